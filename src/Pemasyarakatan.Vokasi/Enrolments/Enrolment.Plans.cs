using System.Text.Json.Serialization;

namespace Pemasyarakatan.Vokasi.Enrolments;

public sealed partial record Enrolment
{
    /// <summary>The first day without the participant as it is foreseen (rencana berakhir); null where no end is planned.</summary>
    [JsonIgnore]
    public LocalDate? PlannedEnd => Ending?.Away!.From;

    /// <summary>Why the participant is foreseen to leave; null where no end is planned.</summary>
    [JsonIgnore]
    public EndingReason? PlannedEndFor => Ending?.Reason;

    /// <summary>The days on which the participant is foreseen to be away and to come back (rencana penangguhan), in the order in which they were noted.</summary>
    [JsonIgnore]
    public ImmutableArray<DateRange> PlannedSuspensions => [.. Foreseen.Where(plan => plan.Trigger == EnrolmentTrigger.PlanSuspension).Select(plan => plan.Away!)];

    private IEnumerable<EnrolmentEntry> Foreseen =>
        History.Reverse().TakeWhile(entry => entry.Trigger != EnrolmentTrigger.CancelPlans).Where(entry => entry.Away is not null).Reverse();

    private EnrolmentEntry? Ending => Foreseen.LastOrDefault(plan => plan.Trigger == EnrolmentTrigger.PlanEnd);

    /// <summary>Whether the participant can still complete the training, if present from now on wherever no absence is foreseen.</summary>
    /// <param name="on">The date of the question: a session from then on still lies ahead.</param>
    /// <returns>Yes; no with the sessions attended, those within reach and those required, or since the training has ended; unknown where the requirement or the sessions are not on record.</returns>
    public Ruling CanComplete(LocalDate on)
    {
        if (State is EnrolmentState.Ended or EnrolmentState.Completed)
            return Ruling.Of(State == EnrolmentState.Completed ? [] : Lifecycle.Fire(State, EnrolmentTrigger.Complete, Actor.TrainingProvider).Refusals);
        if (Unstated is { } missing)
            return Ruling.Of(missing);
        (int required, LocalDate? end, ImmutableArray<DateRange> away) = (SessionsRequired!.Value, PlannedEnd, PlannedSuspensions);
        int within = PlannedSessions.Count(session =>
            WasPresent(session) is null && (session < on ? TookPartOn(session) : !(session >= end) && !away.Any(days => days.Contains(session))));
        return SessionsAttended + within < required
            ? Ruling.Of(Reason.Of(EnrolmentReasons.OutOfReach, SessionsAttended, within, required))
            : Ruling.Of();
    }
}
