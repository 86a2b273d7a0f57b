using System.Text.Json.Serialization;

namespace Pemasyarakatan.Vokasi.Screening;

/// <summary>What a roster has on record of one fact that the policy asks for.</summary>
/// <remarks>Equality by all members. Immutable.</remarks>
public sealed record FactCompleteness
{
    /// <summary>What is on record of one fact.</summary>
    /// <param name="fact">The key of the fact, with the key of its family behind a dot.</param>
    /// <param name="known">Of how many a value is on record, fresh enough.</param>
    /// <param name="none">Of how many it is on record that there is none.</param>
    /// <param name="unknown">Of how many nothing is on record.</param>
    /// <param name="stale">Of how many the evidence is older than the policy allows, or undated.</param>
    /// <param name="defective">Of how many the record is defective.</param>
    /// <exception cref="ArgumentException">The fact is no code, or a number is negative.</exception>
    [JsonConstructor]
    public FactCompleteness(string fact, int known = 0, int none = 0, int unknown = 0, int stale = 0, int defective = 0)
    {
        Fact = Guard.Against.InvalidCode(fact);
        (Known, None, Unknown) = (Guard.Against.Negative(known), Guard.Against.Negative(none), Guard.Against.Negative(unknown));
        (Stale, Defective) = (Guard.Against.Negative(stale), Guard.Against.Negative(defective));
    }

    /// <summary>The key of the fact, with the key of its family behind a dot.</summary>
    public string Fact { get; }

    /// <summary>Of how many a value is on record, fresh enough.</summary>
    public int Known { get; }

    /// <summary>Of how many it is on record that there is none.</summary>
    public int None { get; }

    /// <summary>Of how many nothing is on record.</summary>
    public int Unknown { get; }

    /// <summary>Of how many the evidence is older than the policy allows, or undated.</summary>
    public int Stale { get; }

    /// <summary>Of how many the record is defective.</summary>
    public int Defective { get; }

    internal FactCompleteness Plus(FactCompleteness other) => new(
        Fact, checked(Known + other.Known), checked(None + other.None), checked(Unknown + other.Unknown), checked(Stale + other.Stale), checked(Defective + other.Defective));
}
