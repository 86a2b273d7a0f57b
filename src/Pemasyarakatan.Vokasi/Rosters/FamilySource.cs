using System.Numerics;

namespace Pemasyarakatan.Vokasi.Rosters;

// What stands under one key of an open family, or when it was recorded: what holds for all other keys, but for the few entries.
internal sealed class FamilySource(FamilyBlock block, int number) : MaskSource
{
    public override ColumnScale Scale => ColumnScale.Full;

    public override int this[int row] => block.CodeOf(row, number);

    public override void Prepare(int first, int rows) => block.Prepare(first, rows);

    public override void Test(ColumnRange range, int first, Span<ulong> mask, LaneWidth width)
    {
        block.Codes.Test(range, mask, width);
        ReadOnlySpan<ulong> found = block.Find(number, width);
        // Backwards: of two entries of one row under one key the first one counts.
        for (int word = found.Length - 1; word >= 0; word--)
        {
            for (ulong bits = found[word]; bits != 0; bits ^= 1UL << BitOperations.Log2(bits))
            {
                (int row, int code) = block.Entry((word * MaskKernels.WordBits) + BitOperations.Log2(bits));
                bool inside = unchecked(Scale.Pack(code) - range.Low) <= range.Reach;
                ulong bit = 1UL << ((row - first) % MaskKernels.WordBits);
                ref ulong target = ref mask[(row - first) / MaskKernels.WordBits];
                target = inside ? target | bit : target & ~bit;
            }
        }
    }
}
