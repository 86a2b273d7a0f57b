using System.Reflection;

namespace Pemasyarakatan.Vokasi.Tests.Foundation;

public sealed class RulingTests
{
    private static readonly Reason Refusal = MadeUp(ReasonKind.Refusal);
    private static readonly Reason Missing = MadeUp(ReasonKind.Missing);
    private static readonly Reason Advisory = MadeUp(ReasonKind.Advisory);

    [Fact]
    public void Of_NoReasons_IsTrue() => Ruling.Of().Truth.Should().Be(Truth.True);

    [Fact]
    public void Of_AdvisoriesAlone_IsTrue() => Ruling.Of(Advisory).Truth.Should().Be(Truth.True);

    [Fact]
    public void Of_MissingEvidence_IsUnknown() => Ruling.Of(Advisory, Missing).Truth.Should().Be(Truth.Unknown);

    [Fact]
    public void Of_ARefusal_IsFalseWhateverIsMissing() => Ruling.Of(Missing, Refusal).Truth.Should().Be(Truth.False);

    [Fact]
    public void Of_MixedReasons_PutsEachWhereItsKindBelongs()
    {
        Ruling ruling = Ruling.Of(Advisory, Missing, Refusal, Missing);
        ruling.Refusals.Should().Equal(Refusal);
        ruling.Missing.Should().Equal(Missing, Missing);
        ruling.Advisories.Should().Equal(Advisory);
        ruling.ToString().Should().Be($"False: {Refusal.Code.Id}, {Missing.Code.Id}, {Missing.Code.Id}");
    }

    [Theory]
    [InlineData(ReasonKind.Defect)]
    [InlineData(ReasonKind.Finding)]
    [InlineData(ReasonKind.Remedy)]
    public void Of_AnotherKind_IsMisuse(ReasonKind kind) =>
        ((Action)(() => Ruling.Of(MadeUp(kind)))).Should().Throw<ArgumentException>().WithParameterName("reasons");

    // A code outside the registry, so that no room's codes are needed here.
    private static Reason MadeUp(ReasonKind kind)
    {
        ConstructorInfo constructor = typeof(ReasonCode).GetConstructor(BindingFlags.NonPublic | BindingFlags.Instance, [typeof(string), typeof(ReasonKind), typeof(string[])])!;
        return Reason.Of((ReasonCode)constructor.Invoke(["test.of" + kind, kind, Array.Empty<string>()]));
    }
}
