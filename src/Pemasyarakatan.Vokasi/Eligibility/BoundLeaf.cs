using System.Runtime.CompilerServices;
using Pemasyarakatan.Vokasi.Calendars;
using Pemasyarakatan.Vokasi.Outcomes;

namespace Pemasyarakatan.Vokasi.Eligibility;

// A leaf resolved for one package and one day: a cell of the sheet, an interval, and from when on evidence is fresh.
// What does not fit one cell and one interval (relations, open families, sets, coarse regions) lies behind Extra.
internal readonly struct BoundLeaf
{
    private const int AnyEvidence = int.MinValue;

    private readonly int _cell;
    private readonly int _low;
    private readonly int _high;
    private readonly int _freshFrom;
    private readonly BoundLeafExtra? _extra;

    public BoundLeaf(LeafCriterion leaf, FactCatalogue catalogue, BindingContext context)
    {
        int place = catalogue.PlaceOf(leaf.Fact);
        _freshFrom = leaf.EvidenceWithin is { } within ? FactCodes.OfDate(context.Decision.Minus(within)) : AnyEvidence;
        string? key = leaf.Fact.IsFamily ? leaf.Key.Resolve(context) : null;
        _cell = catalogue.CellOf(place) + leaf.Fact.CellOf(key);
        IntervalSet? met = leaf.Comparison.Bind(context);
        IntervalSet unknown = leaf.Comparison.BindUnknown();
        bool openFamily = key is not null && leaf.Fact.FamilyKeys.IsEmpty;
        CoarsePoint = unknown.Intervals is [var (point, last)] && point == last ? point : FactCodes.Unknown;
        bool onePoint = unknown.Intervals.IsEmpty || CoarsePoint != FactCodes.Unknown;
        IsRange = met is { Intervals.Length: 1 } && leaf.Comparison.Other is null && !openFamily && onePoint;
        (_low, _high) = IsRange && met is { Intervals: [var only] } ? only : (1, 0);
        _extra = IsRange && unknown.Intervals.IsEmpty ? null : new(leaf, catalogue, openFamily ? (place, key!) : (-1, ""), met, unknown);
    }

    /// <summary>Whether the leaf is true on exactly one range of one cell, and unknown on at most one point beside the unknown value.</summary>
    public bool IsRange { get; }

    /// <summary>A region that is known, but too coarsely to tell; the unknown value where there is none.</summary>
    public int CoarsePoint { get; }

    public int Cell => _cell;

    /// <summary>From when on evidence is fresh; null where its age is not asked for.</summary>
    public int? FreshFrom => _freshFrom == AnyEvidence ? null : _freshFrom;

    /// <summary>Where it is true; null where it is unknown for everybody.</summary>
    public IntervalSet? Met => _extra is null ? IntervalSet.Of(_low, _high) : _extra.Met;

    /// <summary>What does not fit one cell and one interval; null where all of it does.</summary>
    public BoundLeafExtra? Extra => _extra;

    public (FactCell Lowest, FactCell Reach) Range => (new(_low, _freshFrom), new(_high - _low, int.MaxValue - _freshFrom));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Truth Test(in FactSheet sheet)
    {
        FactCell cell = sheet.Cells[_cell];
        if (cell.Evidence < _freshFrom)
            return Truth.Unknown;
        if (_extra is not null)
            return _extra.Test(sheet, Actual(sheet).Code);
        return cell.Code == FactCodes.Unknown ? Truth.Unknown : cell.Code >= _low && cell.Code <= _high ? Truth.True : Truth.False;
    }

    public bool IsStale(in FactSheet sheet) => sheet.Cells[_cell].Evidence < _freshFrom;

    /// <summary>What is on record of the fact itself.</summary>
    public FactCell Actual(in FactSheet sheet) =>
        _extra is { Family.Place: >= 0 } extra ? sheet.Find(extra.Family.Place, extra.Family.Key) : sheet.Cells[_cell];

    /// <summary>Whether another leaf of the same criterion binds to the same: it then has the same truth for everybody.</summary>
    public bool BindsAs(in BoundLeaf other) =>
        (_cell, _low, _high, _freshFrom) == (other._cell, other._low, other._high, other._freshFrom)
        && (_extra is null || other._extra is null ? _extra == other._extra : _extra.BindsAs(other._extra));

    /// <summary>Where the fact would have to lie, for this person.</summary>
    public IntervalSet? Required(in FactSheet sheet) => _extra is null ? IntervalSet.Of(_low, _high) : _extra.Required(sheet);
}
