namespace Pemasyarakatan.Vokasi.Eligibility;

// A fact that is never set stays unknown. Where a value is unknown, the cell of its evidence may hold what is wrong with it.
internal sealed class FactSheetBuilder
{
    private const int No = 0;

    private readonly SheetOrigin _origin;
    private readonly FactCatalogue _catalogue;
    private readonly FactCell[] _cells;
    private readonly List<SheetSubject.FamilyEntry> _entries = [];

    public FactSheetBuilder(FactCatalogue catalogue)
        : this(new SheetOrigin(catalogue, catalogue.Fingerprint, null))
    {
    }

    public FactSheetBuilder(SheetOrigin origin)
    {
        _origin = origin;
        _catalogue = origin.Catalogue;
        _cells = FactSheet.EmptyCells(_catalogue);
    }

    public void Set<T>(Fact<T> fact, Recorded<T> recorded)
        where T : notnull =>
        _cells[_catalogue.CellOf(_catalogue.PlaceOf(fact))] = new(Code(fact, recorded), Evidence(fact, recorded.AsOf, recorded.Defect));

    /// <summary>Sets a family, whose record has one date of evidence; a key that is not there reads as the family's none.</summary>
    public void SetFamily<T>(Fact<T> fact, Recorded<IEnumerable<KeyValuePair<string, Recorded<T>>>> recorded)
        where T : notnull => SetFamily(fact, recorded, fact.NoneCode);

    /// <summary>Sets a family with the code that stands for every key that is not there.</summary>
    public void SetFamily<T>(Fact<T> fact, Recorded<IEnumerable<KeyValuePair<string, Recorded<T>>>> recorded, int absent)
        where T : notnull
    {
        int place = _catalogue.PlaceOf(fact);
        int evidence = Evidence(fact, recorded.AsOf, recorded.Defect);
        Span<FactCell> cells = CellsOf(fact);
        cells.Fill(new(recorded.IsKnown || recorded.IsNone ? absent : FactCodes.Unknown, evidence));
        if (!recorded.TryGetValue(out IEnumerable<KeyValuePair<string, Recorded<T>>>? entries))
            return;
        HashSet<string> seen = new(StringComparer.Ordinal);
        foreach ((string key, Recorded<T> value) in entries)
        {
            if (!seen.Add(Guard.Against.InvalidCode(key, nameof(recorded))))
                throw new ArgumentException($"Expected each key of {fact.Key} once.", nameof(recorded));
            // A value that is defective says so in the place of the record's date.
            FactCell cell = new(Code(fact, value), value.Defect is { } defect ? DefectCodes.Of(defect) : evidence);
            if (fact.FamilyKeys.IsEmpty)
                _entries.Add(new(place, key, cell));
            else if (fact.CellOf(key) is var index && index < fact.FamilyKeys.Length)
                cells[index] = cell;
            else
                throw new ArgumentOutOfRangeException(nameof(recorded), $"Expected keys of {fact.Key} alone.");
        }
    }

    /// <summary>Sets a set, which is a family of yes and no: a known record names all its members, and every other key is a no.</summary>
    public void SetMembers(Fact<bool> fact, Recorded<IEnumerable<string>> recorded) =>
        SetFamily(fact, recorded.Select(members => members.Select(member => KeyValuePair.Create(member, Recorded.Known(true)))), No);

    /// <summary>Says that there is none: of a set that it is empty; what cannot be none stays unknown.</summary>
    public void SetNone(Fact fact) => CellsOf(fact).Fill(new(fact is { IsFamily: true, Kind: FactKind.Flag } ? No : fact.NoneCode, FactCodes.Unknown));

    /// <summary>Sets a cell as it is, without a value of its type.</summary>
    public void Set(int cell, FactCell value) => _cells[cell] = value;

    /// <summary>Sets what stands under a key of an open family, without a value of its type.</summary>
    public void Set(Fact family, string key, FactCell value) => _entries.Add(new(_catalogue.PlaceOf(family), key, value));

    public FactSheet Build(string id) => new(new(_origin, id, [.. _entries]), _cells);

    private Span<FactCell> CellsOf(Fact fact) => _cells.AsSpan(_catalogue.CellOf(_catalogue.PlaceOf(fact)), fact.Cells);

    private static int Code<T>(Fact<T> fact, Recorded<T> recorded)
        where T : notnull =>
        recorded.TryGetValue(out T? value) ? fact.Encode(value) : recorded.IsNone ? fact.NoneCode : FactCodes.Unknown;

    private static int Evidence(Fact fact, LocalDate? asOf, ReasonCode? defect) =>
        defect is not null ? DefectCodes.Of(defect)
        : asOf is not { } date ? FactCodes.Unknown
        : FactCodes.IsDate(date) ? FactCodes.OfDate(date)
        : throw new ArgumentOutOfRangeException(nameof(asOf), $"Expected evidence of {fact.Key} from 1900-01-01 to 2199-12-31.");
}
