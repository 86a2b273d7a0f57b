namespace Pemasyarakatan.Vokasi.Selection;

/// <summary>Many packages and applicants with ranked wishes, in ranks and group bits alone.</summary>
/// <param name="packages">The rule of choice of each package.</param>
/// <param name="wishes">The wishes of each applicant, most wanted first.</param>
internal sealed class Market(ImmutableArray<ChoiceRule> packages, IReadOnlyList<ImmutableArray<Wish>> wishes)
{
    private readonly List<(int Applicant, Wish Wish)>[] _held = [.. packages.Select(_ => new List<(int, Wish)>())];
    private readonly int[] _next = new int[wishes.Count];

    /// <summary>Deferred acceptance, applicants proposing (Gale and Shapley): stable, and among stable results the best for every applicant.</summary>
    /// <returns>The package of each applicant, or −1.</returns>
    /// <remarks>Each wish is tried once, at the cost of one choice among a package's holders and the newcomer.</remarks>
    public static int[] Match(ImmutableArray<ChoiceRule> packages, IReadOnlyList<ImmutableArray<Wish>> wishes) => new Market(packages, wishes).Run();

    private int[] Run()
    {
        for (int applicant = 0; applicant < wishes.Count; applicant++)
        {
            // Who is turned away proposes on at once: the order of proposals does not change the result.
            for (int turnedAway = applicant; turnedAway >= 0;)
                turnedAway = Propose(turnedAway);
        }

        int[] placed = new int[wishes.Count];
        Array.Fill(placed, -1);
        foreach ((int applicant, Wish wish) in _held.SelectMany(held => held))
            placed[applicant] = wish.Package;
        return placed;
    }

    /// <summary>Proposes the next wish of an applicant; gives who is without a seat after it and has wishes left to try.</summary>
    private int Propose(int applicant)
    {
        if (_next[applicant] == wishes[applicant].Length)
            return -1;
        Wish wish = wishes[applicant][_next[applicant]++];
        List<(int Applicant, Wish Wish)> held = _held[wish.Package];
        int place = held.FindIndex(other => other.Wish.Rank > wish.Rank);
        held.Insert(place < 0 ? held.Count : place, (applicant, wish));
        Seat[] seats = packages[wish.Package].Choose([.. held.Select(one => one.Wish.Groups)]);

        // One came, so at most one goes: choice rules obey the law of aggregate demand.
        int rejected = Array.FindIndex(seats, seat => !seat.IsTaken);
        if (rejected < 0)
            return -1;
        int turnedAway = held[rejected].Applicant;
        held.RemoveAt(rejected);
        return turnedAway;
    }
}
