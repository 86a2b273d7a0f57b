using System.Numerics;

namespace Pemasyarakatan.Vokasi.Selection;

/// <summary>One run of deferred acceptance: applicants propose down their lists, packages hold whom their rules choose and turn away the others.</summary>
/// <remarks>
/// Each preference is tried at most once, at the cost of a comparison or a step in a heap, or with overlapping reserves under the maximal order of a search among the package's holders.
/// The order of proposals does not change the result. While many are pending they are gone through from the first to the last and again, so that a large market is read in the order in which it lies in memory;
/// of the last few, whoever is turned away proposes on at once.
/// </remarks>
internal sealed class DeferredAcceptance
{
    private readonly Market _market;
    private readonly MaximalHolding?[] _maximal;
    private readonly SeatStages _stages;

    // Behind this rank whoever is a member of no reserve is turned away.
    private readonly int[] _cutoffs;

    // Where each stands among all preferences: before their first, at the one that holds them, or behind their last.
    private readonly int[] _at;
    private Pending _pending;

    public DeferredAcceptance(Market market, IReadOnlySet<int> left)
    {
        (_market, _maximal) = (market, market.Maximal());
        int[] at = new int[market.Applicants];
        _stages = new(market.Packages, market.Demand(), applicant => market.Preferences[at[applicant]].Groups);
        _cutoffs = [.. Enumerable.Range(0, market.Packages.Length).Select(_stages.BarOf)];
        _pending = new(market.Applicants);
        for (int applicant = 0; applicant < at.Length; applicant++)
        {
            at[applicant] = market.FirstOf(applicant) - 1;
            if (!left.Contains(applicant))
                _pending.Add(applicant);
        }

        _at = at;
    }

    /// <summary>Runs until nobody is left to propose.</summary>
    /// <returns>For each applicant the place of the preference that is met among all preferences, or −1.</returns>
    public int[] Run()
    {
        while (_pending.TryNext(out int applicant))
        {
            int turnedAway = Propose(applicant);
            while (turnedAway >= 0 && _pending.AreFew)
                turnedAway = Propose(turnedAway);
            if (turnedAway >= 0)
                _pending.Add(turnedAway);
        }

        for (int applicant = 0; applicant < _at.Length; applicant++)
            _at[applicant] = _at[applicant] >= _market.FirstOf(applicant) && _at[applicant] < _market.FirstOf(applicant + 1) ? _at[applicant] : -1;
        return _at;
    }

    /// <summary>Goes down the applicant's list until a package holds them; gives whom it turns away for them, or −1.</summary>
    private int Propose(int applicant)
    {
        int end = _market.FirstOf(applicant + 1);
        ReadOnlySpan<Preference> preferences = _market.Preferences;
        for (int i = _at[applicant] + 1; i < end; i++)
        {
            ref readonly Preference preference = ref preferences[i];
            // Most are turned away, and most of those by one comparison.
            if (preference.Groups == 0 && preference.Rank > _cutoffs[preference.Package])
                continue;
            int turnedAway = Add(preference.Package, new(applicant, preference.Rank, preference.Groups));
            if (turnedAway == applicant)
                continue;
            _at[applicant] = i;
            return turnedAway;
        }

        _at[applicant] = end;
        return -1;
    }

    private int Add(int package, Proposal newcomer)
    {
        if (_maximal[package] is { } holding)
        {
            _cutoffs[package] = int.MaxValue;
            return holding.Add(newcomer);
        }

        int turnedAway = _stages.Add(package, newcomer);
        _cutoffs[package] = _stages.BarOf(package);
        return turnedAway;
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
