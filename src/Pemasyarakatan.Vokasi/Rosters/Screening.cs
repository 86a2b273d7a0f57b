using Pemasyarakatan.Vokasi.Eligibility;
using Pemasyarakatan.Vokasi.Outcomes;

namespace Pemasyarakatan.Vokasi.Rosters;

/// <summary>What one policy says of everybody on a roster, for one package on one date.</summary>
/// <remarks>Every row has the verdict that <see cref="Decide"/> gives it in full. Immutable and thread-safe.</remarks>
public sealed class Screening
{
    private const string Stale = "Stale";

    private readonly Verdict[] _verdicts;
    private readonly ILookup<string, Override> _overrides;

    internal Screening(Roster roster, BoundPolicy bound, ImmutableArray<Override> overrides)
    {
        (Roster, Bound) = (roster, bound);
        _overrides = overrides.ToLookup(each => each.Applicant, StringComparer.Ordinal);
        _verdicts = new Verdict[roster.Count];
        (int Met, int Failed, int Unknown)[] funnel = new (int, int, int)[bound.Policy.Tree.Leaves.Length];
        for (int row = 0; row < _verdicts.Length; row++)
        {
            Decision decision = Decide(row);
            _verdicts[row] = decision.Verdict;
            Count(decision, funnel);
        }

        Funnel = [.. bound.Policy.Tree.Leaves.Select((leaf, i) => new FunnelLine(leaf.Id, leaf.Tier, funnel[i].Met, funnel[i].Failed, funnel[i].Unknown))];
    }

    /// <summary>The roster.</summary>
    public Roster Roster { get; }

    /// <summary>The policy, with its version and fingerprint.</summary>
    public Policy Policy => Bound.Policy;

    /// <summary>The decision date.</summary>
    public LocalDate DecidedOn => Bound.DecidedOn;

    /// <summary>The id of the package.</summary>
    public string Package => Bound.Context.Package;

    /// <summary>How each criterion stands, conditions included, in the policy's order; overrides do not show here.</summary>
    public ImmutableArray<FunnelLine> Funnel { get; }

    /// <summary>What is on record of each fact that the policy asks for, in its order.</summary>
    public ImmutableArray<DataQualityLine> DataQuality => [.. Asked().DistinctBy(each => each.Fact, StringComparer.Ordinal).Select(Quality)];

    /// <summary>The rows of the eligible, ascending.</summary>
    public IEnumerable<int> Eligible => Rows(Verdict.Eligible);

    internal BoundPolicy Bound { get; }

    /// <summary>Gets the verdict of a row.</summary>
    /// <param name="row">The row, from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such row.</exception>
    public Verdict this[int row] => _verdicts[Guard.Against.OutOfRange(row, 0, _verdicts.Length - 1)];

    /// <summary>How many have a verdict.</summary>
    /// <param name="verdict">The verdict.</param>
    /// <returns>The number of rows.</returns>
    public int Count(Verdict verdict) => _verdicts.Count(each => each == verdict);

    /// <summary>The rows that have a verdict.</summary>
    /// <param name="verdict">The verdict.</param>
    /// <returns>The rows, ascending.</returns>
    public IEnumerable<int> Rows(Verdict verdict) => Enumerable.Range(0, _verdicts.Length).Where(row => _verdicts[row] == verdict);

    /// <summary>The full decision about a row.</summary>
    /// <param name="row">The row, from 0.</param>
    /// <returns>The same decision that deciding about the person alone gives.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such row.</exception>
    public Decision Decide(int row)
    {
        FactSheet sheet = Roster[row];
        return Bound.Decide(in sheet, _overrides[sheet.Id]);
    }

    private static void Count(Decision decision, (int Met, int Failed, int Unknown)[] funnel)
    {
        for (int leaf = 0; leaf < funnel.Length; leaf++)
        {
            ref (int Met, int Failed, int Unknown) line = ref funnel[leaf];
            switch (decision.RecordedTruthOf(decision.Bound.Leaves[leaf]))
            {
                case Truth.True:
                    line.Met++;
                    break;
                case Truth.False:
                    line.Failed++;
                    break;
                default:
                    line.Unknown++;
                    break;
            }
        }
    }

    // Each fact once, as the first criterion that asks for it sees it; a relation asks for two.
    private IEnumerable<(string Fact, Func<FactSheet, string> State)> Asked()
    {
        for (int i = 0; i < Policy.Tree.Leaves.Length; i++)
        {
            LeafCriterion leaf = Policy.Tree.Leaves[i].Leaf;
            BoundLeaf bound = Bound.Leaves[i];
            yield return (
                leaf.Fact.IsFamily ? $"{leaf.Fact}.{leaf.Key.Resolve(Bound.Context)}" : leaf.Fact.Key,
                sheet => new FactValue(leaf.Fact, bound.Actual(sheet)).State is var state && state is RecordState.Known or RecordState.None && bound.IsStale(sheet) ? Stale : state.ToString());
            if (leaf.Comparison.Other is { } other)
                yield return (other.Key, sheet => sheet[other].State.ToString());
        }
    }

    private DataQualityLine Quality((string Fact, Func<FactSheet, string> State) asked)
    {
        Dictionary<string, int> counts = Enumerable.Range(0, Roster.Count)
            .GroupBy(row => asked.State(Roster[row]), StringComparer.Ordinal).ToDictionary(rows => rows.Key, rows => rows.Count(), StringComparer.Ordinal);
        return new(
            asked.Fact, counts.GetValueOrDefault(nameof(RecordState.Known)), counts.GetValueOrDefault(nameof(RecordState.None)),
            counts.GetValueOrDefault(nameof(RecordState.NotOnRecord)), counts.GetValueOrDefault(Stale), counts.GetValueOrDefault(nameof(RecordState.Defective)));
    }
}
