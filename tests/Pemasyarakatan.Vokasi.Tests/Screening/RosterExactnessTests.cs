using System.Text.Json;
using Pemasyarakatan.Vokasi.Eligibility;
using Pemasyarakatan.Vokasi.Screening;
using Pemasyarakatan.Vokasi.Tests.Contracts;
using Pemasyarakatan.Vokasi.Tests.Eligibility;

namespace Pemasyarakatan.Vokasi.Tests.Screening;

/// <summary>Four ways to one answer: the masks of a roster, the test of a bound policy with its best case, the full decision, and the timeline at the date.</summary>
public sealed class RosterExactnessTests
{
    private static readonly Dictionary<string, JsonElement> Known = EligibilityVectorTests.Vectors.GetProperty("cases").EnumerateArray().ToDictionary(known => known.GetProperty("id").GetString()!);

    public static TheoryData<int, int> Worlds { get; } = new(
        from size in (int[])[0, 1, 63, 64, 65, 511, 512, 513, 1023, 1025, 2047, 2048, 2049]
        from seed in Enumerable.Range(1, Laws.Times(size > 600 ? 2 : 8))
        select (seed + (1000 * size), size));

    [Theory]
    [MemberData(nameof(Worlds))]
    public void Screen_RandomWorld_SaysWhatTestDecisionAndTimelineSay(int seed, int size)
    {
        RandomWorld world = new(seed);
        FactSheet[] people = world.People(size);
        LocalDate day = world.Day();
        BoundPolicy[] bounds = [.. Bounds(world, day)];
        Override[] overrides = [.. bounds.SelectMany(bound => world.Overrides(bound.Policy, size, 9, day))];

        Roster roster = size == 0 ? Roster.Of([], new FactMap<string>(world.Catalogue, id => id)) : Roster.Of(people);

        for (int row = 0; row < size; row++)
            (roster[row] == people[row]).Should().BeTrue($"row {row} is given back as it was (seed {seed})");
        Expected[] expected = [.. bounds.Select(bound => new Expected(bound, people, overrides))];
        foreach (LaneWidth width in Enum.GetValues<LaneWidth>())
        {
            HoldMasks(roster.TestedBy(width), bounds, expected, $"{width}, seed {seed}");
            HoldVerdicts(roster.TestedBy(width), bounds, overrides, expected, $"{width}, seed {seed}");
        }

        HoldTimelines(roster, people, bounds, overrides, seed);
    }

    [Theory]
    [MemberData(nameof(EligibilityVectorTests.Cases), MemberType = typeof(EligibilityVectorTests))]
    public void Screen_KnownCase_GivesTheKnownAnswer(string id)
    {
        JsonElement known = Known[id];
        BindingContext context = new(EligibilityVectorTests.Date(known, "decision"), EligibilityVectorTests.Date(known, "trainingStart"), EligibilityVectorTests.Date(known, "trainingEnd")) { PackageId = "las-1" };
        BoundPolicy bound = EligibilityVectorTests.Policies[known.GetProperty("policy").GetString()!].Bind(context);
        FactSheet sheet = EligibilityVectorTests.Sheet(known);
        foreach (LaneWidth width in Enum.GetValues<LaneWidth>())
        {
            // Among others, so that the columns hold more than the one code of the case.
            RandomSheets others = new(7);
            ScreeningResult screening = Roster.Of([others.Next("other-1"), sheet, others.Next("other-2")]).TestedBy(width).Screen(bound, EligibilityVectorTests.Overrides(known));
            JsonNamingPolicy.CamelCase.ConvertName(screening[1].ToString()).Should().Be(known.GetProperty("expect").GetProperty("verdict").GetString());
            string leaves = string.Concat(Roster.Of([sheet]).TestedBy(width).Screen(bound).Funnel.Select(line => line.Met == 1 ? 'T' : line.Failed == 1 ? 'F' : 'U'));
            leaves.Should().Be(known.GetProperty("leaves").GetString());
        }
    }

    // Two packages of each policy, so that some leaves are shared and some are not.
    private static IEnumerable<BoundPolicy> Bounds(RandomWorld world, LocalDate day) =>
        from number in Enumerable.Range(0, 4)
        let policy = world.Policy($"aturan-{number}")
        from package in Enumerable.Range(0, 2)
        select policy.Bind(world.Context(day));

    private static void HoldMasks(Roster roster, BoundPolicy[] bounds, Expected[] expected, string which)
    {
        ImmutableArray<ScreeningResult> together = roster.Screen(bounds);
        for (int i = 0; i < bounds.Length; i++)
        {
            VerdictMasks masks = together[i].Verdicts, alone = roster.Screen(bounds[i]).Verdicts;
            HoldBits(masks.Met, expected[i].Met, which);
            HoldBits(masks.Possible, expected[i].Possible, which);
            HoldBits(masks.BestCase, expected[i].BestCase, which);
            HoldBits(alone.Met, expected[i].Met, which);
            HoldBits(alone.Possible, expected[i].Possible, which);
            HoldBits(alone.BestCase, expected[i].BestCase, which);
        }
    }

    private static void HoldBits(RowMask mask, bool[] expected, string which)
    {
        mask.Words.Should().Be((expected.Length + 63) / 64);
        for (int row = 0; row < mask.Words * 64; row++)
        {
            if ((mask[row / 64] >> (row % 64) & 1) != (row < expected.Length && expected[row] ? 1UL : 0))
                Assert.Fail($"Bit {row} is wrong ({which}).");
        }
    }

