using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using Pemasyarakatan.Vokasi.Applicants;
using Pemasyarakatan.Vokasi.Tests.Contracts;
using Pemasyarakatan.Vokasi.Training;

namespace Pemasyarakatan.Vokasi.Tests;

public sealed class VokasiJsonTests
{
    [Fact]
    public void Write_Null_IsMisuse() =>
        ((Action)(() => VokasiJson.Write<Applicant>(null!))).Should().Throw<ArgumentNullException>().WithParameterName("value");

    [Fact]
    public void Read_RefusedByTheType_SaysWhereAndWhat()
    {
        JsonException refusal = JsonContract.Refuses<DateRange>("""{"from":"2026-02-01","to":"2026-01-01"}""");
        refusal.Path.Should().Be("$");
        refusal.Message.Should().Be("Expected an end that is not before its start. (to) Path: $.");
        refusal.InnerException.Should().BeOfType<ArgumentException>();
    }

    [Fact]
    public void Read_RefusedByANestedType_SaysThePathDownToIt()
    {
        JsonException refusal = Locate<Outer>("""{"name":"x","spans":[{"from":"2026-01-01"},{"from":"2026-02-01","to":"2026-01-01"}]}""");
        refusal.Path.Should().Be("$.spans[1]");
        refusal.Message.Should().EndWith("Path: $.spans[1].");
        Locate<Outer[]>("""[{"name":"x","spans":[]},{"name":" ","spans":[]}]""").Path.Should().Be("$[1]");
    }

    [Fact]
    public void Read_RefusedBesideAnotherFault_SaysThePathOfTheRefusal() =>
        Locate<Outer>("""{"spans":[{"from":"2026-02-01","to":"2026-01-01"}],"name":5}""").Path.Should().Be("$.spans[0]");

    [Theory]
    [InlineData("""{"kind":"public","id":"P-1"}""", """{"kind":"public","id":"P-2"}""")]
    [InlineData("""{"kind":"public","id":"P-1"}""", """{"id":"P-2","kind":"public"}""")]
    [InlineData("""{"id":"P-1","kind":"public"}""", """{"kind":"public","id":"P-2"}""")]
    public void Read_PeopleWhoseKindStandsAnywhere_AreRead(string one, string other)
    {
        VokasiJson.Read<ImmutableArray<Applicant>>($"[{one},{other}]").Select(person => person.Id).Should().Equal("P-1", "P-2");
        VokasiJson.Read<ImmutableArray<Applicant>>($" [\n{one},\n{other}]").Select(person => person.Id).Should().Equal("P-1", "P-2");
        VokasiJson.Read<Applicant>(one).Id.Should().Be("P-1");
        VokasiJson.Read<Applicant>(other).Id.Should().Be("P-2");
        JsonContract.Refuses<ImmutableArray<Applicant>>($"[{one},{other},{{\"kind\":\"public\",\"id\":5}}]").Path.Should().Be("$[2].id");
        JsonContract.Refuses<Applicant>("""{"kind":"nobody","id":"P-1"}""").Path.Should().Be("$.kind");
    }

