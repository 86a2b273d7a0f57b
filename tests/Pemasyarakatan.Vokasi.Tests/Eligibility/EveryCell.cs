using Pemasyarakatan.Vokasi.Eligibility;

namespace Pemasyarakatan.Vokasi.Tests.Eligibility;

/// <summary>Everybody whom a policy can tell apart, written down one by one: each fact at and beside every bound, with evidence at and beside every age, and all combinations of these.</summary>
internal sealed class EveryCell
{
    private const int Most = 100_000;

    private readonly BoundPolicy _bound;
    private readonly LeafInfo[] _leaves;
    private readonly Fact[] _facts;

    public EveryCell(BoundPolicy bound)
    {
        _bound = bound;
        _leaves = [.. bound.Policy.Tree.Leaves];
        _facts = [.. bound.Policy.Facts];
        Truth[][] people = [new Truth[_leaves.Length]];
        Fact[][] all = [.. Related()];
        IsTooMany = all.Any(related => Combinations(related) > Most);
        foreach (Fact[] related in IsTooMany ? [] : all)
            people = [.. people.SelectMany(person => TruthsOver(related).Select(truths => Merge(person, truths)))];
        People = people;
    }

    /// <summary>Whether there are more people than anybody would wait for.</summary>
    public bool IsTooMany { get; }

    /// <summary>The truths of the leaves for everybody, each combination once.</summary>
    public IReadOnlyList<Truth[]> People { get; }

    // Facts that leaves relate have to be tried together; so do the dates of a sentence, which follow one another.
    private IEnumerable<Fact[]> Related()
    {
        List<HashSet<Fact>> groups = [.. _facts.Select(fact => new HashSet<Fact> { fact })];
        void Join(Fact one, Fact other)
        {
            HashSet<Fact> first = groups.Single(group => group.Contains(one)), second = groups.Single(group => group.Contains(other));
            if (first == second)
                return;
            first.UnionWith(second);
            groups.Remove(second);
        }

        foreach (LeafInfo leaf in _leaves)
        {
            if (leaf.Leaf.Comparison.Other is { } other)
                Join(leaf.Leaf.Fact, other);
        }

        Fact[] served = [.. _facts.Where(Served.Contains)];
        foreach (Fact fact in served)
            Join(served[0], fact);
        return groups.Select(group => group.ToArray());
    }

    private static readonly Fact[] Served = [Facts.OneThird, Facts.OneHalf, Facts.TwoThirds, Facts.Expiry];

    private List<Truth?[]> TruthsOver(Fact[] facts)
    {
        int[] asked = [.. Enumerable.Range(0, _leaves.Length).Where(leaf => facts.Contains(_leaves[leaf].Leaf.Fact))];
        Dictionary<string, Truth?[]> found = new(StringComparer.Ordinal);
        foreach (FactSheet sheet in Sheets(facts))
        {
            Truth?[] truths = new Truth?[_leaves.Length];
            foreach (int leaf in asked)
                truths[leaf] = _bound.Leaves[leaf].Test(sheet);
            found.TryAdd(string.Join(',', truths), truths);
        }

        return [.. found.Values];
    }

    private long Combinations(Fact[] facts)
    {
        Dictionary<Fact, SortedSet<LocalDate>> dates = Dates(facts);
        return facts.Aggregate(1L, (product, fact) => product * States(fact, dates).Count());
    }

    private IEnumerable<FactSheet> Sheets(Fact[] facts)
    {
        IEnumerable<ImmutableArray<Action<FactSheetBuilder>>> all = [[]];
        Dictionary<Fact, SortedSet<LocalDate>> dates = Dates(facts);
        foreach (Fact fact in facts)
        {
            Action<FactSheetBuilder>[] states = [.. States(fact, dates)];
            all = all.SelectMany(chosen => states.Select(chosen.Add));
        }

        foreach (ImmutableArray<Action<FactSheetBuilder>> chosen in all)
        {
            FactSheetBuilder builder = new(_bound.Policy.Catalogue);
            foreach (Action<FactSheetBuilder> set in chosen)
                set(builder);
            FactSheet sheet = builder.Build("A");
            if (IsInOrder(sheet, facts))
                yield return sheet;
        }
    }

