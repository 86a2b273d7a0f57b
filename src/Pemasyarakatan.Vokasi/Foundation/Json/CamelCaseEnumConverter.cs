using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Pemasyarakatan.Vokasi;

/// <summary>Writes an enum's value as its name in lower camel case, or as <see cref="JsonStringEnumMemberNameAttribute"/> says, and reads no numbers, no other case and no lists of names.</summary>
/// <typeparam name="TEnum">The enum.</typeparam>
public sealed class CamelCaseEnumConverter<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicFields)] TEnum> : JsonConverter<TEnum>
    where TEnum : struct, Enum
{
    // The framework's converter of names ignores case and adds up a list of names to another value.
    private static readonly ImmutableArray<(TEnum Value, JsonEncodedText Name)> Names =
        [.. Enum.GetValues<TEnum>().Select(value => (value, JsonEncodedText.Encode(WireName(value.ToString()))))];

    private static readonly string Expectation = $"Expected one of {string.Join(", ", Names.Select(name => name.Name.ToString()))}.";

    /// <inheritdoc/>
    public override TEnum Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String ? Find(ref reader) : throw new JsonException(Expectation);

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, TEnum value, JsonSerializerOptions options) => Guard.Against.Null(writer).WriteStringValue(NameOf(value));

    /// <inheritdoc/>
    public override TEnum ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Find(ref reader);

    /// <inheritdoc/>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, TEnum value, JsonSerializerOptions options) => Guard.Against.Null(writer).WritePropertyName(NameOf(value));

    private static string WireName(string member) =>
        typeof(TEnum).GetField(member)!.GetCustomAttribute<JsonStringEnumMemberNameAttribute>()?.Name ?? TextCodes.CamelCase(member);

    private static TEnum Find(ref Utf8JsonReader reader)
    {
        foreach ((TEnum value, JsonEncodedText name) in Names)
        {
            if (reader.ValueTextEquals(name.EncodedUtf8Bytes))
                return value;
        }

        throw new JsonException(Expectation);
    }

    private static JsonEncodedText NameOf(TEnum value)
    {
        foreach ((TEnum declared, JsonEncodedText name) in Names)
        {
            if (EqualityComparer<TEnum>.Default.Equals(declared, value))
                return name;
        }

        throw new JsonException($"Expected a declared value of {typeof(TEnum).Name}.");
    }
}
