namespace Pemasyarakatan.Vokasi.Selection;

/// <summary>Those whom a package holds whose reserves overlap and which fills as many of them as can be: as many as can sit on reserved seats at once, then the open ones.</summary>
internal sealed class MaximalHolding(ChoiceRule rule)
{
    private readonly SeatMatching _reserved = new(rule.Reserves);
    private readonly PriorityQueue<Proposal, int> _open = new();
    private int _openSeats = rule.OpenSeats + (rule.Kind == SeatReserveKind.Soft ? rule.ReservedSeats : 0);

    /// <summary>Takes a proposal.</summary>
    /// <returns>Who is turned away by it: a holder, the newcomer themselves, or −1 for nobody.</returns>
    public int Add(Proposal newcomer)
    {
        if (!_reserved.TryAdd(newcomer))
            return AddOpen(_reserved.Replace(newcomer));

        // A reserved seat that is claimed now was open to everybody before.
        if (rule.Kind == SeatReserveKind.Soft)
            _openSeats--;
        return _open.Count > _openSeats ? _open.Dequeue().Applicant : -1;
    }

    private int AddOpen(Proposal holder)
    {
        if (_open.Count >= _openSeats)
            return _open.EnqueueDequeue(holder, -holder.Rank).Applicant;
        _open.Enqueue(holder, -holder.Rank);
        return -1;
    }
}
