using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Pemasyarakatan.Vokasi;

/// <summary>Writes a text code as a JSON string and reads it strictly.</summary>
/// <typeparam name="T">A type that parses and formats as text, such as a region or a unit of competency.</typeparam>
/// <remarks>The error of an unreadable text names the type that was expected and never repeats the text: it may be a NIK.</remarks>
public class TextJsonConverter<T> : JsonConverter<T>
    where T : ISpanParsable<T>, ISpanFormattable
{
    // Codes are short; what is longer goes by the way of a copy.
    private const int Short = 128;

    private readonly string? _format;

    /// <summary>Creates a converter that writes the general format.</summary>
    public TextJsonConverter()
    {
    }

    /// <summary>Creates a converter that writes the given format.</summary>
    /// <param name="format">The format passed to <see cref="IFormattable.ToString(string, IFormatProvider)"/>.</param>
    public TextJsonConverter(string format) => _format = Guard.Against.NullOrWhiteSpace(format);

    /// <inheritdoc/>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String && TryParse(in reader, out T? value) ? value : throw new JsonException($"Expected a text that reads as {typeof(T).Name}.");

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        Guard.Against.Null(writer);
        Span<char> text = stackalloc char[Short];
        if (value.TryFormat(text, out int length, _format, null))
            writer.WriteStringValue(text[..length]);
        else
            writer.WriteStringValue(value.ToString(_format, null));
    }

    /// <inheritdoc/>
    public override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        TryParse(in reader, out T? value) ? value : throw new JsonException($"Expected a member name that reads as {typeof(T).Name}.");

    /// <inheritdoc/>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        Guard.Against.Null(writer);
        writer.WritePropertyName(value.ToString(_format, null));
    }

    private static bool TryParse(in Utf8JsonReader reader, [MaybeNullWhen(false)] out T value)
    {
        if (reader.HasValueSequence || reader.ValueSpan.Length > Short)
            return T.TryParse(reader.GetString(), null, out value);
        Span<char> text = stackalloc char[Short];
        return T.TryParse(text[..reader.CopyString(text)], null, out value);
    }
}
