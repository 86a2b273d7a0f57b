using Pemasyarakatan.Vokasi.Agreements;

namespace Pemasyarakatan.Vokasi.Tests.Foundation;

/// <summary>What is refused, and in which words.</summary>
public sealed class CalendarRefusalTests
{
    private static readonly LocalDate Day = new(2026, 1, 12);
    private static readonly DateRange Term = new(Day, Day.PlusDays(9));

    [Fact]
    public void DateRange_EndBeforeStart_SaysWhatIsExpected()
    {
        Misuse(() => new DateRange(Day, Day.PlusDays(-1)), "to", "Expected an end that is not before its start.*");
        Misuse(() => StatedDate.Between(Day, Day.PlusDays(-1)), "latest", "Expected an end that is not before its start.*");
        new DateRange(Day, Day).Days.Should().Be(1);
        StatedDate.Between(Day, Day).Should().NotBeNull();
    }

    [Fact]
    public void DateRange_NoOther_NamesTheParameter()
    {
        FluentActions.Invoking(() => Term.Contains(null!)).Should().Throw<ArgumentNullException>().WithParameterName("other");
        FluentActions.Invoking(() => Term.Overlaps(null!)).Should().Throw<ArgumentNullException>().WithParameterName("other");
    }

    [Fact]
    public void StatedDate_NoDate_ShowsTheForms() =>
        FluentActions.Invoking(() => StatedDate.Parse("kemarin", null)).Should().Throw<FormatException>().WithMessage("Expected 2025-11-11, ../2025-11-11, 2025-11-11/.., 2025-01-01/2025-11-11 or --11-11.");

    [Fact]
    public void Schedule_DaysThatDoNotFit_SaysInWhat()
    {
        LocalDate next = Day.PlusDays(1);
        Misuse(() => new Schedule(Day, Day, [], 8, 45), "trainingDays", "Expected at least one day of training.*");
        Misuse(() => new Schedule(Day, next, [next, Day], 8, 45), "trainingDays", "Expected days in ascending order, each once.*");
        Misuse(() => new Schedule(Day, next, [Day, next, next], 8, 45), "trainingDays", "Expected days in ascending order, each once.*");
        Misuse(() => new Schedule(Day, next, [next], 8, 45), "start", "Expected the first day of training at the start.*");
        Misuse(() => new Schedule(Day, next, [Day], 8, 45), "end", "Expected the last day of training at the end.*");
        Misuse(() => new Schedule(Day, next, [Day, next], 8, 45, statedJp: 17), "statedJp", "Expected a stated total of days × JP a day.*");
        new Schedule(Day, next, [Day, next], 8, 45, statedJp: 16).Jp.Should().Be(16);
    }

    [Fact]
    public void RecordedTerm_IsHeldAgainstADate()
    {
        Outside(Recorded.Known(Term), Day.PlusDays(-1)).Should().Equal("institution.notLicensed LSP-1");
        Outside(Recorded.Known(Term), Day).Should().BeEmpty();
        Outside(Recorded.Known(Term), Day.PlusDays(9)).Should().BeEmpty();
        Outside(Recorded.Known(Term), Day.PlusDays(10)).Should().Equal("institution.notLicensed LSP-1");
        Outside(Recorded<DateRange>.None, Day).Should().Equal("institution.notLicensed LSP-1");
        Outside(Recorded<DateRange>.NotOnRecord, Day).Should().Equal("record.missing institution.licenceTerm");
    }

    private static string[] Outside(Recorded<DateRange> term, LocalDate on) =>
        [.. term.Outside(on, InstitutionReasons.NotLicensed, "LSP-1", ReasonArgument.Term("institution.licenceTerm")).Select(reason => $"{reason.Code} {reason.Arguments[0].Value}")];

    private static void Misuse(Func<object> make, string parameter, string message) => make.Should().Throw<ArgumentException>().WithMessage(message).WithParameterName(parameter);
}
