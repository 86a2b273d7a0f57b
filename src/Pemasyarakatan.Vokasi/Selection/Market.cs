namespace Pemasyarakatan.Vokasi.Selection;

/// <summary>Many packages and applicants with ranked wishes, in ranks and group bits alone, laid out flat.</summary>
/// <param name="packages">The rule of choice of each package.</param>
/// <param name="first">Where the wishes of each applicant start, and as the last element where they end.</param>
/// <param name="wishes">The wishes of all applicants, one after the other, most wanted first.</param>
internal sealed class Market(ImmutableArray<ChoiceRule> packages, int[] first, Wish[] wishes)
{
    public int Applicants => first.Length - 1;

    /// <summary>Deferred acceptance, applicants proposing (Gale and Shapley): stable, and among stable results the best for every applicant.</summary>
    /// <param name="left">Those who take no part.</param>
    /// <returns>For each applicant the place of the wish that is met among all wishes, or −1.</returns>
    /// <remarks>Each wish is tried at most once, at the cost of a step in a heap, or with overlapping reserves under the maximal order of a search among the package's holders.</remarks>
    public int[] Match(IReadOnlySet<int> left)
    {
        SeatHolding[] holdings = Holdings();
        int[] at = new int[Applicants];
        for (int applicant = 0; applicant < at.Length; applicant++)
            at[applicant] = first[applicant] - 1;
        for (int applicant = 0; applicant < at.Length; applicant++)
        {
            // Who is turned away proposes on at once: the order of proposals does not change the result.
            for (int turnedAway = left.Contains(applicant) ? -1 : applicant; turnedAway >= 0 && ++at[turnedAway] < first[turnedAway + 1];)
            {
                ref readonly Wish wish = ref wishes[at[turnedAway]];
                turnedAway = holdings[wish.Package].Add(new(turnedAway, wish.Rank, wish.Groups));
            }
        }

        for (int applicant = 0; applicant < at.Length; applicant++)
            at[applicant] = at[applicant] >= first[applicant] && at[applicant] < first[applicant + 1] ? at[applicant] : -1;
        return at;
    }

    private SeatHolding[] Holdings()
    {
        bool[] overlapping = new bool[packages.Length];
        foreach (ref readonly Wish wish in wishes.AsSpan())
            overlapping[wish.Package] |= SeatHolding.Overlap(wish.Groups);
        return [.. packages.Select((rule, package) => SeatHolding.Of(rule, overlapping[package]))];
    }
}
