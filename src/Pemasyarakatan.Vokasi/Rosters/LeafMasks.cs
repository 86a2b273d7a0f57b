using Pemasyarakatan.Vokasi.Eligibility;

namespace Pemasyarakatan.Vokasi.Rosters;

// Bound leaves as masks of a graph over a roster's columns. What several leaves read is one source.
internal sealed class LeafMasks(MaskGraph graph, RosterColumns columns)
{
    private static readonly (int Low, int High)[] Nones = [(FactCodes.NoneLow, FactCodes.NoneLow), (FactCodes.NoneHigh, FactCodes.NoneHigh)];

    private readonly Dictionary<Column, int> _columns = [];
    private readonly Dictionary<(int Codes, int Evidence, int Fresh), RecordMasks> _records = [];
    private readonly Dictionary<(int Number, bool Evidence), int> _families = [];
    private readonly Dictionary<(int Actual, Shift ActualShift, int Other, Shift OtherShift), int> _days = [];

    public TruthMasks[] Of(BoundPolicy bound)
    {
        TruthMasks[] masks = new TruthMasks[bound.Leaves.Length];
        for (int leaf = 0; leaf < masks.Length; leaf++)
            masks[leaf] = Of(in bound.Leaves[leaf]);
        return masks;
    }

    /// <summary>The same for a further package of the policy: leaves that bind alike are laid out already.</summary>
    public TruthMasks[] Of(BoundPolicy bound, BoundPolicy before, TruthMasks[] masksBefore)
    {
        TruthMasks[] masks = new TruthMasks[masksBefore.Length];
        for (int leaf = 0; leaf < masks.Length; leaf++)
            masks[leaf] = bound.Leaves[leaf].BindsAs(before.Leaves[leaf]) ? masksBefore[leaf] : Of(in bound.Leaves[leaf]);
        return masks;
    }

    /// <summary>What is on record of a leaf's fact, in the leaf's eyes: of some age, if it asks for that.</summary>
    public RecordMasks RecordOf(in BoundLeaf leaf) => RecordOf(OwnFact(leaf, evidence: false), OwnFact(leaf, evidence: true), Fresh(leaf));

    /// <summary>What is on record of a single fact, whatever the age of its evidence.</summary>
    public RecordMasks RecordOf(int cell) => RecordOf(Column(columns.Codes(cell)), Column(columns.Evidence(cell)), MaskGraph.Always);

    private TruthMasks Of(in BoundLeaf leaf)
    {
        if (leaf.Met is not { } met)
            return new(MaskGraph.Never, MaskGraph.Always);
        int source = leaf.Extra is { OtherCell: >= 0 } relation ? Days(OwnFact(leaf, evidence: false), relation) : OwnFact(leaf, evidence: false);
        ImmutableArray<(int Low, int High)> unknown = leaf.Extra?.Unknown.Intervals ?? [];
        int known = graph.InAnyOf(source, met.Intervals.AsSpan());
        int open = graph.InAnyOf(source, unknown.AsSpan());
        if (unknown.Any(coarse => met.Intervals.Any(range => range.Low <= coarse.High && coarse.Low <= range.High)))
            known = graph.And([known, graph.Not(open)]);
        int fresh = Fresh(leaf);
        return new(graph.And([known, fresh]), graph.Or([known, open, graph.In(source, CodeRange.Unknown), graph.Not(fresh)]));
    }

    private RecordMasks RecordOf(int codes, int evidence, int fresh)
    {
        if (_records.TryGetValue((codes, evidence, fresh), out RecordMasks masks))
            return masks;
        int unknown = graph.In(codes, CodeRange.Unknown);
        masks = new(
            None: graph.And([graph.InAnyOf(codes, Nones), fresh]),
            Unknown: unknown,
            Stale: graph.And([graph.Not(unknown), graph.Not(fresh)]),
            Defective: graph.And([unknown, graph.InAnyOf(evidence, [DefectCodes.Range])]));
        _records.Add((codes, evidence, fresh), masks);
        return masks;
    }

    // A family's evidence is that of the whole record, whatever the key.
    private int Fresh(in BoundLeaf leaf) =>
        leaf.AsksForEvidence ? graph.InAnyOf(Column(columns.Evidence(leaf.Cell)), [(leaf.FreshFrom, FactCodes.Last)]) : MaskGraph.Always;

    private int OwnFact(in BoundLeaf leaf, bool evidence)
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
