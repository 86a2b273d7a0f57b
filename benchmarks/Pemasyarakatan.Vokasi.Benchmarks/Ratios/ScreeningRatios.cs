using Pemasyarakatan.Vokasi.Benchmarks.Eligibility;
using Pemasyarakatan.Vokasi.Benchmarks.Measuring;
using Pemasyarakatan.Vokasi.Benchmarks.Screening;
using Pemasyarakatan.Vokasi.Eligibility;
using Pemasyarakatan.Vokasi.Screening;

namespace Pemasyarakatan.Vokasi.Benchmarks.Ratios;

internal static class ScreeningRatios
{
    public static IEnumerable<Line> Lines() => [.. Warm(100_000, 10), .. Warm(100_000, 50), .. Warm(100_000, 90), .. Warm(1_000_000, 90), .. Cold(1_000_000, 90)];

    /// <summary>Screening a roster, three-valued and by verdict, against the hand-written chain, which knows yes and no alone; both agree on the count. Then the same against reading as many bytes as the roster takes.</summary>
    private static IEnumerable<Line> Warm(int people, int percentPassing)
    {
        (Func<long> screening, Func<long> chain, Func<long> reading, double bytesEach) = Prepare(people, percentPassing);
        string name = $"screening {people:N0}, {percentPassing} % passing";
        yield return Line.Compare(name, new(screening, people), new(chain, people), new(0.07, 2));
        yield return Line.Compare($"{name}, against reading {bytesEach:0.0} B a row", new(screening, people), new(reading, people), new(5.5, 2));
    }

    /// <summary>A screening whose roster lies in no cache, since the chain has just gone over all its people, against the chain and against reading as many bytes in the same state.</summary>
    private static IEnumerable<Line> Cold(int people, int percentPassing)
    {
        (Func<long> screening, Func<long> chain, Func<long> reading, double bytesEach) = Prepare(people, percentPassing);
        Work AfterChain(Func<long> run) => new(run, people) { Before = chain };
        string name = $"screening {people:N0} once, in no cache, {percentPassing} % passing";
        yield return Line.Compare(name, AfterChain(screening), AfterChain(chain), target: null);
        yield return Line.Compare($"{name}, against reading {bytesEach:0.0} B a row", AfterChain(screening), AfterChain(reading), target: null);
    }

    private static (Func<long> Screening, Func<long> Chain, Func<long> Reading, double BytesEach) Prepare(int people, int percentPassing)
    {
        Person[] objects = TenCriteria.Population(people, percentPassing);
        Roster roster = Roster.Of(objects, TenCriteria.Map);
        BoundPolicy bound = TenCriteria.Bind();
        HandWrittenRules rules = new(TenCriteria.Decision, TenCriteria.TrainingStart, TenCriteria.TrainingEnd);
        Bandwidth bandwidth = new(roster.SizeInBytes);
        long Screened() => roster.Screen(bound).Count(Verdict.Eligible);
        long Chain() => EligibilityRatios.Count(objects, rules);
        if (Screened() != Chain())
            throw new InvalidOperationException($"The screening and the chain disagree at {percentPassing} %: {Screened()} against {Chain()}.");
        return (Screened, Chain, bandwidth.Read, (double)roster.SizeInBytes / people);
    }
}
