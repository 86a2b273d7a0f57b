using Pemasyarakatan.Vokasi.Outcomes;

namespace Pemasyarakatan.Vokasi.Eligibility;

// A fact that is never set stays unknown. Where a value is unknown, the cell of its evidence may hold what is wrong with it.
internal sealed class FactSheetBuilder
{
    private readonly FactCatalogue _catalogue;
    private readonly int[] _cells;
    private readonly List<FactSheet.FamilyEntry> _entries = [];

    public FactSheetBuilder(FactCatalogue catalogue)
    {
        _catalogue = catalogue;
        _cells = new int[catalogue.Cells];
        Array.Fill(_cells, FactCodes.Unknown);
    }

    public void Set<T>(Fact<T> fact, Recorded<T> recorded)
        where T : notnull
    {
        int place = _catalogue.PlaceOf(fact);
        SetEvidence(place, recorded.AsOf, recorded.Defect);
        _cells[_catalogue.CellOf(place)] = Code(fact, recorded);
    }

    /// <summary>Sets a family; a key that is not there reads as the family's none.</summary>
    public void SetFamily<T>(Fact<T> fact, Recorded<IEnumerable<KeyValuePair<string, Recorded<T>>>> recorded)
        where T : notnull
    {
        int place = _catalogue.PlaceOf(fact);
        SetEvidence(place, recorded.AsOf, recorded.Defect);
        Span<int> cells = _cells.AsSpan(_catalogue.CellOf(place), Math.Max(1, fact.FamilyKeys.Length));
        cells.Fill(recorded.IsKnown || recorded.IsNone ? fact.NoneCode : FactCodes.Unknown);
        if (!recorded.TryGetValue(out IEnumerable<KeyValuePair<string, Recorded<T>>>? entries))
            return;
        foreach ((string key, Recorded<T> value) in entries)
        {
            if (fact.FamilyKeys.IsEmpty)
                _entries.Add(new(place, key, Code(fact, value)));
            else if (fact.FamilyKeys.IndexOf(key, StringComparer.Ordinal) is >= 0 and int index)
                cells[index] = Code(fact, value);
            else
                throw new ArgumentOutOfRangeException(nameof(recorded), $"Expected keys of {fact.Key} alone.");
        }
    }

    public FactSheet Build(string id) => new(_catalogue, id, _cells, [.. _entries]);

    private static int Code<T>(Fact<T> fact, Recorded<T> recorded)
        where T : notnull =>
        recorded.TryGetValue(out T? value) ? fact.Encode(value) : recorded.IsNone ? fact.NoneCode : FactCodes.Unknown;

    private void SetEvidence(int place, LocalDate? asOf, ReasonCode? defect)
    {
        if (asOf is { } date)
            Guard.Against.OutOfRange(date, FactCodes.FirstDate, FactCodes.LastDate);
        _cells[_catalogue.EvidenceCellOf(place)] = defect is not null ? DefectCodes.Of(defect) : asOf is { } dated ? FactCodes.OfDate(dated) : FactCodes.Unknown;
    }
}
