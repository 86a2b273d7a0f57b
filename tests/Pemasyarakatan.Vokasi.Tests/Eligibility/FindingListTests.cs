using Pemasyarakatan.Vokasi.Applicants;
using Pemasyarakatan.Vokasi.Eligibility;
using static Pemasyarakatan.Vokasi.Tests.Eligibility.Rules;

namespace Pemasyarakatan.Vokasi.Tests.Eligibility;

public sealed class FindingListTests
{
    private static readonly Inmate Risky = new("A", "F", risk: Recorded.Known(RiskLevel.High));

    [Theory]
    [InlineData("all", 1)]
    [InlineData("all", 9)]
    [InlineData("all", 10)]
    [InlineData("all", 33)]
    [InlineData("all", 65)]
    [InlineData("any", 1)]
    [InlineData("any", 31)]
    [InlineData("any", 32)]
    [InlineData("any", 33)]
    [InlineData("any", 80)]
    public void Findings_HoweverManyCriteria_EachStandsAtItsPlaceWithItsOverride(string root, int criteria)
    {
        // However many truths have to be kept; the last criterion that is not met is departed from.
        Policy policy = Many(criteria, root);
        int last = Enumerable.Range(0, criteria).LastOrDefault(i => Expected(i) == Truth.False, -1);
        Override made = new("A", "aturan", $"c{last}", new(Day("2026-01-01"), Day("2026-12-31")), "Kepala Rutan", "perlu");
        Decision recorded = policy.Decide(Risky, "2026-01-06"), departed = policy.Decide(Risky, "2026-01-06", overrides: made);
        IEnumerable<(string, Truth)> expected = Enumerable.Range(0, criteria).Select(i => ($"c{i}", Expected(i)));
        recorded.Findings.Select(finding => (finding.CriterionId, finding.Truth)).Should().Equal(expected);
        recorded.Findings.Should().OnlyContain(finding => !finding.IsOverridden);
        departed.Findings.Select(finding => (finding.CriterionId, finding.Truth)).Should().Equal(expected.Select((each, i) => i == last ? (each.Item1, Truth.True) : each));
        departed.Findings.Where(finding => finding.IsOverridden).Select(finding => finding.CriterionId).Should().Equal(departed.Overrides.Select(each => each.CriterionId));
        departed.Overrides.Should().HaveCount(last >= 0 ? 1 : 0);
    }

    [Fact]
    public void Item_BeforeTheFirstAndAfterTheLast_IsRefused()
    {
        FindingList findings = Many(3).Decide(Risky, "2026-01-06").Findings;
        findings[0].CriterionId.Should().Be("c0");
        findings[2].CriterionId.Should().Be("c2");
        foreach (int place in new[] { -1, 3, int.MaxValue })
            ((Func<Finding>)(() => findings[place])).Should().Throw<ArgumentOutOfRangeException>().WithMessage("Expected one of 3 places*");
        findings.ToString().Should().Be("3 findings");
    }

    [Fact]
    public void GetEnumerator_GoesFromTheFirstToTheLast_AndAllocatesNothing()
    {
        Decision decision = Many(40).Decide(Risky, "2026-01-06");
        FindingList findings = decision.Findings;
        List<Finding> read = [];
        foreach (Finding finding in findings)
            read.Add(finding);
        read.Should().Equal(Enumerable.Range(0, 40).Select(place => findings[place])).And.Equal(findings.Where(_ => true));

        Met(findings);
        long before = GC.GetAllocatedBytesForCurrentThread();
        int met = Met(findings);
        (GC.GetAllocatedBytesForCurrentThread() - before).Should().Be(0);
        met.Should().Be(Enumerable.Range(0, 40).Count(place => Expected(place) == Truth.True));

        static int Met(FindingList findings)
        {
            int met = 0;
            foreach (Finding finding in findings)
                met += finding.Truth == Truth.True ? 1 : 0;
            return met;
        }
    }

    [Fact]
    public void Enumerator_BeforeTheFirstAndBehindTheLast_HasNoFinding()
    {
        FindingList.Enumerator place = Many(2).Decide(Risky, "2026-01-06").Findings.GetEnumerator();
        ((Func<Finding>)(() => place.Current)).Should().Throw<ArgumentOutOfRangeException>();
        (place.MoveNext(), place.MoveNext(), place.MoveNext(), place.MoveNext()).Should().Be((true, true, false, false));
        ((Func<Finding>)(() => place.Current)).Should().Throw<ArgumentOutOfRangeException>();
        place.Reset();
        place.MoveNext().Should().BeTrue();
        place.Current.CriterionId.Should().Be("c0");
        default(FindingList).GetEnumerator().MoveNext().Should().BeFalse();
    }

    [Fact]
    public void Default_HasNoPlace()
    {
        FindingList none = default;
        none.Should().BeEmpty();
        ((Func<Finding>)(() => none[0])).Should().Throw<InvalidOperationException>().WithMessage("The default value is empty.");
    }

    // Met, not met and not on record in seven places, so that no criterion stands as the one a power of two before it.
    private static Truth Expected(int place) => "MNN?NMM"[place % 7] switch { 'M' => Truth.True, 'N' => Truth.False, _ => Truth.Unknown };

    private static Policy Many(int criteria, string root = "all")
    {
        IEnumerable<string> each = Enumerable.Range(0, criteria).Select(i =>
        {
            string fact = Expected(i) switch { Truth.True => Has("risk", "high"), Truth.False => Has("risk", "low"), _ => Has("securityLevel", "medium") };
            return $$"""{ "id": "c{{i}}", {{fact}}, {{Suitability}}, "override": { "by": "Kepala Rutan" } }""";
        });
        return Policy($$"""{ "{{root}}": [{{string.Join(", ", each)}}] }""");

        static string Has(string fact, string atMost) => $"\"fact\": \"{fact}\", \"atMost\": \"{atMost}\"";
    }
}
