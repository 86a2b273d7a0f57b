using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Pemasyarakatan.Vokasi;

// What the source generator cannot be told: a required member is written even where it holds its type's default, since the
// reading asks for it; and NodaTime's values keep their ISO form under a consumer's own options, where the generated
// contract would spell out their properties.
internal sealed class VokasiTypeInfoResolver : IJsonTypeInfoResolver
{
    public static VokasiTypeInfoResolver Instance { get; } = new();

    public JsonTypeInfo? GetTypeInfo(Type type, JsonSerializerOptions options)
    {
        if (type == typeof(LocalDate))
            return JsonMetadataServices.CreateValueInfo<LocalDate>(options, new LocalDateJsonConverter());
        if (type == typeof(Instant))
            return JsonMetadataServices.CreateValueInfo<Instant>(options, new InstantJsonConverter());
        if (type == typeof(Period))
            return JsonMetadataServices.CreateValueInfo<Period>(options, new PeriodJsonConverter());
        JsonTypeInfo? info = ((IJsonTypeInfoResolver)VokasiJsonContext.Default).GetTypeInfo(type, options);
        foreach (JsonPropertyInfo member in info?.Properties ?? [])
        {
            if (member is { ShouldSerialize: null, AssociatedParameter.HasDefaultValue: false })
                member.ShouldSerialize = static (_, _) => true;
        }

        return info;
    }
}
