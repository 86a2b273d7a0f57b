namespace Pemasyarakatan.Vokasi.Selection;

/// <summary>Whom a package takes of those who ask for it: the one rule behind a single intake and a market of many packages.</summary>
/// <remarks>It knows a person as a place in merit order and the bits of their groups alone.</remarks>
internal sealed class ChoiceRule(int seats, ImmutableArray<int> reserves, SeatOrder order, SeatReserveKind kind)
{
    public int Seats => seats;

    public ImmutableArray<int> Reserves => reserves;

    public SeatOrder Order => order;

    public SeatReserveKind Kind => kind;

    public int ReservedSeats { get; } = reserves.Sum();

    public int OpenSeats => seats - ReservedSeats;

    /// <summary>Chooses among eligible candidates.</summary>
    /// <param name="groups">The groups of each candidate, best first.</param>
    /// <returns>The seat of each candidate, in the same order; no seat for those who are not taken.</returns>
    public Seat[] Choose(ReadOnlySpan<ulong> groups)
    {
        Seat[] taken = new Seat[groups.Length];
        switch (order)
        {
            case SeatOrder.ReservedFirst:
                TakeReserved(groups, taken);
                Take(OpenSeats, taken, Seat.Open);
                break;
            case SeatOrder.OpenFirst:
                Take(OpenSeats, taken, Seat.Open);
                TakeReserved(groups, taken);
                break;
            default:
                TakeMaximal(groups, taken);
                Take(OpenSeats, taken, Seat.Open);
                break;
        }

        if (kind == SeatReserveKind.Soft)
            TakeReverted(taken);
        return taken;
    }

    private void TakeReserved(ReadOnlySpan<ulong> groups, Seat[] taken)
    {
        for (int reserve = 0; reserve < reserves.Length; reserve++)
        {
            for (int i = 0, left = reserves[reserve]; i < groups.Length && left > 0; i++)
            {
                if (taken[i].IsTaken || !SeatMatching.IsMember(groups[i], reserve))
                    continue;
                taken[i] = Seat.Of(reserve);
                left--;
            }
        }
    }

    private void TakeMaximal(ReadOnlySpan<ulong> groups, Seat[] taken)
    {
        foreach ((int person, int reserve) in SeatMatching.Of(reserves, groups).Sitters())
            taken[person] = Seat.Of(reserve);
    }

    private void TakeReverted(Seat[] taken)
    {
        for (int reserve = 0; reserve < reserves.Length; reserve++)
            Take(reserves[reserve] - taken.Count(seat => seat.Reserve == reserve && seat.IsTaken), taken, Seat.RevertedFrom(reserve));
    }

    private static void Take(int left, Seat[] taken, Seat seat)
    {
        for (int i = 0; i < taken.Length && left > 0; i++)
        {
            if (taken[i].IsTaken)
                continue;
            taken[i] = seat;
            left--;
        }
    }
}
