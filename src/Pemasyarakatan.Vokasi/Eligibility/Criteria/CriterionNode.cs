#pragma warning disable MA0048 // the shapes of one small tree, side by side

namespace Pemasyarakatan.Vokasi.Eligibility;

// A criterion as a policy has it: one comparison, or several joined by all, any, not, a count, or when … then.
internal abstract class CriterionNode(CriterionTags tags)
{
    public CriterionTags Tags => tags;
}

// What a criterion was given itself, and where it stands in the document; the rest it inherits from the nearest group.
internal sealed record CriterionTags(string? Id, Tier? Tier, LegalBasis? Basis, string Path);

internal sealed record OverrideRule(string By, bool Unknown)
{
    public bool IsFor(string office) => string.Equals(By, office, StringComparison.OrdinalIgnoreCase);
}

internal enum KeySource
{
    None,
    Literal,
    PackageField,
    Package,
}

internal sealed record FactKey(KeySource Source, string? Literal)
{
    public static FactKey None { get; } = new(KeySource.None, null);

    /// <summary>The keys that stand for those of the package.</summary>
    public static ImmutableArray<string> Reserved { get; } = ["packageField", "package"];

    public static FactKey Parse(string key) => key switch
    {
        "packageField" => new(KeySource.PackageField, null),
        "package" => new(KeySource.Package, null),
        _ => new(KeySource.Literal, key),
    };

    public override string ToString() => Literal ?? TextCodes.CamelCase(Source.ToString());

    public string Resolve(BindingContext context) => Source switch
    {
        KeySource.PackageField => context.PackageField,
        KeySource.Package => context.PackageId,
        _ => Literal!,
    };
}

internal sealed class LeafCriterion(CriterionTags tags, Fact fact, FactKey key, Comparison comparison, Period? evidenceWithin, OverrideRule? overrideRule) : CriterionNode(tags)
{
    public Fact Fact => fact;

    public FactKey Key => key;

    public Comparison Comparison => comparison;

    public Period? EvidenceWithin => evidenceWithin;

    public OverrideRule? OverrideRule => overrideRule;
}

internal enum GroupKind
{
    All,
    Any,
    Count,
    Not,
    When,
}

internal sealed class GroupCriterion(CriterionTags tags, GroupKind kind, ImmutableArray<CriterionNode> children, int count) : CriterionNode(tags)
{
    public GroupKind Kind => kind;

    /// <summary>The parts; of a <c>when</c> its condition and its consequence.</summary>
    public ImmutableArray<CriterionNode> Children => children;

    /// <summary>How many parts a count asks for.</summary>
    public int Count => count;
}
