namespace Pemasyarakatan.Vokasi.Agreements;

public sealed partial class Agreement
{
    /// <summary>The lifecycle of an agreement: approach, drafting, signed, with suspension, and ended by termination or by a successor; the end of its term is no transition.</summary>
    public static Lifecycle<AgreementState, AgreementTrigger> Lifecycle { get; } = new(
        "agreement",
        [AgreementState.Terminated, AgreementState.Superseded],
        [
            new(AgreementState.Approach, AgreementTrigger.Draft, AgreementState.Drafting, Actor.FacilityHead, Actor.FacilityOfficer, Actor.Partner),
            ByTheParties(AgreementState.Drafting, AgreementTrigger.Sign, AgreementState.Signed, "instrument", "signatories"),
            ByTheParties(AgreementState.Signed, AgreementTrigger.Amend, AgreementState.Signed, "withinTerm"),
            ByTheParties(AgreementState.Signed, AgreementTrigger.Extend, AgreementState.Signed, "withinTerm", "laterEnd"),
            ByTheParties(AgreementState.Signed, AgreementTrigger.Suspend, AgreementState.Suspended, "withinTerm"),
            ByTheParties(AgreementState.Signed, AgreementTrigger.Terminate, AgreementState.Terminated, "withinTerm"),
            ByTheParties(AgreementState.Signed, AgreementTrigger.Supersede, AgreementState.Superseded, "withinTerm", "successor"),
            ByTheParties(AgreementState.Suspended, AgreementTrigger.Resume, AgreementState.Signed, "withinTerm"),
            ByTheParties(AgreementState.Suspended, AgreementTrigger.Terminate, AgreementState.Terminated, "withinTerm"),
            ByTheParties(AgreementState.Suspended, AgreementTrigger.Supersede, AgreementState.Superseded, "withinTerm", "successor"),
        ]);

    /// <summary>Begins to draw up the text after an approach.</summary>
    /// <param name="on">The date.</param>
    /// <param name="by">Who begins.</param>
    /// <returns>The agreement in drafting, or every reason why not.</returns>
    public Outcome<Agreement> Draft(LocalDate on, Actor by) => Move(AgreementTrigger.Draft, on, by, []);

    /// <summary>Signs the agreement: the kind of document and who signs for each party must be on record.</summary>
    /// <param name="on">The date of the signature.</param>
    /// <param name="by">Who records it for the parties.</param>
    /// <returns>The signed agreement, with advice where practice differs from the regulation, or every reason why not.</returns>
    public Outcome<Agreement> Sign(LocalDate on, Actor by)
    {
        IEnumerable<Reason> unsigned = Partners.Insert(0, Facility)
            .Where(party => !party.Signatory.IsKnown)
            .Select(party => Reason.Of(AgreementReasons.SignatoryMissing, ReasonArgument.Code(party.Id)));
        IEnumerable<Reason> undocumented = Instrument.IsKnown ? [] : [Missing("instrument")];
        Outcome<Agreement> moved = Move(AgreementTrigger.Sign, on, by, [.. undocumented, .. unsigned]);
        return moved.TryGetValue(out Agreement? signed) ? Outcome.Success(signed.With(signedOn: Recorded.Known(StatedDate.On(on))), RegimeAdvice()) : moved;
    }

    /// <summary>Changes the scope by an addendum (adendum).</summary>
    /// <param name="scope">The scope from now on.</param>
    /// <param name="on">The date of the addendum, within the term.</param>
    /// <param name="by">Who records it.</param>
    /// <returns>The amended agreement, or every reason why not.</returns>
    public Outcome<Agreement> Amend(AgreementScope scope, LocalDate on, Actor by)
    {
        Guard.Against.Null(scope);
        Outcome<Agreement> moved = Move(AgreementTrigger.Amend, on, by, []);
        return moved.TryGetValue(out Agreement? amended) ? Outcome.Success(amended.With(scope: Recorded.Known(scope))) : moved;
    }

