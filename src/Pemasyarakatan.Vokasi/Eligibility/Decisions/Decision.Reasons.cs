namespace Pemasyarakatan.Vokasi.Eligibility;

public sealed partial class Decision
{
    /// <summary>Why: the findings on which the verdict rests, in the policy's order; none where it is undetermined.</summary>
    public ImmutableArray<Reason> Reasons => Verdict == Verdict.Undetermined ? [] : [.. Walk().Reasons.Select(leaf => Findings[leaf].Reason)];

    /// <summary>What is not on record and might change the verdict, in the policy's order; none for the ineligible.</summary>
    public ImmutableArray<Reason> Missing => [.. MissingLeaves().Select(leaf => Findings[leaf].Reason)];

    internal IEnumerable<int> MissingLeaves() => Verdict == Verdict.Ineligible ? [] : Walk().Missing;

    private Walker Walk()
    {
        Walker walker = new(this);
        Truth root = walker.TruthAt(0);
        if (root != Truth.Unknown)
            walker.AddReasons(0);
        walker.AddMissing(0);
        return walker;
    }

    // Names only the leaves on which a node's truth rests.
    private sealed class Walker(Decision decision)
    {
        private readonly CriterionTree _tree = decision.Policy.Tree;
        private BoundPolicy.GivenTruths _truths = decision.Bound.Given(decision.Truths);

        public SortedSet<int> Reasons { get; } = [];

        public SortedSet<int> Missing { get; } = [];

        public Truth TruthAt(int index) => _tree.Evaluate(ref _truths, index);

        public void AddReasons(int index)
        {
            Node node = _tree.Nodes[index];
            Truth truth = TruthAt(index);
            switch (node.Kind)
            {
                case NodeKind.Leaf:
                    Reasons.Add(node.Leaf);
                    break;
                case NodeKind.When:
                    // The condition is context; what is not applicable gives no reason.
                    if (TruthAt(index + 1) != Truth.False)
                        AddReasons(_tree.Nodes[index + 1].End);
                    break;
                case NodeKind.Not:
                    AddReasons(index + 1);
                    break;
                default:
                    foreach (int child in Children(index).Where(child => TruthAt(child) == truth))
                        AddReasons(child);
                    break;
            }
        }

        public void AddMissing(int index)
        {
            Node node = _tree.Nodes[index];
            Truth truth = TruthAt(index);
            if (truth == Truth.True)
                return;
            switch (node.Kind)
            {
                case NodeKind.Leaf when truth == Truth.Unknown:
                    Missing.Add(node.Leaf);
                    break;
                case NodeKind.When when truth == Truth.False:
                    AddMissing(_tree.Nodes[index + 1].End);
                    break;
                case NodeKind.All when truth == Truth.False:
                    foreach (int child in Children(index))
                        AddMissing(child);
                    break;
                case not NodeKind.Leaf when truth == Truth.Unknown:
                    foreach (int child in Children(index).Where(child => TruthAt(child) == Truth.Unknown))
                        AddMissing(child);
                    break;
            }
        }

        private IEnumerable<int> Children(int index)
        {
            for (int child = index + 1; child < _tree.Nodes[index].End; child = _tree.Nodes[child].End)
                yield return child;
        }
    }
}
