using Pemasyarakatan.Vokasi.Applicants;
using Pemasyarakatan.Vokasi.Eligibility;
using static Pemasyarakatan.Vokasi.Tests.Eligibility.Rules;

namespace Pemasyarakatan.Vokasi.Tests.Eligibility;

/// <summary>Whatever is required and whatever is on record: every finding has a sentence in both languages, and none breaks.</summary>
public sealed class DecisionTextTests
{
    private static readonly string[] OfDates =
    [
        "\"before\": \"decision - P6M\"", "\"notAfter\": \"2026-01-06\"", "\"notBefore\": \"trainingEnd\"", "\"after\": \"certificateEnd\"", "\"between\": { \"from\": \"2020-01-01\", \"to\": \"decision\" }",
        "\"between\": { \"from\": \"decision\", \"to\": \"decision - P1M\" }", "\"elapsed\": \"P1Y\", \"by\": \"decision\"", "\"notElapsed\": \"P1Y\", \"by\": \"detentionEnds\"", "\"before\": \"detentionEnds + P1D\"",
        "\"notBefore\": \"detentionEnds\"", "\"is\": \"some\"",
    ];

    public static TheoryData<string> Leaves { get; } =
    [
        .. from fact in FactCatalogue.Standard.Facts
           from comparison in fact.Kind switch
           {
               FactKind.Date => OfDates.Where(text => !text.Contains(fact.Key, StringComparison.Ordinal)),
               FactKind.Ordered => [$"\"atLeast\": \"{Last(fact)}\"", $"\"atMost\": \"{First(fact)}\"", $"\"between\": {{ \"from\": \"{First(fact)}\", \"to\": \"{First(fact)}\" }}", $"\"in\": [\"{Last(fact)}\"]", "\"is\": \"some\""],
               FactKind.Unordered => [$"\"in\": [\"{First(fact)}\", \"{Last(fact)}\"]", $"\"in\": [\"{Last(fact)}\"]", "\"is\": \"some\""],
               FactKind.Number => [$"\"atLeast\": {fact.Maximum}", $"\"atMost\": {fact.Minimum}", $"\"between\": {{ \"from\": {fact.Minimum}, \"to\": {fact.Maximum - 1} }}", $"\"in\": [{fact.Minimum}, {fact.Maximum}]", "\"is\": \"some\""],
               FactKind.Flag => ["\"in\": [true]", "\"in\": [false, true]", "\"is\": \"some\""],
               _ => ["\"within\": \"12.71.01\"", "\"is\": \"some\""],
           }
           let key = fact.IsFamily ? $"\"key\": \"{(fact.FamilyKeys.IsEmpty ? "packageField" : fact.FamilyKeys[^1])}\"," : ""
           select $$"""{ "id": "a", "fact": "{{fact.Key}}", {{key}} {{comparison}}""",
        .. FactCatalogue.Standard.Facts.Where(fact => fact.None != NoneOrdering.NotAllowed && !fact.IsFamily).Select(fact => $$"""{ "id": "a", "fact": "{{fact.Key}}", "is": "none" """),
    ];

    private static readonly Applicant[] People =
    [
        new Inmate("A", "F"),
        new PublicApplicant("P", employed: Recorded.Known(true), inSchool: Recorded.Known(false), socialRegistry: Recorded.Known(true)),
        new Inmate("L", "F", sentence: Life, securityLevel: Recorded<SecurityLevel>.None, detentionEnds: Recorded<LocalDate>.None, violations: Recorded.Known<ImmutableArray<Violation>>([], Day("2025-12-01"))),
        VokasiJson.Read<Applicant>(
            """
            {"kind":"inmate","id":"B","facilityId":"F","birthDate":{"value":"1991-08-17","asOf":"2025-12-01"},"sex":"female","domicile":{"value":{"region":"12.71","source":"ktp"},"asOf":"2025-12-01"},"foreignCitizen":false,"education":{"value":"mi","asOf":"2019-01-01"},"adjustmentNeeded":false,
            "custody":"narapidana","register":"b1","facilitySince":"2024-02-01","sentence":{"value":{"kind":"term","start":"2024-01-01","lengths":["P3Y"]},"asOf":"2025-12-01"},"detentionEnds":"2025-06-01","violations":{"value":[{"severity":"berat","on":"2025-12-05"}],"asOf":"2025-12-06"},
            "risk":{"value":"high","asOf":"2025-03-01"},"securityLevel":"medium","stage":"lanjutanKedua","tppRecommendation":true,"healthClearance":false,"offenceCategories":["las"],"rightsRevoked":[],"consentGivenOn":"2025-11-01","leavePermitted":false,
            "certified":[{"field":"las","until":"2027-01-01"}],"trained":[{"field":"las","until":"soon"}],"commitments":[{"packageId":"LAS-1","during":{"from":"2025-01-01","to":"2025-02-01"},"dismissedOn":"2025-01-15"}]}
            """),
        VokasiJson.Read<Applicant>("""{"kind":"inmate","id":"C","facilityId":"F","birthDate":"?","facilitySince":"","detentionEnds":"0","sentence":{"kind":"term","start":"2024-01-01","lengths":["P3Y"],"official":{"oneThird":"2025-01-01","expiry":"2023-01-01"}}}"""),
    ];

    [Theory]
    [MemberData(nameof(Leaves))]
    public void ToText_EveryLeafFormOverEveryFactAndPerson_IsASentenceWithoutBraces(string leaf)
    {
        foreach (string evidence in (string[])["", ", \"evidenceWithin\": \"P6M\""])
        {
            Policy[] policies = [Policy($$"""{{leaf}}{{evidence}}, {{Suitability}}, "override": { "by": "Kepala Rutan" } }"""), Policy($$"""{ "not": {{leaf}}{{evidence}}, {{Law}} } }""")];
            foreach ((Policy policy, Applicant person) in policies.SelectMany(policy => People.Select(person => (policy, person))))
            {
                Decision decision = policy.Decide(person, "2026-01-06");
                decision.Texts().Should().OnlyContain(text => text.Length > 10 && text.EndsWith('.') && !text.Contains('{') && !text.Contains('}') && !text.Contains("fact."), $"{leaf} for {person}");
                Finding finding = decision.Findings.Single();
                (finding.Gap is null or >= 0).Should().BeTrue();
                if (finding.Truth == Truth.True && finding.Gap is { } gap)
                    gap.Should().Be(0);
                if (finding.Truth == Truth.False && finding.Gap is { } missed)
                    missed.Should().BePositive();
                (decision.Verdict == Verdict.Eligible).Should().Be(decision.Remedies.IsEmpty, "every verdict but eligible names the ways left");
                (decision.Reasons.IsEmpty && decision.Missing.IsEmpty).Should().BeFalse("a verdict rests on something");
                policy.Bind(Package(), Day("2026-01-06")).Value.Test(Encoder.Encode(person)).Should().Be(decision.Verdict switch { Verdict.Eligible => Truth.True, Verdict.Undetermined => Truth.Unknown, _ => Truth.False });
            }
        }
    }

    private static string First(Fact fact) => fact.Steps[0].Split(' ')[0];

    private static string Last(Fact fact) => fact.Steps[^1].Split(' ')[^1];
}
