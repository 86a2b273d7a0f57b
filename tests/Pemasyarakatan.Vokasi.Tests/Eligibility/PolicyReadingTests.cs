using System.Text.Json;
using Pemasyarakatan.Vokasi.Eligibility;
using Pemasyarakatan.Vokasi.Tests.Contracts;
using static Pemasyarakatan.Vokasi.Tests.Eligibility.Rules;

namespace Pemasyarakatan.Vokasi.Tests.Eligibility;

/// <summary>A mistake in a policy file is found on reading: a JsonException says where it is and what was expected, and nothing else is ever thrown.</summary>
public sealed class PolicyReadingTests
{
    private const string Basis = "\"basis\": { \"assumption\": \"contoh\" }";

    [Fact]
    public void Parse_FileThatNamesItsSchema_IsTheSamePolicy()
    {
        string file = File($$"""{ "id": "a", "fact": "birthDate", "is": "some", "tier": "law", {{Basis}} }""");
        Policy named = Vokasi.Eligibility.Policy.Parse(file.Insert(1, """ "$schema": "./policy.schema.json", """), FactCatalogue.Standard);
        named.Should().Be(Vokasi.Eligibility.Policy.Parse(file, FactCatalogue.Standard));
        named.ToJson().Should().NotContain("$schema");
        string deeper = file.Replace("\"require\": {", "\"require\": { \"$schema\": \"x\",", StringComparison.Ordinal);
        ((Action)(() => Vokasi.Eligibility.Policy.Parse(deeper, FactCatalogue.Standard))).Should().Throw<JsonException>();
    }

    [Theory]
    [InlineData("{ \"id\": \"a\",\n  \"version\": \"1\",\n}", "Line 3, byte 1. Path: $.")]
    [InlineData("{ \"id\": \"a\", \"id\": \"a\" }", "Expected each member once. Path: $.id.")]
    [InlineData("{ \"id\": \"a\", \"require\": { \"all\": [{ \"id\": \"b\" }, { \"tier\": \"law\", \"tier\": \"law\" }] } }", "Expected each member once. Path: $.require.all[1].tier.")]
    [InlineData("{ \"id\": \"a\", \"3201010101010001\": 1, \"3201010101010001\": 2 }", "Expected each member once. Path: $.….")]
    public void Parse_MalformedFile_SaysWhere(string file, string end)
    {
        Action read = () => Vokasi.Eligibility.Policy.Parse(file, FactCatalogue.Standard);
        read.Should().Throw<JsonException>().Which.Message.Should().EndWith(end);
    }

