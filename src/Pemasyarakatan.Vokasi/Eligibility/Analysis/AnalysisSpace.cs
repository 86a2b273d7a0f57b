namespace Pemasyarakatan.Vokasi.Eligibility;

// All people there can be, as far as the leaves of a policy tell them apart: variables in cells, and each leaf as looks at them.
// What a leaf says of a cell is asked of the bound leaf itself, with a person who stands in that cell.
internal sealed partial class AnalysisSpace
{
    private static readonly ImmutableArray<Fact> Served = [Eligibility.Facts.OneThird, Eligibility.Facts.OneHalf, Eligibility.Facts.TwoThirds, Eligibility.Facts.Expiry];

    private readonly FactCatalogue _catalogue;
    private readonly BindingContext _context;
    private readonly List<AnalysisVariable> _variables = [];
    private readonly List<AnalysisFact> _facts = [];
    private readonly Dictionary<Fact, (AnalysisVariable Variable, ImmutableArray<int> Ages)> _records = [];
    private readonly Dictionary<(int Left, Shift LeftShift, int Right, Shift RightShift), DateOrdering> _orderings = [];
    private readonly List<(AnalysisVariable Variable, ulong[] Kept)> _given = [];

    public AnalysisSpace(FactCatalogue catalogue, BindingContext context, IEnumerable<(LeafCriterion Criterion, BoundLeaf Bound)> leaves)
    {
        (_catalogue, _context) = (catalogue, context);
        (LeafCriterion Criterion, BoundLeaf Bound)[] all = [.. leaves];
        AddRecords(all);
        AddFacts(all);
        Leaves = [.. all.Select(leaf => new AnalysisLeaf([.. Looks(leaf.Criterion, leaf.Bound)]))];
        OrderServed();
    }

    public ImmutableArray<AnalysisLeaf> Leaves { get; }

    /// <summary>Everybody: nothing is struck out but what cannot be.</summary>
    public ulong[] Everybody()
    {
        ulong[] state = new ulong[_variables.Sum(variable => variable.Words)];
        foreach (AnalysisVariable variable in _variables)
            variable.Where(_ => true).CopyTo(state, variable.FirstWord);
        foreach ((AnalysisVariable variable, ulong[] kept) in _given)
            variable.Keep(state, kept);
        return state;
    }

    /// <summary>The cells of a single fact's value; null where no leaf asks for the fact.</summary>
    public (AnalysisVariable Variable, ulong[] Cells)? Find(Fact fact, int code) =>
        _facts.Find(each => each.Fact.IsDeclaredAs(fact)) is { Variable: var variable }
            ? (variable, variable.Where(cell => variable.Cells[cell].Low <= code && variable.Cells[cell].High >= code))
            : null;

    // The dates of records, cut where a leaf begins to take them for fresh; undated first.
    private void AddRecords((LeafCriterion Criterion, BoundLeaf Bound)[] leaves)
    {
        foreach (var record in leaves.Where(leaf => leaf.Criterion.EvidenceWithin is not null).GroupBy(leaf => leaf.Criterion.Fact))
        {
            ImmutableArray<int> ages = [FactCodes.Unknown, .. record.Select(leaf => Math.Max(leaf.Bound.FreshFrom, FactCodes.OfDate(FactCodes.FirstDate))).Distinct().Order()];
            _records[record.Key] = (AddVariable([.. ages.Select(age => (age, age))]), ages);
        }
    }

    private void AddFacts((LeafCriterion Criterion, BoundLeaf Bound)[] leaves)
    {
        var asked = leaves.Select(leaf => (leaf.Criterion.Fact, leaf.Bound.Cell, Key: OpenKey(leaf.Criterion)))
            .Concat(leaves.Where(leaf => leaf.Criterion.Comparison.Other is not null).Select(leaf => leaf.Criterion.Comparison.Other!).Select(other => (other, CellOf(other), (string?)null)));
        foreach ((Fact fact, int cell, string? key) in asked.Distinct())
        {
            IEnumerable<long> cuts =
                from leaf in leaves
                where leaf.Bound.Cell == cell && OpenKey(leaf.Criterion) == key && leaf.Criterion.Comparison.Other is null
                from interval in (leaf.Criterion.Comparison.Bind(_context) ?? IntervalSet.Empty).Intervals.Concat(leaf.Criterion.Comparison.BindUnknown().Intervals)
                from cut in (long[])[interval.Low, (long)interval.High + 1]
                select cut;
            AnalysisVariable variable = AddVariable(AnalysisFact.Cut(fact, cell - CellOf(fact), cuts));
            _facts.Add(new(fact, cell, key, _facts.Count, variable));
        }
    }

