using Pemasyarakatan.Vokasi.Eligibility;

namespace Pemasyarakatan.Vokasi.Screening;

public sealed partial class Roster
{
    /// <inheritdoc cref="Screen(BoundPolicy, IEnumerable{Override})"/>
    public ScreeningResult Screen(BoundPolicy bound) => Screen(bound, []);

    /// <summary>Screens everybody against one policy.</summary>
    /// <param name="bound">The policy, bound to a package and a date.</param>
    /// <param name="overrides">Waivers of criteria of suitability.</param>
    /// <returns>The screening.</returns>
    /// <exception cref="ArgumentException">The roster is over another catalogue.</exception>
    public ScreeningResult Screen(BoundPolicy bound, params IEnumerable<Override> overrides)
    {
        RefuseOtherCatalogue(Guard.Against.Null(bound).Policy.Catalogue, nameof(bound));
        return Screen([bound], overrides)[0];
    }

    /// <inheritdoc cref="Screen(IEnumerable{BoundPolicy}, IEnumerable{Override})"/>
    public ImmutableArray<ScreeningResult> Screen(IEnumerable<BoundPolicy> bounds) => Screen(bounds, []);

    /// <summary>Screens everybody against many policies or for many packages at once: what they ask alike is worked out once.</summary>
    /// <param name="bounds">The policies, each bound to a package and a date.</param>
    /// <param name="overrides">Waivers of criteria of suitability.</param>
    /// <returns>One screening each, in their order; each takes three bits a person.</returns>
    /// <exception cref="ArgumentException">The roster is over another catalogue than one of the policies.</exception>
    /// <remarks>Where the counts are enough, <see cref="Summarise(IEnumerable{BoundPolicy}, IEnumerable{Override})"/> takes no memory for each person and package; where not, go through <see cref="Parts"/>.</remarks>
    public ImmutableArray<ScreeningResult> Screen(IEnumerable<BoundPolicy> bounds, params IEnumerable<Override> overrides)
    {
        ImmutableArray<BoundPolicy> all = Fitting(bounds);
        ImmutableArray<Override> given = Guard.Against.NullElements(overrides);
        MaskGraph graph = new();
        PolicyMasks[] masks = PolicyMasks.Of(graph, new(graph, _columns), all);
        MaskProgram program = new(graph, _width);
        VerdictMasks[] verdicts = [.. masks.Select(policy => new VerdictMasks(program.Keep(policy.Policy.True, Count), program.Keep(policy.Policy.Possible, Count), program.Keep(policy.BestCase, Count)))];
        program.Run(_first, Count);
        return [.. all.Select((bound, i) => new ScreeningResult(this, bound, given, verdicts[i]))];
    }

    /// <inheritdoc cref="Summarise(IEnumerable{BoundPolicy}, IEnumerable{Override})"/>
    public ImmutableArray<ScreeningSummary> Summarise(IEnumerable<BoundPolicy> bounds) => Summarise(bounds, []);

    /// <summary>Counts everybody against many policies or for many packages at once, without holding anything for each person.</summary>
    /// <param name="bounds">The policies, each bound to a package and a date.</param>
    /// <param name="overrides">Waivers of criteria of suitability.</param>
    /// <returns>One summary each, in their order.</returns>
    /// <exception cref="ArgumentException">The roster is over another catalogue than one of the policies.</exception>
    public ImmutableArray<ScreeningSummary> Summarise(IEnumerable<BoundPolicy> bounds, params IEnumerable<Override> overrides)
    {
        ImmutableArray<BoundPolicy> all = Fitting(bounds);
        ImmutableArray<Override> given = Guard.Against.NullElements(overrides);
        SummaryCounts counts = new(_columns, all, _width);
        counts.Run(_first, Count);
        return [.. all.Select((bound, i) => counts.Of(i, new PatchedRows(this, bound, given)))];
    }

    private ImmutableArray<BoundPolicy> Fitting(IEnumerable<BoundPolicy> bounds)
    {
        ImmutableArray<BoundPolicy> all = Guard.Against.NullElements(bounds);
        foreach (BoundPolicy bound in all)
            RefuseOtherCatalogue(bound.Policy.Catalogue, nameof(bounds));
        return all;
    }

    private void RefuseOtherCatalogue(FactCatalogue catalogue, string parameterName) =>
        Guard.Against.Condition(!ReferenceEquals(catalogue, Catalogue) && catalogue.Fingerprint != Catalogue.Fingerprint, "Expected a policy over the roster's catalogue.", parameterName);
}
