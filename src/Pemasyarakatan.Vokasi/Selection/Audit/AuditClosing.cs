using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Pemasyarakatan.Vokasi.Eligibility;

namespace Pemasyarakatan.Vokasi.Selection;

/// <summary>What an auditor checks of closing and draw: that the seed came after, that the lists are those that were closed, and that the order is the lottery's.</summary>
internal sealed class AuditClosing(PublishedRecord record)
{
    public IEnumerable<Reason> Findings()
    {
        if (record.DrawnAt <= record.ClosedAt)
            yield return Reason.Of(AuditReasons.SeedBeforeClosing);
        if (Commitment() != record.Commitment)
            yield return Reason.Of(AuditReasons.Commitment);
        foreach (PublishedList list in record.Lists)
        {
            foreach (Reason reason in Ranks(list).Concat(Waivers(list)).Concat(ScreenedAfterClosing(list)))
                yield return reason;
        }
    }

    /// <summary>The eligible of a list, best first.</summary>
    public ImmutableArray<PublishedApplicant> OrderOf(PublishedList list) => InOrder(list.Applicants.Where(one => one.Verdict == Verdict.Eligible), _ => 0);

    /// <summary>Applicants in the order of merit: in time before late, keys of merit, earlier round, draw, number.</summary>
    public ImmutableArray<PublishedApplicant> InOrder(IEnumerable<PublishedApplicant> applicants, Func<PublishedApplicant, int> round) =>
    [
        .. applicants.OrderBy(one => one.Late ? 1 : 0).ThenBy(one => one.Merit, Comparer<ImmutableArray<int>>.Create(ByKeys)).ThenBy(round)
            .ThenBy(one => Hex(HMACSHA256.HashData(Encoding.UTF8.GetBytes(record.Seed), Encoding.UTF8.GetBytes(one.Id))), StringComparer.Ordinal).ThenBy(one => Bytes(one.Id), StringComparer.Ordinal),
    ];

    /// <summary>The commitment that the lists of the record make.</summary>
    public string Commitment()
    {
        StringBuilder text = new();
        foreach (string list in record.Lists.Select(list => Hash(TextOf(list))).Concat(record.OtherLists).Order(StringComparer.Ordinal))
            text.Append("list ").Append(list).Append('\n');
        IEnumerable<string> closed = record.Lists.SelectMany(list => list.Applicants).Select(one => one.Id).Concat(record.OtherApplicants).Distinct(StringComparer.Ordinal);
        foreach (string id in closed.OrderBy(Bytes, StringComparer.Ordinal))
            text.Append("applicant ").Append(id).Append('\n');
        return Hash(text.ToString());
    }

    private static int ByKeys(ImmutableArray<int> left, ImmutableArray<int> right)
    {
        for (int i = 0; i < Math.Min(left.Length, right.Length); i++)
        {
            if (left[i] != right[i])
                return left[i] < right[i] ? -1 : 1;
        }

        return left.Length - right.Length;
    }

    private IEnumerable<Reason> Ranks(PublishedList list)
    {
        ImmutableArray<PublishedApplicant> order = OrderOf(list);
        for (int place = 0; place < order.Length; place++)
        {
            if (order[place].Rank != place + 1)
                yield return Reason.Of(AuditReasons.Rank, ReasonArgument.Code(order[place].Id), ReasonArgument.Code(list.PackageId), order[place].Rank ?? 0, place + 1);
        }
    }

    // What nobody knew yet cannot have been closed. The day is that of the place where days begin first.
    private IEnumerable<Reason> ScreenedAfterClosing(PublishedList list)
    {
        LocalDate closed = record.ClosedAt.WithOffset(Offset.FromHours(14)).Date;
        return list.Applicants.Where(one => one.ScreenedOn > closed).Select(one => Reason.Of(AuditReasons.ScreenedAfterClosing, ReasonArgument.Code(one.Id), ReasonArgument.Code(list.PackageId), one.ScreenedOn));
    }

    private static IEnumerable<Reason> Waivers(PublishedList list) =>
        list.Applicants.Where(one => one.Screened is not null).Select(one => Waiver(one, ReasonArgument.Code(list.PackageId)));

    /// <summary>That the verdict on somebody is not that of the screening: whom law or programme excludes, nobody may make eligible.</summary>
    public static Reason Waiver(PublishedApplicant one, ReasonArgument package) =>
        one is { Screened: Verdict.Ineligible, Verdict: Verdict.Eligible }
            ? Reason.Of(AuditReasons.Excluded, ReasonArgument.Code(one.Id), package)
            : Reason.Of(AuditReasons.Waiver, ReasonArgument.Code(one.Id), package, ReasonArgument.Term(one.Screened!.Value), ReasonArgument.Term(one.Verdict), ReasonArgument.Code(one.Why!));

    // The text whose hash is a list's fingerprint, line by line as it is documented.
    private static string TextOf(PublishedList list)
    {
        StringBuilder text = new();
        text.Append(CultureInfo.InvariantCulture, $"package {list.PackageId} {list.Seats} {(list.RegistrationEnds is { } end ? Day(end) : "-")}\n");
        text.Append(CultureInfo.InvariantCulture, $"plan {Word(list.Order)} {Word(list.Kind)} {(list.SeatKeptOnSuspension ? "kept" : "freed")} {(list.AllowWaste ? "waste" : "noWaste")}\n");
        foreach (PublishedReserve reserve in list.Reserves)
            text.Append(CultureInfo.InvariantCulture, $"reserve {reserve.Id} {reserve.Seats} {reserve.Criterion}\n");
        foreach (PublishedApplicant one in list.Applicants.OrderBy(one => Bytes(one.Id), StringComparer.Ordinal))
        {
            string waiver = one.Screened is { } screened ? $"{Word(screened)}:{one.Why}" : "-";
            text.Append(CultureInfo.InvariantCulture, $"applicant {one.Id} {(one.Late ? "late" : "inTime")} {Word(one.Verdict)} {All(one.Merit.Select(key => key.ToString(CultureInfo.InvariantCulture)))} ");
            text.Append(CultureInfo.InvariantCulture, $"{All(one.Reserves)} {All(one.ReservesUnknown)} {Day(one.ScreenedOn)} {one.PolicyFingerprint} {waiver}\n");
        }

        return text.ToString();
    }

    private static string All(IEnumerable<string> parts) => string.Join(',', parts) is { Length: > 0 } joined ? joined : "-";

    private static string Day(LocalDate day) => day.ToString("uuuu'-'MM'-'dd", CultureInfo.InvariantCulture);

    private static string Word<TEnum>(TEnum value)
        where TEnum : struct, Enum
    {
        string name = value.ToString();
        return char.ToLowerInvariant(name[0]) + name[1..];
    }

    private static string Hash(string text) => Hex(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    private static string Hex(byte[] bytes) => string.Concat(bytes.Select(each => each.ToString("x2", CultureInfo.InvariantCulture)));

    // Hexadecimal digits sort as the bytes do.
    private static string Bytes(string id) => Hex(Encoding.UTF8.GetBytes(id));
}
