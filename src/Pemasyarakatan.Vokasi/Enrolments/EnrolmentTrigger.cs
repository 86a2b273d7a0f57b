using System.Text.Json.Serialization;

namespace Pemasyarakatan.Vokasi.Enrolments;

/// <summary>What can happen to an enrolment.</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<EnrolmentTrigger>))]
public enum EnrolmentTrigger
{
    /// <summary>The training begins for the participant.</summary>
    Start,

    /// <summary>The participant was present at a session.</summary>
    MarkPresent,

    /// <summary>The participant was absent from a session.</summary>
    MarkAbsent,

    /// <summary>The training is interrupted.</summary>
    Suspend,

    /// <summary>The training is taken up again.</summary>
    Resume,

    /// <summary>The training is completed.</summary>
    Complete,

    /// <summary>The training ends without completion.</summary>
    End,

    /// <summary>Support after training is handed over.</summary>
    GrantSupport,

    /// <summary>It is found out where the participant went after training.</summary>
    FollowUp,

    /// <summary>Days are noted on which the participant is foreseen to be away.</summary>
    PlanSuspension,

    /// <summary>It is noted that the participant is foreseen to leave.</summary>
    PlanEnd,

    /// <summary>Whatever was planned is taken back.</summary>
    CancelPlans,
}