    /// <summary>What is required, the path of the mistake, and a part of what was expected.</summary>
    public static TheoryData<string, string, string> Leaves => new()
    {
        // facts and keys
        { """ "id": "a", "fact": "shoeSize", "is": "some" """, "$.require.fact", "a fact of the catalogue" },
        { """ "id": "a", "fact": "latestViolations", "is": "some" """, "$.require.fact", "a fact of the catalogue, of which the nearest is latestViolation" },
        { """ "id": "a", "fact": "Risk", "atMost": "low" """, "$.require.fact", "a fact of the catalogue, of which the nearest is risk" },
        { """ "id": "a", "fact": null, "is": "some" """, "$.require.fact", "a text" },
        { """ "id": "a", "fact": " ", "is": "some" """, "$.require.fact", "a text" },
        { """ "id": "a", "fact": "birthDate", "key": "berat", "before": "decision" """, "$.require.key", "no key" },
        { """ "id": "a", "fact": "latestViolation", "before": "decision" """, "$.require", "a key" },
        { """ "id": "a", "fact": "latestViolation", "key": "brat", "before": "decision" """, "$.require.key", "ringan, sedang, berat" },
        { """ "id": "a", "fact": "certifiedUntil", "key": "a b", "before": "decision" """, "$.require.key", "a code" },
        { """ "id": "a", "fact": "certifiedUntil", "key": "packagefield", "before": "decision" """, "$.require.key", "packageField instead of packagefield" },
        { """ "id": "a", "fact": "dismissedOn", "key": "Package", "before": "decision" """, "$.require.key", "package instead of Package" },
        { """ "id": "a", "fact": "certifiedUntil", "key": "3201010101010001", "before": "decision" """, "$.require.key", "NIK" },
        // ids
        { """ "fact": "birthDate", "before": "decision" """, "$.require", "an id" },
        { """ "id": "a b", "fact": "birthDate", "before": "decision" """, "$.require.id", "a code" },
        { """ "id": "", "fact": "birthDate", "before": "decision" """, "$.require.id", "not blank" },
        { """ "id": 7, "fact": "birthDate", "before": "decision" """, "$.require.id", "a text" },
        { """ "id": "3201010101010001", "fact": "birthDate", "before": "decision" """, "$.require.id", "NIK" },
        // comparisons
        { """ "id": "a", "fact": "birthDate" """, "$.require", "exactly one comparison" },
        { """ "id": "a", "fact": "birthDate", "before": "decision", "after": "decision" """, "$.require", "exactly one comparison" },
        { """ "id": "a", "fact": "birthDate", "atLeast": 3 """, "$.require.atLeast", "a comparison that birthDate knows" },
        { """ "id": "a", "fact": "birthDate", "atMost": "2020-01-01" """, "$.require.atMost", "before, notAfter" },
        { """ "id": "a", "fact": "birthDate", "in": ["2020-01-01"] """, "$.require.in", "a comparison that birthDate knows" },
        { """ "id": "a", "fact": "domicile", "in": ["12.71"] """, "$.require.in", "within" },
        { """ "id": "a", "fact": "sex", "atMost": "male" """, "$.require.atMost", "a comparison that sex knows" },
        { """ "id": "a", "fact": "leavePermitted", "atLeast": true """, "$.require.atLeast", "a comparison that leavePermitted knows" },
        { """ "id": "a", "fact": "education", "before": "decision" """, "$.require.before", "a comparison that education knows" },
        // values
        { """ "id": "a", "fact": "risk", "atMost": "enormous" """, "$.require.atMost", "low, medium, high" },
        { """ "id": "a", "fact": "risk", "atMost": 2 """, "$.require.atMost", "a text" },
        { """ "id": "a", "fact": "leavePermitted", "in": ["yes"] """, "$.require.in[0]", "true or false" },
        { """ "id": "a", "fact": "sex", "in": [] """, "$.require.in", "a list that is not empty" },
        { """ "id": "a", "fact": "sex", "in": "male" """, "$.require.in", "a list" },
        { """ "id": "a", "fact": "sex", "in": ["male", "Female"] """, "$.require.in[1]", "male, female" },
        { """ "id": "a", "fact": "domicile", "within": "Medan" """, "$.require.within", "a region" },
        { """ "id": "a", "fact": "domicile", "within": ["12.71"] """, "$.require.within", "a text" },
        { """ "id": "a", "fact": "risk", "between": { "from": "high", "to": "low" } """, "$.require.between", "a from that is not above to" },
        { """ "id": "a", "fact": "risk", "between": { "from": "low" } """, "$.require.between", "the member to" },
        { """ "id": "a", "fact": "risk", "between": { "from": "low", "to": "high", "step": 1 } """, "$.require.between.step", "from, to" },
        { """ "id": "a", "fact": "risk", "is": "none" """, "$.require.is", "there cannot be none of risk" },
        { """ "id": "a", "fact": "expiry", "is": "unknown" """, "$.require.is", "none or some" },
        { """ "id": "a", "fact": "expiry", "is": true """, "$.require.is", "a text" },
        // dates and bounds
        { """ "id": "a", "fact": "birthDate", "between": { "from": "2026-01-02", "to": "2026-01-01" } """, "$.require.between", "a from that is not after to" },
        { """ "id": "a", "fact": "birthDate", "between": { "from": "expiry", "to": "decision" } """, "$.require.between.from", "between does not relate two facts" },
        { """ "id": "a", "fact": "birthDate", "before": "1899-12-31" """, "$.require.before", "a date" },
        { """ "id": "a", "fact": "birthDate", "before": "2200-01-01" """, "$.require.before", "a date" },
        { """ "id": "a", "fact": "birthDate", "before": "2026-02-29" """, "$.require.before", "a date" },
        { """ "id": "a", "fact": "birthDate", "before": "2026-01-01 - P6M" """, "$.require.before", "a date" },
        { """ "id": "a", "fact": "birthDate", "before": "decision -P6M" """, "$.require.before", "decision - P6M" },
        { """ "id": "a", "fact": "birthDate", "before": "decision - P6M " """, "$.require.before", "decision - P6M" },
        { """ "id": "a", "fact": "birthDate", "before": "decision  - P6M" """, "$.require.before", "decision - P6M" },
        { """ "id": "a", "fact": "birthDate", "before": "decision * P6M" """, "$.require.before", "decision - P6M" },
        { """ "id": "a", "fact": "birthDate", "before": "decision - P0D" """, "$.require.before", "decision - P6M" },
        { """ "id": "a", "fact": "birthDate", "before": "decision - P" """, "$.require.before", "decision - P6M" },
        { """ "id": "a", "fact": "birthDate", "before": "decision - PT24H" """, "$.require.before", "decision - P6M" },
        { """ "id": "a", "fact": "birthDate", "before": "decision - P1DT1H" """, "$.require.before", "decision - P6M" },
        { """ "id": "a", "fact": "birthDate", "before": "decision - P-6M" """, "$.require.before", "decision - P6M" },
        { """ "id": "a", "fact": "birthDate", "before": "decision - P1Y-6M" """, "$.require.before", "decision - P6M" },
        { """ "id": "a", "fact": "birthDate", "before": "decision - P99999999999999999999D" """, "$.require.before", "decision - P6M" },
        { """ "id": "a", "fact": "birthDate", "before": "decision - P2147483647Y" """, "$.require.before", "decision - P6M" },
        { """ "id": "a", "fact": "birthDate", "before": "tomorrow" """, "$.require.before", "decision, trainingStart" },
        { """ "id": "a", "fact": "birthDate", "before": "sex" """, "$.require.before", "another single date fact" },
        { """ "id": "a", "fact": "birthDate", "before": "latestViolation" """, "$.require.before", "another single date fact" },
        { """ "id": "a", "fact": "birthDate", "before": "birthDate" """, "$.require.before", "another single date fact" },
        { """ "id": "a", "fact": "birthDate", "before": "birthDate - P1D" """, "$.require.before", "another single date fact" },
        { """ "id": "a", "fact": "birthDate", "before": "\ud800" """, "$", "whole characters" },
        // elapsed
        { """ "id": "a", "fact": "birthDate", "elapsed": "P18Y" """, "$.require", "the member by" },
        { """ "id": "a", "fact": "birthDate", "before": "decision", "by": "decision" """, "$.require.by", "no by" },
        { """ "id": "a", "fact": "birthDate", "by": "decision" """, "$.require", "exactly one comparison" },
        { """ "id": "a", "fact": "birthDate", "elapsed": "P18Y", "by": "decision - P1D" """, "$.require.by", "without period" },
        { """ "id": "a", "fact": "birthDate", "elapsed": "P18Y", "by": "2026-01-01" """, "$.require.by", "without period" },
        { """ "id": "a", "fact": "birthDate", "notElapsed": "P18Y", "by": "birthDate" """, "$.require.by", "another single date fact" },
        { """ "id": "a", "fact": "birthDate", "elapsed": "P0D", "by": "decision" """, "$.require.elapsed", "a period" },
        { """ "id": "a", "fact": "birthDate", "elapsed": "18 years", "by": "decision" """, "$.require.elapsed", "a period" },
        { """ "id": "a", "fact": "risk", "atMost": "low", "evidenceWithin": "P0D" """, "$.require.evidenceWithin", "a period" },
        { """ "id": "a", "fact": "risk", "atMost": "low", "evidenceWithin": "PT1S" """, "$.require.evidenceWithin", "a period" },
        { """ "id": "a", "fact": "risk", "atMost": "low", "evidenceWithin": 30 """, "$.require.evidenceWithin", "a text" },
        // what does not belong
        { """ "id": "a", "fact": "risk", "atMost": "low", "colour": "red" """, "$.require.colour", "one of the members" },
        { """ "id": "a", "fact": "risk", "atMost": "low", "all": [] """, "$.require.all", "one of the members" },
    };

