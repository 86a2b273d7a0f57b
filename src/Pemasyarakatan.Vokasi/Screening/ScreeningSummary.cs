using System.Text.Json.Serialization;
using Pemasyarakatan.Vokasi.Eligibility;

namespace Pemasyarakatan.Vokasi.Screening;

/// <summary>What a screening comes to in counts alone, without any person: what facilities send on and what adds up over a country.</summary>
/// <remarks>
/// Merging is associative and commutative, so that the parts may be screened anywhere and put together in any order. Small counts may still tell of a person: who publishes them suppresses those.
/// Equality by all members. Immutable.
/// </remarks>
public sealed record ScreeningSummary
{
    /// <summary>A summary.</summary>
    /// <param name="policyId">The id of the policy.</param>
    /// <param name="version">The version of the policy.</param>
    /// <param name="fingerprint">The fingerprint of the policy.</param>
    /// <param name="encoderFingerprint">The fingerprint of what encoded the facts.</param>
    /// <param name="packageId">The id of the package.</param>
    /// <param name="decidedOn">The decision date.</param>
    /// <param name="training">From the first to the last day of the package.</param>
    /// <param name="ineligible">How many are ineligible.</param>
    /// <param name="notRecommended">How many are not recommended.</param>
    /// <param name="undetermined">How many are undetermined.</param>
    /// <param name="eligible">How many are eligible.</param>
    /// <param name="funnel">How each criterion stands, in the policy's order.</param>
    /// <param name="dataQuality">What is on record of each fact that the policy asks for, in its order.</param>
    /// <exception cref="ArgumentException">A text is blank, a number is negative, the verdicts add up to more than an int holds, or a line does not count everybody.</exception>
    [JsonConstructor]
    public ScreeningSummary(
        string policyId, string version, string fingerprint, string encoderFingerprint, string packageId, LocalDate decidedOn, DateRange training, int ineligible = 0, int notRecommended = 0,
        int undetermined = 0, int eligible = 0, ImmutableArray<CriterionSummary> funnel = default, ImmutableArray<FactCompleteness> dataQuality = default)
    {
        (PolicyId, Version) = (Guard.Against.InvalidCode(policyId), Guard.Against.NullOrWhiteSpace(version));
        (Fingerprint, EncoderFingerprint) = (Guard.Against.NullOrWhiteSpace(fingerprint), Guard.Against.NullOrWhiteSpace(encoderFingerprint));
        (PackageId, DecidedOn, Training) = (Guard.Against.InvalidCode(packageId), decidedOn, Guard.Against.Null(training));
        (Ineligible, NotRecommended) = (Guard.Against.Negative(ineligible), Guard.Against.Negative(notRecommended));
        (Undetermined, Eligible) = (Guard.Against.Negative(undetermined), Guard.Against.Negative(eligible));
        (Funnel, DataQuality) = (Guard.Against.NullElements<CriterionSummary>(funnel), Guard.Against.NullElements<FactCompleteness>(dataQuality));
        Guard.Against.Condition((long)Ineligible + NotRecommended + Undetermined + Eligible > int.MaxValue, "Expected verdicts that add up to at most 2147483647.", nameof(eligible));
        int count = Count;
        Guard.Against.Condition(Funnel.Any(line => (long)line.Met + line.Failed + line.Unknown != count), "Expected every criterion to count everybody.", nameof(funnel));
        Guard.Against.Condition(
            DataQuality.Any(line => (long)line.Known + line.None + line.Unknown + line.Stale + line.Defective != count), "Expected every fact to count everybody.", nameof(dataQuality));
    }

    /// <summary>The id of the policy.</summary>
    public string PolicyId { get; }

    /// <summary>The version of the policy.</summary>
    public string Version { get; }

    /// <summary>The fingerprint of the policy.</summary>
    public string Fingerprint { get; }

    /// <summary>The fingerprint of what encoded the facts, as in <see cref="FactSheet.EncoderFingerprint"/>.</summary>
    public string EncoderFingerprint { get; }

