namespace Pemasyarakatan.Vokasi.Selection;

/// <summary>Checks a published record of seats against the rules alone: nobody need trust what made it (audit kewajaran).</summary>
/// <remarks>
/// It shares no code with what gives out seats: it chooses, orders and promotes once more in the plainest way, and hashes by what the record says. So it is slower: a list is chosen over once for each group
/// of applicants that no seat was left for. Every violation names its witnesses: numbers of applicants, packages, ranks.
/// </remarks>
public static class FairnessAudit
{
    /// <summary>Checks a record.</summary>
    /// <param name="record">The record as it was published.</param>
    /// <returns>
    /// True where nothing is wrong; every violation as a refusal; numbers that were closed and have no result as missing; waivers, seats beyond the number, changes after closing,
    /// seats that stay empty and the envy that a policy accepts as advisories.
    /// </returns>
    /// <remarks>
    /// Checked are the order of acts, the commitment, the lottery's order, applications and lateness, eligibility, the number of seats, reserves, wasted seats, justified envy, blocking pairs, every later offer,
    /// and that everybody who was closed has a result.
    /// </remarks>
    public static Ruling Of(PublishedRecord record)
    {
        Guard.Against.Null(record);
        AuditClosing closing = new(record);
        IEnumerable<Reason> ofLists = record.Lists.SelectMany(list => new AuditPlacements(record, list, closing.OrderOf(list)).Findings());
        return Ruling.Of(closing.Findings().Concat(ofLists).Concat(Results(record)).Concat(record.Chain is null ? new AuditActs(record, closing).Findings() : []));
    }

    private static IEnumerable<Reason> Results(PublishedRecord record)
    {
        HashSet<string> placed = record.Placements.Select(one => one.Id).ToHashSet(StringComparer.Ordinal);
        HashSet<string> listed = record.Lists.SelectMany(list => list.Applicants).Select(one => one.Id).ToHashSet(StringComparer.Ordinal);
        foreach (string id in listed.Except(placed, StringComparer.Ordinal).Order(StringComparer.Ordinal))
            yield return Reason.Of(AuditReasons.NoResult, ReasonArgument.Code(id));
        foreach (PublishedSeat seat in record.Placements.Where(seat => seat.PackageId is { } package && !record.Lists.Any(list => list.PackageId == package && list.Applicants.Any(one => one.Id == seat.Id))))
            yield return Reason.Of(AuditReasons.NotOnList, ReasonArgument.Code(seat.Id), ReasonArgument.Code(seat.PackageId!));
    }
}
