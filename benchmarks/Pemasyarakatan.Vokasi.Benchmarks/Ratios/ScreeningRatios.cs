using Pemasyarakatan.Vokasi.Benchmarks.Eligibility;
using Pemasyarakatan.Vokasi.Benchmarks.Rosters;
using Pemasyarakatan.Vokasi.Eligibility;
using Pemasyarakatan.Vokasi.Screening;

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
        // Both as often as it takes to outlast the clock and what the other left in the caches.
        int repeat = 40_000_000 / people;
        const int rounds = 9;
        (double ours, double baseline) = Stopwatches.Pair(() => Stopwatches.Repeat(Ours, repeat), () => Stopwatches.Repeat(Baseline, repeat), (long)people * repeat, rounds, warmUps: 3);
        double bytes = Stopwatches.BytesAUnit(Ours, people);
        string name = $"screening {people:N0}, {percentPassing} % passing";
        yield return new(name, ours, baseline, bytes, TargetRatio: 0.05, TargetBytes: 2);
        Bandwidth bandwidth = new(roster.SizeInBytes);
        (ours, baseline) = Stopwatches.Pair(() => Stopwatches.Repeat(Ours, repeat), () => Stopwatches.Repeat(bandwidth.Read, repeat), (long)people * repeat, rounds, warmUps: 3);
        yield return new($"{name}, against reading {(double)roster.SizeInBytes / people:0.0} B each ({roster.SizeInBytes / baseline / people:0} GB/s)", ours, baseline, bytes, TargetRatio: 4, TargetBytes: 2);
    }

    /// <summary>A screening whose roster lies in no cache, since the chain has just gone over all its people, against reading as many bytes in the same state: told beside the others, no target of ours.</summary>
    public static IEnumerable<Ratio> Cold(int people, int percentPassing)
    {
        Person[] objects = TenCriteria.Population(people, percentPassing);
        Roster roster = Roster.Of(objects, TenCriteria.Map);
        BoundPolicy bound = TenCriteria.Bind();
        HandWrittenRules rules = new(TenCriteria.Decision, TenCriteria.TrainingStart, TenCriteria.TrainingEnd);
        Bandwidth bandwidth = new(roster.SizeInBytes);
        long Screened() => roster.Screen(bound).Count(Verdict.Eligible);
        long Chain() => EligibilityRatios.Count(objects, rules);
        Stopwatches.WarmUp(Screened);
        Stopwatches.WarmUp(bandwidth.Read);
        Stopwatches.WarmUp(Chain);
        const int rounds = 15;
        double screened = Stopwatches.After(Chain, Screened, people, rounds), chain = Stopwatches.After(Chain, Chain, people, rounds), read = Stopwatches.After(Chain, bandwidth.Read, people, rounds);
        yield return new($"(cold) screening {people:N0} once, {percentPassing} % passing", screened, chain, 0, double.PositiveInfinity, double.PositiveInfinity);
        yield return new($"(cold) the same against reading {(double)roster.SizeInBytes / people:0.0} B each ({roster.SizeInBytes / read / people:0} GB/s)", screened, read, 0, double.PositiveInfinity, double.PositiveInfinity);
    }

    /// <summary>What users would pick instead, on the same people: told beside the others, no target of ours.</summary>
    public static IEnumerable<Ratio> Peer()
    {
        Person[] people = TenCriteria.Population(10_000, 50);
        PersonValidator validator = new(TenCriteria.Decision, TenCriteria.TrainingStart, TenCriteria.TrainingEnd);
        HandWrittenRules rules = new(TenCriteria.Decision, TenCriteria.TrainingStart, TenCriteria.TrainingEnd);
        long Peer() => people.LongCount(person => validator.Validate(person).IsValid);
        if (Peer() != EligibilityRatios.Count(people, rules))
            throw new InvalidOperationException("FluentValidation and the chain disagree.");
        (double peer, double baseline) = Stopwatches.Pair(Peer, () => EligibilityRatios.Count(people, rules), people.Length, rounds: 7, warmUps: 5);
        yield return new("(peer) FluentValidation 11.11 on the same ten rules", peer, baseline, Stopwatches.BytesAUnit(Peer, people.Length), double.PositiveInfinity, double.PositiveInfinity);
    }
}
