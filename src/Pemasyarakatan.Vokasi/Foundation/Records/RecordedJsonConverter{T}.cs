using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Pemasyarakatan.Vokasi;

/// <summary>Reads and writes what a register says.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
/// <remarks>
/// A known value without a date is the value itself; a dated one is <c>{ "value": …, "asOf": "2025-08-01" }</c>; a none is <c>{ "none": true }</c>, possibly with <c>asOf</c>; a defective one is <c>{ "defective": "record.blank" }</c>;
/// not on record is an absent member, <c>null</c>, or with the reason why <c>{ "absent": "applicant.nikLost" }</c>. Strict: a value that does not read is an error.
/// </remarks>
internal class RecordedJsonConverter<T> : JsonConverter<Recorded<T>>
    where T : notnull
{
    // Found once for the options under which the converter is used; whichever thread comes first.
    private ValueContract? _contract;

    /// <inheritdoc/>
    public override bool HandleNull => true;

    /// <inheritdoc/>
    public override Recorded<T> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType == JsonTokenType.Null)
            return default;
        return reader.TokenType == JsonTokenType.StartObject && IsEnvelope(in reader, Contract(options)) ? ReadEnvelope(ref reader, options) : ReadValue(ref reader, options);
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
            writer.WriteBoolean(RecordedParts.None, true);
        else
        {
            writer.WritePropertyName(RecordedParts.Value);
            WriteValue(writer, value.Value, options);
        }

        if (value.AsOf is { } asOf)
        {
            writer.WritePropertyName(RecordedParts.AsOf);
            RecordedParts.Dates.Write(writer, asOf, options);
        }

        writer.WriteEndObject();
    }

    // Reads a bare value; a register's own reader turns an unreadable one into a defect instead of an error.
    protected virtual Recorded<T> ReadValue(ref Utf8JsonReader reader, JsonSerializerOptions options)
    {
        T? value = reader.TokenType == JsonTokenType.Null ? default : Contract(options).Converter.Read(ref reader, typeof(T), options);
        return Recorded.Known(value ?? throw new JsonException("Expected a value."));
    }

    private void WriteValue(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        // The most frequent list; through its converter it takes an enumerator and a stack of states.
        if (typeof(T) == typeof(ImmutableArray<string>))
        {
            writer.WriteStartArray();
            foreach (string text in (ImmutableArray<string>)(object)value)
                writer.WriteStringValue(text);
            writer.WriteEndArray();
            return;
        }

        Contract(options).Converter.Write(writer, value, options);
    }

    private ValueContract Contract(JsonSerializerOptions options)
    {
        ValueContract? known = _contract;
        return known?.Options == options ? known : _contract = new(options);
    }

    // Most values are no objects, or objects without a member of such a name: the first member tells an envelope. Of the others,
    // such as a figure with its value, a copy of the reader looks ahead: an envelope has its own members alone, in any order.
    private static bool IsEnvelope(in Utf8JsonReader reader, ValueContract contract)
    {
        if (contract.Shape == ValueShape.NoObject)
            return true;
        bool says = false;
        Utf8JsonReader ahead = reader;
        while (ahead.Read() && ahead.TokenType == JsonTokenType.PropertyName)
        {
            RecordedPart part = RecordedParts.Of(in ahead);
            if (part == RecordedPart.Other || contract.Shape == ValueShape.OtherMembers)
                return part != RecordedPart.Other;
            says |= part != RecordedPart.AsOf;
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
            RecordedPart part = RecordedParts.Of(in reader);
            reader.Read();
            switch (part)
            {
                case RecordedPart.Value when recorded == default:
                    recorded = ReadValue(ref reader, options);
                    break;
                case RecordedPart.None when recorded == default && reader.TokenType == JsonTokenType.True:
                    recorded = Recorded<T>.None;
                    break;
                case RecordedPart.Defective when recorded == default && Code(reader, ReasonKind.Defect) is { } defect:
                    (recorded, isEvidence) = (Recorded<T>.Defective(defect), false);
                    break;
                case RecordedPart.Absent when recorded == default && Code(reader, ReasonKind.Missing) is { Parameters.IsEmpty: true } absence:
                    (recorded, isEvidence) = (Recorded<T>.Absent(absence), false);
                    break;
                case RecordedPart.AsOf when asOf is null:
                    asOf = RecordedParts.Dates.Read(ref reader, typeof(LocalDate), options);
                    break;
                default:
                    throw new JsonException(RecordedParts.Expectation);
            }
        }

        if (recorded == default)
            throw new JsonException(RecordedParts.Expectation);
        if (!isEvidence && asOf is not null)
            throw new JsonException("Expected no asOf beside defective or absent: only evidence has a date.");
        return asOf is { } date && recorded.State != RecordState.Defective ? recorded.DatedOn(date) : recorded;
    }

    private static ReasonCode? Code(in Utf8JsonReader reader, ReasonKind kind) =>
        reader.TokenType == JsonTokenType.String && ReasonCode.TryParse(reader.GetString(), null, out ReasonCode? code) && code.Kind == kind ? code : null;

    private enum ValueShape
    {
        NoObject,
        OtherMembers,
        SameMembers,
    }

    // Every value goes through its converter at once: a call of the serializer for each would take as long as the value itself,
    // and goes over its text twice.
    private sealed class ValueContract
    {
        public ValueContract(JsonSerializerOptions options)
        {
            // Under a consumer's own contracts alone, those of NodaTime's values would spell out their properties.
            JsonConverter<T>? time = NodaTimeJsonConverter.For<T>();
            JsonTypeInfo? info = time is null ? options.GetTypeInfo(typeof(T)) : null;
            (Options, Converter) = (options, time ?? (JsonConverter<T>)info!.Converter);
            bool isScalar = time is not null || typeof(T).IsEnum || typeof(T).IsPrimitive || typeof(T) == typeof(string) || typeof(T) == typeof(decimal);
            Shape = isScalar || info!.Kind == JsonTypeInfoKind.Enumerable ? ValueShape.NoObject
                : info.Kind == JsonTypeInfoKind.Object && !info.Properties.Any(member => RecordedParts.Names.Contains(member.Name, StringComparer.Ordinal)) ? ValueShape.OtherMembers
                : ValueShape.SameMembers;
        }

        public JsonSerializerOptions Options { get; }

        public JsonConverter<T> Converter { get; }

        public ValueShape Shape { get; }
    }
}
