using Pemasyarakatan.Vokasi.Eligibility;
using Pemasyarakatan.Vokasi.Tests.Contracts;
using static Pemasyarakatan.Vokasi.Tests.Eligibility.Rules;

namespace Pemasyarakatan.Vokasi.Tests.Eligibility;

public sealed class TimelineTests
{
    private static readonly Policy[] Known = [.. EligibilityVectorTests.Policies.Values];

    public static TheoryData<int> Seeds { get; } = [1, 2, 3, 4, 5, 6, 7, 8];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void EveryDayOfSeveralYears_TheTimelineSaysWhatDecidingOnTheDaySays(int seed)
    {
        RandomSheets random = new(seed);
        DateRange range = new(Day("2024-01-15"), Day("2027-03-10"));
        int changes = 0;
        for (int pair = 0; pair < Laws.Times(50); pair++)
        {
            Policy policy = Known[((seed * 50) + pair) % Known.Length];
            FactSheet sheet = random.Next("A");
            BindingContext context = new(range.From, Day("2025-03-31"), Day("2025-05-30")) { CertificateEnd = random.Chance(3) ? FactCodes.NoneHigh : FactCodes.OfDate(Day("2028-05-30")), PackageField = "las", PackageId = "las-1" };
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
    [InlineData("2025-06-01", "decision", "2026-01-10", "2026-01-10", null)]
    [InlineData("decision - P6M", "2026-12-31", "2025-06-30", "2026-01-01", "2025-12-30")]
    [InlineData("decision - P6M", "decision", "2026-01-10", "2026-01-10", "2026-07-10")]
    public void Between_WithAnEndThatMoves_HoldsOnTheDaysThatDecidingSays(string from, string to, string consent, string first, string? last)
    {
        Policy policy = Policy($$"""{ "id": "consent", "fact": "consentGivenOn", "between": { "from": "{{from}}", "to": "{{to}}" }, {{Suitability}} }""");
        FactSheet sheet = Encoder.Encode(new Vokasi.Applicants.Inmate("A", "F", consentGivenOn: On(consent)));
        DateRange range = new(Day("2026-01-01"), Day("2026-12-31"));
        BoundPolicy bound = policy.Bind(Package(), range.From).Value;
        Timeline<Verdict> timeline = new(DecisionTimeline.Pieces(bound, sheet, range, []), range.To!.Value);
        DateRange[] expected = last is null ? [new(Day(first), range.To)] : Day(last) < range.From ? [] : [new(Day(first), Day(last))];
        timeline.Windows(Verdict.Eligible).Should().Equal(expected);
        foreach (LocalDate day in (LocalDate[])[range.From, Day("2026-01-09"), Day("2026-01-10"), Day("2026-07-10"), Day("2026-07-11"), range.To.Value])
            timeline[day].Should().Be(policy.Bind(Package(), day).Value.Decide(sheet).Verdict);
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void EligibleFrom_IsTheFirstDayOnWhichDecidingSaysSo(int seed)
    {
        RandomSheets random = new(seed);
        foreach (Policy policy in Known.Take(Laws.Times(20)))
        {
            Decision decision = policy.Bind(new BindingContext(Day("2025-01-31"), Day("2025-03-31"), Day("2025-05-30")) { PackageField = "las", PackageId = "las-1" }).Decide(random.Next("A"));
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
            BindingContext context = new(range.From, Day("2025-03-31"), Day("2025-05-30")) { PackageField = "las", PackageId = "las-1" };
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
            BindingContext context = new(Day("2025-01-31"), Day("2025-03-31"), Day("2025-05-30")) { PackageField = "las", PackageId = "las-1" };
            Decision decision = policy.Bind(context).Decide(random.Next("A"));
            for (int leaf = 0; leaf < decision.Findings.Count; leaf++)
            {
                LocalDate last = Day("2026-06-30");
                LocalDate? first = null;
                for (LocalDate day = decision.DecidedOn; day <= last && first is null; day = day.PlusDays(1))
                    first = policy.Bind(context with { Decision = day }).Decide(decision.Sheet).Findings[leaf].Truth == Truth.True ? day : null;
                LocalDate? holds = decision.Findings[leaf].HoldsFrom;
                (holds > last ? null : holds).Should().Be(first, "{0}/{1}, seed {2}", policy.Id, decision.Findings[leaf].CriterionId, seed);
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

    private static void HoldFirst(Shift shift, LocalDate target)
    {
        LocalDate first = shift.FirstReaching(target);
        shift.Apply(first).Should().BeGreaterThanOrEqualTo(target);
        shift.Apply(first.PlusDays(-1)).Should().BeLessThan(target);
    }
}
