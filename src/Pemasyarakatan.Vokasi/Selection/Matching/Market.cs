namespace Pemasyarakatan.Vokasi.Selection;

/// <summary>Many packages and applicants with ranked preferences, in ranks and group bits alone, laid out flat.</summary>
/// <param name="packages">The rule of choice of each package.</param>
/// <param name="first">Where the preferences of each applicant start, and as the last element where they end.</param>
/// <param name="preferences">The preferences of all applicants, one after the other, most wanted first.</param>
internal sealed class Market(ImmutableArray<ChoiceRule> packages, int[] first, Preference[] preferences)
{
    public int Applicants => first.Length - 1;

    public ImmutableArray<ChoiceRule> Packages => packages;

    public ReadOnlySpan<Preference> Preferences => preferences;

    /// <summary>Where the preferences of an applicant start; those of the next one end them.</summary>
    public int FirstOf(int applicant) => first[applicant];

    /// <summary>Deferred acceptance, applicants proposing (Gale and Shapley): stable, and among stable results the best for every applicant.</summary>
    /// <param name="left">Those who take no part.</param>
    /// <returns>For each applicant the place of the preference that is met among all preferences, or −1.</returns>
    public int[] Match(IReadOnlySet<int> left) => new DeferredAcceptance(this, left).Run();

    /// <summary>Packages whose reserves overlap and which fill as many of them as can be; null for all others, whose seats are a row of stages.</summary>
    public MaximalHolding?[] Maximal()
    {
        MaximalHolding?[] maximal = new MaximalHolding?[packages.Length];
        if (!packages.Any(rule => rule is { Order: SeatOrder.Maximal, Reserves.Length: > 1 }))
            return maximal;
        foreach (ref readonly Preference preference in preferences.AsSpan())
        {
            if (packages[preference.Package].Order == SeatOrder.Maximal && SeatMatching.Overlap(preference.Groups))
                maximal[preference.Package] ??= new(packages[preference.Package]);
        }

        return maximal;
    }

    /// <summary>How many may propose to each package, where that may be fewer than it has seats.</summary>
    public int[] Demand()
    {
        int[] demand = new int[packages.Length];
        if (packages.Sum(rule => (long)rule.Seats) <= preferences.Length)
        {
            Array.Fill(demand, int.MaxValue);
            return demand;
        }

        foreach (ref readonly Preference preference in preferences.AsSpan())
            demand[preference.Package]++;
        return demand;
    }
}
