using Pemasyarakatan.Vokasi.Applicants;

namespace Pemasyarakatan.Vokasi.Eligibility;

/// <summary>The facts of the library, read off an <see cref="Applicant"/> and an <see cref="Application"/> by a <see cref="FactEncoder"/>; <c>docs/facts.md</c> lists them.</summary>
/// <remarks>
/// Facts of custody and sentence are none for members of the public; those of the sentence are not on record for a detainee, and its dates are none, at the high end, for life and death.
/// Those of an application are not on record where none is given.
/// </remarks>
public static class Facts
{
    /// <summary>Whether the person is an inmate or a member of the public.</summary>
    public static Fact<string> ApplicantKind { get; } = Fact.Unordered("applicantKind", NoneOrdering.NotAllowed, "inmate", "public");

    /// <summary>Where the person lives, as known; never derived from the NIK.</summary>
    public static Fact<RegionCode> Domicile { get; } = Fact.Region("domicile", NoneOrdering.NotAllowed);

    /// <summary>The date of birth.</summary>
    public static Fact<LocalDate> BirthDate { get; } = Fact.Date("birthDate", NoneOrdering.NotAllowed);

    /// <summary>The sex.</summary>
    public static Fact<string> Sex { get; } = Fact.Unordered("sex", NoneOrdering.NotAllowed, EnumNames.Of<Sex>());

    /// <summary>Whether the person is a foreign citizen.</summary>
    public static Fact<bool> ForeignCitizen { get; } = Fact.Flag("foreignCitizen");

    /// <summary>The highest schooling completed; equivalents share a rank.</summary>
    public static Fact<string> Education { get; } = Fact.Ordered(
        "education", NoneOrdering.NotAllowed, Enum.GetValues<Education>().GroupBy(education => education.Rank()).OrderBy(rank => rank.Key)
            .Select(rank => string.Join(' ', rank.OrderBy(education => education.Variant()).Select(EnumNames.Of))));

    /// <summary>Whether reasonable adjustments are needed.</summary>
    public static Fact<bool> AdjustmentNeeded { get; } = Fact.Flag("adjustmentNeeded").Specific();

    /// <summary>Until when the person is committed to another package.</summary>
    public static Fact<LocalDate> CommittedUntil { get; } = Fact.Date("committedUntil", NoneOrdering.Low);

    /// <summary>When the person was last dismissed from each package.</summary>
    public static Fact<LocalDate> DismissedOn { get; } = Fact.Date("dismissedOn", NoneOrdering.Low).ByKey();

    /// <summary>Until when a training counts, in each field.</summary>
    public static Fact<LocalDate> TrainedUntil { get; } = Fact.Date("trainedUntil", NoneOrdering.Low).ByKey();

    /// <summary>Until when a certificate of competence is valid, in each field.</summary>
    public static Fact<LocalDate> CertifiedUntil { get; } = Fact.Date("certifiedUntil", NoneOrdering.Low).ByKey().BasedOn(Law("Peraturan BNSP 03/BNSP.302/X/2013"));

    /// <summary>The custody status (UU 22/2022 Ps. 1).</summary>
    public static Fact<string> CustodyStatus { get; } =
        Fact.Unordered("custodyStatus", NoneOrdering.Low, EnumNames.Of<CustodyStatus>()).Of(FactScope.Custody).BasedOn(Law("UU 22/2022 Ps. 1 angka 4-8"));

    /// <summary>The register in which the person stands, A.I to B.III.</summary>
    public static Fact<string> RegisterClass { get; } =
        Fact.Unordered("registerClass", NoneOrdering.Low, EnumNames.Of<RegisterClass>()).Of(FactScope.Custody).BasedOn(Law("Standar Registrasi, PAS-170.PK.01.01.02/2015"));

    /// <summary>Whether the person is held in each facility; no for every other than the one on record.</summary>
    public static Fact<bool> Facility { get; } = Fact.Flag("facility").ByKey().Of(FactScope.Custody);

