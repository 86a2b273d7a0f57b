using System.Text.Json.Serialization;

namespace Pemasyarakatan.Vokasi.Enrolments;

public sealed partial record Enrolment
{
    private static readonly ReasonArgument AttendanceTerm = ReasonArgument.Term("enrolment.requiredAttendance");
    private static readonly ReasonArgument SessionsTerm = ReasonArgument.Term("enrolment.plannedSessions");

    /// <summary>The number of sessions at which the participant was marked present; a session without a mark counts as absent.</summary>
    [JsonIgnore]
    public int SessionsAttended
    {
        get
        {
            int attended = 0;
            foreach (EnrolmentEntry entry in Told)
                attended += entry.Trigger == EnrolmentTrigger.MarkPresent ? 1 : 0;
            return attended;
        }
    }

    /// <summary>The number of sessions that completion needs: the required share of the planned ones, rounded up; zero where none is needed, null where the share is not on record.</summary>
    [JsonIgnore]
    public int? SessionsRequired => RequiredAttendance switch
    {
        { IsNone: true } => 0,
        { IsKnown: true, Value: var percent } => ((PlannedSessions.Length * percent) + 99) / 100,
        _ => null,
    };

    /// <summary>Whether the participant was present at a session.</summary>
    /// <param name="session">The date of the session.</param>
    /// <returns>The mark, or null where there is none.</returns>
    public bool? WasPresent(LocalDate session)
    {
        foreach (EnrolmentEntry entry in Told)
        {
            if (entry.IsMark && entry.On == session)
                return entry.Trigger == EnrolmentTrigger.MarkPresent;
        }

        return null;
    }

    // What has to be on record before anyone can say whether the attendance suffices.
    private Reason? Unstated =>
        SessionsRequired is null ? Reason.Of(RecordReasons.Missing, AttendanceTerm)
        : PlannedSessions.IsEmpty && !RequiredAttendance.IsNone ? Reason.Of(RecordReasons.Missing, SessionsTerm)
        : null;

    private IEnumerable<Reason> UnmetByMark(LocalDate session)
    {
        if (PlannedSessions.BinarySearch(session) < 0)
            yield return Reason.Of(EnrolmentReasons.NoSuchSession, session);
        if (WasPresent(session) is not null)
            yield return Reason.Of(EnrolmentReasons.MarkedTwice, session);
        if (!TookPartOn(session))
            yield return Reason.Of(EnrolmentReasons.NotInTraining, session);
    }

    private IEnumerable<Reason> UnmetByCompletion(LocalDate on)
    {
        if (Unstated is { } missing)
            yield return missing;
        else if (SessionsAttended < SessionsRequired!.Value)
            yield return Reason.Of(EnrolmentReasons.AttendanceTooLow, SessionsAttended, SessionsRequired.Value, PlannedSessions.Length);
        if (!PlannedSessions.IsEmpty && on < PlannedSessions[^1])
            yield return Reason.Of(EnrolmentReasons.SessionsAhead, PlannedSessions[^1]);
    }

    // A list may be handed in late, after an interruption: what counts is whether the participant took part on the day itself.
    // On the day of an interruption the session may still have been attended, and on the day of the return as well.
    private bool TookPartOn(LocalDate session)
    {
        LocalDate? since = null;
        foreach (EnrolmentEntry entry in Told)
        {
            if (entry.Trigger is EnrolmentTrigger.Start or EnrolmentTrigger.Resume)
                since = entry.On;
            else if (entry.Trigger == EnrolmentTrigger.Suspend)
            {
                if (since <= session && session <= entry.On)
                    return true;
                since = null;
            }
        }

        return since <= session;
    }
}