    [Theory]
    [MemberData(nameof(Leaves))]
    public void Parse_MistakeInALeaf_SaysWhereAndWhatWasExpected(string leaf, string path, string expected) =>
        Refuse(File($"{{ {leaf}, {Suitability} }}"), path, expected);

    public static TheoryData<string, string, string> Groups => new()
    {
        { "7", "$.require", "a criterion" },
        { "null", "$.require", "a criterion" },
        { "[]", "$.require", "a criterion" },
        { "{}", "$.require", "a criterion" },
        { """{ "id": "a" }""", "$.require", "a criterion" },
        { """{ "all": [] }""", "$.require.all", "a list that is not empty" },
        { """{ "any": [] }""", "$.require.any", "a list that is not empty" },
        { """{ "any": {} }""", "$.require.any", "a list" },
        { """{ "all": [7] }""", "$.require.all[0]", "a criterion" },
        { """{ "all": [LEAF], "any": [LEAF] }""", "$.require.any", "one of the members" },
        { """{ "of": [LEAF] }""", "$.require", "a criterion" },
        { """{ "count": 1 }""", "$.require", "the member of" },
        { """{ "count": 1, "of": [] }""", "$.require.of", "a list that is not empty" },
        { """{ "count": 0, "of": [LEAF] }""", "$.require.count", "a count from 1 to 1" },
        { """{ "count": 3, "of": [LEAF, LEAF] }""", "$.require.count", "a count from 1 to 2" },
        { """{ "count": 1.5, "of": [LEAF] }""", "$.require.count", "a whole number" },
        { """{ "count": "1", "of": [LEAF] }""", "$.require.count", "a whole number" },
        { """{ "count": 99999999999, "of": [LEAF] }""", "$.require.count", "a whole number" },
        { """{ "not": [LEAF] }""", "$.require.not", "a criterion" },
        { """{ "all": [LEAF], "override": { "by": "Kepala" } }""", "$.require.override", "one of the members" },
        { """{ "when": IF }""", "$.require", "the member then" },
        { """{ "then": LEAF }""", "$.require", "a criterion" },
        { """{ "when": IF, "then": LEAF, "else": LEAF }""", "$.require.else", "one of the members" },
        { """{ "any": [{ "when": IF, "then": LEAF }] }""", "$.require.any[0]", "no when here" },
        { """{ "count": 1, "of": [{ "when": IF, "then": LEAF }] }""", "$.require.of[0]", "no when here" },
        { """{ "not": { "when": IF, "then": LEAF } }""", "$.require.not", "no when here" },
        { """{ "any": [{ "all": [{ "when": IF, "then": LEAF }] }] }""", "$.require.any[0].all[0]", "no when here" },
        { """{ "when": { "when": IF, "then": IF }, "then": LEAF }""", "$.require.when", "no when here" },
        { """{ "when": IF, "then": { "when": IF, "then": LEAF } }""", "$.require.then", "no when here" },
        { """{ "when": LEAF, "then": LEAF }""", "$.require.when.tier", "one of the members" },
        // ids, tiers, bases
        { """{ "all": [LEAF, LEAF] }""", "$.require.all[1]", "a stands twice" },
        { """{ "id": "g", TAGS, "all": [ID, { "id": "g/1", "fact": "risk", "atMost": "low" }] }""", "$.require.all[1]", "g/1 stands twice" },
        { """{ "id": "a", "all": [LEAF] }""", "$.require.all[0]", "a stands twice" },
        { """{ "id": "g", TAGS, "not": ID }""", "$.require.not", "an id" },
        { """{ TAGS, "when": ID, "then": LEAF }""", "$.require.when", "an id" },
        { """{ "id": "a", "fact": "risk", "atMost": "low", BASIS }""", "$.require", "a tier of a" },
        { """{ "id": "a", "fact": "risk", "atMost": "low", "tier": "Law", BASIS }""", "$.require.tier", "law, programme, suitability" },
        { """{ "id": "a", "fact": "risk", "atMost": "low", "tier": "suitability" }""", "$.require", "a basis of a" },
        { """{ "id": "a", "fact": "risk", "atMost": "low", "tier": "law", "basis": {} }""", "$.require.basis", "exactly one of law" },
        { """{ "id": "a", "fact": "risk", "atMost": "low", "tier": "law", "basis": { "law": "X", "agreement": "Y" } }""", "$.require.basis", "exactly one of law" },
        { """{ "id": "a", "fact": "risk", "atMost": "low", "tier": "law", "basis": { "agreement": "X", "verified": true } }""", "$.require.basis", "exactly one of law" },
        { """{ "id": "a", "fact": "risk", "atMost": "low", "tier": "law", "basis": { "law": " " } }""", "$.require.basis", "exactly one of law" },
        { """{ "id": "a", "fact": "risk", "atMost": "low", "tier": "law", "basis": { "law": "\ud800" } }""", "$", "whole characters" },
        { """{ "id": "a", "fact": "risk", "atMost": "low", "tier": "law", "basis": "UU" }""", "$.require.basis", "exactly one of law" },
        // overrides
        { """{ "id": "a", "fact": "risk", "atMost": "low", "tier": "law", BASIS, "override": { "by": "Kepala" } }""", "$.require", "only suitability" },
        { """{ "id": "a", "fact": "risk", "atMost": "low", "tier": "programme", BASIS, "override": { "by": "Kepala" } }""", "$.require", "only suitability" },
        { """{ "id": "a", "fact": "risk", "atMost": "low", TAGS, "override": {} }""", "$.require.override", "the member by" },
        { """{ "id": "a", "fact": "risk", "atMost": "low", TAGS, "override": { "by": "Kepala", "unknown": "yes" } }""", "$.require.override.unknown", "true or false" },
        { """{ "id": "a", "fact": "risk", "atMost": "low", TAGS, "override": { "by": "Kepala", "until": 1 } }""", "$.require.override.until", "by, unknown" },
        { """{ "id": "a", "fact": "risk", "atMost": "low", TAGS, "override": true }""", "$.require.override", "an object" },
    };

