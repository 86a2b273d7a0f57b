using System.Text.Json.Serialization;
using Pemasyarakatan.Vokasi.Training;

namespace Pemasyarakatan.Vokasi.Agreements;

/// <summary>What an agreement is about (ruang lingkup): the fields of training it names, and who else than the partners may train.</summary>
/// <remarks>Equality by all members. Immutable.</remarks>
public sealed record AgreementScope
{
    /// <summary>A scope.</summary>
    /// <param name="isOpenEnded">Whether other fields than the named ones are within it, as by "and others".</param>
    /// <param name="fields">The fields that it names; at least one unless it is open-ended.</param>
    /// <param name="providers">The ids of institutions beyond the partners and their organs that may give the training.</param>
    /// <exception cref="ArgumentException">A closed scope names no field, a field or provider stands twice, or an id has not the shape of a code.</exception>
    [JsonConstructor]
    public AgreementScope(bool isOpenEnded, ImmutableArray<TrainingField> fields = default, ImmutableArray<string> providers = default)
    {
        IsOpenEnded = isOpenEnded;
        Fields = Guard.Against.NullElements<TrainingField>(fields);
        Providers = Guard.Against.NullElements<string>(providers);
        Guard.Against.Condition(!isOpenEnded && Fields.IsEmpty, "Expected a field, or an open-ended scope.", nameof(fields));
        Guard.Against.Condition(Fields.Distinct().Count() != Fields.Length, "Expected each field once.", nameof(fields));
        Guard.Against.Condition(Providers.Distinct(StringComparer.Ordinal).Count() != Providers.Length, "Expected each provider once.", nameof(providers));
        foreach (string provider in Providers)
            Guard.Against.InvalidCode(provider, nameof(providers));
    }

    /// <summary>Whether other fields than the named ones are within it.</summary>
    public bool IsOpenEnded { get; }

    /// <summary>The fields that it names, in the order of the document.</summary>
    public ImmutableArray<TrainingField> Fields { get; }

    /// <summary>The ids of institutions beyond the partners and their organs that may give the training.</summary>
    public ImmutableArray<string> Providers { get; }

    /// <summary>Whether a field is within the scope.</summary>
    /// <param name="field">The field.</param>
    /// <returns>Whether it is named, or the scope is open-ended.</returns>
    public bool Includes(TrainingField field) => IsOpenEnded || Fields.Contains(field);

    /// <inheritdoc/>
    public bool Equals(AgreementScope? other) =>
        other is not null && IsOpenEnded == other.IsOpenEnded && Fields.AsSpan().SequenceEqual(other.Fields.AsSpan()) && Providers.AsSpan().SequenceEqual(other.Providers.AsSpan());

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(IsOpenEnded, Fields.Length, Providers.Length);

    /// <summary>How many fields and providers it names.</summary>
    /// <returns>Such as <c>open-ended: 2 fields, 1 providers</c>.</returns>
    public override string ToString() => FormattableString.Invariant($"{(IsOpenEnded ? "open-ended" : "closed")}: {Fields.Length} fields, {Providers.Length} providers");
}
