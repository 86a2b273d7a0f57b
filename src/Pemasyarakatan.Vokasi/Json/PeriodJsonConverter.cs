using NodaTime.Text;

namespace Pemasyarakatan.Vokasi.Json;

/// <summary>Periods of date units as <c>P1Y6M</c>, as written and never merged.</summary>
public sealed class PeriodJsonConverter() : PatternJsonConverter<Period>(PeriodPattern.Roundtrip, "a period such as P6M or P14D");
