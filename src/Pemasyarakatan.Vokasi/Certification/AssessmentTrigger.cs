using System.Text.Json.Serialization;

namespace Pemasyarakatan.Vokasi.Certification;

/// <summary>What can happen to an assessment.</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<AssessmentTrigger>))]
public enum AssessmentTrigger
{
    /// <summary>The applicant assesses themselves or herself (asesmen mandiri).</summary>
    SelfAssess,

    /// <summary>The certification body admits the applicant.</summary>
    Admit,

    /// <summary>A letter of assignment names an assessor and the place.</summary>
    Assign,

    /// <summary>The way of assessing is adjusted to what the applicant needs.</summary>
    Adjust,

    /// <summary>An assessor judges one unit of competency.</summary>
    Judge,

    /// <summary>The assessors report that every unit is judged.</summary>
    Report,

    /// <summary>The panel decides: competent.</summary>
    DecideCompetent,

    /// <summary>The panel decides: not yet competent.</summary>
    DecideNotCompetent,

    /// <summary>The applicant appeals (banding).</summary>
    Appeal,

    /// <summary>The appeal succeeds; every unit is judged anew.</summary>
    UpholdAppeal,

    /// <summary>The appeal fails.</summary>
    DismissAppeal,

    /// <summary>Whoever is not yet competent is assessed again (asesmen ulang).</summary>
    Reassess,

    /// <summary>The assessment ends before a decision.</summary>
    Withdraw,
}
