namespace Pemasyarakatan.Vokasi.Selection;

/// <summary>The rule of choice and of promotion once more, as plainly as they can be said.</summary>
/// <param name="seats">The number of seats.</param>
/// <param name="reserves">The reserves in order, each with its number.</param>
/// <param name="order">In which order reserved and open seats are filled.</param>
/// <param name="kind">What becomes of a reserved seat that no member can take.</param>
internal sealed class AuditChoice(int seats, ImmutableArray<KeyValuePair<string, int>> reserves, SeatOrder order, SeatReserveKind kind)
{
    private int OpenSeats => seats - reserves.Sum(reserve => reserve.Value);

    /// <summary>Whom the package would choose of these, best first.</summary>
    public HashSet<string> Choose(IReadOnlyList<AuditPerson> pool)
    {
        HashSet<string> chosen = new(StringComparer.Ordinal);
        if (order == SeatOrder.OpenFirst)
            Take(pool, OpenSeats, chosen);
        if (order == SeatOrder.Maximal)
            TakeAsManyReservedAsCanBe(pool, chosen);
        else
            TakeReserved(pool, chosen);
        if (order != SeatOrder.OpenFirst)
            Take(pool, OpenSeats, chosen);
        if (kind == SeatReserveKind.Soft)
            Take(pool, seats - chosen.Count, chosen);
        return chosen;
    }

    /// <summary>Whose a free seat is when nobody may be displaced; null where it stays empty.</summary>
    /// <param name="holders">Those who hold a seat.</param>
    /// <param name="waiting">Those who may be offered one, best first.</param>
    public AuditPerson? Next(IReadOnlyCollection<AuditPerson> holders, IReadOnlyList<AuditPerson> waiting)
    {
        if (waiting.Count == 0)
            return null;
        bool byType = order == SeatOrder.OpenFirst;
        if (byType && holders.Count(one => one.Reserve is null) < OpenSeats)
            return waiting[0];
        foreach ((string reserve, int number) in reserves)
        {
            int filled = holders.Count(one => byType ? one.Reserve == reserve : one.Groups.Contains(reserve));
            if (filled < number && waiting.FirstOrDefault(one => one.Groups.Contains(reserve)) is { } member)
                return member;
        }

        if (kind == SeatReserveKind.Soft)
            return waiting[0];
        if (byType)
            return null;
        int onReserved = MostOnReserved(holders);
        return holders.Count - onReserved < OpenSeats ? waiting[0] : waiting.FirstOrDefault(one => MostOnReserved([.. holders, one]) > onReserved);
    }

    private void TakeReserved(IReadOnlyList<AuditPerson> pool, HashSet<string> chosen)
    {
        foreach ((string reserve, int number) in reserves)
            Take([.. pool.Where(one => one.Groups.Contains(reserve))], number, chosen);
    }

    private void TakeAsManyReservedAsCanBe(IReadOnlyList<AuditPerson> pool, HashSet<string> chosen)
    {
        Dictionary<string, List<AuditPerson>> sitting = Empty();
        foreach (AuditPerson one in pool.Where(one => Sit(one, sitting, new(StringComparer.Ordinal))))
            chosen.Add(one.Id);
    }

    private int MostOnReserved(IReadOnlyCollection<AuditPerson> people)
    {
        Dictionary<string, List<AuditPerson>> sitting = Empty();
        return people.Count(one => Sit(one, sitting, new(StringComparer.Ordinal)));
    }

    private Dictionary<string, List<AuditPerson>> Empty() => reserves.ToDictionary(reserve => reserve.Key, _ => new List<AuditPerson>(), StringComparer.Ordinal);

    // On a free seat of a reserve of the applicant, or on one that somebody can leave for another.
    private bool Sit(AuditPerson one, Dictionary<string, List<AuditPerson>> sitting, HashSet<string> tried)
    {
        foreach ((string reserve, int number) in reserves.Where(reserve => one.Groups.Contains(reserve.Key)))
        {
            if (!tried.Add(reserve))
                continue;
            AuditPerson? mover = sitting[reserve].Count < number ? null : sitting[reserve].Find(other => Sit(other, sitting, tried));
            if (sitting[reserve].Count >= number && mover is null)
                continue;
            if (mover is not null)
                sitting[reserve].Remove(mover);
            sitting[reserve].Add(one);
            return true;
        }

        return false;
    }

    private static void Take(IReadOnlyList<AuditPerson> pool, int number, HashSet<string> chosen)
    {
        foreach (AuditPerson one in pool.Where(one => !chosen.Contains(one.Id)).Take(Math.Max(0, number)).ToArray())
            chosen.Add(one.Id);
    }
}
