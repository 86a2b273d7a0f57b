using Pemasyarakatan.Vokasi.Tests.Contracts;

namespace Pemasyarakatan.Vokasi.Tests.Foundation;

public sealed class ReasonArgumentTests
{
    [Theory]
    [InlineData("3273012345678901")]
    [InlineData("x3273012345678901")]
    [InlineData("nik/3273012345678901/1")]
    [InlineData("32730123456789012")]
    [InlineData("Budi Santoso")]
    [InlineData("a,b")]
    [InlineData("naïve")]
    [InlineData("a\n")]
    [InlineData("")]
    [InlineData(" ")]
    public void Code_NikOrFreeText_IsRefusedAndNotRepeated(string text)
    {
        foreach (Action make in (Action[])[() => ReasonArgument.Code(text), () => ReasonArgument.Term(text), () => ReasonArgument.Criterion(text)])
        {
            string message = make.Should().Throw<ArgumentException>().Which.Message;
            if (text.Length > 3)
                message.Should().NotContain(text);
        }
    }

    [Theory]
    [InlineData("327301234567890")]
    [InlineData("327301-2345678901")]
    [InlineData("W2.PAS-02/2026")]
    [InlineData("a:b_c")]
    public void Code_ShortCode_IsKept(string text) => ReasonArgument.Code(text).Value.Should().Be(text);

    [Fact]
    public void Code_Length_IsBounded()
    {
        ReasonArgument.Code(new string('a', 99)).Value.Should().HaveLength(99);
        ReasonArgument.Code(new string('a', 100)).Value.Should().HaveLength(100);
        ((Action)(() => ReasonArgument.Code(new string('a', 101)))).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void Period_WithUnitsOfTime_IsRefused()
    {
        ((Action)(() => _ = (ReasonArgument)Period.FromHours(5))).Should().Throw<ArgumentException>().WithParameterName("period");
        ((Action)(() => _ = (ReasonArgument)(Period)null!)).Should().Throw<ArgumentNullException>().WithParameterName("period");
    }

    [Fact]
    public void Values_AreInvariant() => Cultures.UnderEach(() =>
    {
        ((ReasonArgument)new LocalDate(2025, 11, 1)).Value.Should().Be("2025-11-01");
        ((ReasonArgument)(-1234567L)).Value.Should().Be("-1234567");
        ((ReasonArgument)Period.FromMonths(6)).Value.Should().Be("P6M");
        ReasonArgument.Term(ReasonKind.Missing).Value.Should().Be("reasonKind.missing");
        ReasonArgument.Terms([ReasonKind.Missing, ReasonKind.Defect]).Value.Should().Be("reasonKind.missing reasonKind.defect");
    });

    [Fact]
    public void Equality_IsByKindAndValue() => EqualityContract.Holds(
        () => ReasonArgument.Code("a"), ReasonArgument.Term("a"), ReasonArgument.Criterion("a"), ReasonArgument.Code("b"), 1L);
}
