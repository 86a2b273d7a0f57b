using Pemasyarakatan.Vokasi.Applicants;
using Pemasyarakatan.Vokasi.Eligibility;
using Pemasyarakatan.Vokasi.Testing;

namespace Pemasyarakatan.Vokasi.Tests.Documentation.Samples;

internal static class ModulesCalendarsSample
{
    public static string Run()
    {
        using StringWriter Console = new() { NewLine = "\n" };
        //// begins
        var term = new DateRange(new LocalDate(2026, 1, 5), new LocalDate(2026, 1, 9));
        Console.WriteLine($"{term} has {term.Days} days; the last is in it: {term.Contains(new LocalDate(2026, 1, 9))}, the next is not: {term.Contains(new LocalDate(2026, 1, 10))}");
        string Tell(LocalDate? date) => date is { } known ? $"{known:uuuu-MM-dd}" : "not known";
        foreach (string text in new[] { "2025-11-11", "../2025-05-07", "2025-01-01/2025-05-07", "--02-10" })
        {
            StatedDate date = StatedDate.Parse(text, null);
            Console.WriteLine($"{date}: exact {Tell(date.Exact)}, earliest {Tell(date.Earliest)}, latest {Tell(date.Latest)}");
        }

        var schedule = Schedule.OnWeekdays(new LocalDate(2026, 8, 14), trainingDays: 3, hoursPerDay: 8, minutesPerHour: 45, closedDays: [new LocalDate(2026, 8, 17)]);
        Console.WriteLine($"{schedule}: {string.Join(" ", schedule.TrainingDays.Select(day => $"{day:uuuu-MM-dd}"))}");
        //// ends
        Console.WriteLine("---");
        //// begins
        var facts = FactEncoder.Using(FactCatalogue.Standard, SentenceCalculator.Mixed);
        Criterion fresh = Criteria.AtMost(Facts.Risk, "medium").WithEvidenceWithin(Period.FromMonths(12)).WithId("risk").Under(Tier.Suitability, LegalBasis.Assumption("12 months"));
        Criterion served = Criteria.NotAfter(Facts.OneThird, "decision").WithId("served").Under(Tier.Suitability, LegalBasis.Assumption("after 1/3"));
        var policy = Policy.Of("las", "1", Criteria.All([fresh, served]), facts.Catalogue).WithInForce(new DateRange(new LocalDate(2026, 1, 1), new LocalDate(2027, 12, 31)));
        var rules = new EligibilityRules(PolicyBook.Of([policy]), facts);

        Inmate inmate = An.Inmate().Convicted("P3Y", from: new LocalDate(2025, 1, 20));    // risk assessed on 5 December 2025
        Timeline<Verdict> life = rules.Timeline(inmate, A.Package()).Value;
        foreach ((DateRange range, Verdict verdict) in life.Pieces)
            Console.WriteLine($"{range}: {verdict}");
        Console.WriteLine($"first eligible from 1 March on: {life.FirstDate(Verdict.Eligible, onOrAfter: new LocalDate(2026, 3, 1)):uuuu-MM-dd}");
        Console.WriteLine($"next change after that: {life.NextChange(after: new LocalDate(2026, 3, 1)):uuuu-MM-dd}");
        Console.WriteLine($"ever ineligible: {life.FirstDate(Verdict.Ineligible, life.Range.From) is not null}");
        //// ends
        return Console.ToString();
    }
}
