namespace Pemasyarakatan.Vokasi.Eligibility;

// A fact, or one key of a family, that leaves ask for: the cell of a sheet, the key in a family of any keys, and its values.
internal sealed record AnalysisFact(Fact Fact, int Cell, string? OpenKey, int Index, AnalysisVariable Variable)
{
    /// <summary>The values of a fact, cut at the given places: a none at its end, not on record last.</summary>
    /// <param name="fact">The fact.</param>
    /// <param name="cell">Which cell of it; behind those of a closed family's keys no value stands, only that there is none.</param>
    /// <param name="cuts">Where an interval of a leaf begins or has just ended.</param>
    public static ImmutableArray<(int Low, int High)> Cut(Fact fact, int cell, IEnumerable<long> cuts)
    {
        ImmutableArray<(int Low, int High)>.Builder cells = ImmutableArray.CreateBuilder<(int Low, int High)>();
        if (fact.NoneCode == FactCodes.NoneLow)
            cells.Add((FactCodes.NoneLow, FactCodes.NoneLow));
        if (fact.FamilyKeys.IsEmpty || cell < fact.FamilyKeys.Length)
            cells.AddRange(Values(fact, [.. cuts.Distinct().Order()]));
        if (fact.NoneCode == FactCodes.NoneHigh)
            cells.Add((FactCodes.NoneHigh, FactCodes.NoneHigh));
        cells.Add((FactCodes.Unknown, FactCodes.Unknown));
        return cells.DrainToImmutable();
    }

    private static IEnumerable<(int Low, int High)> Values(Fact fact, ImmutableArray<long> cuts) => fact.Kind switch
    {
        FactKind.Date => Intervals(FactCodes.OfDate(FactCodes.FirstDate), FactCodes.OfDate(FactCodes.LastDate), cuts),
        FactKind.Number => Intervals(fact.Minimum, fact.Maximum, cuts),
        FactKind.Flag => [(0, 0), (1, 1)],
        FactKind.Region => Regions(cuts),
        _ => fact.Definition.Codes.Select(code => (code, code)),
    };

    private static IEnumerable<(int Low, int High)> Intervals(int first, int last, IEnumerable<long> cuts)
    {
        int low = first;
        foreach (long cut in cuts)
        {
            if (cut <= low || cut > last)
                continue;
            yield return (low, (int)cut - 1);
            low = (int)cut;
        }

        yield return (low, last);
    }

    // Between the ordinals of regions lie numbers that are no region.
    private static IEnumerable<(int Low, int High)> Regions(IEnumerable<long> cuts) =>
        from interval in Intervals(RegionCode.FirstOrdinal, RegionCode.EndOrdinal, cuts)
        let first = RegionCode.NextOrdinal(interval.Low)
        where first <= interval.High
        select (first, interval.High);
}
