using System.Text.Json;
using Pemasyarakatan.Vokasi.Outcomes;

namespace Pemasyarakatan.Vokasi.Eligibility;

/// <summary>A policy with every anchor and period resolved for one package and one decision date: flat tables of intervals.</summary>
/// <remarks>Immutable and thread-safe; bind once, test many.</remarks>
public sealed class BoundPolicy
{
    private readonly BoundLeaf[] _leaves;
    private readonly int[] _slots;
    private readonly BoundConjunction? _conjunction;
    private readonly bool _inWords;

    // The slots of the range checks, and of the judgements about the person.
    private readonly ulong _ranges;
    private readonly ulong _suitability;

    internal BoundPolicy(Policy policy, BindingContext context)
    {
        (Policy, Context) = (policy, context);
        _leaves = [.. policy.Tree.Leaves.Select(leaf => new BoundLeaf(leaf, policy.Catalogue, context))];
        _slots = new int[_leaves.Length];
        Array.Fill(_slots, -1);
        _conjunction = BoundConjunction.Of(policy.Tree.Nodes, _leaves, _slots);
        int ranges = _conjunction?.Slots ?? 0;
        _inWords = FillSlots(_slots, ranges);
        for (int leaf = 0; leaf < _leaves.Length && _inWords; leaf++)
        {
            _ranges |= _slots[leaf] < ranges ? 1UL << _slots[leaf] : 0;
            _suitability |= _leaves[leaf].Info.IsSuitability ? 1UL << _slots[leaf] : 0;
        }
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
        if (overrides is ICollection<Override> { Count: 0 })
            return new(this, sheet, []);
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

    /// <summary>How every leaf stands, each at its slot.</summary>
    internal LeafTruths Truths(in FactSheet sheet)
    {
        if (!_inWords)
        {
            Truth[] many = new Truth[_leaves.Length];
            for (int leaf = 0; leaf < many.Length; leaf++)
                many[leaf] = _leaves[leaf].Test(sheet);
            return new(many);
        }

        LeafTruths truths = _conjunction?.Truths(sheet.Cells) ?? default;
        if (_conjunction is { HasOthers: false })
            return truths;
        int ranges = _conjunction?.Slots ?? 0;
        for (int leaf = 0; leaf < _leaves.Length; leaf++)
        {
            if (_slots[leaf] >= ranges)
                truths = truths.With(_slots[leaf], _leaves[leaf].Test(sheet));
        }

        return truths;
    }

    internal int SlotOf(int leaf) => _slots[leaf];

    internal TruthsOfLeaves Given(in LeafTruths truths) => new(truths, _slots);

    /// <summary>The truth of the policy, and of its best case: every judgement about the person replaced by the one that helps.</summary>
    internal (Truth Policy, Truth BestCase) Judge(in LeafTruths truths)
    {
        CriterionTree tree = Policy.Tree;
        TruthsOfLeaves given = Given(truths);
        Best best = new(truths, _slots, tree.Leaves);
        if (!_inWords || _conjunction is not { } conjunction)
            return (tree.Evaluate(ref given), tree.Evaluate(ref best));
        Truth policy = Least(truths, _ranges), bestCase = Least(truths, _ranges & ~_suitability);
        return conjunction.HasOthers
            ? (policy == Truth.False ? policy : conjunction.TestOthers(policy, tree, ref given), bestCase == Truth.False ? bestCase : conjunction.TestOthers(bestCase, tree, ref best))
            : (policy, bestCase);
    }

    // Range checks take the slots of their lanes, the others those behind; where a word is too short each takes its own place.
    private static bool FillSlots(Span<int> slots, int next)
    {
        bool fits = next + slots.Count(-1) <= LeafTruths.Width;
        for (int leaf = 0; leaf < slots.Length; leaf++)
            slots[leaf] = !fits ? leaf : slots[leaf] < 0 ? next++ : slots[leaf];
        return fits;
    }

    private static Truth Least(in LeafTruths truths, ulong slots) =>
        (~truths.Possible & slots) != 0 ? Truth.False
        : (~truths.Met & slots) != 0 ? Truth.Unknown
        : Truth.True;

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

    internal readonly struct TruthsOfLeaves(LeafTruths truths, int[] slots) : ILeafTruths
    {
        public Truth Of(int leaf) => truths[slots[leaf]];
    }

    private readonly struct Best(LeafTruths truths, int[] slots, ImmutableArray<LeafInfo> leaves) : ILeafTruths
    {
        public Truth Of(int leaf) => leaves[leaf].IsSuitability ? leaves[leaf].Helpful : truths[slots[leaf]];
    }
}
