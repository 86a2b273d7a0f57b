using System.Text.Json.Serialization;

namespace Pemasyarakatan.Vokasi.Eligibility;

/// <summary>An officer's waiver of one criterion of suitability, for one person and a limited time.</summary>
/// <remarks>Visible in every decision that it turns. A criterion of law or programme cannot be overridden. Equality by all members. Immutable.</remarks>
public sealed record Override
{
    /// <summary>An override as it was made; <see cref="Make"/> makes a new one.</summary>
    /// <param name="applicantId">The id of the person.</param>
    /// <param name="policyId">The id of the policy.</param>
    /// <param name="criterionId">The id of the criterion.</param>
    /// <param name="period">The decision dates for which it holds; it has an end.</param>
    /// <param name="by">The office of who made it.</param>
    /// <param name="why">Why.</param>
    /// <exception cref="ArgumentException">An id is no code, a text is blank, or the period has no end.</exception>
    [JsonConstructor]
    public Override(string applicantId, string policyId, string criterionId, DateRange period, string by, string why)
    {
        ApplicantId = Guard.Against.InvalidCode(applicantId);
        PolicyId = Guard.Against.InvalidCode(policyId);
        CriterionId = Guard.Against.InvalidCode(criterionId);
        Period = Guard.Against.Null(period);
        Guard.Against.Condition(period.To is null, "Expected a period with an end.", nameof(period));
        By = Guard.Against.NullOrWhiteSpace(by);
        Why = Guard.Against.NullOrWhiteSpace(why);
    }

    /// <summary>The id of the person.</summary>
    public string ApplicantId { get; }

    /// <summary>The id of the policy.</summary>
    public string PolicyId { get; }

    /// <summary>The id of the criterion.</summary>
    public string CriterionId { get; }

    /// <summary>The decision dates for which it holds, ends inclusive.</summary>
    public DateRange Period { get; }

    /// <summary>The office of who made it.</summary>
    public string By { get; }

    /// <summary>Why.</summary>
    public string Why { get; }

    /// <summary>Makes an override of a policy's criterion.</summary>
    /// <param name="policy">The policy.</param>
    /// <param name="applicantId">The id of the person.</param>
    /// <param name="criterionId">The id of the criterion.</param>
    /// <param name="period">The decision dates for which it holds; it has an end.</param>
    /// <param name="by">The office of who makes it.</param>
    /// <param name="why">Why.</param>
    /// <returns>
    /// The override; refused where the policy has no such criterion, or it is not one of suitability. Advises where the policy names another office for waivers of it, or none:
    /// the library knows no offices, so who may decide has to be looked at.
    /// </returns>
    /// <exception cref="ArgumentException">An id is no code, a text is blank, or the period has no end.</exception>
    public static Outcome<Override> Make(Policy policy, string applicantId, string criterionId, DateRange period, string by, string why)
    {
        Override made = new(applicantId, Guard.Against.Null(policy).Id, criterionId, period, by, why);
        LeafInfo? leaf = policy.Tree.Leaves.FirstOrDefault(leaf => string.Equals(leaf.Id, criterionId, StringComparison.Ordinal));
        return leaf is null ? Outcome.Refused<Override>(Reason.Of(EligibilityReasons.OverrideNoSuchCriterion, ReasonArgument.Criterion(criterionId)))
            : !leaf.IsSuitability ? Outcome.Refused<Override>(Reason.Of(EligibilityReasons.OverrideNotAllowed, ReasonArgument.Criterion(criterionId)))
            : Outcome.Success(made, Foreseen(leaf, by));
    }

    private static IEnumerable<Reason> Foreseen(LeafInfo leaf, string by) =>
        leaf.Leaf.OverrideRule is not { } rule ? [Reason.Of(EligibilityReasons.OverrideUnforeseen, ReasonArgument.Criterion(leaf.Id))]
        : !rule.IsFor(by) ? [Reason.Of(EligibilityReasons.OverrideByAnother, ReasonArgument.Criterion(leaf.Id))]
        : [];

    /// <summary>Policy and criterion, for logs: neither the person nor the reason.</summary>
    /// <returns>Such as <c>dalam-rutan/conduct</c>.</returns>
    public override string ToString() => $"{PolicyId}/{CriterionId}";

    internal bool Concerns(string applicantId, string policyId) => ApplicantId == applicantId && PolicyId == policyId;
}
