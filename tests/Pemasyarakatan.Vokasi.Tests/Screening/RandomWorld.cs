using System.Globalization;
using NodaTime.Text;
using Pemasyarakatan.Vokasi.Applicants;
using Pemasyarakatan.Vokasi.Eligibility;

namespace Pemasyarakatan.Vokasi.Tests.Screening;

/// <summary>A seeded catalogue with people, policies, packages and overrides over it: every kind of fact, every leaf form, every join.</summary>
internal sealed class RandomWorld
{
    public const string Person = "P-";

    private static readonly string[] Keys = ["las", "jahit", "listrik"];
    private static readonly string[] Regions = ["12", "12.71", "12.71.01", "12.71.01.1001", "73.11", "73.11.01", "99.99.99.3999"];

    private readonly Random _random;
    private int _leaves;

    public RandomWorld(int seed)
    {
        _random = new(seed);
        Catalogue = FactCatalogue.Empty.With(Enumerable.Range(0, 6).SelectMany(Declared));
    }

    public FactCatalogue Catalogue { get; }

    public LocalDate Day() => new LocalDate(2020 + _random.Next(8), 1, 1).PlusDays(_random.Next(365)) is var day && _random.Next(3) == 0 ? new LocalDate(day.Year, day.Month, 1).PlusDays(-1) : day;

    public BindingContext Context(LocalDate decision)
    {
        LocalDate start = Day();
        return new(decision, start, start.PlusDays(_random.Next(200)))
        {
            CertificateEnd = _random.Next(3) switch { 0 => FactCodes.Unknown, 1 => FactCodes.NoneHigh, _ => FactCodes.OfDate(Day()) },
            PackageId = "las-1",
            PackageField = Pick(Keys),
        };
    }

    public FactSheet[] People(int count) => [.. Enumerable.Range(0, count).Select(i => Sheet($"{Person}{i}"))];

    public Policy Policy(string id)
    {
        _leaves = 0;
        return Vokasi.Eligibility.Policy.Parse($$"""{ "id": "{{id}}", "version": "1", "require": {{Group(3)}} }""", Catalogue);
    }

    /// <summary>Overrides of criteria of suitability, for about one in so many of the people, on the day or beside it.</summary>
    public Override[] Overrides(Policy policy, int people, int oneIn, LocalDate day) =>
    [
        .. from person in Enumerable.Range(0, people)
           where _random.Next(oneIn) == 0
           from leaf in policy.Tree.Leaves
           where leaf.IsSuitability && _random.Next(2) == 0
           select new Override($"{Person}{person}", policy.Id, leaf.Id, new(day.PlusDays(-_random.Next(3)), day.PlusDays(_random.Next(3))), "Kepala", "uji"),
        new("nobody-here", policy.Id, policy.Tree.Leaves[0].Id, new(day, day), "Kepala", "uji"),
    ];

    private static string Iso(LocalDate date) => LocalDatePattern.Iso.Format(date);

    private IEnumerable<Fact> Declared(int number)
    {
        NoneOrdering none = (NoneOrdering)_random.Next(3);
        // Narrow and wide ones, so that columns are counted from the lowest or listed.
        (int lowest, int highest) = _random.Next(2) == 0 ? (-3, 9) : (-1_000_000_000, 1_000_000_000);
        yield return number switch
        {
            0 => Fact.Date("released", none),
            1 => Fact.Number("points", "points", lowest, highest, none),
            2 => Fact.Ordered("rank", none, "low", "medium middle", "high"),
            3 => Fact.Unordered("status", none, "a", "b", "c", "d"),
            4 => Fact.Region("home", none),
            _ => Fact.Date("until", none).ByKey(),
        };
        yield return number switch
        {
            0 => Fact.Date("born", NoneOrdering.NotAllowed),
            1 => Fact.Number("age", "years", 0, 120, NoneOrdering.NotAllowed),
            2 => Fact.Flag("fit"),
            3 => Fact.Date("latest", none).ByKey(Keys),
            4 => Fact.Flag("offence").ByKey(),
            _ => Fact.Date("served", none),
        };
    }

    private FactSheet Sheet(string id)
    {
        FactSheetBuilder sheet = new(Catalogue);
        foreach (Fact fact in Catalogue.Facts)
        {
            switch (fact)
            {
                case Fact<LocalDate> { IsFamily: true } family:
                    sheet.SetFamily(family, Family(fact, Day));
                    break;
                case Fact<bool> { IsFamily: true } family:
                    sheet.SetFamily(family, Family(fact, () => _random.Next(2) == 0), absent: _random.Next(2));
                    break;
                case Fact<LocalDate> date:
                    sheet.Set(date, Record(fact, Day));
                    break;
                case Fact<int> number:
                    sheet.Set(number, Record(fact, () => Number(fact)));
                    break;
                case Fact<string> word:
                    sheet.Set(word, Record(fact, () => Word(fact)));
                    break;
                case Fact<bool> flag:
                    sheet.Set(flag, Record(fact, () => _random.Next(2) == 0));
                    break;
                case Fact<RegionCode> region:
                    sheet.Set(region, Record(fact, () => RegionCode.Parse(Pick(Regions))));
                    break;
            }
        }

        return sheet.Build(id);
    }

    private Recorded<IEnumerable<KeyValuePair<string, Recorded<T>>>> Family<T>(Fact fact, Func<T> value)
        where T : notnull =>
        Record(fact, () => Enumerable.Range(0, _random.Next(4)).Select(_ => KeyValuePair.Create(Pick(Keys), Record(fact, value))).DistinctBy(entry => entry.Key).ToArray().AsEnumerable());