    [Theory]
    [InlineData("""{"from":"2026-02-01","to":"2026-01-01" """)]
    [InlineData("""{"from":"2026-02-30"}""")]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("{} {}")]
    [InlineData("""{"from":"2026-02-01"}}""")]
    [InlineData("""{"from":"2026-02-01",}""")]
    [InlineData("""/* no */{"from":"2026-02-01"}""")]
    public void Read_Malformed_IsRefused(string json) => JsonContract.Refuses<DateRange>(json);

    [Fact]
    public void Read_MemberOfTheWrongKind_SaysWhere() =>
        JsonContract.Refuses<CertificationScheme>("""{"code":"S","kind":"unit","field":"las","units":["C.24LAS01.001.1","x"]}""").Path.Should().Be("$.units[1]");

    [Fact]
    public void Read_RefusedCode_IsNotRepeated() =>
        JsonContract.Refuses<CertificationScheme>("""{"code":"Budi Santoso","kind":"unit","field":"las"}""").ToString().Should().NotContain("Budi");

    [Theory]
    [InlineData("""{"code":"S","kind":"unit","field":"las","size":1}""", "$.size", "Expected one of the members code, kind, field, units, level, validity.")]
    [InlineData("""{"code":"S","kind":"unit"}""", "$.field", "Expected this member.")]
    [InlineData("""{"code":"S","code":"S","kind":"unit","field":"las"}""", "$.code", "Expected each member once.")]
    [InlineData("""{"code":null,"kind":"unit","field":"las"}""", "$.code", "Expected a value instead of null.")]
    [InlineData("""{"code":5,"kind":"unit","field":"las"}""", "$.code", "Expected a text.")]
    [InlineData("""{"code":"S","kind":"unit","field":"las","units":"x"}""", "$.units", "Expected an array.")]
    [InlineData("""{"code":"S","kind":"unit","field":"las","validity":{"value":"x","asOf":"2025-01-01"}}""", "$.validity.value", "Expected a period such as P6M or P14D.")]
    [InlineData("""{"code":"S","kind":"unit","field":"las","validity":{"value":"P1Y","asOf":"x"}}""", "$.validity.asOf", "Expected a date such as 2025-11-11.")]
    [InlineData("[]", "$", "Expected an object.")]
    public void Read_Refused_SaysWhereAndWhatInWords(string json, string path, string words)
    {
        JsonException refusal = JsonContract.Refuses<CertificationScheme>(json);
        refusal.Path.Should().Be(path);
        refusal.Message.Should().Be($"{words} Path: {path}.");
    }

    [Theory]
    [InlineData("""{"id":"A","facilityId":"R"}""")]
    [InlineData("""{"kind":"guest","id":"A"}""")]
    public void Read_KindNotNamed_SaysTheKinds(string json) =>
        JsonContract.Refuses<ImmutableArray<Applicant>>($"[{json}]").Message.Should().Be("Expected one of inmate, public. Path: $[0].kind.");

    [Theory]
    [InlineData("[null]", "$[0]")]
    [InlineData("""[{"kind":"public","id":"P-1"},null]""", "$[1]")]
    [InlineData("""[null,{"kind":"public","id":5}]""", "$[0]")]
    public void Read_NullInAList_SaysWhere(string json, string path) =>
        JsonContract.Refuses<ImmutableArray<Applicant>>(json).Message.Should().Be($"Expected a value instead of null. Path: {path}.");

    [Theory]
    [InlineData("""{"kind":"term","lengths":[null]}""", "$.lengths[0]")]
    [InlineData("""{"kind":"term","lengths":["P1Y"],"remissions":[{"amount":"P1M"},null]}""", "$.remissions[1]")]
    public void Read_NullInAListOfAType_SaysWhere(string json, string path) =>
        JsonContract.Refuses<Sentence>(json).Message.Should().Be($"Expected a value instead of null. Path: {path}.");

    [Fact]
    public void Read_Utf8_IsTheSameAsText() =>
        VokasiJson.Read<DateRange>(Encoding.UTF8.GetBytes("""{"from":"2026-01-12"}""")).Should().Be(new DateRange(new LocalDate(2026, 1, 12)));

    [Fact]
    public void Read_Null_IsMisuse() => ((Action)(() => VokasiJson.Read<DateRange>((string)null!))).Should().Throw<ArgumentNullException>().WithParameterName("json");

    [Fact]
    public void Read_TypeThatTheWireDoesNotKnow_IsNotSupported() => ((Action)(() => VokasiJson.Read<Outer>("{}"))).Should().Throw<NotSupportedException>();

    [Fact]
    public void Options_AreReadOnly() => VokasiJson.Options.IsReadOnly.Should().BeTrue();

    [Fact]
    public void Write_RequiredMemberAtItsDefault_IsWritten()
    {
        CertificationScheme scheme = new("S", SchemeKind.Qualification, TrainingField.Welding);
        VokasiJson.Write(scheme).Should().Be("""{"code":"S","kind":"qualification","field":"las","units":[]}""");
        VokasiJson.Read<CertificationScheme>(VokasiJson.Write(scheme)).Should().Be(scheme);
    }

    [Fact]
    public void Resolver_BehindAConsumersOptions_KeepsDatesAndText()
    {
        JsonSerializerOptions own = new() { TypeInfoResolver = JsonTypeInfoResolver.Combine(new TeamResolver(), VokasiJson.Resolver) };
        Team team = new("x", new DateRange(new LocalDate(2026, 1, 12)), new("S", SchemeKind.Unit, TrainingField.Welding, default, default, Recorded.Known(Period.FromYears(3), new LocalDate(2025, 1, 1))));
        string json = JsonSerializer.Serialize(team, own);
        JsonNode.Parse(json)!["Course"]!["From"]!.GetValue<string>().Should().Be("2026-01-12");
        JsonNode.Parse(json)!["Scheme"]!["Validity"]!["value"]!.GetValue<string>().Should().Be("P3Y");
        JsonSerializer.Deserialize<Team>(json, own).Should().Be(team);
    }

    private static JsonException Locate<T>(string json)
    {
        JsonSerializerOptions options = new(VokasiJson.Options) { TypeInfoResolver = JsonTypeInfoResolver.Combine(VokasiJson.Resolver, new DefaultJsonTypeInfoResolver()) };
        ArgumentException refusal = ((Action)(() => JsonSerializer.Deserialize<T>(json, options))).Should().Throw<ArgumentException>().Which;
        return JsonErrorLocator.Locate(Encoding.UTF8.GetBytes(json), options.GetTypeInfo(typeof(T)), refusal);
    }

    // A consumer's own context, which knows his own types alone.
    private sealed class TeamResolver : IJsonTypeInfoResolver
    {
        private readonly DefaultJsonTypeInfoResolver _all = new();

        public JsonTypeInfo? GetTypeInfo(Type type, JsonSerializerOptions options) =>
            type == typeof(Team) || type == typeof(string) ? _all.GetTypeInfo(type, options) : null;
    }

    private sealed record Team(string Name, DateRange Course, CertificationScheme Scheme);

    private sealed class Outer
    {
        public Outer(string name, ImmutableArray<DateRange> spans)
        {
            ArgumentException.ThrowIfNullOrWhiteSpace(name);
            (Name, Spans) = (name, spans);
        }

        public string Name { get; }

        public ImmutableArray<DateRange> Spans { get; }
    }
}
