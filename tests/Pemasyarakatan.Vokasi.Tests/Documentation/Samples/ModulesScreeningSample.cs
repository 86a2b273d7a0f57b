using Pemasyarakatan.Vokasi.Applicants;
using Pemasyarakatan.Vokasi.Eligibility;
using Pemasyarakatan.Vokasi.Screening;
using Pemasyarakatan.Vokasi.Testing;
using Pemasyarakatan.Vokasi.Training;

namespace Pemasyarakatan.Vokasi.Tests.Documentation.Samples;

internal static class ModulesScreeningSample
{
    public static string Run()
    {
        using StringWriter Console = new() { NewLine = "\n" };
        //// begins
        var facts = FactEncoder.Using(FactCatalogue.Standard, SentenceCalculator.Mixed);
        Policy Version(string version, string highest, DateRange inForce) => Policy.Of("las", version, Criteria.All(
        [
            Criteria.NotAfter(Facts.OneThird, "decision").WithId("served").Under(Tier.Suitability, LegalBasis.Assumption("after 1/3")),
            Criteria.AtMost(Facts.Risk, highest).WithEvidenceWithin(Period.FromMonths(12)).WithId("risk").Under(Tier.Suitability, LegalBasis.Assumption($"at most {highest}")),
        ]), facts.Catalogue).WithInForce(inForce);
        Policy strict = Version("1", "low", new DateRange(new LocalDate(2026, 1, 1), new LocalDate(2026, 1, 31)));
        Policy wider = Version("2", "medium", new DateRange(new LocalDate(2026, 2, 1)));
        var rules = new EligibilityRules(PolicyBook.Of([strict, wider]), facts);

        Roster roster = Roster.Of(
        [
            An.Inmate("A-001"),
            An.Inmate("A-002").Convicted("P3Y", from: new LocalDate(2025, 1, 20)),         // a third on 15 January 2026
            An.Inmate("A-003").AtRisk(RiskLevel.Medium, assessedOn: A.Day),
            An.Inmate("A-004").AtRisk(RiskLevel.Low, assessedOn: new LocalDate(2025, 1, 4)),
        ], facts);
        TrainingPackage welding = A.Package();
        ScreeningResult screening = rules.Screen(roster, welding, on: A.Day).Value;
        for (int row = 0; row < roster.Count; row++)
            Console.WriteLine($"{roster[row].Id}: {screening[row]}");
        foreach (CriterionSummary line in screening.Funnel)
            Console.WriteLine($"{line.CriterionId}: {line.Met} met, {line.Failed} failed, {line.Unknown} unknown");
        foreach (FactCompleteness line in screening.DataQuality)
            Console.WriteLine($"{line.Fact}: {line.Known} known, {line.Stale} stale, {line.Unknown} not on record, {line.Defective} defective");
        Console.WriteLine(screening.Decide(row: 3).Missing[0].ToText(new("en")));
        //// ends
        Console.WriteLine("---");
        //// begins
        foreach (Prospect due in rules.DueWithin(roster, welding, on: A.Day, within: Period.FromMonths(1)).Value)
            Console.WriteLine(due);
        foreach (Outcome<Prospect> option in rules.Options(An.Inmate("A-003").AtRisk(RiskLevel.Medium, assessedOn: A.Day), [welding, A.Package("JAHIT-1").WithoutSchedule()], A.Day))
            Console.WriteLine(option.TryGetValue(out Prospect? prospect) ? prospect.ToString() : option.Refusals[0].ToText(new("en")));
        //// ends
        Console.WriteLine("---");
        //// begins
        PolicyComparison change = PolicyComparison.Of(roster.Screen(strict.Bind(welding, A.Day).Value), roster.Screen(wider.Bind(welding, A.Day).Value));
        Console.WriteLine($"gain: {string.Join(", ", change.Gained.Select(row => roster[row].Id))}; lose: {change.Lost.Count()}");
        foreach ((string criterion, int people) in change.GainedBy)
            Console.WriteLine($"kept out before by {criterion}: {people}");

        Roster second = Roster.Of([An.Inmate("B-001"), An.Inmate("B-002").Without(Facts.Risk)], facts);
        BoundPolicy bound = strict.Bind(welding, A.Day).Value;
        ScreeningSummary both = roster.Summarise([bound])[0].Merge(second.Summarise([bound])[0]);
        Console.WriteLine($"both facilities: {both.Count} people, {both.Eligible} eligible, {both.NotRecommended} not recommended, {both.Undetermined} undetermined");
        //// ends
        return Console.ToString();
    }
}