    private static bool IsInOrder(FactSheet sheet, Fact[] facts)
    {
        int[] known = [.. Served.Where(facts.Contains).Select(fact => sheet.Find(fact, "").Code).Where(code => code != FactCodes.Unknown)];
        return known.SequenceEqual(known.Order());
    }

    // Each date at, just before and just after each bound; where dates are related, also where the relation takes those of the other.
    private Dictionary<Fact, SortedSet<LocalDate>> Dates(Fact[] facts)
    {
        Dictionary<Fact, SortedSet<LocalDate>> dates = [];
        foreach (Fact fact in facts.Where(fact => fact.Kind == FactKind.Date))
        {
            dates[fact] = [FactCodes.FirstDate, FactCodes.LastDate];
            foreach (int code in Bounds(fact).Where(code => code is > FactCodes.First and < FactCodes.Last))
                AddAround(dates[fact], FactCodes.ToDate(code));
        }

        for (int round = 1; round < facts.Length; round++)
        {
            foreach (LeafCriterion leaf in _leaves.Select(info => info.Leaf).Where(leaf => dates.ContainsKey(leaf.Fact) && leaf.Comparison.Other is not null))
            {
                (SortedSet<LocalDate> own, SortedSet<LocalDate> others) = (dates[leaf.Fact], dates[leaf.Comparison.Other!]);
                (LocalDate[] before, LocalDate[] beforeOthers) = ([.. own], [.. others]);
                foreach (LocalDate date in beforeOthers)
                    AddAround(own, leaf.Comparison.ThisShift.FirstReaching(leaf.Comparison.OtherShift.Apply(date)));
                foreach (LocalDate date in before)
                    AddAround(others, leaf.Comparison.OtherShift.FirstReaching(leaf.Comparison.ThisShift.Apply(date)));
            }

            SortedSet<LocalDate> together = [.. dates.Where(pair => Served.Contains(pair.Key)).SelectMany(pair => pair.Value)];
            foreach (Fact fact in dates.Keys.Where(Served.Contains))
                dates[fact].UnionWith(together);
        }

        return dates;
    }

    private static void AddAround(SortedSet<LocalDate> dates, LocalDate date)
    {
        for (int days = -1; days <= 1; days++)
        {
            if (FactCodes.IsDate(date.PlusDays(days)))
                dates.Add(date.PlusDays(days));
        }
    }

    private IEnumerable<int> Bounds(Fact fact) =>
        from info in _leaves
        where info.Leaf.Fact == fact && info.Leaf.Comparison.Other is null
        from interval in (info.Leaf.Comparison.Bind(_bound.Context) ?? IntervalSet.Empty).Intervals
        from code in (int[])[interval.Low, interval.High]
        select code;

    private IEnumerable<Action<FactSheetBuilder>> States(Fact fact, Dictionary<Fact, SortedSet<LocalDate>> dates) => fact switch
    {
        Fact<LocalDate> { IsFamily: true } family => Families(family, dates[fact]),
        Fact<LocalDate> date => Singles(date, dates[fact]),
        Fact<int> number => Singles(number, Bounds(fact).SelectMany(code => (int[])[code == int.MinValue ? code : code - 1, code, code == int.MaxValue ? code : code + 1]).Append(fact.Minimum).Append(fact.Maximum)
            .Where(value => value >= fact.Minimum && value <= fact.Maximum).Distinct()),
        Fact<string> word => Singles(word, fact.Steps.SelectMany(step => step.Split(' '))),
        Fact<bool> flag => Singles(flag, [true, false]),
        _ => Singles((Fact<RegionCode>)fact, ((string[])["11", "12", "12.07", "12.07.01", "12.71", "12.71.01", "12.71.01.1001", "12.71.01.1002", "12.71.02", "12.72", "73", "73.11.01.2004", "99.99.99.3999"]).Select(RegionCode.Parse)),
    };

