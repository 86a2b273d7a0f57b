namespace Pemasyarakatan.Vokasi.Applicants;

/// <summary>Finds the dates that follow from a sentence.</summary>
/// <remarks>
/// No single way of counting is settled in law, so that the caller names one and every decision tells which: one of the three that are met in practice, or a team's own. Implementations are pure: the same sentence gives the same dates.
/// </remarks>
public abstract class SentenceCalculator
{
    /// <summary>Everything by the calendar: a month ends on the same day of the next month.</summary>
    public static SentenceCalculator CalendarMonths { get; } = new CountedSentence("calendarMonths", MonthLength.Calendar, MonthLength.Calendar, MonthLength.Calendar);

    /// <summary>Everything by months of 30 days, twelve to a year (bulan = 30 hari).</summary>
    public static SentenceCalculator ThirtyDayMonths { get; } = new CountedSentence("thirtyDayMonths", MonthLength.ThirtyDays, MonthLength.ThirtyDays, MonthLength.ThirtyDays);

    /// <summary>The expiry by the calendar; fractions and remissions by months of 30 days.</summary>
    public static SentenceCalculator Mixed { get; } = new CountedSentence("mixed", MonthLength.Calendar, MonthLength.ThirtyDays, MonthLength.ThirtyDays);

    /// <summary>The name of the calculator, a code such as <c>calendarMonths</c>.</summary>
    public abstract string Name { get; }

    /// <summary>All that the dates depend on, in one line; two calculators with the same description give the same dates.</summary>
    public abstract string Description { get; }

    /// <summary>The same way of counting, in which a remission moves the fractions too: they are those of the sentence after remission.</summary>
    /// <param name="calculator">One of the calculators of this library.</param>
    /// <returns>The calculator.</returns>
    /// <exception cref="ArgumentException">It is a calculator of another kind.</exception>
    public static SentenceCalculator WithRemissionInFractions(SentenceCalculator calculator)
    {
        Guard.Against.Condition(calculator is not CountedSentence, "Expected a calculator of this library.", nameof(calculator));
        return ((CountedSentence)calculator).WithRemissionInFractions();
    }

    /// <summary>Finds the dates of a sentence.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <returns>The dates; official ones win, and what cannot be found is not on record or defective.</returns>
    /// <exception cref="ArgumentException">The dates leave the calendar, such as after an interruption of thousands of years.</exception>
    public abstract SentenceDates Compute(Sentence sentence);
}
