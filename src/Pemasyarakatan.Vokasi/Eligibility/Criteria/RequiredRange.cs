namespace Pemasyarakatan.Vokasi.Eligibility;

// The range in which a fact has to lie, and how far a value is from it.
internal readonly struct RequiredRange
{
    // Of the values in the range the lowest, and how many there are; none where there is no distance.
    private readonly int _low;
    private readonly uint _count;
    private readonly int _shift;
    private readonly bool _isDate;

    // A rank spans so many bits of a code.
    private const int RankBits = 4;

    public RequiredRange(Fact fact, int low, int high)
    {
        From = low > FactCodes.First && low != FactCodes.NoneHigh ? new FactValue(fact, new(low, FactCodes.Unknown)) : null;
        To = high < FactCodes.Last && high != FactCodes.NoneLow ? new FactValue(fact, new(high, FactCodes.Unknown)) : null;
        (_shift, _isDate) = (fact.Kind == FactKind.Ordered ? RankBits : 0, fact.Kind == FactKind.Date);
        if (fact.Kind is not (FactKind.Date or FactKind.Number or FactKind.Ordered))
            return;

        // Only a none would do: no value is at a distance from that.
        (_low, high) = (Math.Max(low, FactCodes.First), Math.Min(high, FactCodes.Last));
        _count = high < _low ? 0 : (uint)((long)high - _low) + 1;
    }

    /// <summary>The lowest value that would do, or null where any lower one does too.</summary>
    public FactValue? From { get; }

    /// <summary>The highest value that would do, or null where any higher one does too.</summary>
    public FactValue? To { get; }

    /// <summary>Days, steps of rank or the fact's unit from a value to the range; null where there is no distance.</summary>
    public int? Gap(int actual) => unchecked((uint)(actual - _low)) < _count ? 0 : Distance(actual);

    private int? Distance(int actual)
    {
        if (_count == 0 || !FactCodes.IsValue(actual) || (_isDate && actual == FactCodes.Endless))
            return null;
        long from = actual < _low ? actual : _low + (long)_count - 1, to = actual < _low ? _low : actual;
        long steps = (to >> _shift) - (from >> _shift);

        // Values of equal rank are at no distance, and yet one may do and the other not.
        return steps == 0 ? null : (int)Math.Min(int.MaxValue, steps);
    }
}
