using System.Globalization;
using System.Text;
using NodaTime.Text;
using Pemasyarakatan.Vokasi.Json;

namespace Pemasyarakatan.Vokasi.Selection;

public sealed partial record AdoptedList
{
    /// <summary>The list as plain text, of which anyone can make the fingerprint with a command of his system.</summary>
    /// <returns>
    /// A line for the package, the plan and each reserve, then one for each applicant: id, <c>inTime</c> or <c>late</c>, verdict, keys of merit, reserves, unknown reserves, date of screening and
    /// fingerprint of the policy, parted by a blank, with <c>-</c> for an empty list; each line ends with a line feed. The line of a reserve ends with the SHA-256 of its criterion in canonical form
    /// (RFC 8785: members in order, no white space), so that its layout is no part of it.
    /// </returns>
    /// <remarks>The officer and the date of adoption are no part of it: the same list is the same text, whoever signs it.</remarks>
    public string ToCanonicalText()
    {
        StringBuilder text = new();
        text.Append(CultureInfo.InvariantCulture, $"package {Package}\n");
        text.Append(CultureInfo.InvariantCulture, $"plan {Word(Plan.Order)} {Word(Plan.Kind)} {(Plan.SeatKeptOnSuspension ? "kept" : "freed")} {(Plan.AllowWaste ? "waste" : "noWaste")}\n");
        foreach (Reserve reserve in Plan.Reserves)
            text.Append(CultureInfo.InvariantCulture, $"reserve {reserve.Id} {reserve.Seats} {Sha256Text.Of(CanonicalJson.Of(reserve.Criterion))}\n");
        foreach (Determination one in Determinations)
        {
            text.Append(CultureInfo.InvariantCulture, $"applicant {one.Applicant} {(one.Late ? "late" : "inTime")} {Word(one.Verdict)} {Words(one.Merit)} ");
            text.Append(CultureInfo.InvariantCulture, $"{Words(one.Reserves)} {Words(one.ReservesUnknown)} {LocalDatePattern.Iso.Format(one.ScreenedOn)} {one.Policy}\n");
        }

        return text.ToString();
    }

    private static string Word<TEnum>(TEnum value)
        where TEnum : struct, Enum => TextCodes.CamelCase(value.ToString());

    private static string Words<T>(ImmutableArray<T> values)
        where T : notnull => values.IsEmpty ? "-" : string.Join(',', values.Select(value => Convert.ToString(value, CultureInfo.InvariantCulture)));
}
