using Pemasyarakatan.Vokasi.Applicants;
using Pemasyarakatan.Vokasi.Eligibility;
using Pemasyarakatan.Vokasi.Testing;

namespace Pemasyarakatan.Vokasi.Tests.Documentation.Samples;

internal static class PersonalDataSample
{
    public static string Run()
    {
        using StringWriter Console = new() { NewLine = "\n" };
        var facts = FactEncoder.Using(FactCatalogue.Standard, SentenceCalculator.Mixed);
        var policy = Policy.Parse(
            """
            { "id": "dalam", "version": "2026-1", "inForce": { "from": "2026-01-02" }, "require":
              { "id": "risk", "fact": "risk", "atMost": "medium", "tier": "suitability", "basis": { "assumption": "at most medium" } } }
            """,
            facts.Catalogue);
        var rules = new EligibilityRules(PolicyBook.Of([policy]), facts);
        //// begins
        Decision decision = rules.Decide(An.Inmate().AtRisk(RiskLevel.High, assessedOn: A.Day), A.Package(), A.Day).Value;      // An and A: the testing kit
        foreach (Recipient recipient in new[] { Recipient.Facility, Recipient.Public })
            Console.WriteLine(decision.RedactFor(recipient).Reasons[0].ToText(new("en")));
        Console.WriteLine(string.Join(", ", policy.Facts.Select(fact => $"{fact.Key}: {fact.Sensitivity}")));
        //// ends
        return Console.ToString();
    }
}
