namespace Pemasyarakatan.Vokasi.Eligibility;

/// <summary>The versions of one policy, of which at most one is in force on any date.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed class PolicyBook
{
    private PolicyBook(ImmutableArray<Policy> versions) => Versions = versions;

    /// <summary>The versions in the order of time.</summary>
    public ImmutableArray<Policy> Versions { get; }

    /// <summary>A book of versions.</summary>
    /// <param name="versions">At least one; each says from when it is in force.</param>
    /// <returns>The book.</returns>
    /// <exception cref="ArgumentException">There is none, they are of different policies or catalogues, one does not say from when it is in force, or two overlap.</exception>
    public static PolicyBook Of(params IEnumerable<Policy> versions)
    {
        ImmutableArray<Policy> all = Guard.Against.NullElements(versions);
        Guard.Against.Condition(all.IsEmpty, "Expected at least one version.", nameof(versions));
        Guard.Against.Condition(all.Any(policy => policy.Id != all[0].Id), "Expected versions of one policy.", nameof(versions));
        Guard.Against.Condition(all.Any(policy => policy.Catalogue.Fingerprint != all[0].Catalogue.Fingerprint), "Expected versions over one catalogue.", nameof(versions));
        Guard.Against.Condition(all.Any(policy => policy.InForce is null), "Expected every version to say from when it is in force.", nameof(versions));
        ImmutableArray<Policy> ordered = [.. all.OrderBy(policy => policy.InForce!.From)];
        for (int i = 1; i < ordered.Length; i++)
        {
            if (ordered[i - 1].InForce!.Overlaps(ordered[i].InForce!))
                throw new ArgumentException($"Versions {ordered[i - 1].Version} and {ordered[i].Version} overlap.", nameof(versions));
        }

        return new(ordered);
    }

    /// <summary>The version in force on a date.</summary>
    /// <param name="on">The date.</param>
    /// <returns>The version, with an advisory where nobody had adopted it by then or a citation was not read in the law; refused where none is in force, never the oldest instead.</returns>
    public Outcome<Policy> InForce(LocalDate on) =>
        Versions.FirstOrDefault(policy => policy.InForce!.Contains(on)) is { } policy
            ? Outcome.Success(policy, Advisories(policy, on))
            : Outcome.Refused<Policy>(Reason.Of(EligibilityReasons.NoPolicyInForce, on));

    private static IEnumerable<Reason> Advisories(Policy policy, LocalDate on)
    {
        if (policy.Adopted is null || policy.Adopted.On > on)
            yield return Reason.Of(EligibilityReasons.PolicyNotAdopted);
        foreach (LeafInfo leaf in policy.Tree.Leaves)
        {
            if (leaf.Basis is { Kind: LegalBasisKind.Law, IsVerified: false } basis)
                yield return Reason.Of(EligibilityReasons.CitationNotVerified, ReasonArgument.Criterion(leaf.Id)).BasedOn(basis);
        }
    }
}
