using System.Text.Json;
using Pemasyarakatan.Vokasi.Eligibility;
using static Pemasyarakatan.Vokasi.Tests.Eligibility.Rules;

namespace Pemasyarakatan.Vokasi.Tests.Eligibility;

/// <summary>A policy writes itself as it was read, and its fingerprint tells two policies apart wherever they could decide otherwise.</summary>
public sealed class PolicyWritingTests
{
    /// <summary>A policy with every leaf form, composite, tag and member of the header.</summary>
    internal const string Whole = """
        {
          "id": "aturan", "version": "1",
          "inForce": { "from": "2026-01-01", "to": "2026-12-31" },
          "adopted": { "by": "Kepala Rutan", "on": "2025-12-01", "number": "SK-1/2025" },
          "title": { "id": "Aturan", "en": "Rules" },
          "objection": { "to": "Kanwil", "within": "P14D", "basis": { "assumption": "tenggat contoh" } },
          "require": {
            "all": [
              { "id": "out", "fact": "expectedRelease", "notBefore": "trainingEnd", "tier": "law", "basis": { "law": "UU 22/2022", "verified": true } },
              { "id": "risk", "fact": "risk", "atMost": "medium", "evidenceWithin": "P6M", "tier": "suitability", "override": { "by": "Kepala Rutan", "unknown": true }, "basis": { "assumption": "contoh" } },
              { "when": { "id": "if", "fact": "custodyStatus", "in": ["tahanan", "narapidana"] }, "then": { "id": "third", "fact": "sentenceStart", "elapsed": "P1Y2M3W4D", "by": "decision", "tier": "programme", "basis": { "agreement": "PKS" } } },
              { "id": "home", "tier": "programme", "basis": { "announcement": "P-1" }, "any": [
                { "fact": "domicile", "within": "12.71" },
                { "fact": "education", "between": { "from": "smp", "to": "sma" } },
                { "fact": "facilitySince", "between": { "from": "2024-01-01", "to": "decision - P6M" } }
              ] },
              { "tier": "suitability", "basis": { "assumption": "lain" }, "count": 2, "of": [
                { "not": { "id": "cert", "fact": "certifiedUntil", "key": "packageField", "after": "certificateEnd" } },
                { "id": "two", "fact": "committedUntil", "before": "twoThirds - P9M" },
                { "id": "free", "fact": "expiry", "is": "none" },
                { "id": "fit", "fact": "healthClearance", "in": [true] },
                { "id": "edu", "fact": "education", "atLeast": "sma" },
                { "id": "hit", "fact": "latestViolation", "key": "berat", "notAfter": "decision - P6M" },
                { "id": "gone", "fact": "dismissedOn", "key": "package", "notElapsed": "P1Y", "by": "expiry" }
              ] }
            ]
          },
          "notAsked": [ { "id": "Masa tinggal", "en": "Time in the facility", "basis": { "law": "PP 31/1999 Ps. 9", "verified": false } } ]
        }
        """;

    private static readonly Policy Read = Parse(Whole);

    [Fact]
    public void ToJson_ReadAgain_IsTheSameTextWithTheSameFingerprint()
    {
        Policy again = Parse(Read.ToJson());
        again.Fingerprint.Should().Be(Read.Fingerprint);
        again.ToJson().Should().Be(Read.ToJson());
        using JsonDocument before = JsonDocument.Parse(Whole);
        using JsonDocument after = JsonDocument.Parse(Read.ToJson());
        JsonElement.DeepEquals(before.RootElement, after.RootElement).Should().BeTrue("nothing is lost and nothing is added");
    }

    [Fact]
    public void Fingerprint_OfTheOrderOfMembers_SaysNothing()
    {
        Policy one = Policy($$"""{ "id": "a", "fact": "risk", "atMost": "low", {{Suitability}} }""");
        Policy other = Policy($$"""{ {{Suitability}}, "atMost": "low", "fact": "risk", "id": "a" }""");
        other.Fingerprint.Should().Be(one.Fingerprint);
    }

