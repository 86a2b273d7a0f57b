using System.Text.Json;
using System.Text.Json.Serialization;
using NodaTime.Text;

namespace Pemasyarakatan.Vokasi;

/// <summary>Periods of date units as <c>P1Y6M</c>, as written and never merged; units of time are refused.</summary>
internal sealed class PeriodJsonConverter : JsonConverter<Period>
{
    /// <inheritdoc/>
    public override Period Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader is { TokenType: JsonTokenType.String, HasValueSequence: false } && IsoPeriods.TryRead(reader.ValueSpan, out Period? usual))
            return usual;
        if (reader.TokenType != JsonTokenType.String || !IsoPeriods.TryParse(reader.GetString()!, out Period? period))
            throw new JsonException("Expected a period such as P6M or P14D.");
        return period.HasTimeComponent ? throw new JsonException("Expected a period of years, months, weeks and days.") : period;
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Period value, JsonSerializerOptions options)
    {
        Guard.Against.Null(writer);
        Span<byte> text = stackalloc byte[IsoPeriods.MostBytes];
        if (IsoPeriods.TryWrite(value, text, out int length))
            writer.WriteStringValue(text[..length]);
        else
            writer.WriteStringValue(PeriodPattern.Roundtrip.Format(value));
    }
}
