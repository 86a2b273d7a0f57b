using Pemasyarakatan.Vokasi.Eligibility;
using Pemasyarakatan.Vokasi.Screening;
using Pemasyarakatan.Vokasi.Testing;
using Pemasyarakatan.Vokasi.Tests.Contracts;
using static Pemasyarakatan.Vokasi.Tests.Eligibility.Rules;

namespace Pemasyarakatan.Vokasi.Tests.Screening;

public sealed class ScreeningSummaryTests
{
    private static readonly ScreeningSummary Example = Summary();

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void Merge_RandomSplitsInRandomOrder_GiveTheSummaryOfTheWhole(int seed)
    {
        RandomWorld world = new(seed);
        FactSheet[] people = world.People(700);
        LocalDate day = world.Day();
        BoundPolicy[] bounds = [.. Enumerable.Range(0, 3).Select(number => world.Policy($"aturan-{number}").Bind(world.Context(day)))];
        Override[] overrides = [.. bounds.SelectMany(bound => world.Overrides(bound.Policy, people.Length, 9, day))];
        ImmutableArray<ScreeningSummary> whole = Roster.Of(people).Summarise(bounds, overrides);
        Random random = new(seed);
        for (int i = 0; i < 5; i++)
        {
            // As facilities would: each with a roster of its own, encoded apart, so that its columns are of other widths.
            ImmutableArray<ScreeningSummary>[] parts = [.. people.GroupBy(_ => random.Next(6)).Select(part => Roster.Of(part).Summarise(bounds, overrides))];
            random.Shuffle(parts);
            for (int bound = 0; bound < bounds.Length; bound++)
            {
                parts.Select(part => part[bound]).Aggregate((one, other) => one.Merge(other)).Should().Be(whole[bound], $"seed {seed}");
                parts.Select(part => part[bound]).Aggregate((one, other) => other.Merge(one)).Should().Be(whole[bound]);
                ScreeningSummary[] sent = [.. parts.Select(part => VokasiJson.Read<ScreeningSummary>(VokasiJson.Write(part[bound])))];
                sent[0].Merge(sent[1..].Aggregate((one, other) => one.Merge(other))).Should().Be(whole[bound], "it does not matter which are merged first");
            }
        }
    }

    [Fact]
    public void Merge_Counts_AddUp()
    {
        ScreeningSummary merged = Example.Merge(Summary(eligible: 5, funnel: [new("risk", Tier.Law, 5, 3, 2)], dataQuality: [new("risk", 6, 1, 1, 1, 1)]));
        merged.Should().Be(Summary(2, 4, 4, 9, [new("risk", Tier.Law, 9, 6, 4)], [new("risk", 8, 3, 3, 3, 2)]));
        merged.Count.Should().Be(19);
    }

    public static TheoryData<string> Differences { get; } = ["policyId", "version", "fingerprint", "encoderFingerprint", "packageId", "decidedOn", "training", "criteria", "tiers", "facts"];

    [Theory]
    [MemberData(nameof(Differences))]
    public void Merge_AnotherPolicyEncoderPackageOrDate_IsMisuse(string difference)
    {
        Action merge = () => Example.Merge(Other(difference));
        merge.Should().Throw<ArgumentException>().Which.ParamName.Should().Be("other");
    }

    [Fact]
    public void Merge_BeyondAnInt_IsRefused()
    {
        ScreeningSummary huge = Bare(eligible: int.MaxValue);
        huge.Invoking(each => each.Merge(Bare(eligible: 1))).Should().Throw<OverflowException>();
        huge.Invoking(each => each.Merge(Bare(ineligible: 1))).Should().Throw<OverflowException>();
        huge.Merge(Bare()).Should().Be(huge);
    }

    [Theory]
    [InlineData("""{"criterionId":"risk","met":1}""", "")]
    [InlineData("", """{"fact":"risk","known":1}""")]
    [InlineData("""{"criterionId":"risk","met":-1}""", "")]
    [InlineData("", """{"fact":"risk","stale":-1}""")]
    [InlineData("""{"criterionId":"a b"}""", "")]
    [InlineData("", """{"fact":""}""")]
    public void Read_LinesThatCannotBe_IsRefused(string funnel, string dataQuality) =>
        JsonContract.Refuses<ScreeningSummary>($$"""{"policyId":"aturan","version":"1","fingerprint":"f","encoderFingerprint":"e","packageId":"las-1","decidedOn":"2026-01-06","training":{"from":"2026-03-01","to":"2026-05-30"},"eligible":2,"funnel":[{{funnel}}],"dataQuality":[{{dataQuality}}]}""");

