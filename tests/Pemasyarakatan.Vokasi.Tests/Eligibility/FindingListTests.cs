using Pemasyarakatan.Vokasi.Applicants;
using Pemasyarakatan.Vokasi.Eligibility;
using Pemasyarakatan.Vokasi.Outcomes;
using static Pemasyarakatan.Vokasi.Tests.Eligibility.Rules;

namespace Pemasyarakatan.Vokasi.Tests.Eligibility;

public sealed class FindingListTests
{
    private static readonly Inmate Risky = new("A", "F", risk: Recorded.Known(RiskLevel.High));

    [Theory]
    [InlineData(1)]
    [InlineData(31)]
    [InlineData(32)]
    [InlineData(33)]
    [InlineData(64)]
    [InlineData(65)]
    [InlineData(80)]
    public void Findings_HoweverManyCriteria_EachStandsAtItsPlaceWithItsOverride(int criteria)
    {
        // However many truths have to be kept: every second criterion is met, and the last one is departed from.
        Policy policy = Many(criteria);
        Override made = new("A", "aturan", $"c{criteria - 1}", new(Day("2026-01-01"), Day("2026-12-31")), "Kepala Rutan", "perlu");
        Decision recorded = policy.Decide(Risky, "2026-01-06"), departed = policy.Decide(Risky, "2026-01-06", overrides: made);
        recorded.Findings.Select(finding => (finding.Criterion, finding.Truth)).Should().Equal(Enumerable.Range(0, criteria).Select(i => ($"c{i}", Expected(i))));
        bool turned = Expected(criteria - 1) == Truth.False;
        departed.Findings[^1].Truth.Should().Be(Truth.True);
        departed.Findings.Count(finding => finding.IsOverridden).Should().Be(turned ? 1 : 0);
        departed.Overrides.Should().HaveCount(turned ? 1 : 0);
        departed.Findings.Take(criteria - 1).Select(finding => finding.Truth).Should().Equal(recorded.Findings.Take(criteria - 1).Select(finding => finding.Truth));
    }

    [Fact]
    public void Item_BeforeTheFirstAndAfterTheLast_IsRefused()
    {
        FindingList findings = Many(3).Decide(Risky, "2026-01-06").Findings;
        findings[0].Criterion.Should().Be("c0");
        findings[2].Criterion.Should().Be("c2");
        foreach (int place in new[] { -1, 3, int.MaxValue })
            ((Func<Finding>)(() => findings[place])).Should().Throw<ArgumentOutOfRangeException>().WithMessage("Expected one of 3 places*");
        findings.ToString().Should().Be("3 findings");
    }

    [Fact]
    public void Default_HasNoPlace()
    {
        FindingList none = default;
        none.Should().BeEmpty();
        ((Func<Finding>)(() => none[0])).Should().Throw<InvalidOperationException>().WithMessage("The default value is empty.");
    }

    private static Truth Expected(int place) => place % 2 == 0 ? Truth.True : Truth.False;

    private static Policy Many(int criteria)
    {
        IEnumerable<string> each = Enumerable.Range(0, criteria).Select(i =>
            $$"""{ "id": "c{{i}}", "fact": "risk", "atMost": "{{(Expected(i) == Truth.True ? "high" : "low")}}", {{Suitability}}, "override": { "by": "Kepala Rutan" } }""");
        return Policy($$"""{ "all": [{{string.Join(", ", each)}}] }""");
    }
}
