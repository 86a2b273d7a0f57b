using Pemasyarakatan.Vokasi.Applicants;
using Pemasyarakatan.Vokasi.Eligibility;
using Pemasyarakatan.Vokasi.Tests.Contracts;
using static Pemasyarakatan.Vokasi.Tests.Eligibility.Rules;

namespace Pemasyarakatan.Vokasi.Tests.Eligibility;

/// <summary>An officer departs from one criterion of suitability, for one person and a limited time.</summary>
public sealed class OverrideTests
{
    private static readonly DateRange Year = new(Day("2026-01-01"), Day("2026-12-31"));

    private static readonly Policy Both = Policy(
        $$"""{ "all": [{ "id": "sex", "fact": "sex", "in": ["male"], {{Programme}} }, { "id": "risk", "fact": "risk", "atMost": "low", {{Suitability}}, "override": { "by": "Kepala Rutan" } }] }""");

    [Fact]
    public void Make_OfACriterionOfSuitability_IsMadeAsItWasSaid()
    {
        Override made = Override.Make(Both, "A", "risk", Year, "Kepala Rutan", "contoh").Value;
        made.Should().Be(new Override("A", "aturan", "risk", Year, "Kepala Rutan", "contoh"));
        made.ToString().Should().Be("aturan/risk", "logs tell neither the person nor the reason");
    }

    [Fact]
    public void Make_OfACriterionOfTheProgrammeOrOfNone_IsRefused()
    {
        Override.Make(Both, "A", "sex", Year, "Kepala Rutan", "contoh").Refusals.Should().Equal(Reason.Of(EligibilityReasons.OverrideNotAllowed, ReasonArgument.Criterion("sex")));
        Override.Make(Both, "A", "height", Year, "Kepala Rutan", "contoh").Refusals.Should().Equal(Reason.Of(EligibilityReasons.OverrideNoSuchCriterion, ReasonArgument.Criterion("height")));
    }

    [Fact]
    public void New_WithoutAnEndAnOfficeOrAReason_IsMisuse()
    {
        Misuse.Refused(() => _ = new Override("A", "aturan", "risk", new DateRange(Day("2026-01-01"), null), "Kepala Rutan", "contoh"), "period", "a period with an end");
        Misuse.Refused(() => _ = new Override("A", "aturan", "risk", Year, " ", "contoh"), "by", "was empty");
        Misuse.Refused(() => _ = new Override("A", "aturan", "risk", Year, "Kepala Rutan", " "), "why", "was empty");
        Misuse.Refused(() => _ = new Override("a b", "aturan", "risk", Year, "Kepala Rutan", "contoh"), "applicantId", "a code of");
        Misuse.Refused(() => _ = new Override("A", "a b", "risk", Year, "Kepala Rutan", "contoh"), "policyId", "a code of");
        Misuse.Refused(() => _ = new Override("A", "aturan", "a b", Year, "Kepala Rutan", "contoh"), "criterionId", "a code of");
    }

    [Theory]
    [InlineData("2025-12-31", false)]
    [InlineData("2026-01-01", true)]
    [InlineData("2026-12-31", true)]
    [InlineData("2027-01-01", false)]
    public void Decide_OnTheFirstAndTheLastDayOfThePeriod_ItHolds(string on, bool holds)
    {
        Decision decision = Both.Decide(Man("A"), on, overrides: new Override("A", "aturan", "risk", Year, "Kepala Rutan", "contoh"));
        (decision.Verdict, decision.NeededOverride).Should().Be((holds ? Verdict.Eligible : Verdict.NotRecommended, holds));
    }

    [Theory]
    [InlineData("B", "aturan")]
    [InlineData("A", "lain")]
    public void Decide_OverrideForAnotherPersonOrPolicy_IsNoneOfHis(string applicant, string policy) =>
        Both.Decide(Man("A"), "2026-02-01", overrides: new Override(applicant, policy, "risk", Year, "Kepala Rutan", "contoh")).Verdict.Should().Be(Verdict.NotRecommended);

