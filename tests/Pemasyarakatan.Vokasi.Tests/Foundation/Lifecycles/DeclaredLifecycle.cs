namespace Pemasyarakatan.Vokasi.Tests.Foundation;

/// <summary>A lifecycle apart from the types of its states and triggers.</summary>
internal abstract record DeclaredLifecycle(string Name, Type State, Type Trigger)
{
    /// <summary>The page of documentation: title, diagram and the whole matrix.</summary>
    public abstract string Page();

    /// <summary>What is wrong with what <c>Fire</c> answers, over the whole matrix.</summary>
    public abstract IEnumerable<string> Faults();

    /// <summary>What goes wrong on random walks of so many steps in all: a state that is not declared, or moves that do not lead there again.</summary>
    public abstract IEnumerable<string> FaultsOnWalks(int steps);
}
