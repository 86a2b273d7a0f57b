using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Pemasyarakatan.Vokasi;

public readonly partial struct RegionCode
{
    /// <summary>Reads a code.</summary>
    /// <param name="s">The dotted form <c>12.71.01</c> or the plain form <c>127101</c>.</param>
    /// <returns>The code.</returns>
    /// <exception cref="FormatException">The text has not the shape of a code.</exception>
    public static RegionCode Parse(string s) => Parse(Guard.Against.Null(s).AsSpan(), null);

    /// <inheritdoc/>
    /// <exception cref="FormatException">The text has not the shape of a code.</exception>
    public static RegionCode Parse(string s, IFormatProvider? provider) => Parse(Guard.Against.Null(s).AsSpan(), provider);

    /// <inheritdoc/>
    /// <exception cref="FormatException">The text has not the shape of a code.</exception>
    public static RegionCode Parse(ReadOnlySpan<char> s, IFormatProvider? provider) =>
        TryParse(s, provider, out RegionCode code) ? code : throw new FormatException("Expected a region such as 12, 12.71, 12.71.01 or 12.71.01.1001.");

    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out RegionCode result) => TryParse(s.AsSpan(), provider, out result);

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out RegionCode result)
    {
        result = default;
        Span<char> digits = stackalloc char[10];
        if (!TryTakeDigits(s, digits, out int length) || length is not (2 or 4 or 6 or 10))
            return false;
        uint province = Number(digits[..2]);
        uint regency = length > 2 ? Number(digits[2..4]) : 0;
        uint district = length > 4 ? Number(digits[4..6]) : 0;
        uint village = length > 6 ? Number(digits[6..10]) : 0;
        bool shaped = province >= 11 && (length <= 2 || regency > 0) && (length <= 4 || district > 0) && (length <= 6 || village is >= 1000 and <= 3999);
        if (shaped)
            result = new((((((province - 10) * 100) + regency) * 100) + district) * Villages + (village == 0 ? 0 : village - 999));
        return shaped;
    }

    /// <summary>The dotted form.</summary>
    /// <returns>Such as <c>12.71.01</c>.</returns>
    public override string ToString() => ToString(null, null);

    /// <summary>The code as text.</summary>
    /// <param name="format"><c>G</c> or null for the dotted form, <c>P</c> for the plain one.</param>
    /// <param name="formatProvider">Of no effect: codes are the same in every culture.</param>
    /// <returns>The text.</returns>
    /// <exception cref="FormatException">The format is another.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider)
    {
        Span<char> text = stackalloc char[13];
        TryFormat(text, out int length, format, formatProvider);
        return text[..length].ToString();
    }

    /// <inheritdoc/>
    /// <exception cref="FormatException">The format is neither <c>G</c> nor <c>P</c>.</exception>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider)
    {
        bool dotted = format is "" or "G";
        if (!dotted && format is not "P")
            throw new FormatException("Expected the format G or P.");
        uint place = Place;
        uint village = place % Villages;
        ReadOnlySpan<uint> parts = [(place / Regencies) + 10, place / Districts % 100, place / Villages % 100, village == 0 ? 0 : village + 999];
        charsWritten = 0;
        for (int i = 0; i <= (int)Level; i++)
        {
            int dots = dotted && i > 0 ? 1 : 0;
            if (destination.Length <= charsWritten + dots || !parts[i].TryFormat(destination[(charsWritten + dots)..], out int digits, i < 3 ? "D2" : "D4", CultureInfo.InvariantCulture))
            {
                charsWritten = 0;
                return false;
            }

            if (dots > 0)
                destination[charsWritten] = '.';
            charsWritten += dots + digits;
        }

        return true;
    }

    // Dots stand behind the second, fourth and sixth digit, all of them or none.
    private static bool TryTakeDigits(ReadOnlySpan<char> s, Span<char> digits, out int length)
    {
        length = 0;
        bool dotted = s.Contains('.');
        for (int i = 0; i < s.Length; i++)
        {
            if (dotted && length is 2 or 4 or 6 && s[i] == '.' && i + 1 < s.Length && i == length + (length / 2) - 1)
                continue;
            bool missingDot = dotted && length is 2 or 4 or 6 && s[i - 1] != '.';
            if (!char.IsAsciiDigit(s[i]) || length == 10 || missingDot)
                return false;
            digits[length++] = s[i];
        }

        return true;
    }

    private static uint Number(ReadOnlySpan<char> digits) => uint.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);
}
