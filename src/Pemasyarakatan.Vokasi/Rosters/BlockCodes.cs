namespace Pemasyarakatan.Vokasi.Rosters;

// The codes of a block on the full scale, worked out when the block comes and held for no longer than that.
internal sealed class BlockCodes
{
    private uint[] _codes = [];

    public void Fill(MaskSource source, int first, int rows)
    {
        int length = MaskKernels.WordsOf(rows) * MaskKernels.WordBits;
        if (_codes.Length < length)
            _codes = new uint[length];
        for (int i = 0; i < rows; i++)
            _codes[i] = ColumnScale.Full.Pack(source[first + i]);
    }

    public void Test(ColumnRange range, Span<ulong> mask, LaneWidth width) => MaskKernels.Test<uint>(_codes, range.Low, range.Reach, mask, width);
}
