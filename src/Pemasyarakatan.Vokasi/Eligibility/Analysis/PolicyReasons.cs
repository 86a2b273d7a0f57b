namespace Pemasyarakatan.Vokasi.Eligibility;

/// <summary>The reason codes of what the analysis of a policy found: <c>policy.*</c>.</summary>
/// <remarks>Each code is a constant of the wire; <c>docs/reason-codes.md</c> lists them with their texts.</remarks>
public static class PolicyReasons
{
    /// <summary>Nobody can meet the policy for this package on this date.</summary>
    public static ReasonCode NeverMet { get; } = new("policy.neverMet", ReasonKind.Refusal);

    /// <summary>Nobody can become eligible, whatever overrides are made.</summary>
    public static ReasonCode NeverEligible { get; } = new("policy.neverEligible", ReasonKind.Refusal);

    /// <summary>The criterion is one of those that exclude each other, so that nobody can meet the policy.</summary>
    public static ReasonCode Excludes { get; } = new("policy.excludes", ReasonKind.Refusal, "criterion");

    /// <summary>Nobody who meets the policy can belong to the group.</summary>
    public static ReasonCode GroupNeverMet { get; } = new("policy.groupNeverMet", ReasonKind.Refusal);

    /// <summary>The search had no steps left before it found anybody or proved that there is nobody.</summary>
    public static ReasonCode Undecided { get; } = new("policy.undecided", ReasonKind.Missing);

    /// <summary>The search had no steps left for a question about the criterion.</summary>
    public static ReasonCode CriterionUndecided { get; } = new("policy.criterionUndecided", ReasonKind.Advisory, "criterion");

    /// <summary>The criterion belongs to a choice or a condition that holds for nobody.</summary>
    public static ReasonCode NeverHolds { get; } = new("policy.neverHolds", ReasonKind.Advisory, "criterion");

    /// <summary>However the criterion comes out, the policy comes out the same.</summary>
    public static ReasonCode NeverMatters { get; } = new("policy.neverMatters", ReasonKind.Advisory, "criterion");

    /// <summary>The criterion could be left out: others of the policy cover it.</summary>
    public static ReasonCode Covered { get; } = new("policy.covered", ReasonKind.Advisory, "criterion");

    /// <summary>Whatever is on record meets the criterion, or the choice to which it belongs: only what is not on record stays undetermined.</summary>
    public static ReasonCode OnlyOnRecord { get; } = new("policy.onlyOnRecord", ReasonKind.Advisory, "criterion");

    /// <summary>The policy is for inmates and the public, and the criterion asks both for what only inmates have.</summary>
    public static ReasonCode KindUnguarded { get; } = new("policy.kindUnguarded", ReasonKind.Advisory, "criterion");

    /// <summary>The criterion parts people by sex, citizenship, offence, health or disability, without a law or a justification.</summary>
    public static ReasonCode Sensitive { get; } = new("policy.sensitive", ReasonKind.Advisory, "criterion", "fact");

    /// <summary>People are put in an order by sex, citizenship, offence, health or disability, without a law or a justification.</summary>
    public static ReasonCode SensitiveOrder { get; } = new("policy.sensitiveOrder", ReasonKind.Advisory, "fact");

    internal static ImmutableArray<ReasonCode> All =>
    [
        NeverMet, NeverEligible, Excludes, GroupNeverMet, Undecided, CriterionUndecided, NeverHolds, NeverMatters, Covered, OnlyOnRecord,
        KindUnguarded, Sensitive, SensitiveOrder,
    ];
}
