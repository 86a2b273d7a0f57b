using System.Runtime.CompilerServices;
using System.Text.Json;

namespace Pemasyarakatan.Vokasi.Eligibility;

/// <summary>A policy with every anchor and period resolved for one package and one decision date: flat tables of intervals.</summary>
/// <remarks>Immutable and thread-safe; bind once, test many.</remarks>
public sealed class BoundPolicy
{
    private readonly BoundLeaf[] _leaves;
    private readonly Lazy<BoundLeaf[]> _redactedLeaves;
    private readonly BoundConjunction? _conjunction;
    private readonly bool _inWord;

    // The conjunction where it is the whole policy and its truths fit into a word: so nearly every policy is decided.
    private readonly BoundConjunction? _whole;

    // The slots of the range checks, and of the judgements about the person.
    private readonly ulong _ranges;
    private readonly ulong _suitability;

    internal BoundPolicy(Policy policy, BindingContext context)
    {
        (Policy, Context) = (policy, context);
        _leaves = [.. policy.Tree.Leaves.Select(leaf => new BoundLeaf(leaf, policy.Catalogue, context))];
        _redactedLeaves = new(() => [.. _leaves.Select(leaf => leaf.Redact())]);
        _conjunction = BoundConjunction.Of(policy.Tree.Nodes, _leaves);
        int ranges = _conjunction?.Slots ?? 0;
        _inWord = LaySlots(_leaves, ranges);
        _whole = _inWord && _conjunction is { HasOthers: false } ? _conjunction : null;
        foreach (BoundLeaf leaf in _inWord ? _leaves : [])
        {
            _ranges |= leaf.Slot < ranges ? 1UL << leaf.Slot : 0;
            _suitability |= leaf.Info.IsSuitability ? 1UL << leaf.Slot : 0;
        }
    }

    /// <summary>The policy.</summary>
    public Policy Policy { get; }

    /// <summary>The decision date.</summary>
    public LocalDate DecidedOn => Context.Decision;

    internal BindingContext Context { get; }

    internal BoundLeaf[] Leaves => _leaves;

    /// <summary>The same as others than the facility are told of them.</summary>
    internal BoundLeaf[] RedactedLeaves => _redactedLeaves.Value;

    /// <summary>Tests one person, without overrides.</summary>
    /// <param name="sheet">The facts of the person, over the policy's catalogue.</param>
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

    /// <summary>Decides about one person, with every finding, without overrides.</summary>
    /// <param name="sheet">The facts of the person, over the policy's catalogue.</param>
    /// <returns>The decision.</returns>
    /// <exception cref="ArgumentException">The sheet is over another catalogue.</exception>
    public Decision Decide(in FactSheet sheet)
    {
        RefuseOtherCatalogue(sheet);
        return new(this, sheet);
    }

    /// <summary>Decides about one person, with every finding.</summary>
    /// <param name="sheet">The facts of the person, over the policy's catalogue.</param>
    /// <param name="overrides">Waivers of criteria of suitability; those of other people, policies and days have no effect.</param>
    /// <returns>The decision.</returns>
    /// <exception cref="ArgumentException">The sheet is over another catalogue.</exception>
    public Decision Decide(in FactSheet sheet, params IEnumerable<Override> overrides)
    {
        RefuseOtherCatalogue(sheet);
        string applicant = sheet.Id;
        return new(this, sheet, [.. Guard.Against.NullElements(overrides).Where(each => each.Concerns(applicant, Policy.Id))]);
    }

    /// <summary>The overrides for this policy and day whose criterion the version no longer has among those of suitability: they have no effect, and somebody should know.</summary>
    internal IEnumerable<Reason> Ignored(IEnumerable<Override> overrides, Func<string, bool> concerns) => Ignored(overrides, concerns, new(DecidedOn, DecidedOn));

    /// <summary>The same for all days of a range.</summary>
    internal IEnumerable<Reason> Ignored(IEnumerable<Override> overrides, Func<string, bool> concerns, DateRange days) =>
        overrides
            .Where(each => concerns(each.ApplicantId) && each.PolicyId == Policy.Id && each.Period.Overlaps(days) && !Policy.Tree.Leaves.Any(leaf => leaf.IsSuitability && leaf.Id == each.CriterionId))
            .Select(each => Reason.Of(EligibilityReasons.OverrideIgnored, ReasonArgument.Criterion(each.CriterionId)))
            .Distinct();

    internal BoundPolicy AsIfRenewed() => new(Policy, Context with { IsRenewed = true });

