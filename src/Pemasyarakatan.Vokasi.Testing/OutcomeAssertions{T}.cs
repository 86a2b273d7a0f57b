namespace Pemasyarakatan.Vokasi.Testing;

/// <summary>What a test expects of an outcome.</summary>
/// <typeparam name="T">The type of its value.</typeparam>
/// <remarks>A failure tells every reason of the refusal; the value is not printed, since it may be about a person.</remarks>
public sealed class OutcomeAssertions<T>
    where T : notnull
{
    private readonly Outcome<T> _outcome;

    internal OutcomeAssertions(Outcome<T> outcome) => _outcome = outcome;

    /// <summary>It is granted.</summary>
    /// <returns>The value.</returns>
    /// <exception cref="VokasiAssertionException">It is refused.</exception>
    public T Succeed() => _outcome.TryGetValue(out T? value) ? value : throw Failure("a success, but it was refused");

    /// <summary>It is refused, for whatever reason.</summary>
    /// <returns>The same expectations.</returns>
    /// <exception cref="VokasiAssertionException">It is granted.</exception>
    public OutcomeAssertions<T> BeRefused() => _outcome.Success ? throw Failure("a refusal, but it was granted") : this;

    /// <summary>It is refused for these reasons and no others.</summary>
    /// <param name="codes">The codes of the refusals, in any order.</param>
    /// <returns>The same expectations.</returns>
    /// <exception cref="VokasiAssertionException">It is granted, or refused for other ones.</exception>
    public OutcomeAssertions<T> BecauseOf(params ReasonCode[] codes) => Match(Explanation.NoneNull(codes, nameof(codes)), _outcome.Refusals, "a refusal for", "it was refused for");

    /// <summary>These advisories come with it, and no others.</summary>
    /// <param name="codes">The codes of the advisories, in any order.</param>
    /// <returns>The same expectations.</returns>
    /// <exception cref="VokasiAssertionException">Something else is advised.</exception>
    public OutcomeAssertions<T> Advising(params ReasonCode[] codes) => Match(Explanation.NoneNull(codes, nameof(codes)), _outcome.Advisories, "advice of", "it comes with");

    private OutcomeAssertions<T> Match(ReasonCode[] expected, ImmutableArray<Reason> actual, string what, string instead)
    {
        string? difference = Explanation.Difference(expected, actual, instead);
        return difference is null ? this : throw Failure($"{what} {difference}");
    }

    private VokasiAssertionException Failure(string expectation) => new($"Expected {expectation}.\n{Explanation.Of(_outcome.Refusals, [], _outcome.Advisories)}");
}
