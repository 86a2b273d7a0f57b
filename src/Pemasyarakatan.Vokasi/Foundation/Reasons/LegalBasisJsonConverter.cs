using System.Text.Json;
using System.Text.Json.Serialization;

namespace Pemasyarakatan.Vokasi;

/// <summary>Writes a basis as an object with exactly one of <c>law</c>, <c>agreement</c>, <c>announcement</c>, <c>assumption</c>; a law says whether it is <c>verified</c>.</summary>
public sealed class LegalBasisJsonConverter : JsonConverter<LegalBasis>
{
    private const string Expectation = "Expected exactly one of law (with verified), agreement, announcement, assumption, as a text that is not blank.";

    /// <inheritdoc/>
    public override LegalBasis Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        using JsonDocument document = JsonDocument.ParseValue(ref reader);
        return FromJson(document.RootElement);
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, LegalBasis value, JsonSerializerOptions options) => ToJson(writer, value);

    internal static void ToJson(Utf8JsonWriter writer, LegalBasis basis)
    {
        writer.WriteStartObject();
        writer.WriteString(TextCodes.CamelCase(basis.Kind.ToString()), basis.Text);
        if (basis.Kind == LegalBasisKind.Law)
            writer.WriteBoolean("verified", basis.IsVerified);
        writer.WriteEndObject();
    }

    internal static LegalBasis FromJson(JsonElement element)
    {
        if (element.ValueKind != JsonValueKind.Object)
            throw new JsonException(Expectation);
        bool? verified = null;
        LegalBasis? basis = null;
        foreach (JsonProperty member in element.EnumerateObject())
        {
            if (verified is null && member.NameEquals("verified") && member.Value.ValueKind is JsonValueKind.True or JsonValueKind.False)
                verified = member.Value.GetBoolean();
            else if (basis is null && member.Value.ValueKind == JsonValueKind.String && !string.IsNullOrWhiteSpace(member.Value.GetString()))
                basis = Of(member.Name, member.Value.GetString()!);
            else
                throw new JsonException(Expectation);
        }

        if (basis is null || (verified is not null && basis.Kind != LegalBasisKind.Law))
            throw new JsonException(Expectation);
        return verified is true ? LegalBasis.Law(basis.Text, verified: true) : basis;
    }

    private static LegalBasis Of(string kind, string text) => kind switch
    {
        "law" => LegalBasis.Law(text, verified: false),
        "agreement" => LegalBasis.Agreement(text),
        "announcement" => LegalBasis.Announcement(text),
        "assumption" => LegalBasis.Assumption(text),
        _ => throw new JsonException(Expectation),
    };
}