    private Recorded<T> Record<T>(Fact fact, Func<T> value)
        where T : notnull
    {
        Recorded<T> recorded = _random.Next(8) switch
        {
            0 => default,
            1 => Recorded<T>.Defective(ApplicantReasons.DatesOutOfOrder),
            2 when fact.None != NoneOrdering.NotAllowed => Recorded<T>.None,
            _ => Recorded.Known(value()),
        };
        return recorded.State is RecordState.Known or RecordState.None && _random.Next(5) > 0 ? recorded.DatedOn(Day()) : recorded;
    }

    private int Number(Fact fact) => _random.Next(4) == 0 ? Pick([fact.Minimum, fact.Maximum]) : _random.Next(fact.Minimum, fact.Maximum + 1);

    private string Word(Fact fact) => Pick([.. fact.Steps.SelectMany(step => step.Split(' '))]);

    private T Pick<T>(IReadOnlyList<T> items) => items[_random.Next(items.Count)];

    private string Group(int depth)
    {
        string[] Children(Func<int, string> child) => [.. Enumerable.Range(0, 1 + _random.Next(4)).Select(_ => child(depth - 1))];
        if (depth == 0)
            return Leaf(isCondition: false);
        switch (_random.Next(depth == 3 ? 4 : 6))
        {
            case 0:
                return $$"""{ "all": [{{string.Join(",", Children(Group))}}, { "when": {{Leaf(isCondition: true)}}, "then": {{Inner(depth - 1)}} }] }""";
            case 1:
                return $$"""{ "any": [{{string.Join(",", Children(Inner))}}] }""";
            case 2:
                string[] children = Children(Inner);
                return $$"""{ "count": {{1 + _random.Next(children.Length)}}, "of": [{{string.Join(",", children)}}] }""";
            case 3:
                return $$"""{ "not": {{Inner(depth - 1)}} }""";
            default:
                return Leaf(isCondition: false);
        }
    }

    // Below any, not and count there is no "when".
    private string Inner(int depth) => depth == 0 || _random.Next(2) == 0 ? Leaf(isCondition: false)
        : _random.Next(2) == 0 ? $$"""{ "all": [{{Inner(depth - 1)}}, {{Inner(depth - 1)}}] }""" : $$"""{ "not": {{Inner(depth - 1)}} }""";

    private string Leaf(bool isCondition)
    {
        Fact fact = Pick(Catalogue.Facts);
        string tier = Pick(["law", "programme", "suitability", "suitability"]);
        string rest = isCondition ? "" : $$""", "tier": "{{tier}}", "basis": { "assumption": "uji" }""";
        if (tier == "suitability" && !isCondition && _random.Next(2) == 0)
            rest += $$""", "override": { "by": "Kepala", "unknown": {{(_random.Next(2) == 0 ? "true" : "false")}} }""";
        string key = fact.IsFamily ? $", \"key\": \"{Pick([.. Keys, "packageField"])}\"" : "";
        string within = _random.Next(3) == 0 ? $", \"evidenceWithin\": \"P{1 + _random.Next(30)}M\"" : "";
        return $$"""{ "id": "l{{_leaves++}}", "fact": "{{fact.Key}}"{{key}}, {{Comparison(fact)}}{{within}}{{rest}} }""";
    }

    private string Comparison(Fact fact)
    {
        if (_random.Next(8) == 0)
            return fact.None == NoneOrdering.NotAllowed || _random.Next(2) == 0 ? "\"is\": \"some\"" : "\"is\": \"none\"";
        return fact.Kind switch
        {
            FactKind.Date => Dates(fact),
            FactKind.Number => Ranks([Number(fact), Number(fact)], number => number.ToString(CultureInfo.InvariantCulture)),
            FactKind.Ordered => Ranks([_random.Next(3), _random.Next(3)], rank => $"\"{fact.Steps[rank].Split(' ')[0]}\""),
            FactKind.Unordered => $$""" "in": ["{{Word(fact)}}", "{{Word(fact)}}"] """,
            FactKind.Flag => $$""" "in": [{{Pick(["true", "false", "true, false"])}}] """,
            _ => $$""" "within": "{{Pick(Regions)}}" """,
        };
    }

    private string Ranks(int[] values, Func<int, string> text) => _random.Next(4) switch
    {
        0 => $$""" "atLeast": {{text(values[0])}} """,
        1 => $$""" "atMost": {{text(values[0])}} """,
        2 => $$""" "between": { "from": {{text(values.Min())}}, "to": {{text(values.Max())}} } """,
        _ => $$""" "in": [{{text(values[0])}}, {{text(values[1])}}] """,
    };

    private string Dates(Fact fact) => _random.Next(4) switch
    {
        0 => $$""" "{{Pick(["elapsed", "notElapsed"])}}": "P{{_random.Next(3)}}Y{{1 + _random.Next(14)}}M", "by": "{{Pick([.. Anchors, .. Others(fact)])}}" """,
        1 => $$""" "between": { "from": "{{Bound([])}}", "to": "trainingEnd + P1Y" } """,
        _ => $$""" "{{Pick(["before", "notAfter", "notBefore", "after"])}}": "{{Bound(Others(fact))}}" """,
    };

    private static string[] Anchors => ["decision", "trainingStart", "trainingEnd", "certificateEnd"];

    private string[] Others(Fact fact) => [.. Catalogue.Facts.Where(other => other is { Kind: FactKind.Date, IsFamily: false } && other != fact).Select(other => other.Key)];

    private string Bound(string[] facts) => _random.Next(4) switch
    {
        0 => Iso(Day()),
        1 => $"{Pick([.. Anchors, .. facts])} - P{1 + _random.Next(14)}M",
        2 => $"{Pick([.. Anchors, .. facts])} + P{1 + _random.Next(90)}D",
        _ => Pick([.. Anchors, .. facts]),
    };
}
