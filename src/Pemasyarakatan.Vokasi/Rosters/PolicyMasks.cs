using Pemasyarakatan.Vokasi.Eligibility;

namespace Pemasyarakatan.Vokasi.Rosters;

// A bound policy as masks over a roster: those of each leaf, of the policy, and of its best case.
internal sealed class PolicyMasks
{
    private readonly MaskGraph _graph;
    private readonly CriterionTree _tree;
    private readonly bool[] _shared;

    private PolicyMasks(MaskGraph graph, BoundPolicy bound, TruthMasks[] leaves, bool[] shared)
    {
        (_graph, _tree, _shared, Bound, Leaves) = (graph, bound.Policy.Tree, shared, bound, leaves);
        Policy = Evaluate(leaves, 0);
        BestCase = Evaluate([.. leaves.Select((leaf, i) => _tree.Leaves[i] is { IsSuitability: true } info ? TruthMasks.Of(info.Helpful) : leaf)], 0).Possible;
    }

    public BoundPolicy Bound { get; }

    public TruthMasks[] Leaves { get; }

    /// <summary>The policy itself: true is eligible, unknown undetermined.</summary>
    public TruthMasks Policy { get; }

    /// <summary>Where the best case is true or unknown: all but the ineligible.</summary>
    public int BestCase { get; }

    /// <summary>Lays policies out in one graph. What all packages of a policy ask alike is joined first and so worked out once.</summary>
    public static PolicyMasks[] Of(MaskGraph graph, LeafMasks leafMasks, ImmutableArray<BoundPolicy> bounds)
    {
        TruthMasks[][] leaves = [.. bounds.Select(leafMasks.Of)];
        Dictionary<CriterionTree, bool[]> shared = [];
        foreach (IGrouping<CriterionTree, int> packages in Enumerable.Range(0, bounds.Length).GroupBy(i => bounds[i].Policy.Tree))
        {
            TruthMasks[] first = leaves[packages.First()];
            bool[] alike = [.. first.Select((leaf, i) => packages.All(package => leaves[package][i] == leaf))];
            shared.Add(packages.Key, SharedNodes(packages.Key, alike));
        }

        return [.. bounds.Select((bound, i) => new PolicyMasks(graph, bound, leaves[i], shared[bound.Policy.Tree]))];
    }

    private static bool[] SharedNodes(CriterionTree tree, bool[] sharedLeaves)
    {
        bool[] shared = new bool[tree.Nodes.Length];
        for (int i = 0; i < shared.Length; i++)
            shared[i] = tree.Nodes.AsSpan(i, tree.Nodes[i].End - i).ToArray().All(node => node.Kind != NodeKind.Leaf || sharedLeaves[node.Leaf]);
        return shared;
    }

    private TruthMasks Evaluate(TruthMasks[] leaves, int index)
    {
        Node node = _tree.Nodes[index];
        if (node.Kind == NodeKind.Leaf)
            return leaves[node.Leaf];
        List<TruthMasks> shared = [], own = [];
        for (int child = index + 1; child < node.End; child = _tree.Nodes[child].End)
            (_shared[child] ? shared : own).Add(Evaluate(leaves, child));
        return node.Kind switch
        {
            NodeKind.All => new(And(shared, own, masks => masks.True), And(shared, own, masks => masks.Possible)),
            NodeKind.Any => new(Or(shared, own, masks => masks.True), Or(shared, own, masks => masks.Possible)),
            NodeKind.Count => new(AtLeast(node.Count, shared, own, masks => masks.True), AtLeast(node.Count, shared, own, masks => masks.Possible)),
            NodeKind.Not => Not(Evaluate(leaves, index + 1)),
            _ => When(Evaluate(leaves, index + 1), Evaluate(leaves, _tree.Nodes[index + 1].End)),
        };
    }

    private TruthMasks Not(TruthMasks child) => new(_graph.Not(child.Possible), _graph.Not(child.True));

    // What does not apply passes.
    private TruthMasks When(TruthMasks condition, TruthMasks consequence) => new(
        _graph.Or([_graph.Not(condition.Possible), consequence.True]), _graph.Or([_graph.Not(condition.True), consequence.Possible]));

    private int And(List<TruthMasks> shared, List<TruthMasks> own, Func<TruthMasks, int> part) =>
        _graph.And([_graph.And([.. shared.Select(part)]), .. own.Select(part)]);

    private int Or(List<TruthMasks> shared, List<TruthMasks> own, Func<TruthMasks, int> part) =>
        _graph.Or([_graph.Or([.. shared.Select(part)]), .. own.Select(part)]);

    private int AtLeast(int least, List<TruthMasks> shared, List<TruthMasks> own, Func<TruthMasks, int> part) =>
        _graph.AtLeast(least, [.. shared.Select(part), .. own.Select(part)]);
}
