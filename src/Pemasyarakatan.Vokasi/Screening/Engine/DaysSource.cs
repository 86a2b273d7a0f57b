using Pemasyarakatan.Vokasi.Eligibility;

namespace Pemasyarakatan.Vokasi.Screening;

// The days between two dates of the same person, each moved by its shift, worked out once a block.
internal sealed class DaysSource(MaskSource actual, Shift actualShift, MaskSource other, Shift otherShift) : MaskSource
{
    private readonly Dictionary<int, int> _moved = [];
    private readonly Dictionary<int, int> _movedOther = [];
    private int[] _days = [];
    private int[] _others = [];

    public override int this[int row] => Days(actual[row], other[row]);

    public override void Prepare(int first, int rows)
    {
        if (_days.Length < rows)
            (_days, _others) = (new int[rows], new int[rows]);
        actual.Prepare(first, rows);
        other.Prepare(first, rows);
        CopyTo(_days.AsSpan(0, rows), first);
    }

    public override void Test(ReadOnlySpan<MaskOutput> outputs, int first, Span<ulong> masks, int words, LaneWidth width)
    {
        foreach (ref readonly MaskOutput output in outputs)
        {
            Span<ulong> mask = masks.Slice(output.Offset, words);
            mask.Clear();
            for (int i = 0; i < Math.Min(_days.Length, words * MaskKernels.WordBits); i++)
                mask[i / MaskKernels.WordBits] |= (Holds(output, CodeRange.PlaceOf(_days[i])) ? 1UL : 0) << (i % MaskKernels.WordBits);
        }
    }

    public override void CopyTo(Span<int> codes, int first)
    {
        Span<int> others = _others.AsSpan(0, codes.Length);
        actual.CopyTo(codes, first);
        other.CopyTo(others, first);
        for (int i = 0; i < codes.Length; i++)
            codes[i] = Days(codes[i], others[i]);
    }

    // Many people share a date, and moving one by months is slow.
    private static int Moved(Dictionary<int, int> known, Shift shift, int code)
    {
        if (shift.Period is null)
            return code;
        if (!known.TryGetValue(code, out int moved))
            known.Add(code, moved = shift.Apply(code));
        return moved;
    }

    private int Days(int own, int others) => BoundLeafExtra.Days(Moved(_moved, actualShift, own), Moved(_movedOther, otherShift, others));
}