    /// <summary>The id of the package.</summary>
    public string PackageId { get; }

    /// <summary>The decision date.</summary>
    public LocalDate DecidedOn { get; }

    /// <summary>From the first to the last day of the package.</summary>
    public DateRange Training { get; }

    /// <summary>How many are ineligible.</summary>
    public int Ineligible { get; }

    /// <summary>How many are not recommended.</summary>
    public int NotRecommended { get; }

    /// <summary>How many are undetermined.</summary>
    public int Undetermined { get; }

    /// <summary>How many are eligible, overrides included.</summary>
    public int Eligible { get; }

    /// <summary>How each criterion stands, conditions included, in the policy's order; overrides do not show here.</summary>
    public ImmutableArray<CriterionSummary> Funnel { get; }

    /// <summary>What is on record of each fact that the policy asks for, in its order.</summary>
    public ImmutableArray<FactCompleteness> DataQuality { get; }

    /// <summary>How many people were screened.</summary>
    [JsonIgnore]
    public int Count => Ineligible + NotRecommended + Undetermined + Eligible;

    /// <summary>Adds up what was counted over other people.</summary>
    /// <param name="other">The summary of others under the same policy, for the same package, on the same date.</param>
    /// <returns>The sums.</returns>
    /// <exception cref="ArgumentException">The policies, the encoders, the packages or the dates differ.</exception>
    /// <exception cref="OverflowException">There are more people than an int holds.</exception>
    /// <remarks>That nobody is counted twice is the caller's care: a summary knows no one.</remarks>
    public ScreeningSummary Merge(ScreeningSummary other)
    {
        Guard.Against.Null(other);
        bool same = (PolicyId, Version, Fingerprint, EncoderFingerprint, PackageId, DecidedOn, Training) == (other.PolicyId, other.Version, other.Fingerprint, other.EncoderFingerprint, other.PackageId, other.DecidedOn, other.Training)
            && Funnel.Select(line => (line.CriterionId, line.Tier)).SequenceEqual(other.Funnel.Select(line => (line.CriterionId, line.Tier)))
            && DataQuality.Select(line => line.Fact).SequenceEqual(other.DataQuality.Select(line => line.Fact), StringComparer.Ordinal);
        Guard.Against.Condition(!same, "Expected a summary under the same policy and encoder, for the same package and dates.", nameof(other));
        _ = checked(Count + other.Count);
        return new(
            PolicyId, Version, Fingerprint, EncoderFingerprint, PackageId, DecidedOn, Training,
            Ineligible + other.Ineligible, NotRecommended + other.NotRecommended, Undetermined + other.Undetermined, Eligible + other.Eligible,
            [.. Funnel.Zip(other.Funnel, (one, another) => one.Plus(another))], [.. DataQuality.Zip(other.DataQuality, (one, another) => one.Plus(another))]);
    }

    /// <inheritdoc/>
    public bool Equals(ScreeningSummary? other) =>
        other is not null
        && (PolicyId, Version, Fingerprint, EncoderFingerprint, PackageId, DecidedOn, Training) == (other.PolicyId, other.Version, other.Fingerprint, other.EncoderFingerprint, other.PackageId, other.DecidedOn, other.Training)
        && (Ineligible, NotRecommended, Undetermined, Eligible) == (other.Ineligible, other.NotRecommended, other.Undetermined, other.Eligible)
        && Funnel.SequenceEqual(other.Funnel) && DataQuality.SequenceEqual(other.DataQuality);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Fingerprint, PackageId, DecidedOn, Ineligible, NotRecommended, Undetermined, Eligible);

    /// <summary>Policy, package, date and counts, for logs.</summary>
    /// <returns>Such as <c>pelatihan-di-dalam 2026-1 for las-1 on 2025-12-01: 120 of 3290 eligible</c>.</returns>
    public override string ToString() => FormattableString.Invariant($"{PolicyId} {Version} for {PackageId} on {DecidedOn:uuuu-MM-dd}: {Eligible} of {Count} eligible");
}
