using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Pemasyarakatan.Vokasi.Screening;

// The loops over whole blocks, each written once for all widths.
internal static partial class MaskKernels
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
