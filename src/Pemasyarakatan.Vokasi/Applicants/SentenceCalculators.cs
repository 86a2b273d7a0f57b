namespace Pemasyarakatan.Vokasi.Applicants;

/// <summary>The ways of counting a sentence that are met in practice.</summary>
public static class SentenceCalculators
{
    /// <summary>Everything by the calendar: a month ends on the same day of the next month.</summary>
    public static ISentenceCalculator CalendarMonths { get; } = new SentenceCalculator("calendarMonths", MonthLength.Calendar, MonthLength.Calendar, MonthLength.Calendar);

    /// <summary>Everything by months of 30 days, twelve to a year (bulan = 30 hari).</summary>
    public static ISentenceCalculator ThirtyDayMonths { get; } = new SentenceCalculator("thirtyDayMonths", MonthLength.ThirtyDays, MonthLength.ThirtyDays, MonthLength.ThirtyDays);

    /// <summary>The expiry by the calendar; fractions and remissions by months of 30 days.</summary>
    public static ISentenceCalculator Mixed { get; } = new SentenceCalculator("mixed", MonthLength.Calendar, MonthLength.ThirtyDays, MonthLength.ThirtyDays);

    /// <summary>The same way of counting, in which a remission moves the fractions too: they are those of the sentence after remission.</summary>
    /// <param name="calculator">One of the calculators of this library.</param>
    /// <returns>The calculator.</returns>
    /// <exception cref="ArgumentException">It is a calculator of another kind.</exception>
    public static ISentenceCalculator WithRemissionInFractions(ISentenceCalculator calculator)
    {
        Guard.Against.Condition(calculator is not SentenceCalculator, "Expected a calculator of this library.", nameof(calculator));
        return ((SentenceCalculator)calculator).WithRemissionInFractions();
    }
}
