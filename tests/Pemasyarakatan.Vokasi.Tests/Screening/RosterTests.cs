using Pemasyarakatan.Vokasi.Applicants;
using Pemasyarakatan.Vokasi.Eligibility;
using Pemasyarakatan.Vokasi.Screening;
using Pemasyarakatan.Vokasi.Testing;
using static Pemasyarakatan.Vokasi.Tests.Eligibility.Rules;

namespace Pemasyarakatan.Vokasi.Tests.Screening;

public sealed class RosterTests
{
    [Fact]
    public void Of_People_KeepsTheirOrderAndFindsThem()
    {
        Roster roster = Roster.Of([new Inmate("B", "F"), new PublicApplicant("A")], Encoder);
        roster.Count.Should().Be(2);
        roster[0].Id.Should().Be("B");
        roster.TryFind("A", out int row).Should().BeTrue();
        row.Should().Be(1);
        roster.TryFind("a", out row).Should().BeFalse();
        row.Should().Be(-1);
    }

    [Fact]
    public void Of_OneIdTwice_IsRefusedNamingTheRow()
    {
        Action make = () => Roster.Of([new Inmate("A", "F"), new Inmate("B", "F"), new PublicApplicant("A")], Encoder);
        make.Should().Throw<ArgumentException>().WithMessage("*row 2 *").Which.ParamName.Should().Be("applicants");
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(1)]
    public void Row_OutsideTheRoster_IsMisuse(int row)
    {
        Roster roster = Roster.Of([new Inmate("A", "F")], Encoder);
        Action get = () => _ = roster[row];
        get.Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void Row_OfAnEmptyRoster_IsMisuse()
    {
        Roster roster = Roster.Of(Array.Empty<Applicant>(), Encoder);
        Action get = () => _ = roster[0];
        get.Should().Throw<ArgumentOutOfRangeException>();
        roster.Screen(Policy($$"""{ "id": "a", "fact": "risk", "atMost": "low", {{Law}} }""").Bind(Package(), Day("2026-01-06")).Value).Count(Verdict.Undetermined).Should().Be(0);
    }

    [Fact]
    public void Of_OwnClass_AsksForNoApplicant()
    {
        FactMap<(string Id, string Risk)> map = new FactMap<(string Id, string Risk)>(FactCatalogue.Standard, person => person.Id).Map(Facts.Risk, person => Recorded.Known(person.Risk));
        Roster roster = Roster.Of([("A", "low"), ("B", "high")], map);
        ScreeningResult screening = roster.Screen(Policy($$"""{ "id": "a", "fact": "risk", "atMost": "low", {{Law}} }""").Bind(Package(), Day("2026-01-06")).Value);
        screening.Eligible.Should().Equal(0);
        screening.Rows(Verdict.Ineligible).Should().Equal(1);
    }

    [Fact]
    public void Screen_PolicyOverAnotherCatalogue_IsMisuse()
    {
        FactCatalogue other = FactCatalogue.Standard.With(Fact.Flag("literate"));
        Policy policy = Vokasi.Eligibility.Policy.Parse(File($$"""{ "id": "a", "fact": "literate", "in": [true], {{Law}} }"""), other);
        Roster roster = Roster.Of([new Inmate("A", "F")], Encoder);
        Action screen = () => roster.Screen(policy.Bind(Package(), Day("2026-01-06")).Value);
        screen.Should().Throw<ArgumentException>().Which.ParamName.Should().Be("bound");
    }

    [Fact]
    public void Screen_EqualCatalogueMadeApart_Fits()
    {
        FactCatalogue equal = FactCatalogue.Empty.With(FactCatalogue.Standard.Facts);
        Policy policy = Vokasi.Eligibility.Policy.Parse(File($$"""{ "id": "a", "fact": "risk", "atMost": "low", {{Law}} }"""), equal);
        Roster.Of([new Inmate("A", "F")], Encoder).Screen(policy.Bind(Package(), Day("2026-01-06")).Value)[0].Should().Be(Verdict.Undetermined);
    }

    [Fact]
    public void Of_Sheets_TakesThemAsTheyAre()
    {
        FactSheet[] sheets = [Encoder.Encode(new Inmate("A", "F", risk: Recorded.Known(RiskLevel.Low))), Encoder.Encode(new PublicApplicant("B"))];
        Roster roster = Roster.Of(sheets);
        (roster.Catalogue, roster.EncoderFingerprint, roster.Count).Should().Be((Encoder.Catalogue, Encoder.Fingerprint, 2));
        (roster[0] == sheets[0] && roster[1] == sheets[1]).Should().BeTrue();
        roster.Screen(Policy($$"""{ "id": "a", "fact": "risk", "atMost": "low", {{Law}} }""").Bind(Package(), Day("2026-01-06")).Value).Decide(0).Calculator.Should().Be(Encoder.Calculator.Name);
    }

    [Fact]
    public void Of_NoSheets_IsMisuse() =>
        FluentActions.Invoking(() => Roster.Of(Array.Empty<FactSheet>())).Should().Throw<ArgumentException>().Which.ParamName.Should().Be("sheets");

    [Fact]
    public void Of_SheetsEncodedInSeveralWays_IsRefusedNamingTheRow()
    {
        FactEncoder other = FactEncoder.Using(FactCatalogue.Standard, SentenceCalculator.ThirtyDayMonths);
        Action make = () => Roster.Of([Encoder.Encode(new Inmate("A", "F")), other.Encode(new Inmate("B", "F"))]);
        make.Should().Throw<ArgumentException>().WithMessage("*row 1 *").Which.ParamName.Should().Be("sheets");
    }

    [Fact]
    public void Of_EveryApplicantOfAPopulation_GivesTheSheetsBack()
    {
        ImmutableArray<Applicant> people = SyntheticPopulation.Generate(new PopulationOptions(7, 3000, 1200, publicSize: 300)).Applicants;
        Roster roster = Roster.Of(people, Encoder);
        for (int row = 0; row < people.Length; row++)
            (roster[row] == Encoder.Encode(people[row])).Should().BeTrue("row {0} is given back as it was", row);
        // The roster takes whole groups of 2,048 rows.
        ((double)roster.SizeInBytes / 4096).Should().BeLessThan(96, "all facts, families included, stand in columns as narrow as their values allow");
    }

    [Fact]
    public void SizeInBytes_WhatIsTheSameOfEverybody_TakesNone() =>
        Roster.Of(Enumerable.Range(0, 5000).Select(i => new PublicApplicant($"P-{i}")), Encoder).SizeInBytes.Should().Be(0);

    [Fact]
    public void Parts_OfWholeGroups_ScreenAsTheWholeDoes()
    {
        RandomWorld world = new(3);
        FactSheet[] people = world.People(5000);
        LocalDate day = world.Day();
        BoundPolicy[] bounds = [.. Enumerable.Range(0, 3).Select(number => world.Policy($"aturan-{number}").Bind(world.Context(day)))];
        Override[] overrides = [.. bounds.SelectMany(bound => world.Overrides(bound.Policy, people.Length, 20, day))];
        Roster whole = Roster.Of(people);
        ImmutableArray<ScreeningResult> screenings = whole.Screen(bounds, overrides);

        Roster[] parts = [.. whole.Parts(2000)];

        parts.Select(part => part.Count).Should().Equal(2048, 2048, 904);
        parts.Should().OnlyContain(part => part.SizeInBytes == whole.SizeInBytes && part.EncoderFingerprint == whole.EncoderFingerprint);
        for (int part = 0; part < parts.Length; part++)
        {
            int first = part * 2048;
            (parts[part][0] == people[first]).Should().BeTrue();
            parts[part].TryFind(people[first].Id, out int row).Should().BeTrue();
            row.Should().Be(0);
            parts[part].TryFind(people[first + parts[part].Count - 1].Id, out row).Should().BeTrue();
            row.Should().Be(parts[part].Count - 1);
            parts[part].TryFind(people[(first + 2048) % 4096].Id, out row).Should().BeFalse("he is in another part");
            row.Should().Be(-1);
            ImmutableArray<ScreeningResult> screened = parts[part].Screen(bounds, overrides);
            for (int bound = 0; bound < bounds.Length; bound++)
                Enumerable.Range(0, parts[part].Count).All(i => screened[bound][i] == screenings[bound][first + i]).Should().BeTrue();
        }

        for (int bound = 0; bound < bounds.Length; bound++)
            parts.Select(part => part.Summarise(bounds, overrides)[bound]).Aggregate((one, other) => one.Merge(other)).Should().Be(screenings[bound].Summary);
        FluentActions.Invoking(() => parts[2][904]).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Theory]
    [InlineData(1, 3)]
    [InlineData(2048, 3)]
    [InlineData(2049, 2)]
    [InlineData(int.MaxValue, 1)]
    public void Parts_AreRoundedUpToWholeGroups(int rows, int parts) =>
        Roster.Of(Enumerable.Range(0, 4097).Select(i => new PublicApplicant($"P-{i}")), Encoder).Parts(rows).Should().HaveCount(parts);

    [Fact]
    public void Parts_OfNobodyAndOfLessThanOneRow()
    {
        Roster.Of(Array.Empty<Applicant>(), Encoder).Parts(10).Should().BeEmpty();
        FluentActions.Invoking(() => Roster.Of(Array.Empty<Applicant>(), Encoder).Parts(0)).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void Screen_ManyPoliciesOneOverAnotherCatalogue_IsMisuse()
    {
        FactCatalogue other = FactCatalogue.Standard.With(Fact.Flag("literate"));
        BoundPolicy fits = Policy($$"""{ "id": "a", "fact": "risk", "atMost": "low", {{Law}} }""").Bind(Package(), Day("2026-01-06")).Value;
        BoundPolicy not = Vokasi.Eligibility.Policy.Parse(File($$"""{ "id": "a", "fact": "literate", "in": [true], {{Law}} }"""), other).Bind(Package(), Day("2026-01-06")).Value;
        Roster roster = Roster.Of([new Inmate("A", "F")], Encoder);
        FluentActions.Invoking(() => roster.Screen([fits, not])).Should().Throw<ArgumentException>().Which.ParamName.Should().Be("bounds");
        FluentActions.Invoking(() => roster.Summarise([fits, not])).Should().Throw<ArgumentException>().Which.ParamName.Should().Be("bounds");
        roster.Screen(Array.Empty<BoundPolicy>()).Should().BeEmpty();
        roster.Summarise([]).Should().BeEmpty();
    }
}
