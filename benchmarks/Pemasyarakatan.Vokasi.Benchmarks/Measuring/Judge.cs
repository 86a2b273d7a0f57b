namespace Pemasyarakatan.Vokasi.Benchmarks.Measuring;

/// <summary>Decides from what was measured whether a line holds. No clock and no state.</summary>
internal static class Judge
{
    /// <summary>How often a line is measured at most: once, and five repeats.</summary>
    public const int MostAttempts = 6;

    /// <summary>Tells whether the line has to be measured again: no attempt held it so far, and attempts are left.</summary>
    public static bool NeedsAnotherAttempt(IReadOnlyList<Spread> attempts, double target) =>
        attempts.Count < MostAttempts && Verdict(attempts, target) is not LineVerdict.Held;

    /// <summary>Gives the verdict on the ratios of all attempts.</summary>
    /// <exception cref="ArgumentException">There are no attempts.</exception>
    public static LineVerdict Verdict(IReadOnlyList<Spread> attempts, double target)
    {
        if (attempts.Count == 0)
            throw new ArgumentException("A verdict needs at least one attempt.", nameof(attempts));
        if (attempts.Any(attempt => attempt.Median <= target))
            return LineVerdict.Held;
        return attempts.All(attempt => attempt.LowerQuartile > target) ? LineVerdict.Missed : LineVerdict.TooNoisy;
    }

    /// <summary>Gives the verdict on bytes, which are exact: over the limit is a miss.</summary>
    public static LineVerdict Verdict(double bytes, double limit) => bytes <= limit ? LineVerdict.Held : LineVerdict.Missed;

    /// <summary>Gives the exit code of a run: 1 for a proven miss, otherwise 0.</summary>
    public static int ExitCode(IEnumerable<LineVerdict> verdicts) => verdicts.Contains(LineVerdict.Missed) ? 1 : 0;
}
