using System.Globalization;
using System.Text.Json.Serialization;

namespace Pemasyarakatan.Vokasi;

/// <summary>One reason: why something is refused, unknown or worth attention, as data with a text in Indonesian and English.</summary>
/// <remarks>
/// The one vocabulary of refusal of the library; borne by <see cref="Outcome{T}"/>, <see cref="Ruling"/> and an eligibility decision. Carries no name and no NIK: its arguments come from a closed set. A finding carries what is on record of a fact, which may be personal; its <see cref="ToString"/> does not.
/// Equality by code, basis and arguments. Immutable.
/// </remarks>
[JsonConverter(typeof(ReasonJsonConverter))]
public sealed class Reason : IEquatable<Reason>
{
    internal Reason(ReasonCode code, LegalBasis? basis, ImmutableArray<ReasonArgument> arguments)
    {
        if (arguments.Length != code.Parameters.Length)
            throw new ArgumentException($"Expected {code.Parameters.Length} arguments for {code.Id}.", nameof(arguments));
        (Code, Basis, Arguments) = (code, basis, arguments);
    }

    /// <summary>The stable code.</summary>
    public ReasonCode Code { get; }

    /// <summary>The source of the rule, where it has one.</summary>
    public LegalBasis? Basis { get; }

    /// <summary>The arguments, in the order of the code's <see cref="ReasonCode.Parameters"/>.</summary>
    public ImmutableArray<ReasonArgument> Arguments { get; }

    /// <summary>Gets an argument by its name.</summary>
    /// <param name="parameter">One of the code's <see cref="ReasonCode.Parameters"/>.</param>
    /// <exception cref="ArgumentException">The code has no such parameter.</exception>
    public ReasonArgument this[string parameter]
    {
        get
        {
            int index = Code.Parameters.IndexOf(parameter);
            return index < 0 ? throw new ArgumentException($"{Code.Id} has no such parameter.", nameof(parameter)) : Arguments[index];
        }
    }

    /// <summary>Whether two reasons say the same.</summary>
    /// <param name="left">One reason.</param>
    /// <param name="right">Another reason.</param>
    public static bool operator ==(Reason? left, Reason? right) => left?.Equals(right) ?? right is null;

    /// <summary>Whether two reasons differ.</summary>
    /// <param name="left">One reason.</param>
    /// <param name="right">Another reason.</param>
    public static bool operator !=(Reason? left, Reason? right) => !(left == right);

    /// <summary>Makes a reason without a legal basis of its own.</summary>
    /// <param name="code">The code.</param>
    /// <param name="arguments">Its arguments, in the order of the code's parameters.</param>
    /// <returns>The reason.</returns>
    /// <exception cref="ArgumentException">The number of arguments is not the code's.</exception>
    public static Reason Of(ReasonCode code, params ReadOnlySpan<ReasonArgument> arguments) =>
        new(Guard.Against.Null(code), basis: null, [.. arguments]);

    /// <summary>The same reason with its source.</summary>
    /// <param name="basis">Where the rule comes from.</param>
    /// <returns>The reason with the basis.</returns>
    public Reason BasedOn(LegalBasis basis) => new(Code, Guard.Against.Null(basis), Arguments);

    /// <summary>The reason in words, without its legal basis.</summary>
    /// <param name="culture">Indonesian for <c>id</c>, English for every other.</param>
    /// <returns>One sentence.</returns>
    public string ToText(CultureInfo culture) => Wording.Sentence(this, Guard.Against.Null(culture));

    /// <summary>The same reason in which the named arguments are withheld.</summary>
    internal Reason Without(params ImmutableArray<string> parameters) =>
        new(Code, Basis, [.. Code.Parameters.Zip(Arguments, (name, argument) => parameters.Contains(name, StringComparer.Ordinal) ? ReasonArgument.Term("withheld") : argument)]);

    /// <inheritdoc/>
    public bool Equals(Reason? other) =>
        other is not null && Code == other.Code && Equals(Basis, other.Basis) && Arguments.AsSpan().SequenceEqual(other.Arguments.AsSpan());

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Reason);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Code, Basis, Arguments.Length);

    /// <summary>The code and its arguments in their invariant form, for logs; of a finding about a person the criterion alone.</summary>
    /// <returns>Such as <c>agreement.termEnded(2025-12-31)</c> or <c>eligibility.failed(risk)</c>.</returns>
    public override string ToString()
    {
        IEnumerable<ReasonArgument> told = Code.Kind is (ReasonKind.Finding or ReasonKind.Missing) && Code.Parameters.Contains("criterion", StringComparer.Ordinal) ? Arguments.Where(argument => argument.Kind == ReasonArgumentKind.Criterion) : Arguments;
        string list = string.Join(", ", told);
        return list.Length == 0 ? Code.Id : $"{Code.Id}({list})";
    }
}
