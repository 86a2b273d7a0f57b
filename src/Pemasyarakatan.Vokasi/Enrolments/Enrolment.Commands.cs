namespace Pemasyarakatan.Vokasi.Enrolments;

public sealed partial record Enrolment
{
    /// <summary>Lets an entry happen: the one way in which an enrolment changes.</summary>
    /// <param name="entry">What happens.</param>
    /// <returns>The enrolment with the entry, or every reason why it may not happen.</returns>
    public Outcome<Enrolment> Apply(EnrolmentEntry entry)
    {
        ImmutableArray<Reason> refusals = Refusals(Guard.Against.Null(entry));
        return refusals.IsEmpty ? Outcome.Success(new Enrolment(this, entry)) : Outcome.Refused<Enrolment>(refusals);
    }

    /// <summary>Begins the training for the participant.</summary>
    /// <param name="actor">Who begins it.</param>
    /// <param name="on">The date.</param>
    /// <returns>The enrolment in training, or every reason why not.</returns>
    public Outcome<Enrolment> Start(Actor actor, LocalDate on) => Apply(new(EnrolmentTrigger.Start, actor, on));

    /// <summary>Marks whether the participant was present at a session.</summary>
    /// <param name="actor">Who keeps the list.</param>
    /// <param name="session">The date of a planned session, once, not before the training began and not during an interruption.</param>
    /// <param name="present">Whether the participant was present.</param>
    /// <returns>The enrolment with the mark, or every reason why not.</returns>
    public Outcome<Enrolment> RecordAttendance(Actor actor, LocalDate session, bool present) =>
        Apply(new(present ? EnrolmentTrigger.MarkPresent : EnrolmentTrigger.MarkAbsent, actor, session));

    /// <summary>Interrupts the training.</summary>
    /// <param name="actor">Who interrupts it.</param>
    /// <param name="on">The first date of the interruption.</param>
    /// <returns>The suspended enrolment, or every reason why not.</returns>
    public Outcome<Enrolment> Suspend(Actor actor, LocalDate on) => Apply(new(EnrolmentTrigger.Suspend, actor, on));

    /// <summary>Takes an interrupted training up again.</summary>
    /// <param name="actor">Who lets it go on.</param>
    /// <param name="on">The first date on which the participant takes part again.</param>
    /// <returns>The enrolment in training, or every reason why not.</returns>
    public Outcome<Enrolment> Resume(Actor actor, LocalDate on) => Apply(new(EnrolmentTrigger.Resume, actor, on));

    /// <summary>Notes days on which the participant is foreseen to be away, such as for a hearing; the state stays as it is.</summary>
    /// <param name="actor">Who notes it.</param>
    /// <param name="away">The days, with a last one, not before the note itself.</param>
    /// <param name="on">The date of the note.</param>
    /// <returns>The enrolment with the note, or every reason why not.</returns>
    /// <exception cref="ArgumentException">The days have no last one, or begin before the note.</exception>
    public Outcome<Enrolment> PlanSuspension(Actor actor, DateRange away, LocalDate on) =>
        Apply(new(EnrolmentTrigger.PlanSuspension, actor, on, away: Guard.Against.Null(away)));

    /// <summary>Notes that the participant is foreseen to leave, such as by a release that is decided; the state stays as it is until it happens.</summary>
    /// <param name="actor">Who notes it.</param>
    /// <param name="reason">Why; it must be the actor's to give.</param>
    /// <param name="from">The first day without the participant, not before the note itself; the latest note counts.</param>
    /// <param name="on">The date of the note.</param>
    /// <returns>The enrolment with the note, or every reason why not.</returns>
    /// <exception cref="ArgumentException">The day lies before the note.</exception>
    public Outcome<Enrolment> PlanEnd(Actor actor, EndingReason reason, LocalDate from, LocalDate on) =>
        Apply(new(EnrolmentTrigger.PlanEnd, actor, on, reason, away: new DateRange(from)));

