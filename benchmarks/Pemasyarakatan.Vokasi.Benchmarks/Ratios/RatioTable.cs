using Pemasyarakatan.Vokasi.Benchmarks.Measuring;

namespace Pemasyarakatan.Vokasi.Benchmarks.Ratios;

/// <summary>Every line of the performance table, each against its baseline in the same run.</summary>
public static class RatioTable
{
    private static readonly (string Part, Func<IEnumerable<Line>> Lines)[] Parts =
    [
        ("test", EligibilityRatios.Tests),
        ("decision", EligibilityRatios.Decisions),
        ("timeline", EligibilityRatios.Timeline),
        ("screening", ScreeningRatios.Lines),
        ("peers", PeerRatios.Lines),
        ("national", NationalRatios.Lines),
        ("memory", MemoryRatios.Lines),
        ("matching", MatchingRatios.Lines),
        ("lifecycle", LifecycleRatios.Lines),
        ("json", JsonRatios.Lines),
    ];

    /// <summary>Measures and prints the lines of the named parts, or of all where none is named.</summary>
    /// <returns>0 where no target is proven missed, 1 where one is, 2 where a part is unknown.</returns>
    public static int Run(TextWriter output, IReadOnlyCollection<string> parts)
    {
        if (parts.Except(Parts.Select(part => part.Part)).FirstOrDefault() is { } unknown)
        {
            output.WriteLine($"There is no part \"{unknown}\"; there are {string.Join(", ", Parts.Select(part => part.Part))}.");
            return 2;
        }

        output.WriteLine(Line.Header);
        List<LineVerdict> verdicts = [];
        foreach (Line line in Parts.Where(part => parts.Count == 0 || parts.Contains(part.Part)).SelectMany(part => part.Lines()))
        {
            output.WriteLine(line);
            verdicts.Add(line.Verdict);
        }

        output.WriteLine(Line.Summary(verdicts));
        return Judge.ExitCode(verdicts);
    }
}
