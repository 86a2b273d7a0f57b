namespace Pemasyarakatan.Vokasi.Selection;

/// <summary>To whom the next free seat goes, once seats are held: holders are never displaced.</summary>
/// <remarks>
/// Where reserved seats come first, a reserve counts members among all holders, whatever seat each sits on. Where open seats come first, each seat keeps its type.
/// Under a hard plan a seat goes to somebody whom no reserved seat can take only while open seats are left: with one reserve, while non-members hold fewer seats than are open.
/// </remarks>
internal sealed class Promotion
{
    private readonly ChoiceRule _rule;
    private readonly int[] _members;
    private readonly int[] _seats;
    private readonly SeatMatching _reserved;
    private int _holders;
    private int _open;

    /// <summary>A promotion among holders.</summary>
    /// <param name="rule">The rule of choice of the package.</param>
    /// <param name="holders">The groups and the seat of each who holds one.</param>
    public Promotion(ChoiceRule rule, IEnumerable<(ulong Groups, Seat Seat)> holders)
    {
        (_rule, _reserved) = (rule, new SeatMatching(rule.Reserves));
        (_members, _seats) = (new int[rule.Reserves.Length], new int[rule.Reserves.Length]);
        foreach ((ulong groups, Seat seat) in holders)
            Seated(groups, seat);
    }

    /// <summary>Counts someone who has been seated.</summary>
    public void Seated(ulong groups, Seat seat)
    {
        _holders++;
        _open += seat.Ground is SeatGround.Open or SeatGround.OverAllocated ? 1 : 0;
        for (int reserve = 0; reserve < _members.Length; reserve++)
        {
            _members[reserve] += SeatMatching.IsMember(groups, reserve) ? 1 : 0;
            _seats[reserve] += seat.IsTaken && seat.Reserve == reserve ? 1 : 0;
        }

        _reserved.TryAdd(new(_holders, _holders, groups));
    }

    /// <summary>Whose a free seat is, and on what ground; nobody's where it stays empty.</summary>
    /// <param name="waiting">The groups of those who may be offered a seat, in merit order.</param>
    public (int Place, Seat Seat)? Next(IReadOnlyList<ulong> waiting) =>
        waiting.Count == 0 ? null : _rule.Order == SeatOrder.OpenFirst ? NextByType(waiting) : NextByCount(waiting);

    private (int Place, Seat Seat)? NextByCount(IReadOnlyList<ulong> waiting)
    {
        if (FirstMember(waiting, _members) is { } found)
            return found;
        if (_holders - _reserved.Count < _rule.OpenSeats)
            return (0, Seat.Open);
        if (_rule.Kind == SeatReserveKind.Soft)
            return (0, FirstShort(_members) is >= 0 and int reserve ? Seat.RevertedFrom(reserve) : Seat.Open);
        for (int place = 0; place < waiting.Count; place++)
        {
            if (_reserved.ReserveFor(waiting[place]) is >= 0 and int free)
                return (place, Seat.Of(free));
        }

        return null;
    }

    private (int Place, Seat Seat)? NextByType(IReadOnlyList<ulong> waiting)
    {
        if (_open < _rule.OpenSeats)
            return (0, Seat.Open);
        if (FirstMember(waiting, _seats) is { } found)
            return found;
        return _rule.Kind == SeatReserveKind.Soft && FirstShort(_seats) is >= 0 and int reserve ? (0, Seat.RevertedFrom(reserve)) : null;
    }

    private int FirstShort(int[] counted) => Array.FindIndex([.. Enumerable.Range(0, counted.Length)], reserve => counted[reserve] < _rule.Reserves[reserve]);

    private (int Place, Seat Seat)? FirstMember(IReadOnlyList<ulong> waiting, int[] counted)
    {
        for (int reserve = 0; reserve < counted.Length; reserve++)
        {
            if (counted[reserve] >= _rule.Reserves[reserve])
                continue;
            for (int place = 0; place < waiting.Count; place++)
            {
                if (SeatMatching.IsMember(waiting[place], reserve))
                    return (place, Seat.Of(reserve));
            }
        }

        return null;
    }
}