    /// <summary>Takes back whatever was planned so far.</summary>
    /// <param name="actor">Who takes it back.</param>
    /// <param name="on">The date.</param>
    /// <returns>The enrolment without plans, or every reason why not.</returns>
    public Outcome<Enrolment> CancelPlans(Actor actor, LocalDate on) => Apply(new(EnrolmentTrigger.CancelPlans, actor, on));

    /// <summary>Completes the training.</summary>
    /// <param name="actor">Who says so: the provider.</param>
    /// <param name="on">The date, not before the last planned session.</param>
    /// <returns>The completed enrolment, or every reason why not, such as an attendance below the required one or a requirement that is not on record.</returns>
    public Outcome<Enrolment> Complete(Actor actor, LocalDate on) => Apply(new(EnrolmentTrigger.Complete, actor, on));

    /// <summary>Ends the training without completion.</summary>
    /// <param name="actor">Who ends it.</param>
    /// <param name="reason">Why; it must be the actor's to give.</param>
    /// <param name="on">The date.</param>
    /// <returns>The ended enrolment, or every reason why not.</returns>
    public Outcome<Enrolment> End(Actor actor, EndingReason reason, LocalDate on) => Apply(new(EnrolmentTrigger.End, actor, on, reason));

    /// <summary>Hands over support after the training; what was granted before is added up.</summary>
    /// <param name="actor">Who grants it.</param>
    /// <param name="support">What is handed over.</param>
    /// <param name="on">The date.</param>
    /// <returns>The enrolment with the grant, or every reason why not.</returns>
    public Outcome<Enrolment> GrantSupport(Actor actor, Support support, LocalDate on) =>
        Apply(new(EnrolmentTrigger.GrantSupport, actor, on, support: Guard.Against.Null(support)));

    /// <summary>Records where the participant was found after training.</summary>
    /// <param name="actor">Who found out.</param>
    /// <param name="destination">Where the participant was found.</param>
    /// <param name="on">The date.</param>
    /// <returns>The enrolment with the finding, or every reason why not.</returns>
    public Outcome<Enrolment> FollowUp(Actor actor, Destination destination, LocalDate on) =>
        Apply(new(EnrolmentTrigger.FollowUp, actor, on, destination: destination));

    private ImmutableArray<Reason> Refusals(EnrolmentEntry entry)
    {
        ImmutableArray<Reason> wrongTransition = Lifecycle.Fire(State, entry.Trigger, entry.Actor).Refusals;
        return Lifecycle.Find(State, entry.Trigger) is null ? wrongTransition : [.. wrongTransition, .. Unmet(entry)];
    }

    private IEnumerable<Reason> Unmet(EnrolmentEntry entry) => entry.Trigger switch
    {
        EnrolmentTrigger.MarkPresent or EnrolmentTrigger.MarkAbsent => UnmetByMark(entry.On),
        EnrolmentTrigger.Complete => [.. OutOfOrder(entry.On), .. UnmetByCompletion(entry.On)],
        EnrolmentTrigger.End or EnrolmentTrigger.PlanEnd => [.. OutOfOrder(entry.On), .. UnmetByEnding(entry.Reason!.Value, entry.Actor)],
        _ => OutOfOrder(entry.On),
    };

    private IEnumerable<Reason> OutOfOrder(LocalDate on)
    {
        if (on < _latest)
            yield return Reason.Of(EnrolmentReasons.OutOfOrder, on, _latest);
    }

    private static IEnumerable<Reason> UnmetByEnding(EndingReason reason, Actor actor)
    {
        ImmutableArray<Actor> allowed = WhoMaySay(reason);
        if (!allowed.Contains(actor))
            yield return Reason.Of(EnrolmentReasons.ReasonNotTheirs, ReasonArgument.Term(reason), ReasonArgument.Term(actor), ReasonArgument.Terms(allowed));
    }
}
