using Pemasyarakatan.Vokasi.Applicants;

namespace Pemasyarakatan.Vokasi.Testing;

internal static class SyntheticNik
{
    /// <summary>A NIK in province 99, which is assigned to nobody, that fits a birth date and a sex.</summary>
    public static Nik Of(string registration, int serial, LocalDate birthDate, Sex sex)
    {
        int day = birthDate.Day + (sex == Sex.Female ? 40 : 0);
        return Nik.Parse(FormattableString.Invariant($"99{registration}{day:00}{birthDate.Month:00}{birthDate.Year % 100:00}{serial:0000}"), null);
    }

    /// <summary>The same for somebody who stands alone: the id alone decides, so that each test gets the same number every time.</summary>
    public static Nik Of(string id, LocalDate birthDate, Sex sex)
    {
        uint hash = id.Aggregate(2_166_136_261u, (sum, letter) => unchecked((sum ^ letter) * 16_777_619u));
        return Of("0101", 1 + (int)(hash % 9_999), birthDate, sex);
    }
}
