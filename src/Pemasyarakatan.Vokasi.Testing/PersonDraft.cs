using System.Text.Json;
using Pemasyarakatan.Vokasi.Applicants;

namespace Pemasyarakatan.Vokasi.Testing;

// A person while one thing after another is changed; people themselves are immutable.
internal abstract class PersonDraft(Applicant of)
{
    private readonly Dictionary<string, Action> _forget = new(StringComparer.Ordinal);

    public Recorded<Nik> Nik { get; set; } = of.Nik;

    public Recorded<LocalDate> BirthDate { get; set; } = of.BirthDate;

    public Recorded<Sex> Sex { get; set; } = of.Sex;

    public Recorded<Domicile> Domicile { get; set; } = of.Domicile;

    public Recorded<bool> ForeignCitizen { get; set; } = of.ForeignCitizen;

    public Recorded<Education> Education { get; set; } = of.Education;

    public Recorded<bool> AdjustmentNeeded { get; set; } = of.AdjustmentNeeded;

    public ImmutableArray<HeldCredential> Certified { get; set; } = of.Certified;

    public ImmutableArray<HeldCredential> Trained { get; set; } = of.Trained;

    public ImmutableArray<Commitment> Commitments { get; set; } = of.Commitments;

    protected string Id { get; } = of.Id;

    protected ImmutableSortedDictionary<string, Recorded<JsonElement>> Facts { get; } = of.Facts;

    public static PersonDraft Of(Applicant applicant) => applicant switch
    {
        Inmate inmate => new InmateDraft(inmate),
        PublicApplicant member => new PublicDraft(member),
        _ => throw new ArgumentNullException(nameof(applicant)),
    };

    public abstract Applicant Done();

    /// <summary>Takes what a fact is read from off the record.</summary>
    public void Forget(string fact)
    {
        if (_forget.Count == 0)
            Declare();
        if (!_forget.TryGetValue(fact, out Action? forget))
            throw new ArgumentException($"Expected one of the facts that stand on the record of this kind of person: {string.Join(", ", _forget.Keys.Order(StringComparer.Ordinal))}.", nameof(fact));
        forget();
    }

    /// <summary>Gives all evidence that bears a date another one.</summary>
    public virtual void Redate(LocalDate on)
    {
        (Sex, Domicile, ForeignCitizen) = (Dated(Sex, on), Dated(Domicile, on), Dated(ForeignCitizen, on));
        (Education, AdjustmentNeeded) = (Dated(Education, on), Dated(AdjustmentNeeded, on));
    }

    // A NIK is made anew with what it is made of, so that it contradicts nothing.
    public void Renumber()
    {
        if (Nik.IsKnown && BirthDate.TryGetValue(out LocalDate birthDate) && Sex.TryGetValue(out Sex sex))
            Nik = Recorded.Known(SyntheticNik.Of(Id, birthDate, sex));
    }

    protected static Recorded<T> Dated<T>(Recorded<T> recorded, LocalDate on)
        where T : notnull => recorded.AsOf is null ? recorded : recorded.DatedOn(on);

    protected virtual void Declare()
    {
        On("domicile", () => Domicile = default);
        On("birthDate", () => BirthDate = default);
        On("sex", () => Sex = default);
        On("foreignCitizen", () => ForeignCitizen = default);
        On("education", () => Education = default);
        On("adjustmentNeeded", () => AdjustmentNeeded = default);
    }

    protected void On(string fact, Action forget) => _forget.Add(fact, forget);
}
