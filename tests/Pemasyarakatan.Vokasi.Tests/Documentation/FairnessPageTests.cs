using System.Text.RegularExpressions;
using Pemasyarakatan.Vokasi.Selection;
using Pemasyarakatan.Vokasi.Tests.Conventions;
using Pemasyarakatan.Vokasi.Tests.Selection;
using static Pemasyarakatan.Vokasi.Tests.Selection.ListFixture;

namespace Pemasyarakatan.Vokasi.Tests.Documentation;

/// <summary>The worked example of the pages on fairness is what the library does.</summary>
public sealed class FairnessPageTests
{
    private static readonly SeatPlan OneForResidents = Plan(SeatOrder.ReservedFirst, SeatReserveKind.Soft, ("home", 1));

    private static readonly Determination[] People =
        [One("A001", -90), One("A002", -80), One("A003", -80), One("A004", -70, "home"), One("A005", -70), One("A006", -60, "home")];

    public static TheoryData<string> Pages => ["docs/fairness.md", "docs/id/keadilan.md"];

    [Theory]
    [MemberData(nameof(Pages))]
    public void Example_RanksSeatsAndKeys_AreThoseOfThePage(string page)
    {
        string text = File.ReadAllText(Repository.PathTo(page));
        Intake intake = Filled(3, OneForResidents, People);
        foreach (IntakeEntry entry in intake.Entries)
        {
            string line = Regex.Match(text, $@"^\| {entry.Rank} \| {entry.ApplicantId} \| {-entry.Determination.Merit[0]} \|.*$", RegexOptions.Multiline).Value;
            line.Should().NotBeEmpty();
            line.Should().EndWith(entry.ReserveId is not null ? "| r1 |" : entry.HoldsSeat ? (page.Contains("id/") ? "| umum |" : "| open |") : line);
            (line.Contains("waits") || line.Contains("menunggu")).Should().Be(!entry.HoldsSeat);
            text.Should().Contain($"{entry.ApplicantId} `{intake.Lottery!.KeyOf(entry.ApplicantId)[..4]}`");
        }
    }

    [Fact]
    public void Example_WhoMovesUp_DependsOnWhoLeaves()
    {
        Next("A004").Should().Be("A006");
        Next("A001").Should().Be("A002");
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Links_OfThePage_LeadSomewhere(string page)
    {
        foreach (Match link in Regex.Matches(File.ReadAllText(Repository.PathTo(page)), @"\]\((?<to>[^)#:]+)\)"))
            Path.Exists(Path.Combine(Path.GetDirectoryName(Repository.PathTo(page))!, link.Groups["to"].Value)).Should().BeTrue(link.Value);
    }

    private static string Next(string leaver)
    {
        Intake before = Filled(3, OneForResidents, People).Do(IntakeCommand.Decline(leaver, Day));
        return before.Do(IntakeCommand.Promote(Adopted(OneForResidents, People), Day)).Holders().Except(before.Holders()).Single();
    }
}
