using System.Runtime.Intrinsics;

namespace Pemasyarakatan.Vokasi.Screening;

// One code a row, in as many bits as the codes need; of one code alone nothing is stored. The bits stand apart: for each group of
// rows first the lowest bit of all of them, then the next one, so that one machine word holds the same bit of 64 rows.
internal sealed class Column : MaskSource
{
    private readonly ColumnScale _scale;
    private readonly int _bits;
    private readonly ulong[] _planes;

    private Column(ColumnScale scale, ulong[] planes) => (_scale, _bits, _planes) = (scale, scale.Bits, planes);

    public override long CodeCount => _scale.Count;

    public long SizeInBytes => (sizeof(ulong) * _planes.LongLength) + _scale.SizeInBytes;

    public override int this[int row]
    {
        get
        {
            (int word, int bit) = Math.DivRem(row, MaskKernels.WordBits);
            uint packed = 0;
            for (int plane = 0; plane < _bits; plane++)
                packed |= (uint)(_planes[WordOf(plane, word)] >> bit & 1) << plane;
            return _scale.Unpack(packed);
        }
    }

    /// <summary>A column of codes that are given by their place in a list.</summary>
    public static Column Of<TPlace>(ReadOnlySpan<int> codes, ReadOnlySpan<TPlace> places, int rows)
        where TPlace : unmanaged, System.Numerics.IBinaryInteger<TPlace>
    {
        ColumnScale scale = ColumnScale.Of(codes.ToArray(), rows);
        Column column = new(scale, new ulong[MaskKernels.GroupsOf(rows) * scale.Bits * MaskKernels.GroupWords]);
        uint[] packed = Array.ConvertAll(codes.ToArray(), scale.Pack);
        for (int row = 0; row < places.Length; row++)
            column.Set(row, packed[int.CreateTruncating(places[row])]);
        return column;
    }

    /// <summary>Whether the other column holds the same codes in the same form.</summary>
    public bool IsSameAs(Column other) => _scale.IsSameAs(other._scale) && _planes.AsSpan().SequenceEqual(other._planes);

    public override long BoundOf(uint place) => _scale.From(place);

    public override void Test(ReadOnlySpan<MaskOutput> outputs, int first, Span<ulong> masks, int words, LaneWidth width) =>
        MaskKernels.AtLeast(_planes.AsSpan(first / MaskKernels.GroupRows * _bits * MaskKernels.GroupWords), _bits, outputs, masks, words, width);

    public override void CopyTo(Span<int> codes, int first)
    {
        Span<uint> packed = stackalloc uint[MaskKernels.WordBits];
        for (int row = 0; row < codes.Length; row += MaskKernels.WordBits)
        {
            Unpack((first + row) / MaskKernels.WordBits, packed);
            for (int i = 0; i < Math.Min(MaskKernels.WordBits, codes.Length - row); i++)
                codes[row + i] = _scale.Unpack(packed[i]);
        }
    }

    private int WordOf(int plane, int word) => (((word / MaskKernels.GroupWords * _bits) + plane) * MaskKernels.GroupWords) + (word % MaskKernels.GroupWords);

    private void Set(int row, uint packed)
    {
        (int word, int bit) = Math.DivRem(row, MaskKernels.WordBits);
        for (int plane = 0; packed != 0; plane++, packed >>= 1)
            _planes[WordOf(plane, word)] |= (ulong)(packed & 1) << bit;
    }

    // Eight rows at a time: each takes its own bit of the byte, plane by plane.
    private void Unpack(int word, Span<uint> packed)
    {
        Vector256<uint> own = Vector256.Create(1u, 2, 4, 8, 16, 32, 64, 128);
        for (int row = 0; row < MaskKernels.WordBits; row += Vector256<uint>.Count)
        {
            Vector256<uint> rows = Vector256<uint>.Zero;
            for (int plane = 0; plane < _bits; plane++)
            {
                Vector256<uint> bits = Vector256.Create((uint)(_planes[WordOf(plane, word)] >> row & 0xFF));
                rows |= Vector256.Equals(bits & own, own) & Vector256.Create(1u << plane);
            }

            rows.CopyTo(packed[row..]);
        }
    }
}
