namespace Pemasyarakatan.Vokasi.Eligibility;

internal sealed class CriterionReader(FactCatalogue catalogue)
{
    private const string Shapes = "a criterion: an object with one of fact, all, any, not, count or when";

    /// <summary>Reads a criterion of a policy.</summary>
    public CriterionNode Read(JsonCursor cursor) => Read(cursor, mayBranch: true, isCondition: false);

    /// <summary>Reads a criterion that has neither tier nor basis.</summary>
    public CriterionNode ReadCondition(JsonCursor cursor) => Read(cursor, mayBranch: false, isCondition: true);

    // "when" stands at the root or under "all"s only: elsewhere it would make "not" and "count" lie.
    private CriterionNode Read(JsonCursor cursor, bool mayBranch, bool isCondition)
    {
        if (cursor.Element.ValueKind != System.Text.Json.JsonValueKind.Object)
            throw cursor.Expected(Shapes);
        if (cursor.Find("fact") is not null)
            return new LeafReader(catalogue).Read(cursor, isCondition);
        if (cursor.Find("all") is { } all)
            return Group(cursor, GroupKind.All, all, mayBranch, isCondition);
        if (cursor.Find("any") is { } any)
            return Group(cursor, GroupKind.Any, any, mayBranch: false, isCondition);
        if (cursor.Find("count") is not null)
            return Group(cursor, GroupKind.Count, cursor.Get("of"), mayBranch: false, isCondition);
        if (cursor.Find("not") is { } not)
            return new GroupCriterion(Tags(cursor, isCondition, "not"), GroupKind.Not, [Read(not, mayBranch: false, isCondition)], 0);
        if (cursor.Find("when") is { } when)
            return mayBranch ? When(cursor, when) : throw cursor.Expected("no when here: it stands at the root or under all");
        throw cursor.Expected(Shapes);
    }

    private GroupCriterion When(JsonCursor cursor, JsonCursor condition) =>
        new(Tags(cursor, isCondition: false, "when", "then"), GroupKind.When, [Read(condition, mayBranch: false, isCondition: true), Read(cursor.Get("then"), mayBranch: false, isCondition: false)], 0);

    private GroupCriterion Group(JsonCursor cursor, GroupKind kind, JsonCursor list, bool mayBranch, bool isCondition)
    {
        string[] members = kind switch { GroupKind.All => ["all"], GroupKind.Any => ["any"], _ => ["count", "of"] };
        CriterionTags tags = Tags(cursor, isCondition, members);
        ImmutableArray<CriterionNode> children = [.. list.Items().Select(child => Read(child, mayBranch, isCondition))];
        int count = kind == GroupKind.Count ? cursor.Get("count").Integer() : 0;
        if (kind == GroupKind.Count && (count < 1 || count > children.Length))
            throw cursor.Get("count").Expected($"a count from 1 to {children.Length}");
        return new(tags, kind, children, count);
    }

    private static CriterionTags Tags(JsonCursor cursor, bool isCondition, params ReadOnlySpan<string> shape)
    {
        cursor.Object(isCondition ? ["id", .. shape] : ["id", "tier", "basis", .. shape]);
        return TagsOf(cursor);
    }

    public static CriterionTags TagsOf(JsonCursor cursor) =>
        new(cursor.Find("id")?.Code(), cursor.Find("tier")?.Word<Tier>(), cursor.Find("basis") is { } basis ? PolicyReader.Basis(basis) : null, cursor.Path);
}
