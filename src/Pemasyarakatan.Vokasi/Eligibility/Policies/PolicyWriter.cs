using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using NodaTime.Text;

namespace Pemasyarakatan.Vokasi.Eligibility;

internal static class PolicyWriter
{
    public static string Write(Policy policy) => Encoding.UTF8.GetString(Bytes(policy, canonical: false).WrittenSpan) + "\n";

    /// <summary>What the fingerprint is taken of: RFC 8785, without the dates in force, title, signature, what is not asked and the wording of assumptions.</summary>
    public static string Canonical(Policy policy)
    {
        using JsonDocument document = JsonDocument.Parse(Bytes(policy, canonical: true).WrittenMemory);
        return CanonicalJson.Of(document.RootElement);
    }

    private static ArrayBufferWriter<byte> Bytes(Policy policy, bool canonical)
    {
        ArrayBufferWriter<byte> buffer = new();
        JsonWriterOptions options = new() { Indented = !canonical, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, NewLine = "\n" };
        using (Utf8JsonWriter writer = new(buffer, options))
            Write(writer, policy, canonical);
        return buffer;
    }

    private static void Write(Utf8JsonWriter writer, Policy policy, bool canonical)
    {
        PolicyHeader header = policy.Header;
        writer.WriteStartObject();
        writer.WriteString("id", header.Id);
        writer.WriteString("version", header.Version);
        if (!canonical)
            Header(writer, header);
        if (header.Objection is { } objection)
        {
            writer.WriteStartObject("objection");
            writer.WriteString("to", objection.To);
            writer.WriteString("within", objection.Within.ToString());
            CriterionWriter.Basis(writer, objection.Basis, canonical);
            writer.WriteEndObject();
        }

        writer.WritePropertyName("require");
        CriterionWriter.Write(writer, policy.Require, canonical);
        if (!canonical && !header.NotAsked.IsEmpty)
            NotAsked(writer, header.NotAsked);
        writer.WriteEndObject();
    }

    private static void NotAsked(Utf8JsonWriter writer, ImmutableArray<UnaskedRequirement> requirements)
    {
        writer.WriteStartArray("notAsked");
        foreach (UnaskedRequirement requirement in requirements)
        {
            writer.WriteStartObject();
            writer.WriteString("id", requirement.Indonesian);
            writer.WriteString("en", requirement.English);
            CriterionWriter.Basis(writer, requirement.Basis, canonical: false);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void Range(Utf8JsonWriter writer, DateRange range)
    {
        writer.WriteStartObject("inForce");
        writer.WriteString("from", LocalDatePattern.Iso.Format(range.From));
        if (range.To is { } to)
            writer.WriteString("to", LocalDatePattern.Iso.Format(to));
        writer.WriteEndObject();
    }

    // What may be said later, or otherwise, without changing what is asked.
    private static void Header(Utf8JsonWriter writer, PolicyHeader header)
    {
        if (header.InForce is { } inForce)
            Range(writer, inForce);
        if (header.Adopted is { } adopted)
        {
            writer.WriteStartObject("adopted");
            writer.WriteString("by", adopted.By);
            writer.WriteString("on", LocalDatePattern.Iso.Format(adopted.On));
            if (adopted.Number is { } number)
                writer.WriteString("number", number);
            writer.WriteEndObject();
        }

        if ((header.TitleIndonesian ?? header.TitleEnglish) is null)
            return;
        writer.WriteStartObject("title");
        if (header.TitleIndonesian is { } indonesian)
            writer.WriteString("id", indonesian);
        if (header.TitleEnglish is { } english)
            writer.WriteString("en", english);
        writer.WriteEndObject();
    }
}
