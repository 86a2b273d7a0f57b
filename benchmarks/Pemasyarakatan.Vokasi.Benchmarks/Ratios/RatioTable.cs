using System.Globalization;

namespace Pemasyarakatan.Vokasi.Benchmarks.Ratios;

/// <summary>Every line of the performance table that exists so far, each against its committed baseline in the same run.</summary>
public static class RatioTable
{
    private static readonly Func<IEnumerable<Ratio>>[] Lines =
    [
        () => [EligibilityRatios.Test(10)], () => [EligibilityRatios.Test(50)], () => [EligibilityRatios.Test(90)],
        () => [EligibilityRatios.Decision(10)], () => [EligibilityRatios.Decision(50)], () => [EligibilityRatios.Decision(90)],
        () => [EligibilityRatios.Timeline()],
        () => ScreeningRatios.Screen(100_000, 10), () => ScreeningRatios.Screen(100_000, 50), () => ScreeningRatios.Screen(100_000, 90), () => ScreeningRatios.Screen(1_000_000, 90), ScreeningRatios.Peer,
        NationalRatios.Screen, RosterMemory.Lines,
        () => [MatchingRatios.Matching()], () => [MatchingRatios.Growth()],
        () => [LifecycleRatios.Transition()],
    ];

    /// <summary>Measures and prints all lines.</summary>
    /// <returns>0 where every target is met, else 1.</returns>
    public static int Run(TextWriter output)
    {
        output.WriteLine("name | ours ns | baseline ns | ratio | bytes | target | ok");
        bool ok = true;
        foreach (Ratio ratio in Lines.SelectMany(line => line()))
        {
            ok &= ratio.Ok;
            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{ratio.Name} | {ratio.Ours:0.00} | {ratio.Baseline:0.00} | {ratio.Value:0.000} | {ratio.Bytes:0} | <= {ratio.TargetRatio} and <= {ratio.TargetBytes} B | {(ratio.Ok ? "yes" : "NO")}"));
        }

        return ok ? 0 : 1;
    }
}
