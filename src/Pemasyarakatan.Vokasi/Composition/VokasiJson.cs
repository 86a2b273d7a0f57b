using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Pemasyarakatan.Vokasi;

/// <summary>The wire format: strict JSON for the types that a system stores or sends.</summary>
/// <remarks>
/// An unknown, missing or doubled member, an unknown value of an enum and a null where none may be are refused with a <see cref="JsonException"/> that says where.
/// Works with reflection-based serialization switched off. Thread-safe.
/// </remarks>
public static class VokasiJson
{
    /// <summary>The options, read-only.</summary>
    public static JsonSerializerOptions Options { get; } = MakeOptions(kindAnywhere: true);

    // To find a kind anywhere, the framework goes over the whole text of each value before it reads it. Where a text begins with one,
    // it is read as if each did; should a later one of a list not do so, the list is read again.
    private static JsonSerializerOptions KindFirst { get; } = MakeOptions(kindAnywhere: false);

    /// <summary>The contracts of the library's types, to be chained behind a consumer's own.</summary>
    public static IJsonTypeInfoResolver Resolver => VokasiTypeInfoResolver.Instance;

    /// <summary>Reads a value strictly.</summary>
    /// <typeparam name="T">A type of this library, or an <see cref="ImmutableArray{T}"/> of one.</typeparam>
    /// <param name="utf8Json">The JSON in UTF-8.</param>
    /// <returns>The value.</returns>
    /// <exception cref="JsonException">The JSON is malformed, has not the members of the type, or what it says is refused by the type; its path and message say where and what was expected.</exception>
    /// <exception cref="NotSupportedException">The type is none that the wire format knows.</exception>
    public static T Read<T>(ReadOnlySpan<byte> utf8Json)
        where T : notnull => Read<T>(utf8Json, BeginsWithAKind(utf8Json) ? KindFirst : Options);

    /// <summary>Reads a value strictly.</summary>
    /// <typeparam name="T">A type of this library, or an <see cref="ImmutableArray{T}"/> of one.</typeparam>
    /// <param name="json">The JSON.</param>
    /// <returns>The value.</returns>
    /// <exception cref="JsonException">The JSON is malformed, has not the members of the type, or what it says is refused by the type.</exception>
    /// <exception cref="NotSupportedException">The type is none that the wire format knows.</exception>
    public static T Read<T>(string json)
        where T : notnull => Read<T>(System.Text.Encoding.UTF8.GetBytes(Guard.Against.Null(json)));

    /// <summary>Writes a value.</summary>
    /// <typeparam name="T">A type of this library, or an <see cref="ImmutableArray{T}"/> of one.</typeparam>
    /// <param name="value">The value.</param>
    /// <returns>The JSON, without white space.</returns>
    /// <exception cref="NotSupportedException">The type is none that the wire format knows.</exception>
    public static string Write<T>(T value)
        where T : notnull => JsonSerializer.Serialize(Guard.Against.Null(value), Info<T>(Options));

    private static T Read<T>(ReadOnlySpan<byte> utf8Json, JsonSerializerOptions options)
        where T : notnull
    {
        try
        {
            T value = JsonSerializer.Deserialize(utf8Json, Info<T>(options)) ?? throw new JsonException("Expected a value instead of null.", "$", null, null);
            // The types refuse a null in a list of theirs; a list alone has nobody who would.
            return JsonErrorLocator.HoldsNull(value) ? throw JsonErrorLocator.NullInAList() : value;
        }
        catch (Exception refusal) when (JsonErrorLocator.IsFault(refusal))
        {
            return options == KindFirst && utf8Json[0] == '[' ? Read<T>(utf8Json, Options) : throw JsonErrorLocator.Locate(utf8Json, Info<T>(Options), refusal);
        }
    }

    // Whether the value, or the first one of a list, names its kind before all else, written without white space as the library does.
    private static bool BeginsWithAKind(ReadOnlySpan<byte> utf8Json)
    {
        ReadOnlySpan<byte> text = utf8Json.StartsWith("["u8) ? utf8Json[1..] : utf8Json;
        return text.StartsWith("{\"kind\":"u8) || text.StartsWith("{\"command\":"u8);
    }

    private static JsonSerializerOptions MakeOptions(bool kindAnywhere)
    {
        JsonSerializerOptions options = new(VokasiJsonContext.Default.Options) { TypeInfoResolver = Resolver, AllowOutOfOrderMetadataProperties = kindAnywhere };
        options.MakeReadOnly();
        return options;
    }

    private static JsonTypeInfo<T> Info<T>(JsonSerializerOptions options) => (JsonTypeInfo<T>)options.GetTypeInfo(typeof(T));
}
