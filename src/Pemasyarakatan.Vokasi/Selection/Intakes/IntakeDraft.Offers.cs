using System.Diagnostics;

namespace Pemasyarakatan.Vokasi.Selection;

internal sealed partial class IntakeDraft
{
    private static readonly IReadOnlyDictionary<string, Reason> NobodyFails = ImmutableDictionary<string, Reason>.Empty;

    /// <summary>Gives out all seats among those who applied in time, before any is held; then what is left to the late, one by one.</summary>
    public void OfferAllSeats(LocalDate? answerBy)
    {
        IntakeEntry[] pool = [.. _entries.Where(entry => entry.CanBeOffered && !entry.Determination.Late)];
        Seat[] seats = Plan.ForSeats(Seats).Choose([.. pool.Select(entry => entry.Groups)]);
        Offer([.. pool.Zip(seats).Where(choice => choice.Second.IsTaken)], answerBy);
        OfferFreeSeats(answerBy, NobodyFails);
    }

    /// <summary>Offers free seats one by one, and after them the permitted ones beyond the number of seats; who fails the re-check is skipped.</summary>
    /// <param name="answerBy">The last date for an answer.</param>
    /// <param name="failing">Why an applicant who stood on the list cannot be offered a seat now, by their id.</param>
    /// <returns>How many were offered a seat or skipped.</returns>
    public int OfferFreeSeats(LocalDate? answerBy, IReadOnlyDictionary<string, Reason> failing)
    {
        List<IntakeEntry> waiting = [.. _entries.Where(entry => entry.CanBeOffered)];
        List<ulong> groups = [.. waiting.Select(entry => entry.Groups)];
        List<(IntakeEntry Entry, Seat Seat)> offers = [];
        Promotion promotion = Promotion();
        int free = FreeSeats, steps = 0;
        while (free + Permitted > 0 && Next(promotion, groups, free) is { } next)
        {
            steps++;
            IntakeEntry entry = waiting[next.Place];
            waiting.RemoveAt(next.Place);
            groups.RemoveAt(next.Place);
            if (failing.TryGetValue(entry.ApplicantId, out Reason? skip))
            {
                Put(entry with { Skips = entry.Skips.Add(skip) });
                Advise(skip);
                continue;
            }

            offers.Add((entry, next.Seat));
            promotion.Seated(entry.Groups, next.Seat);
            if (free > 0)
                free--;
            else
                Permitted--;
        }

        Offer(offers, answerBy);
        return steps;
    }

    /// <summary>The free seat that would be somebody's if they alone were waiting.</summary>
    public Seat SeatFor(IntakeEntry entry) => FreeSeats > 0 && Promotion().Next([entry.Groups]) is { } next ? next.Seat : default;

    public IntakeEntry Seated(IntakeEntry entry, Seat seat) =>
        entry with { Seat = seat, ReserveId = seat.Reserve >= 0 && seat.IsTaken ? Plan.Reserves[seat.Reserve].Id : null };

    public Reason WhySeated(IntakeEntry entry, Seat seat, int cutoff)
    {
        int rank = entry.Rank!.Value;
        return seat.Ground switch
        {
            SeatGround.Reserved => Reason.Of(IntakeReasons.SeatReserved, ReasonArgument.Code(Plan.Reserves[seat.Reserve].Id), rank, cutoff),
            SeatGround.Reverted => Reason.Of(IntakeReasons.SeatReverted, ReasonArgument.Code(Plan.Reserves[seat.Reserve].Id), rank, cutoff),
            SeatGround.OverAllocated => Reason.Of(IntakeReasons.SeatOverAllocated, rank, cutoff),
            _ => Reason.Of(IntakeReasons.SeatOpen, rank, cutoff),
        };
    }

    private Promotion Promotion() => new(Plan.ForSeats(Seats), Holders.Select(holder => (holder.Groups, holder.Seat)));

    private static (int Place, Seat Seat)? Next(Promotion promotion, List<ulong> waiting, int free) =>
        free > 0 ? promotion.Next(waiting) : waiting.Count > 0 ? (0, Seat.OverAllocated) : null;

    private void Offer(IReadOnlyList<(IntakeEntry Entry, Seat Seat)> offers, LocalDate? answerBy)
    {
        // The rank that was just good enough for a seat on the same ground in this act.
        Dictionary<Seat, int> cutoffs = offers.GroupBy(offer => offer.Seat).ToDictionary(same => same.Key, same => same.Max(offer => offer.Entry.Rank!.Value));
        foreach ((IntakeEntry entry, Seat seat) in offers)
        {
            IntakeEntry offered = Fire(entry, OfferTrigger.Offer, Actor.FacilityOfficer) ?? throw new UnreachableException();
            Put(Seated(offered, seat) with { AnswerBy = answerBy, Why = WhySeated(entry, seat, cutoffs[seat]) });
        }
    }
}
