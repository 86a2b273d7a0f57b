using Pemasyarakatan.Vokasi.Applicants;

namespace Pemasyarakatan.Vokasi.Tests.Applicants;

public sealed class SentenceTests
{
    private static readonly LocalDate Start = new(2024, 1, 31);

    [Theory]
    [InlineData("P1Y", RegisterClass.B2a)]
    [InlineData("P12M", RegisterClass.B2a)]
    [InlineData("P1Y1D", RegisterClass.B1)]
    [InlineData("P11M", RegisterClass.B2a)]
    [InlineData("P3M", RegisterClass.B2b)]
    [InlineData("P3M1D", RegisterClass.B2a)]
    [InlineData("P1D", RegisterClass.B2b)]
    [InlineData("P10Y", RegisterClass.B1)]
    public void ImpliedRegister_OneYearIsB2aAndThreeMonthsB2b(string length, RegisterClass register) =>
        Term(length).ImpliedRegister.Value.Should().Be(register);

    [Fact]
    public void ImpliedRegister_SeveralJudgments_AreTakenTogether() => Term("P8M", "P6M").ImpliedRegister.Value.Should().Be(RegisterClass.B1);

    [Fact]
    public void ImpliedRegister_NoLength_IsNotOnRecord() => Term().ImpliedRegister.State.Should().Be(RecordState.NotOnRecord);

    [Fact]
    public void ImpliedRegister_Life_IsB1() => new Sentence(SentenceKind.Life).ImpliedRegister.Value.Should().Be(RegisterClass.B1);

    [Fact]
    public void Dates_EndBeforeStart_BothAreDefective()
    {
        Sentence sentence = new(SentenceKind.Term, Recorded.Known(Start), official: new(expiry: Recorded.Known(Start.PlusDays(-1)), twoThirds: Recorded.Known(Start.PlusDays(-5))));
        sentence.Start.Defect.Should().Be(ApplicantReasons.DatesOutOfOrder);
        sentence.Official!.Expiry.Defect.Should().Be(ApplicantReasons.DatesOutOfOrder);
        sentence.Official.TwoThirds.IsKnown.Should().BeTrue("with detention that counts, a fraction may be served before the start");
        new Sentence(SentenceKind.Term, Recorded.Known(Start), official: new(expiry: Recorded.Known(Start))).Start.IsKnown.Should().BeTrue("a day is no contradiction");
    }

    [Fact]
    public void Dates_RemissionBeforeStart_BothAreDefectiveAndTheRestStays()
    {
        Sentence sentence = new(
            SentenceKind.Term, Recorded.Known(Start), remissions: [Granted("P1M", Start.PlusDays(-1)), Granted("P2M", Start)], pembebasanBersyarat: Recorded.Known(Start.PlusDays(300)));
        sentence.Start.Defect.Should().Be(ApplicantReasons.DatesOutOfOrder);
        sentence.Remissions.Select(remission => remission.GrantedOn.State).Should().Equal(RecordState.Defective, RecordState.Known);
        sentence.PembebasanBersyarat.IsKnown.Should().BeTrue();
    }

    [Fact]
    public void Dates_FractionsOutOfOrder_OnlyThoseInTheContradictionAreDefective()
    {
        SentenceDates dates = new(Recorded.Known(new LocalDate(2025, 3, 1)), Recorded.Known(new LocalDate(2025, 2, 1)), Recorded.Known(new LocalDate(2025, 4, 1)), Recorded.Known(new LocalDate(2025, 5, 1)));
        new[] { dates.OneThird.State, dates.OneHalf.State, dates.TwoThirds.State, dates.Expiry.State }
            .Should().Equal(RecordState.Defective, RecordState.Defective, RecordState.Known, RecordState.Known);
    }

    [Fact]
    public void Constructor_OverlappingInterruptions_AreRefused() =>
        FluentActions.Invoking(() => new Sentence(SentenceKind.Term, interruptions: [new DateRange(Start.PlusDays(5), null), new DateRange(Start, Start.PlusDays(5))]))
            .Should().Throw<ArgumentException>().WithParameterName("interruptions");

    [Theory]
    [InlineData("P0D", false)]
    [InlineData("PT24H", false)]
    [InlineData("P1Y-1M", false)]
    [InlineData("P1D", true)]
    [InlineData("P100Y", true)]
    [InlineData("P101Y", false)]
    [InlineData("P1200M", true)]
    [InlineData("P1201M", false)]
    [InlineData("P36500D", true)]
    [InlineData("P36501D", false)]
    public void Constructor_Lengths_ArePeriodsOfDateUnitsAboveZeroAndOfAtMostAboutACentury(string length, bool allowed)
    {
        Period period = Length(length);
        foreach (Func<object> make in (Func<object>[])[() => new Sentence(SentenceKind.Term, lengths: [Period.FromDays(1), period]), () => new Sentence(SentenceKind.Term, subsidiary: period), () => new Remission(period)])
        {
            if (allowed)
                make.Should().NotThrow();
            else
                make.Should().Throw<ArgumentException>().WithMessage("Expected a period of date units, longer than zero and at most about a century in each unit.*");
        }
    }

    [Fact]
    public void Constructor_DaysThatCount_AreFromZeroToACentury()
    {
        foreach (Func<int, Sentence> make in (Func<int, Sentence>[])[days => new(SentenceKind.Term, rutanDays: days), days => new(SentenceKind.Term, houseArrestDays: days), days => new(SentenceKind.Term, cityArrestDays: days)])
        {
            make.Invoking(each => each(-1)).Should().Throw<ArgumentOutOfRangeException>();
            make.Invoking(each => each(36_501)).Should().Throw<ArgumentOutOfRangeException>();
            make.Invoking(each => each(0)).Should().NotThrow();
            make.Invoking(each => each(36_500)).Should().NotThrow();
        }
    }

    [Fact]
    public void Equality_BySequence()
    {
        Sentence one = new(SentenceKind.Term, Recorded.Known(Start), [Period.FromYears(1)], remissions: [Granted("P1M", Start)]);
        Sentence two = new(SentenceKind.Term, Recorded.Known(Start), [Period.FromYears(1)], remissions: [Granted("P1M", Start)]);
        one.Should().Be(two);
        one.GetHashCode().Should().Be(two.GetHashCode());
        one.Should().NotBe(two.WithRemission(Granted("P1M", Start)));
    }

    private static Remission Granted(string amount, LocalDate on) => new(Length(amount), Recorded.Known(on));

    private static Sentence Term(params string[] lengths) => new(SentenceKind.Term, Recorded.Known(Start), [.. lengths.Select(Length)]);

    private static Period Length(string text) => NodaTime.Text.PeriodPattern.Roundtrip.Parse(text).Value;
}
