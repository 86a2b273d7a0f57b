using System.Text.Json;
using NodaTime.Text;

namespace Pemasyarakatan.Vokasi.Json;

/// <summary>Periods of date units as <c>P1Y6M</c>, as written and never merged; units of time are refused.</summary>
internal sealed class PeriodJsonConverter() : PatternJsonConverter<Period>(PeriodPattern.Roundtrip, "a period such as P6M or P14D")
{
    /// <inheritdoc/>
    public override Period Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        base.Read(ref reader, typeToConvert, options) is { HasTimeComponent: false } period
            ? period
            : throw new JsonException("Expected a period of years, months, weeks and days.");
}
