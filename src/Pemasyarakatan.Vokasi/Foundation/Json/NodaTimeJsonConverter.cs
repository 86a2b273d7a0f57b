using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Pemasyarakatan.Vokasi;

/// <summary>Writes dates as <c>2025-11-11</c>, instants as <c>2025-11-11T02:00:00Z</c> and periods of date units as <c>P1Y6M</c>, as written and never merged, and reads them strictly.</summary>
/// <remarks>For the members of a consumer's own types too: by attribute, or among the converters of their options.</remarks>
public sealed class NodaTimeJsonConverter : JsonConverterFactory
{
    /// <inheritdoc/>
    public override bool CanConvert(Type typeToConvert) =>
        typeToConvert == typeof(LocalDate) || typeToConvert == typeof(LocalDate?) || typeToConvert == typeof(Instant) || typeToConvert == typeof(Instant?) || typeToConvert == typeof(Period);

    /// <inheritdoc/>
    /// <exception cref="NotSupportedException">The type is none of these.</exception>
    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options)
    {
        // Generated contracts ask for a nullable member's converter as such, where those made by reflection look through it.
        if (typeToConvert == typeof(LocalDate?))
            return JsonMetadataServices.GetNullableConverter(JsonMetadataServices.CreateValueInfo<LocalDate>(options, new LocalDateJsonConverter()));
        if (typeToConvert == typeof(Instant?))
            return JsonMetadataServices.GetNullableConverter(JsonMetadataServices.CreateValueInfo<Instant>(options, new InstantJsonConverter()));
        return Find(typeToConvert) ?? throw new NotSupportedException("Expected a date, an instant or a period.");
    }

    /// <summary>The converter of a type of NodaTime's; null for any other type.</summary>
    internal static JsonConverter<T>? For<T>() => (JsonConverter<T>?)Find(typeof(T));

    private static JsonConverter? Find(Type type) =>
        type == typeof(LocalDate) ? new LocalDateJsonConverter()
        : type == typeof(Instant) ? new InstantJsonConverter()
        : type == typeof(Period) ? new PeriodJsonConverter()
        : null;
}
