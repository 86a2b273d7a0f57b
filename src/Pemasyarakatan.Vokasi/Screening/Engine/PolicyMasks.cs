using System.Runtime.InteropServices;
using Pemasyarakatan.Vokasi.Eligibility;

namespace Pemasyarakatan.Vokasi.Screening;

// A bound policy as masks over a roster: those of each leaf, of the policy, and of its best case.
internal sealed class PolicyMasks
{
    private readonly MaskGraph _graph;
    private readonly CriterionTree _tree;
    private readonly bool[]? _shared;

    // The parts of the join that is being made.
    private readonly List<int> _parts = [];

    private PolicyMasks(MaskGraph graph, BoundPolicy bound, TruthMasks[] leaves, bool[]? shared)
    {
        (_graph, _tree, _shared, Bound, Leaves) = (graph, bound.Policy.Tree, shared, bound, leaves);
        Policy = Evaluate(leaves, 0);
        TruthMasks[] best = new TruthMasks[leaves.Length];
        for (int leaf = 0; leaf < best.Length; leaf++)
            best[leaf] = _tree.Leaves[leaf] is { IsSuitability: true } info ? TruthMasks.Of(info.Helpful) : leaves[leaf];
        BestCase = Evaluate(best, 0).Possible;
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
        PolicyMasks[] policies = new PolicyMasks[bounds.Length];
        if (bounds is [var only])
            return [new(graph, only, leafMasks.Of(only), null)];
        foreach (IGrouping<CriterionTree, int> packages in Enumerable.Range(0, bounds.Length).GroupBy(i => bounds[i].Policy.Tree))
        {
            BoundPolicy first = bounds[packages.First()];
            TruthMasks[] firstLeaves = leafMasks.Of(first);
            TruthMasks[][] leaves = [.. packages.Select(package => leafMasks.Of(bounds[package], first, firstLeaves))];
            bool[] alike = [.. firstLeaves.Select((leaf, i) => Array.TrueForAll(leaves, each => each[i] == leaf))];
            bool[] shared = SharedNodes(packages.Key, alike);
            foreach ((int package, int i) in packages.Select((package, i) => (package, i)))
                policies[package] = new(graph, bounds[package], leaves[i], shared);
        }

        return policies;
    }

    // A node is shared if all leaves below it are.
    private static bool[] SharedNodes(CriterionTree tree, bool[] sharedLeaves)
    {
        bool[] shared = new bool[tree.Nodes.Length];
        for (int i = shared.Length - 1; i >= 0; i--)
        {
            Node node = tree.Nodes[i];
            shared[i] = node.Kind != NodeKind.Leaf || sharedLeaves[node.Leaf];
            for (int child = i + 1; child < node.End; child = tree.Nodes[child].End)
                shared[i] &= shared[child];
        }

        return shared;
    }

    private TruthMasks Evaluate(TruthMasks[] leaves, int index)
    {
        Node node = _tree.Nodes[index];
        return node.Kind switch
        {
            NodeKind.Leaf => leaves[node.Leaf],
            NodeKind.Not => Not(Evaluate(leaves, index + 1)),
            NodeKind.When => When(Evaluate(leaves, index + 1), Evaluate(leaves, _tree.Nodes[index + 1].End)),
            _ => Join(node, leaves, index),
        };
    }

    private static TruthMasks Not(TruthMasks child) => new(MaskGraph.Not(child.Possible), MaskGraph.Not(child.True));

    // What does not apply passes.
    private TruthMasks When(TruthMasks condition, TruthMasks consequence) => new(
        _graph.Or(MaskGraph.Not(condition.Possible), consequence.True), _graph.Or(MaskGraph.Not(condition.True), consequence.Possible));

    private TruthMasks Join(Node node, TruthMasks[] leaves, int index)
    {
        List<TruthMasks> shared = [], own = [];
        for (int child = index + 1; child < node.End; child = _tree.Nodes[child].End)
            (_shared is null || _shared[child] ? shared : own).Add(Evaluate(leaves, child));
        return new(Join(node, shared, own, whereTrue: true), Join(node, shared, own, whereTrue: false));
    }

    private int Join(Node node, List<TruthMasks> shared, List<TruthMasks> own, bool whereTrue)
    {
        _parts.Clear();
        foreach (TruthMasks masks in shared)
            _parts.Add(whereTrue ? masks.True : masks.Possible);
        if (node.Kind != NodeKind.Count && own.Count > 0)
        {
            int together = Join(node);
            _parts.Clear();
            _parts.Add(together);
        }

        foreach (TruthMasks masks in own)
            _parts.Add(whereTrue ? masks.True : masks.Possible);
        return Join(node);
    }

    private int Join(Node node) => node.Kind switch
    {
        NodeKind.All => _graph.And(CollectionsMarshal.AsSpan(_parts)),
        NodeKind.Any => _graph.Or(CollectionsMarshal.AsSpan(_parts)),
        _ => _graph.AtLeast(node.Count, CollectionsMarshal.AsSpan(_parts)),
    };
}
