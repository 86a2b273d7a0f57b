namespace Pemasyarakatan.Vokasi.Eligibility;

// The truth of a leaf as a short list of looks, each at one variable: a cell settles the leaf or leaves it to the next look.
// Stale evidence settles it first, then a side that is not on record, last the value or how the two dates stand.
internal sealed class AnalysisLeaf(ImmutableArray<AnalysisLeaf.Look> looks)
{
    /// <summary>What the leaf may still come out as.</summary>
    public TruthSet Possible(ulong[] state)
    {
        TruthSet possible = TruthSet.None;
        foreach (Look look in looks)
        {
            possible |= look.Settles(state);
            if (!look.Passes(state))
                break;
        }

        return possible;
    }

    /// <summary>Strikes out every cell with which the leaf cannot come out as wanted.</summary>
    /// <returns>Whether any was struck out.</returns>
    public bool Narrow(ulong[] state, TruthSet wanted)
    {
        // From the last look to the first: whether passing on may still give what is wanted.
        Span<bool> later = stackalloc bool[looks.Length + 1];
        for (int i = looks.Length - 1; i > 0; i--)
            later[i] = looks[i].Settles(state).Overlaps(wanted) || (later[i + 1] && looks[i].Passes(state));
        bool changed = false;
        for (int i = 0; i < looks.Length; i++)
        {
            changed |= looks[i].Keep(state, wanted, later[i + 1]);
            // From here on a cell is free where this look may settle the leaf as wanted, so that no later one counts.
            if (looks[i].Settles(state).Overlaps(wanted) || !looks[i].Passes(state))
                break;
        }

        return changed;
    }

    /// <summary>The ways to part what is possible at the first look that is not settled.</summary>
    /// <returns>A variable and masks of its cells; at least two masks.</returns>
    public (AnalysisVariable Variable, ImmutableArray<ulong[]> Parts) Branches(ulong[] state)
    {
        foreach (Look look in looks)
        {
            ImmutableArray<ulong[]> parts = [.. look.Outcomes.Where(mask => look.Variable.HasAny(state, mask))];
            if (parts.Length > 1)
                return (look.Variable, parts);
        }

        throw new InvalidOperationException("The leaf is settled.");
    }

    /// <summary>One look: the cells that settle the leaf as false, unknown or true; all others pass it on.</summary>
    internal sealed class Look(AnalysisVariable variable, Func<int, Truth?> settles)
    {
        private readonly ulong[] _passes = variable.Where(cell => settles(cell) is null);
        private readonly ImmutableArray<ulong[]> _settles = [.. TruthSets.Truths.Select(truth => variable.Where(cell => settles(cell) == truth))];

        public AnalysisVariable Variable => variable;

        public ImmutableArray<ulong[]> Outcomes => [_passes, _settles[(int)Truth.True], _settles[(int)Truth.False], _settles[(int)Truth.Unknown]];

        public bool Passes(ulong[] state) => variable.HasAny(state, _passes);

        public TruthSet Settles(ulong[] state)
        {
            TruthSet settled = TruthSet.None;
            foreach (Truth truth in TruthSets.Truths)
                settled |= TruthSets.If(variable.HasAny(state, _settles[(int)truth]), TruthSets.Of(truth));
            return settled;
        }

        public bool Keep(ulong[] state, TruthSet wanted, bool later)
        {
            ulong[] kept = later ? [.. _passes] : new ulong[_passes.Length];
            foreach (Truth truth in TruthSets.Truths)
            {
                for (int word = 0; wanted.Has(truth) && word < kept.Length; word++)
                    kept[word] |= _settles[(int)truth][word];
            }

            return variable.Keep(state, kept);
        }
    }
}