    /// <summary>Office, whether the risk is on record, whether the policy allows departures from what is not, and what is advised.</summary>
    public static TheoryData<string, bool, string, string> Advised => new()
    {
        { "Kepala Rutan", true, "", "" },
        { "kepala rutan", true, "", "" },
        { "Tukang Kebun", true, "", "eligibility.overrideByAnother" },
        { "Kepala Rutan", false, "", "eligibility.overrideUnheeded" },
        { "Tukang Kebun", false, "", "eligibility.overrideUnheeded" },
        { "Kepala Rutan", false, ", \"unknown\": true", "" },
        { "Tukang Kebun", false, ", \"unknown\": true", "eligibility.overrideByAnother" },
    };

    [Fact]
    public void Decide_DepartureThatThePolicyDoesNotForesee_IsAdvised()
    {
        Policy policy = Policy($$"""{ "id": "risk", "fact": "risk", "atMost": "low", {{Suitability}} }""", """ "inForce": { "from": "2026-01-01" }, "adopted": { "by": "Kepala", "on": "2026-02-01" },""");
        EligibilityRules rules = new(PolicyBook.Of(policy), Encoder);
        Outcome<Decision> decided = rules.Decide(new Inmate("A", "F", risk: Recorded.Known(RiskLevel.High)), Package(), Day("2026-02-01"), new Override("A", "aturan", "risk", Year, "Siapa saja", "contoh"));
        decided.Value.Verdict.Should().Be(Verdict.Eligible);
        decided.Advisories.Codes().Should().Equal("eligibility.overrideUnforeseen");
        rules.Book.InForce(Day("2026-01-31")).Advisories.Codes().Should().Equal(["eligibility.policyNotAdopted"], "it was adopted a day later");
    }

    [Theory]
    [MemberData(nameof(Advised))]
    public void Decide_WaiverByAnotherOfficeOrFromWhatIsNotOnRecord_IsAdvised(string by, bool recorded, string unknown, string code)
    {
        Policy policy = Policy(
            $$"""{ "all": [{ "id": "risk", "fact": "risk", "atMost": "low", {{Suitability}}, "override": { "by": "Kepala Rutan"{{unknown}} } }, { "id": "level", "fact": "securityLevel", "atMost": "minimum", {{Suitability}}, "override": { "by": "Kanwil" } }] }""", """ "inForce": { "from": "2026-01-01" }, "adopted": { "by": "Kepala", "on": "2025-12-01" },""");
        EligibilityRules rules = new(PolicyBook.Of(policy), Encoder);
        Override departure = new("A", "aturan", "risk", Year, by, "contoh");
        Inmate person = new("A", "F", risk: recorded ? Recorded.Known(RiskLevel.High) : default);
        string[] Told(string on, Override made) => rules.Decide(person, Package(), Day(on), made).Advisories.Codes();
        Told("2026-02-01", departure).Should().Equal(code.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        Told("2027-01-01", departure).Should().BeEmpty("its time is over");
        Told("2026-02-01", new("B", "aturan", "risk", Year, by, "contoh")).Should().BeEmpty("it is another's");
        Told("2026-02-01", new("A", "lain", "risk", Year, by, "contoh")).Should().BeEmpty("it is of another policy");
    }

    [Theory]
    [InlineData("sd", "eligibility.remedyOverride eligibility.remedyOverride")]
    [InlineData("sma", "")]
    public void Remedies_Departures_AreOfferedWhereTheyAreEnough(string school, string offered)
    {
        string open = """, "override": { "by": "Kepala Rutan" } """;
        Policy policy = Policy(
            $$"""{ "all": [{ "id": "risk", "fact": "risk", "atMost": "low", {{Suitability}}{{open}} }, { "id": "level", "fact": "securityLevel", "atMost": "medium", {{Suitability}}{{open}} }, { "id": "school", "fact": "education", "atLeast": "{{school}}", {{Suitability}} }] }""");
        Inmate person = new("A", "F", risk: Recorded.Known(RiskLevel.High), securityLevel: Recorded.Known(SecurityLevel.Maximum), education: Recorded.Known(Education.Smp));
        Decision decision = policy.Decide(person, "2026-02-01");
        decision.Verdict.Should().Be(Verdict.NotRecommended);
        decision.Remedies.Codes().Where(code => code == "eligibility.remedyOverride").Should().Equal(offered.Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }

    private static Inmate Man(string id) => new(id, "F", sex: Recorded.Known(Sex.Male), risk: Recorded.Known(RiskLevel.High));
}
