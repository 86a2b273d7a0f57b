namespace Pemasyarakatan.Vokasi.Rosters;

// What ranges are tested on: one code a row, on a scale.
internal abstract class MaskSource
{
    public abstract ColumnScale Scale { get; }

    /// <summary>The lowest and the highest of the scale's codes that may stand in a row: what lies wholly beside or around them need not be tested.</summary>
    public virtual ColumnRange Present => new(0, Scale.Top);

    /// <summary>Gets the fact's code in a row.</summary>
    public abstract int this[int row] { get; }

    /// <summary>Works out what has to be worked out, once for all tests of a block.</summary>
    public virtual void Prepare(int first, int rows)
    {
    }

    /// <summary>Sets the bit of each row whose code lies in the range.</summary>
    /// <param name="range">The range.</param>
    /// <param name="first">The row of the first bit.</param>
    /// <param name="mask">A bit a row; those behind the last row of the block are of no meaning.</param>
    /// <param name="width">How many bits of the column to test at a time.</param>
    public abstract void Test(ColumnRange range, int first, Span<ulong> mask, LaneWidth width);
}
