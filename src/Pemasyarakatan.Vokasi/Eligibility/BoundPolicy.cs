using Pemasyarakatan.Vokasi.Outcomes;

namespace Pemasyarakatan.Vokasi.Eligibility;

/// <summary>A policy with every anchor and period resolved for one package and one decision date: flat tables of intervals.</summary>
/// <remarks>Immutable and thread-safe; bind once, test many.</remarks>
public sealed class BoundPolicy
{
    private readonly BoundLeaf[] _leaves;

    internal BoundPolicy(Policy policy, BindingContext context)
    {
        (Policy, Context) = (policy, context);
        _leaves = [.. policy.Tree.Leaves.Select(leaf => new BoundLeaf(leaf.Leaf, policy.Catalogue, context))];
    }

    /// <summary>The policy.</summary>
    public Policy Policy { get; }

    /// <summary>The decision date.</summary>
    public LocalDate DecidedOn => Context.Decision;

    internal BindingContext Context { get; }

    internal ReadOnlySpan<BoundLeaf> Leaves => _leaves;

    /// <summary>Tests one person, without overrides.</summary>
    /// <param name="sheet">His facts, over the policy's catalogue.</param>
    /// <returns>The truth of the policy: true is eligible, unknown is undetermined, false is one of the two refusals.</returns>
    /// <exception cref="ArgumentException">The sheet is over another catalogue.</exception>
    /// <remarks>Stops at the first criterion that decides; allocates nothing.</remarks>
    public Truth Test(FactSheet sheet)
    {
        RefuseOtherCatalogue(sheet);
        Node[] nodes = Policy.Tree.Nodes;
        SheetTruths truths = new(_leaves, sheet);
        if (nodes[0].Kind != NodeKind.All)
            return Policy.Tree.Evaluate(ref truths);

        // The usual shape, a root of "all" over leaves, without recursion.
        ReadOnlySpan<int> cells = sheet.Cells;
        Truth result = Truth.True;
        for (int child = 1; child < nodes.Length; child = nodes[child].End)
        {
            ref readonly Node node = ref nodes[child];
            Truth truth = node.Kind == NodeKind.Leaf ? _leaves[node.Leaf].Test(sheet, cells) : Policy.Tree.Evaluate(ref truths, child);
            if (truth == Truth.False)
                return truth;
            if (truth == Truth.Unknown)
                result = truth;
        }

        return result;
    }

    /// <summary>Decides about one person, with every finding.</summary>
    /// <param name="sheet">His facts, over the policy's catalogue.</param>
    /// <param name="overrides">Departures from criteria of suitability; those of other people, policies and days have no effect.</param>
    /// <returns>The decision.</returns>
    /// <exception cref="ArgumentException">The sheet is over another catalogue.</exception>
    public Decision Decide(FactSheet sheet, params IEnumerable<Override> overrides)
    {
        RefuseOtherCatalogue(sheet);
        return new(this, sheet, [.. Guard.Against.Null(overrides).Where(each => each.Concerns(sheet.Id, Policy.Id, DecidedOn))]);
    }

    internal Truth TestLeaf(int leaf, FactSheet sheet) => _leaves[leaf].Test(sheet, sheet.Cells);

    private void RefuseOtherCatalogue(FactSheet sheet)
    {
        Guard.Against.Null(sheet);
        if (!ReferenceEquals(sheet.Catalogue, Policy.Catalogue))
            Guard.Against.Condition(!string.Equals(sheet.Catalogue.Fingerprint, Policy.Catalogue.Fingerprint, StringComparison.Ordinal), "Expected a sheet over the policy's catalogue.", nameof(sheet));
    }

    private readonly struct SheetTruths(BoundLeaf[] leaves, FactSheet sheet) : ILeafTruths
    {
        public Truth Of(int leaf) => leaves[leaf].Test(sheet, sheet.Cells);
    }
}
