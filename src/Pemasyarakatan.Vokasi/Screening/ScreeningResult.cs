using Pemasyarakatan.Vokasi.Eligibility;

namespace Pemasyarakatan.Vokasi.Screening;

/// <summary>What one policy says of everybody on a roster, for one package on one date.</summary>
/// <remarks>Every row has the verdict that <see cref="Decide"/> gives it in full; three bits a row are held. Counts of criteria and facts are worked out when they are first asked for. Immutable and thread-safe.</remarks>
public sealed class ScreeningResult
{
    private readonly VerdictMasks _verdicts;
    private readonly ImmutableArray<Override> _given;
    private readonly ILookup<string, Override> _overrides;
    private readonly Lazy<ScreeningSummary> _summary;

    internal ScreeningResult(Roster roster, BoundPolicy bound, ImmutableArray<Override> overrides, VerdictMasks verdicts)
    {
        (Roster, Bound, _verdicts, _given) = (roster, bound, verdicts, overrides);
        _overrides = overrides.ToLookup(each => each.ApplicantId, StringComparer.Ordinal);
        _summary = new(() => Roster.Summarise([Bound], _given)[0]);
        foreach ((int row, _, Verdict after) in new PatchedRows(roster, bound, overrides).Rows())
            _verdicts.Set(row, after);
    }

    /// <summary>The roster.</summary>
    public Roster Roster { get; }

    /// <summary>The policy, with its version and fingerprint.</summary>
    public Policy Policy => Bound.Policy;

    /// <summary>The decision date.</summary>
    public LocalDate DecidedOn => Bound.DecidedOn;

    /// <summary>The id of the package.</summary>
    public string PackageId => Bound.Context.PackageId;

    /// <summary>All counts, without any person: what adds up over the rosters of several facilities.</summary>
    public ScreeningSummary Summary => _summary.Value;

    /// <summary>How each criterion stands, conditions included, in the policy's order; overrides do not show here.</summary>
    public ImmutableArray<CriterionSummary> Funnel => Summary.Funnel;

    /// <summary>What is on record of each fact that the policy asks for, in its order.</summary>
    public ImmutableArray<FactCompleteness> DataQuality => Summary.DataQuality;

    /// <summary>The rows of the eligible, ascending.</summary>
    public IEnumerable<int> Eligible => Rows(Verdict.Eligible);

    internal BoundPolicy Bound { get; }

    internal VerdictMasks Verdicts => _verdicts;

    /// <summary>Gets the verdict of a row.</summary>
    /// <param name="row">The row, from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such row.</exception>
    public Verdict this[int row]
    {
        get
        {
            Roster.RefuseOtherRow(row);
            return _verdicts[row];
        }
    }

    /// <summary>How many have a verdict.</summary>
    /// <param name="verdict">The verdict.</param>
    /// <returns>The number of rows.</returns>
    public int Count(Verdict verdict) => _verdicts.Count(verdict, Roster.Count);

    /// <summary>The rows that have a verdict.</summary>
    /// <param name="verdict">The verdict.</param>
    /// <returns>The rows, ascending.</returns>
    public IEnumerable<int> Rows(Verdict verdict) => MaskKernels.Rows(_verdicts.Met.Words, word => WordOf(verdict, word));

    /// <summary>The full decision about a row.</summary>
    /// <param name="row">The row, from 0.</param>
    /// <returns>The same decision that deciding about the person alone gives.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such row.</exception>
    public Decision Decide(int row)
    {
        FactSheet sheet = Roster[row];
        return Bound.Decide(in sheet, _overrides[sheet.Id]);
    }

    // Without the bits behind the last row.
    internal ulong WordOf(Verdict verdict, int word) =>
        _verdicts.Word(verdict, word) & (word == _verdicts.Met.Words - 1 ? MaskKernels.Tail(Roster.Count) : ulong.MaxValue);
}
