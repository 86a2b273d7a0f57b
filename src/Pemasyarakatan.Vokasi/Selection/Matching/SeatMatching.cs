using System.Numerics;

namespace Pemasyarakatan.Vokasi.Selection;

/// <summary>Who sits on reserved seats, as many as can at once; whoever has one keeps one, if need be that of another reserve (augmenting paths, Kuhn).</summary>
internal sealed class SeatMatching(ImmutableArray<int> reserves)
{
    private readonly List<Proposal> _holders = [];
    private readonly List<int> _reserveOf = [];
    private readonly int[] _taken = new int[reserves.Length];

    // The holder who could move onto a reserve that is reached; -1 for the newcomer themselves.
    private readonly int[] _via = new int[reserves.Length];
    private readonly Queue<int> _open = new();

    /// <summary>How many have a reserved seat.</summary>
    public int Count => _holders.Count;

    /// <summary>Whether these are several groups.</summary>
    public static bool Overlap(ulong groups) => BitOperations.PopCount(groups) > 1;

    public static bool IsMember(ulong groups, int reserve) => (groups >> reserve & 1) != 0;

    /// <summary>The matching of as many of these people as can sit on reserved seats at once, the first before the next.</summary>
    public static SeatMatching Of(ImmutableArray<int> reserves, ReadOnlySpan<ulong> groups)
    {
        SeatMatching matching = new(reserves);
        for (int person = 0; person < groups.Length; person++)
            matching.TryAdd(new(person, person, groups[person]));
        return matching;
    }

    /// <summary>Those who sit, each with their reserve.</summary>
    public IEnumerable<(int Applicant, int Reserve)> Sitters() => _holders.Select((holder, i) => (holder.Applicant, _reserveOf[i]));

    /// <summary>The reserve onto whose seat someone could come without unseating anybody, or −1.</summary>
    public int ReserveFor(ulong groups) => Reach(groups, out _) < 0 ? -1 : FirstStep(groups);

    /// <summary>Seats one more, where that can be done without unseating anybody.</summary>
    public bool TryAdd(Proposal newcomer)
    {
        int free = Reach(newcomer.Groups, out _);
        if (free < 0)
            return false;
        _holders.Add(newcomer);
        _reserveOf.Add(-1);
        MoveAlong(free, _holders.Count - 1);
        return true;
    }

    /// <summary>Seats the newcomer where no seat is free for them but someone of worse rank sits in their way; the worst of those goes.</summary>
    /// <returns>Whoever is left without a reserved seat: the worst in the way, or the newcomer.</returns>
    public Proposal Replace(Proposal newcomer)
    {
        Reach(newcomer.Groups, out ulong reached);
        int worst = -1;
        for (int i = 0; i < _holders.Count; i++)
        {
            if (IsMember(reached, _reserveOf[i]) && (worst < 0 || _holders[i].Rank > _holders[worst].Rank))
                worst = i;
        }

        if (worst < 0 || _holders[worst].Rank < newcomer.Rank)
            return newcomer;
        Proposal out_ = _holders[worst];
        int freed = _reserveOf[worst];
        _taken[freed]--;
        (_holders[worst], _reserveOf[worst]) = (newcomer, -1);
        MoveAlong(freed, worst);
        return out_;
    }

    /// <summary>Searches the reserves that someone of these groups could come onto if those who sit moved along; gives one with a free seat, or −1.</summary>
    private int Reach(ulong groups, out ulong reached)
    {
        _open.Clear();
        reached = 0;
        Visit(groups, -1, ref reached);
        while (_open.TryDequeue(out int reserve))
        {
            if (_taken[reserve] < reserves[reserve])
                return reserve;
            for (int i = 0; i < _holders.Count; i++)
            {
                if (_reserveOf[i] == reserve)
                    Visit(_holders[i].Groups, i, ref reached);
            }
        }

        return -1;
    }

    private void Visit(ulong groups, int via, ref ulong reached)
    {
        for (ulong left = groups & ~reached; left != 0; left &= left - 1)
        {
            int reserve = BitOperations.TrailingZeroCount(left);
            (reached, _via[reserve]) = (reached | 1UL << reserve, via);
            _open.Enqueue(reserve);
        }
    }

    // Each on the path moves onto the reserve that was reached through them, the newcomer, who comes from none, last.
    private void MoveAlong(int free, int newcomer)
    {
        _taken[free]++;
        for (int reserve = free; reserve >= 0;)
        {
            int mover = _via[reserve] < 0 ? newcomer : _via[reserve];
            (reserve, _reserveOf[mover]) = (_reserveOf[mover], reserve);
        }
    }

    private int FirstStep(ulong groups)
    {
        int reserve = Reach(groups, out _);
        while (_via[reserve] >= 0)
            reserve = _reserveOf[_via[reserve]];
        return reserve;
    }
}
