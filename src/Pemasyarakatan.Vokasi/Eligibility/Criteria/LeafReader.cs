using System.Text.Json;

namespace Pemasyarakatan.Vokasi.Eligibility;

internal sealed class LeafReader(FactCatalogue catalogue)
{
    private static readonly string[] Common = ["id", "fact", "key", "evidenceWithin"];
    private static readonly string[] InPolicy = ["tier", "basis", "override"];

    // Every leaf form: the kinds of fact that know it, and how it is read.
    private static readonly ImmutableArray<(string Name, FactKind[] Kinds, Func<LeafReader, JsonCursor, JsonCursor, Fact, Comparison> Read)> Forms =
    [
        ("atLeast", [FactKind.Number, FactKind.Ordered], static (_, _, value, fact) => AtLeast(value, fact)),
        ("atMost", [FactKind.Number, FactKind.Ordered], static (_, _, value, fact) => AtMost(value, fact)),
        ("between", [FactKind.Number, FactKind.Ordered, FactKind.Date], static (reader, _, value, fact) => reader.Between(value.Object("from", "to"), fact)),
        ("in", [FactKind.Number, FactKind.Ordered, FactKind.Unordered, FactKind.Flag], static (_, _, value, fact) => In(value, fact)),
        ("within", [FactKind.Region], static (_, _, value, _) => new Within(Region(value))),
        ("before", [FactKind.Date], static (reader, _, value, fact) => new DateAgainst(DateOrder.Before, reader.Bound(value, fact, relations: true))),
        ("notAfter", [FactKind.Date], static (reader, _, value, fact) => new DateAgainst(DateOrder.NotAfter, reader.Bound(value, fact, relations: true))),
        ("notBefore", [FactKind.Date], static (reader, _, value, fact) => new DateAgainst(DateOrder.NotBefore, reader.Bound(value, fact, relations: true))),
        ("after", [FactKind.Date], static (reader, _, value, fact) => new DateAgainst(DateOrder.After, reader.Bound(value, fact, relations: true))),
        ("elapsed", [FactKind.Date], static (reader, leaf, value, fact) => reader.Elapsed(leaf, value, fact, negated: false)),
        ("notElapsed", [FactKind.Date], static (reader, leaf, value, fact) => reader.Elapsed(leaf, value, fact, negated: true)),
        ("is", [FactKind.Date, FactKind.Number, FactKind.Ordered, FactKind.Unordered, FactKind.Flag, FactKind.Region], static (_, _, value, fact) => Is(value, fact)),
    ];

    /// <summary>The comparisons that a fact knows, by their names in a file.</summary>
    public static IEnumerable<string> FormsOf(Fact fact) => Forms.Where(form => form.Kinds.Contains(fact.Kind)).Select(form => form.Name);

    public LeafCriterion Read(JsonCursor cursor, bool isCondition)
    {
        string[] others = isCondition ? Common : [.. Common, .. InPolicy];
        cursor.Object([.. others, .. Forms.Select(form => form.Name), "by"]);
        JsonCursor name = cursor.Get("fact");
        if (!catalogue.TryFind(name.Text(), out Fact? fact))
            throw name.Expected(TextCodes.Nearest(name.Text(), catalogue.Facts.Select(each => each.Key)) is { } nearest ? $"a fact of the catalogue, of which the nearest is {nearest}" : "a fact of the catalogue");
        Comparison comparison = Comparison(cursor, fact);
        return new(
            CriterionReader.TagsOf(cursor), fact, Key(cursor, fact), comparison, cursor.Find("evidenceWithin")?.DatePeriod(),
            cursor.Find("override") is { } rule ? Override(rule.Object("by", "unknown")) : null);
    }

    private static OverrideRule Override(JsonCursor cursor) => new(cursor.Get("by").Text(), cursor.Find("unknown")?.Flag() ?? false);

    private static FactKey Key(JsonCursor cursor, Fact fact)
    {
        if (cursor.Find("key") is not { } member)
            return fact.IsFamily ? throw cursor.Expected($"a key, since {fact} has one value for each key") : FactKey.None;
        if (!fact.IsFamily)
            throw member.Expected($"no key, since {fact} is a single fact");
        FactKey key = FactKey.Parse(member.Code());
        foreach (string reserved in FactKey.Reserved)
        {
            if (key.Literal is { } written && written.Equals(reserved, StringComparison.OrdinalIgnoreCase))
                throw member.Expected($"{reserved} instead of {written}");
        }

        return key.Literal is not { } literal || fact.FamilyKeys.IsEmpty || fact.FamilyKeys.Contains(literal, StringComparer.Ordinal)
            ? key
            : throw member.Expected($"one of {string.Join(", ", fact.FamilyKeys)}");
    }

