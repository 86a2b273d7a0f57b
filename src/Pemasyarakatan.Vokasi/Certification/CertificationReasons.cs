namespace Pemasyarakatan.Vokasi.Certification;

/// <summary>The reason codes of assessments and certificates: <c>certification.*</c>.</summary>
/// <remarks>Each code is a constant of the wire; <c>docs/reason-codes.md</c> lists them with their texts.</remarks>
public static class CertificationReasons
{
    /// <summary>The date lies before what has already happened.</summary>
    public static ReasonCode OutOfOrder { get; } = new("certification.outOfOrder", ReasonKind.Refusal, "on", "latest");

    /// <summary>The unit is none of the scheme.</summary>
    public static ReasonCode UnitNotInScheme { get; } = new("certification.unitNotInScheme", ReasonKind.Refusal, "unit");

    /// <summary>The unit is already judged.</summary>
    public static ReasonCode UnitJudgedTwice { get; } = new("certification.unitJudgedTwice", ReasonKind.Refusal, "unit");

    /// <summary>A unit of the scheme is not judged.</summary>
    public static ReasonCode UnitNotJudged { get; } = new("certification.unitNotJudged", ReasonKind.Refusal, "unit");

    /// <summary>Someone on the deciding panel has assessed.</summary>
    public static ReasonCode AssessorOnPanel { get; } = new("certification.assessorOnPanel", ReasonKind.Refusal, "assessor");

    /// <summary>Someone who answers the appeal has assessed or decided.</summary>
    public static ReasonCode InvolvedInAppeal { get; } = new("certification.involvedInAppeal", ReasonKind.Refusal, "person");

    /// <summary>The panel decided otherwise than the assessors recommend.</summary>
    public static ReasonCode DiffersFromRecommendation { get; } = new("certification.differsFromRecommendation", ReasonKind.Advisory, "recommendation");

    /// <summary>The training was not completed.</summary>
    public static ReasonCode NotCompleted { get; } = new("certification.notCompleted", ReasonKind.Refusal, "state");

    /// <summary>The assessment was not decided competent.</summary>
    public static ReasonCode NotDecidedCompetent { get; } = new("certification.notDecidedCompetent", ReasonKind.Refusal, "state");

    /// <summary>The assessment was made for another purpose than this certificate needs.</summary>
    public static ReasonCode WrongPurpose { get; } = new("certification.wrongPurpose", ReasonKind.Refusal, "purpose");

    /// <summary>The certificate to be renewed is another person's.</summary>
    public static ReasonCode OtherHolder { get; } = new("certification.otherHolder", ReasonKind.Refusal);

    /// <summary>The certificate to be renewed was issued under another scheme.</summary>
    public static ReasonCode OtherScheme { get; } = new("certification.otherScheme", ReasonKind.Refusal, "held", "assessed");

    /// <summary>The certificate that is to supersede this one does not name it as its predecessor.</summary>
    public static ReasonCode NotTheSuccessor { get; } = new("certification.notTheSuccessor", ReasonKind.Refusal);

    /// <summary>The transition demands a reason.</summary>
    public static ReasonCode ReasonMissing { get; } = new("certification.reasonMissing", ReasonKind.Refusal, "trigger");

    /// <summary>The certificate was not issued yet.</summary>
    public static ReasonCode NotYetIssued { get; } = new("certification.notYetIssued", ReasonKind.Refusal, "issued");

    /// <summary>The certificate has expired.</summary>
    public static ReasonCode Expired { get; } = new("certification.expired", ReasonKind.Refusal, "lastDate");

    /// <summary>The certificate is suspended.</summary>
    public static ReasonCode Suspended { get; } = new("certification.suspended", ReasonKind.Refusal, "since");

    /// <summary>The certificate is revoked.</summary>
    public static ReasonCode Revoked { get; } = new("certification.revoked", ReasonKind.Refusal, "since");

    /// <summary>The certificate is superseded by a renewal.</summary>
    public static ReasonCode Superseded { get; } = new("certification.superseded", ReasonKind.Refusal, "since");

    /// <summary>The applicant does not claim to be competent in a unit of the scheme.</summary>
    public static ReasonCode UnitNotClaimed { get; } = new("certification.unitNotClaimed", ReasonKind.Advisory, "unit");

    /// <summary>No letter assigns the assessor.</summary>
    public static ReasonCode AssessorNotAssigned { get; } = new("certification.assessorNotAssigned", ReasonKind.Refusal, "assessor");

    /// <summary>The assessor is not registered on the date.</summary>
    public static ReasonCode AssessorNotRegistered { get; } = new("certification.assessorNotRegistered", ReasonKind.Refusal, "assessor", "on");

    /// <summary>The assessor may not assess the unit.</summary>
    public static ReasonCode AssessorOutOfScope { get; } = new("certification.assessorOutOfScope", ReasonKind.Refusal, "assessor", "unit");

    /// <summary>The place of assessment is not verified on the date.</summary>
    public static ReasonCode PlaceNotVerified { get; } = new("certification.placeNotVerified", ReasonKind.Refusal, "place", "on");

    /// <summary>The deciding panel has fewer members than the body demands.</summary>
    public static ReasonCode PanelTooSmall { get; } = new("certification.panelTooSmall", ReasonKind.Refusal, "members", "least");

    /// <summary>The term for an appeal is over.</summary>
    public static ReasonCode AppealLate { get; } = new("certification.appealLate", ReasonKind.Refusal, "on", "lastDate");

    /// <summary>The appeal is answered after the term that the body sets itself.</summary>
    public static ReasonCode AppealAnsweredLate { get; } = new("certification.appealAnsweredLate", ReasonKind.Advisory, "on", "due");

    /// <summary>The renewal is applied for later than the body allows.</summary>
    public static ReasonCode RenewalLate { get; } = new("certification.renewalLate", ReasonKind.Refusal, "on", "lastDate");

    internal static ImmutableArray<ReasonCode> All =>
    [
        OutOfOrder, UnitNotInScheme, UnitJudgedTwice, UnitNotJudged, AssessorOnPanel, InvolvedInAppeal, DiffersFromRecommendation, NotCompleted,
        NotDecidedCompetent, WrongPurpose, OtherHolder, OtherScheme, NotTheSuccessor, ReasonMissing, NotYetIssued, Expired, Suspended, Revoked,
        Superseded, UnitNotClaimed, AssessorNotAssigned, AssessorNotRegistered, AssessorOutOfScope, PlaceNotVerified, PanelTooSmall, AppealLate,
        AppealAnsweredLate, RenewalLate,
    ];
}
