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

    /// <summary>The applicant does not claim to be competent in a unit of the scheme.</summary>
    public static ReasonCode CertificationUnitNotClaimed { get; } = new("certification.unitNotClaimed", ReasonKind.Advisory, "unit");

    /// <summary>No letter assigns the assessor.</summary>
    public static ReasonCode CertificationAssessorNotAssigned { get; } = new("certification.assessorNotAssigned", ReasonKind.Refusal, "assessor");

    /// <summary>The assessor is not registered on the date.</summary>
    public static ReasonCode CertificationAssessorNotRegistered { get; } = new("certification.assessorNotRegistered", ReasonKind.Refusal, "assessor", "on");

    /// <summary>The assessor may not assess the unit.</summary>
    public static ReasonCode CertificationAssessorOutOfScope { get; } = new("certification.assessorOutOfScope", ReasonKind.Refusal, "assessor", "unit");

    /// <summary>The place of assessment is not verified on the date.</summary>
    public static ReasonCode CertificationPlaceNotVerified { get; } = new("certification.placeNotVerified", ReasonKind.Refusal, "place", "on");

    /// <summary>The deciding panel has fewer members than the body demands.</summary>
    public static ReasonCode CertificationPanelTooSmall { get; } = new("certification.panelTooSmall", ReasonKind.Refusal, "members", "least");

    /// <summary>The term for an appeal is over.</summary>
    public static ReasonCode CertificationAppealLate { get; } = new("certification.appealLate", ReasonKind.Refusal, "on", "lastDate");

    /// <summary>The appeal is answered after the term that the body sets itself.</summary>
    public static ReasonCode CertificationAppealAnsweredLate { get; } = new("certification.appealAnsweredLate", ReasonKind.Advisory, "on", "due");

    /// <summary>The renewal is applied for later than the body allows.</summary>
    public static ReasonCode CertificationRenewalLate { get; } = new("certification.renewalLate", ReasonKind.Refusal, "on", "lastDate");

    private static ImmutableArray<ReasonCode> CertificationCodes =>
    [
        CertificationOutOfOrder, CertificationUnitNotInScheme, CertificationUnitJudgedTwice, CertificationUnitNotJudged,
        CertificationAssessorOnPanel, CertificationInvolvedInAppeal, CertificationDepartsFromRecommendation,
        CertificationNotCompleted, CertificationNotDecidedCompetent, CertificationWrongPurpose, CertificationOtherHolder,
        CertificationOtherScheme, CertificationNotTheSuccessor, CertificationReasonMissing,
        CertificationNotYetIssued, CertificationExpired, CertificationSuspended, CertificationRevoked, CertificationSuperseded,
        CertificationUnitNotClaimed, CertificationAssessorNotAssigned, CertificationAssessorNotRegistered, CertificationAssessorOutOfScope, CertificationPlaceNotVerified,
        CertificationPanelTooSmall, CertificationAppealLate, CertificationAppealAnsweredLate, CertificationRenewalLate,
    ];
}
