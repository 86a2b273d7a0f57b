using System.Text.Json.Serialization;

namespace Pemasyarakatan.Vokasi.Benchmarks.Json;

/// <summary>The framework's own contracts of <see cref="PlainPerson"/>: generated, camel case, enums by name, nulls left out, neither strict nor checked.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull, Converters =
[
    typeof(CamelCase<PlainSex>), typeof(CamelCase<PlainEducation>), typeof(CamelCase<PlainCustody>), typeof(CamelCase<PlainRegister>), typeof(CamelCase<PlainRisk>), typeof(CamelCase<PlainStage>),
    typeof(CamelCase<PlainSource>), typeof(CamelCase<PlainSentenceKind>),
])]
[JsonSerializable(typeof(PlainPerson))]
public sealed partial class PlainContext : JsonSerializerContext;

public sealed class CamelCase<TEnum>() : JsonStringEnumConverter<TEnum>(System.Text.Json.JsonNamingPolicy.CamelCase)
    where TEnum : struct, Enum;
