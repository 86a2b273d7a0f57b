using Pemasyarakatan.Vokasi.Benchmarks.Eligibility;
using Pemasyarakatan.Vokasi.Eligibility;
using Pemasyarakatan.Vokasi.Outcomes;

namespace Pemasyarakatan.Vokasi.Benchmarks.Ratios;

internal static class EligibilityRatios
{
    private const int People = 100_000;

    /// <summary>One test of a bound ten-criterion policy on a fact sheet against the hand-written chain; both agree on the count.</summary>
    public static Ratio Test(int percentPassing)
    {
        Person[] people = TenCriteria.Population(People, percentPassing);
        FactSheet[] sheets = [.. people.Select(TenCriteria.Map.Encode)];
        BoundPolicy bound = TenCriteria.Bind();
        HandWrittenRules rules = new(TenCriteria.Decision, TenCriteria.TrainingStart, TenCriteria.TrainingEnd);
        long Ours() => sheets.LongCount(sheet => bound.Test(sheet) == Truth.True);
        long Baseline() => people.LongCount(rules.IsEligible);
        if (Ours() != Baseline())
            throw new InvalidOperationException($"The policy and the chain disagree at {percentPassing} %: {Ours()} against {Baseline()}.");
        (double ours, double baseline) = Stopwatches.Pair(() => Count(sheets, bound), () => Count(people, rules), People, rounds: 31);
        double bytes = Stopwatches.BytesAUnit(() => Count(sheets, bound), People);
        return new($"test of ten criteria, {percentPassing} % passing", ours, baseline, bytes, TargetRatio: 1.25, TargetBytes: 0);
    }

    private static long Count(FactSheet[] sheets, BoundPolicy bound)
    {
        long count = 0;
        for (int i = 0; i < sheets.Length; i++)
            count += bound.Test(in sheets[i]) == Truth.True ? 1 : 0;

        return count;
    }

    internal static long Count(Person[] people, HandWrittenRules rules)
    {
        long count = 0;
        foreach (Person person in people)
            count += rules.IsEligible(person) ? 1 : 0;

        return count;
    }
}
