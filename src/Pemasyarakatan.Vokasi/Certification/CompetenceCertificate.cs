using System.Text.Json.Serialization;
using Pemasyarakatan.Vokasi.Training;

namespace Pemasyarakatan.Vokasi.Certification;

/// <summary>A certificate of competence (sertifikat kompetensi) of a licensed certification body: proof of competence, unlike a <see cref="TrainingCertificate"/>.</summary>
/// <remarks>
/// Comes from an assessment that was decided competent, by <see cref="Issue"/> or <see cref="IssueRenewal"/>, and from the wire. Validity belongs to the scheme.
/// The state is what the history adds up to; what depends on the calendar is computed by <see cref="StatusOn"/>. Equality by all members. Immutable and thread-safe.
/// </remarks>
public sealed partial record CompetenceCertificate
{
    // How many entries of the history count so far: all of them, except while it is read entry by entry.
    private readonly int _told;

    [JsonConstructor]
    internal CompetenceCertificate(
        CertificateNumber number,
        string applicantId,
        string assessmentId,
        string certificationBodyId,
        CertificationScheme scheme,
        LocalDate issuedOn,
        CertificateNumber? predecessor = null,
        Recorded<string> registrationNumber = default,
        Recorded<string> blankNumber = default,
        ImmutableArray<CertificateEntry> history = default)
    {
        Number = Guard.Against.Null(number);
        ApplicantId = Guard.Against.InvalidCode(applicantId);
        AssessmentId = Guard.Against.InvalidCode(assessmentId);
        CertificationBodyId = Guard.Against.InvalidCode(certificationBodyId);
        Scheme = Guard.Against.Null(scheme);
        IssuedOn = issuedOn;
        Guard.Against.Condition(predecessor == number, "Expected a predecessor with another number.", nameof(predecessor));
        Predecessor = predecessor;
        RegistrationNumber = NotBlank(registrationNumber, nameof(registrationNumber));
        BlankNumber = NotBlank(blankNumber, nameof(blankNumber));
        History = Guard.Against.NullElements<CertificateEntry>(history);
        for (; _told < History.Length; _told++)
        {
            CertificateEntry entry = History[_told];
            if (Refusals(entry) is [var refusal, ..])
                throw new ArgumentException($"Entry {_told + 1} breaks a rule: {refusal.Code.Id}.", nameof(history));
            State = Lifecycle.Fire(State, entry.Trigger, entry.Actor).Value;
        }
    }

    // One entry more, which keeps every rule.
    private CompetenceCertificate(CompetenceCertificate before, CertificateEntry entry)
        : this(before)
    {
        State = Lifecycle.Fire(before.State, entry.Trigger, entry.Actor).Value;
        History = before.History.Add(entry);
        _told++;
    }

    /// <summary>The number of the certificate.</summary>
    public CertificateNumber Number { get; }

    /// <summary>The id of the holder.</summary>
    public string ApplicantId { get; }

    /// <summary>The id of the assessment on which it rests.</summary>
    public string AssessmentId { get; }

    /// <summary>The id of the certification body (LSP).</summary>
    public string CertificationBodyId { get; }

    /// <summary>The scheme, as it was when the certificate was issued.</summary>
    public CertificationScheme Scheme { get; }

    /// <summary>The first date of its validity.</summary>
    [JsonConverter(typeof(NodaTimeJsonConverter))]
    public LocalDate IssuedOn { get; }

    /// <summary>The number of the certificate that this one renews; null for a first one.</summary>
    public CertificateNumber? Predecessor { get; }

    /// <summary>The number of registration (nomor registrasi).</summary>
    public Recorded<string> RegistrationNumber { get; }

    /// <summary>The number of the printed form (nomor blanko).</summary>
    public Recorded<string> BlankNumber { get; }

    /// <summary>What was done to it so far, in order.</summary>
    public ImmutableArray<CertificateEntry> History { get; }

    /// <summary>Where it stands now by what was done to it; <see cref="StatusOn"/> says whether it is valid on a date.</summary>
    [JsonIgnore]
    public CertificateState State { get; }

    /// <summary>The number of the certificate that superseded this one; null while none has.</summary>
    [JsonIgnore]
    public CertificateNumber? Successor => State == CertificateState.Renewed ? History[^1].Successor : null;

    /// <summary>The last date of its validity, the issue moved by the validity of the scheme; none where it does not expire.</summary>
    [JsonIgnore]
    public Recorded<LocalDate> LastDate => Scheme.Validity switch
    {
        { IsKnown: true, Value: var validity } => Recorded.Known(IssuedOn.Plus(validity)),
        { IsNone: true } => Recorded<LocalDate>.None,
        _ => default,
    };

    /// <inheritdoc/>
    public bool Equals(CompetenceCertificate? other) =>
        other is not null
        && Number == other.Number
        && string.Equals(ApplicantId, other.ApplicantId, StringComparison.Ordinal)
        && string.Equals(AssessmentId, other.AssessmentId, StringComparison.Ordinal)
        && string.Equals(CertificationBodyId, other.CertificationBodyId, StringComparison.Ordinal)
        && Scheme == other.Scheme
        && IssuedOn == other.IssuedOn
        && Predecessor == other.Predecessor
        && RegistrationNumber == other.RegistrationNumber
        && BlankNumber == other.BlankNumber
        && History.AsSpan().SequenceEqual(other.History.AsSpan());

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Number, History.Length);

    /// <summary>The number and the state.</summary>
    /// <returns>Such as <c>00000 0000 0 0000000 2026: Valid</c>.</returns>
    public override string ToString() => $"{Number}: {State}";

    /// <summary>The same certificate with what else is printed on it.</summary>
    /// <param name="registrationNumber">The number of registration.</param>
    /// <param name="blankNumber">The number of the printed form.</param>
    /// <returns>The certificate with both.</returns>
    /// <exception cref="ArgumentException">A number is blank.</exception>
    public CompetenceCertificate Numbered(Recorded<string> registrationNumber, Recorded<string> blankNumber) =>
        new(Number, ApplicantId, AssessmentId, CertificationBodyId, Scheme, IssuedOn, Predecessor, registrationNumber, blankNumber, History);

    private static Recorded<string> NotBlank(Recorded<string> number, string parameter)
    {
        Guard.Against.Condition(number.TryGetValue(out string? text) && string.IsNullOrWhiteSpace(text), "Expected a number that is not blank.", parameter);
        return number;
    }
}
