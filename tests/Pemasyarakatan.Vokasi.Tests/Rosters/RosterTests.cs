using Pemasyarakatan.Vokasi.Applicants;
using Pemasyarakatan.Vokasi.Eligibility;
using Pemasyarakatan.Vokasi.Outcomes;
using Pemasyarakatan.Vokasi.Rosters;
using static Pemasyarakatan.Vokasi.Tests.Eligibility.Rules;

namespace Pemasyarakatan.Vokasi.Tests.Rosters;

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
        make.Should().Throw<ArgumentException>().WithMessage("*row 2 *");
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
        Screening screening = roster.Screen(Policy($$"""{ "id": "a", "fact": "risk", "atMost": "low", {{Law}} }""").Bind(Package(), Day("2026-01-06")).Value);
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
}
