using System.Text.Json.Serialization;

namespace Pemasyarakatan.Vokasi.Selection;

/// <summary>The order of merit as data: keys over facts and scores, the first decides, the next breaks its ties; what then is equal, the lottery decides.</summary>
/// <remarks>Equality by keys in order. Immutable.</remarks>
public sealed record Priority
{
    /// <summary>A priority.</summary>
    /// <param name="keys">The keys, most important first; none where the lottery alone decides.</param>
    /// <exception cref="ArgumentException">A fact or score is a key twice: the second could never decide.</exception>
    [JsonConstructor]
    public Priority(ImmutableArray<PriorityKey> keys)
    {
        Keys = Guard.Against.NullElements<PriorityKey>(keys);
        Guard.Against.Condition(Keys.DistinctBy(key => (key.Fact, key.Key, key.Score)).Count() != Keys.Length, "Expected each fact and score once.", nameof(keys));
    }

    /// <summary>The keys, most important first.</summary>
    public ImmutableArray<PriorityKey> Keys { get; }

    /// <inheritdoc/>
    public bool Equals(Priority? other) => other is not null && Keys.AsSpan().SequenceEqual(other.Keys.AsSpan());

    /// <inheritdoc/>
    public override int GetHashCode() => Keys.Length;

    /// <summary>The number of keys.</summary>
    /// <returns>Such as <c>2 keys</c>.</returns>
    public override string ToString() => FormattableString.Invariant($"{Keys.Length} keys");
}
