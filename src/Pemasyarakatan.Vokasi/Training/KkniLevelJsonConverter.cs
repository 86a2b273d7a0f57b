using System.Text.Json;
using System.Text.Json.Serialization;

namespace Pemasyarakatan.Vokasi.Training;

/// <summary>Writes a level of the KKNI as its number.</summary>
public sealed class KkniLevelJsonConverter : JsonConverter<KkniLevel>
{
    /// <inheritdoc/>
    public override KkniLevel Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.Number && reader.TryGetInt32(out int level) && level is >= 1 and <= 9
            ? (KkniLevel)level
            : throw new JsonException("Expected a KKNI level from 1 to 9.");

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, KkniLevel value, JsonSerializerOptions options) =>
        Guard.Against.Null(writer).WriteNumberValue((int)value);
}