    [Theory]
    [InlineData("\"id\": \"Aturan\"", "\"id\": \"Judul lain\"")]
    [InlineData("\"title\": { \"id\": \"Aturan\", \"en\": \"Rules\" },", "")]
    [InlineData("SK-1/2025", "SK-2/2025")]
    [InlineData("\"by\": \"Kepala Rutan\", \"on\": \"2025-12-01\"", "\"by\": \"Plt. Kepala\", \"on\": \"2025-12-31\"")]
    [InlineData("\"contoh\"", "\"kata lain\"")]
    [InlineData("\"tenggat contoh\"", "\"kata lain\"")]
    [InlineData(", \"to\": \"2026-12-31\"", "")]
    [InlineData("\"en\": \"Time in the facility\"", "\"en\": \"Something else\"")]
    [InlineData("PP 31/1999 Ps. 9", "PP 31/1999 Ps. 10")]
    [InlineData("2026-01-01", "2026-01-02")]
    public void Fingerprint_OfWhatDoesNotChangeWhatIsAsked_SaysNothing(string old, string replacement) => Changed(old, replacement).Fingerprint.Should().Be(Read.Fingerprint);

    [Theory]
    [InlineData("\"id\": \"aturan\"", "\"id\": \"aturan2\"")]
    [InlineData("\"version\": \"1\"", "\"version\": \"2\"")]
    [InlineData("\"to\": \"Kanwil\"", "\"to\": \"Ditjen\"")]
    [InlineData("P14D", "P15D")]
    [InlineData("\"out\"", "\"output\"")]
    [InlineData("\"notBefore\"", "\"after\"")]
    [InlineData("trainingEnd", "trainingStart")]
    [InlineData("UU 22/2022", "UU 23/2022")]
    [InlineData("\"verified\": true", "\"verified\": false")]
    [InlineData("\"medium\"", "\"high\"")]
    [InlineData("\"evidenceWithin\": \"P6M\",", "")]
    [InlineData("\"tier\": \"suitability\", \"override\"", "\"tier\": \"suitability\", \"evidenceWithin\": \"P1D\", \"override\"", "\"evidenceWithin\": \"P6M\", ")]
    [InlineData(", \"unknown\": true", "")]
    [InlineData("\"by\": \"Kepala Rutan\", \"unknown\"", "\"by\": \"Kanwil\", \"unknown\"")]
    [InlineData("{ \"assumption\": \"contoh\" }", "{ \"agreement\": \"contoh\" }")]
    [InlineData("[\"tahanan\", \"narapidana\"]", "[\"narapidana\"]")]
    [InlineData("P1Y2M3W4D", "P14M3W4D")]
    [InlineData("\"agreement\": \"PKS\"", "\"agreement\": \"PKS 2\"")]
    [InlineData("\"any\"", "\"all\"")]
    [InlineData("12.71", "12.72")]
    [InlineData("\"count\": 2", "\"count\": 3")]
    [InlineData("\"packageField\"", "\"las\"")]
    [InlineData("twoThirds - P9M", "twoThirds + P9M")]
    [InlineData("\"none\"", "\"some\"")]
    [InlineData("[true]", "[false]")]
    [InlineData("\"notElapsed\"", "\"elapsed\"")]
    [InlineData("{ \"id\": \"free\", \"fact\": \"expiry\", \"is\": \"none\" },", "")]
    public void Fingerprint_OfAnythingElse_TellsPoliciesApart(string old, string replacement, string also = "")
    {
        string file = also.Length == 0 ? Whole : Whole.Replace(also, "", StringComparison.Ordinal);
        file.Should().Contain(old);
        Parse(Replaced(file, old, replacement)).Fingerprint.Should().NotBe(Read.Fingerprint);
    }

