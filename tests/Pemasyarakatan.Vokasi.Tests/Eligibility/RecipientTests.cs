using System.Globalization;
using Pemasyarakatan.Vokasi.Applicants;
using Pemasyarakatan.Vokasi.Eligibility;
using static Pemasyarakatan.Vokasi.Tests.Eligibility.Rules;

namespace Pemasyarakatan.Vokasi.Tests.Eligibility;

public sealed class RecipientTests
{
    private static readonly Policy Several = Policy($$"""
        { "all": [
          { "id": "risk", "fact": "risk", "atMost": "low", {{Suitability}}, "override": { "by": "Kepala Rutan" } },
          { "id": "health", "fact": "healthClearance", "in": [true], {{Suitability}} },
          { "id": "offence", "fact": "offenceCategory", "key": "narkotika", "in": [false], {{Programme}} },
          { "id": "stay", "fact": "expectedRelease", "notBefore": "trainingEnd", {{Programme}} }
        ] }
        """);

    private static readonly Inmate Person = new(
        "A-1", "F-1", sentence: Term("2024-01-01", "P2Y3M"), risk: Recorded.Known(RiskLevel.VeryHigh), healthClearance: Recorded.Known(false),
        offenceCategories: Recorded.Known<ImmutableArray<string>>(["narkotika"]));

    private static Decision Decided { get; } = Several.Decide(Person, "2026-01-06", overrides: [new("A-1", "aturan", "risk", new(Day("2026-01-01"), Day("2026-12-31")), "Kepala Rutan", "alasan pribadi")]);

    public static TheoryData<Recipient> Others => [Recipient.Partner, Recipient.Applicants, Recipient.Public];

    // A partner sees verdict, codes and dates, but neither offence nor health nor risk values.
    [Theory]
    [MemberData(nameof(Others))]
    public void ToAPartner_NeitherOffenceNorHealthNorRiskIsTold(Recipient recipient)
    {
        Decision told = Decided.RedactFor(recipient);

        (told.Verdict, told.DecidedOn, told.Recipient).Should().Be((Decided.Verdict, Decided.DecidedOn, recipient));
        told.Reasons.Codes().Should().Equal(Decided.Reasons.Codes());
        told.Findings.Select(finding => (finding.CriterionId, finding.Truth, finding.IsOverridden)).Should().Equal(Decided.Findings.Select(finding => (finding.CriterionId, finding.Truth, finding.IsOverridden)));
        foreach (Finding finding in told.Findings.SkipLast(1))
        {
            finding.IsWithheld.Should().BeTrue();
            (finding.Actual, finding.Gap, finding.HoldsFrom).Should().Be((null, null, null));
            finding.Reason.Code.Should().Be(Decided.Findings.Single(each => each.CriterionId == finding.CriterionId).Reason.Code, "here no code tells more than criterion and truth");
        }

        told.Overrides.Should().BeEmpty();
        told.NeededOverride.Should().Be(Decided.NeededOverride);
        string[] secrets = ["veryHigh", "alasan pribadi", .. new[] { "id", "en" }.Select(culture => Wording.Term("risk.veryHigh", CultureInfo.GetCultureInfo(culture)))];
        foreach (string text in told.Texts().Append(VokasiJson.Write(told)))
            text.Should().NotContainAny(secrets);
    }

    [Fact]
    public void For_APartner_KeepsWhatIsNotSpecific()
    {
        Finding stay = Decided.RedactFor(Recipient.Partner).Findings[^1];
        stay.IsWithheld.Should().BeFalse();
        stay.Actual!.Value.ToString().Should().Be("2026-04-01");
        stay.Gap.Should().Be(59);
    }

    [Fact]
    public void For_TheFacility_IsTheDecisionItself()
    {
        Decided.RedactFor(Recipient.Facility).Should().BeSameAs(Decided);
        Decided.RedactFor(Recipient.Partner).RedactFor(Recipient.Partner).Recipient.Should().Be(Recipient.Partner);
        Decided.Findings[0].Actual!.Value.ToString().Should().Be("veryHigh");
        Decided.Overrides.Should().ContainSingle();
    }

    [Fact]
    public void For_AfterItWasToldToOthers_NothingComesBack()
    {
        foreach (Recipient recipient in new[] { Recipient.Facility, Recipient.Public })
        {
            Action widen = () => Decided.RedactFor(Recipient.Partner).RedactFor(recipient);
            widen.Should().Throw<InvalidOperationException>();
        }
    }

