using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Pemasyarakatan.Vokasi;

/// <summary>Writes a reason as its code, basis and arguments, and reads it strictly.</summary>
public sealed class ReasonJsonConverter : JsonConverter<Reason>
{
    /// <inheritdoc/>
    public override Reason Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        using JsonDocument document = JsonDocument.ParseValue(ref reader);
        JsonElement root = document.RootElement;
        try
        {
            ReasonCode code = ReasonCode.Parse(root.GetProperty("code").GetString()!, null);
            ImmutableArray<ReasonArgument> arguments = code.Parameters.IsEmpty ? [] : Arguments(code, root.GetProperty("arguments"));
            LegalBasis? basis = root.TryGetProperty("basis", out JsonElement element) ? LegalBasisJsonConverter.FromJson(element) : null;
            int members = root.EnumerateObject().Count();
            int expected = 1 + (basis is null ? 0 : 1) + (code.Parameters.IsEmpty ? 0 : 1);
            return members == expected ? new Reason(code, basis, arguments) : throw new JsonException("Expected the members code, basis and arguments alone.");
        }
        catch (Exception e) when (e is FormatException or KeyNotFoundException or InvalidOperationException or ArgumentException or OverflowException or NodaTime.Text.UnparsableValueException)
        {
            throw new JsonException("Expected a reason: a registered code and its arguments.", e);
        }
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Reason value, JsonSerializerOptions options)
    {
        Guard.Against.Null(writer);
        Guard.Against.Null(value);
        writer.WriteStartObject();
        writer.WriteString("code", value.Code.Id);
        if (value.Basis is { } basis)
        {
            writer.WritePropertyName("basis");
            LegalBasisJsonConverter.ToJson(writer, basis);
        }

        if (!value.Arguments.IsEmpty)
        {
            writer.WriteStartObject("arguments");
            for (int i = 0; i < value.Arguments.Length; i++)
                Argument(writer, value.Code.Parameters[i], value.Arguments[i]);
            writer.WriteEndObject();
        }

        writer.WriteEndObject();
    }

    private static void Argument(Utf8JsonWriter writer, string name, ReasonArgument argument)
    {
        writer.WriteStartObject(name);
        string kind = TextCodes.CamelCase(argument.Kind.ToString());
        if (argument.Kind == ReasonArgumentKind.Integer)
            writer.WriteNumber(kind, long.Parse(argument.Value, CultureInfo.InvariantCulture));
        else
            writer.WriteString(kind, argument.Value);
        writer.WriteEndObject();
    }

    private static ImmutableArray<ReasonArgument> Arguments(ReasonCode code, JsonElement element)
    {
        if (element.EnumerateObject().Count() != code.Parameters.Length)
            throw new JsonException("Expected the arguments of the code, each once.");
        return [.. code.Parameters.Select(name => Argument(element.GetProperty(name)))];
    }

    private static ReasonArgument Argument(JsonElement element)
    {
        JsonProperty member = element.EnumerateObject().Single();
        foreach (ReasonArgumentKind kind in Enum.GetValues<ReasonArgumentKind>())
        {
            if (member.NameEquals(TextCodes.CamelCase(kind.ToString())))
                return ReasonArgument.FromJson(kind, kind == ReasonArgumentKind.Integer ? member.Value.GetRawText() : member.Value.GetString()!);
        }

        throw new FormatException("Expected a kind of argument.");
    }
}
