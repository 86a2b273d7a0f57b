using System.Text.Json;
using System.Text.Json.Serialization;
using NodaTime.Text;

namespace Pemasyarakatan.Vokasi;

/// <summary>Writes a NodaTime value by one of its ISO patterns and reads it strictly.</summary>
/// <typeparam name="T">The NodaTime type.</typeparam>
internal abstract class PatternJsonConverter<T> : JsonConverter<T>
{
    private readonly IPattern<T> _pattern;
    private readonly string _expectation;

    protected PatternJsonConverter(IPattern<T> pattern, string expectation) => (_pattern, _expectation) = (pattern, expectation);

    /// <inheritdoc/>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType == JsonTokenType.String && _pattern.Parse(reader.GetString()!) is { Success: true } parsed)
            return parsed.Value;
        throw new JsonException($"Expected {_expectation}.");
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        Guard.Against.Null(writer);
        writer.WriteStringValue(_pattern.Format(value));
    }
}
