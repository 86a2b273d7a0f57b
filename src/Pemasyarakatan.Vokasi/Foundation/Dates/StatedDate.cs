using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using NodaTime.Text;

namespace Pemasyarakatan.Vokasi;

/// <summary>A date as a source states it: exact, bounded, or a day and month without the year.</summary>
/// <remarks>
/// Written as ISO 8601 does: <c>2025-11-11</c> exact, <c>../2025-05-07</c> not after, <c>2025-01-01/..</c> not before, <c>2025-01-01/2025-05-07</c> between, <c>--02-10</c> without a year.
/// Equality by what is stated. Immutable.
/// </remarks>
[JsonConverter(typeof(TextJsonConverter<StatedDate>))]
public sealed record StatedDate : ISpanParsable<StatedDate>, ISpanFormattable
{
    // Two dates before the year 0 and the slash.
    private const int MostLength = 23;

    private StatedDate(LocalDate? earliest, LocalDate? latest, AnnualDate? dayOfYear) => (Earliest, Latest, WithoutYear) = (earliest, latest, dayOfYear);

    /// <summary>The earliest date that it can be, where that is known.</summary>
    public LocalDate? Earliest { get; }

    /// <summary>The latest date that it can be, where that is known.</summary>
    public LocalDate? Latest { get; }

    /// <summary>The day and month of a date whose year is not stated.</summary>
    public AnnualDate? WithoutYear { get; }

    /// <summary>The date, where it is exact.</summary>
    public LocalDate? Exact => Earliest == Latest ? Earliest : null;

    /// <summary>An exact date.</summary>
    /// <param name="date">The date.</param>
    /// <returns>The stated date.</returns>
    public static StatedDate On(LocalDate date) => new(date, date, null);

    /// <summary>A date that is not after another.</summary>
    /// <param name="date">The latest date that it can be.</param>
    /// <returns>The stated date.</returns>
    public static StatedDate NotAfter(LocalDate date) => new(null, date, null);

    /// <summary>A date that is not before another.</summary>
    /// <param name="date">The earliest date that it can be.</param>
    /// <returns>The stated date.</returns>
    public static StatedDate NotBefore(LocalDate date) => new(date, null, null);

    /// <summary>A date between two others, ends included.</summary>
    /// <param name="earliest">The earliest date that it can be.</param>
    /// <param name="latest">The latest date that it can be.</param>
    /// <returns>The stated date.</returns>
    /// <exception cref="ArgumentException">The latest is before the earliest.</exception>
    public static StatedDate Between(LocalDate earliest, LocalDate latest)
    {
        Guard.Against.Condition(latest < earliest, "Expected an end that is not before its start.", nameof(latest));
        return new(earliest, latest, null);
    }

    /// <summary>A day and month whose year is not stated.</summary>
    /// <param name="dayAndMonth">The day and month.</param>
    /// <returns>The stated date.</returns>
    public static StatedDate InUnstatedYear(AnnualDate dayAndMonth) => new(null, null, dayAndMonth);

    /// <summary>Reads a stated date.</summary>
    /// <param name="s">Such as <c>2025-11-11</c>, <c>../2025-11-11</c> or <c>--11-11</c>.</param>
    /// <returns>The stated date.</returns>
    /// <exception cref="FormatException">The text is no stated date.</exception>
    public static StatedDate Parse(string s) => Parse(s, null);

    /// <inheritdoc/>
    /// <exception cref="FormatException">The text is no stated date.</exception>
    public static StatedDate Parse(string s, IFormatProvider? provider) => Parse(Guard.Against.Null(s).AsSpan(), provider);

    /// <inheritdoc/>
    /// <exception cref="FormatException">The text is no stated date.</exception>
    public static StatedDate Parse(ReadOnlySpan<char> s, IFormatProvider? provider) =>
        TryParse(s, provider, out StatedDate? date) ? date : throw new FormatException("Expected 2025-11-11, ../2025-11-11, 2025-11-11/.., 2025-01-01/2025-11-11 or --11-11.");

    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out StatedDate result) =>
        TryParse(s.AsSpan(), provider, out result);

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, [MaybeNullWhen(false)] out StatedDate result)
    {
        result = null;
        if (s.Length > MostLength)
            return false;
        if (s.StartsWith("--"))
        {
            if (AnnualDatePattern.Iso.Parse(s[2..].ToString()) is { Success: true } annual)
                result = InUnstatedYear(annual.Value);
            return result is not null;
        }

        int slash = s.IndexOf('/');
        if (slash < 0)
        {
            if (TryParseDate(s, out LocalDate? exact) && exact is { } date)
                result = On(date);
        }
        else if (TryParseDate(s[..slash], out LocalDate? from) && TryParseDate(s[(slash + 1)..], out LocalDate? to) && (from ?? to) is not null && !(to < from))
        {
            result = new(from, to, null);
        }

        return result is not null;
    }

    /// <summary>The date as stated.</summary>
    /// <returns>The ISO 8601 form.</returns>
    public override string ToString() =>
        WithoutYear is { } annual ? "--" + AnnualDatePattern.Iso.Format(annual)
        : Exact is { } exact ? LocalDatePattern.Iso.Format(exact)
        : $"{Open(Earliest)}/{Open(Latest)}";

    /// <inheritdoc/>
    public string ToString(string? format, IFormatProvider? formatProvider) => ToString();

    /// <inheritdoc/>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider)
    {
        string text = ToString();
        bool fits = text.TryCopyTo(destination);
        charsWritten = fits ? text.Length : 0;
        return fits;
    }

    private static string Open(LocalDate? date) => date is { } known ? LocalDatePattern.Iso.Format(known) : "..";

    private static bool TryParseDate(ReadOnlySpan<char> text, out LocalDate? date)
    {
        date = null;
        if (text.SequenceEqual(".."))
            return true;
        if (LocalDatePattern.Iso.Parse(text.ToString()) is not { Success: true } parsed)
            return false;
        date = parsed.Value;
        return true;
    }
}