    [Theory]
    [MemberData(nameof(Groups))]
    public void Parse_MistakeInAGroup_SaysWhereAndWhatWasExpected(string require, string path, string expected) => Refuse(
        File(require
            .Replace("LEAF", """{ "id": "a", "fact": "risk", "atMost": "low", TAGS }""", StringComparison.Ordinal)
            .Replace("IF", """{ "id": "if", "fact": "custodyStatus", "in": ["narapidana"] }""", StringComparison.Ordinal)
            .Replace("ID", """{ "fact": "risk", "atMost": "low" }""", StringComparison.Ordinal)
            .Replace("TAGS", Suitability, StringComparison.Ordinal)
            .Replace("BASIS", Basis, StringComparison.Ordinal)),
        path, expected);

    public static TheoryData<string, string, string> Files => new()
    {
        { "", "$", "JSON" },
        { "{", "$", "JSON" },
        { "not json", "$", "JSON" },
        { "// note\n{}", "$", "JSON" },
        { "{} {}", "$", "JSON" },
        { """{ "id": "a", }""", "$", "JSON" },
        { "null", "$", "an object" },
        { "[]", "$", "an object" },
        { "7", "$", "an object" },
        { """{ "\ud800": 1 }""", "$", "JSON" },
        { """{ "version": "1", "require": LEAF }""", "$", "the member id" },
        { """{ "id": "a", "require": LEAF }""", "$", "the member version" },
        { """{ "id": "a", "version": "1" }""", "$", "the member require" },
        { """{ "id": "a", "version": 1, "require": LEAF }""", "$.version", "a text" },
        { """{ "id": "a", "id": "b", "version": "1", "require": LEAF }""", "$.id", "each member once" },
        { """{ "id": "a", "\u0069d": "b", "version": "1", "require": LEAF }""", "$.id", "each member once" },
        { """{ "id": "a", "version": "1", "note": "", "require": LEAF }""", "$.note", "one of the members" },
        { """{ "id": "a", "version": "1", "Nama: Budi": "", "require": LEAF }""", "$.…", "one of the members" },
        { """{ "id": "a", "version": "1", "inForce": {}, "require": LEAF }""", "$.inForce", "the member from" },
        { """{ "id": "a", "version": "1", "inForce": "2026-01-01", "require": LEAF }""", "$.inForce", "an object" },
        { """{ "id": "a", "version": "1", "inForce": { "from": "2026-01-02", "to": "2026-01-01" }, "require": LEAF }""", "$.inForce", "an end that is not before" },
        { """{ "id": "a", "version": "1", "inForce": { "from": "1899-12-31" }, "require": LEAF }""", "$.inForce.from", "1900 to 2199" },
        { """{ "id": "a", "version": "1", "adopted": { "by": "Kepala" }, "require": LEAF }""", "$.adopted", "the member on" },
        { """{ "id": "a", "version": "1", "adopted": { "by": " ", "on": "2026-01-01" }, "require": LEAF }""", "$.adopted.by", "a text" },
        { """{ "id": "a", "version": "1", "title": "Aturan", "require": LEAF }""", "$.title", "an object" },
        { """{ "id": "a", "version": "1", "title": { "nl": "x" }, "require": LEAF }""", "$.title.nl", "id, en" },
        { """{ "id": "a", "version": "1", "objection": { "to": "Kanwil", "within": "P14D" }, "require": LEAF }""", "$.objection", "the member basis" },
        { """{ "id": "a", "version": "1", "objection": { "to": "Kanwil", "within": "PT1H", "basis": { "law": "X" } }, "require": LEAF }""", "$.objection.within", "a period" },
        { """{ "id": "a", "version": "1", "objection": { "to": "Kanwil", "within": "P14D", "basis": {} }, "require": LEAF }""", "$.objection.basis", "exactly one of law" },
        { """{ "id": "a", "version": "1", "require": LEAF, "notAsked": [] }""", "$.notAsked", "a list that is not empty" },
        { """{ "id": "a", "version": "1", "require": LEAF, "notAsked": [ { "id": "teks", "basis": { "law": "X" } } ] }""", "$.notAsked[0]", "the member en" },
        { """{ "id": "a", "version": "1", "require": LEAF, "notAsked": [ { "id": "teks", "en": " ", "basis": { "law": "X" } } ] }""", "$.notAsked[0].en", "not blank" },
        { """{ "id": "a", "version": "1", "require": LEAF, "notAsked": [ { "id": "teks", "en": "text" } ] }""", "$.notAsked[0]", "the member basis" },
    };

