using System.Text.Json;
using Pemasyarakatan.Vokasi.Eligibility;
using Pemasyarakatan.Vokasi.Tests.Conventions;
using Pemasyarakatan.Vokasi.Tests.Schemas;

namespace Pemasyarakatan.Vokasi.Tests.Eligibility;

/// <summary>The schema with which an editor completes and checks a policy file says the same as the reader.</summary>
public sealed class PolicySchemaTests
{
    private static readonly SchemaChecker Schema = SchemaChecker.Parse(FactCatalogue.Standard.PolicySchema());

    private const string Good = """{ "id": "a", "fact": "risk", "atMost": "low", "tier": "suitability", "basis": { "assumption": "contoh" } }""";

    [Fact]
    public void Schema_OfTheStandardFacts_IsAsApproved() =>
        Repository.HoldApproved(FactCatalogue.Standard.PolicySchema(), "docs", "schemas", "policy.schema.json");

    [Fact]
    public void Schema_SaysNothingWithTrue() => Trues(JsonDocument.Parse(FactCatalogue.Standard.PolicySchema()).RootElement).Should().Be(0);

    public static TheoryData<string> Refused { get; } =
    [
        """{ "id": "aturan", "version": "1" }""",
        """{ "id": "aturan", "version": "1", "require": {} }""",
        """{ "id": "aturan", "version": "1", "note": "x", "require": GOOD }""",
        """{ "id": "at uran", "version": "1", "require": GOOD }""",
        """{ "id": "aturan", "version": "1", "inForce": { "to": "2026-01-01" }, "require": GOOD }""",
        """{ "id": "aturan", "version": "1", "inForce": { "from": "2026-13-01" }, "require": GOOD }""",
        """{ "id": "aturan", "version": "1", "objection": { "to": "Kanwil", "within": "14 hari", "basis": { "assumption": "x" } }, "require": GOOD }""",
        """{ "id": "aturan", "version": "1", "require": { "all": [] } }""",
        """{ "id": "aturan", "version": "1", "require": { "all": [GOOD], "any": [GOOD] } }""",
        """{ "id": "aturan", "version": "1", "require": { "count": 0, "of": [GOOD] } }""",
        """{ "id": "aturan", "version": "1", "require": { "any": [{ "when": { "id": "i", "fact": "custodyStatus", "in": ["narapidana"] } }] } }""",
        """{ "id": "aturan", "version": "1", "require": { "when": GOOD, "then": GOOD } }""",
        """{ "id": "aturan", "version": "1", "require": { "id": "a", "fact": "noSuchFact", "is": "some" } }""",
        """{ "id": "aturan", "version": "1", "require": { "id": "a", "fact": "risk", "atMost": "tinggi" } }""",
        """{ "id": "aturan", "version": "1", "require": { "id": "a", "fact": "risk", "atMost": "low", "atLeast": "low" } }""",
        """{ "id": "aturan", "version": "1", "require": { "id": "a", "fact": "risk", "within": "12.71" } }""",
        """{ "id": "aturan", "version": "1", "require": { "id": "a", "fact": "risk", "key": "x", "atMost": "low" } }""",
        """{ "id": "aturan", "version": "1", "require": { "id": "a", "fact": "latestViolation", "before": "decision" } }""",
        """{ "id": "aturan", "version": "1", "require": { "id": "a", "fact": "birthDate", "elapsed": "P18Y" } }""",
        """{ "id": "aturan", "version": "1", "require": { "id": "a", "fact": "birthDate", "before": "decision", "by": "decision" } }""",
        """{ "id": "aturan", "version": "1", "require": { "id": "a", "fact": "expiry", "before": "decision-P6M" } }""",
        """{ "id": "aturan", "version": "1", "require": { "id": "a", "fact": "expiry", "before": "latestViolation" } }""",
        """{ "id": "aturan", "version": "1", "require": { "id": "a", "fact": "domicile", "within": "Medan" } }""",
        """{ "id": "aturan", "version": "1", "require": { "id": "a", "fact": "healthClearance", "in": ["true"] } }""",
        """{ "id": "aturan", "version": "1", "require": { "id": "a", "fact": "healthClearance", "is": "none" } }""",
        """{ "id": "aturan", "version": "1", "require": { "id": "a", "fact": "risk", "atMost": "low", "basis": { "law": "UU", "agreement": "PKS" } } }""",
        """{ "id": "aturan", "version": "1", "require": { "id": "a", "fact": "risk", "atMost": "low", "override": { "unknown": true } } }""",
    ];

    [Theory]
    [MemberData(nameof(Refused))]
    public void File_ThatTheReaderRefuses_IsRefusedByTheSchemaToo(string file)
    {
        string json = file.Replace("GOOD", Good, StringComparison.Ordinal);
        Schema.Faults(json).Should().NotBeEmpty();
        Action read = () => Policy.Parse(json, FactCatalogue.Standard);
        read.Should().Throw<JsonException>();
    }

    [Fact]
    public void File_WithEveryLeafFormAndComposite_Fits()
    {
        Schema.Faults(PolicyWritingTests.Whole).Should().BeEmpty();
        Schema.Faults(Policy.Parse(PolicyWritingTests.Whole, FactCatalogue.Standard).ToJson()).Should().BeEmpty();
    }

    [Fact]
    public void Schema_OfATeamsOwnFacts_KnowsThem()
    {
        Fact<int> distance = Fact.Number("distance", "km", 0, 500, NoneOrdering.NotAllowed);
        SchemaChecker schema = SchemaChecker.Parse(FactCatalogue.Empty.With(distance).PolicySchema());
        schema.Faults("""{ "id": "a", "version": "1", "require": { "id": "near", "fact": "distance", "atMost": 500, "tier": "programme", "basis": { "agreement": "PKS" } } }""").Should().BeEmpty();
        schema.Faults("""{ "id": "a", "version": "1", "require": { "id": "near", "fact": "distance", "atMost": 501, "tier": "programme", "basis": { "agreement": "PKS" } } }""").Should().NotBeEmpty();
    }

    [Fact]
    public void EveryKnownPolicy_FitsTheSchemaOfItsFacts()
    {
        SchemaChecker schema = SchemaChecker.Parse(EligibilityVectorTests.Catalogue.PolicySchema());
        foreach (Policy policy in EligibilityVectorTests.Policies.Values)
            schema.Faults(policy.ToJson()).Should().BeEmpty(policy.Id);
    }

    private static int Trues(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.True => 1,
        JsonValueKind.Object => element.EnumerateObject().Sum(member => Trues(member.Value)),
        JsonValueKind.Array => element.EnumerateArray().Sum(Trues),
        _ => 0,
    };
}
