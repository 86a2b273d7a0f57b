using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Pemasyarakatan.Vokasi.Screening;

internal static partial class MaskKernels
{
    // As many words of planes as surely stay in the nearest cache: 16 KiB.
    private const int NearWords = 2048;

    /// <summary>For each output, sets the bit of each row whose code is at least as high as its bound and, of a range, lower than its second one.</summary>
    /// <param name="planes">The bits of the codes, group by group, from the lowest plane on.</param>
    /// <param name="bits">How many planes there are.</param>
    /// <param name="outputs">The bounds, from 1 on (of a range from 0 on), and where their masks begin.</param>
    /// <param name="masks">Where all masks lie.</param>
    /// <param name="words">How many words a mask has: whole groups.</param>
    /// <param name="width">How many rows to test at a time.</param>
    public static void AtLeast(ReadOnlySpan<ulong> planes, int bits, ReadOnlySpan<MaskOutput> outputs, Span<ulong> masks, int words, LaneWidth width)
    {
        planes = planes[..(words * bits)];
        if (width == LaneWidth.Bits512)
            AtLeast<Lanes512>(planes, bits, outputs, masks, words);
        else if (width == LaneWidth.Bits256)
            AtLeast<Lanes256>(planes, bits, outputs, masks, words);
        else
            AtLeast<Lanes64>(planes, bits, outputs, masks, words);
    }

    // A few groups at a time, so that their planes lie in the nearest cache for all bounds; two bounds at a time, which share what is read.
    private static void AtLeast<TLanes>(ReadOnlySpan<ulong> planes, int bits, ReadOnlySpan<MaskOutput> outputs, Span<ulong> masks, int words)
        where TLanes : unmanaged, ILanes<TLanes>
    {
        ref ulong from = ref MemoryMarshal.GetReference(planes);
        ref ulong to = ref MemoryMarshal.GetReference(masks);
        int most = outputs.Length <= 2 ? words : Math.Max(1, NearWords / (bits * GroupWords)) * GroupWords;
        for (int word = 0; word < words; word += most)
        {
            int length = Math.Min(most, words - word);
            for (int i = 0; i < outputs.Length; i++)
            {
                ref readonly MaskOutput output = ref outputs[i];
                ref ulong mask = ref Unsafe.Add(ref to, output.Offset + word);
                if (i + 1 < outputs.Length && AreTwo(output, outputs[i + 1]))
                {
                    ref readonly MaskOutput other = ref outputs[++i];
                    (long bound, long behind) = (output.Bound, Math.Max(output.Behind, other.Behind));
                    AtLeastTwo<TLanes>(ref from, bits, bound, behind == 0 ? other.Bound : behind, ref mask, ref Unsafe.Add(ref to, other.Offset + word), length, output.Behind != 0, other.Behind != 0);
                }
                else if (output.Behind != 0)
                {
                    AtLeastTwo<TLanes>(ref from, bits, output.Bound, output.Behind, ref mask, ref Unsafe.NullRef<ulong>(), length, firstIsRange: true, otherIsRange: false);
                }
                else
                {
                    AtLeastOne<TLanes>(ref from, bits, output.Bound, ref mask, length);
                }
            }

            from = ref Unsafe.Add(ref from, length * bits);
        }
    }

    // Two outputs that have but two bounds in all: no range, or one of them and where it begins.
    private static bool AreTwo(in MaskOutput one, in MaskOutput other) => (one.Behind == 0 && other.Behind == 0) || (one.Bound == other.Bound && (one.Behind == 0) != (other.Behind == 0));

    // Whether a code is at least a bound is told from its lowest bit upwards: where the bound has a one, the code needs a one and
    // all that is lower; where it has a zero, a one or all that is lower is enough. That is the majority of three: what is known so
    // far, the code's bit, and the opposite of the bound's bit. No branch depends on either; four at a time, since each waits for itself.
    private static void AtLeastOne<TLanes>(ref ulong from, int bits, long bound, ref ulong to, int words)
        where TLanes : unmanaged, ILanes<TLanes>
    {
        // Below the bound's lowest one nothing decides.
        int lowest = BitOperations.TrailingZeroCount(bound);
        for (int word = 0; word < words; word += 4 * TLanes.Words)
        {
            int at = PlaneOf(word, bits, lowest);
            TLanes a = TLanes.Fill(ulong.MaxValue), b = a, c = a, d = a;
            for (int bit = lowest; bit < bits; bit++)
            {
                TLanes opposite = Opposite<TLanes>(bound, bit);
                a = TLanes.Majority(a, TLanes.Load(ref from, at), opposite);
                b = TLanes.Majority(b, TLanes.Load(ref from, at + TLanes.Words), opposite);
                c = TLanes.Majority(c, TLanes.Load(ref from, at + (2 * TLanes.Words)), opposite);
                d = TLanes.Majority(d, TLanes.Load(ref from, at + (3 * TLanes.Words)), opposite);
                at += GroupWords;
            }

            Store(a, b, c, d, ref to, word);
        }
    }

    private static void AtLeastTwo<TLanes>(ref ulong from, int bits, long bound, long other, ref ulong to, ref ulong otherTo, int words, bool firstIsRange, bool otherIsRange)
        where TLanes : unmanaged, ILanes<TLanes>
    {
        int lowest = BitOperations.TrailingZeroCount(bound | other);
        for (int word = 0; word < words; word += 4 * TLanes.Words)
        {
            int at = PlaneOf(word, bits, lowest);
            TLanes a = TLanes.Fill(ulong.MaxValue), b = a, c = a, d = a, e = a, f = a, g = a, h = a;
            for (int bit = lowest; bit < bits; bit++)
            {
                TLanes opposite = Opposite<TLanes>(bound, bit), otherOpposite = Opposite<TLanes>(other, bit);
                TLanes plane = TLanes.Load(ref from, at);
                a = TLanes.Majority(a, plane, opposite);
                e = TLanes.Majority(e, plane, otherOpposite);
                plane = TLanes.Load(ref from, at + TLanes.Words);
                b = TLanes.Majority(b, plane, opposite);
                f = TLanes.Majority(f, plane, otherOpposite);
                plane = TLanes.Load(ref from, at + (2 * TLanes.Words));
                c = TLanes.Majority(c, plane, opposite);
                g = TLanes.Majority(g, plane, otherOpposite);
                plane = TLanes.Load(ref from, at + (3 * TLanes.Words));
                d = TLanes.Majority(d, plane, opposite);
                h = TLanes.Majority(h, plane, otherOpposite);
                at += GroupWords;
            }

            if (firstIsRange)
            {
                Store(a & ~e, b & ~f, c & ~g, d & ~h, ref to, word);
                if (!Unsafe.IsNullRef(ref otherTo))
                    Store(a, b, c, d, ref otherTo, word);
            }
            else
            {
                Store(a, b, c, d, ref to, word);
                if (otherIsRange)
                    Store(a & ~e, b & ~f, c & ~g, d & ~h, ref otherTo, word);
                else
                    Store(e, f, g, h, ref otherTo, word);
            }
        }
    }

    // Where the bits of a plane stand for the rows of a word.
    private static int PlaneOf(int word, int bits, int plane) => (((word / GroupWords * bits) + plane) * GroupWords) + (word % GroupWords);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static TLanes Opposite<TLanes>(long bound, int bit)
        where TLanes : unmanaged, ILanes<TLanes> => TLanes.Fill((ulong)(bound >> bit & 1) - 1);
}
