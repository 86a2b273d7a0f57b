namespace Pemasyarakatan.Vokasi.Rosters;

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

    public override void Test(CodeRange range, int first, Span<ulong> mask, LaneWidth width)
    {
        if (others.Fold(range) is { } folded)
            mask.Fill(folded ? ulong.MaxValue : 0);
        else
            others.Test(range, first, mask, width);
        foreach ((int row, int entry) in families.EntriesUnder(number, first, _rows))
        {
            ulong bit = 1UL << (row % MaskKernels.WordBits);
            ref ulong word = ref mask[row / MaskKernels.WordBits];
            word = range.Contains(families.CodeOf(entry, evidence)) ? word | bit : word & ~bit;
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
