namespace Pemasyarakatan.Vokasi.Applicants;

internal enum MonthLength
{
    Calendar,
    ThirtyDays,
}
