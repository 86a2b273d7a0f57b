using System.Runtime.InteropServices;
using Pemasyarakatan.Vokasi.Eligibility;

namespace Pemasyarakatan.Vokasi.Screening;

// Bound leaves as masks of a graph over a roster's columns. What several leaves read is one source.
internal sealed class LeafMasks(MaskGraph graph, RosterColumns columns)
{
    private static readonly ImmutableArray<(int Low, int High)> Nones = [(FactCodes.NoneLow, FactCodes.NoneLow), (FactCodes.NoneHigh, FactCodes.NoneHigh)];

    // As many as one policy asks for: a table that grows is filled again and again.
    private readonly Dictionary<Column, int> _columns = new(16);
    private readonly Dictionary<(int Codes, int Evidence, int Fresh), RecordMasks> _records = [];
    private readonly Dictionary<(int Number, bool Evidence), int> _families = [];
    private readonly List<CodeRange> _ranges = [];
    private readonly Dictionary<(int Actual, Shift ActualShift, int Other, Shift OtherShift), int> _days = [];

    public TruthMasks[] Of(BoundPolicy bound)
    {
        TruthMasks[] masks = new TruthMasks[bound.Leaves.Length];
        for (int leaf = 0; leaf < masks.Length; leaf++)
            masks[leaf] = Of(bound.Leaves[leaf]);
        return masks;
    }

    /// <summary>The same for a further package of the policy: leaves that bind alike are laid out already.</summary>
    public TruthMasks[] Of(BoundPolicy bound, BoundPolicy before, TruthMasks[] masksBefore)
    {
        TruthMasks[] masks = new TruthMasks[masksBefore.Length];
        for (int leaf = 0; leaf < masks.Length; leaf++)
            masks[leaf] = bound.Leaves[leaf].BindsAs(before.Leaves[leaf]) ? masksBefore[leaf] : Of(bound.Leaves[leaf]);
        return masks;
    }

    /// <summary>What is on record of a leaf's fact, in the leaf's eyes: of some age, if it asks for that.</summary>
    public RecordMasks RecordOf(BoundLeaf leaf) => RecordOf(OwnFact(leaf, evidence: false), OwnFact(leaf, evidence: true), Fresh(leaf));

    /// <summary>What is on record of a single fact, whatever the age of its evidence.</summary>
    public RecordMasks RecordOf(int cell) => RecordOf(Column(columns.Codes(cell)), Column(columns.Evidence(cell)), MaskGraph.Always);

    private TruthMasks Of(BoundLeaf leaf)
    {
        if (leaf.Met is not { } met)
            return new(MaskGraph.Never, MaskGraph.Always);
        int source = leaf.Extra is { OtherCell: >= 0 } relation ? Days(OwnFact(leaf, evidence: false), relation) : OwnFact(leaf, evidence: false);
        ImmutableArray<(int Low, int High)> unknown = leaf.Extra?.Unknown.Intervals ?? [];
        (int known, int possible) = In(source, met.Intervals);
        if (!unknown.IsEmpty)
        {
            int open = In(source, unknown).True;
            if (Meet(met.Intervals, unknown))
                known = graph.And(known, MaskGraph.Not(open));
            possible = graph.Or(possible, open);
        }

        int fresh = Fresh(leaf);
        return new(graph.And(known, fresh), graph.Or(possible, MaskGraph.Not(fresh)));
    }

    private TruthMasks In(int source, ImmutableArray<(int Low, int High)> intervals)
    {
        _ranges.Clear();
        foreach ((int low, int high) in intervals)
        {
            // An interval without any known code has no range.
            if (CodeRange.Of(low, high) is { } range)
                _ranges.Add(range);
        }

        return graph.In(source, CollectionsMarshal.AsSpan(_ranges));
    }

    private RecordMasks RecordOf(int codes, int evidence, int fresh)
    {
        if (_records.TryGetValue((codes, evidence, fresh), out RecordMasks masks))
            return masks;
        int unknown = graph.In(codes, CodeRange.Unknown).True;
        masks = new(
            None: graph.And(In(codes, Nones).True, fresh),
            Unknown: unknown,
            Stale: graph.And(MaskGraph.Not(unknown), MaskGraph.Not(fresh)),
            Defective: graph.And(unknown, In(evidence, [DefectCodes.Range]).True));
        _records.Add((codes, evidence, fresh), masks);
        return masks;
    }

    private static bool Meet(ImmutableArray<(int Low, int High)> some, ImmutableArray<(int Low, int High)> others) =>
        some.Any(one => others.Any(other => one.Low <= other.High && other.Low <= one.High));

    // A family's evidence is that of the whole record, whatever the key.
    private int Fresh(BoundLeaf leaf) =>
        leaf.AsksForEvidence ? In(Column(columns.Evidence(leaf.Cell)), [(leaf.FreshFrom, FactCodes.Last)]).True : MaskGraph.Always;

    private int OwnFact(BoundLeaf leaf, bool evidence)
    {
        Column column = evidence ? columns.Evidence(leaf.Cell) : columns.Codes(leaf.Cell);
        // A key under which nobody has an entry reads as all others do.
        return leaf.Extra is { Family: { Place: >= 0 } family } && columns.Families.TryFind(family.Place, family.Key, out int number)
            ? Family(column, number, evidence)
            : Column(column);
    }

    private int Column(Column column)
    {
        if (!_columns.TryGetValue(column, out int source))
            _columns.Add(column, source = graph.Add(column));
        return source;
    }

    private int Family(Column others, int number, bool evidence)
    {
        if (!_families.TryGetValue((number, evidence), out int source))
            _families.Add((number, evidence), source = graph.Add(new FamilySource(others, columns.Families, number, evidence)));
        return source;
    }

    private int Days(int actual, BoundLeafExtra relation)
    {
        var key = (actual, relation.ThisShift, relation.OtherCell, relation.OtherShift);
        if (!_days.TryGetValue(key, out int source))
            _days.Add(key, source = graph.Add(new DaysSource(graph.Sources[actual], relation.ThisShift, columns.Codes(relation.OtherCell), relation.OtherShift)));
        return source;
    }
}
