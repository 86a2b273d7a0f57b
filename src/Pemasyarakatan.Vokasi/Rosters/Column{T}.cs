using System.Numerics;

namespace Pemasyarakatan.Vokasi.Rosters;

internal sealed class Column<T> : Column
    where T : unmanaged, IBinaryInteger<T>, IUnsignedNumber<T>
{
    // Filled up, so that a whole word of the mask may be tested from any row on.
    private readonly T[] _packed;
    private readonly int _count;

    private Column(ColumnScale scale, ColumnRange present, T[] packed, int count)
        : base(scale, present) => (_packed, _count) = (packed, count);

    public override long SizeInBytes => (_packed.LongLength * System.Runtime.CompilerServices.Unsafe.SizeOf<T>()) + Scale.SizeInBytes;

    public override int this[int row] => Scale.Unpack(uint.CreateTruncating(_packed[row]));

    /// <summary>A column of codes that are given by their place in a list.</summary>
    public static Column<T> Of<TPlace>(ColumnScale scale, ReadOnlySpan<int> codes, ReadOnlySpan<TPlace> places)
        where TPlace : unmanaged, IBinaryInteger<TPlace>
    {
        T[] packedCodes = new T[codes.Length];
        (uint lowest, uint highest) = (uint.MaxValue, 0);
        for (int i = 0; i < codes.Length; i++)
        {
            uint packed = scale.Pack(codes[i]);
            packedCodes[i] = T.CreateTruncating(packed);
            (lowest, highest) = (Math.Min(lowest, packed), Math.Max(highest, packed));
        }

        T[] rows = new T[places.Length + MaskKernels.WordBits];
        for (int row = 0; row < places.Length; row++)
            rows[row] = packedCodes[int.CreateTruncating(places[row])];
        return new(scale, new(lowest, highest), rows, places.Length);
    }

    public override bool IsSameAs(Column other) =>
        other is Column<T> same && same._count == _count && HasScaleOf(same) && _packed.AsSpan().SequenceEqual(same._packed);

    public override void Test(ColumnRange range, int first, Span<ulong> mask, LaneWidth width) =>
        MaskKernels.Test(_packed.AsSpan(first), T.CreateTruncating(range.Low), T.CreateTruncating(range.Reach), mask, width);
}
