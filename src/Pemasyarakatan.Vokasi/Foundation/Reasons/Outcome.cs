namespace Pemasyarakatan.Vokasi;

/// <summary>Makes outcomes of commands.</summary>
public static class Outcome
{
    /// <summary>The command was carried out.</summary>
    /// <typeparam name="T">What it yields.</typeparam>
    /// <param name="value">The result.</param>
    /// <returns>A successful outcome.</returns>
    public static Outcome<T> Success<T>(T value) => new(value, []);

    /// <summary>The command was carried out.</summary>
    /// <typeparam name="T">What it yields.</typeparam>
    /// <param name="value">The result.</param>
    /// <param name="advisories">What deserves attention all the same.</param>
    /// <returns>A successful outcome.</returns>
    public static Outcome<T> Success<T>(T value, params IEnumerable<Reason> advisories) => new(value, Guard.Against.NullElements(advisories));

    /// <summary>The command was refused, and nothing was done.</summary>
    /// <typeparam name="T">What it would have yielded.</typeparam>
    /// <param name="refusals">Every reason, at least one.</param>
    /// <returns>A refused outcome.</returns>
    /// <exception cref="ArgumentException">There is no reason.</exception>
    public static Outcome<T> Refused<T>(params IEnumerable<Reason> refusals) => new(Guard.Against.NullElements(refusals), []);
}
