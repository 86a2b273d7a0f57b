namespace Pemasyarakatan.Vokasi.Eligibility;

// Looks for somebody who fulfils all demands: strikes out what cannot be, then parts one variable and looks into each part.
// What is struck out is impossible, so that an end without success is a proof.
internal sealed class AnalysisSearch(AnalysisSpace space, int steps, ImmutableArray<AnalysisDemand> demands)
{
    private readonly TruthSet[] _leaves = new TruthSet[space.Leaves.Length];
    private int _steps = steps;

    /// <summary>Somebody who fulfils all demands.</summary>
    public FactSheet? Witness { get; private set; }

    /// <summary>True: found. False: proven that there is nobody. Unknown: no steps are left.</summary>
    /// <param name="among">Of whom one may be found.</param>
    public Truth Run(ulong[] among)
    {
        Stack<ulong[]> open = new([among]);
        while (open.TryPop(out ulong[]? state))
        {
            if (--_steps < 0)
                return Truth.Unknown;
            if (!Narrow(state) || space.Dates(state, ref _steps) is not { } codes)
                continue;
            int leaf = FirstUnsettled();
            if (leaf < 0)
            {
                Witness = space.Somebody(state, codes);
                return Truth.True;
            }

            (AnalysisVariable variable, ImmutableArray<ulong[]> parts) = space.Leaves[leaf].Branches(state);
            foreach (ulong[] part in parts.Reverse())
            {
                ulong[] narrower = [.. state];
                variable.Keep(narrower, part);
                open.Push(narrower);
            }
        }

        return _steps < 0 ? Truth.Unknown : Truth.False;
    }

    private int FirstUnsettled()
    {
        foreach (AnalysisDemand demand in demands)
        {
            if (demand.FirstUnsettled() is >= 0 and var leaf)
                return leaf;
        }

        return -1;
    }

    private bool Narrow(ulong[] state)
    {
        TruthSet[] wanted = new TruthSet[_leaves.Length];
        bool changed;
        do
        {
            for (int leaf = 0; leaf < _leaves.Length; leaf++)
                _leaves[leaf] = wanted[leaf] = space.Leaves[leaf].Possible(state);
            foreach (AnalysisDemand demand in demands)
            {
                if (!demand.Rise(_leaves))
                    return false;
                demand.Sink(wanted);
            }

            if (wanted.Contains(TruthSet.None))
                return false;
            changed = false;
            for (int leaf = 0; leaf < _leaves.Length; leaf++)
                changed |= wanted[leaf] != _leaves[leaf] && space.Leaves[leaf].Narrow(state, wanted[leaf]);
        }
        while (changed);

        return true;
    }
}
