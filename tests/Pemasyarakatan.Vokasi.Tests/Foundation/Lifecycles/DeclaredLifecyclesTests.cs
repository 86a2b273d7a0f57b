using Pemasyarakatan.Vokasi.Tests.Contracts;
using Pemasyarakatan.Vokasi.Tests.Conventions;

namespace Pemasyarakatan.Vokasi.Tests.Foundation;

/// <summary>Every lifecycle of the library, over its whole matrix of state, move and actor.</summary>
public sealed class DeclaredLifecyclesTests
{
    [Fact]
    public void Names_AreUnique() => LifecycleCatalogue.All.Select(life => life.Name).Should().OnlyHaveUniqueItems();

    [Fact]
    public void Fire_OverTheWholeMatrix_MovesOrRefusesWithTheLegalMoves() => Library.NoneMay(
        "Every state x move x actor either moves or is refused with the legal moves",
        LifecycleCatalogue.All.SelectMany(life => life.Faults()));

    [Fact]
    public void Fire_AMillionRandomSteps_NeverLeaveTheDeclaredStates_AndTheMovesLeadThereAgain() => Library.NoneMay(
        "No walk leaves the declared states, and its moves replay",
        LifecycleCatalogue.All.SelectMany(life => life.FaultsOnWalks(Laws.Times(1_000_000))));

    [Fact]
    public void Pages_OfTheDocumentation_AreThoseOfTheDefinitions()
    {
        List<Exception> differences = [];
        foreach (DeclaredLifecycle life in LifecycleCatalogue.All)
        {
            if (Record.Exception(() => Repository.HoldApproved(life.Page(), "docs", "lifecycles", life.Name + ".md")) is { } difference)
                differences.Add(difference);
        }

        Library.NoneMay("The pages in docs/lifecycles are the definitions' own", differences.Select(difference => difference.Message));
    }

    [Fact]
    public void Pages_WithoutALifecycle_AreNone()
    {
        string folder = Repository.PathTo("docs", "lifecycles");
        string[] pages = Directory.Exists(folder) ? Directory.GetFiles(folder, "*.md") : [];
        Library.NoneMay(
            "A page in docs/lifecycles is of a lifecycle",
            pages.Select(page => Path.GetFileNameWithoutExtension(page)).Where(name => !name.EndsWith(".received", StringComparison.Ordinal)).Except(LifecycleCatalogue.All.Select(life => life.Name)));
    }
}
