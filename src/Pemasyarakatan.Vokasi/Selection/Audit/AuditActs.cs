using Pemasyarakatan.Vokasi.Eligibility;

namespace Pemasyarakatan.Vokasi.Selection;

/// <summary>What an auditor checks of all that happened to an intake after its draw: act by act, each offer against whose turn it was.</summary>
internal sealed class AuditActs
{
    private readonly PublishedRecord _record;
    private readonly PublishedList _list;
    private readonly AuditClosing _closing;
    private readonly ReasonArgument _package;
    private readonly Dictionary<string, AuditEntry> _entries = new(StringComparer.Ordinal);
    private readonly List<Reason> _findings = [];
    private ImmutableArray<AuditEntry> _order;
    private ImmutableArray<int> _reserved;
    private int _seats;
    private int _permitted;
    private int _round;

    public AuditActs(PublishedRecord record, AuditClosing closing)
    {
        (_record, _list, _closing) = (record, record.Lists[0], closing);
        (_package, _seats, _reserved) = (ReasonArgument.Code(_list.PackageId), _list.Seats, [.. _list.Reserves.Select(reserve => reserve.Seats)]);
        foreach (PublishedApplicant one in _list.Applicants)
            _entries.Add(one.Id, new(one, 0));
        foreach (PublishedSeat seat in record.Placements.Where(seat => seat.PackageId == _list.PackageId && _entries.ContainsKey(seat.Id)))
            _entries[seat.Id].Seat(seat, OfferState.Offered);
        _order = Ordered();
    }

    private IEnumerable<AuditEntry> Holders => _order.Where(entry => entry.Held is not null);

    private int Free => Math.Max(0, _seats - Holders.Count(entry => !entry.Held!.Beyond));

    public IEnumerable<Reason> Findings()
    {
        // A day at a facility never begins after the same day in UTC.
        LocalDate last = _record.DrawnAt.InUtc().Date;
        foreach (PublishedAct act in _record.Acts)
        {
            if (act.On < last)
                _findings.Add(Reason.Of(AuditReasons.ActBefore, _package, act.On, last));
            last = LocalDate.Max(last, act.On);
            Check(act);
            MoveOntoFreeSeats();
        }

        return _findings;
    }

    private void Check(PublishedAct act)
    {
        switch (act.Act)
        {
            case PublishedActKind.Promoted or PublishedActKind.Joined:
                Round(act);
                break;
            case PublishedActKind.Seats:
                _findings.Add(Reason.Of(AuditReasons.SeatsChanged, _package, _seats, act.Count!.Value, act.On));
                (_seats, _reserved) = (act.Count.Value, act.Reserved);
                if (_reserved.Length != _list.Reserves.Length || _reserved.Any(number => number < 0) || _reserved.Sum(number => (long)number) > _seats)
                    Stop(act);
                break;
            case PublishedActKind.Permitted:
                _findings.Add(Reason.Of(AuditReasons.Permitted, _package, act.Count!.Value, ReasonArgument.Code(act.Why!), act.On));
                _permitted += act.Count.Value;
                break;
            default:
                foreach (string id in act.Ids.Concat(act.Offered.Select(seat => seat.Id)))
                    Move(act, id);
                break;
        }
    }

    // Nothing more can be said of acts that rest on an impossible plan.
    private void Stop(PublishedAct act)
    {
        _findings.Add(Reason.Of(AuditReasons.Plan, _package, act.On));
        _reserved = [.. _list.Reserves.Select(_ => 0)];
    }

    private void Move(PublishedAct act, string id)
    {
        AuditEntry? entry = _entries.GetValueOrDefault(id);
        PublishedSeat? seat = act.Offered.FirstOrDefault(each => each.Id == id);
        bool possible = (act.Act, entry?.State) switch
        {
            (PublishedActKind.Accepted or PublishedActKind.Declined or PublishedActKind.Lapsed, OfferState.Offered) => true,
            (PublishedActKind.Suspended, OfferState.Accepted) => true,
            (PublishedActKind.Returned, OfferState.Suspended) => true,
            (PublishedActKind.Left, OfferState.Waiting or OfferState.Offered or OfferState.Accepted or OfferState.Suspended) => true,
            _ => false,
        };
        if (entry is null || !possible)
        {
            _findings.Add(Reason.Of(AuditReasons.NoSuchTransition, ReasonArgument.Code(id), _package, act.On));
            return;
        }

        if (act.Act == PublishedActKind.Returned)
            Return(act, entry, seat);
        else if (act.Act == PublishedActKind.Accepted)
            entry.State = OfferState.Accepted;
        else if (act.Act == PublishedActKind.Suspended)
            entry.Leave(OfferState.Suspended, keepsSeat: _list.SeatKeptOnSuspension);
        else
            entry.Leave(OfferState.Withdrawn, keepsSeat: false);
    }

    private void Return(PublishedAct act, AuditEntry entry, PublishedSeat? seat)
    {
        bool owed = entry.Held is not null || (Free > 0 && Choice().Next(People(Holders), People([entry])) is not null);
        if (owed != seat is not null)
            _findings.Add(Reason.Of(AuditReasons.Return, ReasonArgument.Code(entry.Id), _package, act.On));
        if (seat is null)
            entry.Leave(OfferState.Waiting, keepsSeat: false);
        else
            entry.Seat(seat, OfferState.Accepted);
    }

