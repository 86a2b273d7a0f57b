using System.Text.Json.Serialization;

namespace Pemasyarakatan.Vokasi.Agreements;

/// <summary>A programme to which a cooperation is linked, such as <c>Program 1.000 Tenaga Kerja Terlatih</c>.</summary>
/// <remarks>A number in the name is no target: that is stated apart. Equality by all members. Immutable.</remarks>
public sealed record Programme
{
    /// <summary>A programme.</summary>
    /// <param name="name">Its name as written.</param>
    /// <param name="owner">Whose programme it is, as written.</param>
    /// <param name="target">What it is to reach.</param>
    /// <exception cref="ArgumentException">A text is blank.</exception>
    [JsonConstructor]
    public Programme(string name, Recorded<string> owner = default, Recorded<StatedFigure> target = default)
    {
        Name = Guard.Against.NullOrWhiteSpace(name);
        Guard.Against.Condition(owner.TryGetValue(out string? whose) && string.IsNullOrWhiteSpace(whose), "Expected an owner that is not blank.", nameof(owner));
        (Owner, Target) = (owner, target);
    }

    /// <summary>Its name as written.</summary>
    public string Name { get; }

    /// <summary>Whose programme it is, as written.</summary>
    public Recorded<string> Owner { get; }

    /// <summary>What it is to reach.</summary>
    public Recorded<StatedFigure> Target { get; }
}
