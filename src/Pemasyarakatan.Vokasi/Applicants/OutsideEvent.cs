using System.Text.Json.Serialization;

namespace Pemasyarakatan.Vokasi.Applicants;

/// <summary>Something that happened to a person outside the training (peristiwa luar), such as a transfer or a release.</summary>
/// <remarks>Offers, waiting entries, enrolments and assessments each answer it; agreements and certificates do not change by it. Equality by all members. Immutable.</remarks>
public sealed record OutsideEvent
{
    /// <summary>Something that happened to a person.</summary>
    /// <param name="applicantId">The id of the person.</param>
    /// <param name="kind">What happened.</param>
    /// <param name="on">The day on which it happened.</param>
    /// <param name="releasedBy">The way of a release, and of a release alone.</param>
    /// <exception cref="ArgumentException">The id is no code, or the way of release is missing or stands beside another event.</exception>
    [JsonConstructor]
    public OutsideEvent(string applicantId, OutsideEventKind kind, LocalDate on, ReleaseKind? releasedBy = null)
    {
        ApplicantId = Guard.Against.InvalidCode(applicantId);
        Kind = Guard.Against.EnumOutOfRange(kind);
        On = on;
        Guard.Against.Condition(releasedBy.HasValue != (kind == OutsideEventKind.Release), "Expected the way of a release, and of a release alone.", nameof(releasedBy));
        ReleasedBy = releasedBy;
    }

    /// <summary>The id of the person.</summary>
    public string ApplicantId { get; }

    /// <summary>What happened.</summary>
    public OutsideEventKind Kind { get; }

    /// <summary>The day on which it happened.</summary>
    [JsonConverter(typeof(NodaTimeJsonConverter))]
    public LocalDate On { get; }

    /// <summary>The way of a release; null for every other event.</summary>
    public ReleaseKind? ReleasedBy { get; }
}
