using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Pemasyarakatan.Vokasi.Rosters;

// The loops over whole blocks, each written once for all widths.
internal static class MaskKernels
{
    public const int WordBits = 64;

    /// <summary>Columns and masks are laid out in whole groups: four times what the widest machine takes at a time.</summary>
    public const int GroupWords = 32;

    public const int GroupRows = GroupWords * WordBits;

    // As many words of planes as surely stay in the nearest cache: 16 KiB.
    private const int NearWords = 2048;

    public static LaneWidth Fastest => Vector512.IsHardwareAccelerated ? LaneWidth.Bits512 : LaneWidth.Bits256;

    public static int WordsOf(int rows) => (rows + WordBits - 1) / WordBits;

    public static int GroupsOf(int rows) => (rows + GroupRows - 1) / GroupRows;

    /// <summary>The bits of the last word that stand for rows.</summary>
    public static ulong Tail(int rows) => rows % WordBits == 0 ? ulong.MaxValue : (1UL << (rows % WordBits)) - 1;

    /// <summary>For each output, sets the bit of each row whose code is at least as high as its bound and, of a range, lower than its second one.</summary>
    /// <param name="planes">The bits of the codes, group by group, from the lowest plane on.</param>
    /// <param name="bits">How many planes there are.</param>
    /// <param name="outputs">The bounds, from 1 on, and where their masks begin.</param>
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

    /// <summary>Joins masks; each word of all of them is read before it is written.</summary>
    /// <param name="least">How many of the masks have to have a bit; 0 where all have to.</param>
    /// <param name="masks">Where all masks lie.</param>
    /// <param name="plain">Where in it those begin that are joined as they are.</param>
    /// <param name="inverted">Where in it those begin whose opposites are joined.</param>
    /// <param name="result">The joined mask, in whole groups.</param>
    /// <param name="width">How many rows to join at a time.</param>
    public static void Join(int least, ReadOnlySpan<ulong> masks, ReadOnlySpan<int> plain, ReadOnlySpan<int> inverted, Span<ulong> result, LaneWidth width)
    {
        if (width == LaneWidth.Bits512)
            Join<Lanes512>(least, masks, plain, inverted, result);
        else if (width == LaneWidth.Bits256)
            Join<Lanes256>(least, masks, plain, inverted, result);
        else
            Join<Lanes64>(least, masks, plain, inverted, result);
    }

    /// <summary>How many bits are set.</summary>
    public static int PopCount(ReadOnlySpan<ulong> mask, LaneWidth width) => width switch
    {
        LaneWidth.Bits512 => PopCount<Lanes512>(mask),
        LaneWidth.Bits256 => PopCount<Lanes256>(mask),
        _ => PopCount<Lanes64>(mask),
    };

    public static int PopCount(ReadOnlySpan<ulong> mask)
    {
        int count = 0;
        foreach (ulong word in mask)
            count += BitOperations.PopCount(word);
        return count;
    }

