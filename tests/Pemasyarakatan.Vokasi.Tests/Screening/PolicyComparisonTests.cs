using Pemasyarakatan.Vokasi.Applicants;
using Pemasyarakatan.Vokasi.Eligibility;
using Pemasyarakatan.Vokasi.Screening;
using Pemasyarakatan.Vokasi.Tests.Contracts;
using static Pemasyarakatan.Vokasi.Tests.Eligibility.Rules;

namespace Pemasyarakatan.Vokasi.Tests.Screening;

public sealed class PolicyComparisonTests
{
    [Fact]
    public void ANewVersionAgainstTheOld_WhoGainsWhoLosesByWhichCriterion()
    {
        Policy old = Policy($$"""{ "all": [{ "id": "risk", "fact": "risk", "atMost": "low", {{Suitability}} }, { "id": "home", "fact": "domicile", "within": "12.71", {{Programme}} }] }""");
        Policy fresh = Policy($$"""{ "all": [{ "id": "risk", "fact": "risk", "atMost": "medium", {{Suitability}} }, { "id": "home", "fact": "domicile", "within": "12.71", {{Programme}} }, { "id": "adult", "fact": "birthDate", "elapsed": "P18Y", "by": "trainingStart", {{Law}} }] }""");
        Inmate Row(string id, RiskLevel? risk, string home, string? born) => new(
            id, "F", birthDate: born is null ? default : On(born), domicile: Home(home), risk: risk is { } known ? Recorded.Known(known) : default);
        Roster roster = Roster.Of(
            [
                Row("same", RiskLevel.Low, "12.71", "1990-01-01"), Row("gains", RiskLevel.Medium, "12.71", "1990-01-01"), Row("child", RiskLevel.Low, "12.71", "2010-01-01"),
                Row("unborn", RiskLevel.Low, "12.71", null), Row("elsewhere", RiskLevel.Low, "73.11", "1990-01-01"), Row("high", RiskLevel.High, "12.71", "2010-01-01"), Row("open", null, "12.71", "1990-01-01"),
            ],
            Encoder);

        PolicyComparison comparison = Compare(roster, old, fresh);

        comparison.Gained.Should().Equal(1);
        Shown(comparison.GainedBy).Should().Equal("risk 1");
        comparison.Lost.Should().Equal(2);
        Shown(comparison.LostBy).Should().Equal("adult 1");
        comparison.UndeterminedNow.Should().Equal(3);
        Shown(comparison.UndeterminedBy).Should().Equal("adult 1");
        comparison.Unchanged.Should().Equal(0, 4, 5, 6);
        comparison.Rows(Verdict.NotRecommended, Verdict.Ineligible).Should().Equal(5);
        comparison.Rows(Verdict.Undetermined, Verdict.Undetermined).Should().Equal(6);
    }

    [Fact]
    public void GainedBy_WhoWasUndetermined_NamesWhatWasMissing()
    {
        Policy old = Policy($$"""{ "all": [{ "id": "risk", "fact": "risk", "atMost": "low", {{Suitability}} }, { "id": "stage", "fact": "stage", "is": "some", {{Suitability}} }] }""");
        Policy fresh = Policy($$"""{ "id": "sex", "fact": "sex", "in": ["male"], {{Programme}} }""");
        PolicyComparison comparison = Compare(Roster.Of([new Inmate("A", "F", sex: Recorded.Known(Sex.Male))], Encoder), old, fresh);
        comparison.Gained.Should().Equal(0);
        Shown(comparison.GainedBy).Should().Equal("risk 1", "stage 1");
        Shown(Compare(comparison.Before.Roster, fresh, old).UndeterminedBy).Should().Equal(Shown(comparison.GainedBy));
    }

