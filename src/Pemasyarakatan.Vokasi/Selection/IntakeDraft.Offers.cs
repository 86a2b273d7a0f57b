using System.Diagnostics;
using Pemasyarakatan.Vokasi.Lifecycles;
using Pemasyarakatan.Vokasi.Outcomes;

namespace Pemasyarakatan.Vokasi.Selection;

internal sealed partial class IntakeDraft
{
    /// <summary>Gives out all seats among those who applied in time, before any is held.</summary>
    public void Choose(LocalDate? answerBy)
    {
        IntakeEntry[] pool = [.. _entries.Where(entry => entry.CanBeOffered && !entry.Determination.Late)];
        Seat[] seats = Plan.ForSeats(Seats).Choose([.. pool.Select(entry => entry.Groups)]);
        Offer([.. pool.Zip(seats).Where(choice => choice.Second.IsTaken)], answerBy);
    }

    /// <summary>Offers free seats one by one, and after them the permitted ones beyond the number of seats; who fails the re-check is skipped.</summary>
    /// <param name="answerBy">The last date for an answer.</param>
    /// <param name="failing">Why an applicant who stood on the list cannot be offered a seat now, by his id.</param>
    /// <returns>How many were offered a seat or skipped.</returns>
    public int OfferFreeSeats(LocalDate? answerBy, IReadOnlyDictionary<string, Reason> failing)
    {
        List<IntakeEntry> waiting = [.. _entries.Where(entry => entry.CanBeOffered)];
        List<(IntakeEntry Entry, Seat Seat)> offers = [];
        List<IntakeEntry> holders = [.. Holders];
        int free = FreeSeats, steps = 0;
        while (free + Permitted > 0 && Next(holders, waiting, free) is { } next)
        {
            steps++;
            waiting.Remove(next.Entry);
            if (failing.TryGetValue(next.Entry.Applicant, out Reason? skip))
            {
                Put(next.Entry with { Skips = next.Entry.Skips.Add(skip) });
                Advise(skip);
                continue;
            }

            offers.Add(next);
            holders.Add(next.Entry with { Seat = next.Seat });
            if (free > 0)
                free--;
            else
                Permitted--;
        }

        Offer(offers, answerBy);
        return steps;
    }

    /// <summary>Whether a free seat would go to somebody if he alone were waiting.</summary>
    public Seat SeatFor(IntakeEntry entry) =>
        FreeSeats > 0 && new Promotion(Plan, Seats, Holders).Next([entry]) is { } next ? next.Seat : default;

    public IntakeEntry Seated(IntakeEntry entry, Seat seat) =>
        entry with { Seat = seat, ReserveId = seat.Reserve >= 0 && seat.IsTaken ? Plan.Reserves[seat.Reserve].Id : null };

    private (IntakeEntry Entry, Seat Seat)? Next(List<IntakeEntry> holders, List<IntakeEntry> waiting, int free)
    {
        if (free > 0)
            return new Promotion(Plan, Seats, holders).Next(waiting);
        return waiting.Count == 0 ? null : (waiting[0], Seat.OverAllocated);
    }

    private void Offer(IReadOnlyList<(IntakeEntry Entry, Seat Seat)> offers, LocalDate? answerBy)
    {
        foreach ((IntakeEntry entry, Seat seat) in offers)
        {
            // The rank that was just good enough for a seat on the same ground in this act.
            int cutoff = offers.Where(other => other.Seat == seat).Max(other => other.Entry.Rank);
            IntakeEntry offered = Fire(entry, OfferTrigger.Offer, Actor.FacilityOfficer) ?? throw new UnreachableException();
            Put(Seated(offered, seat) with { AnswerBy = answerBy, Why = WhySeated(entry.Rank, seat, cutoff) });
        }
    }

    public Reason WhySeated(int rank, Seat seat, int cutoff) => seat.Ground switch
    {
        SeatGround.Reserved => Reason.Of(ReasonCode.IntakeSeatReserved, ReasonArgument.Code(Plan.Reserves[seat.Reserve].Id), rank, cutoff),
        SeatGround.Reverted => Reason.Of(ReasonCode.IntakeSeatReverted, ReasonArgument.Code(Plan.Reserves[seat.Reserve].Id), rank, cutoff),
        SeatGround.OverAllocated => Reason.Of(ReasonCode.IntakeSeatOverAllocated, rank, cutoff),
        _ => Reason.Of(ReasonCode.IntakeSeatOpen, rank, cutoff),
    };
}
