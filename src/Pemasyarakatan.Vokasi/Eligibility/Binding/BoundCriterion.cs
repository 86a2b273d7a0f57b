using System.Text.Json;

namespace Pemasyarakatan.Vokasi.Eligibility;

// A criterion that stands alone, such as that of a reserve, bound to the same package and day as a policy.
internal sealed class BoundCriterion
{

    public BoundCriterion(JsonElement criterion, FactCatalogue catalogue, BindingContext context)
    {
        Tree = CriterionTree.Of(PolicyReader.ReadAlone(criterion, catalogue), tiered: false);
        Leaves = [.. Tree.Leaves.Select(leaf => new BoundLeaf(leaf, catalogue, context))];
    }

    public CriterionTree Tree { get; }

    public BoundLeaf[] Leaves { get; }

    public Truth Test(in FactSheet sheet)
    {
        SheetTruths truths = new(Leaves, sheet);
        return Tree.Evaluate(ref truths);
    }
}
