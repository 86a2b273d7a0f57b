using System.Runtime.InteropServices;
using Pemasyarakatan.Vokasi.Eligibility;

namespace Pemasyarakatan.Vokasi.Screening;

/// <summary>An old policy against a new one over the same people: who gains, who loses, and by which criterion.</summary>
/// <remarks>
/// Everybody stands in exactly one of four classes: <see cref="Gained"/>, <see cref="Lost"/>, <see cref="UndeterminedNow"/> and <see cref="Unchanged"/>; a refusal that becomes another kind of refusal
/// is unchanged, and <see cref="Rows"/> tells it apart. Immutable and thread-safe.
/// </remarks>
public sealed class PolicyComparison
{
    private PolicyComparison(ScreeningResult before, ScreeningResult after) => (Before, After) = (before, after);

    /// <summary>The screening under the old policy.</summary>
    public ScreeningResult Before { get; }

    /// <summary>The screening under the new policy.</summary>
    public ScreeningResult After { get; }

    /// <summary>The rows of those who become eligible, ascending.</summary>
    public IEnumerable<int> Gained => RowsOf(Eligible);

    /// <summary>The rows of those who are refused now and were not, ascending.</summary>
    public IEnumerable<int> Lost => RowsOf(Refused);

    /// <summary>The rows of those of whom it can no longer be told, ascending: they were eligible or refused.</summary>
    public IEnumerable<int> UndeterminedNow => RowsOf(Undetermined);

    /// <summary>The rows of all others, ascending.</summary>
    public IEnumerable<int> Unchanged => MaskKernels.Rows(Words, word => All(word) & ~(Changed(Eligible, word) | Changed(Refused, word) | Changed(Undetermined, word)));

    /// <summary>The criteria of the old policy for which those who gain were refused, or that could not be told of them, each with their number; those without anybody are left out.</summary>
    public ImmutableArray<KeyValuePair<string, int>> GainedBy => Causes(Before, Gained);

    /// <summary>The criteria of the new policy for which those who lose are refused, each with their number; those without anybody are left out.</summary>
    public ImmutableArray<KeyValuePair<string, int>> LostBy => Causes(After, Lost);

    /// <summary>The criteria of the new policy that cannot be told of those who are undetermined now, each with their number; those without anybody are left out.</summary>
    public ImmutableArray<KeyValuePair<string, int>> UndeterminedBy => Causes(After, UndeterminedNow);

    private int Words => MaskKernels.WordsOf(Before.Roster.Count);

    /// <summary>Compares two screenings of the same people.</summary>
    /// <param name="before">The screening under the old policy.</param>
    /// <param name="after">The screening under the new policy, of the same roster, for the same package, on the same date.</param>
    /// <returns>The comparison.</returns>
    /// <exception cref="ArgumentException">The rosters, the packages or the dates differ.</exception>
    public static PolicyComparison Of(ScreeningResult before, ScreeningResult after)
    {
        Guard.Against.Null(before);
        Guard.Against.Null(after);
        bool same = ReferenceEquals(before.Roster, after.Roster) && (before.PackageId, before.DecidedOn) == (after.PackageId, after.DecidedOn);
        Guard.Against.Condition(!same, "Expected screenings of the same roster, for the same package, on the same date.", nameof(after));
        return new(before, after);
    }

    /// <summary>The rows of those who had one verdict and have another now.</summary>
    /// <param name="before">The verdict under the old policy.</param>
    /// <param name="after">The verdict under the new policy.</param>
    /// <returns>The rows, ascending.</returns>
    public IEnumerable<int> Rows(Verdict before, Verdict after) => MaskKernels.Rows(Words, word => Before.WordOf(before, word) & After.WordOf(after, word));

    private static ulong Eligible(ScreeningResult screening, int word) => screening.WordOf(Verdict.Eligible, word);

    private static ulong Undetermined(ScreeningResult screening, int word) => screening.WordOf(Verdict.Undetermined, word);

    private static ulong Refused(ScreeningResult screening, int word) => screening.WordOf(Verdict.Ineligible, word) | screening.WordOf(Verdict.NotRecommended, word);

    // What a decision rests on, or, where it is open, what is missing.
    private static ImmutableArray<KeyValuePair<string, int>> Causes(ScreeningResult screening, IEnumerable<int> rows)
    {
        Dictionary<string, int> counts = new(StringComparer.Ordinal);
        foreach (Decision decision in rows.Select(screening.Decide))
        {
            foreach (Reason reason in decision.Verdict == Verdict.Undetermined ? decision.Missing : decision.Reasons)
                CollectionsMarshal.GetValueRefOrAddDefault(counts, reason["criterion"].Value, out _)++;
        }

        return [.. screening.Policy.Criteria.Where(counts.ContainsKey).Select(criterion => KeyValuePair.Create(criterion, counts[criterion]))];
    }

    private ulong All(int word) => word == Words - 1 ? MaskKernels.Tail(Before.Roster.Count) : ulong.MaxValue;

    private ulong Changed(Func<ScreeningResult, int, ulong> state, int word) => state(After, word) & ~state(Before, word);

    private IEnumerable<int> RowsOf(Func<ScreeningResult, int, ulong> state) => MaskKernels.Rows(Words, word => Changed(state, word));
}
