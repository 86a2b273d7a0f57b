using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using System.Text.RegularExpressions;

namespace Pemasyarakatan.Vokasi.Certification;

/// <summary>The number of a certificate of competence (nomor sertifikat), of either generation in use.</summary>
/// <remarks>
/// Groups of five digits, four digits, in the later generation one digit, five to seven digits and the four digits of the year, parted by single blanks.
/// The shape is checked; what the groups mean is left to the certification body. Equality by the number as written. Immutable.
/// </remarks>
[JsonConverter(typeof(TextJsonConverter<CertificateNumber>))]
public sealed partial record CertificateNumber : ISpanParsable<CertificateNumber>, ISpanFormattable
{
    private CertificateNumber(string code) => Code = code;

    /// <summary>The number as written.</summary>
    public string Code { get; }

    /// <summary>The generation of the number: 2 where it has the group of a single digit, else 1.</summary>
    public int Generation => Code[12] == ' ' ? 2 : 1;

    /// <summary>Reads a number.</summary>
    /// <param name="s">The number.</param>
    /// <returns>The certificate number.</returns>
    /// <exception cref="FormatException">The text has the shape of no generation.</exception>
    public static CertificateNumber Parse(string s) => Parse(Guard.Against.Null(s).AsSpan(), null);

    /// <inheritdoc/>
    /// <exception cref="FormatException">The text has the shape of no generation.</exception>
    public static CertificateNumber Parse(string s, IFormatProvider? provider) => Parse(Guard.Against.Null(s).AsSpan(), provider);

    /// <inheritdoc/>
    /// <exception cref="FormatException">The text has the shape of no generation.</exception>
    public static CertificateNumber Parse(ReadOnlySpan<char> s, IFormatProvider? provider) =>
        TryParse(s, provider, out CertificateNumber? number) ? number : throw new FormatException("Expected a number such as 00000 0000 0 0000000 2026 or 00000 0000 00000 2026.");

    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out CertificateNumber result) =>
        TryParse(s.AsSpan(), provider, out result);

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, [MaybeNullWhen(false)] out CertificateNumber result)
    {
        result = Shape().IsMatch(s) ? new(s.ToString()) : null;
        return result is not null;
    }

    /// <summary>The number as written.</summary>
    /// <returns><see cref="Code"/>.</returns>
    public override string ToString() => Code;

    /// <inheritdoc/>
    public string ToString(string? format, IFormatProvider? formatProvider) => Code;

    /// <inheritdoc/>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider)
    {
        bool fits = Code.TryCopyTo(destination);
        charsWritten = fits ? Code.Length : 0;
        return fits;
    }

    [GeneratedRegex(@"^[0-9]{5} [0-9]{4}(?: [0-9])? [0-9]{5,7} [0-9]{4}\z", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Shape();
}
