using System.Globalization;
using System.Text;
using NodaTime.Text;

namespace Pemasyarakatan.Vokasi.Selection;

public sealed partial record AdoptedList
{
    /// <summary>The list as plain text, of which anyone can make the fingerprint with a command of their system.</summary>
    /// <returns>
    /// A line for the package (id, seats, last day of registration), the plan and each reserve (<c>r1</c>, <c>r2</c> in order, seats, SHA-256 of its criterion in canonical form, RFC 8785), then one for each
    /// applicant in the order of the numbers' UTF-8 bytes: number, <c>inTime</c> or <c>late</c>, verdict, keys of merit, reserves, unknown reserves, date of screening, fingerprint of the policy, and where the
    /// officer decided otherwise than the screening, what it had said and why, parted by a colon. Parts are parted by a blank, an empty one is <c>-</c>; each line ends with a line feed.
    /// </returns>
    /// <remarks>The officer and the date of adoption are no part of it: the same list is the same text, whoever signs it.</remarks>
    public string ToCanonicalText()
    {
        StringBuilder text = new();
        text.Append(CultureInfo.InvariantCulture, $"package {PackageId} {Seats} {(RegistrationEnds is { } end ? LocalDatePattern.Iso.Format(end) : "-")}\n");
        text.Append(CultureInfo.InvariantCulture, $"plan {Word(Plan.Order)} {Word(Plan.Kind)} {(Plan.SeatKeptOnSuspension ? "kept" : "freed")} {(Plan.AllowWaste ? "waste" : "noWaste")}\n");
        for (int i = 0; i < Plan.Reserves.Length; i++)
            text.Append(CultureInfo.InvariantCulture, $"reserve r{i + 1} {Plan.Reserves[i].Seats} {Sha256Text.Of(CanonicalJson.Of(Plan.Reserves[i].Criterion))}\n");
        foreach (Determination one in Determinations.Sort((left, right) => Utf8OrdinalComparer.Compare(left.Number, right.Number)))
        {
            text.Append(CultureInfo.InvariantCulture, $"applicant {one.Number} {(one.Late ? "late" : "inTime")} {Word(one.Verdict)} {Words(one.Merit)} ");
            text.Append(CultureInfo.InvariantCulture, $"{Words(Plan.PublishedNames(one.Reserves))} {Words(Plan.PublishedNames(one.ReservesUnknown))} ");
            text.Append(CultureInfo.InvariantCulture, $"{LocalDatePattern.Iso.Format(one.ScreenedOn)} {one.PolicyFingerprint} {(one.Screened is { } screened ? $"{Word(screened)}:{one.Why}" : "-")}\n");
        }

        return text.ToString();
    }

    private static string Word<TEnum>(TEnum value)
        where TEnum : struct, Enum => TextCodes.CamelCase(value.ToString());

    private static string Words<T>(ImmutableArray<T> values)
        where T : notnull => values.IsEmpty ? "-" : string.Join(',', values.Select(value => Convert.ToString(value, CultureInfo.InvariantCulture)));
}
