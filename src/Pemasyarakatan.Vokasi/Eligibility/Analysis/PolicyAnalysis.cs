using System.Text.Json;

namespace Pemasyarakatan.Vokasi.Eligibility;

/// <summary>What a policy, bound to a package and a date, means for everybody there can be: whether anybody can meet it, which of its criteria can never matter, and what deserves attention before anyone is refused by it.</summary>
/// <remarks>
/// Facts are cut into cells at the ends of the intervals of the bound leaves, evidence into fresh and stale, and a search strikes out what cannot be. A third, half and two thirds of a sentence and its expiry follow one another; dates that are related to
/// each other are solved exactly. Each question ends after a number of steps, so that a proof may be lacking, but what is said is proven. Facts are otherwise taken to be independent of each other: whoever is found may be an unlikely person, never one who does not meet the policy.
/// A step looks at every leaf a few times; a policy of n leaves has about four questions a leaf, so that the work is at most of the order n² × steps, and for most policies a small part of it. The same policy, package, date and steps give the same analysis. Immutable and thread-safe.
/// </remarks>
/// <example><code>
/// Ruling ruling = PolicyAnalysis.Of(policy.Bind(package, on).Value).Ruling;
/// ruling.Truth         // true: somebody can meet it; false: proven that nobody can; unknown: no steps were left
/// ruling.Advisories    // what never matters, what is covered already, what mixes inmates and the public unguarded
/// </code></example>
public sealed partial class PolicyAnalysis
{
    private const int DefaultSteps = 2_000;

    private readonly int _steps;

    private PolicyAnalysis(BoundPolicy policy, int steps)
    {
        (Policy, _steps) = (policy, steps);
        AnalysisQuestions questions = new(policy.Policy.Tree, [.. policy.Leaves], policy.Policy.Catalogue, policy.Context, steps);
        Truth met = questions.Met(out FactSheet? witness);
        Witness = witness;
        IEnumerable<Reason> sensitive = Sensitive(policy.Policy.Tree);
        Ruling = Ruling.Of(met switch
        {
            Truth.True => new PolicyAdvice(policy, questions).Reasons().Concat(sensitive),
            Truth.False => NeverMet(questions).Concat(sensitive),
            _ => [Reason.Of(PolicyReasons.Undecided), .. sensitive],
        });
    }

    /// <summary>The policy that was analysed.</summary>
    public BoundPolicy Policy { get; }

    /// <summary>The findings: true where somebody can meet the policy, false where it is proven that nobody can, with the criteria that exclude each other, unknown where no steps were left; advisories in the policy's order.</summary>
    public Ruling Ruling { get; }

    /// <summary>Somebody who meets the policy, of whom no more is on record than need be; null where nobody was found.</summary>
    public FactSheet? Witness { get; }

    /// <summary>Analyses a policy with up to 2,000 steps a question.</summary>
    /// <param name="policy">The policy, bound to a package and a date.</param>
    /// <returns>The analysis.</returns>
    public static PolicyAnalysis Of(BoundPolicy policy) => Of(policy, DefaultSteps);

    /// <summary>Analyses a policy.</summary>
    /// <param name="policy">The policy, bound to a package and a date.</param>
    /// <param name="steps">How many steps each question may take, 1 or more.</param>
    /// <returns>The analysis.</returns>
    /// <exception cref="ArgumentException">There is not even one step.</exception>
    public static PolicyAnalysis Of(BoundPolicy policy, int steps) =>
        new(Guard.Against.Null(policy), Guard.Against.NegativeOrZero(steps));

    /// <summary>Analyses a criterion that stands beside the policy, such as that of reserved seats.</summary>
    /// <param name="criterion">One criterion as in a policy, with ids but neither tiers nor bases.</param>
    /// <returns>True where somebody who meets the policy meets the criterion too, false where it is proven that nobody does, unknown where no steps were left; advisories on facts by which nobody should be parted without a law.</returns>
    /// <exception cref="JsonException">It is no criterion over the policy's catalogue.</exception>
    public Ruling OfGroup(JsonElement criterion)
    {
        BoundCriterion group = Policy.BindAlone(criterion);
        AnalysisQuestions both = new(Policy.Policy.Tree.And(group.Tree), [.. Policy.Leaves, .. group.Leaves], Policy.Policy.Catalogue, Policy.Context, _steps);
        IEnumerable<Reason> found = both.Met(out _) switch
        {
            Truth.True => [],
            Truth.False => [Reason.Of(PolicyReasons.GroupNeverMet)],
            _ => [Reason.Of(PolicyReasons.Undecided)],
        };
        return Ruling.Of(found.Concat(Sensitive(group.Tree)));
    }

    // One by one the criteria are left out that a proof does not need: what remains excludes each other.
    private IEnumerable<Reason> NeverMet(AnalysisQuestions questions)
    {
        yield return Reason.Of(PolicyReasons.NeverMet);
        bool overridden = questions.MetWithout([], overridden: true) == Truth.False;
        if (overridden)
            yield return Reason.Of(PolicyReasons.NeverEligible);
        HashSet<int> unneeded = [];
        foreach (int leaf in questions.LeafNodes(0).Reverse())
        {
            if (questions.MetWithout(unneeded.Append(leaf), overridden) == Truth.False)
                unneeded.Add(leaf);
        }

        CriterionTree tree = Policy.Policy.Tree;
        foreach (int leaf in questions.LeafNodes(0).Where(leaf => !unneeded.Contains(leaf)))
            yield return About(PolicyReasons.Excludes, tree.Leaves[tree.Nodes[leaf].Leaf]);
    }

    internal static Reason About(ReasonCode code, LeafInfo leaf)
    {
        Reason reason = Reason.Of(code, ReasonArgument.Criterion(leaf.Id));
        return leaf.Basis is { } basis ? reason.BasedOn(basis) : reason;
    }
}
