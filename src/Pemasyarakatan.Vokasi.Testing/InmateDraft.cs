using Pemasyarakatan.Vokasi.Applicants;

namespace Pemasyarakatan.Vokasi.Testing;

internal sealed class InmateDraft(Inmate of) : PersonDraft(of)
{
    private readonly string _facility = of.FacilityId;
    private readonly Recorded<string> _registerNumber = of.RegisterNumber;

    public Recorded<CustodyStatus> Custody { get; set; } = of.Custody;

    public Recorded<RegisterClass> Register { get; set; } = of.Register;

    public Recorded<LocalDate> FacilitySince { get; set; } = of.FacilitySince;

    public Recorded<Sentence> Sentence { get; set; } = of.Sentence;

    public Recorded<LocalDate> DetentionEnds { get; set; } = of.DetentionEnds;

    public Recorded<ImmutableArray<Violation>> Violations { get; set; } = of.Violations;

    public Recorded<RiskLevel> Risk { get; set; } = of.Risk;

    public Recorded<SecurityLevel> SecurityLevel { get; set; } = of.SecurityLevel;

    public Recorded<PembinaanStage> Stage { get; set; } = of.Stage;

    public Recorded<bool> TppRecommendation { get; set; } = of.TppRecommendation;

    public Recorded<bool> HealthClearance { get; set; } = of.HealthClearance;

    public Recorded<ImmutableArray<string>> OffenceCategories { get; set; } = of.OffenceCategories;

    public Recorded<ImmutableArray<string>> RightsRevoked { get; set; } = of.RightsRevoked;

    public Recorded<LocalDate> ConsentGivenOn { get; set; } = of.ConsentGivenOn;

    public Recorded<bool> LeavePermitted { get; set; } = of.LeavePermitted;

    public override Applicant Done() => new Inmate(
        Id, _facility, Nik, BirthDate, Sex, Domicile, ForeignCitizen, Education, AdjustmentNeeded, _registerNumber, Custody, Register, FacilitySince, Sentence, DetentionEnds,
        Violations, Risk, SecurityLevel, Stage, TppRecommendation, HealthClearance, OffenceCategories, RightsRevoked, ConsentGivenOn, LeavePermitted, Certified, Trained, Commitments, Facts);

    public override void Redate(LocalDate on)
    {
        base.Redate(on);
        (Violations, Risk, SecurityLevel, Stage) = (Dated(Violations, on), Dated(Risk, on), Dated(SecurityLevel, on), Dated(Stage, on));
        (TppRecommendation, HealthClearance, LeavePermitted) = (Dated(TppRecommendation, on), Dated(HealthClearance, on), Dated(LeavePermitted, on));
        (OffenceCategories, RightsRevoked) = (Dated(OffenceCategories, on), Dated(RightsRevoked, on));
    }

    protected override void Declare()
    {
        base.Declare();
        On("custodyStatus", () => Custody = default);
        On("registerClass", () => Register = default);
        On("facilitySince", () => FacilitySince = default);
        On("detentionEnds", () => DetentionEnds = default);
        On("latestViolation", () => Violations = default);
        On("risk", () => Risk = default);
        On("securityLevel", () => SecurityLevel = default);
        On("stage", () => Stage = default);
        On("tppRecommendation", () => TppRecommendation = default);
        On("healthClearance", () => HealthClearance = default);
        On("offenceCategory", () => OffenceCategories = default);
        On("rightsRevoked", () => RightsRevoked = default);
        On("consentGivenOn", () => ConsentGivenOn = default);
        On("leavePermitted", () => LeavePermitted = default);
        foreach (string date in (string[])["sentenceStart", "oneThird", "oneHalf", "twoThirds", "expiry", "expectedRelease", "subsidiaryDetention"])
            On(date, () => Sentence = default);
    }
}
