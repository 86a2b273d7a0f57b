using System.Text.Json.Serialization;

namespace Pemasyarakatan.Vokasi.Tests.Foundation;

/// <summary>A type of a consumer's own that holds times and types of the library.</summary>
internal sealed record ConsumerNote(
    [property: JsonConverter(typeof(NodaTimeJsonConverter))] LocalDate Day,
    [property: JsonConverter(typeof(NodaTimeJsonConverter))] LocalDate? Until,
    [property: JsonConverter(typeof(NodaTimeJsonConverter))] Instant At,
    [property: JsonConverter(typeof(NodaTimeJsonConverter))] Instant? Seen,
    [property: JsonConverter(typeof(NodaTimeJsonConverter))] Period Term,
    DateRange Course,
    Recorded<LocalDate> Evidence);
