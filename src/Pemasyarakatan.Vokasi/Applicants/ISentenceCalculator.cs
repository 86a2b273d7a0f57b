namespace Pemasyarakatan.Vokasi.Applicants;

/// <summary>Finds the dates that follow from a sentence.</summary>
/// <remarks>
/// No single way of counting is settled in law, so that the caller names one and every decision tells which. Implementations are pure: the same sentence gives the same dates.
/// </remarks>
public interface ISentenceCalculator
{
    /// <summary>The name of the calculator, a code such as <c>calendarMonths</c>.</summary>
    string Name { get; }

    /// <summary>All that the dates depend on, in one line; two calculators with the same description give the same dates.</summary>
    string Description { get; }

    /// <summary>Finds the dates of a sentence.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <returns>The dates; official ones win, and what cannot be found is not on record or defective.</returns>
    SentenceDates Compute(Sentence sentence);
}