    private Comparison Comparison(JsonCursor cursor, Fact fact)
    {
        var named = Forms.Where(form => cursor.Find(form.Name) is not null).ToArray();
        if (named.Length != 1)
            throw cursor.Expected($"exactly one comparison out of {string.Join(", ", Forms.Select(form => form.Name))}");
        var (name, kinds, read) = named[0];
        JsonCursor value = cursor.Get(name);
        if (!kinds.Contains(fact.Kind))
            throw value.Expected($"a comparison that {fact} knows: {string.Join(", ", FormsOf(fact))}");
        if (cursor.Find("by") is { } by && name is not ("elapsed" or "notElapsed"))
            throw by.Expected($"no by: it belongs to elapsed and notElapsed");
        return read(this, cursor, value, fact);
    }

    private static Is Is(JsonCursor cursor, Fact fact)
    {
        bool none = cursor.Text() switch { "none" => true, "some" => false, _ => throw cursor.Expected("none or some") };
        return none && fact.None == NoneOrdering.NotAllowed ? throw cursor.Expected($"some: there cannot be none of {fact}") : new(none);
    }

    private static In In(JsonCursor cursor, Fact fact) => new([.. cursor.Items().Select(item => Exact(item, fact)).Distinct().Order()]);

    private static RegionCode Region(JsonCursor cursor) =>
        RegionCode.TryParse(cursor.Text(), null, out RegionCode region) ? region : throw cursor.Expected("a region such as 12.71");

    private static int Exact(JsonCursor cursor, Fact fact) => fact.Kind switch
    {
        FactKind.Flag => cursor.Flag() ? 1 : 0,
        FactKind.Number => cursor.Integer() is var number && number >= fact.Minimum && number <= fact.Maximum
            ? number
            : throw cursor.Expected($"a number from {fact.Minimum} to {fact.Maximum}"),
        _ => fact.Definition.TryFindValue(cursor.Text(), out int code) ? code : throw cursor.Expected($"one of {string.Join(", ", fact.Steps)}"),
    };

    private static AtLeast AtLeast(JsonCursor cursor, Fact fact) => new(Value(cursor, fact, out int written).Low, written);

    private static AtMost AtMost(JsonCursor cursor, Fact fact) => new(Value(cursor, fact, out int written).High, written);

    private static (int Low, int High) Value(JsonCursor cursor, Fact fact, out int code)
    {
        code = Exact(cursor, fact);
        int rank = code / FactCodes.Rank * FactCodes.Rank;
        return fact.Kind == FactKind.Number ? (code, code) : (rank, rank + FactCodes.Rank - 1);
    }

    private Comparison Between(JsonCursor cursor, Fact fact)
    {
        JsonCursor from = cursor.Get("from"), to = cursor.Get("to");
        if (fact.Kind == FactKind.Date)
        {
            BetweenDates dates = new(Bound(from, fact, relations: false), Bound(to, fact, relations: false));
            return dates.From.Date > dates.To.Date ? throw cursor.Expected("a from that is not after to") : dates;
        }

        Between between = new(Value(from, fact, out int lowest).Low, Value(to, fact, out int highest).High, lowest, highest);
        return between.Low > between.High ? throw cursor.Expected("a from that is not above to") : between;
    }

    private Elapsed Elapsed(JsonCursor leaf, JsonCursor period, Fact fact, bool negated)
    {
        JsonCursor by = leaf.Get("by");
        Bound bound = Bound(by, fact, relations: true);
        return bound.Date is not null || bound.Shift.Period is not null
            ? throw by.Expected("an anchor or a single date fact, without period")
            : new(negated, period.DatePeriod(), bound);
    }

    private Bound Bound(JsonCursor cursor, Fact fact, bool relations)
    {
        string text = cursor.Text();
        if (JsonCursor.TryDate(text, out LocalDate date))
            return new(date, null, null, Shift.None);
        string[] words = text.Split(' ');
        if (words.Length is not (1 or 3) || (words.Length == 3 && words[1] is not ("+" or "-")))
            throw Refused(cursor);
        Period? period = null;
        if (words.Length == 3 && !JsonCursor.TryPeriod(words[2], out period))
            throw Refused(cursor);
        Shift shift = new(period, words.Length == 3 && words[1] == "-");
        foreach (Anchor anchor in Enum.GetValues<Anchor>())
        {
            if (string.Equals(TextCodes.CamelCase(anchor.ToString()), words[0], StringComparison.Ordinal))
                return new(null, anchor, null, shift);
        }

        bool found = catalogue.TryFind(words[0], out Fact? other) && other is { Kind: FactKind.Date, IsFamily: false };
        if (found && !relations)
            throw cursor.Expected("a date or an anchor: between does not relate two facts");
        return found && !ReferenceEquals(other, fact) ? new(null, null, other, shift) : throw Refused(cursor);
    }

    private static JsonException Refused(JsonCursor cursor) =>
        cursor.Expected("a date, or decision, trainingStart, trainingEnd, certificateEnd or another single date fact, possibly with + or - and a period: decision - P6M");
}
