using System.Text.Json.Serialization;

namespace Pemasyarakatan.Vokasi.Training;

/// <summary>Someone who teaches in a package (instruktur), by the code under which the provider keeps them, never by name.</summary>
/// <remarks>Equality by id and units. Immutable.</remarks>
public sealed record Instructor
{
    /// <summary>An instructor.</summary>
    /// <param name="id">The provider's code of the instructor.</param>
    /// <param name="units">The units that the instructor may teach, where they are on record.</param>
    /// <exception cref="ArgumentException">The id has not the shape of a code, or a unit stands twice.</exception>
    [JsonConstructor]
    public Instructor(string id, ImmutableArray<UnitCode> units = default)
    {
        Id = Guard.Against.InvalidCode(id);
        Units = Guard.Against.NullElements<UnitCode>(units);
        Guard.Against.Condition(Units.Distinct().Count() != Units.Length, "Expected each unit once.", nameof(units));
    }

    /// <summary>The provider's code of the instructor.</summary>
    public string Id { get; }

    /// <summary>The units that the instructor may teach; empty where they are not on record.</summary>
    public ImmutableArray<UnitCode> Units { get; }

    /// <inheritdoc/>
    public bool Equals(Instructor? other) =>
        other is not null && string.Equals(Id, other.Id, StringComparison.Ordinal) && Units.AsSpan().SequenceEqual(other.Units.AsSpan());

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Id);

    /// <summary>The id and the number of units.</summary>
    /// <returns>Such as <c>i-1: 3 units</c>.</returns>
    public override string ToString() => FormattableString.Invariant($"{Id}: {Units.Length} units");
}
