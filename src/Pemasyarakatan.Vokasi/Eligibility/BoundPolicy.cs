using System.Text.Json;
using Pemasyarakatan.Vokasi.Outcomes;

namespace Pemasyarakatan.Vokasi.Eligibility;

/// <summary>A policy with every anchor and period resolved for one package and one decision date: flat tables of intervals.</summary>
/// <remarks>Immutable and thread-safe; bind once, test many.</remarks>
public sealed class BoundPolicy
{
    private readonly BoundLeaf[] _leaves;
    private readonly BoundConjunction? _conjunction;

    internal BoundPolicy(Policy policy, BindingContext context)
    {
        (Policy, Context) = (policy, context);
        _leaves = [.. policy.Tree.Leaves.Select(leaf => new BoundLeaf(leaf.Leaf, policy.Catalogue, context))];
        _conjunction = BoundConjunction.Of(policy.Tree.Nodes, _leaves);
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
    /// <remarks>Constant work for a policy of range checks under one "all", whoever the person is; allocates nothing.</remarks>
    public Truth Test(in FactSheet sheet)
    {
        RefuseOtherCatalogue(sheet);
        if (_conjunction is not { } conjunction)
            return TestTree(sheet);
        Truth ranges = conjunction.TestRanges(sheet.Cells);
        return !conjunction.HasOthers || ranges == Truth.False ? ranges : TestOthers(conjunction, ranges, sheet);
    }

    /// <summary>Decides about one person, with every finding.</summary>
    /// <param name="sheet">His facts, over the policy's catalogue.</param>
    /// <param name="overrides">Departures from criteria of suitability; those of other people, policies and days have no effect.</param>
    /// <returns>The decision.</returns>
    /// <exception cref="ArgumentException">The sheet is over another catalogue.</exception>
    public Decision Decide(in FactSheet sheet, params IEnumerable<Override> overrides)
    {
        RefuseOtherCatalogue(sheet);
        string applicant = sheet.Id;
        return new(this, sheet, [.. Guard.Against.NullElements(overrides).Where(each => each.Concerns(applicant, Policy.Id))]);
    }

    /// <summary>The overrides for this policy and day whose criterion the version no longer has among those of suitability: they have no effect, and somebody should know.</summary>
    internal IEnumerable<Reason> Ignored(IEnumerable<Override> overrides, Func<string, bool> concerns) =>
        overrides
            .Where(each => concerns(each.Applicant) && each.Policy == Policy.Id && each.Period.Contains(DecidedOn) && !Policy.Tree.Leaves.Any(leaf => leaf.IsSuitability && leaf.Id == each.Criterion))
            .Select(each => Reason.Of(ReasonCode.OverrideIgnored, ReasonArgument.Criterion(each.Criterion)))
            .Distinct();

    internal BoundCriterion BindAlone(JsonElement criterion) => new(criterion, Policy.Catalogue, Context);

    internal Truth TestLeaf(int leaf, in FactSheet sheet) => _leaves[leaf].Test(sheet);

    private Truth TestTree(in FactSheet sheet)
    {
        SheetTruths truths = new(_leaves, sheet);
        return Policy.Tree.Evaluate(ref truths);
    }

    private Truth TestOthers(BoundConjunction conjunction, Truth ranges, in FactSheet sheet)
    {
        SheetTruths truths = new(_leaves, sheet);
        return conjunction.TestOthers(ranges, Policy.Tree, ref truths);
    }

    private void RefuseOtherCatalogue(in FactSheet sheet)
    {
        if (!sheet.IsOver(Policy.Catalogue))
            RefuseUnequalCatalogue(sheet.Catalogue);
    }

    private void RefuseUnequalCatalogue(FactCatalogue catalogue) =>
        Guard.Against.Condition(catalogue.Fingerprint != Policy.Catalogue.Fingerprint, "Expected a sheet over the policy's catalogue.", "sheet");
}
