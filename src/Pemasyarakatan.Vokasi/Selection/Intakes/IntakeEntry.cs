using Pemasyarakatan.Vokasi.Eligibility;

namespace Pemasyarakatan.Vokasi.Selection;

/// <summary>One applicant in an intake: how they stand, which seat they hold and why, or at which place they wait.</summary>
/// <remarks>Carries ids and ranks, never names. Equality by all members. Immutable.</remarks>
public sealed record IntakeEntry
{
    internal IntakeEntry(Determination determination, ulong groups, int joinedAt, DrawKey draw)
    {
        Determination = determination;
        Groups = groups;
        Merit = new(determination, joinedAt, draw);
        WasEligible = determination.Verdict == Verdict.Eligible;
        Why = Reason.Of(IntakeReasons.NotEligible, ReasonArgument.Term(determination.Verdict));
    }

    /// <summary>The lifecycle of the offer of a seat; a deadline that has passed is no state, the lapse is an act.</summary>
    public static Lifecycle<OfferState, OfferTrigger> Lifecycle { get; } = new(
        "offer",
        [OfferState.Declined, OfferState.Lapsed, OfferState.Withdrawn],
        [
            new(OfferState.Waiting, OfferTrigger.Offer, OfferState.Offered, Actor.FacilityOfficer),
            new(OfferState.Waiting, OfferTrigger.Withdraw, OfferState.Withdrawn, Actor.Applicant, Actor.FacilityOfficer, Actor.Registry),
            new(OfferState.Offered, OfferTrigger.Accept, OfferState.Accepted, Actor.Applicant),
            new(OfferState.Offered, OfferTrigger.Decline, OfferState.Declined, Actor.Applicant),
            new(OfferState.Offered, OfferTrigger.Lapse, OfferState.Lapsed, Actor.FacilityOfficer),
            new(OfferState.Offered, OfferTrigger.Withdraw, OfferState.Withdrawn, Actor.Applicant, Actor.FacilityOfficer, Actor.Registry),
            new(OfferState.Accepted, OfferTrigger.Suspend, OfferState.Suspended, [Actor.FacilityOfficer, Actor.Registry], ["reason"]),
            new(OfferState.Accepted, OfferTrigger.Withdraw, OfferState.Withdrawn, Actor.Applicant, Actor.FacilityOfficer, Actor.Registry),
            new(OfferState.Suspended, OfferTrigger.Return, OfferState.Accepted, Actor.FacilityOfficer, Actor.Registry),
            new(OfferState.Suspended, OfferTrigger.Requeue, OfferState.Waiting, Actor.FacilityOfficer, Actor.Registry),
            new(OfferState.Suspended, OfferTrigger.Withdraw, OfferState.Withdrawn, Actor.Applicant, Actor.FacilityOfficer, Actor.Registry),
        ]);

    /// <summary>The id of the applicant; <see cref="Selection.Determination.Number"/> is what is published of them.</summary>
    public string ApplicantId => Determination.ApplicantId;

    /// <summary>What was determined of the applicant; of one who waits, by the latest screening.</summary>
    public Determination Determination { get; internal init; }

    /// <summary>The place in merit order among all who are or were eligible, from 1; null of one who never was.</summary>
    /// <remarks>It moves only when someone joins, or becomes eligible, in front.</remarks>
    public int? Rank { get; internal init; }

    /// <summary>How the applicant stands.</summary>
    public OfferState State { get; internal init; }

    /// <summary>Whether the applicant holds a seat, be it offered, accepted or kept while suspended.</summary>
    public bool HoldsSeat => Seat.IsTaken;

    /// <summary>The reserve of whose number the seat is; null of an open seat and of one who holds none.</summary>
    public string? ReserveId { get; internal init; }

    /// <summary>Whether the seat is one beyond the number of seats.</summary>
    public bool IsOverAllocated => Seat.Ground == SeatGround.OverAllocated;

    /// <summary>Why the applicant holds this seat, waits or has left, with ranks.</summary>
    public Reason Why { get; internal init; }

    /// <summary>The last date for an answer to the offer; null where there is none.</summary>
    public LocalDate? AnswerBy { get; internal init; }

    /// <summary>Why the applicant was skipped when a seat was free, in order of time.</summary>
    public ImmutableArray<Reason> Skips { get; internal init; } = [];

    /// <summary>The place on the waiting list for an open seat, from 1; null of one who does not wait or cannot be offered a seat.</summary>
    public int? OpenPlace { get; internal init; }

    /// <summary>The place on the waiting list for a seat of each reserve of which the applicant is a member, from 1, in the order of the plan.</summary>
    public ImmutableArray<KeyValuePair<string, int>> ReservePlaces { get; internal init; } = [];

    internal Seat Seat { get; init; }

    internal ulong Groups { get; init; }

    /// <summary>Where the applicant stands in the order of merit, by what was known when they joined.</summary>
    internal MeritOrder Merit { get; }

    /// <summary>The place among the entries, from 0.</summary>
    internal int Place { get; init; }

    internal bool WasEligible { get; init; }

    internal bool CanBeOffered => State == OfferState.Waiting && Determination.Verdict == Verdict.Eligible;

    /// <inheritdoc/>
    public bool Equals(IntakeEntry? other) =>
        other is not null && Determination == other.Determination && Rank == other.Rank && State == other.State && Seat == other.Seat && Why == other.Why
        && string.Equals(ReserveId, other.ReserveId, StringComparison.Ordinal) && AnswerBy == other.AnswerBy && OpenPlace == other.OpenPlace
        && Skips.AsSpan().SequenceEqual(other.Skips.AsSpan()) && ReservePlaces.AsSpan().SequenceEqual(other.ReservePlaces.AsSpan());

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Determination, State, Rank);

    /// <summary>The applicant's id, rank and state.</summary>
    /// <returns>Such as <c>A001: 3, Offered</c>.</returns>
    public override string ToString() => FormattableString.Invariant($"{ApplicantId}: {(Rank is { } rank ? $"{rank}, " : "")}{State}");
}
