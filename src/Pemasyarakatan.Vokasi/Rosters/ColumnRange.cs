namespace Pemasyarakatan.Vokasi.Rosters;

// A range of a column's own codes, both ends included. One that ends below its start runs over the top code to 0: unknown and none-low are neighbours.
internal readonly record struct ColumnRange(uint Low, uint High)
{
    public uint Reach => unchecked(High - Low);

    /// <summary>Joins ranges that touch, so that as few as possible have to be tested.</summary>
    /// <param name="ranges">Ranges that do not run over the top.</param>
    /// <param name="top">The top code.</param>
    public static List<ColumnRange> Join(IEnumerable<ColumnRange> ranges, uint top)
    {
        List<ColumnRange> joined = [];
        foreach (ColumnRange range in ranges.OrderBy(range => range.Low))
        {
            if (joined.Count > 0 && range.Low <= (ulong)joined[^1].High + 1)
                joined[^1] = joined[^1] with { High = Math.Max(joined[^1].High, range.High) };
            else
                joined.Add(range);
        }

        if (joined.Count > 1 && joined[0].Low == 0 && joined[^1].High == top)
        {
            joined[0] = new(joined[^1].Low, joined[0].High);
            joined.RemoveAt(joined.Count - 1);
        }

        return joined;
    }
}
