using System.Globalization;
using Pemasyarakatan.Vokasi.Outcomes;

namespace Pemasyarakatan.Vokasi.Eligibility;

/// <summary>How one criterion of a decision stands: what is on record, what is required, and how far they are apart.</summary>
/// <remarks>Equality by decision and criterion. The default value belongs to no decision, and every member but equality refuses it.</remarks>
public readonly partial record struct Finding
{
    private readonly Decision? _decision;
    private readonly int _leaf;

    internal Finding(Decision decision, int leaf) => (_decision, _leaf) = (decision, leaf);

    /// <summary>The id of the criterion.</summary>
    public string Criterion => Info.Id;

    /// <summary>What kind of rule it is; null of a condition, which only says when another criterion applies.</summary>
    public Tier? Tier => Info.Tier;

    /// <summary>Where the rule comes from; null of a condition.</summary>
    public LegalBasis? Basis => Info.Basis;

    /// <summary>The fact it asks for.</summary>
    public Fact Fact => Info.Leaf.Fact;

    /// <summary>How it stands, overrides included.</summary>
    public Truth Truth => Decision.TruthOf(_leaf);

    /// <summary>Whether an override made it so.</summary>
    public bool IsOverridden => Decision.IsOverridden(_leaf);

    /// <summary>Whether it is unknown because the evidence is older than the policy allows, or undated.</summary>
    public bool IsStale => Truth == Truth.Unknown && Actual.State is RecordState.Known or RecordState.None && Leaf.IsStale(Decision.Sheet);

    /// <summary>What is on record.</summary>
    public FactValue Actual
    {
        get
        {
            FactSheet sheet = Decision.Sheet;
            return new(Fact, Leaf.Actual(sheet));
        }
    }

    /// <summary>The lowest value that would meet it, in the range nearest to what is on record; null where any lower one does too, or it is not known.</summary>
    public FactValue? RequiredFrom => Nearest is { Low: > FactCodes.First } range and not { Low: FactCodes.NoneHigh } ? Value(range.Low) : null;

    /// <summary>The highest value that would meet it, in the range nearest to what is on record; null where any higher one does too, or it is not known.</summary>
    public FactValue? RequiredTo => Nearest is { High: < FactCodes.Last } range and not { High: FactCodes.NoneLow } ? Value(range.High) : null;

    /// <summary>How far what is on record is from the range: days, steps of rank or the fact's unit; 0 where it is met, null where there is no distance.</summary>
    public int? Gap
    {
        get
        {
            int actual = Leaf.Actual(Decision.Sheet).Code;
            bool measured = Fact.Kind is FactKind.Date or FactKind.Number or FactKind.Ordered;
            if (!measured || actual == FactCodes.Unknown || FactCodes.IsNone(actual) || Nearest is not { } range)
                return null;
            bool ranks = Fact.Kind == FactKind.Ordered;
            int low = ranks ? range.Low / FactCodes.Rank : range.Low;
            int high = ranks && range.High < FactCodes.Last ? range.High / FactCodes.Rank : range.High;
            int value = ranks ? actual / FactCodes.Rank : actual;
            return FactCodes.IsNone(range.Low) && FactCodes.IsNone(range.High) && range.Low == range.High ? null
                : value < low ? low - value : value > high ? value - high : 0;
        }
    }

    /// <summary>The fact that has to be obtained: of a relation the other one, where it is that which is not on record.</summary>
    internal Fact Lacking =>
        Info.Leaf.Comparison.Other is { } other && Leaf.Actual(Decision.Sheet).Code != FactCodes.Unknown && !IsStale && Decision.Sheet.Find(other, "").Code == FactCodes.Unknown ? other : Fact;

    private Decision Decision => _decision ?? throw new InvalidOperationException("The default value belongs to no decision.");

    private LeafInfo Info => Decision.Policy.Tree.Leaves[_leaf];

    private ref readonly BoundLeaf Leaf => ref Decision.Bound.Leaves[_leaf];

    private (int Low, int High)? Nearest
    {
        get
        {
            if (Leaf.Required(Decision.Sheet) is not { Intervals: { IsEmpty: false } intervals })
                return null;
            int actual = Leaf.Actual(Decision.Sheet).Code;
            return intervals.MinBy(range => actual < range.Low ? (long)range.Low - actual : actual > range.High ? (long)actual - range.High : 0);
        }
    }

    /// <summary>The finding in words.</summary>
    /// <param name="culture">Indonesian for <c>id</c>, English for every other.</param>
    /// <returns>One sentence.</returns>
    public string ToText(CultureInfo culture) => Reason.ToText(culture);

    /// <summary>Criterion and truth, for logs: neither what is on record nor what is required.</summary>
    /// <returns>Such as <c>risk: Unknown</c>.</returns>
    public override string ToString() => $"{Criterion}: {Truth}";

    private FactValue Value(int code) => new(Fact, new(code, FactCodes.Unknown));
}
