using System.Globalization;

namespace Pemasyarakatan.Vokasi.Benchmarks.Ratios;

/// <summary>Every line of the performance table, each against its committed baseline in the same run.</summary>
public static class RatioTable
{
    private static readonly (string Part, Func<IEnumerable<Ratio>> Lines)[] Parts =
    [
        ("test", () => [EligibilityRatios.Test(10), EligibilityRatios.Test(50), EligibilityRatios.Test(90)]),
        ("decision", () => [EligibilityRatios.Decision(10), EligibilityRatios.Decision(50), EligibilityRatios.Decision(90)]),
        ("timeline", () => [EligibilityRatios.Timeline()]),
        ("screening", () => [.. ScreeningRatios.Screen(100_000, 10), .. ScreeningRatios.Screen(100_000, 50), .. ScreeningRatios.Screen(100_000, 90), .. ScreeningRatios.Screen(1_000_000, 90), .. ScreeningRatios.Cold(1_000_000, 90)]),
        ("peer", ScreeningRatios.Peer),
        ("national", NationalRatios.Screen),
        ("memory", RosterMemory.Lines),
        ("matching", () => [MatchingRatios.Matching(), MatchingRatios.Growth()]),
        ("lifecycle", () => [LifecycleRatios.Transition()]),
        ("json", JsonRatios.EachWay),
    ];

    /// <summary>Measures and prints the lines of the named parts, or of all where none is named.</summary>
    /// <returns>0 where every target is met, 1 where one is missed, 2 where a part is unknown.</returns>
    public static int Run(TextWriter output, IReadOnlyCollection<string> parts)
    {
        if (parts.Except(Parts.Select(part => part.Part)).FirstOrDefault() is { } unknown)
        {
            output.WriteLine($"There is no part \"{unknown}\"; there are {string.Join(", ", Parts.Select(part => part.Part))}.");
            return 2;
        }

        output.WriteLine("name | ours ns | baseline ns | ratio | bytes | target | ok");
        bool ok = true;
        foreach (Ratio ratio in Parts.Where(part => parts.Count == 0 || parts.Contains(part.Part)).SelectMany(part => part.Lines()))
        {
            ok &= ratio.Ok;
            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{ratio.Name} | {ratio.Ours:0.00} | {ratio.Baseline:0.00} | {ratio.Value:0.000} | {ratio.Bytes:0} | <= {ratio.TargetRatio} and <= {ratio.TargetBytes} B | {(ratio.Ok ? "yes" : "NO")}"));
        }

        return ok ? 0 : 1;
    }
}
