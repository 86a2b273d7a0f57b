using System.Globalization;
using System.Text;

namespace Pemasyarakatan.Vokasi.Eligibility;

// A policy as numbered plain sentences, which a legal officer reads and signs.
internal sealed class PolicyText(Policy policy, CultureInfo culture)
{
    private readonly StringBuilder _text = new();

    public string Write()
    {
        Line("", Fill("policy.head", ("title", policy.Title(culture)), ("id", policy.Id), ("version", policy.Version)));
        Line("", policy.InForce is not { } inForce ? Get("policy.inForceUnsaid")
            : inForce.To is { } to ? Fill("policy.inForceUntil", ("from", Date(inForce.From)), ("to", Date(to)))
            : Fill("policy.inForce", ("from", Date(inForce.From))));
        _text.Append('\n');
        Root(policy.Require);
        _text.Append('\n');
        if (!policy.NotAsked.IsEmpty)
            Unasked();
        if (policy.Objection is { } objection)
            Line("", Fill("policy.objection", ("to", objection.To), ("within", Wording.Span(objection.Within, culture)), ("basis", objection.Basis.ToText(culture))));
        Line("", policy.Adopted is { } adopted
            ? Fill(adopted.Number is null ? "policy.adopted" : "policy.adoptedByNumber", ("by", adopted.By), ("on", Date(adopted.On)), ("number", adopted.Number ?? ""))
            : Get("policy.toAdopt"));
        Line("", Fill("policy.fingerprint", ("fingerprint", policy.Fingerprint)));
        return _text.ToString();
    }

    // The parts of a root of "all" are the numbered sentences; any other root is the first and only one.
    private void Root(CriterionNode root)
    {
        ImmutableArray<CriterionNode> parts = root is GroupCriterion { Kind: GroupKind.All } all ? all.Children : [root];
        Line("", Get("policy.all"));
        string? id = parts.Length > 0 && !ReferenceEquals(parts[0], root) ? root.Tags.Id : null;
        for (int i = 0; i < parts.Length; i++)
            Part(parts[i], Number(i + 1), indent: "", id is null ? null : $"{id}/{Number(i + 1)}");
        if (!ReferenceEquals(parts[0], root) && Source(root.Tags) is { Length: > 0 } source)
            Line("", Fill("policy.forAll", ("source", source)));
    }

    private void Unasked()
    {
        Line("", Get("policy.notAsked"));
        foreach (UnaskedRequirement requirement in policy.NotAsked)
            Line("", $"- {requirement.ToText(culture)} ({requirement.Basis.ToText(culture)})");
        _text.Append('\n');
    }

    private void Part(CriterionNode node, string number, string indent, string? inherited)
    {
        string? id = node.Tags.Id ?? inherited;
        string after = indent + "   ";
        if (node is LeafCriterion leaf)
        {
            Line(indent, $"{number}. [{id}] {Sentence(leaf)}{Tail(node.Tags, leaf.OverrideRule)}");
            return;
        }

        GroupCriterion group = (GroupCriterion)node;
        string named = node.Tags.Id is { } own ? $"[{own}] " : "";
        Line(indent, $"{number}. {named}{Fill("policy." + TextCodes.CamelCase(group.Kind.ToString()), ("count", Number(group.Count)))}{Tail(node.Tags, null)}");
        bool numbered = group.Kind is GroupKind.All or GroupKind.Any or GroupKind.Count;
        for (int i = 0; i < group.Children.Length; i++)
        {
            if (group.Kind == GroupKind.When && i == 1)
                Line(after, Get("policy.then"));
            Part(group.Children[i], $"{number}.{Number(i + 1)}", after, numbered && id is not null ? $"{id}/{Number(i + 1)}" : null);
        }
    }

