using Pemasyarakatan.Vokasi.Eligibility;

namespace Pemasyarakatan.Vokasi.Selection;

/// <summary>What an auditor checks of the draw in one package: applications, eligibility, seats, reserves, and whether anybody was wronged.</summary>
internal sealed class AuditPlacements
{
    private readonly PublishedRecord _record;
    private readonly PublishedList _list;
    private readonly ReasonArgument _package;
    private readonly AuditChoice _choice;
    private readonly Dictionary<string, AuditPerson> _eligible;
    private readonly Dictionary<string, PublishedApplication> _applications;
    private readonly Dictionary<string, PublishedSeat> _placements;

    public AuditPlacements(PublishedRecord record, PublishedList list, ImmutableArray<PublishedApplicant> order)
    {
        (_record, _list, _package) = (record, list, ReasonArgument.Code(list.PackageId));
        _choice = new(list.Seats, [.. list.Reserves.Select(reserve => KeyValuePair.Create(reserve.Id, reserve.Seats))], list.Order, list.Kind);
        _placements = record.Placements.ToDictionary(one => one.Id, StringComparer.Ordinal);
        _applications = record.Applications.ToDictionary(one => one.Id, StringComparer.Ordinal);
        // In a matching the late are members of no reserve; in an intake they take no part in the draw.
        _eligible = order.Select((one, i) => new AuditPerson(one.Id, i + 1, one.Late && record.Chain is not null ? [] : [.. one.Reserves])).ToDictionary(one => one.Id, StringComparer.Ordinal);
    }

    private IEnumerable<PublishedApplicant> Seated => _list.Applicants.Where(one => _placements.TryGetValue(one.Id, out PublishedSeat? seat) && seat.PackageId == _list.PackageId);

    // Somebody has left a matching in which whoever is placed stays.
    private bool HasChain => _record.Chain == VacancyRule.OnlyUnplaced && _record.Placements.Any(seat => seat.Left);

    public IEnumerable<Reason> Findings()
    {
        int taken = Seated.Count();
        if (taken > _list.Seats)
            yield return Reason.Of(AuditReasons.Capacity, _package, taken, _list.Seats);
        foreach (Reason reason in _list.Applicants.SelectMany(Application).Concat(Seated.SelectMany(Eligibility)).Concat(Reserves(taken)).Concat(Unmet(taken)))
            yield return reason;
    }

    private IEnumerable<Reason> Application(PublishedApplicant one)
    {
        if (!_applications.TryGetValue(one.Id, out PublishedApplication? application) || !application.PackageIds.Contains(_list.PackageId, StringComparer.Ordinal))
            yield return Reason.Of(AuditReasons.NoApplication, ReasonArgument.Code(one.Id), _package);
        else if (one.Late != application.AppliedOn > _list.RegistrationEnds)
            yield return Reason.Of(AuditReasons.Late, ReasonArgument.Code(one.Id), _package, application.AppliedOn);
    }

    private IEnumerable<Reason> Eligibility(PublishedApplicant one)
    {
        if (one.Verdict != Verdict.Eligible)
            yield return Reason.Of(AuditReasons.Ineligible, ReasonArgument.Code(one.Id), _package, ReasonArgument.Term(one.Verdict));
        else if (one.Late && _record.Chain is null)
            yield return Reason.Of(AuditReasons.LateDrawn, ReasonArgument.Code(one.Id), _package);
    }

    // Every reserved seat is a member's, or under a soft plan told as one that no member could take; no reserve has more than its number; and nobody sits whom the plan would not seat.
    private IEnumerable<Reason> Reserves(int taken)
    {
        foreach (PublishedApplicant one in Seated)
        {
            PublishedSeat seat = _placements[one.Id];
            bool allowed = seat.Reserve is not { } reserve || (seat.Reverted ? _list.Kind == SeatReserveKind.Soft && _list.Reserves.Any(each => each.Id == reserve) : GroupsOf(one).Contains(reserve));
            if (!allowed)
                yield return Reason.Of(AuditReasons.Reserve, ReasonArgument.Code(one.Id), _package, ReasonArgument.Code(seat.Reserve!));
        }

        // Seats that were freed and given later are counted by members and not by chairs.
        if (HasChain)
            yield break;
        foreach (PublishedReserve reserve in _list.Reserves)
        {
            int told = Seated.Count(one => _placements[one.Id].Reserve == reserve.Id);
            if (told > reserve.Seats)
                yield return Reason.Of(AuditReasons.ReserveOverfull, _package, ReasonArgument.Code(reserve.Id), told, reserve.Seats);
        }

        AuditPerson[] seated = People(Seated);
        HashSet<string> chosen = _choice.Choose(seated);
        foreach (AuditPerson one in seated.Where(one => taken <= _list.Seats && !chosen.Contains(one.Id)))
            yield return Reason.Of(AuditReasons.NotChosen, ReasonArgument.Code(one.Id), _package, one.Rank);
    }

