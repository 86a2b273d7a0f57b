namespace Pemasyarakatan.Vokasi.Applicants;

// The lengths of sentences and remissions.
internal static class Terms
{
    public const string Expectation = "Expected a period of date units above zero.";

    public static bool IsPositive(Period period) =>
        !period.HasTimeComponent && period is { Years: >= 0, Months: >= 0, Weeks: >= 0, Days: >= 0 } && !period.Equals(Period.Zero);
}
