using System.Numerics;

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
    /// <remarks>
    /// Each wish is tried at most once, at the cost of a comparison or a step in a heap, or with overlapping reserves under the maximal order of a search among the package's holders.
    /// The order of proposals does not change the result. While many are pending they are gone through from the first to the last and again, so that a large market is read in the order in which it lies in memory;
    /// of the last few, whoever is turned away proposes on at once.
    /// </remarks>
    public int[] Match(IReadOnlySet<int> left)
    {
        int[] at = new int[Applicants];
        for (int applicant = 0; applicant < at.Length; applicant++)
            at[applicant] = first[applicant] - 1;
        MaximalHolding?[] maximal = Maximal();
        SeatStages stages = new(packages, Demand(), applicant => wishes[at[applicant]].Groups);
        int[] bars = [.. Enumerable.Range(0, packages.Length).Select(stages.BarOf)];
        Pending pending = new(Applicants);
        for (int applicant = 0; applicant < at.Length; applicant++)
        {
            if (!left.Contains(applicant))
                pending.Add(applicant);
        }

        while (pending.TryNext(out int next))
        {
            for (int applicant = next; applicant >= 0;)
            {
                applicant = Propose(applicant);
                if (applicant < 0 || pending.AreFew)
                    continue;
                pending.Add(applicant);
                break;
            }
        }

        for (int applicant = 0; applicant < at.Length; applicant++)
            at[applicant] = at[applicant] >= first[applicant] && at[applicant] < first[applicant + 1] ? at[applicant] : -1;
        return at;

        // Goes down the applicant's list until a package holds him; gives whom it turns away for him, or −1.
        int Propose(int applicant)
        {
            for (int i = at[applicant] + 1; i < first[applicant + 1]; i++)
            {
                ref readonly Wish wish = ref wishes[i];
                // Most are turned away, and most of those by one comparison.
                if (wish.Groups == 0 && wish.Rank > bars[wish.Package])
                    continue;
                Holder newcomer = new(applicant, wish.Rank, wish.Groups);
                int turnedAway = maximal[wish.Package] is { } holding ? holding.Add(newcomer) : stages.Add(wish.Package, newcomer);
                bars[wish.Package] = maximal[wish.Package] is null ? stages.BarOf(wish.Package) : int.MaxValue;
                if (turnedAway == applicant)
                    continue;
                at[applicant] = i;
                return turnedAway;
            }

            at[applicant] = first[applicant + 1];
            return -1;
        }
    }

    // Packages whose reserves overlap and which fill as many of them as can be: their seats are no row of stages.
    private MaximalHolding?[] Maximal()
    {
        MaximalHolding?[] maximal = new MaximalHolding?[packages.Length];
        if (!packages.Any(rule => rule is { Order: SeatOrder.Maximal, Reserves.Length: > 1 }))
            return maximal;
        foreach (ref readonly Wish wish in wishes.AsSpan())
        {
            if (packages[wish.Package].Order == SeatOrder.Maximal && SeatMatching.Overlap(wish.Groups))
                maximal[wish.Package] ??= new(packages[wish.Package]);
        }

        return maximal;
    }

    // How many may propose to each package, where that may be fewer than it has seats.
    private int[] Demand()
    {
        int[] demand = new int[packages.Length];
        if (packages.Sum(rule => (long)rule.Seats) <= wishes.Length)
        {
            Array.Fill(demand, int.MaxValue);
            return demand;
        }

        foreach (ref readonly Wish wish in wishes.AsSpan())
            demand[wish.Package]++;
        return demand;
    }

    /// <summary>Those who are yet to propose, from the first to the last and again: a bit for each.</summary>
    private struct Pending(int count)
    {
        private readonly ulong[] _bits = new ulong[(count + 63) / 64];
        private int _word;
        private int _left;

        /// <summary>Whether so few are left that going through all bits for them would cost more than it saves.</summary>
        public readonly bool AreFew => _left < _bits.Length;

        public void Add(int applicant)
        {
            _bits[applicant >> 6] |= 1UL << (applicant & 63);
            _left++;
        }

        public bool TryNext(out int applicant)
        {
            applicant = -1;
            if (_left == 0)
                return false;
            while (_bits[_word] == 0)
                _word = _word + 1 == _bits.Length ? 0 : _word + 1;
            applicant = (_word << 6) + BitOperations.TrailingZeroCount(_bits[_word]);
            _bits[_word] &= _bits[_word] - 1;
            _left--;
            return true;
        }
    }
}
