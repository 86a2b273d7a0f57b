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
    public static JsonSerializerOptions Options { get; } = MakeOptions();

    /// <summary>The contracts of the library's types, to be chained behind a consumer's own.</summary>
    public static IJsonTypeInfoResolver Resolver => VokasiContracts.Instance;

    /// <summary>Reads a value strictly.</summary>
    /// <typeparam name="T">A type of this library, or an <see cref="ImmutableArray{T}"/> of one.</typeparam>
    /// <param name="utf8Json">The JSON in UTF-8.</param>
    /// <returns>The value.</returns>
    /// <exception cref="JsonException">The JSON is malformed, has not the members of the type, or what it says is refused by the type; its path and message say where and what was expected.</exception>
    /// <exception cref="NotSupportedException">The type is none that the wire format knows.</exception>
    public static T Read<T>(ReadOnlySpan<byte> utf8Json)
        where T : notnull
    {
        JsonTypeInfo<T> info = Info<T>();
        try
        {
            return JsonSerializer.Deserialize(utf8Json, info) ?? throw new JsonException("Expected a value instead of null.", "$", null, null);
        }
        catch (Exception refusal) when (FaultLocator.IsFault(refusal))
        {
            throw FaultLocator.Locate(utf8Json, info, refusal);
        }
    }

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
        where T : notnull => JsonSerializer.Serialize(value, Info<T>());

    private static JsonSerializerOptions MakeOptions()
    {
        JsonSerializerOptions options = new(VokasiJsonContext.Default.Options) { TypeInfoResolver = Resolver };
        options.MakeReadOnly();
        return options;
    }

    private static JsonTypeInfo<T> Info<T>() => (JsonTypeInfo<T>)Options.GetTypeInfo(typeof(T));
}