    /// <summary>Since when the person is in the facility.</summary>
    public static Fact<LocalDate> FacilitySince { get; } = Fact.Date("facilitySince", NoneOrdering.High).Of(FactScope.Custody);

    /// <summary>The assessed risk, dated by the assessment.</summary>
    public static Fact<string> Risk { get; } =
        Fact.Ordered("risk", NoneOrdering.NotAllowed, EnumNames.Of<RiskLevel>()).Of(FactScope.Custody).Specific().BasedOn(Law("Permenkumham 12/2013"));

    /// <summary>The security level of the placement; a Rutan has none.</summary>
    public static Fact<string> SecurityLevel { get; } =
        Fact.Ordered("securityLevel", NoneOrdering.Low, EnumNames.Of<SecurityLevel>()).Of(FactScope.Custody).BasedOn(Law("Permenkumham 35/2018"));

    /// <summary>The latest violation of each severity, dated by the extract of Register F.</summary>
    public static Fact<LocalDate> LatestViolation { get; } =
        Fact.Date("latestViolation", NoneOrdering.Low).ByKey(EnumNames.Of<ViolationSeverity>()).Of(FactScope.Custody).BasedOn(Law("Permenkumham 6/2013 Ps. 8-9"));

    /// <summary>The start of the sentence.</summary>
    public static Fact<LocalDate> SentenceStart { get; } = Fact.Date("sentenceStart", NoneOrdering.High).Of(FactScope.Sentence);

    /// <summary>When a third of the sentence is served.</summary>
    public static Fact<LocalDate> OneThird { get; } = Fact.Date("oneThird", NoneOrdering.High).Of(FactScope.Sentence).BasedOn(Law("PP 31/1999 Ps. 9"));

    /// <summary>When half of the sentence is served.</summary>
    public static Fact<LocalDate> OneHalf { get; } = Fact.Date("oneHalf", NoneOrdering.High).Of(FactScope.Sentence).BasedOn(Law("PP 31/1999 Ps. 9"));

    /// <summary>When two thirds of the sentence are served.</summary>
    public static Fact<LocalDate> TwoThirds { get; } = Fact.Date("twoThirds", NoneOrdering.High).Of(FactScope.Sentence).BasedOn(Law("UU 1/2023 Ps. 72", verified: true));

    /// <summary>The expiry of the sentence.</summary>
    public static Fact<LocalDate> Expiry { get; } = Fact.Date("expiry", NoneOrdering.High).Of(FactScope.Sentence);

    /// <summary>The earliest decided of expiry, conditional release, and the leaves before release.</summary>
    public static Fact<LocalDate> ExpectedRelease { get; } = Fact.Date("expectedRelease", NoneOrdering.High).Of(FactScope.Sentence).BasedOn(Law("UU 22/2022 Ps. 10"));

    /// <summary>Whether detention in place of an unpaid fine is imposed.</summary>
    public static Fact<bool> SubsidiaryDetention { get; } = Fact.Flag("subsidiaryDetention").Of(FactScope.Sentence);

    /// <summary>When the detention order ends, as recorded; never computed.</summary>
    public static Fact<LocalDate> DetentionEnds { get; } = Fact.Date("detentionEnds", NoneOrdering.High).Of(FactScope.Custody).BasedOn(Law("KUHAP (1981) Ps. 24-28"));

    /// <summary>Whether whoever holds the detention order permits leaving the facility.</summary>
    public static Fact<bool> LeavePermitted { get; } = Fact.Flag("leavePermitted").Of(FactScope.Custody);

    /// <summary>When the person agreed to take part; none, before every date, where the person declined.</summary>
    public static Fact<LocalDate> ConsentGivenOn { get; } = Fact.Date("consentGivenOn", NoneOrdering.Low).Of(FactScope.Custody);

