using System.Text.Json;
using System.Text.Json.Serialization;
using NodaTime.Text;

namespace Pemasyarakatan.Vokasi.Eligibility;

/// <summary>Writes a decision with all that it rests on, as far as its recipient may see it.</summary>
/// <remarks>
/// A decision is not read back: whoever doubts it decides again from the same sheet, policy, package, date and overrides, and gets the same bytes. The schema is <c>docs/schemas/decision.schema.json</c>.
/// </remarks>
public sealed class DecisionJsonConverter : JsonConverter<Decision>
{
    private static readonly ReasonJsonConverter Reasons = new();

    /// <inheritdoc/>
    /// <exception cref="JsonException">Always: a decision is made, not read.</exception>
    public override Decision Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new JsonException("Expected no decision to read: it is made again from the same facts, policy, package, date and overrides.");

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Decision value, JsonSerializerOptions options)
    {
        Guard.Against.Null(writer);
        Guard.Against.Null(value);
        writer.WriteStartObject();
        writer.WriteString("verdict", TextCodes.CamelCase(value.Verdict.ToString()));
        if (value.NeededOverride)
            writer.WriteBoolean("neededOverride", true);
        writer.WriteString("recipient", TextCodes.CamelCase(value.Recipient.ToString()));
        writer.WriteString("applicant", value.ApplicantId);
        writer.WriteString("package", value.PackageId);
        writer.WriteString("on", LocalDatePattern.Iso.Format(value.DecidedOn));
        WriteOrigin(writer, value);
        if (!value.Overrides.IsEmpty)
            WriteOverrides(writer, value.Overrides);
        writer.WriteStartArray("findings");
        foreach (Finding finding in value.Findings)
            WriteFinding(writer, finding, options);
        writer.WriteEndArray();
        WriteCriteria(writer, "reasons", value.Reasons);
        WriteCriteria(writer, "missing", value.Missing);
        writer.WriteStartArray("remedies");
        foreach (Reason remedy in value.Remedies)
            Reasons.Write(writer, remedy, options);
        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void WriteOrigin(Utf8JsonWriter writer, Decision decision)
    {
        writer.WriteStartObject("policy");
        writer.WriteString("id", decision.Policy.Id);
        writer.WriteString("version", decision.Policy.Version);
        writer.WriteString("fingerprint", decision.Policy.Fingerprint);
        writer.WriteEndObject();
        writer.WriteStartObject("encoder");
        writer.WriteString("fingerprint", decision.EncoderFingerprint);
        if (decision.Calculator is { } calculator)
            writer.WriteString("calculator", calculator);
        writer.WriteEndObject();
    }

    private static void WriteOverrides(Utf8JsonWriter writer, ImmutableArray<Override> overrides)
    {
        writer.WriteStartArray("overrides");
        foreach (Override each in overrides)
        {
            writer.WriteStartObject();
            writer.WriteString("criterion", each.CriterionId);
            writer.WriteString("from", LocalDatePattern.Iso.Format(each.Period.From));
            writer.WriteString("to", LocalDatePattern.Iso.Format(each.Period.To!.Value));
            writer.WriteString("by", each.By);
            writer.WriteString("why", each.Why);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WriteFinding(Utf8JsonWriter writer, Finding finding, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        writer.WriteString("criterion", finding.CriterionId);
        if (finding.Tier is { } tier)
            writer.WriteString("tier", TextCodes.CamelCase(tier.ToString()));
        writer.WriteString("fact", finding.Fact.Key);
        writer.WriteString("truth", TextCodes.CamelCase(finding.Truth.ToString()));
        if (finding.IsOverridden)
            writer.WriteBoolean("overridden", true);
        if (finding.IsStale)
            writer.WriteBoolean("stale", true);
        if (finding.IsWithheld)
            writer.WriteBoolean("withheld", true);
        WriteValue(writer, "actual", finding.Actual);
        WriteValue(writer, "requiredFrom", finding.RequiredFrom);
        WriteValue(writer, "requiredTo", finding.RequiredTo);
        if (finding.Gap is { } gap)
            writer.WriteNumber("gap", gap);
        if (finding.HoldsFrom is { } date)
            writer.WriteString("holdsFrom", LocalDatePattern.Iso.Format(date));
        writer.WritePropertyName("reason");
        Reasons.Write(writer, finding.Reason, options);
        writer.WriteEndObject();
    }

    private static void WriteValue(Utf8JsonWriter writer, string member, FactValue? fact)
    {
        if (fact is not { } value)
            return;
        writer.WriteStartObject(member);
        writer.WriteString("state", TextCodes.CamelCase(value.State.ToString()));
        if (value.State == RecordState.Known)
            writer.WriteString("value", value.ToString());
        if (value.Defect is { } defect)
            writer.WriteString("defect", defect.Id);
        if (value.AsOf is { } asOf)
            writer.WriteString("asOf", LocalDatePattern.Iso.Format(asOf));
        writer.WriteEndObject();
    }

    // Each is the reason of a finding, which stands there in full.
    private static void WriteCriteria(Utf8JsonWriter writer, string member, ImmutableArray<Reason> reasons)
    {
        writer.WriteStartArray(member);
        foreach (Reason reason in reasons)
            writer.WriteStringValue(reason["criterion"].Value);
        writer.WriteEndArray();
    }
}
