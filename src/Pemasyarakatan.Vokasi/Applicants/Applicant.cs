using System.Text.Json;
using System.Text.Json.Serialization;

namespace Pemasyarakatan.Vokasi.Applicants;

/// <summary>A person who may apply for a training package (calon peserta): someone in custody or a member of the public.</summary>
/// <remarks>
/// Reads and writes under this type, which tells the kinds apart by the member <c>kind</c>. A row of a register stays as it is: what cannot be true becomes defective and counts as unknown.
/// A person is the same by <see cref="Id"/>, never by comparing two versions of the record, so that equality is that of references. Immutable.
/// </remarks>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(Inmate), "inmate")]
[JsonDerivedType(typeof(PublicApplicant), "public")]
public abstract class Applicant
{
    private protected Applicant(
        string id,
        Recorded<Nik> nik,
        Recorded<LocalDate> birthDate,
        Recorded<Sex> sex,
        Recorded<Domicile> domicile,
        Recorded<bool> foreignCitizen,
        Recorded<Education> education,
        Recorded<bool> adjustmentNeeded,
        ImmutableArray<HeldCredential> certified,
        ImmutableArray<HeldCredential> trained,
        ImmutableArray<Commitment> commitments,
        ImmutableSortedDictionary<string, Recorded<JsonElement>>? facts)
    {
        Id = Guard.Against.InvalidCode(id);
        Nik = NikDefect(nik, birthDate, sex) is { } defect ? Recorded<Nik>.Defective(defect) : nik;
        (BirthDate, Sex, Domicile, ForeignCitizen, Education, AdjustmentNeeded) = (birthDate, sex, domicile, foreignCitizen, education, adjustmentNeeded);
        Certified = Guard.Against.NullElements<HeldCredential>(certified);
        Trained = Guard.Against.NullElements<HeldCredential>(trained);
        Commitments = Guard.Against.NullElements<Commitment>(commitments);
        Facts = OwnFacts.Check(facts);
    }

    /// <summary>The code of the person, unique in a file; neither a name nor a NIK.</summary>
    [JsonPropertyOrder(-4)]
    public string Id { get; }

    /// <summary>The NIK; foreigners have none, and many in custody have none on record: never recorded, or lost.</summary>
    /// <remarks>Defective where it contradicts the birth date or the sex: it never follows a correction.</remarks>
    [JsonPropertyOrder(-2)]
    [JsonConverter(typeof(RegisterJsonConverterFactory))]
    public Recorded<Nik> Nik { get; }

    /// <summary>The birth date (tanggal lahir).</summary>
    [JsonPropertyOrder(-2)]
    [JsonConverter(typeof(RegisterJsonConverterFactory))]
    public Recorded<LocalDate> BirthDate { get; }

    /// <summary>The sex (jenis kelamin).</summary>
    [JsonPropertyOrder(-2)]
    public Recorded<Sex> Sex { get; }

    /// <summary>The domicile, with the date of its evidence.</summary>
    [JsonPropertyOrder(-2)]
    public Recorded<Domicile> Domicile { get; }

    /// <summary>Whether the person is a foreign citizen (WNA).</summary>
    [JsonPropertyOrder(-2)]
    public Recorded<bool> ForeignCitizen { get; }

    /// <summary>The highest completed education.</summary>
    [JsonPropertyOrder(-2)]
    public Recorded<Education> Education { get; }

    /// <summary>Whether the training needs an adjustment for a disability (akomodasi yang layak).</summary>
    [JsonPropertyOrder(-2)]
    public Recorded<bool> AdjustmentNeeded { get; }

    /// <summary>The certificates of competence that the person holds (sertifikat kompetensi).</summary>
    [JsonPropertyOrder(1)]
    public ImmutableArray<HeldCredential> Certified { get; }

    /// <summary>The certificates of training that the person holds (sertifikat pelatihan).</summary>
    [JsonPropertyOrder(1)]
    public ImmutableArray<HeldCredential> Trained { get; }

    /// <summary>The places in training packages that the person has or had.</summary>
    [JsonPropertyOrder(1)]
    public ImmutableArray<Commitment> Commitments { get; }

    /// <summary>A team's own facts by key, in order of key: each a JSON text, number or truth value.</summary>
    [JsonPropertyOrder(1)]
    public ImmutableSortedDictionary<string, Recorded<JsonElement>> Facts { get; private set; }

    internal Applicant With(string key, Recorded<JsonElement> value)
    {
        Applicant changed = (Applicant)MemberwiseClone();
        changed.Facts = OwnFacts.Check(Facts.SetItem(Guard.Against.InvalidCode(key), value));
        return changed;
    }

    /// <summary>The id alone: all else may be personal.</summary>
    /// <returns><see cref="Id"/>.</returns>
    public sealed override string ToString() => Id;

    private static ReasonCode? NikDefect(Recorded<Nik> nik, Recorded<LocalDate> birthDate, Recorded<Sex> sex)
    {
        if (!nik.TryGetValue(out Nik? number))
            return null;
        if (birthDate.TryGetValue(out LocalDate date) && number.Contradicts(date))
            return ApplicantReasons.NikContradictsBirthDate;
        return sex.TryGetValue(out Sex known) && number.Contradicts(known) ? ApplicantReasons.NikContradictsSex : null;
    }
}
