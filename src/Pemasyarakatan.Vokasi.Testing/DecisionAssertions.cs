using Pemasyarakatan.Vokasi.Eligibility;

namespace Pemasyarakatan.Vokasi.Testing;

/// <summary>What a test expects of a decision.</summary>
/// <remarks>A failure tells the verdict, every criterion with what is on record against what is required, and the ways left. It is told as to the facility: keep the log of tests on real records to those who may see them.</remarks>
public sealed class DecisionAssertions
{
    private readonly Decision _decision;

    internal DecisionAssertions(Decision decision) => _decision = decision;

    /// <summary>The person is eligible.</summary>
    /// <returns>The same expectations.</returns>
    /// <exception cref="VokasiAssertionException">The verdict is another one.</exception>
    public DecisionAssertions BeEligible() => Be(Verdict.Eligible);

    /// <summary>The person is not recommended: a criterion of suitability fails, and no other.</summary>
    /// <returns>The same expectations.</returns>
    /// <exception cref="VokasiAssertionException">The verdict is another one.</exception>
    public DecisionAssertions BeNotRecommended() => Be(Verdict.NotRecommended);

    /// <summary>The person is ineligible: a rule of law forbids it, or the package is for others.</summary>
    /// <returns>The same expectations.</returns>
    /// <exception cref="VokasiAssertionException">The verdict is another one.</exception>
    public DecisionAssertions BeIneligible() => Be(Verdict.Ineligible);

    /// <summary>Evidence is missing without which nobody can tell.</summary>
    /// <returns>The same expectations.</returns>
    /// <exception cref="VokasiAssertionException">The verdict is another one.</exception>
    public DecisionAssertions BeUndetermined() => Be(Verdict.Undetermined);

    /// <summary>The verdict rests on these criteria and no others.</summary>
    /// <param name="criteria">The ids of criteria, in any order.</param>
    /// <returns>The same expectations.</returns>
    /// <exception cref="VokasiAssertionException">It rests on other ones, or the policy has no such criterion.</exception>
    public DecisionAssertions BecauseOf(params string[] criteria) => Match(Explanation.NoneNull(criteria, nameof(criteria)), _decision.Reasons, "to rest on", "it rests on");

    /// <summary>Evidence is missing for these criteria and no others.</summary>
    /// <param name="criteria">The ids of criteria, in any order.</param>
    /// <returns>The same expectations.</returns>
    /// <exception cref="VokasiAssertionException">It is missing for other ones, or the policy has no such criterion.</exception>
    public DecisionAssertions Lacking(params string[] criteria) => Match(Explanation.NoneNull(criteria, nameof(criteria)), _decision.Missing, "to lack evidence for", "it lacks evidence for");

    /// <summary>The person becomes eligible on a date, if nothing else changes.</summary>
    /// <param name="date">The first such date.</param>
    /// <returns>The same expectations.</returns>
    /// <exception cref="VokasiAssertionException">It is another date, or none.</exception>
    public DecisionAssertions BeEligibleFrom(LocalDate date) => _decision.EligibleFrom == date
        ? this
        : throw Failure(FormattableString.Invariant($"to become eligible on {date:uuuu-MM-dd}, but that comes on {(_decision.EligibleFrom is { } other ? FormattableString.Invariant($"{other:uuuu-MM-dd}") : "no later date")}"));

    private DecisionAssertions Be(Verdict expected) =>
        _decision.Verdict == expected ? this : throw Failure($"to be {Explanation.Term(expected)}, but it is {Explanation.Term(_decision.Verdict)}");

    private DecisionAssertions Match(string[] expected, ImmutableArray<Reason> actual, string verb, string instead)
    {
        string[] criteria = [.. _decision.Policy.Criteria];
        if (expected.Except(criteria, StringComparer.Ordinal).ToArray() is [_, ..] strange)
            throw Failure($"{verb} {Explanation.List(expected)}, but the policy has no criterion {Explanation.List(strange)}; it has {Explanation.List(criteria)}");
        string? difference = Explanation.Difference(expected, actual.Select(reason => reason["criterion"].Value), instead);
        return difference is null ? this : throw Failure($"{verb} {difference}");
    }

    private VokasiAssertionException Failure(string expectation) => new(FormattableString.Invariant(
        $"Expected the decision on {_decision.ApplicantId} for {_decision.PackageId} of {_decision.DecidedOn:uuuu-MM-dd} {expectation}.\n{Explanation.Of(_decision)}"));
}