    // Some fingerprints hold sixteen digits in a row, as no reason may; their beginning tells them apart as well. A record may name anything else.
    private static ReasonArgument Named(string policy)
    {
        string beginning = policy[..Math.Min(12, policy.Length)];
        return TextCodes.IsCode(policy) ? ReasonArgument.Code(policy) : TextCodes.IsCode(beginning) ? ReasonArgument.Code(beginning) : ReasonArgument.Term("withheld");
    }

    // Whoever is skipped stands in the queue until their turn, by what was known of them before.
    private void Round(PublishedAct act)
    {
        _round++;
        string policy = _list.Applicants.FirstOrDefault()?.PolicyFingerprint ?? "";
        foreach (PublishedApplicant one in act.Joined.Concat(act.Screened).Where(one => one.PolicyFingerprint != policy).DistinctBy(one => one.PolicyFingerprint, StringComparer.Ordinal))
            _findings.Add(Reason.Of(AuditReasons.PolicyChanged, _package, Named(one.PolicyFingerprint), act.On));
        foreach (PublishedApplicant one in act.Joined.Concat(act.Screened).Where(one => one.Screened is not null))
            _findings.Add(AuditClosing.Waiver(one, _package));
        foreach (PublishedApplicant one in act.Joined)
        {
            if (!one.Late || !_entries.TryAdd(one.Id, new(one, _round)))
                _findings.Add(Reason.Of(AuditReasons.Joined, ReasonArgument.Code(one.Id), _package, act.On));
        }

        Dictionary<string, PublishedApplicant> screened = act.Screened.DistinctBy(one => one.Id, StringComparer.Ordinal).ToDictionary(one => one.Id, StringComparer.Ordinal);
        Screen(screened.Values.Where(one => one.Verdict == Verdict.Eligible || _entries.GetValueOrDefault(one.Id)?.CanBeOffered != true));
        _order = Ordered();
        if (act.Act == PublishedActKind.Promoted)
            Offers(act, screened);
        Screen(screened.Values);
        _order = Ordered();
    }

    private void Screen(IEnumerable<PublishedApplicant> current)
    {
        foreach (PublishedApplicant one in current)
        {
            if (_entries.TryGetValue(one.Id, out AuditEntry? entry) && entry.State == OfferState.Waiting)
                entry.Screen(one);
        }
    }

    private void Offers(PublishedAct act, Dictionary<string, PublishedApplicant> screened)
    {
        List<AuditEntry> holders = [.. Holders], waiting = [.. _order.Where(entry => entry.CanBeOffered)];
        HashSet<string> skipped = [.. act.Skipped];
        List<string> due = [];
        for (int free = Free, beyond = _permitted; free + beyond > 0 && waiting.Count > 0;)
        {
            string? next = free > 0 ? Choice().Next(People(holders), People(waiting))?.Id : waiting[0].Id;
            if (next is null)
                break;
            AuditEntry entry = _entries[next];
            waiting.Remove(entry);
            // Skipped rightly: the later screening says so, or says nothing of them any more.
            if (skipped.Remove(next) && screened.GetValueOrDefault(next)?.Verdict != Verdict.Eligible)
                continue;
            due.Add(next);
            PublishedSeat? told = act.Offered.FirstOrDefault(seat => seat.Id == next);
            entry.Seat(told ?? new(next, _list.PackageId, beyond: free == 0), OfferState.Offered);
            holders.Add(entry);
            (free, beyond) = free > 0 ? (free - 1, beyond) : (free, beyond - 1);
        }

        Compare(act, due, skipped);
    }

    private void Compare(PublishedAct act, List<string> due, HashSet<string> skippedWithoutCause)
    {
        HashSet<string> told = act.Offered.Select(seat => seat.Id).ToHashSet(StringComparer.Ordinal);
        foreach (string id in due.Where(id => !told.Contains(id)))
        {
            _findings.Add(Reason.Of(AuditReasons.OfferSkipped, ReasonArgument.Code(id), _package, _entries[id].Rank, act.On));
            _entries[id].Leave(OfferState.Waiting, keepsSeat: false);
        }

        foreach (PublishedSeat seat in act.Offered)
        {
            AuditEntry? entry = _entries.GetValueOrDefault(seat.Id);
            if (entry is null || !due.Contains(seat.Id))
                _findings.Add(Reason.Of(AuditReasons.OfferUndue, ReasonArgument.Code(seat.Id), _package, act.On));
            entry?.Seat(seat, OfferState.Offered);
            _permitted -= seat.Beyond ? 1 : 0;
        }

        foreach (string id in skippedWithoutCause)
            _findings.Add(Reason.Of(AuditReasons.Skip, ReasonArgument.Code(id), _package, act.On));
    }

    // Seats beyond the number are given back first.
    private void MoveOntoFreeSeats()
    {
        while (Free > 0 && Holders.FirstOrDefault(entry => entry.Held!.Beyond) is { } over)
            over.Seat(new(over.Id, _list.PackageId), over.State);
    }

    private AuditChoice Choice() =>
        new(_seats, [.. _list.Reserves.Zip(_reserved, (reserve, number) => KeyValuePair.Create(reserve.Id, number))], _list.Order, _list.Kind);

    private static AuditPerson[] People(IEnumerable<AuditEntry> entries) => [.. entries.Select(entry => entry.Person)];

    private ImmutableArray<AuditEntry> Ordered()
    {
        ImmutableArray<AuditEntry> order = [.. _closing.InOrder(_entries.Values.Select(entry => entry.Joined), one => _entries[one.Id].Round).Select(one => _entries[one.Id])];
        int rank = 0;
        foreach (AuditEntry entry in order.Where(entry => entry.WasEligible))
            entry.Rank = ++rank;
        return order;
    }
}
