namespace Pemasyarakatan.Vokasi.Eligibility;

// One int for each value of a fact, in the order of the values; the two ends and the lowest int have a meaning of their own.
internal static class FactCodes
{
    public const int Unknown = int.MinValue;
    public const int NoneLow = int.MinValue + 1;
    public const int First = int.MinValue + 2;
    public const int Last = int.MaxValue - 1;
    public const int NoneHigh = int.MaxValue;

    /// <summary>Values of equal rank stand next to each other; a rank spans this many codes.</summary>
    public const int Rank = 16;

    public const string DateExpectation = "Expected a date from 1900 to 2199.";

    public static readonly LocalDate FirstDate = new(1900, 1, 1);
    public static readonly LocalDate LastDate = new(2199, 12, 31);

    /// <summary>The last date stands for what has no end, such as a certificate that never expires.</summary>
    public static readonly int Endless = OfDate(LastDate);

    private static readonly LocalDate Epoch = new(1970, 1, 1);

    public static bool IsNone(int code) => code is NoneLow or NoneHigh;

    /// <summary>Whether it is a value: neither unknown nor none.</summary>
    public static bool IsValue(int code) => unchecked((uint)(code - First) <= (uint)(Last - First));

    public static bool IsDate(LocalDate date) => date >= FirstDate && date <= LastDate;

    // Days since 1970-01-01 in the proleptic Gregorian calendar; counted from 1 March, so that the leap day ends a year.
    public static int OfDate(LocalDate date)
    {
        int year = date.Month <= 2 ? date.Year - 1 : date.Year;
        int era = (year >= 0 ? year : year - 399) / 400;
        int yearOfEra = year - (era * 400);
        int dayOfYear = ((153 * (date.Month + (date.Month > 2 ? -3 : 9))) + 2) / 5 + date.Day - 1;
        return (era * 146_097) + (yearOfEra * 365) + (yearOfEra / 4) - (yearOfEra / 100) + dayOfYear - 719_468;
    }

    public static LocalDate ToDate(int code) => Epoch.PlusDays(code);
}
