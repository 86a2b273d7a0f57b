namespace Pemasyarakatan.Vokasi.Testing;

/// <summary>What a test expects of a ruling.</summary>
/// <remarks>A failure tells every reason, what is missing and what is advised.</remarks>
public sealed class RulingAssertions
{
    private readonly Ruling _ruling;

    internal RulingAssertions(Ruling ruling) => _ruling = ruling;

    /// <summary>The answer is yes.</summary>
    /// <returns>The same expectations.</returns>
    /// <exception cref="VokasiAssertionException">It is another one.</exception>
    public RulingAssertions BeTrue() => Be(Truth.True);

    /// <summary>The answer is no.</summary>
    /// <returns>The same expectations.</returns>
    /// <exception cref="VokasiAssertionException">It is another one.</exception>
    public RulingAssertions BeFalse() => Be(Truth.False);

    /// <summary>Evidence is missing without which nobody can tell.</summary>
    /// <returns>The same expectations.</returns>
    /// <exception cref="VokasiAssertionException">The answer is known.</exception>
    public RulingAssertions BeUnknown() => Be(Truth.Unknown);

    /// <summary>It is refused for these reasons and no others.</summary>
    /// <param name="codes">The codes of the refusals, in any order.</param>
    /// <returns>The same expectations.</returns>
    /// <exception cref="VokasiAssertionException">It is refused for other ones.</exception>
    public RulingAssertions BecauseOf(params ReasonCode[] codes) => Match(Explanation.NoneNull(codes, nameof(codes)), _ruling.Refusals, "to be refused for", "it is refused for");

    /// <summary>These reasons say what is missing, and no others.</summary>
    /// <param name="codes">The codes of what is missing, in any order.</param>
    /// <returns>The same expectations.</returns>
    /// <exception cref="VokasiAssertionException">Something else is missing.</exception>
    public RulingAssertions Lacking(params ReasonCode[] codes) => Match(Explanation.NoneNull(codes, nameof(codes)), _ruling.Missing, "to lack", "it lacks");

    /// <summary>These advisories come with it, and no others.</summary>
    /// <param name="codes">The codes of the advisories, in any order.</param>
    /// <returns>The same expectations.</returns>
    /// <exception cref="VokasiAssertionException">Something else is advised.</exception>
    public RulingAssertions Advising(params ReasonCode[] codes) => Match(Explanation.NoneNull(codes, nameof(codes)), _ruling.Advisories, "to advise", "it advises");

    private RulingAssertions Be(Truth expected) =>
        _ruling.Truth == expected ? this : throw Failure($"to be {Explanation.Term(expected)}, but it is {Explanation.Term(_ruling.Truth)}");

    private RulingAssertions Match(ReasonCode[] expected, ImmutableArray<Reason> actual, string verb, string instead)
    {
        string? difference = Explanation.Difference(expected, actual, instead);
        return difference is null ? this : throw Failure($"{verb} {difference}");
    }

    private VokasiAssertionException Failure(string expectation) => new($"Expected the ruling {expectation}.\n{Explanation.Of(_ruling.Refusals, _ruling.Missing, _ruling.Advisories)}");
}
