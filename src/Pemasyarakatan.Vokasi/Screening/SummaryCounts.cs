using Pemasyarakatan.Vokasi.Eligibility;

namespace Pemasyarakatan.Vokasi.Screening;

// Counts the verdicts, criteria and facts of many bound policies in one run; a mask that several of them have in common is counted once.
internal sealed class SummaryCounts
{
    private readonly PolicyMasks[] _policies;
    private readonly (string Fact, RecordMasks Masks)[][] _facts;
    private readonly MaskProgram _program;
    private readonly SheetOrigin _origin;

    // Lines are immutable: what counts the same is one line in all summaries.
    private readonly Dictionary<(string Criterion, Tier? Tier, TruthMasks Masks), CriterionSummary> _funnels = [];
    private readonly Dictionary<(string Fact, RecordMasks Masks), FactCompleteness> _dataQualities = [];
    private int _rows;

    public SummaryCounts(RosterColumns columns, ImmutableArray<BoundPolicy> bounds, LaneWidth width)
    {
        MaskGraph graph = new();
        LeafMasks leaves = new(graph, columns);
        _origin = columns.Origin;
        _policies = PolicyMasks.Of(graph, leaves, bounds);
        _facts = [.. bounds.Select(bound => Asked(bound, leaves))];
        _program = new(graph, width);
        for (int i = 0; i < _policies.Length; i++)
            Count(_policies[i], _facts[i]);
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
            bound.Policy.Id, bound.Policy.Version, bound.Policy.Fingerprint, _origin.EncoderFingerprint, bound.Context.PackageId, bound.DecidedOn, new(bound.Context.TrainingStart, bound.Context.TrainingEnd),
            verdicts[(int)Verdict.Ineligible], verdicts[(int)Verdict.NotRecommended], verdicts[(int)Verdict.Undetermined], verdicts[(int)Verdict.Eligible],
            [.. masks.Leaves.Select((leaf, i) => Funnel(bound.Policy.Tree.Leaves[i], leaf))], [.. _facts[index].Select(each => DataQuality(each.Fact, each.Masks))]);
    }

    // Each fact once, as the first criterion that asks for it sees it; a relation asks for two.
    private static (string Fact, RecordMasks Masks)[] Asked(BoundPolicy bound, LeafMasks masks)
    {
        List<(string Fact, RecordMasks Masks)> asked = [];
        for (int i = 0; i < bound.Leaves.Length; i++)
        {
            LeafCriterion leaf = bound.Policy.Tree.Leaves[i].Leaf;
            string fact = leaf.Fact.IsFamily ? $"{leaf.Fact}.{leaf.Key.Resolve(bound.Context)}" : leaf.Fact.Key;
            if (!asked.Exists(each => each.Fact == fact))
                asked.Add((fact, masks.RecordOf(bound.Leaves[i])));
            if (leaf.Comparison.Other is { } other && !asked.Exists(each => each.Fact == other.Key))
                asked.Add((other.Key, masks.RecordOf(bound.Leaves[i].Extra!.OtherCell)));
        }

        return [.. asked];
    }

    private void Count(PolicyMasks masks, (string Fact, RecordMasks Masks)[] facts)
    {
        foreach (TruthMasks leaf in masks.Leaves)
        {
            _program.Count(leaf.True);
            _program.Count(leaf.Possible);
        }

        _program.Count(masks.Policy.True);
        _program.Count(masks.Policy.Possible);
        _program.Count(masks.BestCase);
        foreach ((_, RecordMasks record) in facts)
        {
            _program.Count(record.None);
            _program.Count(record.Unknown);
            _program.Count(record.Stale);
            _program.Count(record.Defective);
        }
    }

    private CriterionSummary Funnel(LeafInfo info, TruthMasks leaf)
    {
        if (!_funnels.TryGetValue((info.Id, info.Tier, leaf), out CriterionSummary? line))
        {
            (int met, int possible) = (_program.CountOf(leaf.True), _program.CountOf(leaf.Possible));
            _funnels.Add((info.Id, info.Tier, leaf), line = new(info.Id, info.Tier, met, _rows - possible, possible - met));
        }

        return line;
    }

    private FactCompleteness DataQuality(string fact, RecordMasks masks)
    {
        if (!_dataQualities.TryGetValue((fact, masks), out FactCompleteness? line))
        {
            (int none, int unknown, int stale, int defective) =
                (_program.CountOf(masks.None), _program.CountOf(masks.Unknown), _program.CountOf(masks.Stale), _program.CountOf(masks.Defective));
            _dataQualities.Add((fact, masks), line = new(fact, _rows - none - unknown - stale, none, unknown - defective, stale, defective));
        }

        return line;
    }
}