    [Theory]
    [InlineData(1, 65)]
    [InlineData(2, 300)]
    [InlineData(3, 2049)]
    public void Of_RandomWorld_EverybodyStandsInOneClass(int seed, int size)
    {
        RandomWorld world = new(seed);
        LocalDate day = world.Day();
        BindingContext context = world.Context(day);
        (Policy old, Policy fresh) = (world.Policy("aturan"), world.Policy("aturan"));
        Override[] overrides = world.Overrides(fresh, size, 5, day);
        Roster roster = Roster.Of(world.People(size));
        ScreeningResult before = roster.Screen(old.Bind(context)), after = roster.Screen(fresh.Bind(context), overrides);

        PolicyComparison comparison = PolicyComparison.Of(before, after);

        (comparison.Before, comparison.After).Should().Be((before, after));
        string Class(Verdict verdict) => verdict switch { Verdict.Eligible => "yes", Verdict.Undetermined => "open", _ => "no" };
        ILookup<string, int> classes = Enumerable.Range(0, size).ToLookup(row => Class(before[row]) == Class(after[row]) ? "same" : Class(after[row]));
        comparison.Gained.Should().Equal(classes["yes"]);
        comparison.Lost.Should().Equal(classes["no"]);
        comparison.UndeterminedNow.Should().Equal(classes["open"]);
        comparison.Unchanged.Should().Equal(classes["same"]);
        foreach (Verdict one in Enum.GetValues<Verdict>())
        {
            foreach (Verdict other in Enum.GetValues<Verdict>())
                comparison.Rows(one, other).Should().Equal(Enumerable.Range(0, size).Where(row => before[row] == one && after[row] == other));
        }

        Shown(comparison.LostBy).Should().Equal(Shown(Causes(after, classes["no"])));
        Shown(comparison.UndeterminedBy).Should().Equal(Shown(Causes(after, classes["open"])));
        Shown(comparison.GainedBy).Should().Equal(Shown(Causes(before, classes["yes"])));
    }

    [Fact]
    public void Of_ScreeningsThatCannotBeCompared_SaysWhatIsExpected()
    {
        BoundPolicy bound = Policy($$"""{ "id": "risk", "fact": "risk", "atMost": "low", {{Suitability}} }""").Bind(Package(), Day("2026-01-06")).Value;
        ScreeningResult one = Roster.Of([new Inmate("A", "F")], Encoder).Screen(bound), other = Roster.Of([new Inmate("A", "F")], Encoder).Screen(bound);
        Misuse.Refused(() => PolicyComparison.Of(one, other), "after", "screenings of the same roster, for the same package, on the same date");
    }

    [Fact]
    public void Of_AnotherRosterPackageOrDate_IsMisuse()
    {
        Policy policy = Policy($$"""{ "id": "risk", "fact": "risk", "atMost": "low", {{Suitability}} }""");
        Roster roster = Roster.Of([new Inmate("A", "F")], Encoder), other = Roster.Of([new Inmate("A", "F")], Encoder);
        ScreeningResult screening = roster.Screen(policy.Bind(Package(), Day("2026-01-06")).Value);
        BindingContext elsewhere = screening.Bound.Context with { PackageId = "las-2" };
        foreach (ScreeningResult wrong in (ScreeningResult[])[other.Screen(screening.Bound), roster.Screen(policy.Bind(Package(), Day("2026-01-07")).Value), roster.Screen(policy.Bind(elsewhere))])
            FluentActions.Invoking(() => PolicyComparison.Of(screening, wrong)).Should().Throw<ArgumentException>().Which.ParamName.Should().Be("after");
    }

    private static IEnumerable<string> Shown(IEnumerable<KeyValuePair<string, int>> causes) => causes.Select(cause => $"{cause.Key} {cause.Value}");

    private static PolicyComparison Compare(Roster roster, Policy old, Policy fresh) =>
        PolicyComparison.Of(roster.Screen(old.Bind(Package(), Day("2026-01-06")).Value), roster.Screen(fresh.Bind(Package(), Day("2026-01-06")).Value));

    private static IEnumerable<KeyValuePair<string, int>> Causes(ScreeningResult screening, IEnumerable<int> rows)
    {
        string[] causes = [.. rows.Select(screening.Decide).SelectMany(decision => (decision.Verdict == Verdict.Undetermined ? decision.Missing : decision.Reasons).Ids())];
        return screening.Policy.Criteria.Select(criterion => KeyValuePair.Create(criterion, causes.Count(cause => cause == criterion))).Where(cause => cause.Value > 0);
    }
}
