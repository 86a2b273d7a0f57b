using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json.Serialization;

namespace Pemasyarakatan.Vokasi.Applicants;

/// <summary>The population identity number (nomor induk kependudukan, NIK): 16 digits.</summary>
/// <remarks>
/// Six digits of the place of first registration, the birth date as DDMMYY (for women DD + 40), a serial from 0001. It lasts for life and follows neither a move nor a correction, so that no domicile is read from it;
/// any place is accepted, since codes of regions change, and no century is inferred. Equality by digits. Immutable. <see cref="ToString()"/> masks all but the serial.
/// </remarks>
[JsonConverter(typeof(NikJsonConverter))]
public sealed record Nik : ISpanParsable<Nik>, ISpanFormattable
{
    private const int Length = 16;
    private const int FemaleDays = 40;

    // The longest each month can be; 29 February needs a year of two digits that some century makes a leap year.
    private static readonly int[] DaysOfMonth = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

    private readonly string _digits;

    private Nik(string digits) => _digits = digits;

    /// <summary>Reads a NIK.</summary>
    /// <param name="s">The 16 digits.</param>
    /// <returns>The NIK.</returns>
    /// <exception cref="FormatException">The text is no NIK; the message does not repeat it.</exception>
    public static Nik Parse(string s) => Parse(Guard.Against.Null(s).AsSpan(), null);

    /// <inheritdoc/>
    /// <exception cref="FormatException">The text is no NIK; the message does not repeat it.</exception>
    public static Nik Parse(string s, IFormatProvider? provider) => Parse(Guard.Against.Null(s).AsSpan(), provider);

    /// <inheritdoc/>
    /// <exception cref="FormatException">The text is no NIK; the message does not repeat it.</exception>
    public static Nik Parse(ReadOnlySpan<char> s, IFormatProvider? provider) =>
        TryParse(s, provider, out Nik? nik) ? nik : throw new FormatException("Expected a NIK: 16 digits with a birth date and a serial above 0000.");

    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out Nik result) =>
        TryParse(s.AsSpan(), provider, out result);

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, [MaybeNullWhen(false)] out Nik result)
    {
        result = DefectOf(s) is null ? new(s.ToString()) : null;
        return result is not null;
    }

    /// <summary>Whether the number was given for another birth date.</summary>
    /// <param name="birthDate">The birth date on record.</param>
    /// <returns>Whether day, month or the last two digits of the year differ.</returns>
    public bool Contradicts(LocalDate birthDate) =>
        Day != birthDate.Day || Pair(8) != birthDate.Month || Pair(10) != birthDate.Year % 100;

    /// <summary>Whether the number was given for the other sex.</summary>
    /// <param name="sex">The sex on record.</param>
    /// <returns>Whether it was.</returns>
    public bool Contradicts(Sex sex) => Pair(6) > FemaleDays != (sex == Sex.Female);

    /// <inheritdoc/>
    public bool Equals(Nik? other) => other is not null && string.Equals(_digits, other._digits, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(_digits);

    /// <summary>The masked form, in which the serial alone is legible.</summary>
    /// <returns>Such as <c>************0001</c>.</returns>
    public override string ToString() => ToString(null, null);

    /// <summary>The number as text.</summary>
    /// <param name="format"><c>G</c> or null for the masked form, <c>F</c> for the full one.</param>
    /// <param name="formatProvider">Of no effect: digits are the same in every culture.</param>
    /// <returns>The text.</returns>
    /// <exception cref="FormatException">The format is another.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider) => format switch
    {
        "F" => _digits,
        null or "" or "G" => "************" + _digits[12..],
        _ => throw new FormatException("Expected the format G or F."),
    };

    /// <inheritdoc/>
    /// <exception cref="FormatException">The format is neither <c>G</c> nor <c>F</c>.</exception>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider)
    {
        bool fits = (format is "F" ? _digits : ToString(format.ToString(), provider)).TryCopyTo(destination);
        charsWritten = fits ? Length : 0;
        return fits;
    }

    // What is wrong with a text as a NIK, or null where nothing is.
    internal static ReasonCode? DefectOf(ReadOnlySpan<char> text)
    {
        if (text.IsWhiteSpace())
            return RecordReasons.Blank;
        if (!text.ContainsAnyExcept('0'))
            return ApplicantReasons.NikZeros;
        return text.Length == Length && !text.ContainsAnyExceptInRange('0', '9') && IsDate(text[6..12]) && text[12..] is not "0000" ? null : ApplicantReasons.NikMalformed;
    }

    private static bool IsDate(ReadOnlySpan<char> digits)
    {
        (int day, int month, int year) = (Number(digits[..2]), Number(digits[2..4]), Number(digits[4..]));
        day -= day > FemaleDays ? FemaleDays : 0;
        return month is >= 1 and <= 12 && day >= 1 && day <= DaysOfMonth[month - 1] && ((day, month) != (29, 2) || year % 4 == 0);
    }

    private static int Number(ReadOnlySpan<char> digits) => int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);

    private int Day => Pair(6) > FemaleDays ? Pair(6) - FemaleDays : Pair(6);

    private int Pair(int at) => Number(_digits.AsSpan(at, 2));
}
