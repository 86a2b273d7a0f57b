using Pemasyarakatan.Vokasi.Eligibility;
using Pemasyarakatan.Vokasi.Tests.Contracts;
using static Pemasyarakatan.Vokasi.Tests.Eligibility.Rules;

namespace Pemasyarakatan.Vokasi.Tests.Eligibility;

public sealed class PolicyAnalysisLawTests(ITestOutputHelper output)
{
    private static readonly FactCatalogue Own = EligibilityVectorTests.Catalogue.With(Fact.Date("marks", NoneOrdering.Low).ByKey());
    private static readonly Fact[] Sentence = [Facts.OneThird, Facts.OneHalf, Facts.TwoThirds, Facts.Expiry, Facts.ExpectedRelease];

    public static TheoryData<int> Seeds { get; } = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void SmallPolicies_AreAnalysedAsByAskingEverybody(int seed)
    {
        RandomPolicies random = new(seed, Own);
        int never = 0, advised = 0;
        for (int i = 0; i < Laws.Times(100);)
        {
            if (Hold(random.Next(1 + random.Number(10), random.Facts(1 + random.Number(4))), seed) is not { } analysis)
                continue;
            i++;
            never += analysis.Ruling.Truth == Truth.False ? 1 : 0;
            advised += analysis.Ruling.Advisories.IsEmpty ? 0 : 1;
        }

        output.WriteLine($"seed {seed}: {never} policies that nobody can meet, {advised} with advice");
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void SmallPoliciesOverASentence_AreAnalysedAsByAskingEverybody(int seed)
    {
        RandomPolicies random = new(seed, FactCatalogue.Standard);
        for (int i = 0; i < Laws.Times(20);)
            i += Hold(random.Next(1 + random.Number(6), [.. Sentence.OrderBy(_ => random.Number(100)).Take(2 + random.Number(2))]), seed) is null ? 0 : 1;
    }

    [Fact]
    public void LargePolicies_WhoeverIsFoundIsEligible()
    {
        const int Leaves = 40;
        int tried = Laws.Times(1_000), undecided = 0, never = 0;
        RandomPolicies random = new(19, Own);
        for (int i = 0; i < tried; i++)
        {
            BoundPolicy bound = random.Next(Leaves, random.Facts(4 + random.Number(10))).Bind(Context);
            Truth met = new AnalysisQuestions(bound.Policy.Tree, [.. bound.Leaves], Own, Context, 2_000).Met(out FactSheet? witness);
            undecided += met == Truth.Unknown ? 1 : 0;
            never += met == Truth.False ? 1 : 0;
            (witness is { } somebody ? bound.Decide(somebody).Verdict : Verdict.Undetermined).Should().Be(met == Truth.True ? Verdict.Eligible : Verdict.Undetermined, $"policy {i} found that person");
        }

        output.WriteLine($"{tried} policies of {Leaves} leaves: {undecided} undecided, {never} proven that nobody can meet them");
        undecided.Should().BeLessThanOrEqualTo(tried / 50);
    }

    [Fact]
    public void LargePolicies_TheSameStepsGiveTheSameAnalysis()
    {
        int advised = 0;
        for (int i = 0; i < Laws.Times(20); i++)
        {
            BoundPolicy Bound() => new RandomPolicies(i, Own).Next(40, [.. Own.Facts.Skip(i % 5).Take(8)]).Bind(Context);
            PolicyAnalysis once = PolicyAnalysis.Of(Bound(), 50), again = PolicyAnalysis.Of(Bound(), 50);
            again.Ruling.Refusals.Should().Equal(once.Ruling.Refusals);
            again.Ruling.Advisories.Should().Equal(once.Ruling.Advisories);
            again.Witness.Should().Be(once.Witness);
            advised += once.Ruling.Advisories.Length;
        }

        advised.Should().BePositive("an analysis without advice proves little");
    }

    private static BindingContext Context { get; } = new(Day("2025-01-31"), Day("2025-03-31"), Day("2025-05-30")) { CertificateEnd = FactCodes.OfDate(Day("2028-05-30")), PackageField = "las", PackageId = "las-1" };

    // Null where there are too many people to ask.
    private static PolicyAnalysis? Hold(Policy policy, int seed)
    {
        BoundPolicy bound = policy.Bind(Context);
        EveryCell cells = new(bound);
        if (cells.IsTooMany)
            return null;
        EnumeratedAdvice everybody = new(policy, cells.People);
        PolicyAnalysis analysis = PolicyAnalysis.Of(bound);
        string because = $"so says asking everybody (seed {seed}): {policy.ToJson()}";

        analysis.Ruling.Missing.Should().BeEmpty(because);
        (analysis.Ruling.Truth == Truth.True).Should().Be(everybody.IsMet, because);
        (analysis.Witness is { } witness && bound.Decide(witness).Verdict == Verdict.Eligible).Should().Be(everybody.IsMet, because);
        if (everybody.IsMet)
        {
            analysis.Ruling.Advisories.Select(reason => $"{reason.Code}({reason["criterion"]})").Should().Equal(everybody.Advice(), because);
            return analysis;
        }

        bool overridden = analysis.Ruling.Refusals.Any(reason => reason.Code == PolicyReasons.NeverEligible);
        overridden.Should().Be(!everybody.IsMetWithOverrides, because);
        string[] excludes = [.. analysis.Ruling.Refusals.Where(reason => reason.Code == PolicyReasons.Excludes).Select(reason => reason["criterion"].Value)];
        everybody.IsSmallestContradiction(excludes, overridden).Should().BeTrue(because);
        return analysis;
    }
}
