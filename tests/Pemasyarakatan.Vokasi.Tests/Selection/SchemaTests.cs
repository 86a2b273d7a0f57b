using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using System.Text.RegularExpressions;
using Pemasyarakatan.Vokasi.Selection;
using Pemasyarakatan.Vokasi.Tests.Conventions;
using Pemasyarakatan.Vokasi.Tests.Examples;

namespace Pemasyarakatan.Vokasi.Tests.Selection;

/// <summary>The schema of a published record says what the reader takes, no more and no less.</summary>
public sealed class SchemaTests
{
    private static readonly JsonObject Schema = JsonNode.Parse(File.ReadAllText(Repository.PathTo("docs", "schemas", "published-record.schema.json")))!.AsObject();

    public static TheoryData<string, Type> Objects => new()
    {
        { "", typeof(PublishedRecord) },
        { "list", typeof(PublishedList) },
        { "reserve", typeof(PublishedReserve) },
        { "applicant", typeof(PublishedApplicant) },
        { "application", typeof(PublishedApplication) },
        { "seat", typeof(PublishedSeat) },
        { "act", typeof(PublishedAct) },
    };

    [Theory]
    [MemberData(nameof(Objects))]
    public void Schema_EveryObject_HasTheMembersThatAreReadAndRequiresThoseThatAreRequired(string name, Type type)
    {
        JsonObject schema = name.Length == 0 ? Schema : Schema["$defs"]![name]!.AsObject();
        JsonTypeInfo info = VokasiJson.Options.GetTypeInfo(type);
        schema["properties"]!.AsObject().Select(member => member.Key).Should().BeEquivalentTo(info.Properties.Select(member => member.Name));
        schema["required"]!.AsArray().Select(member => member!.GetValue<string>()).Should()
            .BeEquivalentTo(info.Properties.Where(member => member.AssociatedParameter is { HasDefaultValue: false }).Select(member => member.Name));
        schema["additionalProperties"]!.GetValue<bool>().Should().BeFalse();
    }

    [Theory]
    [InlineData("act", "act", typeof(PublishedActKind))]
    [InlineData("list", "order", typeof(SeatOrder))]
    [InlineData("list", "kind", typeof(SeatReserveKind))]
    public void Schema_EveryWord_IsOneThatIsRead(string name, string member, Type words) =>
        Schema["$defs"]![name]!["properties"]![member]!["enum"]!.AsArray().Select(word => word!.GetValue<string>())
            .Should().BeEquivalentTo(Enum.GetNames(words).Select(JsonNamingPolicy.CamelCase.ConvertName));

    [Fact]
    public void Schema_NoPart_TakesJustAnything()
    {
        Parts(Schema).Should().OnlyContain(part => part.ContainsKey("$ref") || part.ContainsKey("type") || part.ContainsKey("enum"));
        Schema.ToJsonString().Should().NotContain("\":true");
    }

    [Fact]
    public void Schema_FairAndTamperedRecords_FitIt()
    {
        foreach (JsonObject record in (JsonObject[])[AuditSamples.Clean(), AuditSamples.Tampered(), AuditCases.Acts(), AuditCases.Hard(), AuditCases.Matched(VacancyRule.OnlyUnplaced, "A1")])
            Faults(Schema, record, "$").Should().BeEmpty();
    }

    [Fact]
    public void Schema_WhatTheReaderRefuses_DoesNotFitIt()
    {
        JsonObject record = AuditCases.Acts();
        record["extra"] = 1;
        record.Remove("seed");
        record["lists"]![0]!["seats"] = -1;
        record["lists"]![0]!["kind"] = "firm";
        record["lists"]![0]!["applicants"]![0]!["late"] = "yes";
        record["acts"]![0]!["on"] = "1 January";
        Faults(Schema, record, "$").Should().BeEquivalentTo(
            "$.extra: not known", "$.seed: missing", "$.lists[0].seats: too small", "$.lists[0].kind: no such word", "$.lists[0].applicants[0].late: not of type boolean", "$.acts[0].on: not of the pattern");
    }

    private static IEnumerable<JsonObject> Parts(JsonObject schema)
    {
        yield return schema;
        IEnumerable<JsonNode?> parts = (schema["properties"]?.AsObject() ?? []).Concat(schema["$defs"]?.AsObject() ?? []).Select(member => member.Value).Append(schema["items"]);
        foreach (JsonObject part in parts.OfType<JsonObject>().SelectMany(Parts))
            yield return part;
    }

    // As much of JSON Schema as the file uses.
    private static IEnumerable<string> Faults(JsonObject schema, JsonNode? value, string path)
    {
        if (schema["$ref"]?.GetValue<string>() is { } reference)
            schema = Schema["$defs"]![reference.Split('/')[^1]]!.AsObject();
        if (schema["enum"] is JsonArray words)
        {
            if (!words.Any(word => JsonNode.DeepEquals(word, value)))
                yield return $"{path}: no such word";
            yield break;
        }

        string type = schema["type"]!.GetValue<string>();
        if (!IsOfType(value, type))
        {
            yield return $"{path}: not of type {type}";
            yield break;
        }

        foreach (string fault in type switch { "object" => Members(schema, value!.AsObject(), path), "array" => Elements(schema, value!.AsArray(), path), _ => Limits(schema, value!, path) })
            yield return fault;
    }

    private static bool IsOfType(JsonNode? value, string type) => (type, value?.GetValueKind()) switch
    {
        ("object", JsonValueKind.Object) or ("array", JsonValueKind.Array) or ("string", JsonValueKind.String) or ("integer", JsonValueKind.Number) => true,
        ("boolean", JsonValueKind.True or JsonValueKind.False) => true,
        _ => false,
    };

    private static IEnumerable<string> Members(JsonObject schema, JsonObject value, string path)
    {
        foreach (string required in schema["required"]!.AsArray().Select(member => member!.GetValue<string>()).Where(member => !value.ContainsKey(member)))
            yield return $"{path}.{required}: missing";
        foreach ((string name, JsonNode? member) in value)
        {
            if (schema["properties"]![name] is not JsonObject part)
            {
                yield return $"{path}.{name}: not known";
                continue;
            }

            foreach (string fault in Faults(part, member, $"{path}.{name}"))
                yield return fault;
        }
    }

    private static IEnumerable<string> Elements(JsonObject schema, JsonArray value, string path) =>
        (value.Count < (schema["minItems"]?.GetValue<int>() ?? 0) ? [$"{path}: too few"] : Array.Empty<string>())
        .Concat(value.SelectMany((element, i) => Faults(schema["items"]!.AsObject(), element, $"{path}[{i}]")));

    private static IEnumerable<string> Limits(JsonObject schema, JsonNode value, string path)
    {
        if (schema["minimum"] is { } least && value.GetValue<int>() < least.GetValue<int>())
            yield return $"{path}: too small";
        if (schema["minLength"] is { } shortest && value.GetValue<string>().Length < shortest.GetValue<int>())
            yield return $"{path}: too short";
        if (schema["pattern"] is { } pattern && !Regex.IsMatch(value.GetValue<string>(), pattern.GetValue<string>()))
            yield return $"{path}: not of the pattern";
    }
}
