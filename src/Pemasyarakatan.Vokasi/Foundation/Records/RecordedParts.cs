using System.Text.Json;

namespace Pemasyarakatan.Vokasi;

/// <summary>The members of the object that stands around a recorded value on the wire; apart from the converters, of which there is one for each type of value.</summary>
internal static class RecordedParts
{
    public const string Expectation = "Expected one of value, none (true), defective or absent (a code), and possibly asOf.";

    public static readonly ImmutableArray<string> Names = ["value", "asOf", "none", "defective", "absent"];

    public static readonly JsonEncodedText Value = JsonEncodedText.Encode("value");

    public static readonly JsonEncodedText AsOf = JsonEncodedText.Encode("asOf");

    public static readonly JsonEncodedText None = JsonEncodedText.Encode("none");

    public static readonly LocalDateJsonConverter Dates = new();

    public static RecordedPart Of(in Utf8JsonReader reader) =>
        reader.ValueTextEquals("value"u8) ? RecordedPart.Value
        : reader.ValueTextEquals("asOf"u8) ? RecordedPart.AsOf
        : reader.ValueTextEquals("none"u8) ? RecordedPart.None
        : reader.ValueTextEquals("defective"u8) ? RecordedPart.Defective
        : reader.ValueTextEquals("absent"u8) ? RecordedPart.Absent
        : RecordedPart.Other;
}
