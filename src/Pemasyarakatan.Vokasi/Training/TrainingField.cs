using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json.Serialization;

namespace Pemasyarakatan.Vokasi.Training;

/// <summary>A field of training (bidang pelatihan), such as welding or sewing.</summary>
/// <remarks>
/// An open list: <see cref="All"/> holds the fields of the known cooperations, and any other code is a field too. Equality by code. Immutable.
/// </remarks>
[JsonConverter(typeof(TextJsonConverter<TrainingField>))]
public sealed record TrainingField : ISpanParsable<TrainingField>, ISpanFormattable
{
    private static readonly SearchValues<char> Allowed = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789-");

    private TrainingField(string code) => Code = code;

    /// <summary>Welding (las).</summary>
    public static TrainingField Welding { get; } = new("las");

    /// <summary>Sewing (menjahit).</summary>
    public static TrainingField Sewing { get; } = new("menjahit");

    /// <summary>Furniture making (mebel).</summary>
    public static TrainingField Furniture { get; } = new("mebel");

    /// <summary>Carpentry and masonry (pertukangan).</summary>
    public static TrainingField Carpentry { get; } = new("pertukangan");

    /// <summary>Vehicle repair (perbengkelan).</summary>
    public static TrainingField Workshop { get; } = new("perbengkelan");

    /// <summary>Cookery (tata boga).</summary>
    public static TrainingField Cookery { get; } = new("tata-boga");

    /// <summary>Agriculture (pertanian).</summary>
    public static TrainingField Agriculture { get; } = new("pertanian");

    /// <summary>Fisheries (perikanan).</summary>
    public static TrainingField Fisheries { get; } = new("perikanan");

    /// <summary>Beauty care (kecantikan).</summary>
    public static TrainingField BeautyCare { get; } = new("kecantikan");

    /// <summary>Hairdressing (pangkas rambut).</summary>
    public static TrainingField Hairdressing { get; } = new("pangkas-rambut");

    /// <summary>Pressed concrete blocks (pres batako, paving block).</summary>
    public static TrainingField ConcreteBlocks { get; } = new("batako");

    /// <summary>Information technology (teknologi).</summary>
    public static TrainingField Technology { get; } = new("teknologi");

    /// <summary>The fields of the known cooperations.</summary>
    public static ImmutableArray<TrainingField> All { get; } =
        [Welding, Sewing, Furniture, Carpentry, Workshop, Cookery, Agriculture, Fisheries, BeautyCare, Hairdressing, ConcreteBlocks, Technology];

    /// <summary>The code: lower-case letters, digits and hyphens, beginning with a letter, at most 40.</summary>
    public string Code { get; }

    /// <summary>Reads a field.</summary>
    /// <param name="s">The code.</param>
    /// <returns>The field, whether known or a team's own.</returns>
    /// <exception cref="FormatException">The text has not the shape of a code.</exception>
    public static TrainingField Parse(string s) => Parse(Guard.Against.Null(s).AsSpan(), null);

    /// <inheritdoc/>
    /// <exception cref="FormatException">The text has not the shape of a code.</exception>
    public static TrainingField Parse(string s, IFormatProvider? provider) => Parse(Guard.Against.Null(s).AsSpan(), provider);

    /// <inheritdoc/>
    /// <exception cref="FormatException">The text has not the shape of a code.</exception>
    public static TrainingField Parse(ReadOnlySpan<char> s, IFormatProvider? provider) =>
        TryParse(s, provider, out TrainingField? field) ? field : throw new FormatException("Expected a field such as tata-boga: lower-case letters, digits and hyphens.");

    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out TrainingField result) =>
        TryParse(s.AsSpan(), provider, out result);

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, [MaybeNullWhen(false)] out TrainingField result)
    {
        bool shaped = s.Length is > 0 and <= 40 && char.IsAsciiLetterLower(s[0]) && !s.ContainsAnyExcept(Allowed);
        result = shaped ? new(s.ToString()) : null;
        return shaped;
    }

    /// <summary>The name of the field.</summary>
    /// <param name="culture">Indonesian for <c>id</c>, English for every other.</param>
    /// <returns>The name of a known field, the code of another.</returns>
    public string ToText(CultureInfo culture) => Wording.Term("trainingField." + Code, Guard.Against.Null(culture));

    /// <summary>The code.</summary>
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
}
