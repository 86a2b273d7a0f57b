using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Pemasyarakatan.Vokasi.Json;

namespace Pemasyarakatan.Vokasi.Outcomes;

/// <summary>Reads and writes what a register says.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
/// <remarks>
/// A known value without a date is the value itself; a dated one is <c>{ "value": …, "asOf": "2025-08-01" }</c>; a none is <c>{ "none": true }</c>, possibly with <c>asOf</c>; a defective one is <c>{ "defective": "record.blank" }</c>;
/// not on record is an absent member, <c>null</c>, or with the reason why <c>{ "absent": "applicant.nikLost" }</c>. Strict: a value that does not read is an error.
/// </remarks>
internal class RecordedJsonConverter<T> : JsonConverter<Recorded<T>>
    where T : notnull
{
    private static readonly LocalDateJsonConverter Dates = new();

    // Under a consumer's own contracts alone, those of NodaTime's values would spell out their properties.
    private static readonly JsonConverter<T>? Time = NodaTimeJsonConverter.For<T>();

    // Such a value is never an object itself, so that an object is what stands around it.
    private static readonly bool IsScalar = Time is not null || typeof(T).IsEnum || typeof(T).IsPrimitive || typeof(T) == typeof(string) || typeof(T) == typeof(decimal);

    private static readonly JsonEncodedText ValueName = JsonEncodedText.Encode("value"), AsOfName = JsonEncodedText.Encode("asOf");

    private const string Expectation = "Expected one of value, none (true), defective or absent (a code), and possibly asOf.";

    // Found once for the options under which the converter is used; whichever thread comes first.
    private ValueContract? _contract;

    /// <inheritdoc/>
    public override bool HandleNull => true;

    /// <inheritdoc/>
    public override Recorded<T> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType == JsonTokenType.Null)
            return default;
        return reader.TokenType == JsonTokenType.StartObject && (IsScalar || IsEnvelope(reader)) ? ReadEnvelope(ref reader, options) : ReadValue(ref reader, options);
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Recorded<T> value, JsonSerializerOptions options)
    {
        Guard.Against.Null(writer);
        if (value.State == RecordState.NotOnRecord && value.Absence is null)
        {
            writer.WriteNullValue();
            return;
        }

        if (value.IsKnown && value.AsOf is null)
        {
            WriteValue(writer, value.Value, options);
            return;
        }

        writer.WriteStartObject();
        if (value.Defect is { } defect)
            writer.WriteString("defective", defect.Id);
        else if (value.Absence is { } absence)
            writer.WriteString("absent", absence.Id);
        else if (value.IsNone)
            writer.WriteBoolean("none", true);
        else
        {
            writer.WritePropertyName(ValueName);
            WriteValue(writer, value.Value, options);
        }

        if (value.AsOf is { } asOf)
        {
            writer.WritePropertyName(AsOfName);
            Dates.Write(writer, asOf, options);
        }

        writer.WriteEndObject();
    }

    // Reads a bare value; a register's own reader turns an unreadable one into a defect instead of an error.
    protected virtual Recorded<T> ReadValue(ref Utf8JsonReader reader, JsonSerializerOptions options)
    {
        ValueContract contract = Contract(options);
        T? value = contract.Converter is { } converter && reader.TokenType != JsonTokenType.Null ? converter.Read(ref reader, typeof(T), options) : JsonSerializer.Deserialize(ref reader, contract.Info());
        return Recorded.Known(value ?? throw new JsonException("Expected a value."));
    }

    private void WriteValue(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ValueContract contract = Contract(options);
        if (contract.Converter is { } converter)
            converter.Write(writer, value, options);
        else
            JsonSerializer.Serialize(writer, value, contract.Info());
    }

    private ValueContract Contract(JsonSerializerOptions options)
    {
        ValueContract? known = _contract;
        return known?.Options == options ? known : _contract = new(options);
    }

    // A copy of the reader looks ahead: an envelope has its own members alone, in any order. A value that is an object with
    // a member of the same name, such as a figure with its value, has others beside it.
    private static bool IsEnvelope(Utf8JsonReader ahead)
    {
        bool says = false;
        while (ahead.Read() && ahead.TokenType == JsonTokenType.PropertyName)
        {
            Part part = PartOf(in ahead);
            if (part == Part.Other)
                return false;
            says |= part != Part.AsOf;
            // The whole value is in the buffer, yet Skip refuses a reader over a stream that has not ended.
            if (!ahead.TrySkip())
                return false;
        }

        return says;
    }

    private Recorded<T> ReadEnvelope(ref Utf8JsonReader reader, JsonSerializerOptions options)
    {
        Recorded<T> recorded = default;
        LocalDate? asOf = null;
        bool isEvidence = true;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            Part part = PartOf(in reader);
            reader.Read();
            switch (part)
            {
                case Part.Value when recorded == default:
                    recorded = ReadValue(ref reader, options);
                    break;
                case Part.None when recorded == default && reader.TokenType == JsonTokenType.True:
                    recorded = Recorded<T>.None;
                    break;
                case Part.Defective when recorded == default && Code(reader, ReasonKind.Defect) is { } defect:
                    (recorded, isEvidence) = (Recorded<T>.Defective(defect), false);
                    break;
                case Part.Absent when recorded == default && Code(reader, ReasonKind.Missing) is { Parameters.IsEmpty: true } absence:
                    (recorded, isEvidence) = (Recorded<T>.Absent(absence), false);
                    break;
                case Part.AsOf when asOf is null:
                    asOf = Dates.Read(ref reader, typeof(LocalDate), options);
                    break;
                default:
                    throw new JsonException(Expectation);
            }
        }

        if (recorded == default)
            throw new JsonException(Expectation);
        if (!isEvidence && asOf is not null)
            throw new JsonException("Expected no asOf beside defective or absent: only evidence has a date.");
        return asOf is { } date && recorded.State != RecordState.Defective ? recorded.DatedOn(date) : recorded;
    }

    private static Part PartOf(in Utf8JsonReader reader) =>
        reader.ValueTextEquals("value"u8) ? Part.Value
        : reader.ValueTextEquals("asOf"u8) ? Part.AsOf
        : reader.ValueTextEquals("none"u8) ? Part.None
        : reader.ValueTextEquals("defective"u8) ? Part.Defective
        : reader.ValueTextEquals("absent"u8) ? Part.Absent
        : Part.Other;

    private static ReasonCode? Code(in Utf8JsonReader reader, ReasonKind kind) =>
        reader.TokenType == JsonTokenType.String && ReasonCode.TryParse(reader.GetString(), null, out ReasonCode? code) && code.Kind == kind ? code : null;

    private enum Part
    {
        Other,
        Value,
        AsOf,
        None,
        Defective,
        Absent,
    }

    // A text, number or truth value goes through its converter at once: a call of the serializer for each of them would take
    // as long as the value itself.
    private sealed class ValueContract(JsonSerializerOptions options)
    {
        public JsonSerializerOptions Options { get; } = options;

        public JsonConverter<T>? Converter { get; } = Time ?? (options.GetTypeInfo(typeof(T)) is { Kind: JsonTypeInfoKind.None, Converter: JsonConverter<T> own } ? own : null);

        public JsonTypeInfo<T> Info() => (JsonTypeInfo<T>)Options.GetTypeInfo(typeof(T));
    }
}