    private IEnumerable<AnalysisLeaf.Look> Looks(LeafCriterion leaf, BoundLeaf bound)
    {
        if (leaf.EvidenceWithin is not null)
            yield return new(_records[leaf.Fact].Variable, age => _records[leaf.Fact].Ages[age] < bound.FreshFrom ? Vokasi.Truth.Unknown : null);
        AnalysisFact fact = FactAt(bound.Cell, OpenKey(leaf));
        if (leaf.Comparison.Other is not { } other)
        {
            yield return new(fact.Variable, cell => bound.Test(Somebody(fact, fact.Variable.Cells[cell].Low)));
            yield break;
        }

        AnalysisFact second = FactAt(CellOf(other), null);
        yield return UnlessOnRecord(fact.Variable);
        yield return UnlessOnRecord(second.Variable);
        yield return Related(leaf.Comparison, fact, second);
    }

    private static AnalysisLeaf.Look UnlessOnRecord(AnalysisVariable variable) => new(variable, cell => cell == variable.NotOnRecord ? Vokasi.Truth.Unknown : null);

    private AnalysisLeaf.Look Related(Comparison comparison, AnalysisFact fact, AnalysisFact other)
    {
        bool turned = comparison.ThisShift == comparison.OtherShift && other.Index < fact.Index;
        DateOrdering ordering = turned ? Ordering(other, comparison.OtherShift, fact, comparison.ThisShift) : Ordering(fact, comparison.ThisShift, other, comparison.OtherShift);
        IntervalSet met = comparison.Bind(_context) ?? IntervalSet.Empty;
        return new(ordering.Order, cell => met.Contains(turned ? -DateOrdering.Cells[cell].Low : DateOrdering.Cells[cell].Low) ? Vokasi.Truth.True : Vokasi.Truth.False);
    }

    // A third is served no later than half, half no later than two thirds, and these no later than the end.
    private void OrderServed()
    {
        ImmutableArray<AnalysisFact> served = [.. Served.Select(fact => _facts.Find(each => each.Fact.IsDeclaredAs(fact))).OfType<AnalysisFact>()];
        for (int i = 0; i < served.Length; i++)
        {
            for (int j = i + 1; j < served.Length; j++)
            {
                (AnalysisFact first, AnalysisFact last, int after) = served[i].Index < served[j].Index ? (served[i], served[j], 1) : (served[j], served[i], -1);
                AnalysisVariable order = Ordering(first, Shift.None, last, Shift.None).Order;
                _given.Add((order, order.Where(cell => DateOrdering.Cells[cell].Low != after)));
            }
        }
    }

    private DateOrdering Ordering(AnalysisFact left, Shift leftShift, AnalysisFact right, Shift rightShift)
    {
        var key = (left.Index, leftShift, right.Index, rightShift);
        if (!_orderings.TryGetValue(key, out DateOrdering? ordering))
            _orderings[key] = ordering = new(left, leftShift, right, rightShift, AddVariable(DateOrdering.Cells));
        return ordering;
    }

    private AnalysisVariable AddVariable(ImmutableArray<(int Low, int High)> cells)
    {
        AnalysisVariable variable = new(_variables.Count == 0 ? 0 : _variables[^1].FirstWord + _variables[^1].Words, cells);
        _variables.Add(variable);
        return variable;
    }

    private AnalysisFact FactAt(int cell, string? key) => _facts.Find(each => each.Cell == cell && each.OpenKey == key)!;

    private int CellOf(Fact fact) => _catalogue.CellOf(_catalogue.PlaceOf(fact));

    private string? OpenKey(LeafCriterion leaf) => leaf.Fact is { IsFamily: true, FamilyKeys.IsEmpty: true } ? leaf.Key.Resolve(_context) : null;
}