    private IEnumerable<Action<FactSheetBuilder>> Singles<T>(Fact<T> fact, IEnumerable<T> values)
        where T : notnull =>
        Dated(fact, Values(fact, values)).Select(recorded => (Action<FactSheetBuilder>)(sheet => sheet.Set(fact, recorded)));

    private IEnumerable<Action<FactSheetBuilder>> Families(Fact<LocalDate> family, IEnumerable<LocalDate> values)
    {
        string[] keys = [.. _leaves.Where(info => info.Leaf.Fact == family).Select(info => info.Leaf.Key.Resolve(_bound.Context)).Distinct()
            .Where(key => family.FamilyKeys.IsEmpty || family.FamilyKeys.Contains(key))];
        IEnumerable<ImmutableArray<KeyValuePair<string, Recorded<LocalDate>>>> all = [[]];
        foreach (string key in keys)
            all = all.SelectMany(entries => Tellable(family, key, values).Select(value => entries.Add(KeyValuePair.Create(key, value))));
        return Dated(family, all.Select(entries => Recorded.Known(entries.AsEnumerable())).Append(default))
            .Select(recorded => (Action<FactSheetBuilder>)(sheet => sheet.SetFamily(family, recorded)));
    }

    // Of the values under a key that no leaf relates to another date, one for each outcome of its leaves.
    private IEnumerable<Recorded<LocalDate>> Tellable(Fact<LocalDate> family, string key, IEnumerable<LocalDate> values)
    {
        int[] asked = [.. Enumerable.Range(0, _leaves.Length).Where(leaf => _leaves[leaf].Leaf is var each && each.Fact == family && each.Key.Resolve(_bound.Context) == key)];
        return asked.Any(leaf => _leaves[leaf].Leaf.Comparison.Other is not null) ? Values(family, values) : Values(family, values).DistinctBy(value =>
        {
            FactSheetBuilder builder = new(_bound.Policy.Catalogue);
            builder.SetFamily(family, Recorded.Known(((KeyValuePair<string, Recorded<LocalDate>>[])[new(key, value)]).AsEnumerable()).DatedOn(FactCodes.LastDate));
            FactSheet sheet = builder.Build("A");
            return string.Join(',', asked.Select(leaf => _bound.Leaves[leaf].Test(sheet)));
        });
    }

    private static IEnumerable<Recorded<T>> Values<T>(Fact fact, IEnumerable<T> values)
        where T : notnull
    {
        yield return Recorded<T>.NotOnRecord;
        if (fact.None != NoneOrdering.NotAllowed)
            yield return Recorded<T>.None;
        foreach (T value in values)
            yield return Recorded.Known(value);
    }

    private IEnumerable<Recorded<T>> Dated<T>(Fact fact, IEnumerable<Recorded<T>> values)
        where T : notnull
    {
        LocalDate[] ages =
        [
            .. _leaves.Where(info => info.Leaf.Fact == fact && info.Leaf.EvidenceWithin is not null)
                .SelectMany(info => _bound.DecidedOn.Minus(info.Leaf.EvidenceWithin!) is var fresh ? (LocalDate[])[fresh.PlusDays(-1), fresh] : []).Distinct(),
        ];
        foreach (Recorded<T> value in values)
        {
            yield return value;
            foreach (LocalDate age in value.State == RecordState.NotOnRecord ? [] : ages)
                yield return value.DatedOn(age);
        }
    }

    private static Truth[] Merge(Truth[] person, Truth?[] truths) => [.. person.Select((truth, leaf) => truths[leaf] ?? truth)];
}
