namespace Pemasyarakatan.Vokasi.Screening;

// A bit a row. In pieces that are small enough for the ordinary heap: large arrays are costly to come by, and a screening makes three of them.
internal sealed class RowMask
{
    private const int PieceWords = 8 * 1024;

    private readonly ulong[][] _pieces;
    private readonly int _rows;

    /// <summary>A mask of so many rows: of none, or of whatever, where each word is written before it is read.</summary>
    public RowMask(int rows, bool cleared = true)
    {
        _rows = rows;
        Words = MaskKernels.WordsOf(rows);
        _pieces = new ulong[(Words + PieceWords - 1) / PieceWords][];
        for (int piece = 0; piece < _pieces.Length; piece++)
        {
            int words = Math.Min(PieceWords, Words - (piece * PieceWords));
            _pieces[piece] = cleared ? new ulong[words] : GC.AllocateUninitializedArray<ulong>(words);
        }
    }

    public int Words { get; }

    public int Count => _pieces.Sum(piece => MaskKernels.PopCount(piece, MaskKernels.Fastest));

    /// <summary>Gets the bits of 64 rows; none is set behind the last row.</summary>
    public ulong this[int word] => _pieces[word / PieceWords][word % PieceWords];

    public bool Contains(int row) => (this[row / MaskKernels.WordBits] >> (row % MaskKernels.WordBits) & 1) != 0;

    public void Set(int row, bool value)
    {
        (int word, ulong bit) = (row / MaskKernels.WordBits, 1UL << (row % MaskKernels.WordBits));
        ref ulong target = ref _pieces[word / PieceWords][word % PieceWords];
        target = value ? target | bit : target & ~bit;
    }

    /// <summary>Sets what the other mask has too.</summary>
    public void Add(RowMask other)
    {
        for (int word = 0; word < Words; word++)
            _pieces[word / PieceWords][word % PieceWords] |= other[word];
    }

    public void FillAll()
    {
        foreach (ulong[] piece in _pieces)
            Array.Fill(piece, ulong.MaxValue);
        if (_pieces.Length > 0)
            _pieces[^1][^1] &= MaskKernels.Tail(_rows);
    }

    /// <summary>Puts the words of a block down, or their opposite; a block does not reach from one piece into another.</summary>
    public void Write(ReadOnlySpan<ulong> block, int word, bool inverted = false)
    {
        Span<ulong> target = _pieces[word / PieceWords].AsSpan(word % PieceWords, block.Length);
        block.CopyTo(target);
        if (!inverted)
            return;
        foreach (ref ulong bits in target)
            bits = ~bits;
        if (word + block.Length == Words)
            target[^1] &= MaskKernels.Tail(_rows);
    }
}
