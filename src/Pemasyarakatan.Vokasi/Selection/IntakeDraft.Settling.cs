using Pemasyarakatan.Vokasi.Outcomes;

namespace Pemasyarakatan.Vokasi.Selection;

internal sealed partial class IntakeDraft
{
    /// <summary>Brings seats beyond the number, places and reasons of those who wait up to date, after a command has acted.</summary>
    public void Settle()
    {
        GiveBackOverAllocated();
        int? cutoff = _entries.Where(entry => entry.HoldsSeat && entry.Seat.Ground != SeatGround.Reserved).Max(entry => (int?)entry.Rank);
        int open = 0;
        int[] reserved = new int[Plan.Reserves.Length];
        for (int i = 0; i < _entries.Count; i++)
        {
            IntakeEntry entry = _entries[i];
            bool waits = entry.CanBeOffered;
            _entries[i] = entry with
            {
                OpenPlace = waits ? ++open : null,
                ReservePlaces = waits ? NextPlaces(entry, reserved) : [],
                Why = entry.State == OfferState.Waiting ? WhyWaiting(entry, cutoff) : entry.Why,
            };
        }
    }

    // Who holds a seat beyond the number moves to one that has become free, best rank first: so the extra one is given back first.
    private void GiveBackOverAllocated()
    {
        while (FreeSeats > 0 && _entries.Find(entry => entry.OverAllocated) is { } over)
            Put(over with { Seat = Seat.Open, Why = WhySeated(over.Rank, Seat.Open, over.Rank) });
    }

    private ImmutableArray<KeyValuePair<string, int>> NextPlaces(IntakeEntry entry, int[] reserved) =>
    [
        .. from reserve in Enumerable.Range(0, reserved.Length)
           where SeatMatching.IsMember(entry.Groups, reserve)
           select KeyValuePair.Create(Plan.Reserves[reserve].Id, ++reserved[reserve]),
    ];

    private static Reason WhyWaiting(IntakeEntry entry, int? cutoff)
    {
        if (!entry.CanBeOffered)
            return Reason.Of(ReasonCode.IntakeNotEligible, ReasonArgument.Term(entry.Determination.Verdict));
        return cutoff is { } rank ? Reason.Of(ReasonCode.IntakeWaits, entry.Rank, rank) : Reason.Of(ReasonCode.IntakeWaitsNoOpen, entry.Rank);
    }
}