    private string Tail(CriterionTags tags, OverrideRule? rule)
    {
        string waiver = rule is null ? "" : Fill(rule.Unknown ? "policy.overrideUnknown" : "policy.override", ("by", rule.By));
        string source = Source(tags);
        return source.Length == 0 && waiver.Length == 0 ? "" : $" ({string.Join("; ", new[] { source, waiver }.Where(part => part.Length > 0))})";
    }

    private string Source(CriterionTags tags) => string.Join("; ", new[]
    {
        tags.Tier is { } tier ? Wording.Argument(ReasonArgument.Term(tier), culture) : "",
        tags.Basis is { } basis ? basis.ToText(culture) : "",
    }.Where(part => part.Length > 0));

    private string Sentence(LeafCriterion leaf)
    {
        string said = Compared(leaf.Comparison, leaf.Fact, Name(leaf));
        string evidence = leaf.EvidenceWithin is { } within ? Fill("policy.evidence", ("period", Wording.Span(within, culture))) : "";
        return $"{char.ToUpper(said[0], CultureInfo.InvariantCulture)}{said[1..]}{evidence}.";
    }

    private string Name(LeafCriterion leaf) => leaf.Key switch
    {
        { Source: KeySource.None } => leaf.Fact.ToText(culture),
        { Literal: { } key } => leaf.Fact.ToText(key, culture),
        _ => $"{leaf.Fact.ToText(culture)} ({Get("policy.key." + leaf.Key)})",
    };

    private string Compared(Comparison comparison, Fact fact, string name) => comparison switch
    {
        AtLeast atLeast => Fill("policy.atLeast", ("fact", name), ("value", Value(fact, atLeast.Written))),
        AtMost atMost => Fill("policy.atMost", ("fact", name), ("value", Value(fact, atMost.Written))),
        Between between => Fill("policy.between", ("fact", name), ("from", Value(fact, between.From)), ("to", Value(fact, between.To))),
        BetweenDates between => Fill("policy.between", ("fact", name), ("from", Bound(between.From)), ("to", Bound(between.To))),
        In { Codes: [var only] } => Fill("policy.inOne", ("fact", name), ("value", Value(fact, only))),
        In values => Fill("policy.in", ("fact", name), ("values", string.Join(", ", values.Codes.Select(code => Value(fact, code))))),
        Within within => Fill("policy.within", ("fact", name), ("region", within.Region.ToString())),
        DateAgainst against => Fill("policy." + against.Name, ("fact", name), ("bound", Bound(against.Bound))),
        Elapsed elapsed => Fill("policy." + elapsed.Name, ("fact", name), ("period", Wording.Span(elapsed.Period, culture)), ("by", Bound(elapsed.By))),
        _ => Fill(((Is)comparison).None ? "policy.isNone" : "policy.isSome", ("fact", name)),
    };

    private string Value(Fact fact, int code) =>
        Wording.Argument(FactValue.ValueArgument(fact, code), culture) + (fact.Unit is { } unit ? " " + Wording.Term("unit." + unit, culture) : "");

    private string Bound(Bound bound)
    {
        if (bound.Date is { } date)
            return Date(date);
        string name = bound.Fact is { } fact ? fact.ToText(culture) : Get("term.anchor." + TextCodes.CamelCase(bound.Anchor!.Value.ToString()));
        return bound.Shift.Period is { } period ? Fill(bound.Shift.Back ? "policy.less" : "policy.plus", ("bound", name), ("period", Wording.Span(period, culture))) : name;
    }

    private string Get(string key) => Wording.Get(key, culture);

    private string Fill(string key, params ReadOnlySpan<(string Name, string Value)> arguments)
    {
        Dictionary<string, string> values = new(StringComparer.Ordinal);
        foreach ((string name, string value) in arguments)
            values[name] = value;
        return Wording.Fill(Get(key), name => values[name]);
    }

    private string Date(LocalDate date) => Wording.Date(date, culture);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private void Line(string indent, string line) => _text.Append(indent).Append(line).Append('\n');
}
