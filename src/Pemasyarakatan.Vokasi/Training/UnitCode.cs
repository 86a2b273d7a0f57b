using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using System.Text.RegularExpressions;

namespace Pemasyarakatan.Vokasi.Training;

/// <summary>The code of a unit of competency of the national standards (SKKNI), of any of three generations.</summary>
/// <remarks>
/// <c>OTO.SM01.001.01</c> (Permenakertrans 21/2007), <c>J.620100.004.01</c> (Permenakertrans 8/2012), <c>C.24LAS01.001.1</c> (later). The shape is checked, not the list of units. Equality by code. Immutable.
/// </remarks>
[JsonConverter(typeof(TextJsonConverter<UnitCode>))]
public sealed partial record UnitCode : ISpanParsable<UnitCode>, ISpanFormattable
{
    private UnitCode(string code) => Code = code;

    /// <summary>The code as written.</summary>
    public string Code { get; }

    /// <summary>The generation of the code: 1 for 2007, 2 for 2012, 3 for the later one.</summary>
    public int Generation => Code[1] != '.' ? 1 : char.IsAsciiDigit(Code[4]) ? 2 : 3;

    /// <summary>Reads a code.</summary>
    /// <param name="s">The code.</param>
    /// <returns>The unit's code.</returns>
    /// <exception cref="FormatException">The text has the shape of no generation.</exception>
    public static UnitCode Parse(string s) => Parse(Guard.Against.Null(s).AsSpan(), null);

    /// <inheritdoc/>
    /// <exception cref="FormatException">The text has the shape of no generation.</exception>
    public static UnitCode Parse(string s, IFormatProvider? provider) => Parse(Guard.Against.Null(s).AsSpan(), provider);

    /// <inheritdoc/>
    /// <exception cref="FormatException">The text has the shape of no generation.</exception>
    public static UnitCode Parse(ReadOnlySpan<char> s, IFormatProvider? provider) =>
        TryParse(s, provider, out UnitCode? code) ? code : throw new FormatException("Expected a unit such as OTO.SM01.001.01, J.620100.004.01 or C.24LAS01.001.1.");

    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out UnitCode result) =>
        TryParse(s.AsSpan(), provider, out result);

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, [MaybeNullWhen(false)] out UnitCode result)
    {
        result = Shape().IsMatch(s) ? new(s.ToString()) : null;
        return result is not null;
    }

    /// <summary>The code as written.</summary>
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

    [GeneratedRegex(@"^(?:[A-Z]{3}\.[A-Z]{2}[0-9]{2}\.[0-9]{3}\.[0-9]{2}|[A-V]\.[0-9]{6}\.[0-9]{3}\.[0-9]{2}|[A-V]\.[0-9]{2}[A-Z]{3}[0-9]{2}\.[0-9]{3}\.[0-9])\z", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Shape();
}