    [Fact]
    public void Summary_ThatDoesNotAddUp_SaysWhatIsExpected()
    {
        Misuse.Refused(() => Summary(funnel: [new("risk", Tier.Law, 4, 3, 2), new("home", Tier.Law, 4, 3, 1)]), "funnel", "every criterion to count everybody");
        Misuse.Refused(() => Summary(funnel: [new("risk", Tier.Law, 4, 3, 3)]), "funnel", "every criterion to count everybody");
        Misuse.Refused(() => Summary(dataQuality: [new("risk", 2, 2, 2, 2, 0)]), "dataQuality", "every fact to count everybody");
        Misuse.Refused(() => Summary(dataQuality: [new("risk", 2, 2, 2, 2, 2)]), "dataQuality", "every fact to count everybody");
        Misuse.Refused(() => Example.Merge(Other("packageId")), "other", "a summary under the same policy and encoder, for the same package and dates");
        Misuse.Refused(() => Summary(ineligible: -1, notRecommended: 4), "ineligible", "cannot be negative");
        Misuse.Refused(() => Summary(notRecommended: -1, ineligible: 4), "notRecommended", "cannot be negative");
        Misuse.Refused(() => Summary(undetermined: -1, ineligible: 4), "undetermined", "cannot be negative");
        Misuse.Refused(() => Summary(eligible: -1, ineligible: 6), "eligible", "cannot be negative");
    }

    [Fact]
    public void Lines_BelowZero_AreRefused()
    {
        Misuse.Refused(() => _ = new CriterionSummary("risk", met: -1), "met", "cannot be negative");
        Misuse.Refused(() => _ = new CriterionSummary("risk", failed: -1), "failed", "cannot be negative");
        Misuse.Refused(() => _ = new CriterionSummary("risk", unknown: -1), "unknown", "cannot be negative");
        Misuse.Refused(() => _ = new FactCompleteness("risk", known: -1), "known", "cannot be negative");
        Misuse.Refused(() => _ = new FactCompleteness("risk", none: -1), "none", "cannot be negative");
        Misuse.Refused(() => _ = new FactCompleteness("risk", unknown: -1), "unknown", "cannot be negative");
        Misuse.Refused(() => _ = new FactCompleteness("risk", stale: -1), "stale", "cannot be negative");
        Misuse.Refused(() => _ = new FactCompleteness("risk", defective: -1), "defective", "cannot be negative");
    }

    [Fact]
    public void Create_VerdictsThatAddUpToMoreThanAnInt_IsRefused()
    {
        Bare(eligible: int.MaxValue - 1, ineligible: 1).Count.Should().Be(int.MaxValue);
        FluentActions.Invoking(() => Bare(eligible: int.MaxValue, ineligible: 1)).Should().Throw<ArgumentException>().WithMessage("Expected verdicts that add up to at most 2147483647.*");
        JsonContract.Refuses<ScreeningSummary>("""{"policyId":"aturan","version":"1","fingerprint":"f","encoderFingerprint":"e","packageId":"las-1","decidedOn":"2026-01-06","training":{"from":"2026-03-01","to":"2026-05-30"},"undetermined":2,"eligible":2147483647}""");
    }

    [Fact]
    public void Merge_ALineBeyondAnInt_IsRefused()
    {
        foreach (Func<int, CriterionSummary> line in (Func<int, CriterionSummary>[])[n => new("risk", met: n), n => new("risk", failed: n), n => new("risk", unknown: n)])
            FluentActions.Invoking(() => line(int.MaxValue).Plus(line(1))).Should().Throw<OverflowException>();
        foreach (Func<int, FactCompleteness> line in (Func<int, FactCompleteness>[])[n => new("risk", n), n => new("risk", none: n), n => new("risk", unknown: n), n => new("risk", stale: n), n => new("risk", defective: n)])
            FluentActions.Invoking(() => line(int.MaxValue).Plus(line(1))).Should().Throw<OverflowException>();
    }