    /// <summary>Extends the term; agreed before it ends.</summary>
    /// <param name="end">The new last date, after the present one.</param>
    /// <param name="on">The date on which that is agreed, within the term.</param>
    /// <param name="by">Who records it.</param>
    /// <returns>The extended agreement, or every reason why not.</returns>
    public Outcome<Agreement> Extend(LocalDate end, LocalDate on, Actor by)
    {
        Reason? fault = !Term.TryGetValue(out DateRange? term) ? Missing("term")
            : term.To is not { } present ? Reason.Of(AgreementReasons.TermOpen)
            : end <= present ? Reason.Of(AgreementReasons.NotExtended, present)
            : null;
        Outcome<Agreement> moved = Move(AgreementTrigger.Extend, on, by, fault is null ? [] : [fault]);
        return moved.TryGetValue(out Agreement? extended) ? Outcome.Success(extended.With(term: Recorded.Known(new DateRange(term!.From, end)))) : moved;
    }

    /// <summary>Suspends the agreement: trainings begun before may finish, nothing new is offered.</summary>
    /// <param name="on">The first date of the suspension.</param>
    /// <param name="by">Who suspends it.</param>
    /// <returns>The suspended agreement, or every reason why not.</returns>
    public Outcome<Agreement> Suspend(LocalDate on, Actor by) => Move(AgreementTrigger.Suspend, on, by, []);

    /// <summary>Resumes the agreement after a suspension.</summary>
    /// <param name="on">The first date on which it holds again.</param>
    /// <param name="by">Who resumes it.</param>
    /// <returns>The resumed agreement, or every reason why not.</returns>
    public Outcome<Agreement> Resume(LocalDate on, Actor by) => Move(AgreementTrigger.Resume, on, by, []);

    /// <summary>Ends the agreement before its term.</summary>
    /// <param name="on">The first date on which it no longer holds.</param>
    /// <param name="by">Who ends it.</param>
    /// <returns>The terminated agreement, or every reason why not.</returns>
    public Outcome<Agreement> Terminate(LocalDate on, Actor by) => Move(AgreementTrigger.Terminate, on, by, []);

    /// <summary>Replaces the agreement by another.</summary>
    /// <param name="successor">The id of the agreement that replaces it.</param>
    /// <param name="on">The first date on which the other holds instead.</param>
    /// <param name="by">Who records it.</param>
    /// <returns>The replaced agreement, or every reason why not.</returns>
    /// <exception cref="ArgumentException">The id has not the shape of a code, or is the agreement's own.</exception>
    public Outcome<Agreement> Supersede(string successor, LocalDate on, Actor by)
    {
        Other(Guard.Against.Null(successor), nameof(successor));
        return Move(AgreementTrigger.Supersede, on, by, [], successor);
    }

    private static Transition<AgreementState, AgreementTrigger> ByTheParties(AgreementState from, AgreementTrigger trigger, AgreementState to, params ImmutableArray<string> guards) =>
        new(from, trigger, to, [Actor.FacilityHead, Actor.Partner], guards);

    private Outcome<Agreement> Move(AgreementTrigger trigger, LocalDate on, Actor by, ImmutableArray<Reason> faults, string? successor = null)
    {
        if (!State.TryGetValue(out AgreementState state))
            return Outcome.Refused<Agreement>([Missing("state"), .. faults]);
        Outcome<AgreementState> next = Lifecycle.Fire(state, trigger, by);
        ImmutableArray<Reason> refusals = [.. next.Refusals, .. OutOfTime(on), .. faults];
        return refusals.IsEmpty
            ? Outcome.Success(With(state: Recorded.Known(next.Value), since: next.Value == state ? Since : Recorded.Known(on), suspensions: SuspensionsUntil(on), supersededBy: successor))
            : Outcome.Refused<Agreement>(refusals);
    }

    // A suspension whose beginning is not on record leaves no trace, since it has no dates to be asked for.
    private ImmutableArray<DateRange> SuspensionsUntil(LocalDate on) =>
        State.ValueOr(AgreementState.Signed) == AgreementState.Suspended && Since.TryGetValue(out LocalDate since) && since < on
            ? Suspensions.Add(new(since, on.PlusDays(-1)))
            : Suspensions;

    private IEnumerable<Reason> OutOfTime(LocalDate on)
    {
        if (Since.TryGetValue(out LocalDate since) && on < since)
            yield return Reason.Of(AgreementReasons.BeforeItsState, since);
        if (Term.TryGetValue(out DateRange? term) && term.To is { } end && on > end)
            yield return Reason.Of(AgreementReasons.TermEnded, end);
    }
}
