namespace Pemasyarakatan.Vokasi.Eligibility;

// The range in which a fact has to lie, and how far a value is from it.
internal readonly struct RequiredRange
{
    private readonly int _low;
    private readonly int _high;
    private readonly int _unit;

    public RequiredRange(Fact fact, int low, int high)
    {
        From = low > FactCodes.First && low != FactCodes.NoneHigh ? new FactValue(fact, new(low, FactCodes.Unknown)) : null;
        To = high < FactCodes.Last && high != FactCodes.NoneLow ? new FactValue(fact, new(high, FactCodes.Unknown)) : null;

        // Only a none would do: no value is at a distance from that.
        bool measured = fact.Kind is FactKind.Date or FactKind.Number or FactKind.Ordered && !(low == high && FactCodes.IsNone(low));
        _unit = !measured ? 0 : fact.Kind == FactKind.Ordered ? FactCodes.Rank : 1;
        (_low, _high) = (low, high);
    }

    /// <summary>The lowest value that would do, or null where any lower one does too.</summary>
    public FactValue? From { get; }

    /// <summary>The highest value that would do, or null where any higher one does too.</summary>
    public FactValue? To { get; }

    /// <summary>Days, steps of rank or the fact's unit from a value to the range; null where there is no distance.</summary>
    public int? Gap(int actual)
    {
        if (_unit == 0 || actual == FactCodes.Unknown || FactCodes.IsNone(actual))
            return null;
        if (actual >= _low && actual <= _high)
            return 0;
        return _unit == 1
            ? (actual < _low ? _low - actual : actual - _high)
            : Math.Abs((actual / _unit) - ((actual < _low ? _low : _high) / _unit));
    }
}
