using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using Pemasyarakatan.Vokasi.Selection;
using Pemasyarakatan.Vokasi.Tests.Conventions;
using Pemasyarakatan.Vokasi.Tests.Examples;
using Pemasyarakatan.Vokasi.Tests.Schemas;

namespace Pemasyarakatan.Vokasi.Tests.Selection;

/// <summary>The schema of a published record says what the reader takes, no more and no less.</summary>
public sealed class SchemaTests
{
    private static readonly string Text = File.ReadAllText(Repository.PathTo("docs", "schemas", "published-record.schema.json"));
    private static readonly JsonObject Schema = JsonNode.Parse(Text)!.AsObject();
    private static readonly SchemaChecker Checker = SchemaChecker.Parse(Text);

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
            Checker.Faults(record.ToJsonString()).Should().BeEmpty();
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
        Checker.Faults(record.ToJsonString()).Should().SatisfyRespectively(
            fault => fault.Should().StartWith(": Required").And.Contain("\"seed\""),
            fault => fault.Should().StartWith("/extra: All values fail"),
            fault => fault.Should().StartWith("/lists/0/kind: Value should match one of"),
            fault => fault.Should().StartWith("/lists/0/seats: -1 should be at least"),
            fault => fault.Should().StartWith("/acts/0/on: The string"),
            fault => fault.Should().StartWith("/lists/0/applicants/0/late: Value is"));
    }

    private static IEnumerable<JsonObject> Parts(JsonObject schema)
    {
        yield return schema;
        IEnumerable<JsonNode?> parts = (schema["properties"]?.AsObject() ?? []).Concat(schema["$defs"]?.AsObject() ?? []).Select(member => member.Value).Append(schema["items"]);
        foreach (JsonObject part in parts.OfType<JsonObject>().SelectMany(Parts))
            yield return part;
    }
}
