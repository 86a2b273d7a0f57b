using System.Globalization;
using System.Runtime.CompilerServices;

namespace Pemasyarakatan.Vokasi.Eligibility;

/// <summary>How one criterion of a decision stands: what is on record, what is required, and how far they are apart.</summary>
/// <remarks>Equality by decision and criterion. The default value belongs to no decision, and every member but equality refuses it.</remarks>
public readonly partial record struct Finding
{
    private readonly Decision? _decision;
    private readonly BoundLeaf _leaf;

    internal Finding(Decision decision, BoundLeaf leaf) => (_decision, _leaf) = (decision, leaf);

    /// <summary>The id of the criterion.</summary>
    public string CriterionId => Info.Id;

    /// <summary>What kind of rule it is; null of a condition, which only says when another criterion applies.</summary>
    public Tier? Tier => Info.Tier;

    /// <summary>Where the rule comes from; null of a condition.</summary>
    public LegalBasis? Basis => Info.Basis;

    /// <summary>The fact it asks for.</summary>
    public Fact Fact => Leaf.Fact;

    /// <summary>How it stands, overrides included.</summary>
    public Truth Truth => Decision.TruthOf(Leaf);

    /// <summary>Whether an override made it so.</summary>
    public bool IsOverridden => Truth != Decision.RecordedTruthOf(Leaf);

    /// <summary>Whether it is unknown because the evidence is older than the policy allows, or undated.</summary>
    public bool IsStale => Truth == Truth.Unknown && Recorded.State is RecordState.Known or RecordState.None && Leaf.IsStale(Decision.Sheet);

    /// <summary>Whether value and gap are kept from the recipient of the decision: they would tell specific personal data.</summary>
    public bool IsWithheld => Leaf.IsWithheld;

    /// <summary>What is on record; null where it is withheld.</summary>
    public FactValue? Actual => Decision.ActualOf(Leaf);

    /// <summary>The lowest value that would meet it, in the range nearest to what is on record; null where any lower one does too, or it is not known or withheld.</summary>
    public FactValue? RequiredFrom => Leaf.IsPlain ? Leaf.From : ToldElsewhere(this).From;

    /// <summary>The highest value that would meet it, in the range nearest to what is on record; null where any higher one does too, or it is not known or withheld.</summary>
    public FactValue? RequiredTo => Leaf.IsPlain ? Leaf.To : ToldElsewhere(this).To;

    /// <summary>How far what is on record is from the range: days, steps of rank or the fact's unit; 0 where it is met, null where there is no distance, the evidence is too old or it is withheld.</summary>
    public int? Gap => Decision.GapOf(Leaf);

    /// <summary>The next decision date, from that of the decision on, on which the criterion would hold by what is on record, the package staying as it is; null where there is none up to 2199 or it is withheld.</summary>
    public LocalDate? HoldsFrom => IsWithheld ? null : DecisionTimeline.HoldsFrom(Decision, Leaf);

    /// <summary>What has to be obtained: the fact, or what it is held against, where it is that which is not on record.</summary>
    internal ReasonArgument Lacking => IsBoundLacking && Cell.Code != FactCodes.Unknown && !IsStale ? BoundName : Fact.ToArgument();

    private Decision Decision => _decision ?? throw Nobody();

    private BoundLeaf Leaf => _decision is null ? throw Nobody() : _leaf;

    private LeafInfo Info => Leaf.Info;

    private FactCell Cell => Decision.CellOf(Leaf);

    private FactValue Recorded => new(Fact, Cell);

    // Of a relation, what is required of one value tells the other one; of several ranges, the nearest tells where the value lies.
    private bool IsRequirementWithheld => IsWithheld && !Leaf.IsRange;

    // Of the anchors only the end of the certificate may be unknown in a policy that is bound.
    private bool IsBoundLacking =>
        Info.Leaf.Comparison.Other is { } other ? Decision.Sheet.Find(other, "").Code == FactCodes.Unknown : Leaf.Met is null;

    private ReasonArgument BoundName => Info.Leaf.Comparison.Other is { } other ? other.ToArgument() : ReasonArgument.Term("anchor.certificateEnd");

    private RequiredRange? Required => Decision.RequiredOf(Leaf);

    /// <summary>The finding in words.</summary>
    /// <param name="culture">Indonesian for <c>id</c>, English for every other.</param>
    /// <returns>One sentence.</returns>
    public string ToText(CultureInfo culture) => Reason.ToText(culture);

    /// <summary>Criterion and truth, for logs: neither what is on record nor what is required.</summary>
    /// <returns>Such as <c>risk: Unknown</c>.</returns>
    public override string ToString() => $"{CriterionId}: {Truth}";

    // Apart from what range checks need, and by value: a finding whose address is never taken stays in registers.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static (FactValue? From, FactValue? To) ToldElsewhere(Finding finding) =>
        (finding.IsRequirementWithheld ? null : finding.Required) is { } range ? (range.From, range.To) : default;

    private static InvalidOperationException Nobody() => new("The default value belongs to no decision.");
}
