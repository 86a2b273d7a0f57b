using FluentValidation;
using Pemasyarakatan.Vokasi.Benchmarks.Eligibility;
using Pemasyarakatan.Vokasi.Benchmarks.Measuring;
using Pemasyarakatan.Vokasi.Benchmarks.Peers;

namespace Pemasyarakatan.Vokasi.Benchmarks.Ratios;

internal static class PeerRatios
{
    // The chain goes over as many people as elsewhere, so that it guesses no better; a peer over the first of them.
    private const int People = 100_000, PeopleOfPeer = 5_000;

    /// <summary>The libraries that users would pick instead, on the same ten rules and people, each against the hand-written chain; all agree on the count.</summary>
    public static IEnumerable<Line> Lines()
    {
        Person[] people = TenCriteria.Population(People, percentPassing: 50);
        Person[] first = people[..PeopleOfPeer];
        HandWrittenRules rules = new(TenCriteria.Decision, TenCriteria.TrainingStart, TenCriteria.TrainingEnd);
        Work chain = new(() => EligibilityRatios.Count(people, rules), People);
        long expected = EligibilityRatios.Count(first, rules);

        Line Compare(string name, Func<long> count)
        {
            if (count() != expected)
                throw new InvalidOperationException($"{name} and the chain disagree: {count()} against {expected}.");
            return Line.Compare($"(peer) {name}", new(count, PeopleOfPeer), chain, target: null);
        }

        string fluent = Versions.Of(typeof(AbstractValidator<>));
        PersonValidator all = new(), firstFailure = new(CascadeMode.Stop);
        yield return Compare($"{fluent}, all failures", () => first.LongCount(person => all.Validate(person).IsValid));
        yield return Compare($"{fluent}, the first failure", () => first.LongCount(person => firstFailure.Validate(person).IsValid));
        RulesEnginePolicy engine = new();
        yield return Compare($"{Versions.Of(typeof(RulesEngine.RulesEngine))}, ten rules", () => first.LongCount(engine.IsEligible));
        NRulesPolicy nrules = new();
        yield return Compare($"{Versions.Of(typeof(NRules.ISession))}, ten rules, one session", () => nrules.CountEligible(first));
    }
}
