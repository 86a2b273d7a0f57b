namespace Pemasyarakatan.Vokasi.Rosters;

// What ranges are tested on: one code a row.
internal abstract class MaskSource
{
    /// <summary>Gets the fact's code in a row.</summary>
    public abstract int this[int row] { get; }

    /// <summary>Whether a range holds the codes of all rows, or of none, whichever they are; null where it has to be tested.</summary>
    public virtual bool? Fold(CodeRange range) => null;

    /// <summary>Works out what has to be worked out, once for all tests of a block.</summary>
    public virtual void Prepare(int first, int rows)
    {
    }

    /// <summary>Sets the bit of each row whose code lies in the range.</summary>
    /// <param name="range">The range.</param>
    /// <param name="first">The row of the first bit, the first one of a group.</param>
    /// <param name="mask">A bit a row, in whole groups; those behind the last row of the block are of no meaning.</param>
    /// <param name="width">How many bits to test at a time.</param>
    public abstract void Test(CodeRange range, int first, Span<ulong> mask, LaneWidth width);

    /// <summary>Writes the fact's codes of the rows from the first on, which is the first one of a group.</summary>
    public abstract void CopyTo(Span<int> codes, int first);
}
