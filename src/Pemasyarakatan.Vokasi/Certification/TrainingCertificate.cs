using System.Text.Json.Serialization;
using Pemasyarakatan.Vokasi.Enrolments;

namespace Pemasyarakatan.Vokasi.Certification;

/// <summary>A training certificate (sertifikat pelatihan) of the provider: proof that a training was completed, not of competence.</summary>
/// <remarks>Comes from a completed enrolment by <see cref="Issue"/>, and from the wire. Equality by all members. Immutable and thread-safe.</remarks>
public sealed record TrainingCertificate
{
    [JsonConstructor]
    internal TrainingCertificate(
        string id, string enrolmentId, string applicantId, string packageId, LocalDate completedOn, LocalDate issuedOn, Recorded<string> number = default)
    {
        Id = Guard.Against.InvalidCode(id);
        EnrolmentId = Guard.Against.InvalidCode(enrolmentId);
        ApplicantId = Guard.Against.InvalidCode(applicantId);
        PackageId = Guard.Against.InvalidCode(packageId);
        Guard.Against.Condition(issuedOn < completedOn, "Expected an issue that is not before the completion.", nameof(issuedOn));
        Guard.Against.Condition(number.TryGetValue(out string? text) && string.IsNullOrWhiteSpace(text), "Expected a number that is not blank.", nameof(number));
        (CompletedOn, IssuedOn, Number) = (completedOn, issuedOn, number);
    }

    /// <summary>The id of the certificate.</summary>
    public string Id { get; }

    /// <summary>The id of the enrolment that was completed.</summary>
    public string EnrolmentId { get; }

    /// <summary>The id of the holder.</summary>
    public string ApplicantId { get; }

    /// <summary>The id of the training package.</summary>
    public string PackageId { get; }

    /// <summary>When the training was completed.</summary>
    [JsonConverter(typeof(NodaTimeJsonConverter))]
    public LocalDate CompletedOn { get; }

    /// <summary>When the certificate was issued.</summary>
    [JsonConverter(typeof(NodaTimeJsonConverter))]
    public LocalDate IssuedOn { get; }

    /// <summary>The provider's number of the certificate.</summary>
    public Recorded<string> Number { get; }

    /// <summary>Issues a certificate.</summary>
    /// <param name="enrolment">An enrolment that was completed.</param>
    /// <param name="id">The id of the certificate.</param>
    /// <param name="number">The provider's number of it.</param>
    /// <param name="on">The date, not before the completion.</param>
    /// <returns>The certificate, or every reason why not.</returns>
    /// <exception cref="ArgumentException">The id has not the shape of one, or the number is blank.</exception>
    public static Outcome<TrainingCertificate> Issue(Enrolment enrolment, string id, Recorded<string> number, LocalDate on)
    {
        Guard.Against.Null(enrolment);
        if (enrolment.History.FirstOrDefault(entry => entry.Trigger == EnrolmentTrigger.Complete) is not { On: var completed })
            return Outcome.Refused<TrainingCertificate>(Reason.Of(CertificationReasons.NotCompleted, ReasonArgument.Term(enrolment.State)));
        return on < completed
            ? Outcome.Refused<TrainingCertificate>(Reason.Of(CertificationReasons.OutOfOrder, on, completed))
            : Outcome.Success(new TrainingCertificate(id, enrolment.Id, enrolment.ApplicantId, enrolment.PackageId, completed, on, number));
    }
}
