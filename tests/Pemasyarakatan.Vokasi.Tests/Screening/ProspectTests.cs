using Pemasyarakatan.Vokasi.Applicants;
using Pemasyarakatan.Vokasi.Eligibility;
using Pemasyarakatan.Vokasi.Screening;
using Pemasyarakatan.Vokasi.Testing;
using Pemasyarakatan.Vokasi.Tests.Contracts;
using Pemasyarakatan.Vokasi.Training;
using static Pemasyarakatan.Vokasi.Tests.Eligibility.Rules;

namespace Pemasyarakatan.Vokasi.Tests.Screening;

public sealed class ProspectTests
{
    private static readonly LocalDate Today = Day("2026-01-06");

    private static readonly string Require = $$"""
        { "all": [
          { "id": "status", "fact": "custodyStatus", "in": ["narapidana"], {{Programme}} },
          { "id": "served", "fact": "oneThird", "notAfter": "decision", {{Programme}} },
          { "id": "clean", "fact": "latestViolation", "key": "berat", "before": "decision - P6M", {{Suitability}}, "override": { "by": "Kepala Rutan" } },
          { "id": "risk", "fact": "risk", "atMost": "medium", "evidenceWithin": "P1Y", {{Suitability}}, "override": { "by": "Kepala Rutan", "unknown": true } }
        ] }
        """;

    private static readonly ImmutableArray<Applicant> People = SyntheticPopulation.Generate(new PopulationOptions(20260106, 700, 300, publicSize: 20)).Applicants;
    private static readonly Roster Everybody = Roster.Of(People, Encoder);
    private static readonly EligibilityRules Front = Rules(("2026-01-01", "2026-02-15"), ("2026-02-20", "2026-04-30"), ("2026-05-01", ""));

    private static readonly Override[] Departures =
        [.. People.Where((_, i) => i % 5 == 0).Select(person => new Override(person.Id, "aturan", "risk", new(Day("2026-01-20"), Day("2026-03-31")), "Kepala Rutan", "uji"))];

    [Theory]
    [InlineData("P1D")]
    [InlineData("P30D")]
    [InlineData("P5M")]
    public void DueWithin_IsEverybodyWhoDecidedDayByDayBecomesEligible(string within)
    {
        Period period = NodaTime.Text.PeriodPattern.Roundtrip.Parse(within).Value;
        BoundPolicy?[] days = [.. Enumerable.Range(0, Period.DaysBetween(Today, Today + period) + 1).Select(day => Front.Book.InForce(Today.PlusDays(day)).TryGetValue(out Policy? policy) ? policy.Bind(Package(), Today.PlusDays(day)).Value : null)];
        ILookup<string, Override> own = Departures.ToLookup(each => each.ApplicantId);
        List<(LocalDate Day, string Person)> expected = [];
        for (int row = 0; row < People.Length; row++)
        {
            FactSheet sheet = Everybody[row];
            int day = Array.FindIndex(days, bound => bound?.Decide(sheet, own[sheet.Id]).Verdict == Verdict.Eligible);
            if (day > 0)
                expected.Add((Today.PlusDays(day), sheet.Id));
        }

        foreach (LaneWidth width in Enum.GetValues<LaneWidth>())
        {
            ImmutableArray<Prospect> due = Front.DueWithin(Everybody.TestedBy(width), Package(), Today, period, Departures).Value;
            due.Select(prospect => (prospect.EligibleFrom!.Value, prospect.ApplicantId)).Should().Equal(expected.OrderBy(each => each.Day));
            due.All(prospect => prospect.Verdict != Verdict.Eligible && prospect.Today.DecidedOn == Today && prospect.PackageId == "las-1").Should().BeTrue();
        }

        if (within == "P5M")
            expected.Select(each => each.Day).Distinct().Should().HaveCountGreaterThan(15, "a list of one day proves little");
    }

    [Fact]
    public void DueWithin_TellsWhatStandsInTheWay()
    {
        Inmate inmate = new("A", "F", custody: Recorded.Known(CustodyStatus.Narapidana), sentence: Term("2025-01-10", "P3Y"), risk: Recorded.Known(RiskLevel.Low, Day("2026-01-01")), violations: Recorded.Known(ImmutableArray<Violation>.Empty));
        Prospect prospect = Front.DueWithin(Roster.Of([inmate], Encoder), Package(), Today, Period.FromDays(10)).Value.Single();
        prospect.EligibleFrom.Should().Be(Day("2026-01-10"));
        prospect.Verdict.Should().Be(Verdict.Ineligible);
        prospect.Today.Reasons.Ids().Should().Equal("served");
        prospect.Missing.Should().BeEmpty();
        prospect.ToString().Should().Be("A for las-1: Ineligible, eligible from 2026-01-10");
        Front.DueWithin(Roster.Of([inmate], Encoder), Package(), Today, Period.FromDays(3)).Value.Should().BeEmpty();
        Front.DueWithin(Roster.Of([inmate], Encoder), Package(), Day("2026-01-10"), Period.FromDays(30)).Value.Should().BeEmpty("who is eligible already is not due");
    }

