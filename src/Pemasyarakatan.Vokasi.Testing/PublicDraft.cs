using Pemasyarakatan.Vokasi.Applicants;

namespace Pemasyarakatan.Vokasi.Testing;

internal sealed class PublicDraft(PublicApplicant of) : PersonDraft(of)
{
    public Recorded<bool> Employed { get; set; } = of.Employed;

    public Recorded<bool> InSchool { get; set; } = of.InSchool;

    public Recorded<bool> SocialRegistry { get; set; } = of.SocialRegistry;

    public override Applicant Done() => new PublicApplicant(
        Id, Nik, BirthDate, Sex, Domicile, ForeignCitizen, Education, AdjustmentNeeded, Employed, InSchool, SocialRegistry, Certified, Trained, Commitments, Facts);

    public override void Redate(LocalDate on)
    {
        base.Redate(on);
        (Employed, InSchool, SocialRegistry) = (Dated(Employed, on), Dated(InSchool, on), Dated(SocialRegistry, on));
    }

    protected override void Declare()
    {
        base.Declare();
        On("employed", () => Employed = default);
        On("inSchool", () => InSchool = default);
        On("socialRegistry", () => SocialRegistry = default);
    }
}
