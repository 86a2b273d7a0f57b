using Pemasyarakatan.Vokasi.Eligibility;

namespace Pemasyarakatan.Vokasi.Rosters;

// Counts the verdicts, criteria and facts of many bound policies in one run; a mask that several of them have in common is counted once.
internal sealed class SummaryCounts
{
    private readonly PolicyMasks[] _policies;
    private readonly (string Fact, RecordMasks Masks)[][] _facts;
    private readonly MaskProgram _program;
    private readonly SheetOrigin _origin;
    private int _rows;

    public SummaryCounts(RosterColumns columns, ImmutableArray<BoundPolicy> bounds, LaneWidth width)
    {
        MaskGraph graph = new();
        LeafMasks leaves = new(graph, columns);
        _origin = columns.Origin;
        _policies = PolicyMasks.Of(graph, leaves, bounds);
        _facts = [.. bounds.Select(bound => Asked(bound, leaves).DistinctBy(each => each.Fact, StringComparer.Ordinal).ToArray())];
        _program = new(graph, width);
        foreach (int node in _policies.SelectMany(Counted).Concat(_facts.SelectMany(facts => facts.SelectMany(each => Counted(each.Masks)))))
            _program.Count(node);
    }

    public void Run(int first, int rows)
    {
        _rows = rows;
        _program.Run(first, rows);
    }

    public ScreeningSummary Of(int index, PatchedRows patched)
    {
        PolicyMasks masks = _policies[index];
        (int met, int possible, int bestCase) = (_program.CountOf(masks.Policy.True), _program.CountOf(masks.Policy.Possible), _program.CountOf(masks.BestCase));
        int[] verdicts = [_rows - bestCase, bestCase - possible, possible - met, met];
        foreach ((_, Verdict before, Verdict after) in patched.Rows())
        {
            verdicts[(int)before]--;
            verdicts[(int)after]++;
        }

        BoundPolicy bound = masks.Bound;
        return new(
            bound.Policy.Id, bound.Policy.Version, bound.Policy.Fingerprint, _origin.Encoder, bound.Context.Package, bound.DecidedOn, new(bound.Context.TrainingStart, bound.Context.TrainingEnd),
            verdicts[(int)Verdict.Ineligible], verdicts[(int)Verdict.NotRecommended], verdicts[(int)Verdict.Undetermined], verdicts[(int)Verdict.Eligible],
            [.. masks.Leaves.Select((leaf, i) => Funnel(bound.Policy.Tree.Leaves[i], leaf))], [.. _facts[index].Select(each => DataQuality(each.Fact, each.Masks))]);
    }

    private static IEnumerable<int> Counted(PolicyMasks masks) =>
        masks.Leaves.SelectMany(leaf => (int[])[leaf.True, leaf.Possible]).Concat([masks.Policy.True, masks.Policy.Possible, masks.BestCase]);

    private static int[] Counted(RecordMasks masks) => [masks.None, masks.Unknown, masks.Stale, masks.Defective];

    // Each fact once, as the first criterion that asks for it sees it; a relation asks for two.
    private static IEnumerable<(string Fact, RecordMasks Masks)> Asked(BoundPolicy bound, LeafMasks masks)
    {
        for (int i = 0; i < bound.Leaves.Length; i++)
        {
            LeafCriterion leaf = bound.Policy.Tree.Leaves[i].Leaf;
            yield return (leaf.Fact.IsFamily ? $"{leaf.Fact}.{leaf.Key.Resolve(bound.Context)}" : leaf.Fact.Key, masks.RecordOf(in bound.Leaves[i]));
            if (leaf.Comparison.Other is { } other)
                yield return (other.Key, masks.RecordOf(bound.Leaves[i].Extra!.OtherCell));
        }
    }

    private FunnelLine Funnel(LeafInfo info, TruthMasks leaf)
    {
        (int met, int possible) = (_program.CountOf(leaf.True), _program.CountOf(leaf.Possible));
        return new(info.Id, info.Tier, met, _rows - possible, possible - met);
    }

    private DataQualityLine DataQuality(string fact, RecordMasks masks)
    {
        (int none, int unknown, int stale, int defective) =
            (_program.CountOf(masks.None), _program.CountOf(masks.Unknown), _program.CountOf(masks.Stale), _program.CountOf(masks.Defective));
        return new(fact, _rows - none - unknown - stale, none, unknown - defective, stale, defective);
    }
}