    [Theory]
    [MemberData(nameof(Files))]
    public void Parse_MistakeInTheFile_SaysWhereAndWhatWasExpected(string file, string path, string expected) =>
        Refuse(file.Replace("LEAF", $$"""{ "id": "a", "fact": "risk", "atMost": "low", {{Suitability}} }""", StringComparison.Ordinal), path, expected);

    [Fact]
    public void Parse_LoneSurrogateInTheText_IsAJsonException()
    {
        Refuse(File($$"""{ "id": "a", "fact": "birthDate", "before": "{{'\ud800'}}", {{Suitability}} }"""), null, "Expected");
        Refuse("\udfff", null, "Expected");
    }

    [Theory]
    [InlineData(64, true)]
    [InlineData(65, false)]
    public void Parse_Depth_EndsAt64Levels(int levels, bool isRead)
    {
        // The file, its criterion and the basis are three levels; each not is one more.
        string require = $$"""{ "id": "a", "fact": "risk", "atMost": "low", {{Suitability}} }""";
        for (int i = 3; i < levels; i++)
            require = $$"""{ "not": {{require}} }""";
        if (isRead)
            Policy(require).Fingerprint.Should().HaveLength(64);
        else
            Refuse(File(require), "$", "64");
    }

    [Theory]
    [InlineData(10_000, true)]
    [InlineData(10_001, false)]
    public void Parse_Nodes_EndAt10000Values(int nodes, bool isRead)
    {
        // The file with id, version and require: 4 values; the leaf with id, fact, tier, basis and what is assumed: 5 more; its list: 1, and its items.
        string require = $$"""{ "id": "a", "fact": "sex", {{Suitability}}, "in": [{{string.Join(',', Enumerable.Repeat("\"male\"", nodes - 10))}}] }""";
        if (isRead)
            Policy(require).Criteria.Should().Equal("a");
        else
            Refuse(File(require), "$", "10,000");
    }

