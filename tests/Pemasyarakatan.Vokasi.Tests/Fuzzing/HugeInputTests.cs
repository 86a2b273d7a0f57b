using System.Text;
using System.Text.Json;
using Pemasyarakatan.Vokasi.Agreements;
using Pemasyarakatan.Vokasi.Applicants;
using Pemasyarakatan.Vokasi.Eligibility;
using Pemasyarakatan.Vokasi.Selection;
using Pemasyarakatan.Vokasi.Testing;

namespace Pemasyarakatan.Vokasi.Tests.Fuzzing;

/// <summary>What is deeper or longer than anything meant is refused early: with a clear error, and without memory beyond a few times its own length.</summary>
public sealed class HugeInputTests
{
    private const int Levels = 100_000;
    private const int TenMegabytes = 10_000_000;
    private const int Million = 1_000_000;

    private static readonly string LongText = new('a', TenMegabytes);
    private static readonly string ManyZeros = $"[{string.Join(',', Enumerable.Repeat("0", Million))}]";

    [Theory]
    [InlineData("""{"not":""", "}")]
    [InlineData("[", "]")]
    [InlineData("[", "")]
    public void Policy_OfManyLevels_IsRefusedByItsDepth(string opens, string closes)
    {
        string require = Repeat(opens, Levels) + """{ "fact": "risk", "atMost": "low" }""" + Repeat(closes, Levels);
        Refused(PolicyOf(require), json => Policy.Parse(json, FactCatalogue.Standard)).Should().Contain("64");
    }

    [Fact]
    public void Policy_OfMoreThanItsLength_IsRefusedUnread() =>
        Refused(PolicyOf($$"""{ "fact": "{{LongText}}", "atMost": "low" }"""), json => Policy.Parse(json, FactCatalogue.Standard), times: 0.1)
            .Should().Be("Expected a policy of at most 1,000,000 characters. Path: $.");

    [Theory]
    [InlineData(1_000_000, true)]
    [InlineData(1_000_001, false)]
    public void Policy_AtTheLimitOfItsLength(int length, bool read)
    {
        string json = PolicyOf("""{ "id": "risk", "fact": "risk", "atMost": "low", "tier": "law", "basis": { "law": "x" } }""");
        Record.Exception(() => Policy.Parse(json.PadRight(length), FactCatalogue.Standard)).Should().Match<Exception?>(refusal => refusal == null == read);
    }

    [Fact]
    public void Policy_OfManyCriteria_IsRefusedByTheirNumber() =>
        Refused(PolicyOf($$"""{ "all": [{{string.Join(',', Enumerable.Repeat("0", 100_000))}}] }"""), json => Policy.Parse(json, FactCatalogue.Standard))
            .Should().Be("Expected at most 10,000 values. Path: $.");

    [Fact]
    public void Wire_OfManyLevels_IsRefusedByItsDepth()
    {
        string deep = Repeat("[", Levels);
        Refused(deep, VokasiJson.Read<ImmutableArray<Applicant>>).Should().NotBeEmpty();
        Refused($$"""{"id":"r1","seats":1,"criterion":{{Repeat("""{"not":""", Levels)}}1{{Repeat("}", Levels)}}}""", VokasiJson.Read<Reserve>).Should().Contain("64");
        Refused(Repeat("""{"adopted":""", Levels), VokasiJson.Read<IntakeCommand>).Should().NotBeEmpty();
        Refused(Repeat("""{"cases":[""", Levels), ConformanceSuite.Parse).Should().Contain("64");
    }

    [Fact]
    public void Wire_ALongTextWhereACodeIsExpected_IsRefusedWithoutBeingRepeated()
    {
        string text = $"\"{LongText}\"";
        Refused(text, VokasiJson.Read<RegionCode>).Length.Should().BeLessThan(200);
        Refused($$"""{"kind":"inmate","id":{{text}},"facilityId":"RUTAN-1"}""", VokasiJson.Read<Applicant>).Length.Should().BeLessThan(200);
        Refused($$"""{"kind":"inmate","id":"A-1","facilityId":"RUTAN-1",{{text}}:1}""", VokasiJson.Read<Applicant>).Length.Should().BeLessThan(1_000);
        Refused($$"""{"from":{{text}}}""", VokasiJson.Read<DateRange>).Length.Should().BeLessThan(200);
        Refused(text, VokasiJson.Read<Sex>).Length.Should().BeLessThan(200);
    }

    [Fact]
    public void Wire_AMillionOfWhatIsNotMeant_IsRefusedAtTheFirst()
    {
        Refused(ManyZeros, VokasiJson.Read<ImmutableArray<Applicant>>).Should().EndWith("Path: $[0].");
        Refused(ManyZeros, VokasiJson.Read<Agreement>).Should().Be("Expected an object. Path: $.");
        Refused($$"""{"lists":{{ManyZeros}}}""", VokasiJson.Read<PublishedRecord>).Should().EndWith("Path: $.lists[0].");
    }

    [Fact]
    public void Codes_OfMillionsOfCharacters_AreRefusedWithoutACopy()
    {
        string text = LongText; // made before the count begins, not by its first use within it
        long before = GC.GetAllocatedBytesForCurrentThread();
        Nik.TryParse(text, null, out _).Should().BeFalse();
        RegionCode.TryParse(text, null, out _).Should().BeFalse();
        Vokasi.Training.UnitCode.TryParse(text, null, out _).Should().BeFalse();
        Vokasi.Certification.CertificateNumber.TryParse(text, null, out _).Should().BeFalse();
        Vokasi.Training.TrainingField.TryParse(text, null, out _).Should().BeFalse();
        StatedDate.TryParse(text, null, out _).Should().BeFalse();
        StatedDate.TryParse("--" + text[..100_000], null, out _).Should().BeFalse();
        (GC.GetAllocatedBytesForCurrentThread() - before).Should().BeLessThan(TenMegabytes);
    }

    // A list as long as a country is no misuse: it is read, in memory in proportion to its length.
    [Fact]
    public void Wire_AHundredThousandPeople_AreRead() =>
        VokasiJson.Read<ImmutableArray<Applicant>>($"[{string.Join(',', Enumerable.Range(0, 100_000).Select(n => $$"""{"kind":"public","id":"P-{{n}}"}"""))}]").Length.Should().Be(100_000);

    private static string PolicyOf(string require) => $$"""{ "id": "aturan", "version": "1", "require": {{require}} }""";

    private static string Repeat(string text, int times) => new StringBuilder(text.Length * times).Insert(0, text, times).ToString();

    // The bytes for the text in UTF-8, the parsed document and the search for the place of a fault.
    private static string Refused<T>(string json, Func<string, T> read, double times = 30)
    {
        Action act = () => read(json);
        long before = GC.GetAllocatedBytesForCurrentThread();
        JsonException refusal = act.Should().Throw<JsonException>().Which;
        (GC.GetAllocatedBytesForCurrentThread() - before).Should().BeLessThan((long)(times * json.Length) + 1_000_000);
        return refusal.Message;
    }
}
