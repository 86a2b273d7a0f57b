namespace Pemasyarakatan.Vokasi.Eligibility;

// One thing about a person that leaves ask for, cut into the cells between the ends of their intervals: within a cell no leaf
// changes. A fact (its last cell is "not on record"), the date of a record, or how two dates stand to each other.
internal sealed class AnalysisVariable(int firstWord, ImmutableArray<(int Low, int High)> cells)
{
    public const int BitsInWord = 64;

    public ImmutableArray<(int Low, int High)> Cells => cells;

    public int FirstWord => firstWord;

    public int Words => (cells.Length + BitsInWord - 1) / BitsInWord;

    public int NotOnRecord => cells.Length - 1;

    /// <summary>The cells for which something holds, as bits.</summary>
    public ulong[] Where(Func<int, bool> holds)
    {
        ulong[] mask = new ulong[Words];
        for (int cell = 0; cell < cells.Length; cell++)
        {
            if (holds(cell))
                mask[cell / BitsInWord] |= 1UL << (cell % BitsInWord);
        }

        return mask;
    }

    /// <summary>Whether a cell is still possible.</summary>
    public bool Has(ulong[] state, int cell) => (state[firstWord + (cell / BitsInWord)] & (1UL << (cell % BitsInWord))) != 0;

    /// <summary>Whether any of these cells is still possible.</summary>
    public bool HasAny(ulong[] state, ulong[] mask)
    {
        for (int word = 0; word < mask.Length; word++)
        {
            if ((state[firstWord + word] & mask[word]) != 0)
                return true;
        }

        return false;
    }

    /// <summary>Leaves only these cells possible.</summary>
    /// <returns>Whether any was struck out.</returns>
    public bool Keep(ulong[] state, ulong[] mask)
    {
        bool changed = false;
        for (int word = 0; word < mask.Length; word++)
        {
            ulong kept = state[firstWord + word] & mask[word];
            changed |= kept != state[firstWord + word];
            state[firstWord + word] = kept;
        }

        return changed;
    }

    /// <summary>The lowest possible value that is not below the given one; not on record where there is none.</summary>
    public int FirstFrom(ulong[] state, int low)
    {
        for (int cell = 0; cell < NotOnRecord; cell++)
        {
            if (cells[cell].High >= low && Has(state, cell))
                return Math.Max(cells[cell].Low, low);
        }

        return FactCodes.Unknown;
    }
}
