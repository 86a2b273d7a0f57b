using Pemasyarakatan.Vokasi.Applicants;
using Pemasyarakatan.Vokasi.Eligibility;
using static Pemasyarakatan.Vokasi.Tests.Eligibility.Rules;

namespace Pemasyarakatan.Vokasi.Tests.Screening;

/// <summary>Timelines over the versions of a policy book.</summary>
public sealed class RulesTimelineTests
{
    [Fact]
    public void TwoVersions_ThePiecesChangeVersion()
    {
        Inmate inmate = new("A", "F", risk: Recorded.Known(RiskLevel.Medium));
        Timeline<Verdict> timeline = Versions(("high", "2026-01-01", "2026-06-30"), ("low", "2026-07-01", "2026-12-31")).Timeline(inmate, Package()).Value;
        timeline.Pieces.Should().Equal(
            KeyValuePair.Create(new DateRange(Day("2026-01-01"), Day("2026-06-30")), Verdict.Eligible),
            KeyValuePair.Create(new DateRange(Day("2026-07-01"), Day("2026-12-31")), Verdict.NotRecommended));
        timeline.NextChange(Day("2026-01-01")).Should().Be(Day("2026-07-01"));
    }

    [Fact]
    public void VersionWithoutEnd_RunsToTheLastDate() =>
        Versions(("high", "2026-01-01", "")).Timeline(new Inmate("A", "F"), Package()).Value.Range.Should().Be(new DateRange(Day("2026-01-01"), FactCodes.LastDate));

    [Fact]
    public void OverAGap_TheTimelineBeginsBehindIt()
    {
        EligibilityRules rules = Versions(("high", "2026-01-01", "2026-06-29"), ("low", "2026-07-01", "2026-08-31"), ("high", "2026-09-01", "2026-12-31"));
        Timeline<Verdict> timeline = rules.Timeline(new Inmate("A", "F", risk: Recorded.Known(RiskLevel.Medium)), Package()).Value;
        timeline.Pieces.Should().Equal(
            KeyValuePair.Create(new DateRange(Day("2026-07-01"), Day("2026-08-31")), Verdict.NotRecommended),
            KeyValuePair.Create(new DateRange(Day("2026-09-01"), Day("2026-12-31")), Verdict.Eligible));
        Action inTheGap = () => _ = timeline[Day("2026-06-30")];
        inTheGap.Should().Throw<ArgumentOutOfRangeException>();
    }

    [Theory]
    [InlineData("2026-01-01", "2026-06-29", null)]
    [InlineData("2026-02-01", "2026-06-30", "2026-06-30")]
    [InlineData("2025-12-31", "2026-02-01", "2025-12-31")]
    [InlineData("2026-07-01", "2026-12-31", null)]
    [InlineData("2026-07-01", "2027-01-01", "2027-01-01")]
    public void OverARange_EveryDateNeedsAVersionInForce(string from, string to, string? lacking)
    {
        EligibilityRules rules = Versions(("high", "2026-01-01", "2026-06-29"), ("low", "2026-07-01", "2026-08-31"), ("high", "2026-09-01", "2026-12-31"));
        FactSheet sheet = Encoder.Encode(new Inmate("A", "F", risk: Recorded.Known(RiskLevel.Medium)));
        Outcome<Timeline<Verdict>> timeline = rules.Timeline(sheet, Package(), new(Day(from), Day(to)));
        timeline.Refusals.Should().Equal(lacking is null ? [] : [Reason.Of(EligibilityReasons.NoPolicyInForce, Day(lacking))]);
        if (timeline.Success)
            timeline.Value.Range.Should().Be(new DateRange(Day(from), Day(to)));
    }

    [Fact]
    public void Timeline_BearsTheAdvisoriesOfEachVersionOnce()
    {
        EligibilityRules rules = Versions(("high", "2026-01-01", "2026-06-30"), ("low", "2026-07-01", "2026-12-31"));
        Override gone = new("A", "aturan", "hilang", new(Day("2026-06-15"), Day("2026-07-15")), "Kepala", "uji");
        rules.Timeline(new Inmate("A", "F"), Package(), gone).Advisories.Codes().Should().Equal("eligibility.policyNotAdopted", "eligibility.overrideIgnored");
        rules.Timeline(new Inmate("B", "F"), Package(), gone).Advisories.Codes().Should().Equal("eligibility.policyNotAdopted");
    }