    /// <summary>The rows whose bit is set, ascending.</summary>
    public static IEnumerable<int> Rows(int words, Func<int, ulong> mask)
    {
        for (int word = 0; word < words; word++)
        {
            for (ulong bits = mask(word); bits != 0; bits &= bits - 1)
                yield return (word * WordBits) + BitOperations.TrailingZeroCount(bits);
        }
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

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Store<TLanes>(TLanes a, TLanes b, TLanes c, TLanes d, ref ulong to, int at)
        where TLanes : unmanaged, ILanes<TLanes>
    {
        a.Store(ref to, at);
        b.Store(ref to, at + TLanes.Words);
        c.Store(ref to, at + (2 * TLanes.Words));
        d.Store(ref to, at + (3 * TLanes.Words));
    }

    private static void Join<TLanes>(int least, ReadOnlySpan<ulong> masks, ReadOnlySpan<int> plain, ReadOnlySpan<int> inverted, Span<ulong> result)
        where TLanes : unmanaged, ILanes<TLanes>
    {
        ref ulong from = ref MemoryMarshal.GetReference(masks);
        ref ulong to = ref MemoryMarshal.GetReference(result);
        if (least > 0)
        {
            for (int word = 0; word < result.Length; word += TLanes.Words)
                CountedAtLeast<TLanes>(least, ref from, plain, inverted, word).Store(ref to, word);
            return;
        }

        for (int word = 0; word < result.Length; word += 4 * TLanes.Words)
            JoinFour<TLanes>(ref from, plain, inverted, ref to, word);
    }

    private static void JoinFour<TLanes>(ref ulong from, ReadOnlySpan<int> plain, ReadOnlySpan<int> inverted, ref ulong to, int word)
        where TLanes : unmanaged, ILanes<TLanes>
    {
        TLanes a = TLanes.Fill(ulong.MaxValue), b = a, c = a, d = a;
        foreach (int operand in plain)
        {
            int at = operand + word;
            a &= TLanes.Load(ref from, at);
            b &= TLanes.Load(ref from, at + TLanes.Words);
            c &= TLanes.Load(ref from, at + (2 * TLanes.Words));
            d &= TLanes.Load(ref from, at + (3 * TLanes.Words));
        }

        foreach (int operand in inverted)
        {
            int at = operand + word;
            a &= ~TLanes.Load(ref from, at);
            b &= ~TLanes.Load(ref from, at + TLanes.Words);
            c &= ~TLanes.Load(ref from, at + (2 * TLanes.Words));
            d &= ~TLanes.Load(ref from, at + (3 * TLanes.Words));
        }

        Store(a, b, c, d, ref to, word);
    }

    // Eight at a time are added up digit by digit, so that only every eighth has to be counted bit by bit.
    private static int PopCount<TLanes>(ReadOnlySpan<ulong> mask)
        where TLanes : unmanaged, ILanes<TLanes>
    {
        ref ulong start = ref MemoryMarshal.GetReference(mask);
        TLanes ones = TLanes.Fill(0), twos = ones, fours = ones;
        (int count, int word) = (0, 0);
        for (; word <= mask.Length - (8 * TLanes.Words); word += 8 * TLanes.Words)
        {
            TLanes one = CarryOfFour(ref start, word, ref ones, ref twos);
            TLanes other = CarryOfFour(ref start, word + (4 * TLanes.Words), ref ones, ref twos);
            count += 8 * TLanes.PopCount(Carry(ref fours, one, other));
        }

        return count + (4 * TLanes.PopCount(fours)) + (2 * TLanes.PopCount(twos)) + TLanes.PopCount(ones) + PopCount(mask[word..]);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static TLanes CarryOfFour<TLanes>(ref ulong start, int word, ref TLanes ones, ref TLanes twos)
        where TLanes : unmanaged, ILanes<TLanes>
    {
        TLanes first = Carry(ref ones, TLanes.Load(ref start, word), TLanes.Load(ref start, word + TLanes.Words));
        TLanes second = Carry(ref ones, TLanes.Load(ref start, word + (2 * TLanes.Words)), TLanes.Load(ref start, word + (3 * TLanes.Words)));
        return Carry(ref twos, first, second);
    }

    // Adds two bits to a digit: what stays of the sum, and what is carried on.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static TLanes Carry<TLanes>(ref TLanes digit, TLanes one, TLanes other)
        where TLanes : unmanaged, ILanes<TLanes>
    {
        TLanes carry = TLanes.Majority(one, other, digit);
        digit ^= one ^ other;
        return carry;
    }

    // Many counts at a time: each of the digits is one binary digit of all of them.
    private static TLanes CountedAtLeast<TLanes>(int least, ref ulong masks, ReadOnlySpan<int> plain, ReadOnlySpan<int> inverted, int word)
        where TLanes : unmanaged, ILanes<TLanes>
    {
        Span<TLanes> digits = stackalloc TLanes[BitOperations.Log2((uint)(plain.Length + inverted.Length)) + 1];
        digits.Clear();
        foreach (int operand in plain)
            AddOne(digits, TLanes.Load(ref masks, operand + word));
        foreach (int operand in inverted)
            AddOne(digits, ~TLanes.Load(ref masks, operand + word));
        TLanes above = TLanes.Fill(0), equal = TLanes.Fill(ulong.MaxValue);
        for (int digit = digits.Length - 1; digit >= 0; digit--)
        {
            bool asked = (least >> digit & 1) != 0;
            if (!asked)
                above |= equal & digits[digit];
            equal &= asked ? digits[digit] : ~digits[digit];
        }

        return above | equal;
    }

    private static void AddOne<TLanes>(Span<TLanes> digits, TLanes carry)
        where TLanes : unmanaged, ILanes<TLanes>
    {
        foreach (ref TLanes digit in digits)
            (digit, carry) = (digit ^ carry, digit & carry);
    }
}
