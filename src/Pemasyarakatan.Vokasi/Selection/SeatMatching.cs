namespace Pemasyarakatan.Vokasi.Selection;

/// <summary>Puts as many people as possible on reserved seats at once; whoever has one keeps one, if need be that of another reserve (Kuhn's augmenting paths).</summary>
internal sealed class SeatMatching
{
    private readonly ImmutableArray<int> _reserves;
    private readonly ulong[] _groups;
    private readonly int[] _reserveOf;
    private readonly List<int>[] _holders;

    public SeatMatching(ImmutableArray<int> reserves, ReadOnlySpan<ulong> groups)
    {
        (_reserves, _groups, _reserveOf) = (reserves, groups.ToArray(), new int[groups.Length]);
        Array.Fill(_reserveOf, -1);
        _holders = [.. reserves.Select(_ => new List<int>())];
    }

    /// <summary>How many have a reserved seat.</summary>
    public int Count { get; private set; }

    public static bool IsMember(ulong groups, int reserve) => (groups >> reserve & 1) != 0;

    /// <summary>The most people of whom each can be given a reserved seat of his own.</summary>
    public static int Largest(ImmutableArray<int> reserves, ReadOnlySpan<ulong> groups)
    {
        SeatMatching matching = new(reserves, groups);
        for (int person = 0; person < groups.Length; person++)
            matching.TryAdd(person);
        return matching.Count;
    }

    /// <summary>The reserve on whose seat someone sits, or −1.</summary>
    public int ReserveOf(int person) => _reserveOf[person];

    /// <summary>Seats one more, where that can be done without unseating anybody.</summary>
    public bool TryAdd(int person)
    {
        ulong tried = 0;
        if (!TrySeat(person, ref tried))
            return false;
        Count++;
        return true;
    }

    private bool TrySeat(int person, ref ulong tried)
    {
        for (int reserve = 0; reserve < _reserves.Length; reserve++)
        {
            if (!IsMember(_groups[person], reserve) || IsMember(tried, reserve))
                continue;
            tried |= 1UL << reserve;
            if (_holders[reserve].Count < _reserves[reserve] || TryFree(reserve, ref tried))
            {
                Move(person, reserve);
                return true;
            }
        }

        return false;
    }

    private bool TryFree(int reserve, ref ulong tried)
    {
        foreach (int holder in _holders[reserve].ToArray())
        {
            if (TrySeat(holder, ref tried))
                return true;
        }

        return false;
    }

    private void Move(int person, int reserve)
    {
        if (_reserveOf[person] >= 0)
            _holders[_reserveOf[person]].Remove(person);
        _holders[reserve].Add(person);
        _reserveOf[person] = reserve;
    }
}
