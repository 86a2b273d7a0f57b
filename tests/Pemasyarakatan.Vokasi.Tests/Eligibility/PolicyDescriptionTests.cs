using System.Globalization;
using Pemasyarakatan.Vokasi.Eligibility;

namespace Pemasyarakatan.Vokasi.Tests.Eligibility;

/// <summary>A policy in plain sentences, to be read and signed.</summary>
public sealed class PolicyDescriptionTests
{
    private static readonly Policy Whole = Policy.Parse(PolicyWritingTests.Whole, FactCatalogue.Standard);

    public static TheoryData<string> Cultures => ["id", "en"];

    [Theory]
    [MemberData(nameof(Cultures))]
    public void Describe_EveryKnownPolicy_NamesEveryLeafAndItsFingerprint(string language)
    {
        CultureInfo culture = CultureInfo.GetCultureInfo(language);
        foreach (Policy policy in EligibilityVectorTests.Policies.Values.Append(Whole))
        {
            string text = policy.Describe(culture);
            text.Should().ContainAll(policy.Criteria.Select(id => $"[{id}]"), "{0}", policy.Id).And.Contain(policy.Fingerprint).And.NotContainAny("{", "}", "term.");
        }
    }

    [Fact]
    public void Describe_InEnglish_IsThesePlainSentences() => Whole.Describe(CultureInfo.GetCultureInfo("en")).Replace(Whole.Fingerprint, "FINGERPRINT", StringComparison.Ordinal).Should().Be(English);

    [Fact]
    public void Describe_InIndonesian_IsThesePlainSentences() => Whole.Describe(CultureInfo.GetCultureInfo("id")).Replace(Whole.Fingerprint, "FINGERPRINT", StringComparison.Ordinal).Should().Be(Indonesian);

    [Fact]
    public void Describe_WithoutSignature_LeavesRoomForOne() =>
        Policy.Parse(Rules.File($$"""{ "id": "risk", "fact": "risk", "atMost": "low", {{Rules.Law}} }"""), FactCatalogue.Standard).Describe(CultureInfo.GetCultureInfo("en"))
            .Should().Contain("1. [risk] ").And.Contain("Not adopted.").And.Contain("It does not say from when it is in force.").And.Contain("by law: UU 22/2022 Ps. 9");

    private const string English = """
        EN
        """;

    private const string Indonesian = """
        ID
        """;
}
