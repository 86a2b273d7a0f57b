namespace Pemasyarakatan.Vokasi.Eligibility;

/// <summary>A fact whose values are of one type.</summary>
/// <typeparam name="T">The type of its values.</typeparam>
/// <remarks>Equality is identity. Immutable.</remarks>
public sealed class Fact<T> : Fact
    where T : notnull
{
    private readonly Func<T, int> _encode;

    internal Fact(FactDefinition definition, Func<T, int> encode)
        : base(definition) => _encode = encode;

    /// <summary>The same as a family: one value for each key.</summary>
    /// <param name="keys">The closed set of keys; none where any code is a key.</param>
    /// <returns>The family.</returns>
    /// <exception cref="ArgumentException">A key is no code or stands twice.</exception>
    public Fact<T> ByKey(params IEnumerable<string> keys) => Copy(Definition.ByKey(Guard.Against.NullElements(keys)));

    /// <summary>The same as specific personal data.</summary>
    /// <returns>The fact.</returns>
    public Fact<T> Specific() => Copy(Definition with { Sensitivity = Sensitivity.Specific });

    /// <summary>The same with its name in words.</summary>
    /// <param name="indonesian">The name in Indonesian.</param>
    /// <param name="english">The name in English.</param>
    /// <returns>The fact.</returns>
    /// <exception cref="ArgumentException">A name is blank.</exception>
    public Fact<T> Named(string indonesian, string english) =>
        Copy(Definition with { Indonesian = Guard.Against.NullOrWhiteSpace(indonesian), English = Guard.Against.NullOrWhiteSpace(english) });

    /// <summary>The same with one of its values in words.</summary>
    /// <param name="value">A value of an ordered or unordered fact.</param>
    /// <param name="indonesian">What it is called in Indonesian.</param>
    /// <param name="english">What it is called in English.</param>
    /// <returns>The fact.</returns>
    /// <exception cref="ArgumentException">The fact has no such value, or a name is blank.</exception>
    public Fact<T> NamedValue(string value, string indonesian, string english) => Copy(Definition.WithValueName(Guard.Against.Null(value), Guard.Against.NullOrWhiteSpace(indonesian), Guard.Against.NullOrWhiteSpace(english)));

    /// <summary>The same with its meaning in words.</summary>
    /// <param name="indonesian">One sentence in Indonesian.</param>
    /// <param name="english">One sentence in English.</param>
    /// <returns>The fact.</returns>
    /// <exception cref="ArgumentException">A sentence is blank.</exception>
    public Fact<T> Explained(string indonesian, string english) =>
        Copy(Definition with { MeaningIndonesian = Guard.Against.NullOrWhiteSpace(indonesian), MeaningEnglish = Guard.Against.NullOrWhiteSpace(english) });

    /// <summary>The same with the source that it rests on.</summary>
    /// <param name="basis">The source.</param>
    /// <returns>The fact.</returns>
    public Fact<T> BasedOn(LegalBasis basis) => Copy(Definition with { Basis = Guard.Against.Null(basis) });

    internal Fact<T> Of(FactScope scope) => Copy(Definition with { Scope = scope });

    internal int Encode(T value) => _encode(value);

    private Fact<T> Copy(FactDefinition definition) => new(definition, _encode);
}