    private IEnumerable<Reason> Unmet(int taken)
    {
        AuditPerson[] seated = People(Seated);
        AuditPerson[] wanting = [.. _list.Applicants.Where(WouldRatherBeHere).Select(one => _eligible.GetValueOrDefault(one.Id)).OfType<AuditPerson>().OrderBy(one => one.Rank)];
        int empty = Math.Max(0, _list.Seats - taken);
        List<AuditPerson> ofEmptySeats = [];
        foreach (AuditPerson[] alike in wanting.GroupBy(GroupKey, StringComparer.Ordinal).Select(alike => alike.ToArray()))
        {
            for (int i = 0; i < alike.Length; i++)
            {
                HashSet<string> chosen = ChosenWith(seated, alike[i]);
                // Where the best of those who are members of the same reserves has no claim, the others have none.
                if (!chosen.Contains(alike[i].Id))
                    break;
                if (seated.Where(other => !chosen.Contains(other.Id)).MaxBy(other => other.Rank) is { } instead)
                {
                    yield return Wrong(alike[i], instead);
                    continue;
                }

                ofEmptySeats.AddRange(alike.Skip(i).Take(empty));
                break;
            }
        }

        // An empty seat is the due of one person: the one to whom it would go if all who claim it were chosen from.
        foreach (IGrouping<bool, AuditPerson> claiming in ofEmptySeats.GroupBy(MayBeLeftThere))
        {
            HashSet<string> chosen = ChosenWith(seated, [.. claiming]);
            foreach (AuditPerson one in claiming.Where(one => chosen.Contains(one.Id)).OrderBy(one => one.Rank))
                yield return Reason.Of(claiming.Key ? AuditReasons.ChainEnvy : AuditReasons.Waste, ReasonArgument.Code(one.Id), _package, one.Rank);
        }

        if (empty > 0 && wanting.Length > 0)
            yield return Reason.Of(AuditReasons.EmptySeats, _package, empty, wanting.Length);
    }

    private HashSet<string> ChosenWith(AuditPerson[] seated, params AuditPerson[] others) => _choice.Choose([.. seated.Concat(others).OrderBy(one => one.Rank)]);

    private static string GroupKey(AuditPerson one) => string.Join(' ', one.Groups.Order(StringComparer.Ordinal));

    // Placed, in a matching where whoever is placed stays and somebody has left.
    private bool MayBeLeftThere(AuditPerson one) => HasChain && _placements.GetValueOrDefault(one.Id)?.PackageId is not null;

    private Reason Wrong(AuditPerson one, AuditPerson instead)
    {
        ReasonArgument[] who = [ReasonArgument.Code(one.Id), _package, one.Rank];
        bool isEnvy = one.Rank < instead.Rank && instead.Groups.IsSubsetOf(one.Groups);
        return MayBeLeftThere(one) || (HasChain && !isEnvy)
            ? Reason.Of(AuditReasons.ChainEnvy, who)
            : Reason.Of(isEnvy ? AuditReasons.Envy : AuditReasons.BlockingPair, [.. who, ReasonArgument.Code(instead.Id), instead.Rank]);
    }

    private bool WouldRatherBeHere(PublishedApplicant one)
    {
        if (!_applications.TryGetValue(one.Id, out PublishedApplication? application) || (one.Late && _record.Chain is null))
            return false;
        if (!_placements.TryGetValue(one.Id, out PublishedSeat? seat) || seat.Left || seat.PackageId == _list.PackageId)
            return false;
        int here = application.PackageIds.IndexOf(_list.PackageId, StringComparer.Ordinal);
        int there = seat.PackageId is { } package ? application.PackageIds.IndexOf(package, StringComparer.Ordinal) : -1;
        return here >= 0 && (there < 0 || here < there);
    }

    private ImmutableHashSet<string> GroupsOf(PublishedApplicant one) => _eligible.TryGetValue(one.Id, out AuditPerson? person) ? person.Groups : [.. one.Reserves];

    private AuditPerson[] People(IEnumerable<PublishedApplicant> applicants) =>
        [.. applicants.Select(one => _eligible.GetValueOrDefault(one.Id)).OfType<AuditPerson>().OrderBy(one => one.Rank)];
}
