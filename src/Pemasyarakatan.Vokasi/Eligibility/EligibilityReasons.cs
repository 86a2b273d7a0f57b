namespace Pemasyarakatan.Vokasi.Eligibility;

/// <summary>The reason codes of criteria and decisions: <c>eligibility.*</c>.</summary>
/// <remarks>Each code is a constant of the wire; <c>docs/reason-codes.md</c> lists them with their texts.</remarks>
public static class EligibilityReasons
{
    /// <summary>The criterion is met.</summary>
    public static ReasonCode Met { get; } = new("eligibility.met", ReasonKind.Finding, "criterion", "fact", "actual", "comparison", "required");

    /// <summary>The criterion is not met.</summary>
    public static ReasonCode Failed { get; } = new("eligibility.failed", ReasonKind.Finding, "criterion", "fact", "actual", "comparison", "required");

    /// <summary>The criterion is missed by a measured distance.</summary>
    public static ReasonCode FailedBy { get; } = new("eligibility.failedBy", ReasonKind.Finding, "criterion", "fact", "actual", "comparison", "required", "gap", "unit");

    /// <summary>The value lies in the range.</summary>
    public static ReasonCode InRange { get; } = new("eligibility.inRange", ReasonKind.Finding, "criterion", "fact", "actual", "from", "to");

    /// <summary>The value lies outside the range.</summary>
    public static ReasonCode OutOfRange { get; } = new("eligibility.outOfRange", ReasonKind.Finding, "criterion", "fact", "actual", "from", "to");

    /// <summary>The value is one of those asked for.</summary>
    public static ReasonCode Among { get; } = new("eligibility.among", ReasonKind.Finding, "criterion", "fact", "actual", "allowed");

    /// <summary>The value is none of those asked for.</summary>
    public static ReasonCode NotAmong { get; } = new("eligibility.notAmong", ReasonKind.Finding, "criterion", "fact", "actual", "allowed");

    /// <summary>The period has passed by the date.</summary>
    public static ReasonCode Elapsed { get; } = new("eligibility.elapsed", ReasonKind.Finding, "criterion", "fact", "actual", "period", "by", "outcome");

    /// <summary>The period has not passed by the date.</summary>
    public static ReasonCode NotElapsed { get; } = new("eligibility.notElapsed", ReasonKind.Finding, "criterion", "fact", "actual", "period", "by", "outcome");

    /// <summary>Every value meets the criterion.</summary>
    public static ReasonCode MetAnyway { get; } = new("eligibility.metAnyway", ReasonKind.Finding, "criterion", "fact", "actual");

    /// <summary>No value meets the criterion.</summary>
    public static ReasonCode CannotBeMet { get; } = new("eligibility.cannotBeMet", ReasonKind.Finding, "criterion", "fact", "actual");

    /// <summary>The finding was replaced by an override.</summary>
    public static ReasonCode Overridden { get; } = new("eligibility.overridden", ReasonKind.Finding, "criterion", "fact");

    /// <summary>The fact is not on record.</summary>
    public static ReasonCode NotOnRecord { get; } = new("eligibility.notOnRecord", ReasonKind.Missing, "criterion", "fact");

    /// <summary>The recorded value is defective.</summary>
    public static ReasonCode Defective { get; } = new("eligibility.defective", ReasonKind.Missing, "criterion", "fact", "defect");

    /// <summary>The evidence is older than the policy allows.</summary>
    public static ReasonCode Stale { get; } = new("eligibility.stale", ReasonKind.Missing, "criterion", "fact", "asOf", "within");

    /// <summary>The evidence bears no date.</summary>
    public static ReasonCode Undated { get; } = new("eligibility.undated", ReasonKind.Missing, "criterion", "fact", "within");

    /// <summary>The region is known only coarsely.</summary>
    public static ReasonCode TooCoarse { get; } = new("eligibility.tooCoarse", ReasonKind.Missing, "criterion", "fact", "actual", "required");

    /// <summary>What the fact is held against is not on record.</summary>
    public static ReasonCode BoundNotOnRecord { get; } = new("eligibility.boundNotOnRecord", ReasonKind.Missing, "criterion", "fact", "actual", "bound");

    /// <summary>The dates of the training are not on record, so that nothing can be decided.</summary>
    public static ReasonCode NoTrainingDates { get; } = new("eligibility.noTrainingDates", ReasonKind.Refusal, "package");

    /// <summary>No version of the policy is in force on the date.</summary>
    public static ReasonCode NoPolicyInForce { get; } = new("eligibility.noPolicyInForce", ReasonKind.Refusal, "on");

    /// <summary>Nobody has adopted the policy.</summary>
    public static ReasonCode PolicyNotAdopted { get; } = new("eligibility.policyNotAdopted", ReasonKind.Advisory);

    /// <summary>A citation was not read in the text of the law.</summary>
    public static ReasonCode CitationNotVerified { get; } = new("eligibility.citationNotVerified", ReasonKind.Advisory, "criterion");

    /// <summary>The policy has no such criterion.</summary>
    public static ReasonCode OverrideNoSuchCriterion { get; } = new("eligibility.overrideNoSuchCriterion", ReasonKind.Refusal, "criterion");

    /// <summary>Nobody may waive a criterion of law or programme.</summary>
    public static ReasonCode OverrideNotAllowed { get; } = new("eligibility.overrideNotAllowed", ReasonKind.Refusal, "criterion");

    /// <summary>The policy foresees no waiver of the criterion.</summary>
    public static ReasonCode OverrideUnforeseen { get; } = new("eligibility.overrideUnforeseen", ReasonKind.Advisory, "criterion");

    /// <summary>The policy names another office for waivers of the criterion.</summary>
    public static ReasonCode OverrideByAnother { get; } = new("eligibility.overrideByAnother", ReasonKind.Advisory, "criterion");

    /// <summary>An override names a criterion that the version in force no longer has among those of suitability, and is ignored.</summary>
    public static ReasonCode OverrideIgnored { get; } = new("eligibility.overrideIgnored", ReasonKind.Advisory, "criterion");

    /// <summary>A waiver has no effect: the criterion is not on record, and the policy allows no waiver of that.</summary>
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

    /// <summary>Ask the officer in charge to waive the criterion.</summary>
    public static ReasonCode RemedyOverride { get; } = new("eligibility.remedyOverride", ReasonKind.Remedy, "criterion");

    internal static ImmutableArray<ReasonCode> All =>
    [
        Met, Failed, FailedBy, InRange, OutOfRange, Among, NotAmong, Elapsed, NotElapsed, MetAnyway, CannotBeMet, Overridden, NotOnRecord, Defective,
        Stale, Undated, TooCoarse, BoundNotOnRecord, NoTrainingDates, NoPolicyInForce, PolicyNotAdopted, CitationNotVerified, OverrideNoSuchCriterion,
        OverrideNotAllowed, OverrideUnforeseen, OverrideByAnother, OverrideIgnored, OverrideUnheeded, RemedyObtain, RemedyCorrect, RemedyObject,
        RemedyObjectAnyTime, RemedyComeBack, RemedyLaterPackage, RemedyOverride,
    ];
}
