using System.Text.Json;
using System.Text.Json.Serialization;

namespace Pemasyarakatan.Vokasi.Json;

/// <summary>Writes an enum's value as its name in lower camel case, and reads no numbers.</summary>
/// <typeparam name="TEnum">The enum.</typeparam>
public sealed class CamelCaseEnumConverter<TEnum>() : JsonStringEnumConverter<TEnum>(JsonNamingPolicy.CamelCase, allowIntegerValues: false)
    where TEnum : struct, Enum;
