namespace Pemasyarakatan.Vokasi.Rosters;

// A block of an open family, prepared once for all its keys: what holds for keys without an entry, and where the entries stand.
internal sealed class FamilyBlock(Column rest, FamilyTable families, bool evidence)
{
    private (int First, int Rows) _prepared = (-1, 0);
    private ulong[] _found = [];
    private int _from;
    private int _entries;

    public BlockCodes Codes { get; } = new();

    public void Prepare(int first, int rows)
    {
        if (_prepared == (first, rows))
            return;
        _prepared = (first, rows);
        Codes.Fill(rest, first, rows);
        _from = families.FirstOf(first);
        _entries = families.FirstOf(first + rows) - _from;
    }

    /// <summary>The bits of the block's entries under a key, until the next call.</summary>
    public ReadOnlySpan<ulong> Find(int number, LaneWidth width)
    {
        int words = MaskKernels.WordsOf(_entries);
        if (_found.Length < words)
            _found = new ulong[words];
        Span<ulong> found = _found.AsSpan(0, words);
        families.Find(number, _from, found, width);
        if (words > 0)
            found[^1] &= MaskKernels.Tail(_entries);
        return found;
    }

    /// <summary>The row of an entry of the block, and what stands there.</summary>
    public (int Row, int Code) Entry(int index)
    {
        (int row, _, int code, int dated) = families[_from + index];
        return (row, evidence ? dated : code);
    }

    public int CodeOf(int row, int number)
    {
        for (int entry = families.FirstOf(row); entry < families.Count && families[entry].Row == row; entry++)
        {
            if (families[entry].Number == number)
                return evidence ? families[entry].Evidence : families[entry].Code;
        }

        return rest[row];
    }
}
