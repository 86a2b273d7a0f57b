namespace Pemasyarakatan.Vokasi.Eligibility;

public sealed partial class PolicyAnalysis
{
    // Nondiskriminasi.
    private static readonly LegalBasis NoDiscrimination = LegalBasis.Law("UU 22/2022 Ps. 3", verified: false);

    /// <summary>The advisory on a fact that orders people, such as a key of a priority: it carries neither law nor justification.</summary>
    internal static IEnumerable<Reason> SensitiveOrder(Fact fact) =>
        IsSensitive(fact) ? [Reason.Of(PolicyReasons.SensitiveOrder, fact.ToArgument()).BasedOn(NoDiscrimination)] : [];

    // Sex, citizenship, and what is specific personal data: offence, health, disability. Risk is assessed for such decisions.
    private static bool IsSensitive(Fact fact) =>
        fact == Facts.Sex || fact == Facts.ForeignCitizen || (fact.Sensitivity == Sensitivity.Specific && fact != Facts.Risk);

    private static IEnumerable<Reason> Sensitive(CriterionTree tree) =>
        from node in Enumerable.Range(0, tree.Nodes.Length)
        where tree.Nodes[node].Kind == NodeKind.Leaf
        let leaf = tree.Leaves[tree.Nodes[node].Leaf]
        where IsSensitive(leaf.Leaf.Fact) && !(leaf.IsCondition ? IsConsequenceJustified(tree, node) : IsJustified(leaf))
        select Reason.Of(PolicyReasons.Sensitive, ReasonArgument.Criterion(leaf.Id), leaf.Leaf.Fact.ToArgument()).BasedOn(NoDiscrimination);

    // An assumption is open about having neither.
    private static bool IsJustified(LeafInfo leaf) => leaf.Basis is { Kind: not LegalBasisKind.Assumption };

    // A condition is justified by what follows from it; a criterion that stands alone has nothing that could.
    private static bool IsConsequenceJustified(CriterionTree tree, int condition)
    {
        for (int when = condition - 1; when >= 0; when--)
        {
            if (tree.Nodes[when].Kind != NodeKind.When || tree.Nodes[when + 1].End <= condition)
                continue;
            return tree.Nodes[tree.Nodes[when + 1].End..tree.Nodes[when].End].Where(node => node.Kind == NodeKind.Leaf).All(node => IsJustified(tree.Leaves[node.Leaf]));
        }

        return false;
    }
}
