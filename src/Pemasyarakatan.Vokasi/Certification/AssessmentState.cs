using System.Text.Json.Serialization;

namespace Pemasyarakatan.Vokasi.Certification;

/// <summary>Where an assessment of competence stands.</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<AssessmentState>))]
public enum AssessmentState
{
    /// <summary>The application is made.</summary>
    Applied,

    /// <summary>The applicant has assessed themselves or herself (asesmen mandiri).</summary>
    SelfAssessed,

    /// <summary>The certification body has admitted the applicant; the assessors judge unit by unit.</summary>
    Admitted,

    /// <summary>Every unit is judged and the assessors have reported.</summary>
    Assessed,

    /// <summary>Decided: competent; a certificate may be issued.</summary>
    Competent,

    /// <summary>Decided: not yet competent; the applicant may appeal or be assessed again.</summary>
    NotCompetent,

    /// <summary>The applicant has appealed (banding).</summary>
    Appealed,

    /// <summary>The appeal is dismissed; the decision stands, and the applicant may be assessed again.</summary>
    AppealDismissed,

    /// <summary>Withdrawn before a decision, for an ending reason.</summary>
    Withdrawn,
}
