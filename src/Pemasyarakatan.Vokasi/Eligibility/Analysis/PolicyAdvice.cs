using Pemasyarakatan.Vokasi.Applicants;

namespace Pemasyarakatan.Vokasi.Eligibility;

// What deserves attention in a policy that somebody can meet, leaf by leaf in its order.
internal sealed class PolicyAdvice
{
    private static readonly ImmutableArray<ReasonCode> Order =
        [PolicyReasons.NeverHolds, PolicyReasons.NeverMatters, PolicyReasons.Covered, PolicyReasons.OnlyOnRecord, PolicyReasons.KindUnguarded, PolicyReasons.CriterionUndecided];

    // What is none for every member of the public, and not for every inmate.
    private static readonly ImmutableHashSet<Fact> InCustody = FindInCustody();

    private readonly AnalysisQuestions _questions;
    private readonly CriterionTree _tree;
    private readonly HashSet<(int Node, ReasonCode Code)> _found = [];

    public PolicyAdvice(BoundPolicy policy, AnalysisQuestions questions)
    {
        (_questions, _tree) = (questions, policy.Policy.Tree);
        FindBranchesThatNeverHold(0);
        foreach (int leaf in questions.LeafNodes(0))
            Note(questions.Matters(leaf), [leaf], PolicyReasons.NeverMatters);
        FindCovered(0, null);
        FindOnlyOnRecord(0);
        FindUnguarded();
    }

    public IEnumerable<Reason> Reasons() =>
        from node in Enumerable.Range(0, _tree.Nodes.Length)
        from code in Order
        where _found.Contains((node, code)) && !(code == PolicyReasons.Covered && _questions.LeafNodes(node).All(leaf => _found.Contains((leaf, PolicyReasons.NeverMatters))))
        select _tree.Nodes[node].Kind == NodeKind.Leaf ? PolicyAnalysis.About(code, _tree.Leaves[_tree.Nodes[node].Leaf]) : Reason.Of(code, ReasonArgument.Criterion(_tree.Ids[node]!));

    // The advice stands for all these nodes where the answer is the one expected.
    private bool Note(Truth answer, IEnumerable<int> nodes, ReasonCode code, Truth expected = Truth.False)
    {
        if (answer == expected || answer == Truth.Unknown)
            _found.UnionWith(nodes.Select(node => (node, answer == expected ? code : PolicyReasons.CriterionUndecided)));
        return answer == expected;
    }

    // A choice that nobody has, a condition under which nobody stands.
    private void FindBranchesThatNeverHold(int node)
    {
        NodeKind kind = _tree.Nodes[node].Kind;
        foreach (int child in _questions.Children(node))
        {
            bool isBranch = (kind is NodeKind.Any or NodeKind.Count && _questions.Helps(node)) || (kind == NodeKind.When && child == node + 1);
            if (!isBranch || !Note(_questions.Holds(child), _questions.LeafNodes(child), PolicyReasons.NeverHolds))
                FindBranchesThatNeverHold(child);
        }
    }

    // Each part is left out alone, all others staying: of two that cover each other both are named, and either can go. A group is named
    // by its id, since its parts alone may be needed; without one it cannot be named, and its parts are asked for.
    private void FindCovered(int node, Truth? neutral)
    {
        if (neutral is { } without && _tree.Ids[node] is not null && Note(_questions.IsMissed(node, without), [node], PolicyReasons.Covered))
            return;
        foreach (int child in _questions.Children(node))
            FindCovered(child, Neutral(node, child));
    }

    // What a part is replaced by when it is left out; null where it cannot be.
    private Truth? Neutral(int node, int child) => _tree.Nodes[node].Kind switch
    {
        NodeKind.All => Truth.True,
        NodeKind.Any => Truth.False,
        NodeKind.When when child == node + 1 => Truth.True,
        _ => null,
    };

    private void FindOnlyOnRecord(int node)
    {
        NodeKind kind = _tree.Nodes[node].Kind;
        bool descend = kind == NodeKind.All || kind == NodeKind.When;
        if (!descend && _questions.IsOnRecord(node) == Truth.True)
            Note(_questions.FailsOnRecord(node), _questions.LeafNodes(node), PolicyReasons.OnlyOnRecord);
        foreach (int child in descend ? _questions.Children(node) : [])
            FindOnlyOnRecord(child);
    }

    private void FindUnguarded()
    {
        Fact kind = Facts.ApplicantKind;
        if (!_tree.Leaves.Any(leaf => leaf.Leaf.Fact == kind) || !kind.Definition.Codes.All(code => _questions.IsOpenTo(kind, code) != Truth.False))
            return;
        int outside = Facts.ApplicantKind.Encode("public");
        foreach (int leaf in _questions.LeafNodes(0).Where(leaf => IsInCustody(_tree.Leaves[_tree.Nodes[leaf].Leaf].Leaf)))
            Note(_questions.Matters(leaf, (kind, outside)), [leaf], PolicyReasons.KindUnguarded, expected: Truth.True);
    }

    private static bool IsInCustody(LeafCriterion leaf) => InCustody.Contains(leaf.Fact) || (leaf.Comparison.Other is { } other && InCustody.Contains(other));

    private static ImmutableHashSet<Fact> FindInCustody()
    {
        FactCatalogue catalogue = FactCatalogue.Standard;
        FactEncoder encoder = FactEncoder.Using(catalogue, SentenceCalculator.CalendarMonths);
        FactSheet outside = encoder.Encode(new PublicApplicant("public")), inmate = encoder.Encode(new Inmate("inmate", "facility"));
        bool IsNone(FactSheet sheet, Fact fact) => FactCodes.IsNone(sheet.Cells[catalogue.CellOf(catalogue.PlaceOf(fact))].Code);
        return [.. catalogue.Facts.Where(fact => IsNone(outside, fact) && !IsNone(inmate, fact))];
    }
}
