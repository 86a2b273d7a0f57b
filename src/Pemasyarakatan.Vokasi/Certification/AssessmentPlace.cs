using System.Text.Json.Serialization;

namespace Pemasyarakatan.Vokasi.Certification;

/// <summary>A place of assessment (tempat uji kompetensi, TUK), which the certification body verifies for a time.</summary>
/// <remarks>Equality by all members. Immutable.</remarks>
public sealed record AssessmentPlace
{
    private static readonly ReasonArgument VerificationTerm = ReasonArgument.Term("certification.placeVerification");

    /// <summary>A place of assessment.</summary>
    /// <param name="id">The code of the place.</param>
    /// <param name="kind">What it is.</param>
    /// <param name="verified">For how long it is verified; none where it is not.</param>
    /// <exception cref="ArgumentException">The id has not the shape of a code.</exception>
    [JsonConstructor]
    public AssessmentPlace(string id, AssessmentPlaceKind kind, Recorded<DateRange> verified = default) =>
        (Id, Kind, Verified) = (Guard.Against.InvalidCode(id), Guard.Against.EnumOutOfRange(kind), verified);

    /// <summary>The code of the place.</summary>
    public string Id { get; }

    /// <summary>What it is.</summary>
    public AssessmentPlaceKind Kind { get; }

    /// <summary>For how long it is verified (masa berlaku verifikasi TUK), both ends inclusive; none where it is not.</summary>
    public Recorded<DateRange> Verified { get; }

    /// <summary>Whether it is verified on a date.</summary>
    /// <param name="date">The date.</param>
    /// <returns>Yes or no; unknown where its verification is not on record.</returns>
    public Ruling IsVerified(LocalDate date) =>
        Ruling.Of(Verified.Outside(date, CertificationReasons.PlaceNotVerified, Id, VerificationTerm));
}
