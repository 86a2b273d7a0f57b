using System.Globalization;

namespace Pemasyarakatan.Vokasi.Benchmarks.Measuring;

/// <summary>One line of the table as it is printed, and its verdict.</summary>
internal sealed record Line(string Name, string Ours, string Baseline, string Ratio, string Bytes, string Target, LineVerdict Verdict, string Remark = "")
{
    public const string Header = "line | ours | baseline | ratio (spread) | bytes | target | verdict";

    private static readonly TimeSpan PauseBeforeRepeat = TimeSpan.FromSeconds(1);

    /// <summary>Measures two pieces of work against each other, again where the target is not held, and tells the attempt with the lowest ratio.</summary>
    /// <param name="name">What the line says.</param>
    /// <param name="ours">The work of this library.</param>
    /// <param name="baseline">What it is held against.</param>
    /// <param name="target">What has to hold; null where the line is only told.</param>
    /// <param name="bytes">What one unit of ours takes, where that is not simply what a run allocates.</param>
    public static Line Compare(string name, Work ours, Work baseline, Target? target, double? bytes = null)
    {
        Comparison comparison = new(ours, baseline);
        List<Attempt> attempts = [comparison.Measure()];
        List<Spread> ratios = [attempts[0].Ratio];
        while (target is not null && Judge.NeedsAnotherAttempt(ratios, target.Ratio))
        {
            Thread.Sleep(PauseBeforeRepeat);
            attempts.Add(comparison.Measure());
            ratios.Add(attempts[^1].Ratio);
        }

        // Counted last: code that is not fully compiled allocates more.
        double allocated = bytes ?? (double)Timing.AllocatedBytes(ours.Run) / ours.Units;
        Attempt best = attempts.MinBy(attempt => attempt.Ratio.Median);
        (LineVerdict verdict, string remark) = Judged(ratios, best.Ratio, allocated, target);
        return new(name, Time(best.Ours), Time(best.Baseline), $"{Number(best.Ratio.Median)} ({Range(best.Ratio)})", allocated.ToString("N0", CultureInfo.InvariantCulture), Text(target), verdict, remark);
    }

    /// <summary>Holds an exact amount of memory against its limit.</summary>
    public static Line Memory(string name, double amount, double limit, string unit) =>
        new(name, $"{Number(amount)} {unit}", $"{Number(limit)} {unit}", Number(amount / limit), "", "1", Judge.Verdict(amount, limit));

    public override string ToString() => $"{Name} | {Ours} | {Baseline} | {Ratio} | {Bytes} | {Target} | {Word(Verdict)}{Remark}";

    /// <summary>Gives the closing line of the table.</summary>
    public static string Summary(IReadOnlyCollection<LineVerdict> verdicts) => string.Create(
        CultureInfo.InvariantCulture,
        $"{verdicts.Count} lines: {string.Join(", ", ((LineVerdict[])[LineVerdict.Held, LineVerdict.Missed, LineVerdict.TooNoisy, LineVerdict.NoTarget]).Select(each => $"{verdicts.Count(verdict => verdict == each)} {Word(each)}"))}");

    private static (LineVerdict Verdict, string Remark) Judged(List<Spread> ratios, Spread best, double bytes, Target? target)
    {
        if (target is null)
            return (LineVerdict.NoTarget, "");
        if (target.Bytes is { } limit && Judge.Verdict(bytes, limit) == LineVerdict.Missed)
            return (LineVerdict.Missed, " (bytes)");
        return Judge.Verdict(ratios, target.Ratio) switch
        {
            LineVerdict.TooNoisy => (LineVerdict.TooNoisy, $" (spread {Range(best)})"),
            LineVerdict.Held when ratios.Count > 1 => (LineVerdict.Held, $" (attempt {ratios.Count})"),
            LineVerdict verdict => (verdict, ""),
        };
    }

    private static string Word(LineVerdict verdict) => verdict switch
    {
        LineVerdict.Held => "held",
        LineVerdict.Missed => "missed",
        LineVerdict.TooNoisy => "too noisy to tell",
        _ => "no target",
    };

    private static string Text(Target? target) => target switch
    {
        null => "",
        { Bytes: { } bytes } => string.Create(CultureInfo.InvariantCulture, $"{target.Ratio}, {bytes} B"),
        _ => target.Ratio.ToString(CultureInfo.InvariantCulture),
    };

    private static string Time(double nanoseconds) => nanoseconds switch
    {
        >= 1e6 => $"{Number(nanoseconds / 1e6)} ms",
        >= 1e4 => $"{Number(nanoseconds / 1e3)} us",
        _ => $"{Number(nanoseconds)} ns",
    };

    private static string Range(Spread spread) => $"{Number(spread.LowerQuartile)} to {Number(spread.UpperQuartile)}";

    // Three figures that count, or all before the point.
    private static string Number(double value) => value.ToString(
        value switch { >= 100 => "N0", >= 10 => "0.0", >= 1 => "0.00", >= 0.1 => "0.000", _ => "0.0000" }, CultureInfo.InvariantCulture);
}