    // What a relation requires of one date tells the other.
    [Fact]
    public void For_ARelationToASpecificFact_WithholdsWhatIsRequiredToo()
    {
        Fact<LocalDate> ill = Fact.Date("illSince", NoneOrdering.Low).Specific(), back = Fact.Date("backSince", NoneOrdering.Low);
        FactCatalogue catalogue = FactCatalogue.Empty.With(ill, back);
        FactMap<string> map = new FactMap<string>(catalogue, id => id).Map(ill, _ => On("2026-02-03")).Map(back, _ => On("2026-01-01"));
        Policy policy = Vokasi.Eligibility.Policy.Parse(File($$"""{ "id": "back", "fact": "backSince", "after": "illSince", {{Suitability}} }"""), catalogue);
        Decision decision = policy.Bind(Package(), Day("2026-03-01")).Value.Decide(map.Encode("A-1"));

        decision.Findings[0].RequiredFrom!.Value.ToString().Should().Be("2026-02-04");
        Finding told = decision.RedactFor(Recipient.Partner).Findings[0];
        (told.Actual, told.RequiredFrom, told.RequiredTo, told.Gap).Should().Be((null, null, null, null));
        VokasiJson.Write(decision.RedactFor(Recipient.Partner)).Should().NotContain("2026-02").And.NotContain("2026-01-01");
    }

    // The day from which it would hold tells the date behind it.
    [Fact]
    public void For_ASpecificDate_WithholdsTheDayFromWhichItWouldHold()
    {
        Fact<LocalDate> ill = Fact.Date("illUntil", NoneOrdering.Low).Specific();
        FactMap<string> map = new FactMap<string>(FactCatalogue.Empty.With(ill), id => id).Map(ill, _ => On("2026-02-03"));
        Policy policy = Vokasi.Eligibility.Policy.Parse(File($$"""{ "id": "well", "fact": "illUntil", "before": "decision - P3M", {{Suitability}} }"""), map.Catalogue);
        Decision decision = policy.Bind(Package(), Day("2026-03-01")).Value.Decide(map.Encode("A-1"));

        decision.Findings[0].HoldsFrom.Should().Be(Day("2026-05-04"));
        decision.EligibleFrom.Should().Be(Day("2026-05-04"));
        Decision told = decision.RedactFor(Recipient.Public);
        (told.Findings[0].HoldsFrom, told.EligibleFrom).Should().Be((null, null));
        told.Remedies.Codes().Should().Equal(decision.Remedies.Codes().Where(code => code is not ("eligibility.remedyComeBack" or "eligibility.remedyLaterPackage")));
    }

    // One criterion over specific data that moves is enough, whatever stands beside it.
    [Theory]
    [InlineData("\"evidenceWithin\": \"P1M\",", false)]
    [InlineData("", true)]
    public void For_OthersThanTheFacility_TheDayIsToldWhereNoSpecificCriterionMoves(string evidence, bool told)
    {
        Policy policy = Policy($$"""{ "all": [ { "id": "risk", "fact": "risk", "atMost": "high", {{Suitability}} }, { "id": "fit", "fact": "healthClearance", "in": [true], {{evidence}} {{Suitability}} }, { "id": "age", "fact": "birthDate", "elapsed": "P18Y", "by": "decision", {{Law}} } ] }""");
        Decision decision = policy.Decide(new Inmate("A", "F", risk: Recorded.Known(RiskLevel.Low), healthClearance: Recorded.Known(true, Day("2026-01-10")), birthDate: On("2008-01-20")), "2026-01-15");
        decision.EligibleFrom.Should().Be(Day("2026-01-20"));
        decision.RedactFor(Recipient.Partner).EligibleFrom.Should().Be(told ? Day("2026-01-20") : null);
    }

    [Fact]
    public void For_AnUndeclaredRecipient_IsMisuse()
    {
        Contracts.Misuse.Refused(() => Decided.RedactFor((Recipient)99), "recipient", "invalid for Enum type 'Recipient'");
        ((Action)(() => Decided.RedactFor(Recipient.Partner).RedactFor(Recipient.Public))).Should().Throw<InvalidOperationException>().WithMessage("Only the decision as the facility sees it*");
    }
}
