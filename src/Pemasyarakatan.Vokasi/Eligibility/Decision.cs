using Pemasyarakatan.Vokasi.Outcomes;

namespace Pemasyarakatan.Vokasi.Eligibility;

/// <summary>What a policy says of one person for one package on one date, with every finding.</summary>
/// <remarks>
/// The library advises; an officer decides. The same sheet, policy, package, date and overrides give the same decision. Findings and reasons are worked out on access. Immutable and thread-safe.
/// </remarks>
public sealed partial class Decision
{
    // All of the person under the policy, whatever their time.
    private readonly ImmutableArray<Override> _given;
    private readonly Truth[] _recorded;
    private readonly Truth[] _truths;

    internal Decision(BoundPolicy bound, in FactSheet sheet, ImmutableArray<Override> overrides)
    {
        (Bound, Sheet, _given) = (bound, sheet, overrides);
        CriterionTree tree = bound.Policy.Tree;
        _recorded = new Truth[tree.Leaves.Length];
        for (int leaf = 0; leaf < _recorded.Length; leaf++)
            _recorded[leaf] = bound.TestLeaf(leaf, sheet);
        Truth policy = Judge(_recorded, out Truth bestCase);
        _truths = _recorded;
        if (overrides.Any(each => each.Period.Contains(bound.DecidedOn)))
        {
            _truths = [.. _recorded];
            Overrides = [.. overrides.Where(each => each.Period.Contains(DecidedOn) && Apply(each))];
            (Truth before, policy) = (policy, Judge(_truths, out bestCase));
            NeededOverride = policy == Truth.True && before != Truth.True;
        }

        Verdict = bestCase == Truth.False ? Verdict.Ineligible
            : policy == Truth.False ? Verdict.NotRecommended
            : policy == Truth.Unknown ? Verdict.Undetermined
            : Verdict.Eligible;
    }

    /// <summary>The verdict.</summary>
    public Verdict Verdict { get; }

    /// <summary>Whether the person is eligible only because of an override.</summary>
    public bool NeededOverride { get; }

    /// <summary>The overrides that changed a finding.</summary>
    public ImmutableArray<Override> Overrides { get; } = [];

    /// <summary>The id of the person.</summary>
    public string Applicant => Sheet.Id;

    /// <summary>The policy, with its version and fingerprint.</summary>
    public Policy Policy => Bound.Policy;

    /// <summary>The fingerprint of what encoded the facts: catalogue, and calculator of sentences with its options.</summary>
    public string Encoder => Sheet.Encoder;

    /// <summary>The calculator of sentences by which dates were found where the registry states none; null where the facts are a team's own.</summary>
    public string? Calculator => Sheet.Origin.Calculator;

    /// <summary>The decision date.</summary>
    public LocalDate DecidedOn => Bound.DecidedOn;

    /// <summary>The id of the package.</summary>
    public string Package => Bound.Context.Package;

    /// <summary>How every criterion stands, conditions included, in the policy's order.</summary>
    public IEnumerable<Finding> Findings
    {
        get
        {
            for (int leaf = 0; leaf < _truths.Length; leaf++)
                yield return new(this, leaf);
        }
    }

    internal BoundPolicy Bound { get; }

    internal FactSheet Sheet { get; }

    /// <summary>Verdict, person, package, policy and date, for logs.</summary>
    /// <returns>Such as <c>Undetermined: MDN-0007 for las-1 by pelatihan-di-dalam 2026-1 on 2025-12-01</c>.</returns>
    public override string ToString() => FormattableString.Invariant($"{Verdict}: {Applicant} for {Package} by {Policy} on {DecidedOn:uuuu-MM-dd}");

    internal Truth TruthOf(int leaf) => _truths[leaf];

    internal Truth RecordedTruthOf(int leaf) => _recorded[leaf];

    internal bool IsOverridden(int leaf) => _truths[leaf] != _recorded[leaf];

    // False, and unknown only where the criterion says so, become what helps.
    private bool Apply(Override departure)
    {
        ImmutableArray<LeafInfo> leaves = Policy.Tree.Leaves;
        for (int leaf = 0; leaf < leaves.Length; leaf++)
        {
            LeafInfo info = leaves[leaf];
            if (!string.Equals(info.Id, departure.Criterion, StringComparison.Ordinal) || !info.IsSuitability)
                continue;
            bool applies = _recorded[leaf] != info.Helpful && (_recorded[leaf] != Truth.Unknown || info.Leaf.OverrideRule is { Unknown: true });
            if (applies)
                _truths[leaf] = info.Helpful;
            return applies;
        }

        return false;
    }

    private Truth Judge(Truth[] truths, out Truth bestCase)
    {
        CriterionTree tree = Policy.Tree;
        Best best = new(truths, tree.Leaves);
        bestCase = tree.Evaluate(ref best);
        Given given = new(truths);
        return tree.Evaluate(ref given);
    }

    private readonly struct Given(Truth[] truths) : ILeafTruths
    {
        public Truth Of(int leaf) => truths[leaf];
    }

    // The policy with every judgement about the person replaced by the one that helps him.
    private readonly struct Best(Truth[] truths, ImmutableArray<LeafInfo> leaves) : ILeafTruths
    {
        public Truth Of(int leaf) => leaves[leaf].IsSuitability ? leaves[leaf].Helpful : truths[leaf];
    }
}
