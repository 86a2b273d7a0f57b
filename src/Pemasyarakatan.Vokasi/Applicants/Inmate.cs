using System.Text.Json;
using System.Text.Json.Serialization;

namespace Pemasyarakatan.Vokasi.Applicants;

/// <summary>A person in custody (penghuni), whatever the status: tahanan, narapidana, anak, anak binaan, or klien of a Bapas.</summary>
/// <remarks>Reads and writes as <see cref="Applicant"/>. Immutable.</remarks>
public sealed partial class Inmate : Applicant
{
    /// <summary>A person in custody.</summary>
    /// <param name="id">The code of the person, unique in a file.</param>
    /// <param name="facilityId">The id of the facility.</param>
    /// <param name="nik">The NIK.</param>
    /// <param name="birthDate">The birth date.</param>
    /// <param name="sex">The sex.</param>
    /// <param name="domicile">The domicile.</param>
    /// <param name="foreignCitizen">Whether the person is a foreign citizen.</param>
    /// <param name="education">The highest completed education.</param>
    /// <param name="adjustmentNeeded">Whether the training needs an adjustment for a disability.</param>
    /// <param name="registerNumber">The number in the register.</param>
    /// <param name="custody">The legal status.</param>
    /// <param name="register">The register.</param>
    /// <param name="facilitySince">The day since which the person is in the facility.</param>
    /// <param name="sentence">The sentence; none where there is none to come.</param>
    /// <param name="detentionEnds">The last day of the present term of detention.</param>
    /// <param name="violations">The breaches of discipline; a known empty list is a clean record, dated by the extract of Register F.</param>
    /// <param name="risk">The risk level, dated by its assessment.</param>
    /// <param name="securityLevel">The security level.</param>
    /// <param name="stage">The stage of pembinaan.</param>
    /// <param name="tppRecommendation">Whether the TPP recommends the training, dated by its session.</param>
    /// <param name="healthClearance">Whether the person is fit for the training, dated by the examination.</param>
    /// <param name="offenceCategories">The codes of the categories of offence.</param>
    /// <param name="rightsRevoked">The codes of the rights that a court has revoked.</param>
    /// <param name="consentGivenOn">The day on which the person agreed; none where the person declined.</param>
    /// <param name="leavePermitted">Whether the authority in charge permits training outside the facility.</param>
    /// <param name="certified">The certificates of competence held.</param>
    /// <param name="trained">The certificates of training held.</param>
    /// <param name="commitments">The places in training packages.</param>
    /// <param name="facts">A team's own facts.</param>
    /// <exception cref="ArgumentException">An id, a category of offence, a right or the key of a fact is no code, or an own fact is neither text, number nor truth value.</exception>
    [JsonConstructor]
    public Inmate(
        string id,
        string facilityId,
        Recorded<Nik> nik = default,
        Recorded<LocalDate> birthDate = default,
        Recorded<Sex> sex = default,
        Recorded<Domicile> domicile = default,
        Recorded<bool> foreignCitizen = default,
        Recorded<Education> education = default,
        Recorded<bool> adjustmentNeeded = default,
        Recorded<string> registerNumber = default,
        Recorded<CustodyStatus> custody = default,
        Recorded<RegisterClass> register = default,
        Recorded<LocalDate> facilitySince = default,
        Recorded<Sentence> sentence = default,
        Recorded<LocalDate> detentionEnds = default,
        Recorded<ImmutableArray<Violation>> violations = default,
        Recorded<RiskLevel> risk = default,
        Recorded<SecurityLevel> securityLevel = default,
        Recorded<PembinaanStage> stage = default,
        Recorded<bool> tppRecommendation = default,
        Recorded<bool> healthClearance = default,
        Recorded<ImmutableArray<string>> offenceCategories = default,
        Recorded<ImmutableArray<string>> rightsRevoked = default,
        Recorded<LocalDate> consentGivenOn = default,
        Recorded<bool> leavePermitted = default,
        ImmutableArray<HeldCredential> certified = default,
        ImmutableArray<HeldCredential> trained = default,
        ImmutableArray<Commitment> commitments = default,
        ImmutableSortedDictionary<string, Recorded<JsonElement>>? facts = null)
        : base(
            id, nik, BirthInOrder(birthDate, sentence, facilitySince), sex, domicile, foreignCitizen, education, adjustmentNeeded, certified, trained, commitments, facts)
    {
        FacilityId = Guard.Against.InvalidCode(facilityId);
        RegisterNumber = registerNumber.TryGetValue(out string? number) && string.IsNullOrWhiteSpace(number)
            ? Recorded<string>.Defective(RecordReasons.Blank)
            : registerNumber;
        (Custody, Register, DetentionEnds) = (custody, register, detentionEnds);
        FacilitySince = Chronology.Check(birthDate, facilitySince)[1];
        Sentence = StartInOrder(birthDate, sentence);
        Violations = Listed(violations, nameof(violations));
        (OffenceCategories, RightsRevoked) = (Codes(offenceCategories, nameof(offenceCategories)), Codes(rightsRevoked, nameof(rightsRevoked)));
        (Risk, SecurityLevel, Stage, TppRecommendation, HealthClearance) = (risk, securityLevel, stage, tppRecommendation, healthClearance);
        (ConsentGivenOn, LeavePermitted) = (consentGivenOn, leavePermitted);
    }

