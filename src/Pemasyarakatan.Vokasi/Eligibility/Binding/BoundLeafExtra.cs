namespace Pemasyarakatan.Vokasi.Eligibility;

internal sealed class BoundLeafExtra(LeafCriterion leaf, FactCatalogue catalogue, (int Place, string Key) family, IntervalSet? met, IntervalSet unknown)
{
    private readonly int _otherCell = leaf.Comparison.Other is { } other ? catalogue.CellOf(catalogue.PlaceOf(other)) : -1;

    public (int Place, string Key) Family => family;

    /// <summary>Where it is true; null where it is unknown for everybody.</summary>
    public IntervalSet? Met => met;

    /// <summary>Values for which it is unknown, beside the unknown value itself.</summary>
    public IntervalSet Unknown => unknown;

    /// <summary>The cell of the other date of a relation, or -1.</summary>
    public int OtherCell => _otherCell;

    public Shift ThisShift => leaf.Comparison.ThisShift;

    public Shift OtherShift => leaf.Comparison.OtherShift;

    /// <summary>The days from the other date to this one, both moved by their shifts already. A none stands at its end; two at the same end are equal.</summary>
    public static int Days(int actual, int other)
    {
        if (actual == FactCodes.Unknown || other == FactCodes.Unknown)
            return FactCodes.Unknown;
        if (FactCodes.IsNone(actual))
            return actual == other ? 0 : actual;
        return other switch
        {
            FactCodes.NoneLow => FactCodes.NoneHigh,
            FactCodes.NoneHigh => FactCodes.NoneLow,
            _ => actual - other,
        };
    }

    public Truth Test(in FactSheet sheet, int actual)
    {
        if (met is not { } intervals || actual == FactCodes.Unknown)
            return Truth.Unknown;
        int code = _otherCell < 0 ? actual : Days(ThisShift.Apply(actual), OtherShift.Apply(sheet.Cells[_otherCell].Code));
        if (code == FactCodes.Unknown || unknown.Contains(code))
            return Truth.Unknown;
        return intervals.Contains(code) ? Truth.True : Truth.False;
    }

    /// <summary>Whether another one of the same criterion binds to the same.</summary>
    public bool BindsAs(BoundLeafExtra other) =>
        Family == other.Family && Met.HasValue == other.Met.HasValue
        && (Met is not { } own || other.Met is not { } others || own.Intervals.AsSpan().SequenceEqual(others.Intervals.AsSpan()));

    // A relation's intervals lie over the days between two dates; shown to a person they are intervals of their own first date.
    public IntervalSet? Required(in FactSheet sheet)
    {
        if (_otherCell < 0 || met is null)
            return met;
        int other = sheet.Cells[_otherCell].Code;
        if (other == FactCodes.Unknown)
            return null;
        BindingContext asLiteral = new(default, default, default) { CertificateEnd = other };
        Bound bound = new(null, Anchor.CertificateEnd, null, leaf.Comparison.OtherShift);
        return leaf.Comparison switch
        {
            DateAgainst against => (against with { Bound = bound }).Bind(asLiteral),
            Elapsed elapsed => (elapsed with { By = bound }).Bind(asLiteral),
            _ => met,
        };
    }
}
