using Pemasyarakatan.Vokasi.Applicants;
using Pemasyarakatan.Vokasi.Calendars;
using Pemasyarakatan.Vokasi.Eligibility;
using Pemasyarakatan.Vokasi.Outcomes;
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
        Override.Make(Both, "A", "sex", Year, "Kepala Rutan", "contoh").Refusals.Should().Equal(Reason.Of(ReasonCode.OverrideNotAllowed, ReasonArgument.Criterion("sex")));
        Override.Make(Both, "A", "height", Year, "Kepala Rutan", "contoh").Refusals.Should().Equal(Reason.Of(ReasonCode.OverrideNoSuchCriterion, ReasonArgument.Criterion("height")));
    }

    [Fact]
    public void New_WithoutAnEndAnOfficeOrAReason_IsMisuse()
    {
        Misuse.Refused(() => _ = new Override("A", "aturan", "risk", new DateRange(Day("2026-01-01"), null), "Kepala Rutan", "contoh"), "period", "a period with an end");
        Misuse.Refused(() => _ = new Override("A", "aturan", "risk", Year, " ", "contoh"), "by", "not blank");
        Misuse.Refused(() => _ = new Override("A", "aturan", "risk", Year, "Kepala Rutan", " "), "why", "not blank");
        Misuse.Refused(() => _ = new Override("a b", "aturan", "risk", Year, "Kepala Rutan", "contoh"), "applicant", "a code of");
        Misuse.Refused(() => _ = new Override("A", "a b", "risk", Year, "Kepala Rutan", "contoh"), "policy", "a code of");
        Misuse.Refused(() => _ = new Override("A", "aturan", "a b", Year, "Kepala Rutan", "contoh"), "criterion", "a code of");
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

    private static Inmate Man(string id) => new(id, "F", sex: Recorded.Known(Sex.Male), risk: Recorded.Known(RiskLevel.High));
}