    [Fact]
    public void Parse_DerivedIdThatIsTooLong_IsRefusedOnReadingNotOnDeciding()
    {
        string id = new('g', 99);
        Refuse(File($$"""{ "id": "{{id}}", {{Suitability}}, "all": [{ "fact": "risk", "atMost": "low" }] }"""), "$.require.all[0]", "code");
    }

    [Fact]
    public void Parse_EveryPrefixOfAFile_IsNoOtherException()
    {
        string file = File($$"""{ "all": [{ "id": "a", "fact": "latestViolation", "key": "berat", "before": "decision - P6M", {{Law}} }] }""");
        for (int length = 0; length < file.Length; length++)
            Refuse(file[..length], null, "Expected");
    }

    [Fact]
    public void Parse_OneByteOff_IsReadOrIsNoOtherException()
    {
        string file = File($$"""{ "all": [{ "id": "a", "fact": "latestViolation", "key": "berat", "before": "decision - P6M", "evidenceWithin": "P1Y", {{Law}} }, { "count": 1, "of": [{ "id": "b", "fact": "domicile", "within": "12.71", {{Programme}} }] }] }""", """ "inForce": { "from": "2026-01-01", "to": "2026-12-31" }, "adopted": { "by": "Kepala", "on": "2025-12-01" },""");
        Random random = new(20260106);
        int read = 0;
        for (int i = 0; i < Laws.Times(5_000); i++)
        {
            char[] changed = file.ToCharArray();
            changed[random.Next(changed.Length)] = "\"{}[],:\\/0123456789-+ PTYMDaelmnstu\0\ud800é"[random.Next(36)];
            try
            {
                _ = Vokasi.Eligibility.Policy.Parse(new string(changed), FactCatalogue.Standard);
                read++;
            }
            catch (JsonException e)
            {
                e.Message.Should().Contain("Expected");
                e.Path.Should().StartWith("$");
            }
        }

        read.Should().BeInRange(1, 4_000);
    }

