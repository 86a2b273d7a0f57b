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
    /// <param name="providerIds">The ids of institutions beyond the partners and their organs that may give the training.</param>
    /// <exception cref="ArgumentException">A closed scope names no field, a field or provider stands twice, or an id has not the shape of a code.</exception>
    [JsonConstructor]
    public AgreementScope(bool isOpenEnded, ImmutableArray<TrainingField> fields = default, ImmutableArray<string> providerIds = default)
    {
        IsOpenEnded = isOpenEnded;
        Fields = Guard.Against.NullElements<TrainingField>(fields);
        ProviderIds = Guard.Against.NullElements<string>(providerIds);
        Guard.Against.Condition(!isOpenEnded && Fields.IsEmpty, "Expected a field, or an open-ended scope.", nameof(fields));
        Guard.Against.Condition(Fields.Distinct().Count() != Fields.Length, "Expected each field once.", nameof(fields));
        Guard.Against.Condition(ProviderIds.Distinct(StringComparer.Ordinal).Count() != ProviderIds.Length, "Expected each provider once.", nameof(providerIds));
        foreach (string provider in ProviderIds)
            Guard.Against.InvalidCode(provider, nameof(providerIds));
    }

    /// <summary>Whether other fields than the named ones are within it.</summary>
    public bool IsOpenEnded { get; }

    /// <summary>The fields that it names, in the order of the document.</summary>
    public ImmutableArray<TrainingField> Fields { get; }

    /// <summary>The ids of institutions beyond the partners and their organs that may give the training.</summary>
    public ImmutableArray<string> ProviderIds { get; }

    /// <summary>Whether a field is within the scope.</summary>
    /// <param name="field">The field.</param>
    /// <returns>Whether it is named, or the scope is open-ended.</returns>
    public bool Includes(TrainingField field) => IsOpenEnded || Fields.Contains(field);

    /// <inheritdoc/>
    public bool Equals(AgreementScope? other) =>
        other is not null && IsOpenEnded == other.IsOpenEnded && Fields.AsSpan().SequenceEqual(other.Fields.AsSpan()) && ProviderIds.AsSpan().SequenceEqual(other.ProviderIds.AsSpan());

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(IsOpenEnded, Fields.Length, ProviderIds.Length);

    /// <summary>How many fields and providers it names.</summary>
    /// <returns>Such as <c>open-ended: 2 fields, 1 providers</c>.</returns>
    public override string ToString() => FormattableString.Invariant($"{(IsOpenEnded ? "open-ended" : "closed")}: {Fields.Length} fields, {ProviderIds.Length} providers");
}
