namespace Pemasyarakatan.Vokasi.Outcomes;

public sealed partial class ReasonCode
{
    /// <summary>The criterion is met.</summary>
    public static ReasonCode CriterionMet { get; } = new("eligibility.met", ReasonKind.Finding, "criterion", "fact", "actual", "comparison", "required");

    /// <summary>The criterion is not met.</summary>
    public static ReasonCode CriterionFailed { get; } = new("eligibility.failed", ReasonKind.Finding, "criterion", "fact", "actual", "comparison", "required");

    /// <summary>The criterion is missed by a measured distance.</summary>
    public static ReasonCode CriterionFailedBy { get; } = new("eligibility.failedBy", ReasonKind.Finding, "criterion", "fact", "actual", "comparison", "required", "gap", "unit");

    /// <summary>The value lies in the range.</summary>
    public static ReasonCode CriterionInRange { get; } = new("eligibility.inRange", ReasonKind.Finding, "criterion", "fact", "actual", "from", "to");

    /// <summary>The value lies outside the range.</summary>
    public static ReasonCode CriterionOutOfRange { get; } = new("eligibility.outOfRange", ReasonKind.Finding, "criterion", "fact", "actual", "from", "to");

    /// <summary>The value is one of those asked for.</summary>
    public static ReasonCode CriterionAmong { get; } = new("eligibility.among", ReasonKind.Finding, "criterion", "fact", "actual", "allowed");

    /// <summary>The value is none of those asked for.</summary>
    public static ReasonCode CriterionNotAmong { get; } = new("eligibility.notAmong", ReasonKind.Finding, "criterion", "fact", "actual", "allowed");

    /// <summary>The period has passed by the date.</summary>
    public static ReasonCode CriterionElapsed { get; } = new("eligibility.elapsed", ReasonKind.Finding, "criterion", "fact", "actual", "period", "by", "outcome");

    /// <summary>The period has not passed by the date.</summary>
    public static ReasonCode CriterionNotElapsed { get; } = new("eligibility.notElapsed", ReasonKind.Finding, "criterion", "fact", "actual", "period", "by", "outcome");

    /// <summary>Every value meets the criterion.</summary>
    public static ReasonCode CriterionMetAnyway { get; } = new("eligibility.metAnyway", ReasonKind.Finding, "criterion", "fact", "actual");

    /// <summary>No value meets the criterion.</summary>
    public static ReasonCode CriterionCannotBeMet { get; } = new("eligibility.cannotBeMet", ReasonKind.Finding, "criterion", "fact", "actual");

    /// <summary>The finding was replaced by an override.</summary>
    public static ReasonCode CriterionOverridden { get; } = new("eligibility.overridden", ReasonKind.Finding, "criterion", "fact");

    /// <summary>The fact is not on record.</summary>
    public static ReasonCode CriterionNotOnRecord { get; } = new("eligibility.notOnRecord", ReasonKind.Missing, "criterion", "fact");

    /// <summary>The recorded value is defective.</summary>
    public static ReasonCode CriterionDefective { get; } = new("eligibility.defective", ReasonKind.Missing, "criterion", "fact", "defect");

    /// <summary>The evidence is older than the policy allows.</summary>
    public static ReasonCode CriterionStale { get; } = new("eligibility.stale", ReasonKind.Missing, "criterion", "fact", "asOf", "within");

    /// <summary>The evidence bears no date.</summary>
    public static ReasonCode CriterionUndated { get; } = new("eligibility.undated", ReasonKind.Missing, "criterion", "fact", "within");

    /// <summary>The region is known only coarsely.</summary>
    public static ReasonCode CriterionTooCoarse { get; } = new("eligibility.tooCoarse", ReasonKind.Missing, "criterion", "fact", "actual", "required");

    /// <summary>What the fact is held against is not on record.</summary>
    public static ReasonCode CriterionBoundNotOnRecord { get; } = new("eligibility.boundNotOnRecord", ReasonKind.Missing, "criterion", "fact", "actual", "bound");

