using Pemasyarakatan.Vokasi.Applicants;
using Pemasyarakatan.Vokasi.Regions;

namespace Pemasyarakatan.Vokasi.Eligibility;

/// <summary>The facts of the library, read off an <see cref="Applicant"/> by a <see cref="FactEncoder"/>.</summary>
/// <remarks>
/// Facts of custody and sentence are none for members of the public; those of the sentence are not on record for a detainee, and none, at the high end, for life and death.
/// </remarks>
public static class Facts
{
    /// <summary>Whether the person is an inmate or a member of the public.</summary>
    public static Fact<string> ApplicantKind { get; } = Fact.Unordered("applicantKind", NonePlace.NotAllowed, "inmate", "public");

    /// <summary>The custody status (UU 22/2022 Ps. 1).</summary>
    public static Fact<string> CustodyStatus { get; } = Fact.Unordered("custodyStatus", NonePlace.Low, Words.Of<CustodyStatus>());

    /// <summary>The register in which the person stands, A.I to B.III.</summary>
    public static Fact<string> RegisterClass { get; } = Fact.Unordered("registerClass", NonePlace.Low, Words.Of<RegisterClass>());

    /// <summary>Since when the person is in the facility.</summary>
    public static Fact<LocalDate> FacilitySince { get; } = Fact.Date("facilitySince", NonePlace.High);

    /// <summary>Where the person lives, as known; never derived from the NIK.</summary>
    public static Fact<RegionCode> Domicile { get; } = Fact.Region("domicile", NonePlace.NotAllowed);

    /// <summary>The date of birth.</summary>
    public static Fact<LocalDate> BirthDate { get; } = Fact.Date("birthDate", NonePlace.NotAllowed);

    /// <summary>The sex.</summary>
    public static Fact<string> Sex { get; } = Fact.Unordered("sex", NonePlace.NotAllowed, Words.Of<Sex>());

    /// <summary>Whether the person is a foreign citizen.</summary>
    public static Fact<bool> ForeignCitizen { get; } = Fact.Flag("foreignCitizen");

    /// <summary>The highest schooling completed; equivalents share a rank.</summary>
    public static Fact<string> Education { get; } = Fact.Ordered(
        "education", NonePlace.NotAllowed, Enum.GetValues<Education>().GroupBy(education => education.Rank()).OrderBy(rank => rank.Key)
            .Select(rank => string.Join(' ', rank.OrderBy(education => education.Variant()).Select(Words.Of))));

    /// <summary>The assessed risk, dated by the assessment.</summary>
    public static Fact<string> Risk { get; } = Fact.Ordered("risk", NonePlace.NotAllowed, Words.Of<RiskLevel>()).Specific();

    /// <summary>The security level of the placement; a Rutan has none.</summary>
    public static Fact<string> SecurityLevel { get; } = Fact.Ordered("securityLevel", NonePlace.Low, Words.Of<SecurityLevel>());

    /// <summary>The latest violation of each severity, dated by the extract of Register F.</summary>
    public static Fact<LocalDate> LatestViolation { get; } = Fact.Date("latestViolation", NonePlace.Low).ByKey(Words.Of<ViolationSeverity>());

    /// <summary>The start of the sentence.</summary>
    public static Fact<LocalDate> SentenceStart { get; } = Fact.Date("sentenceStart", NonePlace.High);

    /// <summary>When a third of the sentence is served.</summary>
    public static Fact<LocalDate> OneThird { get; } = Fact.Date("oneThird", NonePlace.High);

    /// <summary>When half of the sentence is served.</summary>
    public static Fact<LocalDate> OneHalf { get; } = Fact.Date("oneHalf", NonePlace.High);

    /// <summary>When two thirds of the sentence are served.</summary>
    public static Fact<LocalDate> TwoThirds { get; } = Fact.Date("twoThirds", NonePlace.High);

