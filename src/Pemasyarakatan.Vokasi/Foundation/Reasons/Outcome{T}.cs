using System.Diagnostics.CodeAnalysis;

namespace Pemasyarakatan.Vokasi;

/// <summary>What a command came to: a value, or every reason why it was refused.</summary>
/// <typeparam name="T">The value of a command that was carried out.</typeparam>
/// <remarks>Immutable. A command that is refused has done nothing. Misuse throws instead: an outcome is about the rules, never about arguments.</remarks>
public sealed class Outcome<T>
{
    private readonly T? _value;

    internal Outcome(T value, ImmutableArray<Reason> advisories) => (_value, Success, Refusals, Advisories) = (value, true, [], advisories);

    internal Outcome(ImmutableArray<Reason> refusals, ImmutableArray<Reason> advisories)
    {
        Guard.Against.Condition(refusals.IsEmpty, "A refusal names at least one reason.", nameof(refusals));
        (Refusals, Advisories) = (refusals, advisories);
    }

    /// <summary>Whether the command was carried out.</summary>
    public bool Success { get; }

    /// <summary>Every reason for the refusal; empty exactly on success.</summary>
    public ImmutableArray<Reason> Refusals { get; }

    /// <summary>What deserves attention and stopped nothing; in either case.</summary>
    public ImmutableArray<Reason> Advisories { get; }

    /// <summary>The result of the command.</summary>
    /// <exception cref="InvalidOperationException">The command was refused; the message names the codes.</exception>
    public T Value => Success
        ? _value!
        : throw new InvalidOperationException($"Refused: {string.Join(", ", Refusals.Select(reason => reason.Code.Id))}.");

    /// <summary>Gets the result where there is one.</summary>
    /// <param name="value">The result, or the default of its type.</param>
    /// <returns>Whether the command was carried out.</returns>
    public bool TryGetValue([MaybeNullWhen(false)] out T value)
    {
        value = _value;
        return Success;
    }

    /// <summary>The outcome in short, for logs: no value, only codes.</summary>
    /// <returns><c>Success</c>, or the codes of the refusal.</returns>
    public override string ToString() => Success ? "Success" : $"Refused: {string.Join(", ", Refusals.Select(reason => reason.Code.Id))}";
}
