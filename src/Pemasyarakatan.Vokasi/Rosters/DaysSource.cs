using Pemasyarakatan.Vokasi.Eligibility;

namespace Pemasyarakatan.Vokasi.Rosters;

// The days between two dates of the same person, each moved by its shift.
internal sealed class DaysSource(MaskSource actual, Shift actualShift, MaskSource other, Shift otherShift) : MaskSource
{
    private readonly BlockCodes _days = new();
    private readonly Dictionary<int, int> _moved = [];
    private readonly Dictionary<int, int> _movedOther = [];

    public override ColumnScale Scale => ColumnScale.Full;

    public override int this[int row] =>
        BoundLeafExtra.Days(Moved(_moved, actualShift, actual[row]), Moved(_movedOther, otherShift, other[row]));

    public override void Prepare(int first, int rows)
    {
        actual.Prepare(first, rows);
        _days.Fill(this, first, rows);
    }

    public override void Test(ColumnRange range, int first, Span<ulong> mask, LaneWidth width) => _days.Test(range, mask, width);

    // Many people share a date, and moving one by months is slow.
    private static int Moved(Dictionary<int, int> known, Shift shift, int code)
    {
        if (shift.Period is null)
            return code;
        if (!known.TryGetValue(code, out int moved))
            known.Add(code, moved = shift.Apply(code));
        return moved;
    }
}