    [Fact]
    public void Json_IsStrictAndComplete()
    {
        const string json = """{"policyId":"aturan","version":"1","fingerprint":"f","encoderFingerprint":"e","packageId":"las-1","decidedOn":"2026-01-06","training":{"from":"2026-03-01","to":"2026-05-30"},"ineligible":1,"notRecommended":2,"undetermined":2,"eligible":4,"funnel":[{"criterionId":"risk","tier":"law","met":4,"failed":3,"unknown":2}],"dataQuality":[{"fact":"risk","known":2,"none":2,"unknown":2,"stale":2,"defective":1}]}""";
        ScreeningSummary summary = Summary(1, 2, 2, 4, [new("risk", Tier.Law, 4, 3, 2)], [new("risk", 2, 2, 2, 2, 1)]);
        JsonContract.Holds(summary, json);
        JsonContract.Requires<ScreeningSummary>(json, "policyId", "version", "fingerprint", "encoderFingerprint", "packageId", "decidedOn", "training");
    }

    [Fact]
    public void Equality_IsByAllMembers() => EqualityContract.Holds(
        () => Summary(),
        [.. Differences.Select(row => Other(row)), Summary(ineligible: 2, notRecommended: 1), Summary(notRecommended: 1, undetermined: 3), Summary(undetermined: 1, eligible: 5), Summary(funnel: [new("risk", Tier.Law, 4, 2, 3)]), Summary(dataQuality: [new("risk", 2, 2, 2, 1, 2)])]);

    [Fact]
    public void ToString_TellsPolicyPackageDateAndCounts() => Example.ToString().Should().Be("aturan 1 for las-1 on 2026-01-06: 4 of 9 eligible");

    [Fact]
    public void Summary_OfAScreening_TellsWhatItWasMadeOf()
    {
        Roster roster = Roster.Of(SyntheticPopulation.Generate(new PopulationOptions(20260106, 50, 20)).Applicants, Encoder);
        Policy policy = Policy($$"""{ "id": "risk", "fact": "risk", "atMost": "low", {{Law}} }""");
        ScreeningSummary summary = roster.Screen(policy.Bind(Package(), Day("2026-01-06")).Value).Summary;
        (summary.PolicyId, summary.Version, summary.Fingerprint, summary.EncoderFingerprint, summary.PackageId, summary.DecidedOn, summary.Training, summary.Count).Should().Be(
            ("aturan", "1", policy.Fingerprint, Encoder.Fingerprint, "las-1", Day("2026-01-06"), new DateRange(Day("2026-03-01"), Day("2026-05-30")), 50));
        VokasiJson.Write(summary).Should().NotContain("MDN-", "it holds counts and nobody");
    }

    private static ScreeningSummary Bare(int ineligible = 0, int eligible = 0) =>
        new("aturan", "1", "f", "e", "las-1", Day("2026-01-06"), new(Day("2026-03-01"), Day("2026-05-30")), ineligible, eligible: eligible);

    private static ScreeningSummary Summary(
        int ineligible = 1, int notRecommended = 2, int undetermined = 2, int eligible = 4, ImmutableArray<CriterionSummary> funnel = default, ImmutableArray<FactCompleteness> dataQuality = default) => new(
        "aturan", "1", "f", "e", "las-1", Day("2026-01-06"), new(Day("2026-03-01"), Day("2026-05-30")), ineligible, notRecommended, undetermined, eligible,
        funnel.IsDefault ? [new("risk", Tier.Law, 4, 3, 2)] : funnel, dataQuality.IsDefault ? [new("risk", 2, 2, 2, 2, 1)] : dataQuality);

    private static ScreeningSummary Other(string difference) => new(
        difference == "policyId" ? "lain" : "aturan", difference == "version" ? "2" : "1", difference == "fingerprint" ? "g" : "f", difference == "encoderFingerprint" ? "d" : "e",
        difference == "packageId" ? "las-2" : "las-1", Day(difference == "decidedOn" ? "2026-01-07" : "2026-01-06"), new(Day("2026-03-01"), Day(difference == "training" ? "2026-05-31" : "2026-05-30")), 1, 2, 2, 4,
        [new(difference == "criteria" ? "lain" : "risk", difference == "tiers" ? Tier.Programme : Tier.Law, 4, 3, 2)], [new(difference == "facts" ? "lain" : "risk", 2, 2, 2, 2, 1)]);
}
