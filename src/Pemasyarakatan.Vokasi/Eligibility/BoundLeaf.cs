using System.Runtime.CompilerServices;
using Pemasyarakatan.Vokasi.Calendars;
using Pemasyarakatan.Vokasi.Outcomes;

namespace Pemasyarakatan.Vokasi.Eligibility;

// A leaf resolved for one package and one day: a cell of the sheet, an interval, and how old the evidence may be.
// What does not fit one cell and one interval (relations, open families, sets, coarse regions) lies behind Extra.
internal readonly struct BoundLeaf
{
    private readonly int _cell;
    private readonly int _low;
    private readonly int _high;
    private readonly int _evidenceCell;
    private readonly int _freshFrom;
    private readonly BoundLeafExtra? _extra;

    public BoundLeaf(LeafCriterion leaf, FactCatalogue catalogue, BindingContext context)
    {
        int place = catalogue.PlaceOf(leaf.Fact);
        _evidenceCell = leaf.EvidenceWithin is null ? -1 : catalogue.EvidenceCellOf(place);
        _freshFrom = leaf.EvidenceWithin is { } within ? FactCodes.OfDate(context.Decision.Minus(within)) : 0;
        string? key = leaf.Fact.IsFamily ? leaf.Key.Resolve(context) : null;
        int member = key is null || leaf.Fact.FamilyKeys.IsEmpty ? 0 : leaf.Fact.FamilyKeys.IndexOf(key, StringComparer.Ordinal);
        _cell = catalogue.CellOf(place) + Math.Max(0, member);
        IntervalSet? met = leaf.Comparison.Bind(context);
        IntervalSet unknown = leaf.Comparison.BindUnknown();
        bool openFamily = key is not null && (leaf.Fact.FamilyKeys.IsEmpty || member < 0);
        bool simple = met is { Intervals.Length: <= 1 } && unknown.Intervals.IsEmpty && leaf.Comparison.Other is null && !openFamily;
        (_low, _high) = simple && met is { Intervals: [var only] } ? only : (1, 0);
        _extra = simple ? null : new(leaf, catalogue, openFamily ? (place, key!) : (-1, ""), met, unknown);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Truth Test(FactSheet sheet, ReadOnlySpan<int> cells)
    {
        if (_extra is not null)
            return TestExtra(sheet, cells);
        int code = cells[_cell];
        if (code == FactCodes.Unknown || (_evidenceCell >= 0 && cells[_evidenceCell] < _freshFrom))
            return Truth.Unknown;
        return code >= _low && code <= _high ? Truth.True : Truth.False;
    }

    public bool IsStale(FactSheet sheet) => _evidenceCell >= 0 && sheet.Cells[_evidenceCell] < _freshFrom;

    /// <summary>What is on record of the fact itself.</summary>
    public int Actual(FactSheet sheet) => _extra is { Family.Place: >= 0 } extra ? sheet.Find(extra.Family.Place, extra.Family.Key) : sheet.Cells[_cell];

    /// <summary>Where the fact would have to lie, for this person.</summary>
    public IntervalSet? Required(FactSheet sheet) => _extra is null ? IntervalSet.Of(_low, _high) : _extra.Required(sheet);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private Truth TestExtra(FactSheet sheet, ReadOnlySpan<int> cells) =>
        _evidenceCell >= 0 && cells[_evidenceCell] < _freshFrom ? Truth.Unknown : _extra!.Test(sheet, Actual(sheet));
}
