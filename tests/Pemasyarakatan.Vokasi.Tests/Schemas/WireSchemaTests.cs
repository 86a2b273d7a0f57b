using System.Text.Json;
using System.Text.Json.Nodes;
using Pemasyarakatan.Vokasi.Applicants;
using Pemasyarakatan.Vokasi.Eligibility;
using Pemasyarakatan.Vokasi.Testing;
using Pemasyarakatan.Vokasi.Tests.Conventions;
using Pemasyarakatan.Vokasi.Training;

namespace Pemasyarakatan.Vokasi.Tests.Schemas;

/// <summary>The schemas of what outsiders write say what the readers take.</summary>
public sealed class WireSchemaTests
{
    private static readonly string Applicants = ApplicantsSchema();
    private static readonly string Conformance = ConformanceSchema();

    private static readonly SchemaChecker People = SchemaChecker.Parse(Applicants);
    private static readonly SchemaChecker Vectors = SchemaChecker.Parse(Conformance);

    [Fact]
    public void Schema_OfApplicants_IsAsApproved() => Repository.HoldApproved(Applicants, "docs", "schemas", "applicants.schema.json");

    [Fact]
    public void Schema_OfConformanceVectors_IsAsApproved() => Repository.HoldApproved(Conformance, "docs", "schemas", "conformance.schema.json");

    // true where a schema is expected takes anything; true as a value of const is a value.
    [Fact]
    public void Schemas_SayNothingWithTrue()
    {
        string[] files = [.. Directory.EnumerateFiles(Repository.PathTo("docs", "schemas"), "*.schema.json").Order(StringComparer.Ordinal)];
        files.Select(Path.GetFileName).Should().Equal("applicants.schema.json", "conformance.schema.json", "decision.schema.json", "policy.schema.json", "published-record.schema.json");
        foreach (string file in files)
            Trues(JsonNode.Parse(File.ReadAllText(file))!).Should().Be(0, file);
    }

    [Fact]
    public void Applicants_ADirtyRegister_FitsAsItIsTyped()
    {
        SyntheticPopulation population = SyntheticPopulation.Generate(new PopulationOptions(size: 400, residents: 200, publicSize: 100));
        People.Faults(population.ToJson()).Should().BeEmpty();
        People.Faults(SyntheticPopulation.ToJson(population.Applicants)).Should().BeEmpty("it is written back with its defects");
    }

    [Fact]
    public void Applicants_WithEverythingAndWithNothing_Fit()
    {
        Inmate full = An.Inmate().Remitted("P1M", A.Day).ReleasedEarly(A.Day, ReleaseKind.PembebasanBersyarat).Violating(ViolationSeverity.Berat, A.Day).DismissedFrom("LAS-0", A.Day)
            .CertifiedIn(Vokasi.Training.TrainingField.Sewing, A.Day).TrainedIn(Vokasi.Training.TrainingField.Parse("las-listrik"), A.Day);
        Inmate absent = new("A-2", "RUTAN-1", Recorded<Nik>.Absent(ApplicantReasons.NikLost), sex: Recorded<Sex>.None, birthDate: Recorded<LocalDate>.Defective(RecordReasons.Unreadable));
        Fits([full, full.WithFact("reading", "words").WithFact("distance", 12).WithFact("agreed", value: true), absent, new Inmate("A-3", "RUTAN-1"), new PublicApplicant("P-1")]);
    }

    // Nothing that the schema takes is refused by the reader, and the reverse, one fault at a time.
    public static TheoryData<string, string> Faults => new()
    {
        { "\"kind\":\"inmate\",", "" },
        { "\"kind\":\"inmate\"", "\"kind\":\"guest\"" },
        { "\"id\":\"A-001\"", "\"id\":\"Budi Santoso\"" },
        { "\"id\":\"A-001\"", "\"id\":\"9901012005900001\"" },
        { "\"id\":\"A-001\",", "" },
        { "\"facilityId\":\"RUTAN-1\",", "" },
        { "\"facilityId\":\"RUTAN-1\"", "\"facilityId\":7" },
        { "\"sex\":\"male\"", "\"sex\":\"m\"" },
        { "\"sex\":\"male\"", "\"sex\":{\"value\":\"male\",\"note\":1}" },
        { "\"sex\":\"male\"", "\"sex\":{\"none\":false}" },
        { "\"sex\":\"male\"", "\"sex\":{\"defective\":\"no.such\"}" },
        { "\"nik\":\"", "\"nik\":1,\"x\":\"" },
        { "\"foreignCitizen\":false", "\"foreignCitizen\":\"tidak\"" },
        { "\"region\":\"12.71\"", "\"region\":\"Medan\"" },
        { "\"source\":\"ktp\"", "\"source\":\"sim\"" },
        { ",\"source\":\"ktp\"", "" },
        { "\"asOf\":\"2025-12-05\"", "\"asOf\":\"5 Desember\"" },
        { "\"lengths\":[\"P3Y\"]", "\"lengths\":[\"3 tahun\"]" },
        { "\"lengths\":[\"P3Y\"]", "\"lengths\":\"P3Y\"" },
        { "\"kind\":\"term\"", "\"kind\":\"long\"" },
        { "\"certified\":[]", "\"certified\":[{\"until\":\"2029-01-01\"}]" },
        { "\"commitments\":[]", "\"commitments\":[{\"packageId\":\"LAS 1\",\"during\":{\"from\":\"2026-01-01\"}}]" },
        { "\"facts\":{}", "\"facts\":{\"reading\":[]}" },
        { "\"facts\":{}", "\"facts\":{},\"name\":\"Budi\"" },
        { "\"offenceCategories\":[\"pencurian\"]", "\"offenceCategories\":[\"tidak jelas\"]" },
    };

