using Pemasyarakatan.Vokasi.Applicants;
using Pemasyarakatan.Vokasi.Calendars;
using Pemasyarakatan.Vokasi.Eligibility;
using Pemasyarakatan.Vokasi.Outcomes;
using Pemasyarakatan.Vokasi.Rosters;
using Pemasyarakatan.Vokasi.Tests.Contracts;
using static Pemasyarakatan.Vokasi.Tests.Eligibility.Rules;

namespace Pemasyarakatan.Vokasi.Tests.Eligibility;

public sealed class TimelineTests
{
    private static readonly Policy[] Known = [.. EligibilityVectorTests.Policies.Values];

    public static TheoryData<int> Seeds { get; } = [1, 2, 3, 4, 5, 6, 7, 8];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Scenario18_EveryDayOfSeveralYears_TheTimelineSaysWhatDecidingOnTheDaySays(int seed)
    {
        RandomSheets random = new(seed);
        DateRange range = new(Day("2024-01-15"), Day("2027-03-10"));
        int changes = 0;
        for (int pair = 0; pair < Laws.Times(50); pair++)
        {
            Policy policy = Known[((seed * 50) + pair) % Known.Length];
            FactSheet sheet = random.Next("A");
            BindingContext context = new(range.From, Day("2025-03-31"), Day("2025-05-30")) { CertificateEnd = random.Chance(3) ? FactCodes.NoneHigh : FactCodes.OfDate(Day("2028-05-30")), PackageField = "las", Package = "las-1" };
            ImmutableArray<Override> overrides =
            [
                .. policy.Tree.Leaves.Where(leaf => leaf.IsSuitability && random.Chance(2))
                    .Select(leaf => new Override("A", policy.Id, leaf.Id, new(Day("2024-06-30"), random.Chance(2) ? Day("2025-02-28") : Day("9999-12-31")), "Kepala", "uji")),
            ];

            Timeline<Verdict> timeline = new(DecisionTimeline.Pieces(policy.Bind(context), sheet, range, overrides), range.To!.Value);

            timeline.Range.Should().Be(range);
            changes += timeline.Pieces.Length - 1;
            timeline.Pieces.Zip(timeline.Pieces.Skip(1)).All(next => next.First.Value != next.Second.Value && next.First.Key.To!.Value.PlusDays(1) == next.Second.Key.From).Should().BeTrue("pieces tile the range");
            for (LocalDate day = range.From; day <= range.To; day = day.PlusDays(1))
            {
                Verdict decided = policy.Bind(context with { Decision = day }).Decide(sheet, overrides).Verdict;
                if (timeline[day] != decided)
                    timeline[day].Should().Be(decided, $"so {policy.Id} decides on {day} (seed {seed}, pair {pair})");
            }
        }

        if (Laws.AreWhole)
            changes.Should().BePositive("a timeline without a change proves little");
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void EligibleFrom_IsTheFirstDayOnWhichDecidingSaysSo(int seed)
    {
        RandomSheets random = new(seed);
        foreach (Policy policy in Known.Take(Laws.Times(20)))
        {
            Decision decision = policy.Bind(new BindingContext(Day("2025-01-31"), Day("2025-03-31"), Day("2025-05-30")) { PackageField = "las", Package = "las-1" }).Decide(random.Next("A"));
            LocalDate last = Day("2027-01-31");
            LocalDate? first = null;
            for (LocalDate day = decision.DecidedOn; day <= last && first is null; day = day.PlusDays(1))
                first = policy.Bind(decision.Bound.Context with { Decision = day }).Decide(decision.Sheet).Verdict == Verdict.Eligible ? day : null;
            if (first is null)
                (decision.EligibleFrom is null || decision.EligibleFrom > last).Should().BeTrue();
            else
                decision.EligibleFrom.Should().Be(first);
        }
    }

    // The same with old evidence taken as renewed at its present value: as if no leaf asked for its age.
    [Fact]
    public void IfRenewed_EveryDay_IsWhatThePolicyWithoutAgesOfEvidenceDecides()
    {
        RandomSheets random = new(20261122);
        DateRange range = new(Day("2024-12-15"), Day("2025-12-10"));
        int renewed = 0;
        foreach (Policy policy in Laws.Some(Known.Where(policy => policy.ToJson().Contains("evidenceWithin"))))
        {
            Policy ageless = Vokasi.Eligibility.Policy.Parse(
                System.Text.RegularExpressions.Regex.Replace(policy.ToJson(), ",\\s*\"evidenceWithin\": \"[^\"]+\"", ""), EligibilityVectorTests.Catalogue);
            FactSheet sheet = random.Next("A");
            BindingContext context = new(range.From, Day("2025-03-31"), Day("2025-05-30")) { PackageField = "las", Package = "las-1" };
            Timeline<Verdict> timeline = new(DecisionTimeline.Pieces(policy.Bind(context).AsIfRenewed(), sheet, range, []), range.To!.Value);
            for (LocalDate day = range.From; day <= range.To; day = day.PlusDays(1))
            {
                BindingContext today = context with { Decision = day };
                if (timeline[day] != ageless.Bind(today).Decide(sheet).Verdict)
                    Assert.Fail($"{policy.Id} on {day}");
                renewed += policy.Bind(today).Decide(sheet).Verdict == timeline[day] ? 0 : 1;
            }
        }

        if (Laws.AreWhole)
            renewed.Should().BePositive("renewing has to change something");
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void HoldsFrom_EachFinding_IsTheFirstDayOnWhichItIsMet(int seed)
    {
        RandomSheets random = new(seed);
        foreach (Policy policy in Known.Skip(seed * 5).Take(Laws.Times(8)))
        {
            BindingContext context = new(Day("2025-01-31"), Day("2025-03-31"), Day("2025-05-30")) { PackageField = "las", Package = "las-1" };
            Decision decision = policy.Bind(context).Decide(random.Next("A"));
            for (int leaf = 0; leaf < decision.Findings.Count; leaf++)
            {
                LocalDate last = Day("2026-06-30");
                LocalDate? first = null;
                for (LocalDate day = decision.DecidedOn; day <= last && first is null; day = day.PlusDays(1))
                    first = policy.Bind(context with { Decision = day }).Decide(decision.Sheet).Findings[leaf].Truth == Truth.True ? day : null;
                LocalDate? holds = decision.Findings[leaf].HoldsFrom;
                (holds > last ? null : holds).Should().Be(first, "{0}/{1}, seed {2}", policy.Id, decision.Findings[leaf].Criterion, seed);
            }
        }
    }

    [Theory]
    [InlineData("1997-02-02", "P18Y3M300D", true)]
    [InlineData("2060-01-28", "P13M3W365D", true)]
    [InlineData("2025-03-01", "P1M", true)]
    [InlineData("2024-02-29", "P12M", false)]
    [InlineData("2200-01-01", "P500Y6000M26000W200000D", true)]
    [InlineData("1900-01-01", "P500Y6000M26000W200000D", false)]
    public void FirstReaching_AtTheEndsOfMonths_IsTheFirstDateThatReaches(string target, string period, bool back) =>
        HoldFirst(new(NodaTime.Text.PeriodPattern.Roundtrip.Parse(period).Value, back), Day(target));

    [Fact]
    public void FirstReaching_RandomPeriods_IsTheFirstDateThatReaches()
    {
        RandomSheets random = new(20260106);
        for (int i = 0; i < Laws.Times(20_000); i++)
            HoldFirst(new(random.Period(), random.Chance(2)), random.Date());
    }

    [Fact]
    public void FirstReaching_AgainstASearchOverEveryDay_IsTheSame()
    {
        RandomSheets random = new(7);
        for (int i = 0; i < Laws.Times(300); i++)
        {
            (Shift shift, LocalDate target) = (new(random.Period(), random.Chance(2)), random.Date());
            LocalDate day = shift.FirstReaching(target).PlusDays(-100);
            while (shift.Apply(day) < target)
                day = day.PlusDays(1);
            shift.FirstReaching(target).Should().Be(day);
        }
    }

    [Fact]
    public void Rules_TwoVersions_ThePiecesChangeVersion()
    {
        Inmate inmate = new("A", "F", risk: Recorded.Known(RiskLevel.Medium));
        Timeline<Verdict> timeline = Versions(("high", "2026-01-01", "2026-06-30"), ("low", "2026-07-01", "2026-12-31")).Timeline(inmate, Package()).Value;
        timeline.Pieces.Should().Equal(
            KeyValuePair.Create(new DateRange(Day("2026-01-01"), Day("2026-06-30")), Verdict.Eligible),
            KeyValuePair.Create(new DateRange(Day("2026-07-01"), Day("2026-12-31")), Verdict.NotRecommended));
        timeline.NextChange(Day("2026-01-01")).Should().Be(Day("2026-07-01"));
    }

    [Fact]
    public void Rules_VersionWithoutEnd_RunsToTheLastDate() =>
        Versions(("high", "2026-01-01", "")).Timeline(new Inmate("A", "F"), Package()).Value.Range.Should().Be(new DateRange(Day("2026-01-01"), FactCodes.LastDate));

    [Fact]
    public void Rules_OverAGap_TheTimelineBeginsBehindIt()
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
    public void Rules_OverARange_EveryDateNeedsAVersionInForce(string from, string to, string? lacking)
    {
        EligibilityRules rules = Versions(("high", "2026-01-01", "2026-06-29"), ("low", "2026-07-01", "2026-08-31"), ("high", "2026-09-01", "2026-12-31"));
        FactSheet sheet = Encoder.Encode(new Inmate("A", "F", risk: Recorded.Known(RiskLevel.Medium)));
        Outcome<Timeline<Verdict>> timeline = rules.Timeline(sheet, Package(), new(Day(from), Day(to)));
        timeline.Refusals.Should().Equal(lacking is null ? [] : [Reason.Of(ReasonCode.EligibilityNoPolicyInForce, Day(lacking))]);
        if (timeline.Success)
            timeline.Value.Range.Should().Be(new DateRange(Day(from), Day(to)));
    }

    [Fact]
    public void Rules_Timeline_BearsTheAdvisoriesOfEachVersionOnce()
    {
        EligibilityRules rules = Versions(("high", "2026-01-01", "2026-06-30"), ("low", "2026-07-01", "2026-12-31"));
        Override gone = new("A", "aturan", "hilang", new(Day("2026-06-15"), Day("2026-07-15")), "Kepala", "uji");
        rules.Timeline(new Inmate("A", "F"), Package(), gone).Advisories.Codes().Should().Equal("eligibility.policyNotAdopted", "eligibility.overrideIgnored");
        rules.Timeline(new Inmate("B", "F"), Package(), gone).Advisories.Codes().Should().Equal("eligibility.policyNotAdopted");
    }

    [Fact]
    public void Rules_TimelineIfRenewed_CountsOldEvidence()
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
    public void Rules_BySheet_DecideAsForTheApplicantAndRefuseOtherEncoders()
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
    public void Rules_EveryDay_TheTimelineSaysWhatTheRulesDecide()
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
    public void Rules_PackageWithoutDates_IsRefused() =>
        Versions(("high", "2026-01-01", "")).Timeline(new Inmate("A", "F"), Undated).Refusals.Codes().Should().Equal("eligibility.noTrainingDates");

    private static void HoldFirst(Shift shift, LocalDate target)
    {
        LocalDate first = shift.FirstReaching(target);
        shift.Apply(first).Should().BeGreaterThanOrEqualTo(target);
        shift.Apply(first.PlusDays(-1)).Should().BeLessThan(target);
    }

    private static EligibilityRules Versions(params (string Highest, string From, string To)[] versions) => new(
        PolicyBook.Of(versions.Select((version, i) => Vokasi.Eligibility.Policy.Parse(
            $$"""
            { "id": "aturan", "version": "{{i + 1}}", "inForce": { "from": "{{version.From}}" {{(version.To.Length == 0 ? "" : $", \"to\": \"{version.To}\"")}} },
              "require": { "id": "risk", "fact": "risk", "atMost": "{{version.Highest}}", {{Suitability}} } }
            """,
            FactCatalogue.Standard))),
        Encoder);
}
