using NodaTime.Text;

namespace Pemasyarakatan.Vokasi;

/// <summary>Instants as <c>2025-11-11T02:00:00Z</c>.</summary>
internal sealed class InstantJsonConverter() : PatternJsonConverter<Instant>(InstantPattern.ExtendedIso, "an instant such as 2025-11-11T02:00:00Z");
