using Pemasyarakatan.Vokasi.Applicants;
using Pemasyarakatan.Vokasi.Eligibility;
using static Pemasyarakatan.Vokasi.Tests.Eligibility.Rules;

namespace Pemasyarakatan.Vokasi.Tests.Eligibility;

/// <summary>Keys that are not there, ids that no reason can bear, and values that are none.</summary>
public sealed class DecisionEdgeTests
{
    [Fact]
    public void ClosedFamily_KeyOfThePackageThatIsNoneOfItsOwn_ReadsAsNoneAndNotAsAnotherKey()
    {
        Policy policy = Policy($$"""{ "id": "hit", "fact": "latestViolation", "key": "packageField", "before": "2020-01-01", {{Programme}} }""");
        Inmate inmate = new("A", "F", violations: Recorded.Known<ImmutableArray<Violation>>([new(ViolationSeverity.Ringan, On("2025-01-01"))]));
        policy.Decide(inmate, "2026-01-06").Verdict.Should().Be(Verdict.Eligible);
        policy.Decide(new Inmate("A", "F"), "2026-01-06").Verdict.Should().Be(Verdict.Undetermined);
    }

    [Fact]
    public void OffenceCategory_NotOnTheList_IsANo()
    {
        Policy notTerror = Policy($$"""{ "not": { "id": "terror", "fact": "offenceCategory", "key": "terorisme", "in": [true], {{Law}} } }""");
        notTerror.Decide(new Inmate("A", "F", offenceCategories: Recorded.Known<ImmutableArray<string>>(["narkotika"])), "2026-01-06").Verdict.Should().Be(Verdict.Eligible);
        notTerror.Decide(new Inmate("A", "F", offenceCategories: Recorded.Known<ImmutableArray<string>>(["terorisme"])), "2026-01-06").Verdict.Should().Be(Verdict.Ineligible);
        notTerror.Decide(new Inmate("A", "F"), "2026-01-06").Verdict.Should().Be(Verdict.Undetermined);
    }

    [Fact]
    public void Decide_PackageIdThatNoReasonCanBear_StillTellsItsReasons()
    {
        Policy cool = Policy($$"""{ "id": "cool", "fact": "dismissedOn", "key": "package", "is": "none", {{Suitability}} }""");
        Action likeANik = () => _ = new Commitment("2026010112345678", new(Day("2025-10-01")));
        likeANik.Should().Throw<ArgumentException>("no id may look like a NIK").Which.Message.Should().NotContain("2026010112345678");
        foreach (string id in (string[])[new('p', 100)])
        {
            Decision decision = cool.Decide(new Inmate("A", "F", commitments: [new(id, new(Day("2025-10-01")), Day("2025-11-15"))]), "2026-01-06", new(
                id, "Pelatihan las", Package().Field, "blk", Package().Audience, schedule: Package().Schedule));
            decision.Reasons.Single().ToText(new("en")).Should().Contain("dismissal from the package");
        }
    }

    [Fact]
    public void Finding_Default_RefusesEveryMemberButEquality()
    {
        Finding none = default;
        foreach (Func<object?> member in (Func<object?>[])
            [() => none.CriterionId, () => none.Tier, () => none.Basis, () => none.Fact, () => none.Truth, () => none.IsOverridden, () => none.IsStale, () => none.Actual, () => none.RequiredFrom, () => none.RequiredTo, () => none.Gap, () => none.IsWithheld, () => none.HoldsFrom, () => none.Reason, () => none.ToText(new("en")), () => none.ToString()])
            member.Should().Throw<InvalidOperationException>().WithMessage("The default value belongs to no decision.");
        none.Should().Be(default(Finding));
    }

    [Fact]
    public void Decision_TellsHowItsFactsWereEncoded_AndItsTextsForLogsTellNoFact()
    {
        Policy policy = Policy($$"""{ "id": "r", "fact": "risk", "atMost": "low", {{Suitability}} }""");
        Decision decision = policy.Decide(new Inmate("A", "F", risk: Recorded.Known(RiskLevel.VeryHigh)), "2026-01-06");
        (decision.EncoderFingerprint, decision.Calculator).Should().Be((Encoder.Fingerprint, Encoder.Calculator.Name));
        decision.ToString().Should().Be("NotRecommended: A for las-1 by aturan 1 on 2026-01-06");
        $"{decision} {decision.Findings.Single()} {decision.Reasons.Single()}".Should().NotContain("eryHigh").And.Contain("r: False").And.Contain("eligibility.failedBy(r)");
    }

    [Fact]
    public void EligibleFrom_OverrideThatBeginsLater_IsTheDayItBegins()
    {
        Policy policy = Policy($$"""{ "id": "r", "fact": "risk", "atMost": "low", {{Suitability}} }""");
        Override later = new("A", policy.Id, "r", new(Day("2026-03-01"), Day("2026-04-01")), "Kepala Rutan", "contoh");
        Decision decision = policy.Bind(Package(), Day("2026-01-06")).Value.Decide(Encoder.Encode(new Inmate("A", "F", risk: Recorded.Known(RiskLevel.High))), later);
        (decision.Verdict, decision.Overrides.Length, decision.EligibleFrom).Should().Be((Verdict.NotRecommended, 0, Day("2026-03-01")));
    }
}