    /// <summary>The dates of the training are not on record, so that nothing can be decided.</summary>
    public static ReasonCode EligibilityNoTrainingDates { get; } = new("eligibility.noTrainingDates", ReasonKind.Refusal, "package");

    /// <summary>No version of the policy is in force on the date.</summary>
    public static ReasonCode EligibilityNoPolicyInForce { get; } = new("eligibility.noPolicyInForce", ReasonKind.Refusal, "on");

    /// <summary>Nobody has adopted the policy.</summary>
    public static ReasonCode EligibilityPolicyNotAdopted { get; } = new("eligibility.policyNotAdopted", ReasonKind.Advisory);

    /// <summary>A citation was not read in the text of the law.</summary>
    public static ReasonCode EligibilityCitationNotVerified { get; } = new("eligibility.citationNotVerified", ReasonKind.Advisory, "criterion");

    /// <summary>The policy has no such criterion.</summary>
    public static ReasonCode OverrideNoSuchCriterion { get; } = new("eligibility.overrideNoSuchCriterion", ReasonKind.Refusal, "criterion");

    /// <summary>Nobody may depart from a criterion of law or programme.</summary>
    public static ReasonCode OverrideNotAllowed { get; } = new("eligibility.overrideNotAllowed", ReasonKind.Refusal, "criterion");

    /// <summary>The policy foresees no departure from the criterion.</summary>
    public static ReasonCode OverrideUnforeseen { get; } = new("eligibility.overrideUnforeseen", ReasonKind.Advisory, "criterion");

    /// <summary>The policy names another office for departures from the criterion.</summary>
    public static ReasonCode OverrideByAnother { get; } = new("eligibility.overrideByAnother", ReasonKind.Advisory, "criterion");

    /// <summary>An override names a criterion that the version in force no longer has among those of suitability, and is ignored.</summary>
    public static ReasonCode OverrideIgnored { get; } = new("eligibility.overrideIgnored", ReasonKind.Advisory, "criterion");

    /// <summary>A departure has no effect: the criterion is not on record, and the policy allows none from that.</summary>
    public static ReasonCode OverrideUnheeded { get; } = new("eligibility.overrideUnheeded", ReasonKind.Advisory, "criterion");

    /// <summary>Obtain the missing evidence.</summary>
    public static ReasonCode RemedyObtain { get; } = new("eligibility.remedyObtain", ReasonKind.Remedy, "criterion", "fact");

    /// <summary>Have the record corrected.</summary>
    public static ReasonCode RemedyCorrect { get; } = new("eligibility.remedyCorrect", ReasonKind.Remedy);

    /// <summary>Object that the rules were misapplied.</summary>
    public static ReasonCode RemedyObject { get; } = new("eligibility.remedyObject", ReasonKind.Remedy, "until");

    /// <summary>Object that the rules were misapplied; the policy states no term.</summary>
    public static ReasonCode RemedyObjectAnyTime { get; } = new("eligibility.remedyObjectAnyTime", ReasonKind.Remedy);

    /// <summary>Come back on the date on which everything on record would be met.</summary>
    public static ReasonCode RemedyComeBack { get; } = new("eligibility.remedyComeBack", ReasonKind.Remedy, "on");

    /// <summary>Everything on record would be met from the date on, too late for this package: apply for a later one.</summary>
    public static ReasonCode RemedyLaterPackage { get; } = new("eligibility.remedyLaterPackage", ReasonKind.Remedy, "on");

    /// <summary>Ask the officer in charge to depart from the criterion.</summary>
    public static ReasonCode RemedyOverride { get; } = new("eligibility.remedyOverride", ReasonKind.Remedy, "criterion");

    /// <summary>Nobody can meet the policy for this package on this date.</summary>
    public static ReasonCode PolicyNeverMet { get; } = new("policy.neverMet", ReasonKind.Refusal);

    /// <summary>Nobody can become eligible, whatever overrides are made.</summary>
    public static ReasonCode PolicyNeverEligible { get; } = new("policy.neverEligible", ReasonKind.Refusal);

