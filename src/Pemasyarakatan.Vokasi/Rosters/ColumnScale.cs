using Pemasyarakatan.Vokasi.Eligibility;

namespace Pemasyarakatan.Vokasi.Rosters;

// How the codes of a fact become those of a narrow column and keep their order: 0 is none-low, then come the values, counted
// from the lowest or, where they lie too far apart, by their place in a list; at the top stand none-high and unknown.
internal sealed class ColumnScale
{
    private readonly int _lowest;
    private readonly int _highest;
    private readonly int[]? _values;

    private ColumnScale(int lowest, int highest, int[]? values, uint top) => (_lowest, _highest, _values, Top) = (lowest, highest, values, top);

    /// <summary>Every code as it is, in 32 bits.</summary>
    public static ColumnScale Full { get; } = new(FactCodes.First, FactCodes.Last, null, uint.MaxValue);

    /// <summary>The code of the unknown; the one below is that of a none-high.</summary>
    public uint Top { get; }

    public ColumnRange Unknown => new(Top, Top);

    public long SizeInBytes => _values is null ? 0 : sizeof(int) * (long)_values.Length;

    /// <summary>The narrowest scale for some values.</summary>
    /// <param name="values">The values, neither none nor unknown, ascending, each once.</param>
    public static ColumnScale Of(int[] values)
    {
        (int lowest, int highest) = values is [] ? (0, -1) : (values[0], values[^1]);
        long span = (long)highest - lowest + 1;
        foreach (uint top in (ReadOnlySpan<uint>)[byte.MaxValue, ushort.MaxValue])
        {
            // Codes 0, top - 1 and top have a meaning of their own.
            if (span <= top - 2)
                return new(lowest, highest, null, top);
            if (values.Length <= top - 2)
                return new(lowest, highest, values, top);
        }

        return Full;
    }

    public uint Pack(int code) => code switch
    {
        FactCodes.Unknown => Top,
        FactCodes.NoneLow => 0,
        FactCodes.NoneHigh => Top - 1,
        _ => _values is null ? unchecked((uint)(code - _lowest)) + 1 : (uint)Array.BinarySearch(_values, code) + 1,
    };

    public int Unpack(uint packed) =>
        packed == Top ? FactCodes.Unknown
        : packed == 0 ? FactCodes.NoneLow
        : packed == Top - 1 ? FactCodes.NoneHigh
        : _values is null ? unchecked(_lowest + (int)(packed - 1)) : _values[packed - 1];

    /// <summary>Where the codes from low to high lie; null where none of the scale's codes does.</summary>
    public ColumnRange? Narrow(int low, int high)
    {
        if (high < FactCodes.NoneLow || low > high)
            return null;
        (uint first, uint last) = (FirstFrom(low), LastTo(high));
        return first <= last ? new(first, last) : null;
    }

    public bool IsSameAs(ColumnScale other) =>
        (_lowest, _highest, Top) == (other._lowest, other._highest, other.Top) && (_values is null) == (other._values is null) && _values.AsSpan().SequenceEqual(other._values);

    private uint FirstFrom(int code)
    {
        if (code <= FactCodes.NoneLow)
            return 0;
        if (code > _highest)
            return Top - 1;
        return code <= _lowest ? 1 : PlaceFrom(code) + 1;
    }

    private uint LastTo(int code)
    {
        if (code == FactCodes.NoneHigh)
            return Top - 1;
        if (code < _lowest)
            return 0;
        return code >= _highest ? PlaceFrom(_highest) + 1 : PlaceFrom(code + 1);
    }

    // How many values lie below.
    private uint PlaceFrom(int code)
    {
        if (_values is null)
            return unchecked((uint)(code - _lowest));
        int place = Array.BinarySearch(_values, code);
        return (uint)(place < 0 ? ~place : place);
    }
}
