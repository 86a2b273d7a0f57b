using System.Text.Json;
using Pemasyarakatan.Vokasi.Outcomes;

namespace Pemasyarakatan.Vokasi.Eligibility;

// A criterion that stands alone, such as that of a reserve, bound to the same package and day as a policy.
internal sealed class BoundCriterion
{
    private readonly CriterionTree _tree;
    private readonly BoundLeaf[] _leaves;

    public BoundCriterion(JsonElement criterion, FactCatalogue catalogue, BindingContext context)
    {
        _tree = CriterionTree.Of(PolicyReader.ReadAlone(criterion, catalogue), tiered: false);
        _leaves = [.. _tree.Leaves.Select(leaf => new BoundLeaf(leaf, catalogue, context))];
    }

    public Truth Test(in FactSheet sheet)
    {
        SheetTruths truths = new(_leaves, sheet);
        return _tree.Evaluate(ref truths);
    }
}
