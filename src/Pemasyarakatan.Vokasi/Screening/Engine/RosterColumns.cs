using Pemasyarakatan.Vokasi.Eligibility;

namespace Pemasyarakatan.Vokasi.Screening;

// The facts of all rows: two columns a cell, for the values and for the dates of their evidence, and the entries of open families.
internal sealed class RosterColumns
{
    private readonly IdIndex _ids;
    private readonly Column[] _codes;
    private readonly Column[] _evidence;

    private RosterColumns(SheetOrigin origin, IdIndex ids, Column[] codes, Column[] evidence, FamilyTable families) =>
        (Origin, _ids, _codes, _evidence, Families) = (origin, ids, codes, evidence, families);

    public SheetOrigin Origin { get; }

    public FamilyTable Families { get; }

    public int Count => _ids.Count;

    /// <summary>What the facts take. A column that serves several cells is counted once.</summary>
    public long SizeInBytes => _codes.Concat(_evidence).Distinct().Sum(column => column.SizeInBytes) + Families.SizeInBytes;

    public long SizeOfIds => _ids.SizeInBytes;

    public int Find(string id) => _ids.Find(id);

    public Column Codes(int cell) => _codes[cell];

    public Column Evidence(int cell) => _evidence[cell];

    /// <summary>The sheet from which a row was made.</summary>
    public FactSheet Sheet(int row)
    {
        FactCell[] cells = FactSheet.EmptyCells(Origin.Catalogue);
        for (int cell = 0; cell < _codes.Length; cell++)
            cells[cell] = new(_codes[cell][row], _evidence[cell][row]);
        return new(new(Origin, _ids[row], Families.Of(row)), cells);
    }

    public sealed class Builder
    {
        private readonly SheetOrigin _origin;
        private readonly IdIndex _ids;
        private readonly ColumnBuilder[] _codes;
        private readonly ColumnBuilder[] _evidence;
        private readonly FamilyTable.Builder _families = new();

        public Builder(SheetOrigin origin, int capacity)
        {
            (_origin, _ids) = (origin, new(capacity));
            _codes = [.. Enumerable.Range(0, origin.Catalogue.Cells).Select(_ => new ColumnBuilder(capacity))];
            _evidence = [.. Enumerable.Range(0, origin.Catalogue.Cells).Select(_ => new ColumnBuilder(capacity))];
        }

        public int Count => _ids.Count;

        /// <summary>Appends a row; false where the id stands before.</summary>
        public bool TryAppend(in FactSheet sheet)
        {
            int row = _ids.Count;
            if (!_ids.TryAdd(sheet.Id))
                return false;
            ReadOnlySpan<FactCell> cells = sheet.Cells;
            for (int cell = 0; cell < _codes.Length; cell++)
            {
                _codes[cell].Append(cells[cell].Code);
                _evidence[cell].Append(cells[cell].Evidence);
            }

            foreach (ref readonly SheetSubject.FamilyEntry entry in sheet.Subject.Entries.AsSpan())
                _families.Append(row, entry);
            return true;
        }

        public RosterColumns Build()
        {
            _ids.Trim();
            Column[] codes = [.. _codes.Select(column => column.Build())];
            Column[] evidence = new Column[_evidence.Length];
            for (int cell = 0; cell < evidence.Length; cell++)
            {
                // Facts of one record have one date of evidence: its column is held once.
                Column built = _evidence[cell].Build();
                evidence[cell] = Array.Find(evidence[..cell], built.IsSameAs) ?? built;
            }

            return new(_origin, _ids, codes, evidence, _families.Build());
        }
    }
}
