namespace Pemasyarakatan.Vokasi.Eligibility;

// The range in which a fact has to lie, and how far a value is from it.
internal readonly struct RequiredRange
{
    private readonly int _low;
    private readonly int _high;
    private readonly int _shift;
    private readonly bool _isDate;

    // A rank spans so many bits of a code.
    private const int RankBits = 4;

    public RequiredRange(Fact fact, int low, int high)
    {
        From = low > FactCodes.First && low != FactCodes.NoneHigh ? new FactValue(fact, new(low, FactCodes.Unknown)) : null;
        To = high < FactCodes.Last && high != FactCodes.NoneLow ? new FactValue(fact, new(high, FactCodes.Unknown)) : null;

        // Only a none would do: no value is at a distance from that.
        bool measured = fact.Kind is FactKind.Date or FactKind.Number or FactKind.Ordered && !(low == high && FactCodes.IsNone(low));
        _shift = !measured ? -1 : fact.Kind == FactKind.Ordered ? RankBits : 0;
        (_low, _high, _isDate) = (low, high, fact.Kind == FactKind.Date);
    }

    /// <summary>The lowest value that would do, or null where any lower one does too.</summary>
    public FactValue? From { get; }

    /// <summary>The highest value that would do, or null where any higher one does too.</summary>
    public FactValue? To { get; }

    /// <summary>Days, steps of rank or the fact's unit from a value to the range; null where there is no distance.</summary>
    public int? Gap(int actual)
    {
        if (_shift < 0 || !FactCodes.IsValue(actual))
            return null;
        return actual >= _low && actual <= _high ? 0 : _isDate && actual == FactCodes.Endless ? null : (int)Math.Min(int.MaxValue, Distance(actual));
    }

    private long Distance(long actual) => actual < _low ? ((long)_low >> _shift) - (actual >> _shift) : (actual >> _shift) - ((long)_high >> _shift);
}
