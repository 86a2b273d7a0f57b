using Pemasyarakatan.Vokasi.Applicants;
using Pemasyarakatan.Vokasi.Eligibility;
using Pemasyarakatan.Vokasi.Testing;

namespace Pemasyarakatan.Vokasi.Tests.Documentation.Samples;

internal static class ModulesEligibilitySample
{
    public static string Run()
    {
        using StringWriter Console = new() { NewLine = "\n" };
        //// begins
        var facts = FactEncoder.Using(FactCatalogue.Standard, SentenceCalculator.Mixed);
        var policy = Policy.Parse("""
            { "id": "las-dalam", "version": "2026-1", "inForce": { "from": "2026-01-02" }, "require": { "all": [
              { "id": "status", "fact": "custodyStatus", "in": ["narapidana"], "tier": "programme", "basis": { "announcement": "W2.PAS-02/2026" } },
              { "id": "conduct", "fact": "latestViolation", "key": "berat", "before": "decision - P6M", "tier": "suitability", "override": { "by": "Kepala Rutan" }, "basis": { "assumption": "six months" } },
              { "id": "risk", "fact": "risk", "atMost": "medium", "evidenceWithin": "P12M", "tier": "suitability", "basis": { "assumption": "at most medium" } } ] } }
            """, facts.Catalogue);
        BoundPolicy bound = policy.Bind(A.Package(), on: A.Day).Value;                     // 5 January 2026

        Inmate inmate = An.Inmate().Violating(ViolationSeverity.Berat, on: new LocalDate(2025, 7, 5));
        Decision decision = bound.Decide(facts.Encode(inmate));
        Console.WriteLine(decision);
        foreach (Finding finding in decision.Findings)
            Console.WriteLine($"{finding.Tier} {finding.Truth}: {finding.ToText(new("en"))}");
        Console.WriteLine($"conduct holds from {decision.Findings[1].HoldsFrom:uuuu-MM-dd} on");
        foreach (Reason remedy in decision.Remedies)
            Console.WriteLine(remedy.ToText(new("en")));
        //// ends
        Console.WriteLine("---");
        //// begins
        DateRange fortnight = new(A.Day, A.Day.PlusDays(13));
        Override waiver = Override.Make(policy, "A-001", "conduct", fortnight, by: "Kepala Rutan", why: "Sidang TPP 3/2026").Value;
        Decision allowed = bound.Decide(facts.Encode(inmate), [waiver]);
        Console.WriteLine($"{allowed.Verdict}, needed an override: {allowed.NeededOverride}");
        foreach (Reason reason in allowed.Reasons)
            Console.WriteLine(reason.ToText(new("en")));
        Console.WriteLine(Override.Make(policy, "A-001", "status", fortnight, by: "Kepala Rutan", why: "Sidang TPP 3/2026").Refusals[0].ToText(new("en")));

        Decision refused = bound.Decide(facts.Encode(An.Inmate("A-002").AtRisk(RiskLevel.High, assessedOn: A.Day)));
        Console.WriteLine(refused.Reasons[0].ToText(new("en")));
        Console.WriteLine(refused.RedactFor(Recipient.Partner).Reasons[0].ToText(new("en")));
        //// ends
        Console.WriteLine("---");
        //// begins
        Criterion fresh = Criteria.AtMost(Facts.Risk, "medium").WithEvidenceWithin(Period.FromMonths(12)).WithId("risk").Under(Tier.Suitability, LegalBasis.Assumption("12 months"));
        Criterion served = Criteria.NotAfter(Facts.OneThird, "decision").WithId("served").Under(Tier.Suitability, LegalBasis.Assumption("after 1/3"));
        var las = Policy.Of("las", "1", Criteria.All([fresh, served]), facts.Catalogue).WithInForce(new DateRange(new LocalDate(2026, 1, 1), new LocalDate(2027, 12, 31)));
        var rules = new EligibilityRules(PolicyBook.Of([las]), facts);

        Inmate convict = An.Inmate().Convicted("P3Y", from: new LocalDate(2025, 1, 20));   // risk assessed on 5 December 2025
        Timeline<Verdict> timeline = rules.Timeline(convict, A.Package()).Value;
        foreach ((DateRange range, Verdict verdict) in timeline.Pieces)
            Console.WriteLine($"{range}: {verdict}");
        Console.WriteLine($"first eligible from 1 March on: {timeline.FirstDate(Verdict.Eligible, onOrAfter: new LocalDate(2026, 3, 1)):uuuu-MM-dd}");
        Console.WriteLine($"next change after that: {timeline.NextChange(after: new LocalDate(2026, 3, 1)):uuuu-MM-dd}");
        //// ends
        Console.WriteLine("---");
        //// begins
        Criterion both = Criteria.All(
        [
            Criteria.AtLeast(Facts.Education, "sma").WithId("school").Under(Tier.Programme, LegalBasis.Assumption("from SMA on")),
            Criteria.AtMost(Facts.Education, "smp").WithId("priority").Under(Tier.Suitability, LegalBasis.Assumption("those with little school first")),
        ]);
        Ruling ruling = PolicyAnalysis.Of(Policy.Of("draf", "1", both, facts.Catalogue).Bind(A.Package(), A.Day).Value).Ruling;
        Console.WriteLine(ruling.Truth);
        foreach (Reason reason in ruling.Refusals.Concat(ruling.Advisories))
            Console.WriteLine(reason.ToText(new("en")));
        //// ends
        return Console.ToString();
    }
}