    [Fact]
    public void DueWithin_WithoutVersionOrDates_IsRefused_AndSaysWhatTheScreeningSays()
    {
        Front.DueWithin(Everybody, Package(), Day("2025-12-31"), Period.FromDays(3)).Refusals.Codes().Should().Equal("eligibility.noPolicyInForce");
        Front.DueWithin(Everybody, Undated, Today, Period.FromDays(3)).Refusals.Codes().Should().Equal("eligibility.noTrainingDates");
        Front.DueWithin(Everybody, Package(), Today, Period.FromDays(3)).Advisories.Codes().Should().Equal("eligibility.policyNotAdopted");
    }

    [Theory]
    [InlineData("P0D")]
    [InlineData("P-1D")]
    [InlineData("PT24H")]
    [InlineData("P174Y")]
    public void DueWithin_PeriodThatReachesNoLaterDate_IsMisuse(string within)
    {
        Action due = () => Front.DueWithin(Everybody, Package(), Today, NodaTime.Text.PeriodPattern.Roundtrip.Parse(within).Value);
        due.Should().Throw<ArgumentException>().Which.ParamName.Should().Be("within");
    }

    [Fact]
    public void DueWithin_RosterEncodedOtherwise_IsMisuse()
    {
        Roster other = Roster.Of(People, FactEncoder.Using(Encoder.Catalogue, SentenceCalculator.ThirtyDayMonths));
        Action due = () => Front.DueWithin(other, Package(), Today, Period.FromDays(3));
        due.Should().Throw<ArgumentException>();
    }

    [Fact]
    public void Options_OverManyPackages_TellsOfEachWhatDecidingDayByDayTells()
    {
        TrainingPackage[] packages = [Package(), Undated, Package("2026-07-01", "2026-08-30")];
        int open = 0;
        foreach (Applicant person in Laws.Some(People.Take(60)))
        {
            ImmutableArray<Outcome<Prospect>> options = Front.Options(person, packages, Today, Departures);
            options.Should().HaveCount(3);
            options[1].Refusals.Codes().Should().Equal("eligibility.noTrainingDates");
            foreach ((Outcome<Prospect> option, TrainingPackage package) in ((Outcome<Prospect>, TrainingPackage)[])[(options[0], packages[0]), (options[2], packages[2])])
            {
                Decision today = Front.Decide(person, package, Today, Departures).Value;
                option.Advisories.Codes().Should().Equal(Front.Decide(person, package, Today, Departures).Advisories.Codes());
                Prospect prospect = option.Value;
                (prospect.ApplicantId, prospect.Verdict, prospect.PackageId).Should().Be((person.Id, today.Verdict, package.Id));
                prospect.Missing.Should().Equal(today.Missing);
                LocalDate? first = null;
                for (LocalDate day = Today; day <= Day("2026-12-31") && first is null; day = day.PlusDays(1))
                    first = Front.Decide(person, package, day, Departures) is { Success: true, Value.Verdict: Verdict.Eligible } ? day : null;
                (prospect.EligibleFrom > Day("2026-12-31") ? null : prospect.EligibleFrom).Should().Be(first, $"so it is of {person.Id}");
                open += first > Today ? 1 : 0;
            }
        }

        if (Laws.AreWhole)
            open.Should().BePositive();
    }

    [Fact]
    public void Options_ByASheet_AreThoseOfThePerson()
    {
        Applicant person = People[0];
        TrainingPackage[] packages = [Package(), Undated];
        Front.Options(Encoder.Encode(person), packages, Today).Select(Told).Should().Equal(Front.Options(person, packages, Today).Select(Told));
        FactSheet other = FactEncoder.Using(Encoder.Catalogue, SentenceCalculator.ThirtyDayMonths).Encode(person);
        Misuse.Refused(() => Front.Options(other, packages, Today), "sheet", "Expected");

        static string Told(Outcome<Prospect> option) => option.TryGetValue(out Prospect? prospect) ? $"{prospect} {prospect.EligibleFrom}" : string.Join(' ', option.Refusals);
    }

    [Fact]
    public void Options_BeforeTheFirstVersion_AreRefusedEach() =>
        Front.Options(People[0], [Package(), Package()], Day("2025-12-31")).Select(option => option.Refusals.Codes().Single()).Should().Equal("eligibility.noPolicyInForce", "eligibility.noPolicyInForce");

    [Fact]
    public void ToString_WithoutADate_TellsPersonPackageAndVerdict() =>
        Front.Options(new PublicApplicant("A"), [Package()], Today)[0].Value.ToString().Should().Be("A for las-1: Ineligible");

    private static EligibilityRules Rules(params (string From, string To)[] versions) => new(
        PolicyBook.Of(versions.Select((version, i) => Vokasi.Eligibility.Policy.Parse(
            $$"""
            { "id": "aturan", "version": "{{i + 1}}", "inForce": { "from": "{{version.From}}" {{(version.To.Length == 0 ? "" : $", \"to\": \"{version.To}\"")}} },
              "require": {{(i == 1 ? Require.Replace("\"medium\"", "\"low\"", StringComparison.Ordinal) : Require)}} }
            """,
            FactCatalogue.Standard))),
        Encoder);
}
