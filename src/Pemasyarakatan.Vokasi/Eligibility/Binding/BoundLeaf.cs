using System.Runtime.CompilerServices;

namespace Pemasyarakatan.Vokasi.Eligibility;

// A leaf resolved for one package and one day: a cell of the sheet, an interval, and from when on evidence is fresh.
// What does not fit one cell and one interval (relations, open families, sets, coarse regions) lies behind Extra.
internal sealed class BoundLeaf
{
    private const int AnyEvidence = int.MinValue;

    private readonly int _low;
    private readonly int _high;
    private readonly int _freshFrom;
    private readonly BoundLeafExtra? _extra;
    private readonly RequiredRange _required;

    public BoundLeaf(LeafInfo info, FactCatalogue catalogue, BindingContext context)
    {
        Info = info;
        LeafCriterion leaf = info.Leaf;
        Fact = leaf.Fact;
        IsSpecific = Fact.Sensitivity == Sensitivity.Specific || leaf.Comparison.Other is { Sensitivity: Sensitivity.Specific };
        int place = catalogue.PlaceOf(Fact);
        _freshFrom = leaf.EvidenceWithin is { } within && !context.IsRenewed ? FactCodes.OfDate(context.Decision.Minus(within)) : AnyEvidence;
        string? key = Fact.IsFamily ? leaf.Key.Resolve(context) : null;
        Cell = catalogue.CellOf(place) + Fact.CellOf(key);
        IntervalSet? met = leaf.Comparison.Bind(context);
        IntervalSet unknown = leaf.Comparison.BindUnknown();
        bool openFamily = key is not null && Fact.FamilyKeys.IsEmpty;
        CoarsePoint = unknown.Intervals is [var (point, last)] && point == last ? point : FactCodes.Unknown;
        bool onePoint = unknown.Intervals.IsEmpty || CoarsePoint != FactCodes.Unknown;
        IsRange = met is { Intervals.Length: 1 } && leaf.Comparison.Other is null && !openFamily && onePoint;
        (_low, _high) = IsRange && met is { Intervals: [var only] } ? only : (1, 0);
        _extra = IsRange && unknown.Intervals.IsEmpty ? null : new(leaf, catalogue, openFamily ? (place, key!) : (-1, ""), met, unknown);
        _required = new(Fact, _low, _high);
    }

    public LeafInfo Info { get; }

    public Fact Fact { get; }

    public int Cell { get; }

    /// <summary>Where its truth stands among those of the policy; laid once by the policy that binds it.</summary>
    public int Slot { get; set; } = -1;

    /// <summary>Whether it is a range check whose truth stands in the word of a decision, and nothing of it is withheld: so nearly every finding is read.</summary>
    public bool IsPlain { get; set; }

    /// <summary>Whether what is on record is kept from the recipient of a decision.</summary>
    public bool IsWithheld { get; private set; }

    /// <summary>Whether the leaf is true on exactly one range of one cell, and unknown on at most one point beside the unknown value.</summary>
    public bool IsRange { get; }

    /// <summary>A region that is known, but too coarsely to tell; the unknown value where there is none.</summary>
    public int CoarsePoint { get; }

    /// <summary>Whether the leaf asks for specific personal data, its other fact included.</summary>
    public bool IsSpecific { get; }

    /// <summary>Whether the leaf depends on the decision date.</summary>
    public bool DependsOnDecisionDate => AsksForEvidence || Info.Leaf.Comparison.DependsOnDecisionDate;

    /// <summary>Of a range check, the lowest value that would do; null where any lower one does too.</summary>
    public FactValue? From => _required.From;

    /// <summary>Of a range check, the highest value that would do; null where any higher one does too.</summary>
    public FactValue? To => _required.To;

    /// <summary>Of a range check, how far what is on record is from what would do; null where there is no distance or the evidence is too old.</summary>
    public int? Gap(FactCell actual) => actual.Evidence < _freshFrom ? null : _required.Gap(actual.Code);

    /// <summary>From when on evidence is fresh; below every date where any is.</summary>
    public int FreshFrom => _freshFrom;

    /// <summary>Whether the leaf asks for the age of the evidence.</summary>
    public bool AsksForEvidence => _freshFrom != AnyEvidence;

    /// <summary>Where it is true; null where it is unknown for everybody.</summary>
    public IntervalSet? Met => _extra is null ? IntervalSet.Of(_low, _high) : _extra.Met;

    /// <summary>What does not fit one cell and one interval; null where all of it does.</summary>
    public BoundLeafExtra? Extra => _extra;

    public (FactCell Lowest, FactCell Reach) Range => (new(_low, _freshFrom), new(_high - _low, int.MaxValue - _freshFrom));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Truth Test(in FactSheet sheet)
    {
        FactCell cell = sheet.Cells[Cell];
        if (cell.Evidence < _freshFrom)
            return Truth.Unknown;
        if (_extra is not null)
            return _extra.Test(sheet, Actual(sheet).Code);
        return cell.Code == FactCodes.Unknown ? Truth.Unknown : cell.Code >= _low && cell.Code <= _high ? Truth.True : Truth.False;
    }

    /// <summary>The same leaf as others than the facility are told of it.</summary>
    public BoundLeaf Redact()
    {
        if (!IsSpecific)
            return this;
        BoundLeaf told = (BoundLeaf)MemberwiseClone();
        (told.IsPlain, told.IsWithheld) = (false, true);
        return told;
    }

    public bool IsStale(in FactSheet sheet) => sheet.Cells[Cell].Evidence < _freshFrom;

    /// <summary>What is on record of the fact itself.</summary>
    public FactCell Actual(in FactSheet sheet) =>
        _extra is { Family.Place: >= 0 } extra ? sheet.Find(extra.Family.Place, extra.Family.Key) : sheet.Cells[Cell];

    /// <summary>Whether another leaf of the same criterion binds to the same: it then has the same truth for everybody.</summary>
    public bool BindsAs(BoundLeaf other) =>
        (Cell, _low, _high, _freshFrom) == (other.Cell, other._low, other._high, other._freshFrom)
        && (_extra is null || other._extra is null ? _extra == other._extra : _extra.BindsAs(other._extra));

    /// <summary>Where the fact would have to lie, for this person: the range nearest to what is on record; null where there is none or it is not known.</summary>
    public RequiredRange? RequiredOf(in FactSheet sheet, int actual)
    {
        if (IsRange)
            return _required;
        if (_extra!.Required(sheet) is not { Intervals: { IsEmpty: false } intervals })
            return null;
        (int low, int high) = intervals.MinBy(range => actual < range.Low ? (long)range.Low - actual : actual > range.High ? (long)actual - range.High : 0);
        return new(Fact, low, high);
    }

    /// <summary>The decision dates on which the leaf may change for this person.</summary>
    public IEnumerable<LocalDate> Changes(FactSheet sheet)
    {
        FactCell cell = Actual(sheet);
        if (cell.Code != FactCodes.Unknown)
        {
            foreach (LocalDate change in Info.Leaf.Comparison.Changes(cell.Code))
                yield return change;
        }

        if (AsksForEvidence && cell.Evidence != FactCodes.Unknown && DefectCodes.Find(cell.Evidence) is null)
            yield return new Shift(Info.Leaf.EvidenceWithin, Back: true).FirstReaching(FactCodes.ToDate(cell.Evidence + 1));
    }
}
