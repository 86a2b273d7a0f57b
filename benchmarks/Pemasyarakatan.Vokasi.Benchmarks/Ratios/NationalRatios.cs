using Pemasyarakatan.Vokasi.Benchmarks.Eligibility;
using Pemasyarakatan.Vokasi.Benchmarks.Rosters;
using Pemasyarakatan.Vokasi.Eligibility;
using Pemasyarakatan.Vokasi.Screening;

namespace Pemasyarakatan.Vokasi.Benchmarks.Ratios;

internal static class NationalRatios
{
    private const int Packages = National.Policies * National.PackagesOfAPolicy;

    // The chain over every pair would take seconds; one package of each policy stands for the others.
    private const int Sampled = National.Policies;

    /// <summary>Everybody for every package, by verdict, criterion and fact, against the hand-written chain a pair; then the memory of it all, in MB against 100.</summary>
    public static IEnumerable<Ratio> Screen()
    {
        Person[] people = [.. National.Population(National.People)];
        long before = GC.GetTotalMemory(forceFullCollection: true);
        Roster roster = National.Roster(people);
        long held = GC.GetTotalMemory(forceFullCollection: true) - before;
        BoundPolicy[] bounds = National.Bind(Packages);
        NationalRules[] rules = [.. Enumerable.Range(0, Sampled).Select(National.Rules)];
        long Baseline() => rules.Sum(chain => people.LongCount(chain.IsEligible));
        if (Counted(roster, bounds) is var counts && counts.Take(Sampled).Sum(summary => (long)summary.Eligible) != Baseline())
            throw new InvalidOperationException("The screening and the chain disagree.");
        (double ours, double baseline) = Stopwatches.LongPair(
            () => Counted(roster, bounds).Length, (long)National.People * Packages, () => rules.Sum(chain => Count(people, chain)), (long)National.People * Sampled, rounds: 9);
        double allocated = Stopwatches.BytesAUnit(() => Counted(roster, bounds).Length, 1);
        yield return new($"national, {National.People:N0} x {Packages:N0} packages, a pair", ours, baseline, 0, TargetRatio: 0.01, TargetBytes: 0);
        yield return new("national, MB held by the roster and allocated by the run, of 100", (held + allocated) / 1e6, 100, 0, TargetRatio: 1, TargetBytes: 0);
    }

    private static ImmutableArray<ScreeningSummary> Counted(Roster roster, BoundPolicy[] bounds) => roster.Summarise(bounds);

    private static long Count(Person[] people, NationalRules rules)
    {
        long count = 0;
        foreach (Person person in people)
            count += rules.IsEligible(person) ? 1 : 0;
        return count;
    }
}