    [Fact]
    public void Fingerprint_OfTheOrderOfChildren_TellsPoliciesApart()
    {
        string Ordered(string first, string second) =>
            $$"""{ {{Suitability}}, "all": [{ "id": "{{first}}", "fact": "risk", "atMost": "low" }, { "id": "{{second}}", "fact": "risk", "atMost": "low" }] }""";
        Policy(Ordered("a", "b")).Fingerprint.Should().NotBe(Policy(Ordered("b", "a")).Fingerprint);
    }

    [Fact]
    public void Canonical_OfIn_IsSortedWithoutDoubles()
    {
        Policy unsorted = Policy($$"""{ "id": "a", "fact": "registerClass", "in": ["b1", "a3", "b1", "a1"], {{Suitability}} }""");
        Policy sorted = Policy($$"""{ "id": "a", "fact": "registerClass", "in": ["a1", "a3", "b1"], {{Suitability}} }""");
        PolicyWriter.Canonical(unsorted).Should().Contain("\"in\":[\"a1\",\"a3\",\"b1\"]");
        unsorted.Fingerprint.Should().Be(sorted.Fingerprint);
    }

    [Fact]
    public void Canonical_OfValuesOfEqualRank_IsTheSame()
    {
        Policy school = Policy($$"""{ "id": "a", "fact": "education", "atLeast": "sma", {{Suitability}} }""");
        Policy equivalent = Policy($$"""{ "id": "a", "fact": "education", "atLeast": "paketC", {{Suitability}} }""");
        equivalent.Fingerprint.Should().Be(school.Fingerprint, "a comparison means the whole rank");
    }

    [Fact]
    public void Canonical_OfASmallPolicy_IsTheKnownText()
    {
        Policy policy = Parse("""{ "version": "1", "id": "a\u0062c", "title": { "en": "x" }, "require": { "id": "r", "basis": { "assumption": "kata" }, "tier": "law", "within": "12.71", "fact": "domicile" } }""");
        PolicyWriter.Canonical(policy).Should().Be("""{"id":"abc","require":{"basis":{"assumption":"-"},"fact":"domicile","id":"r","tier":"law","within":"12.71"},"version":"1"}""");
        policy.Fingerprint.Should().Be(Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(PolicyWriter.Canonical(policy)))));
    }

    [Fact]
    public void Criteria_AndFacts_StandInThePolicysOrder()
    {
        Read.Criteria.Should().Equal("out", "risk", "if", "third", "home/1", "home/2", "home/3", "cert", "two", "free", "fit", "edu", "hit", "gone");
        Read.Facts.Select(fact => fact.Key).Should().Equal(
            "expectedRelease", "risk", "custodyStatus", "sentenceStart", "domicile", "education", "facilitySince", "certifiedUntil", "committedUntil", "twoThirds", "expiry", "healthClearance", "latestViolation", "dismissedOn");
    }

    [Fact]
    public void Title_InALanguageThatThePolicyHasNot_IsTheOtherOneOrTheId()
    {
        Read.Title(new("id")).Should().Be("Aturan");
        Changed(", \"en\": \"Rules\"", "").Title(new("en")).Should().Be("Aturan", "a title in the other language is better than the id");
        Read.Title(new("de")).Should().Be("Rules", "English stands for every other language");
        Changed("\"title\": { \"id\": \"Aturan\", \"en\": \"Rules\" },", "").Title(new("en")).Should().Be("aturan");
    }

    private static Policy Changed(string old, string replacement) => Parse(Replaced(Whole, old, replacement));

    // The first place alone.
    private static string Replaced(string file, string old, string replacement)
    {
        int place = file.IndexOf(old, StringComparison.Ordinal);
        place.Should().BeGreaterThanOrEqualTo(0);
        return file[..place] + replacement + file[(place + old.Length)..];
    }

    private static Policy Parse(string file) => Vokasi.Eligibility.Policy.Parse(file, FactCatalogue.Standard);
}