    internal BoundCriterion BindAlone(JsonElement criterion) => new(criterion, Policy.Catalogue, Context);

    /// <summary>How every leaf stands, each at its slot.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal LeafTruths Truths(in FactSheet sheet) =>
        _whole is { } whole ? new(whole.Truths(sheet.Cells)) : TruthsLeafByLeaf(sheet);

    private LeafTruths TruthsLeafByLeaf(in FactSheet sheet)
    {
        if (!_inWord)
        {
            Truth[] many = new Truth[_leaves.Length];
            for (int leaf = 0; leaf < many.Length; leaf++)
                many[leaf] = _leaves[leaf].Test(sheet);
            return new(many);
        }

        LeafTruths truths = new(_conjunction?.Truths(sheet.Cells) ?? 0);
        int ranges = _conjunction?.Slots ?? 0;
        foreach (BoundLeaf leaf in _leaves)
        {
            if (leaf.Slot >= ranges)
                truths = truths.With(leaf.Slot, leaf.Test(sheet));
        }

        return truths;
    }

    internal GivenTruths Given(in LeafTruths truths) => new(truths, _leaves);

    /// <summary>What the policy says of truths: of its own, and of its best case, in which every judgement about the person is replaced by the one that helps.</summary>
    internal Verdict Judge(LeafTruths truths)
    {
        if (_whole is null)
            return JudgeParts(truths);
        ulong failed = truths.Failed & _ranges;
        return (failed & ~_suitability) != 0 ? Verdict.Ineligible
            : failed != 0 ? Verdict.NotRecommended
            : (truths.Unmet & _ranges) != 0 ? Verdict.Undetermined
            : Verdict.Eligible;
    }

    private static Truth Least(ulong unmet, ulong failed) => failed != 0 ? Truth.False : unmet != 0 ? Truth.Unknown : Truth.True;

    private static Verdict VerdictOf(Truth policy, Truth bestCase) =>
        bestCase == Truth.False ? Verdict.Ineligible
        : policy == Truth.False ? Verdict.NotRecommended
        : policy == Truth.Unknown ? Verdict.Undetermined
        : Verdict.Eligible;

    // Range checks take the slots of their lanes, the others two bits each behind them; where a word is too short each takes its own place.
    private static bool LaySlots(BoundLeaf[] leaves, int next)
    {
        bool fits = next + (2 * leaves.Count(leaf => leaf.Slot < 0)) <= LeafTruths.Width;
        for (int place = 0; place < leaves.Length; place++)
        {
            BoundLeaf leaf = leaves[place];
            if (!fits)
                leaf.Slot = place;
            else if (leaf.Slot < 0)
                (leaf.Slot, next) = (next, next + 2);
            leaf.IsPlain = fits && leaf.IsRange;
        }

        return fits;
    }

    private Verdict JudgeParts(LeafTruths truths)
    {
        if (!_inWord || _conjunction is null)
            return JudgeTree(truths);
        ulong unmet = truths.Unmet & _ranges, failed = truths.Failed & _ranges;
        return JudgeOthers(truths, Least(unmet, failed), Least(unmet: 0, failed & ~_suitability));
    }

    private Verdict JudgeTree(LeafTruths truths)
    {
        GivenTruths given = Given(truths);
        BestTruths best = new(truths, _leaves);
        return VerdictOf(Policy.Tree.Evaluate(ref given), Policy.Tree.Evaluate(ref best));
    }

    private Verdict JudgeOthers(LeafTruths truths, Truth policy, Truth bestCase)
    {
        if (bestCase == Truth.False)
            return Verdict.Ineligible;
        GivenTruths given = Given(truths);
        BestTruths best = new(truths, _leaves);
        bestCase = _conjunction!.TestOthers(bestCase, Policy.Tree, ref best);
        return VerdictOf(policy == Truth.False ? policy : _conjunction.TestOthers(policy, Policy.Tree, ref given), bestCase);
    }

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

    internal readonly struct GivenTruths(LeafTruths truths, BoundLeaf[] leaves) : ILeafTruths
    {
        public Truth Of(int leaf) => truths[leaves[leaf].Slot];
    }

    private readonly struct BestTruths(LeafTruths truths, BoundLeaf[] leaves) : ILeafTruths
    {
        public Truth Of(int leaf) => leaves[leaf].Info is { IsSuitability: true } info ? info.Helpful : truths[leaves[leaf].Slot];
    }
}
