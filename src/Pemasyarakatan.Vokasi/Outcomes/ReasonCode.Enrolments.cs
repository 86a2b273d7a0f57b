namespace Pemasyarakatan.Vokasi.Outcomes;

public sealed partial class ReasonCode
{
    /// <summary>The date lies before what has already happened.</summary>
    public static ReasonCode EnrolmentOutOfOrder { get; } = new("enrolment.outOfOrder", ReasonKind.Refusal, "on", "latest");

    /// <summary>No session is planned on the date.</summary>
    public static ReasonCode EnrolmentNoSuchSession { get; } = new("enrolment.noSuchSession", ReasonKind.Refusal, "session");

    /// <summary>The attendance of the session is already on record.</summary>
    public static ReasonCode EnrolmentMarkedTwice { get; } = new("enrolment.markedTwice", ReasonKind.Refusal, "session");

    /// <summary>On the date of the session the training had not begun or was interrupted.</summary>
    public static ReasonCode EnrolmentNotInTraining { get; } = new("enrolment.notInTraining", ReasonKind.Refusal, "session");

    /// <summary>Fewer sessions were attended than completion needs.</summary>
    public static ReasonCode EnrolmentAttendanceTooLow { get; } = new("enrolment.attendanceTooLow", ReasonKind.Refusal, "attended", "required", "planned");

    /// <summary>Sessions still lie ahead.</summary>
    public static ReasonCode EnrolmentSessionsAhead { get; } = new("enrolment.sessionsAhead", ReasonKind.Refusal, "last");

    /// <summary>The reason for ending is not this actor's to give.</summary>
    public static ReasonCode EnrolmentReasonNotTheirs { get; } = new("enrolment.reasonNotTheirs", ReasonKind.Refusal, "reason", "actor", "allowed");

    /// <summary>Even by attending every session that is left, the participant cannot reach what completion needs.</summary>
    public static ReasonCode EnrolmentOutOfReach { get; } = new("enrolment.outOfReach", ReasonKind.Refusal, "attended", "left", "required");

    private static ImmutableArray<ReasonCode> EnrolmentCodes =>
    [
        EnrolmentOutOfOrder, EnrolmentNoSuchSession, EnrolmentMarkedTwice, EnrolmentNotInTraining,
        EnrolmentAttendanceTooLow, EnrolmentSessionsAhead, EnrolmentReasonNotTheirs, EnrolmentOutOfReach,
    ];
}