    [Fact]
    public void TimelineIfRenewed_CountsOldEvidence()
    {
        EligibilityRules rules = new(
            PolicyBook.Of(Policy($$"""{ "id": "risk", "fact": "risk", "atMost": "low", "evidenceWithin": "P6M", {{Suitability}} }""", """ "inForce": { "from": "2026-01-01", "to": "2026-12-31" }, """)), Encoder);
        Inmate inmate = new("A", "F", risk: Recorded.Known(RiskLevel.Low, Day("2025-10-01")));
        rules.Timeline(inmate, Package()).Value.Windows(Verdict.Eligible).Should().Equal(new DateRange(Day("2026-01-01"), Day("2026-04-01")));
        rules.TimelineIfRenewed(inmate, Package()).Value.Windows(Verdict.Eligible).Should().Equal(new DateRange(Day("2026-01-01"), Day("2026-12-31")));
        DateRange may = new(Day("2026-05-01"), Day("2026-05-31"));
        rules.Timeline(Encoder.Encode(inmate), Package(), may).Value.Windows(Verdict.Undetermined).Should().Equal(may);
        rules.TimelineIfRenewed(Encoder.Encode(inmate), Package(), may).Value.Windows(Verdict.Eligible).Should().Equal(may);
    }

    [Fact]
    public void BySheet_DecideAsForTheApplicantAndRefuseOtherEncoders()
    {
        EligibilityRules rules = Versions(("high", "2026-01-01", ""));
        Inmate inmate = new("A", "F", risk: Recorded.Known(RiskLevel.Medium));
        rules.Decide(Encoder.Encode(inmate), Package(), Day("2026-01-06")).Value.Verdict.Should().Be(rules.Decide(inmate, Package(), Day("2026-01-06")).Value.Verdict);
        FactSheet other = FactEncoder.Using(FactCatalogue.Standard, SentenceCalculator.ThirtyDayMonths).Encode(inmate);
        foreach (Action misuse in new Action[] { () => rules.Decide(other, Package(), Day("2026-01-06")), () => rules.Timeline(other, Package(), new(Day("2026-01-06"), Day("2026-01-07"))) })
            misuse.Should().Throw<ArgumentException>().WithParameterName("sheet");
        foreach (DateRange range in new DateRange[] { new(Day("2026-01-06")), new(new(1899, 12, 31), Day("2026-01-06")), new(Day("2026-01-06"), new LocalDate(2200, 1, 1)) })
            ((Action)(() => rules.Timeline(Encoder.Encode(inmate), Package(), range))).Should().Throw<ArgumentException>().WithParameterName("range");
    }

    [Fact]
    public void EveryDay_TheTimelineSaysWhatTheRulesDecide()
    {
        EligibilityRules rules = Versions(("high", "2026-01-01", "2026-06-30"), ("low", "2026-07-01", "2026-12-31"));
        Inmate inmate = new("A", "F", risk: Recorded.Known(RiskLevel.VeryHigh));
        Override[] overrides = [new("A", "aturan", "risk", new(Day("2026-06-15"), Day("2026-07-15")), "Kepala", "uji")];
        Timeline<Verdict> timeline = rules.Timeline(inmate, Package(), overrides).Value;
        timeline.Windows(Verdict.Eligible).Should().Equal(overrides[0].Period);
        for (LocalDate day = timeline.Range.From; day <= timeline.Range.To; day = day.PlusDays(1))
            timeline[day].Should().Be(rules.Decide(inmate, Package(), day, overrides).Value.Verdict);
    }

    [Fact]
    public void PackageWithoutDates_IsRefused() =>
        Versions(("high", "2026-01-01", "")).Timeline(new Inmate("A", "F"), Undated).Refusals.Codes().Should().Equal("eligibility.noTrainingDates");

    private static EligibilityRules Versions(params (string Highest, string From, string To)[] versions) => new(
        PolicyBook.Of(versions.Select((version, i) => Vokasi.Eligibility.Policy.Parse(
            $$"""
            { "id": "aturan", "version": "{{i + 1}}", "inForce": { "from": "{{version.From}}" {{(version.To.Length == 0 ? "" : $", \"to\": \"{version.To}\"")}} },
              "require": { "id": "risk", "fact": "risk", "atMost": "{{version.Highest}}", {{Suitability}} } }
            """,
            FactCatalogue.Standard))),
        Encoder);
}