    [Theory]
    [MemberData(nameof(Faults))]
    public void Applicants_OneFault_IsRefusedByBoth(string was, string becomes)
    {
        string good = VokasiJson.Write<Applicant>(An.Inmate());
        good.Should().Contain(was);
        string bad = $"[{good.Replace(was, becomes, StringComparison.Ordinal)}]";
        Action read = () => VokasiJson.Read<ImmutableArray<Applicant>>(bad);
        read.Should().Throw<JsonException>();
        People.Faults(bad).Should().NotBeEmpty();
    }

    [Fact]
    public void Vectors_ThatAreShipped_Fit()
    {
        Vectors.Faults(ConformanceSuite.Text("people.json")).Should().BeEmpty();
        Vectors.Faults(ConformanceSuite.Text("own-facts.json")).Should().BeEmpty();
    }

    [Theory]
    [InlineData("\"verdict\":\"eligible\"", "\"verdict\":\"Eligible\"")]
    [InlineData("\"about\":", "\"about\":1,\"note\":")]
    [InlineData("\"calculator\":\"mixed\"", "\"calculator\":\"lunar\"")]
    [InlineData("\"person\":", "\"applicant\":\"A-1\",\"person\":")]
    [InlineData("\"missing\":[]", "\"missing\":{}")]
    [InlineData("[\"2025-05-01\",\"2025-05-28\",\"notRecommended\"]", "[\"2025-05-01\",\"2025-05-28\"]")]
    [InlineData("\"providerId\":\"DINAS-1\"", "\"providerId\":\"Dinas Tenaga Kerja\"")]
    public void Vectors_OneFault_IsRefusedByBoth(string was, string becomes)
    {
        string good = ConformanceSuite.Text("people.json");
        int at = good.IndexOf(was, StringComparison.Ordinal);
        at.Should().BeGreaterThanOrEqualTo(0);
        string bad = good[..at] + becomes + good[(at + was.Length)..];
        Vectors.Faults(bad).Should().NotBeEmpty();
        Action read = () => ConformanceSuite.Parse(bad);
        read.Should().Throw<JsonException>();
    }

    private static string ApplicantsSchema()
    {
        WireSchema schema = new();
        JsonObject people = new() { ["type"] = "array", ["items"] = schema.Of(typeof(Applicant)) };
        return schema.File("Applicants", "A file of people in custody and members of the public, as a register exports them. No name is part of it.", people);
    }

    private static string ConformanceSchema()
    {
        WireSchema schema = new();
        string skeleton = File.ReadAllText(Repository.PathTo("tests", "Pemasyarakatan.Vokasi.Tests", "Schemas", "conformance.skeleton.json"));
        JsonObject body = JsonNode.Parse(skeleton)!.AsObject();
        JsonObject one = body["properties"]!["cases"]!["items"]!["oneOf"]![1]!["properties"]!.AsObject();
        (one["person"], one["package"]) = (schema.Of(typeof(Applicant)), schema.Of(typeof(TrainingPackage)));
        foreach (JsonNode? kind in body["properties"]!["cases"]!["items"]!["oneOf"]!.AsArray())
            kind!["properties"]!["overrides"]!["items"] = schema.Of(typeof(Override));
        _ = schema.Of(typeof(LocalDate));
        return schema.File("Conformance vectors", "Questions with known answers, against which any integration can be held: facts, a policy and a date, and the verdict with its reasons, or the timeline.", body);
    }

    private static void Fits(ImmutableArray<Applicant> people)
    {
        string json = VokasiJson.Write(people);
        People.Faults(json).Should().BeEmpty();
        VokasiJson.Write(VokasiJson.Read<ImmutableArray<Applicant>>(json)).Should().Be(json);
    }

    private static int Trues(JsonNode? node) => node switch
    {
        JsonObject members => members.Where(member => member.Key != "const").Sum(member => Trues(member.Value)),
        JsonArray items => items.Sum(Trues),
        JsonValue value => value.GetValueKind() == JsonValueKind.True ? 1 : 0,
        _ => 0,
    };
}
