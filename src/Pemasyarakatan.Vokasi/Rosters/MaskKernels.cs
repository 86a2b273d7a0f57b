using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Pemasyarakatan.Vokasi.Rosters;

// The loops over whole blocks. A code lies in a range exactly if it is at most "reach" above the lowest, counted without a sign,
// so that one subtraction and one comparison tell, and a range may run over the top.
internal static class MaskKernels
{
    public const int WordBits = 64;

    public static LaneWidth Fastest => Vector512.IsHardwareAccelerated ? LaneWidth.Bits512 : LaneWidth.Bits256;

    public static int WordsOf(int rows) => (rows + WordBits - 1) / WordBits;

    /// <summary>The bits of the last word that stand for rows.</summary>
    public static ulong Tail(int rows) => rows % WordBits == 0 ? ulong.MaxValue : (1UL << (rows % WordBits)) - 1;

    public static void Test<T>(ReadOnlySpan<T> codes, T low, T reach, Span<ulong> mask, LaneWidth width)
        where T : unmanaged, IBinaryInteger<T>
    {
        codes = codes[..(mask.Length * WordBits)];
        if (width == LaneWidth.Bits512)
            Test512(codes, low, reach, mask);
        else if (width == LaneWidth.Bits256)
            Test256(codes, low, reach, mask);
        else
            TestScalar(codes, low, reach, mask);
    }

    /// <summary>Joins masks word by word; each word of all of them is read before it is written.</summary>
    /// <param name="kind">How they are joined.</param>
    /// <param name="least">Of a count, how many it asks for.</param>
    /// <param name="masks">Where all masks lie.</param>
    /// <param name="operands">Where in it those begin that are joined.</param>
    /// <param name="result">The joined mask.</param>
    public static void Join(MaskKind kind, int least, ulong[] masks, ReadOnlySpan<int> operands, Span<ulong> result)
    {
        int word = 0;
        if (kind != MaskKind.AtLeast)
        {
            for (; word <= result.Length - Vector<ulong>.Count; word += Vector<ulong>.Count)
                Joined(kind, masks, operands, word).CopyTo(result[word..]);
        }

        for (; word < result.Length; word++)
            result[word] = kind == MaskKind.AtLeast ? Counted(least, masks, operands, word) : JoinedWord(kind, masks, operands, word);
    }

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

    private static Vector<ulong> Joined(MaskKind kind, ulong[] masks, ReadOnlySpan<int> operands, int word)
    {
        Vector<ulong> joined = new(masks, operands[0] + word);
        if (kind == MaskKind.And)
        {
            foreach (int operand in operands[1..])
                joined &= new Vector<ulong>(masks, operand + word);
        }
        else if (kind == MaskKind.Or)
        {
            foreach (int operand in operands[1..])
                joined |= new Vector<ulong>(masks, operand + word);
        }
        else
        {
            joined = ~joined;
        }

        return joined;
    }

    private static ulong JoinedWord(MaskKind kind, ulong[] masks, ReadOnlySpan<int> operands, int word)
    {
        ulong joined = masks[operands[0] + word];
        foreach (int operand in operands[1..])
            joined = kind == MaskKind.And ? joined & masks[operand + word] : joined | masks[operand + word];
        return kind == MaskKind.Not ? ~joined : joined;
    }

    // Sixty-four counts at a time, digit by digit: each of the digits is one binary digit of all of them.
    private static ulong Counted(int least, ulong[] masks, ReadOnlySpan<int> operands, int word)
    {
        Span<ulong> digits = stackalloc ulong[32];
        digits.Clear();
        foreach (int operand in operands)
        {
            ulong carry = masks[operand + word];
            for (int digit = 0; carry != 0; digit++)
                (digits[digit], carry) = (digits[digit] ^ carry, digits[digit] & carry);
        }

        ulong above = 0, equal = ulong.MaxValue;
        for (int digit = digits.Length - 1; digit >= 0; digit--)
        {
            bool asked = (least >> digit & 1) != 0;
            above |= asked ? 0 : equal & digits[digit];
            equal &= asked ? digits[digit] : ~digits[digit];
        }

        return above | equal;
    }

    private static void Test512<T>(ReadOnlySpan<T> codes, T low, T reach, Span<ulong> mask)
        where T : unmanaged, IBinaryInteger<T>
    {
        ref T start = ref MemoryMarshal.GetReference(codes);
        Vector512<T> lows = Vector512.Create(low), reaches = Vector512.Create(reach);
        for (int word = 0; word < mask.Length; word++)
        {
            ulong bits = 0;
            for (int lane = 0; lane < WordBits; lane += Vector512<T>.Count)
                bits |= Vector512.LessThanOrEqual(Vector512.LoadUnsafe(ref start, (nuint)((word * WordBits) + lane)) - lows, reaches).ExtractMostSignificantBits() << lane;
            mask[word] = bits;
        }
    }

    private static void Test256<T>(ReadOnlySpan<T> codes, T low, T reach, Span<ulong> mask)
        where T : unmanaged, IBinaryInteger<T>
    {
        ref T start = ref MemoryMarshal.GetReference(codes);
        Vector256<T> lows = Vector256.Create(low), reaches = Vector256.Create(reach);
        for (int word = 0; word < mask.Length; word++)
        {
            ulong bits = 0;
            for (int lane = 0; lane < WordBits; lane += Vector256<T>.Count)
                bits |= (ulong)Vector256.LessThanOrEqual(Vector256.LoadUnsafe(ref start, (nuint)((word * WordBits) + lane)) - lows, reaches).ExtractMostSignificantBits() << lane;
            mask[word] = bits;
        }
    }

    private static void TestScalar<T>(ReadOnlySpan<T> codes, T low, T reach, Span<ulong> mask)
        where T : unmanaged, IBinaryInteger<T>
    {
        for (int word = 0; word < mask.Length; word++)
        {
            ulong bits = 0;
            for (int lane = 0; lane < WordBits; lane++)
                bits |= unchecked(codes[(word * WordBits) + lane] - low) <= reach ? 1UL << lane : 0;
            mask[word] = bits;
        }
    }
}
