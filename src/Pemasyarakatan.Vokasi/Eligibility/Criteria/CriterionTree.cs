#pragma warning disable MA0048 // the tree and its parts, side by side

namespace Pemasyarakatan.Vokasi.Eligibility;

internal enum NodeKind : byte
{
    Leaf,
    All,
    Any,
    Count,
    Not,
    When,
}

// A node in pre-order: its subtree ends before End, its first child is the next node, and each child's sibling begins at the child's End.
internal readonly record struct Node(NodeKind Kind, int End, int Leaf, int Count);

// A leaf with what it inherited. Under an odd number of nots, what helps a person is false.
internal sealed record LeafInfo(string Id, LeafCriterion Leaf, Tier? Tier, LegalBasis? Basis, bool IsCondition, Truth Helpful)
{
    public bool IsSuitability => Tier == Eligibility.Tier.Suitability;
}

internal interface ILeafTruths
{
    Truth Of(int leaf);
}

internal sealed partial class CriterionTree
{
    private CriterionTree(Node[] nodes, ImmutableArray<LeafInfo> leaves, ImmutableArray<string?> ids) => (Nodes, Leaves, Ids) = (nodes, leaves, ids);

    public Node[] Nodes { get; }

    public ImmutableArray<LeafInfo> Leaves { get; }

    /// <summary>The id of each node, its own or made of its group's; null of a group that has none.</summary>
    public ImmutableArray<string?> Ids { get; }

    public Truth Evaluate<TLeaves>(ref TLeaves leaves, int index = 0)
        where TLeaves : struct, ILeafTruths
    {
        Node node = Nodes[index];
        return node.Kind switch
        {
            NodeKind.Leaf => leaves.Of(node.Leaf),
            NodeKind.Not => Not(Evaluate(ref leaves, index + 1)),
            NodeKind.All => Extreme(ref leaves, index, Truth.False),
            NodeKind.Any => Extreme(ref leaves, index, Truth.True),
            NodeKind.Count => Count(ref leaves, index),
            _ => When(ref leaves, index),
        };
    }

    private static Truth Not(Truth truth) => Truth.True - (int)truth;

    // All stops at the first false, any at the first true; otherwise one unknown is enough.
    private Truth Extreme<TLeaves>(ref TLeaves leaves, int index, Truth deciding)
        where TLeaves : struct, ILeafTruths
    {
        Truth result = Not(deciding);
        int end = Nodes[index].End;
        for (int child = index + 1; child < end; child = Nodes[child].End)
        {
            Truth truth = Evaluate(ref leaves, child);
            if (truth == deciding)
                return truth;
            if (truth == Truth.Unknown)
                result = truth;
        }

        return result;
    }

    private Truth Count<TLeaves>(ref TLeaves leaves, int index)
        where TLeaves : struct, ILeafTruths
    {
        int met = 0, possible = 0;
        Node node = Nodes[index];
        for (int child = index + 1; child < node.End; child = Nodes[child].End)
        {
            Truth truth = Evaluate(ref leaves, child);
            met += truth == Truth.True ? 1 : 0;
            possible += truth == Truth.False ? 0 : 1;
        }

        return met >= node.Count ? Truth.True : possible < node.Count ? Truth.False : Truth.Unknown;
    }

    private Truth When<TLeaves>(ref TLeaves leaves, int index)
        where TLeaves : struct, ILeafTruths
    {
        int condition = index + 1;
        Truth applies = Evaluate(ref leaves, condition);
        if (applies == Truth.False)
            return Truth.True;
        Truth consequence = Evaluate(ref leaves, Nodes[condition].End);
        return applies == Truth.True || consequence == Truth.True ? consequence : Truth.Unknown;
    }
}
