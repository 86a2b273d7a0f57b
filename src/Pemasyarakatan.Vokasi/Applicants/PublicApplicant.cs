using System.Text.Json;
using System.Text.Json.Serialization;

namespace Pemasyarakatan.Vokasi.Applicants;

/// <summary>A member of the public (masyarakat umum) who applies for a training package.</summary>
/// <remarks>Reads and writes as <see cref="Applicant"/>. Immutable.</remarks>
public sealed class PublicApplicant : Applicant
{
    /// <summary>A member of the public.</summary>
    /// <param name="id">The code of the person, unique in a file.</param>
    /// <param name="nik">The NIK.</param>
    /// <param name="birthDate">The birth date.</param>
    /// <param name="sex">The sex.</param>
    /// <param name="domicile">The domicile.</param>
    /// <param name="foreignCitizen">Whether the person is a foreign citizen.</param>
    /// <param name="education">The highest completed education.</param>
    /// <param name="adjustmentNeeded">Whether the training needs an adjustment for a disability.</param>
    /// <param name="employed">Whether the person works.</param>
    /// <param name="inSchool">Whether the person is in formal education.</param>
    /// <param name="socialRegistry">Whether the household stands in the social registry.</param>
    /// <param name="certified">The certificates of competence held.</param>
    /// <param name="trained">The certificates of training held.</param>
    /// <param name="commitments">The places in training packages.</param>
    /// <param name="facts">A team's own facts.</param>
    /// <exception cref="ArgumentException">The id or the key of a fact is no code, or an own fact is neither text, number nor truth value.</exception>
    [JsonConstructor]
    public PublicApplicant(
        string id,
        Recorded<Nik> nik = default,
        Recorded<LocalDate> birthDate = default,
        Recorded<Sex> sex = default,
        Recorded<Domicile> domicile = default,
        Recorded<bool> foreignCitizen = default,
        Recorded<Education> education = default,
        Recorded<bool> adjustmentNeeded = default,
        Recorded<bool> employed = default,
        Recorded<bool> inSchool = default,
        Recorded<bool> socialRegistry = default,
        ImmutableArray<HeldCredential> certified = default,
        ImmutableArray<HeldCredential> trained = default,
        ImmutableArray<Commitment> commitments = default,
        ImmutableSortedDictionary<string, Recorded<JsonElement>>? facts = null)
        : base(id, nik, birthDate, sex, domicile, foreignCitizen, education, adjustmentNeeded, certified, trained, commitments, facts) =>
        (Employed, InSchool, SocialRegistry) = (employed, inSchool, socialRegistry);

    /// <summary>Whether the person works (bekerja).</summary>
    public Recorded<bool> Employed { get; }

    /// <summary>Whether the person is in formal education (pendidikan formal).</summary>
    public Recorded<bool> InSchool { get; }

    /// <summary>Whether the household stands in the social registry (DTKS, DTSEN).</summary>
    public Recorded<bool> SocialRegistry { get; }
}
