using System.Numerics;
using Pemasyarakatan.Vokasi.Eligibility;

namespace Pemasyarakatan.Vokasi.Screening;

// How the codes of a fact become those of a narrow column and keep their order: none-low, the values, none-high, unknown, each of
// them only where it occurs. Values are counted from the lowest or, where that takes more memory, by their place in a list.
internal sealed class ColumnScale
{
    // From so many other codes on, unknown is moved up to a power of two: one bit more, but that bit alone tells the unknown.
    private const long Wide = 16;

    private readonly bool _noneLow;
    private readonly bool _noneHigh;
    private readonly int _lowest;
    private readonly long _valueCount;
    private readonly int[]? _values;
    private readonly long _known;
    private readonly long _unknown;

    private ColumnScale(HashSet<int> codes, int[] values, bool listed)
    {
        (_noneLow, _noneHigh) = (codes.Contains(FactCodes.NoneLow), codes.Contains(FactCodes.NoneHigh));
        _lowest = values is [] ? 0 : values[0];
        _valueCount = listed || values is [] ? values.Length : (long)values[^1] - values[0] + 1;
        _values = listed ? values : null;
        _known = (_noneLow ? 1 : 0) + _valueCount + (_noneHigh ? 1 : 0);
        bool unknown = codes.Contains(FactCodes.Unknown);
        _unknown = unknown && _known > Wide ? (long)BitOperations.RoundUpToPowerOf2((ulong)_known) : _known;
        Count = _unknown + (unknown ? 1 : 0);
    }

    /// <summary>All codes of the column are below.</summary>
    public long Count { get; }

    /// <summary>How many bits a code takes: none where there is but one.</summary>
    public int Bits => Count <= 1 ? 0 : BitOperations.Log2((ulong)(Count - 1)) + 1;

    public long SizeInBytes => _values is null ? 0 : sizeof(int) * (long)_values.Length;

    /// <summary>The scale that takes the least memory.</summary>
    /// <param name="codes">All codes of the column.</param>
    /// <param name="rows">How many rows it has.</param>
    public static ColumnScale Of(IEnumerable<int> codes, int rows)
    {
        HashSet<int> all = [.. codes];
        int[] values = [.. all.Where(code => code != FactCodes.Unknown && !FactCodes.IsNone(code)).Order()];
        (ColumnScale counted, ColumnScale listed) = (new(all, values, listed: false), new(all, values, listed: true));
        return (counted.Bits - listed.Bits) * (long)rows / 8 > listed.SizeInBytes ? listed : counted;
    }

    /// <summary>The lowest code of the column that stands at a place or behind it; where there is none, <see cref="Count"/>.</summary>
    public long From(uint place)
    {
        if (place == CodeRange.Unknown.From)
            return _unknown;
        long from = place == 0 ? 0 : (_noneLow ? 1 : 0) + ValuesBelow(unchecked((int)place + FactCodes.NoneLow));
        return from < _known ? from : _unknown;
    }

    public uint Pack(int code) => (uint)From(CodeRange.PlaceOf(code));

    public int Unpack(uint packed)
    {
        long value = packed - (_noneLow ? 1 : 0);
        return value < 0 ? FactCodes.NoneLow
            : value < _valueCount ? _values is null ? (int)(_lowest + value) : _values[value]
            : packed < _known ? FactCodes.NoneHigh
            : FactCodes.Unknown;
    }

    public bool IsSameAs(ColumnScale other) =>
        (_noneLow, _noneHigh, _lowest, _valueCount, Count) == (other._noneLow, other._noneHigh, other._lowest, other._valueCount, other.Count)
        && (_values is null) == (other._values is null) && _values.AsSpan().SequenceEqual(other._values);

    private long ValuesBelow(int code)
    {
        if (_values is null)
            return Math.Clamp((long)code - _lowest, 0, _valueCount);
        int place = Array.BinarySearch(_values, code);
        return place < 0 ? ~place : place;
    }
}
