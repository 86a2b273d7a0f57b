using Pemasyarakatan.Vokasi.Eligibility;

namespace Pemasyarakatan.Vokasi.Tests.Eligibility;

/// <summary>Seeded policies over few facts whose bounds often meet, so that criteria contradict and cover each other.</summary>
internal sealed class RandomPolicies(int seed, FactCatalogue catalogue)
{
    private static readonly string[] Dates = ["2024-02-29", "2025-01-31", "2025-06-30", "2026-01-01"];
    private static readonly string[] Anchors = ["decision", "trainingStart", "trainingEnd", "certificateEnd"];
    private static readonly string[] Periods = ["P1M", "P6M", "P1Y", "P1Y1M3D"];
    private static readonly string[] Homes = ["12", "12.71", "12.71.01", "12.71.01.1001", "12.07", "73"];
    private static readonly string[] Keys = ["las", "jahit", "packageField"];
    private static readonly string[] Tiers = ["law", "programme", "suitability"];

    private readonly Random _random = new(seed);
    private int _id;

    /// <summary>A policy of some leaves over some of the facts.</summary>
    /// <param name="leaves">How many leaves.</param>
    /// <param name="facts">The facts that may be asked for.</param>
    public Policy Next(int leaves, params IReadOnlyList<Fact> facts)
    {
        _id = 0;
        string require = Criterion(leaves, facts, mayBranch: true, tier: true);
        return Policy.Parse($$"""{ "id": "acak", "version": "1", "require": {{require}} }""", catalogue);
    }

    public Fact[] Facts(int count) => [.. catalogue.Facts.OrderBy(_ => _random.Next()).Take(count)];

    public int Number(int below) => _random.Next(below);

    private string Criterion(int leaves, IReadOnlyList<Fact> facts, bool mayBranch, bool tier)
    {
        if (leaves == 1)
            return _random.Next(6) == 0 ? $$"""{ "not": {{Leaf(facts, tier)}} }""" : Leaf(facts, tier);
        int kind = _random.Next(mayBranch ? 8 : 6);
        if (kind > 5)
        {
            int condition = _random.Next(1, leaves);
            return $$"""{ "when": {{Criterion(condition, facts, mayBranch: false, tier: false)}}, "then": {{Criterion(leaves - condition, facts, mayBranch: false, tier)}} }""";
        }

        List<string> children = [];
        int parts = kind == 5 ? 1 : _random.Next(2, Math.Min(leaves, 5) + 1);
        for (int left = leaves; parts > 0; parts--)
        {
            int share = parts == 1 ? left : _random.Next(1, left - parts + 2);
            left -= share;
            children.Add(Criterion(share, facts, mayBranch && kind < 2, tier));
        }

        string list = string.Join(", ", children);
        return kind switch
        {
            < 2 => $$"""{ "all": [{{list}}] }""",
            < 4 => $$"""{ "any": [{{list}}] }""",
            4 => $$"""{ "count": {{_random.Next(1, children.Count + 1)}}, "of": [{{list}}] }""",
            _ => $$"""{ "not": {{list}} }""",
        };
    }

    private string Leaf(IReadOnlyList<Fact> facts, bool tier)
    {
        Fact fact = facts[_random.Next(facts.Count)];
        string key = fact.IsFamily ? $", \"key\": \"{Pick(Keys)}\"" : "";
        string evidence = _random.Next(4) == 0 ? $", \"evidenceWithin\": \"{Pick(Periods)}\"" : "";
        string chosen = Pick(Tiers);
        string rule = chosen == "suitability" && _random.Next(2) == 0 ? $$""", "override": { "by": "Kepala", "unknown": {{(_random.Next(2) == 0 ? "true" : "false")}} }""" : "";
        string rest = tier ? $$""", "tier": "{{chosen}}", "basis": { "assumption": "contoh" }{{rule}}""" : "";
        return $$"""{ "id": "c{{++_id}}", "fact": "{{fact.Key}}"{{key}}, {{Comparison(fact, facts)}}{{evidence}}{{rest}} }""";
    }

    private string Comparison(Fact fact, IReadOnlyList<Fact> facts)
    {
        if (_random.Next(10) == 0)
            return fact.None == NoneOrdering.NotAllowed || _random.Next(2) == 0 ? "\"is\": \"some\"" : "\"is\": \"none\"";
        return fact.Kind switch
        {
            FactKind.Date => OfDate(fact, facts),
            FactKind.Region => $"\"within\": \"{Pick(Homes)}\"",
            FactKind.Flag => $"\"in\": [{(_random.Next(2) == 0 ? "true" : "false")}]",
            FactKind.Unordered => $"\"in\": [{string.Join(", ", Some(Values(fact)))}]",
            _ => OfRank(Values(fact)),
        };
    }

    private string OfRank(string[] values)
    {
        int low = _random.Next(values.Length), high = _random.Next(low, values.Length);
        return _random.Next(4) switch
        {
            0 => $"\"atLeast\": {values[low]}",
            1 => $"\"atMost\": {values[low]}",
            2 => $$""" "between": { "from": {{values[low]}}, "to": {{values[high]}} } """,
            _ => $"\"in\": [{string.Join(", ", Some(values))}]",
        };
    }

    private string OfDate(Fact fact, IReadOnlyList<Fact> facts)
    {
        Fact[] others = [.. facts.Where(other => other != fact && other is { Kind: FactKind.Date, IsFamily: false })];
        bool relates = others.Length > 0 && _random.Next(2) == 0;
        string order = Pick("before", "notAfter", "notBefore", "after");
        return _random.Next(6) switch
        {
            0 => $"\"{Pick("elapsed", "notElapsed")}\": \"{Pick(Periods)}\", \"by\": \"{(relates ? Pick(others).Key : Pick(Anchors))}\"",
            1 => $$""" "between": { "from": "{{Bound(Pick(Anchors))}}", "to": "{{Bound(Pick(Anchors))}}" } """,
            _ => $"\"{order}\": \"{(relates ? Bound(Pick(others).Key) : _random.Next(2) == 0 ? Pick(Dates) : Bound(Pick(Anchors)))}\"",
        };
    }

    private string Bound(string name) => _random.Next(2) == 0 ? name : $"{name} {Pick("+", "-")} {Pick(Periods)}";

    private static string[] Values(Fact fact) => fact.Kind == FactKind.Number
        ? [.. Enumerable.Range(fact.Minimum, Math.Min(4, fact.Maximum - fact.Minimum + 1)).Select(number => $"{number}")]
        : [.. fact.Steps.Select(step => $"\"{step.Split(' ')[0]}\"")];

    private string[] Some(string[] values)
    {
        string[] some = [.. values.Where(_ => _random.Next(2) == 0)];
        return some.Length == 0 ? [Pick(values)] : some;
    }

    private T Pick<T>(params IReadOnlyList<T> items) => items[_random.Next(items.Count)];
}
