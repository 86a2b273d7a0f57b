using Pemasyarakatan.Vokasi.Benchmarks.Eligibility;
using Pemasyarakatan.Vokasi.Benchmarks.Measuring;
using Pemasyarakatan.Vokasi.Eligibility;

namespace Pemasyarakatan.Vokasi.Benchmarks.Ratios;

internal static class EligibilityRatios
{
    private const int People = 100_000;

    private static readonly int[] Passing = [10, 50, 90];

    /// <summary>One test of a bound ten-criterion policy on a fact sheet against the hand-written chain; both agree on the count.</summary>
    public static IEnumerable<Line> Tests() => Passing.Select(percent =>
    {
        (Person[] people, FactSheet[] sheets, BoundPolicy bound, HandWrittenRules rules) = Prepare(percent);
        long Ours() => Count(sheets, bound);
        long Baseline() => Count(people, rules);
        if (Ours() != Baseline())
            throw new InvalidOperationException($"The policy and the chain disagree at {percent} %: {Ours()} against {Baseline()}.");
        return Line.Compare($"test of ten criteria, {percent} % passing", new(Ours, People), new(Baseline, People), new(1.25, 0));
    });

    /// <summary>A full decision, every finding's truth, actual, required and gap read, against the hand-written chain, which says yes or no.</summary>
    public static IEnumerable<Line> Decisions() => Passing.Select(percent =>
    {
        (Person[] people, FactSheet[] sheets, BoundPolicy bound, HandWrittenRules rules) = Prepare(percent);
        return Line.Compare($"decision, all findings read, {percent} % passing", new(() => Decide(sheets, bound), People), new(() => Count(people, rules), People), new(8, 512));
    });

    /// <summary>The verdicts of one person on every day of five years against binding and testing each day; both agree on the eligible days.</summary>
    public static IEnumerable<Line> Timeline()
    {
        const int Persons = 100;
        FactSheet[] sheets = [.. TenCriteria.Population(Persons, percentPassing: 50).Select(TenCriteria.Map.Encode)];
        LocalDate first = LocalDate.FromDateOnly(TenCriteria.Decision);
        DateRange years = new(first, first.PlusYears(5).PlusDays(-1));
        BindingContext context = TenCriteria.Bind().Context;
        long Pieces() => sheets.Sum(sheet => new Timeline<Verdict>(DecisionTimeline.Pieces(TenCriteria.Policy.Bind(context), sheet, years, []), years.To!.Value)
            .Windows(Verdict.Eligible).Sum(window => (long)NodaTime.Period.DaysBetween(window.From, window.To!.Value) + 1));
        long Days()
        {
            long eligible = 0;
            for (LocalDate day = years.From; day <= years.To; day = day.PlusDays(1))
            {
                // Binding is the same for everybody, and yet each person's own: a timeline is asked for one.
                foreach (FactSheet sheet in sheets)
                    eligible += TenCriteria.Policy.Bind(context with { Decision = day }).Test(in sheet) == Truth.True ? 1 : 0;
            }

            return eligible;
        }

        if (Pieces() != Days())
            throw new InvalidOperationException($"The timeline and the days disagree: {Pieces()} against {Days()}.");
        yield return Line.Compare("timeline of one person over five years", new(Pieces, Persons), new(Days, Persons), new(0.005));
    }

    private static (Person[] People, FactSheet[] Sheets, BoundPolicy Bound, HandWrittenRules Rules) Prepare(int percentPassing)
    {
        Person[] people = TenCriteria.Population(People, percentPassing);
        return (people, [.. people.Select(TenCriteria.Map.Encode)], TenCriteria.Bind(), new(TenCriteria.Decision, TenCriteria.TrainingStart, TenCriteria.TrainingEnd));
    }

    private static long Decide(FactSheet[] sheets, BoundPolicy bound)
    {
        long sum = 0;
        for (int i = 0; i < sheets.Length; i++)
            sum += Read(bound.Decide(in sheets[i]));

        return sum;
    }

    private static int Read(Decision decision)
    {
        int sum = (int)decision.Verdict;
        FindingList findings = decision.Findings;
        for (int place = 0; place < findings.Count; place++)
        {
            Finding finding = findings[place];
            sum += (int)finding.Truth + (finding.Gap ?? 0);
            sum += finding.Actual is { } actual ? actual.Code & 1 : 0;
            sum += (finding.RequiredFrom is null ? 0 : 1) + (finding.RequiredTo is null ? 0 : 1);
        }

        return sum;
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
