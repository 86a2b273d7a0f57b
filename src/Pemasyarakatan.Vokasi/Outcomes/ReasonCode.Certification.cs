namespace Pemasyarakatan.Vokasi.Outcomes;

public sealed partial class ReasonCode
{
    /// <summary>The date lies before what has already happened.</summary>
    public static ReasonCode CertificationOutOfOrder { get; } = new("certification.outOfOrder", ReasonKind.Refusal, "on", "latest");

    /// <summary>The unit is none of the scheme.</summary>
    public static ReasonCode CertificationUnitNotInScheme { get; } = new("certification.unitNotInScheme", ReasonKind.Refusal, "unit");

    /// <summary>The unit is already judged.</summary>
    public static ReasonCode CertificationUnitJudgedTwice { get; } = new("certification.unitJudgedTwice", ReasonKind.Refusal, "unit");

    /// <summary>A unit of the scheme is not judged.</summary>
    public static ReasonCode CertificationUnitNotJudged { get; } = new("certification.unitNotJudged", ReasonKind.Refusal, "unit");

    /// <summary>Someone on the deciding panel has assessed.</summary>
    public static ReasonCode CertificationAssessorOnPanel { get; } = new("certification.assessorOnPanel", ReasonKind.Refusal, "assessor");

    /// <summary>Someone who answers the appeal has assessed or decided.</summary>
    public static ReasonCode CertificationInvolvedInAppeal { get; } = new("certification.involvedInAppeal", ReasonKind.Refusal, "person");

    /// <summary>The panel decided otherwise than the assessors recommend.</summary>
    public static ReasonCode CertificationDepartsFromRecommendation { get; } = new("certification.departsFromRecommendation", ReasonKind.Advisory, "recommendation");

    /// <summary>The training was not completed.</summary>
    public static ReasonCode CertificationNotCompleted { get; } = new("certification.notCompleted", ReasonKind.Refusal, "state");

    /// <summary>The assessment was not decided competent.</summary>
    public static ReasonCode CertificationNotDecidedCompetent { get; } = new("certification.notDecidedCompetent", ReasonKind.Refusal, "state");

    /// <summary>The assessment was made for another purpose than this certificate needs.</summary>
    public static ReasonCode CertificationWrongPurpose { get; } = new("certification.wrongPurpose", ReasonKind.Refusal, "purpose");

    /// <summary>The certificate to be renewed is another person's.</summary>
    public static ReasonCode CertificationOtherHolder { get; } = new("certification.otherHolder", ReasonKind.Refusal);

    /// <summary>The certificate to be renewed was issued under another scheme.</summary>
    public static ReasonCode CertificationOtherScheme { get; } = new("certification.otherScheme", ReasonKind.Refusal, "held", "assessed");

    /// <summary>The certificate that is to supersede this one does not name it as its predecessor.</summary>
    public static ReasonCode CertificationNotTheSuccessor { get; } = new("certification.notTheSuccessor", ReasonKind.Refusal);

    /// <summary>The move demands a reason.</summary>
    public static ReasonCode CertificationReasonMissing { get; } = new("certification.reasonMissing", ReasonKind.Refusal, "trigger");

    /// <summary>The certificate was not issued yet.</summary>
    public static ReasonCode CertificationNotYetIssued { get; } = new("certification.notYetIssued", ReasonKind.Refusal, "issued");

    /// <summary>The certificate has expired.</summary>
    public static ReasonCode CertificationExpired { get; } = new("certification.expired", ReasonKind.Refusal, "lastDate");

    /// <summary>The certificate is suspended.</summary>
    public static ReasonCode CertificationSuspended { get; } = new("certification.suspended", ReasonKind.Refusal, "since");

    /// <summary>The certificate is revoked.</summary>
    public static ReasonCode CertificationRevoked { get; } = new("certification.revoked", ReasonKind.Refusal, "since");

    /// <summary>The certificate is superseded by a renewal.</summary>
    public static ReasonCode CertificationSuperseded { get; } = new("certification.superseded", ReasonKind.Refusal, "since");

    private static ImmutableArray<ReasonCode> CertificationCodes =>
    [
        CertificationOutOfOrder, CertificationUnitNotInScheme, CertificationUnitJudgedTwice, CertificationUnitNotJudged,
        CertificationAssessorOnPanel, CertificationInvolvedInAppeal, CertificationDepartsFromRecommendation,
        CertificationNotCompleted, CertificationNotDecidedCompetent, CertificationWrongPurpose, CertificationOtherHolder,
        CertificationOtherScheme, CertificationNotTheSuccessor, CertificationReasonMissing,
        CertificationNotYetIssued, CertificationExpired, CertificationSuspended, CertificationRevoked, CertificationSuperseded,
    ];
}
