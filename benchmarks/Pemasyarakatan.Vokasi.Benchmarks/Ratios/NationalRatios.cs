using Pemasyarakatan.Vokasi.Benchmarks.Eligibility;
using Pemasyarakatan.Vokasi.Benchmarks.Measuring;
using Pemasyarakatan.Vokasi.Benchmarks.Screening;
using Pemasyarakatan.Vokasi.Eligibility;
using Pemasyarakatan.Vokasi.Screening;

namespace Pemasyarakatan.Vokasi.Benchmarks.Ratios;

internal static class NationalRatios
{
    private const int Packages = National.Policies * National.PackagesOfAPolicy;

    // The chain over every pair would take seconds; one package of each policy stands for the others.
    private const int Sampled = National.Policies;

    /// <summary>Everybody for every package, by verdict, criterion and fact, against the hand-written chain a pair; then the memory of it all.</summary>
    public static IEnumerable<Line> Lines()
    {
        Person[] people = [.. National.Population(National.People)];
        long before = GC.GetTotalMemory(forceFullCollection: true);
        Roster roster = National.Roster(people);
        long held = GC.GetTotalMemory(forceFullCollection: true) - before;
        BoundPolicy[] bounds = National.Bind(Packages);
        NationalRules[] rules = [.. Enumerable.Range(0, Sampled).Select(National.Rules)];
        long Ours() => roster.Summarise(bounds).Length;
        long Baseline() => rules.Sum(chain => Count(people, chain));
        if (roster.Summarise(bounds).Take(Sampled).Sum(summary => (long)summary.Eligible) != Baseline())
            throw new InvalidOperationException("The screening and the chain disagree.");
        Work ours = new(Ours, (long)National.People * Packages), baseline = new(Baseline, (long)National.People * Sampled);
        yield return Line.Compare($"national, {National.People:N0} x {Packages:N0} packages, a pair", ours, baseline, new(0.015));
        yield return Line.Memory("national, memory of the roster and the run", (held + Timing.AllocatedBytes(Ours)) / 1e6, 100, "MB");
    }

    private static long Count(Person[] people, NationalRules rules)
    {
        long count = 0;
        foreach (Person person in people)
            count += rules.IsEligible(person) ? 1 : 0;
        return count;
    }
}
