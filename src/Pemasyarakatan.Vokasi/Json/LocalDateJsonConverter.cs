using NodaTime.Text;

namespace Pemasyarakatan.Vokasi.Json;

/// <summary>Dates as <c>2025-11-11</c>.</summary>
internal sealed class LocalDateJsonConverter() : PatternJsonConverter<LocalDate>(LocalDatePattern.Iso, "a date such as 2025-11-11");
