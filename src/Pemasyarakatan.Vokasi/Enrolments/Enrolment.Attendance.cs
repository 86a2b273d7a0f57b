using System.Text.Json.Serialization;
using Pemasyarakatan.Vokasi.Outcomes;

namespace Pemasyarakatan.Vokasi.Enrolments;

public sealed partial record Enrolment
{
    private static readonly ReasonArgument AttendanceTerm = ReasonArgument.Term("enrolment.requiredAttendance");
    private static readonly ReasonArgument SessionsTerm = ReasonArgument.Term("enrolment.plannedSessions");

    /// <summary>The number of sessions at which the participant was marked present; a session without a mark counts as absent.</summary>
    [JsonIgnore]
    public int SessionsAttended => History.Count(entry => entry.Trigger == EnrolmentTrigger.MarkPresent);

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
    public bool? WasPresent(LocalDate session) =>
        History.FirstOrDefault(entry => entry.IsMark && entry.On == session) is { } mark ? mark.Trigger == EnrolmentTrigger.MarkPresent : null;

    private IEnumerable<Reason> UnmetByMark(LocalDate session)
    {
        if (!PlannedSessions.Contains(session))
            yield return Reason.Of(ReasonCode.EnrolmentNoSuchSession, session);
        if (WasPresent(session) is not null)
            yield return Reason.Of(ReasonCode.EnrolmentMarkedTwice, session);
        if (!TookPartOn(session))
            yield return Reason.Of(ReasonCode.EnrolmentNotInTraining, session);
    }

    private IEnumerable<Reason> UnmetByCompletion(LocalDate on)
    {
        if (SessionsRequired is not { } required)
            yield return Reason.Of(ReasonCode.RecordMissing, AttendanceTerm);
        else if (PlannedSessions.IsEmpty && !RequiredAttendance.IsNone)
            yield return Reason.Of(ReasonCode.RecordMissing, SessionsTerm);
        else if (SessionsAttended < required)
            yield return Reason.Of(ReasonCode.EnrolmentAttendanceTooLow, SessionsAttended, required, PlannedSessions.Length);
        if (!PlannedSessions.IsEmpty && on < PlannedSessions[^1])
            yield return Reason.Of(ReasonCode.EnrolmentSessionsAhead, PlannedSessions[^1]);
    }

    // A list may be handed in late, after an interruption: what counts is whether the participant took part on the day itself.
    // On the day of an interruption the session may still have been attended, and on the day of the return as well.
    private bool TookPartOn(LocalDate session)
    {
        LocalDate? since = null;
        foreach (EnrolmentEntry entry in History)
        {
            if (entry.Trigger is EnrolmentTrigger.Start or EnrolmentTrigger.Resume)
                since = entry.On;
            else if (entry.Trigger == EnrolmentTrigger.Suspend && since <= session && session <= entry.On)
                return true;
        }

        return since <= session;
    }
}