    /// <summary>The criterion is one of those that exclude each other, so that nobody can meet the policy.</summary>
    public static ReasonCode PolicyExcludes { get; } = new("policy.excludes", ReasonKind.Refusal, "criterion");

    /// <summary>Nobody who meets the policy can belong to the group.</summary>
    public static ReasonCode PolicyGroupNeverMet { get; } = new("policy.groupNeverMet", ReasonKind.Refusal);

    /// <summary>The search had no steps left before it found anybody or proved that there is nobody.</summary>
    public static ReasonCode PolicyUndecided { get; } = new("policy.undecided", ReasonKind.Missing);

    /// <summary>The search had no steps left for a question about the criterion.</summary>
    public static ReasonCode PolicyCriterionUndecided { get; } = new("policy.criterionUndecided", ReasonKind.Advisory, "criterion");

    /// <summary>The criterion belongs to a choice or a condition that holds for nobody.</summary>
    public static ReasonCode PolicyNeverHolds { get; } = new("policy.neverHolds", ReasonKind.Advisory, "criterion");

    /// <summary>However the criterion comes out, the policy comes out the same.</summary>
    public static ReasonCode PolicyNeverMatters { get; } = new("policy.neverMatters", ReasonKind.Advisory, "criterion");

    /// <summary>The criterion could be left out: others of the policy cover it.</summary>
    public static ReasonCode PolicyCovered { get; } = new("policy.covered", ReasonKind.Advisory, "criterion");

    /// <summary>Whatever is on record meets the criterion, or the choice to which it belongs: only what is not on record stays undetermined.</summary>
    public static ReasonCode PolicyOnlyOnRecord { get; } = new("policy.onlyOnRecord", ReasonKind.Advisory, "criterion");

    /// <summary>The policy is for inmates and the public, and the criterion asks both for what only inmates have.</summary>
    public static ReasonCode PolicyKindUnguarded { get; } = new("policy.kindUnguarded", ReasonKind.Advisory, "criterion");

    /// <summary>The criterion parts people by sex, citizenship, offence, health or disability, without a law or a justification.</summary>
    public static ReasonCode PolicySensitive { get; } = new("policy.sensitive", ReasonKind.Advisory, "criterion", "fact");

    /// <summary>People are put in an order by sex, citizenship, offence, health or disability, without a law or a justification.</summary>
    public static ReasonCode PolicySensitiveOrder { get; } = new("policy.sensitiveOrder", ReasonKind.Advisory, "fact");

    private static ImmutableArray<ReasonCode> EligibilityCodes =>
    [
        CriterionMet, CriterionFailed, CriterionFailedBy, CriterionInRange, CriterionOutOfRange, CriterionAmong, CriterionNotAmong,
        CriterionElapsed, CriterionNotElapsed, CriterionMetAnyway, CriterionCannotBeMet, CriterionOverridden, CriterionNotOnRecord,
        CriterionDefective, CriterionStale, CriterionUndated, CriterionTooCoarse, CriterionBoundNotOnRecord, EligibilityNoTrainingDates,
        EligibilityNoPolicyInForce, EligibilityPolicyNotAdopted, EligibilityCitationNotVerified, OverrideNoSuchCriterion, OverrideNotAllowed, OverrideUnforeseen, OverrideByAnother, OverrideIgnored, OverrideUnheeded,
        RemedyObtain, RemedyCorrect, RemedyObject, RemedyObjectAnyTime, RemedyComeBack, RemedyLaterPackage, RemedyOverride,
        PolicyNeverMet, PolicyNeverEligible, PolicyExcludes, PolicyGroupNeverMet, PolicyUndecided, PolicyCriterionUndecided, PolicyNeverHolds,
        PolicyNeverMatters, PolicyCovered, PolicyOnlyOnRecord, PolicyKindUnguarded, PolicySensitive, PolicySensitiveOrder,
    ];
}