    private static void HoldVerdicts(Roster roster, BoundPolicy[] bounds, Override[] overrides, Expected[] expected, string which)
    {
        ImmutableArray<ScreeningResult> screenings = roster.Screen(bounds, overrides);
        ImmutableArray<ScreeningSummary> summaries = roster.Summarise(bounds, overrides);
        for (int i = 0; i < bounds.Length; i++)
        {
            Verdict[] verdicts = expected[i].Verdicts;
            Enumerable.Range(0, verdicts.Length).Select(row => screenings[i][row]).SequenceEqual(verdicts).Should().BeTrue(which);
            foreach (Verdict verdict in Enum.GetValues<Verdict>())
            {
                int[] rows = [.. Enumerable.Range(0, verdicts.Length).Where(row => verdicts[row] == verdict)];
                screenings[i].Rows(verdict).SequenceEqual(rows).Should().BeTrue(which);
                screenings[i].Count(verdict).Should().Be(rows.Length);
            }

            summaries[i].Should().Be(screenings[i].Summary);
            (summaries[i].Ineligible, summaries[i].NotRecommended, summaries[i].Undetermined, summaries[i].Eligible).Should().Be(
                (verdicts.Count(each => each == Verdict.Ineligible), verdicts.Count(each => each == Verdict.NotRecommended),
                    verdicts.Count(each => each == Verdict.Undetermined), verdicts.Count(each => each == Verdict.Eligible)), which);
            summaries[i].Funnel.Should().Equal(expected[i].Funnel, which);
            summaries[i].DataQuality.Should().Equal(expected[i].DataQuality, which);
        }
    }

    private static void HoldTimelines(Roster roster, FactSheet[] people, BoundPolicy[] bounds, Override[] overrides, int seed)
    {
        int step = people.Length > 100 ? 37 : 5;
        foreach (ScreeningResult screening in roster.Screen(bounds, overrides))
        {
            LocalDate day = screening.DecidedOn;
            for (int row = 0; row < people.Length; row += step)
            {
                ImmutableArray<Override> own = [.. overrides.Where(each => each.ApplicantId == people[row].Id)];
                Timeline<Verdict> timeline = new(DecisionTimeline.Pieces(screening.Bound, people[row], new(day.PlusDays(-40), day.PlusDays(40)), own), day.PlusDays(40));
                timeline[day].Should().Be(screening[row], $"row {row} of seed {seed}");
            }
        }
    }

    // Everything person by person.
    private sealed class Expected
    {
        private readonly BoundPolicy _bound;
        private readonly FactSheet[] _people;

        public Expected(BoundPolicy bound, FactSheet[] people, Override[] overrides)
        {
            (_bound, _people) = (bound, people);
            Decision[] plain = [.. people.Select(sheet => bound.Decide(sheet))];
            (Met, Possible) = ([.. people.Select(sheet => bound.Test(sheet) == Truth.True)], [.. people.Select(sheet => bound.Test(sheet) != Truth.False)]);
            BestCase = [.. plain.Select(decision => decision.Verdict != Verdict.Ineligible)];
            ILookup<string, Override> own = overrides.ToLookup(each => each.ApplicantId);
            Verdicts = [.. people.Select((sheet, row) => own.Contains(sheet.Id) ? bound.Decide(sheet, own[sheet.Id]).Verdict : plain[row].Verdict)];
            Funnel = [.. bound.Policy.Tree.Leaves.Select((leaf, place) => Line(leaf, [.. plain.Select(decision => decision.RecordedTruthOf(bound.Leaves[place]))]))];
            DataQuality = [.. Asked().DistinctBy(each => each.Fact).Select(Quality)];
        }

        public bool[] Met { get; }

        public bool[] Possible { get; }

        public bool[] BestCase { get; }

        public Verdict[] Verdicts { get; }

        public CriterionSummary[] Funnel { get; }

        public FactCompleteness[] DataQuality { get; }

        private static CriterionSummary Line(LeafInfo leaf, Truth[] truths) =>
            new(leaf.Id, leaf.Tier, truths.Count(truth => truth == Truth.True), truths.Count(truth => truth == Truth.False), truths.Count(truth => truth == Truth.Unknown));

        // As the first criterion that asks for a fact sees it.
        private IEnumerable<(string Fact, Func<FactSheet, string> State)> Asked()
        {
            for (int i = 0; i < _bound.Leaves.Length; i++)
            {
                LeafCriterion leaf = _bound.Policy.Tree.Leaves[i].Leaf;
                BoundLeaf own = _bound.Leaves[i];
                yield return (
                    leaf.Fact.IsFamily ? $"{leaf.Fact}.{leaf.Key.Resolve(_bound.Context)}" : leaf.Fact.Key,
                    sheet => new FactValue(leaf.Fact, own.Actual(sheet)).State is var state && state is RecordState.Known or RecordState.None && own.IsStale(sheet) ? "Stale" : state.ToString());
                if (leaf.Comparison.Other is { } other)
                    yield return (other.Key, sheet => sheet[other].State.ToString());
            }
        }

        private FactCompleteness Quality((string Fact, Func<FactSheet, string> State) asked)
        {
            ILookup<string, FactSheet> states = _people.ToLookup(asked.State);
            return new(asked.Fact, states["Known"].Count(), states["None"].Count(), states["NotOnRecord"].Count(), states["Stale"].Count(), states["Defective"].Count());
        }
    }
}
