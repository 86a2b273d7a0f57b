namespace Pemasyarakatan.Vokasi.Screening;

// What stands under one key of an open family, or when it was recorded: what holds for all other keys, but for the few entries.
internal sealed class FamilySource(Column others, FamilyTable families, int number, bool evidence) : MaskSource
{
    private int _rows;

    public override int this[int row]
    {
        get
        {
            Span<int> code = [others[row]];
            Overlay(code, row);
            return code[0];
        }
    }

    public override void Prepare(int first, int rows) => _rows = rows;

    public override void Test(ReadOnlySpan<MaskOutput> outputs, int first, Span<ulong> masks, int words, LaneWidth width)
    {
        foreach (ref readonly MaskOutput output in outputs)
        {
            Span<ulong> mask = masks.Slice(output.Offset, words);
            (long bound, long behind) = (others.BoundOf((uint)output.Bound), output.Behind == 0 ? others.CodeCount : others.BoundOf((uint)output.Behind));
            if (bound >= behind || (bound == 0 && behind == others.CodeCount))
                mask.Fill(bound < behind ? ulong.MaxValue : 0);
            else
                others.Test([output with { Bound = bound, Behind = behind == others.CodeCount ? 0 : behind }], first, masks, words, width);
            foreach ((int row, int entry) in families.EntriesUnder(number, first, _rows))
            {
                ulong bit = 1UL << (row % MaskKernels.WordBits);
                ref ulong word = ref mask[row / MaskKernels.WordBits];
                word = Holds(output, CodeRange.PlaceOf(families.CodeOf(entry, evidence))) ? word | bit : word & ~bit;
            }
        }
    }

    public override void CopyTo(Span<int> codes, int first)
    {
        others.CopyTo(codes, first);
        Overlay(codes, first);
    }

    private void Overlay(Span<int> codes, int first)
    {
        foreach ((int row, int entry) in families.EntriesUnder(number, first, codes.Length))
            codes[row] = families.CodeOf(entry, evidence);
    }
}
