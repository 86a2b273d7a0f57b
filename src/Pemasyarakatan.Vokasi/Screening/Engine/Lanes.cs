#pragma warning disable MA0048 // one interface in its three widths, side by side
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Pemasyarakatan.Vokasi.Screening;

// As many words of a mask as the machine takes at a time: what is written once for all widths.
internal interface ILanes<TSelf> : IBitwiseOperators<TSelf, TSelf, TSelf>
    where TSelf : unmanaged, ILanes<TSelf>
{
    static abstract int Words { get; }

    static abstract TSelf Fill(ulong word);

    static abstract TSelf Load(ref ulong start, int word);

    /// <summary>The bits that at least two of the three have.</summary>
    static abstract TSelf Majority(TSelf one, TSelf other, TSelf third);

    static abstract int PopCount(TSelf value);

    void Store(ref ulong start, int word);
}

internal readonly struct Lanes64(ulong words) : ILanes<Lanes64>
{
    private readonly ulong _words = words;

    public static int Words => 1;

    public static Lanes64 operator &(Lanes64 left, Lanes64 right) => new(left._words & right._words);

    public static Lanes64 operator |(Lanes64 left, Lanes64 right) => new(left._words | right._words);

    public static Lanes64 operator ^(Lanes64 left, Lanes64 right) => new(left._words ^ right._words);

    public static Lanes64 operator ~(Lanes64 value) => new(~value._words);

    public static Lanes64 Fill(ulong word) => new(word);

    public static Lanes64 Load(ref ulong start, int word) => new(Unsafe.Add(ref start, word));

    public static Lanes64 Majority(Lanes64 one, Lanes64 other, Lanes64 third) => (one & other) | (third & (one | other));

    public static int PopCount(Lanes64 value) => BitOperations.PopCount(value._words);

    public void Store(ref ulong start, int word) => Unsafe.Add(ref start, word) = _words;
}

internal readonly struct Lanes256(Vector256<ulong> words) : ILanes<Lanes256>
{
    private readonly Vector256<ulong> _words = words;

    public static int Words => Vector256<ulong>.Count;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes256 operator &(Lanes256 left, Lanes256 right) => new(left._words & right._words);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes256 operator |(Lanes256 left, Lanes256 right) => new(left._words | right._words);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes256 operator ^(Lanes256 left, Lanes256 right) => new(left._words ^ right._words);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes256 operator ~(Lanes256 value) => new(~value._words);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes256 Fill(ulong word) => new(Vector256.Create(word));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes256 Load(ref ulong start, int word) => new(Vector256.LoadUnsafe(ref start, (nuint)word));

    // Where the first two agree they decide, else the third does: two instructions.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes256 Majority(Lanes256 one, Lanes256 other, Lanes256 third) => new(Vector256.ConditionalSelect(one._words ^ other._words, third._words, other._words));

    public static int PopCount(Lanes256 value) =>
        BitOperations.PopCount(value._words[0]) + BitOperations.PopCount(value._words[1]) + BitOperations.PopCount(value._words[2]) + BitOperations.PopCount(value._words[3]);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Store(ref ulong start, int word) => _words.StoreUnsafe(ref start, (nuint)word);
}

internal readonly struct Lanes512(Vector512<ulong> words) : ILanes<Lanes512>
{
    private readonly Vector512<ulong> _words = words;

    public static int Words => Vector512<ulong>.Count;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes512 operator &(Lanes512 left, Lanes512 right) => new(left._words & right._words);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes512 operator |(Lanes512 left, Lanes512 right) => new(left._words | right._words);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes512 operator ^(Lanes512 left, Lanes512 right) => new(left._words ^ right._words);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes512 operator ~(Lanes512 value) => new(~value._words);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes512 Fill(ulong word) => new(Vector512.Create(word));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes512 Load(ref ulong start, int word) => new(Vector512.LoadUnsafe(ref start, (nuint)word));

    // One instruction where the machine has that (its table of truth is read from the right), else two: where the first two agree they decide, else the third does.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes512 Majority(Lanes512 one, Lanes512 other, Lanes512 third) =>
        new(Avx512F.IsSupported ? Avx512F.TernaryLogic(one._words, other._words, third._words, 0b1110_1000) : Vector512.ConditionalSelect(one._words ^ other._words, third._words, other._words));

    public static int PopCount(Lanes512 value) => Lanes256.PopCount(new(value._words.GetLower())) + Lanes256.PopCount(new(value._words.GetUpper()));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Store(ref ulong start, int word) => _words.StoreUnsafe(ref start, (nuint)word);
}