    /// <summary>The stage of pembinaan (PP 31/1999).</summary>
    public static Fact<string> Stage { get; } =
        Fact.Ordered("stage", NoneOrdering.Low, EnumNames.Of<PembinaanStage>()).Of(FactScope.Custody).BasedOn(Law("PP 31/1999 Ps. 7", verified: true));

    /// <summary>Whether the TPP recommends the person, dated by the session.</summary>
    public static Fact<bool> TppRecommendation { get; } = Fact.Flag("tppRecommendation").Of(FactScope.Custody);

    /// <summary>Whether the person is fit for the training, dated by the examination.</summary>
    public static Fact<bool> HealthClearance { get; } = Fact.Flag("healthClearance").Of(FactScope.Custody).Specific();

    /// <summary>Whether the offence, charged or sentenced, is of each category.</summary>
    public static Fact<bool> OffenceCategory { get; } =
        Fact.Flag("offenceCategory").ByKey().Of(FactScope.Custody).Specific().BasedOn(Law("Permenkumham 3/2018 Ps. 45", verified: true));

    /// <summary>Whether a court revoked each right.</summary>
    public static Fact<bool> RightsRevoked { get; } = Fact.Flag("rightsRevoked").ByKey().Of(FactScope.Sentence).Specific().BasedOn(Law("UU 22/2022 Ps. 10 ayat (1)"));

    /// <summary>The day of the application.</summary>
    public static Fact<LocalDate> AppliedOn { get; } = Fact.Date("appliedOn", NoneOrdering.NotAllowed).Of(FactScope.Application);

    /// <summary>The score of the written test, 0 to 100.</summary>
    public static Fact<int> WrittenScore { get; } =
        Fact.Number("writtenScore", "points", 0, 100, NoneOrdering.Low).Of(FactScope.Application).BasedOn(LegalBasis.Announcement("UPTD BLK Paser 2022"));

    /// <summary>The score of the interview, 0 to 100.</summary>
    public static Fact<int> InterviewScore { get; } =
        Fact.Number("interviewScore", "points", 0, 100, NoneOrdering.Low).Of(FactScope.Application).BasedOn(LegalBasis.Announcement("UPTD BLK Paser 2022"));

    /// <summary>Whether a member of the public is employed.</summary>
    public static Fact<bool> Employed { get; } = Fact.Flag("employed").Of(FactScope.Public).BasedOn(LegalBasis.Announcement("UPTD BLK Paser 2022; Disnaker Mataram 2024"));

    /// <summary>Whether a member of the public goes to school.</summary>
    public static Fact<bool> InSchool { get; } = Fact.Flag("inSchool").Of(FactScope.Public).BasedOn(LegalBasis.Announcement("UPTD BLK Paser 2022; Disnaker Mataram 2024"));

    /// <summary>Whether a member of the public stands in the social registry.</summary>
    public static Fact<bool> SocialRegistry { get; } = Fact.Flag("socialRegistry").Of(FactScope.Public).BasedOn(LegalBasis.Announcement("Disnaker Mataram 2024"));

    internal static ImmutableArray<Fact> All { get; } =
    [
        ApplicantKind, CustodyStatus, RegisterClass, Facility, FacilitySince, Domicile, BirthDate, Sex, ForeignCitizen, Education, Risk, SecurityLevel, LatestViolation,
        SentenceStart, OneThird, OneHalf, TwoThirds, Expiry, ExpectedRelease, SubsidiaryDetention, DetentionEnds, LeavePermitted, ConsentGivenOn, Stage, TppRecommendation, HealthClearance,
        AdjustmentNeeded, OffenceCategory, RightsRevoked, CommittedUntil, DismissedOn, TrainedUntil, CertifiedUntil, AppliedOn, WrittenScore, InterviewScore, Employed, InSchool, SocialRegistry,
    ];

    internal static ImmutableArray<Fact> OfCustodyAndSentence { get; } = [.. All.Where(fact => fact.Definition.Scope is FactScope.Custody or FactScope.Sentence)];

    private static LegalBasis Law(string citation, bool verified = false) => LegalBasis.Law(citation, verified);
}
