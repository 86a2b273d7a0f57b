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

    public static LaneWidth Fastest => Vector512.IsHardwareAccelerated ? LaneWidth.Bits512 : LaneWidth.Bits256;

    public static int WordsOf(int rows) => (rows + WordBits - 1) / WordBits;

    public static int GroupsOf(int rows) => (rows + GroupRows - 1) / GroupRows;

    /// <summary>The bits of the last word that stand for rows.</summary>
    public static ulong Tail(int rows) => rows % WordBits == 0 ? ulong.MaxValue : (1UL << (rows % WordBits)) - 1;

    /// <summary>Sets the bit of each row whose code is at least low and below high.</summary>
    /// <param name="planes">The bits of the codes, group by group, from the lowest plane on.</param>
    /// <param name="bits">How many planes there are.</param>
    /// <param name="low">The lowest code inside.</param>
    /// <param name="high">The lowest code above.</param>
    /// <param name="count">How many codes there are: none is as high.</param>
    /// <param name="mask">The result, in whole groups.</param>
    /// <param name="width">How many rows to test at a time.</param>
    public static void Between(ReadOnlySpan<ulong> planes, int bits, ulong low, ulong high, ulong count, Span<ulong> mask, LaneWidth width)
    {
        planes = planes[..(mask.Length * bits)];
        if (width == LaneWidth.Bits512)
            Between<Lanes512>(planes, bits, low, high, count, mask);
        else if (width == LaneWidth.Bits256)
            Between<Lanes256>(planes, bits, low, high, count, mask);
        else
            Between<Lanes64>(planes, bits, low, high, count, mask);
    }

    /// <summary>Joins masks; each word of all of them is read before it is written.</summary>
    /// <param name="kind">How they are joined.</param>
    /// <param name="least">Of a count, how many it asks for.</param>
    /// <param name="masks">Where all masks lie.</param>
    /// <param name="operands">Where in it those begin that are joined.</param>
    /// <param name="result">The joined mask, in whole groups.</param>
    /// <param name="width">How many rows to join at a time.</param>
    public static void Join(MaskKind kind, int least, ulong[] masks, ReadOnlySpan<int> operands, Span<ulong> result, LaneWidth width)
    {
        if (width == LaneWidth.Bits512)
            Join<Lanes512>(kind, least, masks, operands, result);
        else if (width == LaneWidth.Bits256)
            Join<Lanes256>(kind, least, masks, operands, result);
        else
            Join<Lanes64>(kind, least, masks, operands, result);
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

    // One bound is enough where the other shuts nobody out.
    private static void Between<TLanes>(ReadOnlySpan<ulong> planes, int bits, ulong low, ulong high, ulong count, Span<ulong> mask)
        where TLanes : unmanaged, ILanes<TLanes>
    {
        // Below the highest bit, where often the unknown begins: that bit alone tells it.
        bool belowTop = bits > 0 && high == 1UL << (bits - 1);
        if (low == 0)
            AtLeast<TLanes>(planes, bits, high, mask, Put.Below);
        else
            AtLeast<TLanes>(planes, bits, low, mask, belowTop ? Put.AtLeastBelowTop : Put.AtLeast);
        if (low > 0 && high < count && !belowTop)
            AtLeast<TLanes>(planes, bits, high, mask, Put.AlsoBelow);
    }

    // Whether a code is at least a bound is told from its lowest bit upwards: where the bound has a one, the code needs a one and
    // all that is lower; where it has a zero, a one or all that is lower is enough. That is the majority of three: what is known so
    // far, the code's bit, and the opposite of the bound's bit. No branch depends on either; four at a time, since each waits for itself.
    private static void AtLeast<TLanes>(ReadOnlySpan<ulong> planes, int bits, ulong bound, Span<ulong> mask, Put put)
        where TLanes : unmanaged, ILanes<TLanes>
    {
        // Below the bound's lowest one nothing decides.
        int lowest = BitOperations.TrailingZeroCount(bound), highest = put == Put.AtLeastBelowTop ? bits - 1 : bits;
        ref ulong from = ref MemoryMarshal.GetReference(planes);
        ref ulong to = ref MemoryMarshal.GetReference(mask);
        for (int word = 0; word < mask.Length; word += 4 * TLanes.Words)
        {
            int start = (((word / GroupWords * bits) + lowest) * GroupWords) + (word % GroupWords);
            TLanes a = TLanes.Fill(ulong.MaxValue), b = a, c = a, d = a;
            for (int bit = lowest; bit < highest; bit++)
            {
                TLanes opposite = TLanes.Fill((bound >> bit & 1) - 1);
                a = TLanes.Majority(a, TLanes.Load(ref from, start), opposite);
                b = TLanes.Majority(b, TLanes.Load(ref from, start + TLanes.Words), opposite);
                c = TLanes.Majority(c, TLanes.Load(ref from, start + (2 * TLanes.Words)), opposite);
                d = TLanes.Majority(d, TLanes.Load(ref from, start + (3 * TLanes.Words)), opposite);
                start += GroupWords;
            }

            if (put == Put.AtLeastBelowTop)
            {
                a &= ~TLanes.Load(ref from, start);
                b &= ~TLanes.Load(ref from, start + TLanes.Words);
                c &= ~TLanes.Load(ref from, start + (2 * TLanes.Words));
                d &= ~TLanes.Load(ref from, start + (3 * TLanes.Words));
            }

            Store(a, ref to, word, put);
            Store(b, ref to, word + TLanes.Words, put);
            Store(c, ref to, word + (2 * TLanes.Words), put);
            Store(d, ref to, word + (3 * TLanes.Words), put);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Store<TLanes>(TLanes atLeast, ref ulong mask, int word, Put put)
        where TLanes : unmanaged, ILanes<TLanes>
    {
        if (put == Put.Below)
            atLeast = ~atLeast;
        else if (put == Put.AlsoBelow)
            atLeast = TLanes.Load(ref mask, word) & ~atLeast;
        atLeast.Store(ref mask, word);
    }

    private static void Join<TLanes>(MaskKind kind, int least, ulong[] masks, ReadOnlySpan<int> operands, Span<ulong> result)
        where TLanes : unmanaged, ILanes<TLanes>
    {
        ref ulong from = ref MemoryMarshal.GetArrayDataReference(masks);
        ref ulong to = ref MemoryMarshal.GetReference(result);
        if (kind == MaskKind.AtLeast)
        {
            for (int word = 0; word < result.Length; word += TLanes.Words)
                CountedAtLeast<TLanes>(least, ref from, operands, word).Store(ref to, word);
            return;
        }

        for (int word = 0; word < result.Length; word += 4 * TLanes.Words)
            JoinFour<TLanes>(kind, ref from, operands, ref to, word);
    }

    private static void JoinFour<TLanes>(MaskKind kind, ref ulong from, ReadOnlySpan<int> operands, ref ulong to, int word)
        where TLanes : unmanaged, ILanes<TLanes>
    {
        // By De Morgan one kind of join is enough: what is joined by "or" is inverted before and after.
        TLanes flip = TLanes.Fill(kind == MaskKind.Or ? ulong.MaxValue : 0), done = TLanes.Fill(kind == MaskKind.And ? 0 : ulong.MaxValue);
        TLanes a = TLanes.Fill(ulong.MaxValue), b = a, c = a, d = a;
        foreach (int operand in operands)
        {
            int at = operand + word;
            a &= TLanes.Load(ref from, at) ^ flip;
            b &= TLanes.Load(ref from, at + TLanes.Words) ^ flip;
            c &= TLanes.Load(ref from, at + (2 * TLanes.Words)) ^ flip;
            d &= TLanes.Load(ref from, at + (3 * TLanes.Words)) ^ flip;
        }

        (a ^ done).Store(ref to, word);
        (b ^ done).Store(ref to, word + TLanes.Words);
        (c ^ done).Store(ref to, word + (2 * TLanes.Words));
        (d ^ done).Store(ref to, word + (3 * TLanes.Words));
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
    private static TLanes CountedAtLeast<TLanes>(int least, ref ulong masks, ReadOnlySpan<int> operands, int word)
        where TLanes : unmanaged, ILanes<TLanes>
    {
        Span<TLanes> digits = stackalloc TLanes[BitOperations.Log2((uint)operands.Length) + 1];
        digits.Clear();
        foreach (int operand in operands)
        {
            TLanes carry = TLanes.Load(ref masks, operand + word);
            foreach (ref TLanes digit in digits)
                (digit, carry) = (digit ^ carry, digit & carry);
        }

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

    // What becomes of the rows that are at least as high as a bound.
    private enum Put
    {
        AtLeast,
        AtLeastBelowTop,
        Below,
        AlsoBelow,
    }
}
