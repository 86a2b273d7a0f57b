using System.Text.Json.Serialization;
using Pemasyarakatan.Vokasi.Eligibility;

namespace Pemasyarakatan.Vokasi.Selection;

/// <summary>What is published of an applicant on one list.</summary>
internal sealed record PublishedApplicant
{
    /// <summary>A published applicant.</summary>
    /// <param name="id">The number of the applicant.</param>
    /// <param name="verdict">The verdict as adopted.</param>
    /// <param name="policyFingerprint">The fingerprint of the policy.</param>
    /// <param name="screenedOn">The date for which it was screened.</param>
    /// <param name="rank">The rank among the eligible; absent of one who is not.</param>
    /// <param name="merit">The keys of merit.</param>
    /// <param name="reserves">The reserves of which the applicant is a member.</param>
    /// <param name="reservesUnknown">The reserves of which the record does not tell.</param>
    /// <param name="late">Whether the application came after closing.</param>
    /// <param name="screened">What the screening said, where the officer decided otherwise.</param>
    /// <param name="why">The code of the reason for that.</param>
    [JsonConstructor]
    public PublishedApplicant(
        string id, Verdict verdict, string policyFingerprint, LocalDate screenedOn, int? rank = default, ImmutableArray<int> merit = default, ImmutableArray<string> reserves = default,
        ImmutableArray<string> reservesUnknown = default, bool late = default, Verdict? screened = default, string? why = default)
    {
        Id = Guard.Against.InvalidCode(id);
        Verdict = Guard.Against.EnumOutOfRange(verdict);
        PolicyFingerprint = Guard.Against.NullOrWhiteSpace(policyFingerprint);
        Merit = merit.IsDefault ? [] : merit;
        (Reserves, ReservesUnknown) = (Guard.Against.NullElements<string>(reserves), Guard.Against.NullElements<string>(reservesUnknown));
        Guard.Against.Condition(screened is null != why is null, "Expected a waiver with its reason.", nameof(why));
        Why = why is null ? null : Guard.Against.InvalidCode(why);
        (ScreenedOn, Rank, Late, Screened) = (screenedOn, rank, late, screened);
    }

    public string Id { get; }

    public Verdict Verdict { get; }

    public string PolicyFingerprint { get; }

    public LocalDate ScreenedOn { get; }

    public int? Rank { get; }

    public ImmutableArray<int> Merit { get; }

    public ImmutableArray<string> Reserves { get; }

    public ImmutableArray<string> ReservesUnknown { get; }

    public bool Late { get; }

    public Verdict? Screened { get; }

    public string? Why { get; }

    /// <summary>The published form of a determination.</summary>
    public static PublishedApplicant Of(Determination one, SeatPlan plan, int? rank) => new(
        one.Number, one.Verdict, one.PolicyFingerprint, one.ScreenedOn, rank, one.Merit, plan.PublishedNames(one.Reserves), plan.PublishedNames(one.ReservesUnknown), one.Late, one.Screened, one.Why);
}