    /// <summary>The id of the facility in which the person is held.</summary>
    [JsonPropertyOrder(-3)]
    public string FacilityId { get; }

    /// <summary>The number in the register (nomor register), the identity in custody.</summary>
    [JsonConverter(typeof(RegisterJsonConverterFactory))]
    public Recorded<string> RegisterNumber { get; }

    /// <summary>The legal status.</summary>
    public Recorded<CustodyStatus> Custody { get; }

    /// <summary>The register (golongan register).</summary>
    public Recorded<RegisterClass> Register { get; }

    /// <summary>The day since which the person is in the facility.</summary>
    [JsonConverter(typeof(RegisterJsonConverterFactory))]
    public Recorded<LocalDate> FacilitySince { get; }

    /// <summary>The sentence; not on record for a detainee, whose sentence is not known yet.</summary>
    public Recorded<Sentence> Sentence { get; }

    /// <summary>The last day of the present term of detention, as recorded and never computed.</summary>
    [JsonConverter(typeof(RegisterJsonConverterFactory))]
    public Recorded<LocalDate> DetentionEnds { get; }

    /// <summary>The breaches of discipline; a known empty list is a clean record. The date of the evidence is that of the extract of Register F.</summary>
    public Recorded<ImmutableArray<Violation>> Violations { get; }

    /// <summary>The risk level; the date of the evidence is that of the assessment.</summary>
    public Recorded<RiskLevel> Risk { get; }

    /// <summary>The security level; none in a Rutan.</summary>
    public Recorded<SecurityLevel> SecurityLevel { get; }

    /// <summary>The stage of pembinaan.</summary>
    public Recorded<PembinaanStage> Stage { get; }

    /// <summary>Whether the TPP (Tim Pengamat Pemasyarakatan) recommends the training; the date of the evidence is that of its session.</summary>
    public Recorded<bool> TppRecommendation { get; }

    /// <summary>Whether the person is fit for the training (layak kesehatan); the date of the evidence is that of the examination.</summary>
    public Recorded<bool> HealthClearance { get; }

    /// <summary>The codes of the categories of offence (golongan tindak pidana), such as <c>narkotika</c>.</summary>
    public Recorded<ImmutableArray<string>> OffenceCategories { get; }

    /// <summary>The codes of the conditional rights that a court has revoked (pencabutan hak), such as <c>asimilasi</c>; a known empty list is none of them.</summary>
    public Recorded<ImmutableArray<string>> RightsRevoked { get; }

    /// <summary>The day on which the person agreed to take part (persetujuan); none where the person declined.</summary>
    [JsonConverter(typeof(RegisterJsonConverterFactory))]
    public Recorded<LocalDate> ConsentGivenOn { get; }

    /// <summary>Whether the authority in charge permits training outside the facility (izin keluar).</summary>
    public Recorded<bool> LeavePermitted { get; }
}
