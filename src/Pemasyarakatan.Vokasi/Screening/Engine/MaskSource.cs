namespace Pemasyarakatan.Vokasi.Screening;

// What is asked from which code on it lies: one code a row.
internal abstract class MaskSource
{
    /// <summary>How many codes there are: none is as high. Bounds count from 0.</summary>
    public virtual long CodeCount => 1L << 32;

    /// <summary>Gets the fact's code in a row.</summary>
    public abstract int this[int row] { get; }

    /// <summary>A place of the fact's codes as a bound of the source: all codes that stand at the place or behind it are at least as high. 0 where all do, <see cref="CodeCount"/> where none does.</summary>
    public virtual long BoundOf(uint place) => place;

    /// <summary>Works out what has to be worked out, once for all tests of a block.</summary>
    public virtual void Prepare(int first, int rows)
    {
    }

    /// <summary>For each output, sets the bit of each row whose code is at least as high as its bound and, of a range, lower than its second one.</summary>
    /// <param name="outputs">The bounds, and where their masks begin.</param>
    /// <param name="first">The row of the first bit, the first one of a group.</param>
    /// <param name="masks">Where all masks lie: a bit a row, in whole groups; those behind the last row of the block are of no meaning.</param>
    /// <param name="words">How many words a mask has.</param>
    /// <param name="width">How many bits to test at a time.</param>
    public abstract void Test(ReadOnlySpan<MaskOutput> outputs, int first, Span<ulong> masks, int words, LaneWidth width);

    protected static bool Holds(in MaskOutput output, uint place) => place >= output.Bound && (output.Behind == 0 || place < output.Behind);

    /// <summary>Writes the fact's codes of the rows from the first on, which is the first one of a group.</summary>
    public abstract void CopyTo(Span<int> codes, int first);
}
