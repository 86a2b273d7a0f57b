using NodaTime.Text;
using Pemasyarakatan.Vokasi.Applicants;

namespace Pemasyarakatan.Vokasi.Testing;

// Writes a row as the register has it: what cannot be read stands there as its clerk typed it.
internal static class RowWriter
{
    public static string Write(Inmate inmate, Traits traits, Nik clean, LocalDate birthDate)
    {
        string row = VokasiJson.Write<Applicant>(inmate);
        string identity = NikText(traits, clean) + BirthText(traits, birthDate);
        if (identity.Length > 0)
            row = After($"\"facilityId\":\"{inmate.FacilityId}\"", row, identity);
        return traits.HasFlag(Traits.DatesOutOfOrder) && inmate.Sentence.TryGetValue(out Sentence? sentence)
            ? After("\"sentence\":{\"kind\":\"term\"", row, $",\"official\":{{\"expiry\":\"{Text(sentence.Start.Value.PlusDays(-30))}\"}}")
            : row;
    }

    private static string NikText(Traits traits, Nik clean) => (traits & Traits.AnyNikFault) switch
    {
        Traits.NikBlank => ",\"nik\":\"\"",
        Traits.NikZeros => ",\"nik\":\"0000000000000000\"",
        Traits.NikLetters => $",\"nik\":\"{clean.ToString("F", null)[..13]}O0I\"",
        Traits.NikContradicting => $",\"nik\":\"{clean.ToString("F", null)}\"",
        _ => "",
    };

    private static string BirthText(Traits traits, LocalDate birthDate) => traits.HasFlag(Traits.BirthDateUnreadable)
        ? FormattableString.Invariant($",\"birthDate\":\"{birthDate.Day:00}-{birthDate.Month:00}-{birthDate.Year}\"")
        : "";

    private static string After(string member, string row, string text) => row.Replace(member, member + text, StringComparison.Ordinal);

    private static string Text(LocalDate date) => LocalDatePattern.Iso.Format(date);
}