    private static void Refuse(string file, string? path, string expected)
    {
        Action parse = () => Vokasi.Eligibility.Policy.Parse(file, FactCatalogue.Standard);
        JsonException refusal = parse.Should().Throw<JsonException>().Which;
        refusal.Path.Should().StartWith("$");
        if (path is not null)
            refusal.Path.Should().Be(path);
        refusal.Message.Should().Contain("Expected").And.Contain(expected).And.Contain("Path: ");
    }

    [Theory]
    [InlineData("P500Y", true)]
    [InlineData("P501Y", false)]
    [InlineData("P6000M", true)]
    [InlineData("P6001M", false)]
    [InlineData("P26000W", true)]
    [InlineData("P26001W", false)]
    [InlineData("P200000D", true)]
    [InlineData("P200001D", false)]
    [InlineData("P1Y-1D", false)]
    [InlineData("P-1W", false)]
    [InlineData("P0D", false)]
    public void Parse_PeriodAtItsLimit_IsReadOrRefused(string period, bool read)
    {
        string json = File($$"""{ "id": "a", "fact": "latestViolation", "key": "berat", "before": "decision - {{period}}", {{Suitability}} }""");
        Record.Exception(() => Vokasi.Eligibility.Policy.Parse(json, FactCatalogue.Standard)).Should().Match<Exception?>(refusal => refusal == null == read);
    }

    [Theory]
    [InlineData("1900-01-01", true)]
    [InlineData("1899-12-31", false)]
    [InlineData("2199-12-31", true)]
    [InlineData("2200-01-01", false)]
    public void Parse_DateAtTheEndsOfWhatIsCounted_IsReadOrRefused(string date, bool read)
    {
        string json = File($$"""{ "id": "a", "fact": "expectedRelease", "notBefore": "{{date}}", {{Suitability}} }""");
        Record.Exception(() => Vokasi.Eligibility.Policy.Parse(json, FactCatalogue.Standard)).Should().Match<Exception?>(refusal => refusal == null == read);
    }
}
