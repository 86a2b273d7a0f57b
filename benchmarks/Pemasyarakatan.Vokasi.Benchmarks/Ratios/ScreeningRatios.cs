using Pemasyarakatan.Vokasi.Benchmarks.Eligibility;
using Pemasyarakatan.Vokasi.Benchmarks.Rosters;
using Pemasyarakatan.Vokasi.Eligibility;
using Pemasyarakatan.Vokasi.Rosters;

namespace Pemasyarakatan.Vokasi.Benchmarks.Ratios;

internal static class ScreeningRatios
{
    /// <summary>Screening a roster, three-valued and by verdict, against the hand-written chain, which knows yes and no alone; both agree on the count. Then the same against reading as many bytes as the roster takes.</summary>
    public static IEnumerable<Ratio> Screen(int people, int percentPassing)
    {
        Person[] objects = TenCriteria.Population(people, percentPassing);
        Roster roster = Roster.Of(objects, TenCriteria.Map);
        BoundPolicy bound = TenCriteria.Bind();
        HandWrittenRules rules = new(TenCriteria.Decision, TenCriteria.TrainingStart, TenCriteria.TrainingEnd);
        long Ours() => roster.Screen(bound).Count(Verdict.Eligible);
        long Baseline() => EligibilityRatios.Count(objects, rules);
        if (Ours() != Baseline())
            throw new InvalidOperationException($"The screening and the chain disagree at {percentPassing} %: {Ours()} against {Baseline()}.");
        Stopwatches.WarmUp(Ours);
        int rounds = people > 500_000 ? 11 : 31;
        (double ours, double baseline) = Stopwatches.Pair(Ours, Baseline, people, rounds);
        double bytes = Stopwatches.BytesAUnit(Ours, people);
        string name = $"screening {people:N0}, {percentPassing} % passing";
        yield return new(name, ours, baseline, bytes, TargetRatio: 0.05, TargetBytes: 2);
        Bandwidth bandwidth = new(roster.SizeInBytes);
        (ours, baseline) = Stopwatches.Pair(Ours, bandwidth.Read, people, rounds);
        yield return new($"{name}, against reading {(double)roster.SizeInBytes / people:0.0} B each ({roster.SizeInBytes / baseline / people:0} GB/s)", ours, baseline, bytes, TargetRatio: 4, TargetBytes: 2);
    }
}
