using System.Text.Json.Serialization;

namespace Pemasyarakatan.Vokasi.Eligibility;

/// <summary>An officer's departure from one criterion of suitability, for one person and a limited time.</summary>
/// <remarks>Visible in every decision that it turns. A criterion of law or programme cannot be overridden. Equality by all members. Immutable.</remarks>
public sealed record Override
{
    /// <summary>An override as it was made; <see cref="Make"/> makes a new one.</summary>
    /// <param name="applicant">The id of the person.</param>
    /// <param name="policy">The id of the policy.</param>
    /// <param name="criterion">The id of the criterion.</param>
    /// <param name="period">The decision dates for which it holds; it has an end.</param>
    /// <param name="by">The office of who made it.</param>
    /// <param name="why">Why.</param>
    /// <exception cref="ArgumentException">An id is no code, a text is blank, or the period has no end.</exception>
    [JsonConstructor]
    public Override(string applicant, string policy, string criterion, DateRange period, string by, string why)
    {
        Applicant = Guard.Against.InvalidCode(applicant);
        Policy = Guard.Against.InvalidCode(policy);
        Criterion = Guard.Against.InvalidCode(criterion);
        Period = Guard.Against.Null(period);
        Guard.Against.Condition(period.To is null, "Expected a period with an end.", nameof(period));
        By = Guard.Against.NullOrWhiteSpace(by);
        Why = Guard.Against.NullOrWhiteSpace(why);
    }

    /// <summary>The id of the person.</summary>
    public string Applicant { get; }

    /// <summary>The id of the policy.</summary>
    public string Policy { get; }

    /// <summary>The id of the criterion.</summary>
    public string Criterion { get; }

    /// <summary>The decision dates for which it holds, ends inclusive.</summary>
    public DateRange Period { get; }

    /// <summary>The office of who made it.</summary>
    public string By { get; }

    /// <summary>Why.</summary>
    public string Why { get; }

    /// <summary>Makes an override of a policy's criterion.</summary>
    /// <param name="policy">The policy.</param>
    /// <param name="applicant">The id of the person.</param>
    /// <param name="criterion">The id of the criterion.</param>
    /// <param name="period">The decision dates for which it holds; it has an end.</param>
    /// <param name="by">The office of who makes it.</param>
    /// <param name="why">Why.</param>
    /// <returns>
    /// The override; refused where the policy has no such criterion, or it is not one of suitability. Advises where the policy names another office for departures from it, or none:
    /// the library knows no offices, so who may decide has to be looked at.
    /// </returns>
    /// <exception cref="ArgumentException">An id is no code, a text is blank, or the period has no end.</exception>
    public static Outcome<Override> Make(Policy policy, string applicant, string criterion, DateRange period, string by, string why)
    {
        Override made = new(applicant, Guard.Against.Null(policy).Id, criterion, period, by, why);
        LeafInfo? leaf = policy.Tree.Leaves.FirstOrDefault(leaf => string.Equals(leaf.Id, criterion, StringComparison.Ordinal));
        return leaf is null ? Outcome.Refused<Override>(Reason.Of(EligibilityReasons.OverrideNoSuchCriterion, ReasonArgument.Criterion(criterion)))
            : !leaf.IsSuitability ? Outcome.Refused<Override>(Reason.Of(EligibilityReasons.OverrideNotAllowed, ReasonArgument.Criterion(criterion)))
            : Outcome.Success(made, Foreseen(leaf, by));
    }

    private static IEnumerable<Reason> Foreseen(LeafInfo leaf, string by) =>
        leaf.Leaf.OverrideRule is not { } rule ? [Reason.Of(EligibilityReasons.OverrideUnforeseen, ReasonArgument.Criterion(leaf.Id))]
        : !rule.IsFor(by) ? [Reason.Of(EligibilityReasons.OverrideByAnother, ReasonArgument.Criterion(leaf.Id))]
        : [];

    /// <summary>Policy and criterion, for logs: neither the person nor the reason.</summary>
    /// <returns>Such as <c>dalam-rutan/conduct</c>.</returns>
    public override string ToString() => $"{Policy}/{Criterion}";

    internal bool Concerns(string applicant, string policy) => Applicant == applicant && Policy == policy;
}
