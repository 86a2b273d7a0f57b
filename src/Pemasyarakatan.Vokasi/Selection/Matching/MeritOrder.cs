using System.Runtime.InteropServices;

namespace Pemasyarakatan.Vokasi.Selection;

/// <summary>Where someone stands in the order of merit: those in time before the late, then the keys of merit, then who joined before, then the draw, then the number.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct MeritOrder(Determination Determination, int JoinedAt, DrawKey Draw) : IComparable<MeritOrder>
{
    public int CompareTo(MeritOrder other)
    {
        int order = Determination.Late.CompareTo(other.Determination.Late);
        if (order == 0)
            order = Determination.Merit.AsSpan().SequenceCompareTo(other.Determination.Merit.AsSpan());
        if (order == 0)
            order = JoinedAt.CompareTo(other.JoinedAt);
        if (order == 0)
            order = Draw.CompareTo(other.Draw);
        return order == 0 ? Utf8OrdinalComparer.Compare(Determination.Number, other.Determination.Number) : order;
    }
}
