namespace Pemasyarakatan.Vokasi;

// The canonical form of every criterion: sorted, disjoint intervals of ints, both ends inclusive.
internal readonly struct IntervalSet
{
    private readonly ImmutableArray<(int Low, int High)> _intervals;

    private IntervalSet(ImmutableArray<(int Low, int High)> intervals) => _intervals = intervals;

    public static IntervalSet Empty => new([]);

    public ImmutableArray<(int Low, int High)> Intervals => _intervals.IsDefault ? [] : _intervals;

    public static IntervalSet Of(int low, int high) => low <= high ? new([(low, high)]) : Empty;

    public static IntervalSet Of(IEnumerable<(int Low, int High)> intervals)
    {
        List<(int Low, int High)> merged = [];
        foreach ((int low, int high) in intervals.Where(interval => interval.Low <= interval.High).Order())
        {
            if (merged.Count > 0 && low <= (long)merged[^1].High + 1)
                merged[^1] = (merged[^1].Low, Math.Max(merged[^1].High, high));
            else
                merged.Add((low, high));
        }

        return new([.. merged]);
    }

    public bool Contains(int value)
    {
        foreach ((int low, int high) in Intervals)
        {
            if (value >= low && value <= high)
                return true;
        }

        return false;
    }
}
