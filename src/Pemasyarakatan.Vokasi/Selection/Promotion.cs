namespace Pemasyarakatan.Vokasi.Selection;

/// <summary>To whom the next free seat goes, once seats are held: holders are never displaced.</summary>
/// <remarks>
/// Where reserved seats come first, a reserve counts members among all holders, whatever seat each sits on. Where open seats come first, each seat keeps its type.
/// Under a hard plan a seat goes to somebody whom no reserved seat can take only while open seats are left: with one reserve, while non-members hold fewer seats than are open.
/// </remarks>
internal sealed class Promotion(SeatPlan plan, int seats, IReadOnlyList<IntakeEntry> holders)
{
    private readonly ChoiceRule _rule = plan.ForSeats(seats);

    /// <summary>The one to whom a free seat goes, and on what ground; nobody where it stays empty.</summary>
    /// <param name="waiting">Those who may be offered a seat, in merit order.</param>
    public (IntakeEntry Entry, Seat Seat)? Next(IReadOnlyList<IntakeEntry> waiting) =>
        waiting.Count == 0 ? null : plan.Order == SeatOrder.OpenFirst ? NextByType(waiting) : NextByCount(waiting);

    private (IntakeEntry Entry, Seat Seat)? NextByCount(IReadOnlyList<IntakeEntry> waiting)
    {
        int[] shortReserves = [.. Numbers().Where(reserve => holders.Count(holder => SeatMatching.IsMember(holder.Groups, reserve)) < _rule.Reserves[reserve])];
        if (FirstMember(waiting, shortReserves) is { } found)
            return found;
        ulong[] held = [.. holders.Select(holder => holder.Groups)];
        int onReserved = SeatMatching.Largest(_rule.Reserves, held);
        if (held.Length - onReserved < _rule.OpenSeats)
            return (waiting[0], Seat.Open);
        if (plan.Kind == SeatReserveKind.Soft)
            return (waiting[0], shortReserves is [int reserve, ..] ? Seat.RevertedFrom(reserve) : Seat.Open);
        foreach (IntakeEntry entry in waiting)
        {
            SeatMatching matching = new(_rule.Reserves, [.. held, entry.Groups]);
            for (int person = 0; person < held.Length; person++)
                matching.TryAdd(person);
            if (matching.TryAdd(held.Length))
                return (entry, Seat.Of(matching.ReserveOf(held.Length)));
        }

        return null;
    }

    private (IntakeEntry Entry, Seat Seat)? NextByType(IReadOnlyList<IntakeEntry> waiting)
    {
        if (holders.Count(holder => holder.Seat.Ground is SeatGround.Open or SeatGround.OverAllocated) < _rule.OpenSeats)
            return (waiting[0], Seat.Open);
        int[] empty = [.. Numbers().Where(reserve => holders.Count(holder => holder.Seat.Reserve == reserve) < _rule.Reserves[reserve])];
        if (FirstMember(waiting, empty) is { } found)
            return found;
        return plan.Kind == SeatReserveKind.Soft && empty is [int first, ..] ? (waiting[0], Seat.RevertedFrom(first)) : null;
    }

    private IEnumerable<int> Numbers() => Enumerable.Range(0, _rule.Reserves.Length);

    private static (IntakeEntry Entry, Seat Seat)? FirstMember(IReadOnlyList<IntakeEntry> waiting, int[] reserves)
    {
        foreach (int reserve in reserves)
        {
            if (waiting.FirstOrDefault(entry => SeatMatching.IsMember(entry.Groups, reserve)) is { } member)
                return (member, Seat.Of(reserve));
        }

        return null;
    }
}
