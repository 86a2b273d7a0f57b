namespace Pemasyarakatan.Vokasi.Eligibility;

internal sealed partial class CriterionTree
{
    /// <summary>Both criteria at once, this one's leaves first; ids may stand twice.</summary>
    public CriterionTree And(CriterionTree other)
    {
        int end = 1 + Nodes.Length + other.Nodes.Length;
        return new(
            [new(NodeKind.All, end, -1, 0), .. Nodes.Select(node => Shifted(node, 1, 0)), .. other.Nodes.Select(node => Shifted(node, 1 + Nodes.Length, Leaves.Length))],
            [.. Leaves, .. other.Leaves],
            [null, .. Ids, .. other.Ids]);
    }

    private static Node Shifted(Node node, int nodes, int leaves) => node with { End = node.End + nodes, Leaf = node.Leaf < 0 ? -1 : node.Leaf + leaves };
}
