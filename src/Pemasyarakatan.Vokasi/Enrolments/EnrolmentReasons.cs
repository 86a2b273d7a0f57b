namespace Pemasyarakatan.Vokasi.Enrolments;

/// <summary>The reason codes of enrolments: <c>enrolment.*</c>.</summary>
/// <remarks>Each code is a constant of the wire; <c>docs/reason-codes.md</c> lists them with their texts.</remarks>
public static class EnrolmentReasons
{
    /// <summary>The date lies before what has already happened.</summary>
    public static ReasonCode OutOfOrder { get; } = new("enrolment.outOfOrder", ReasonKind.Refusal, "on", "latest");

    /// <summary>No session is planned on the date.</summary>
    public static ReasonCode NoSuchSession { get; } = new("enrolment.noSuchSession", ReasonKind.Refusal, "session");

    /// <summary>The attendance of the session is already on record.</summary>
    public static ReasonCode MarkedTwice { get; } = new("enrolment.markedTwice", ReasonKind.Refusal, "session");

    /// <summary>On the date of the session the training had not begun or was interrupted.</summary>
    public static ReasonCode NotInTraining { get; } = new("enrolment.notInTraining", ReasonKind.Refusal, "session");

    /// <summary>Fewer sessions were attended than completion needs.</summary>
    public static ReasonCode AttendanceTooLow { get; } = new("enrolment.attendanceTooLow", ReasonKind.Refusal, "attended", "required", "planned");

    /// <summary>Sessions still lie ahead.</summary>
    public static ReasonCode SessionsAhead { get; } = new("enrolment.sessionsAhead", ReasonKind.Refusal, "last");

    /// <summary>The reason for ending is not this actor's to give.</summary>
    public static ReasonCode ReasonNotTheirs { get; } = new("enrolment.reasonNotTheirs", ReasonKind.Refusal, "reason", "actor", "allowed");

    /// <summary>Even by attending every session that is left, the participant cannot reach what completion needs.</summary>
    public static ReasonCode OutOfReach { get; } = new("enrolment.outOfReach", ReasonKind.Refusal, "attended", "left", "required");

    internal static ImmutableArray<ReasonCode> All =>
    [
        OutOfOrder, NoSuchSession, MarkedTwice, NotInTraining, AttendanceTooLow, SessionsAhead, ReasonNotTheirs, OutOfReach,
    ];
}
