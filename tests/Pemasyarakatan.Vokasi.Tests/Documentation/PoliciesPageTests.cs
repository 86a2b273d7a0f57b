using System.Text.RegularExpressions;
using Pemasyarakatan.Vokasi.Applicants;
using Pemasyarakatan.Vokasi.Eligibility;
using Pemasyarakatan.Vokasi.Tests.Eligibility;

namespace Pemasyarakatan.Vokasi.Tests.Documentation;

/// <summary>docs/policies.md: its files are read, its code is compiled, and it prints what the page says.</summary>
public sealed class PoliciesPageTests
{
    private static readonly Page Policies = new("docs", "policies.md");

    [Fact]
    public void Code_OfThePage_IsTheCodeThatIsCompiledHere() => Policies.Blocks("csharp").Should().Equal(Page.Regions("PoliciesSample.cs"));

    [Fact]
    public void Code_OfThePage_PrintsWhatThePageSays()
    {
        Inmate inmate = new(
            "A-017", "RUTAN-1", custody: Recorded.Known(CustodyStatus.Narapidana), sentence: Rules.Term("2025-06-15", "P3Y"), risk: Recorded.Known(RiskLevel.High, Rules.Day("2026-01-05")),
            violations: Recorded.Known<ImmutableArray<Violation>>([new(ViolationSeverity.Berat, Rules.On("2025-12-15"))], Rules.Day("2026-05-20")));
        PoliciesSample.Run(Policies.Blocks("json")[0], inmate, Rules.Package("2026-07-06", "2026-07-31")).TrimEnd()
            .Should().Be(string.Join('\n', Policies.Blocks("text")));
    }

    [Fact]
    public void Files_OfThePage_AreRead()
    {
        foreach (string json in Policies.Blocks("json"))
            Policy.Parse(json.Contains("\"require\"", StringComparison.Ordinal) ? json : Rules.File(json), FactCatalogue.Standard).Fingerprint.Should().HaveLength(64);
    }

    [Fact]
    public void Leaves_OfThePage_AreRead()
    {
        string[] leaves = [.. Regex.Matches(Policies.Text, """`\{ (?<leaf>"fact": [^`]*) \}`""").Select(match => match.Groups["leaf"].Value)];
        leaves.Should().HaveCount(11);
        foreach (string leaf in leaves)
            Rules.Policy($$"""{ "id": "a", {{leaf}}, {{Rules.Suitability}} }""").Criteria.Should().Equal("a");
    }

    [Fact]
    public void Templates_OfThePage_AreTheShippedPolicies() =>
        Regex.Matches(Policies.Text, "^\\| `(?<id>[a-z-]+)` \\| (convicts|detainees)", RegexOptions.Multiline).Select(match => match.Groups["id"].Value)
            .Should().Equal(Policy.Shipped.Select(policy => policy.Id));

    [Fact]
    public void Links_OfThePage_LeadSomewhere() => Policies.DeadLinks.Should().BeEmpty();
}
