using System.Text.Json;
using System.Text.Json.Serialization;

namespace Pemasyarakatan.Vokasi.Json;

/// <summary>Writes a text code as a JSON string and reads it strictly.</summary>
/// <typeparam name="T">A type that parses and formats as text, such as a region or a unit of competency.</typeparam>
/// <remarks>The error of an unreadable text names the type that was expected and never repeats the text: it may be a NIK.</remarks>
public class TextJsonConverter<T> : JsonConverter<T>
    where T : ISpanParsable<T>, ISpanFormattable
{
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
        reader.TokenType == JsonTokenType.String && T.TryParse(reader.GetString(), null, out T? value)
            ? value
            : throw new JsonException($"Expected a text that reads as {typeof(T).Name}.");

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        Guard.Against.Null(writer);
        writer.WriteStringValue(value.ToString(_format, null));
    }

    /// <inheritdoc/>
    public override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        T.TryParse(reader.GetString(), null, out T? value) ? value : throw new JsonException($"Expected a member name that reads as {typeof(T).Name}.");

    /// <inheritdoc/>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        Guard.Against.Null(writer);
        writer.WritePropertyName(value.ToString(_format, null));
    }
}