    /// <summary>The expiry of the sentence.</summary>
    public static Fact<LocalDate> Expiry { get; } = Fact.Date("expiry", NonePlace.High);

    /// <summary>The earliest decided of expiry, conditional release, and the leaves before release.</summary>
    public static Fact<LocalDate> ExpectedRelease { get; } = Fact.Date("expectedRelease", NonePlace.High);

    /// <summary>When the detention order ends, as recorded; never computed.</summary>
    public static Fact<LocalDate> DetentionEnds { get; } = Fact.Date("detentionEnds", NonePlace.High);

    /// <summary>Whether whoever holds the detention order permits leaving the facility.</summary>
    public static Fact<bool> RemovalPermitted { get; } = Fact.Flag("removalPermitted");

    /// <summary>Whether the person consents, dated by the consent.</summary>
    public static Fact<bool> Consent { get; } = Fact.Flag("consent");

    /// <summary>The stage of pembinaan (PP 31/1999).</summary>
    public static Fact<string> Stage { get; } = Fact.Ordered("stage", NonePlace.Low, Words.Of<PembinaanStage>());

    /// <summary>Whether the TPP recommends the person, dated by the session.</summary>
    public static Fact<bool> TppRecommendation { get; } = Fact.Flag("tppRecommendation");

    /// <summary>Whether the person is fit for the training, dated by the examination.</summary>
    public static Fact<bool> HealthClearance { get; } = Fact.Flag("healthClearance").Specific();

    /// <summary>Whether reasonable adjustments are needed.</summary>
    public static Fact<bool> AdjustmentNeeded { get; } = Fact.Flag("adjustmentNeeded").Specific();

    /// <summary>Whether the sentence is for an offence of each category.</summary>
    public static Fact<bool> OffenceCategory { get; } = Fact.Flag("offenceCategory").ByKey().Specific();

    /// <summary>Whether a court revoked rights.</summary>
    public static Fact<bool> RightsRevoked { get; } = Fact.Flag("rightsRevoked").Specific();

    /// <summary>Until when the person is committed to another package.</summary>
    public static Fact<LocalDate> CommittedUntil { get; } = Fact.Date("committedUntil", NonePlace.Low);

    /// <summary>When the person was last dismissed from each package.</summary>
    public static Fact<LocalDate> DismissedOn { get; } = Fact.Date("dismissedOn", NonePlace.Low).ByKey();

    /// <summary>Until when a training counts, in each field.</summary>
    public static Fact<LocalDate> TrainedUntil { get; } = Fact.Date("trainedUntil", NonePlace.Low).ByKey();

    /// <summary>Until when a certificate of competence is valid, in each field.</summary>
    public static Fact<LocalDate> CertifiedUntil { get; } = Fact.Date("certifiedUntil", NonePlace.Low).ByKey();

    /// <summary>Whether a member of the public is employed.</summary>
    public static Fact<bool> Employed { get; } = Fact.Flag("employed");

    /// <summary>Whether a member of the public goes to school.</summary>
    public static Fact<bool> InSchool { get; } = Fact.Flag("inSchool");

    /// <summary>Whether a member of the public stands in the social registry.</summary>
    public static Fact<bool> SocialRegistry { get; } = Fact.Flag("socialRegistry");

    internal static ImmutableArray<Fact> All { get; } =
    [
        ApplicantKind, CustodyStatus, RegisterClass, FacilitySince, Domicile, BirthDate, Sex, ForeignCitizen, Education, Risk, SecurityLevel, LatestViolation,
        SentenceStart, OneThird, OneHalf, TwoThirds, Expiry, ExpectedRelease, DetentionEnds, RemovalPermitted, Consent, Stage, TppRecommendation, HealthClearance,
        AdjustmentNeeded, OffenceCategory, RightsRevoked, CommittedUntil, DismissedOn, TrainedUntil, CertifiedUntil, Employed, InSchool, SocialRegistry,
    ];
}
