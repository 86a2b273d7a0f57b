namespace Pemasyarakatan.Vokasi.Tests.Foundation;

public sealed class OutcomeTests
{
    private static readonly Reason Blank = Reason.Of(RecordReasons.Blank);
    private static readonly Reason Missing = Reason.Of(RecordReasons.Missing, 1L);

    [Fact]
    public void Success_Value_HasNoRefusals()
    {
        Outcome<int> outcome = Outcome.Success(5, Missing);
        (outcome.Success, outcome.Value).Should().Be((true, 5));
        outcome.Refusals.Should().BeEmpty();
        outcome.Advisories.Should().Equal(Missing);
        outcome.TryGetValue(out int value).Should().BeTrue();
        value.Should().Be(5);
        outcome.ToString().Should().Be("Success");
    }

    [Fact]
    public void Refused_Reasons_AreAllThereInOrder()
    {
        Outcome<int> outcome = Outcome.Refused<int>(Missing, Blank);
        outcome.Success.Should().BeFalse();
        outcome.Refusals.Should().Equal(Missing, Blank);
        outcome.Advisories.Should().BeEmpty();
        outcome.TryGetValue(out _).Should().BeFalse();
        outcome.ToString().Should().Be("Refused: record.missing, record.blank");
        ((Action)(() => _ = outcome.Value)).Should().Throw<InvalidOperationException>().WithMessage("*record.missing, record.blank*");
    }

    [Fact]
    public void Refused_WithoutAReason_IsMisuse()
    {
        ((Action)(() => Outcome.Refused<int>())).Should().Throw<ArgumentException>();
        ((Action)(() => Outcome.Refused<int>(Missing, null!))).Should().Throw<ArgumentException>();
        ((Action)(() => Outcome.Success(1, (IEnumerable<Reason>)null!))).Should().Throw<ArgumentNullException>();
    }
}
