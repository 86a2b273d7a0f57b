using System.Text.Json.Serialization;
using Pemasyarakatan.Vokasi.Eligibility;

namespace Pemasyarakatan.Vokasi.Screening;

/// <summary>How one criterion stands over a whole roster.</summary>
/// <remarks>Equality by all members. Immutable.</remarks>
public sealed record CriterionSummary
{
    /// <summary>How one criterion stands.</summary>
    /// <param name="criterionId">The id of the criterion.</param>
    /// <param name="tier">What kind of rule it is; null of a condition.</param>
    /// <param name="met">How many meet it.</param>
    /// <param name="failed">How many fail it.</param>
    /// <param name="unknown">Of how many it is not on record.</param>
    /// <exception cref="ArgumentException">The id is no code, or a number is negative.</exception>
    [JsonConstructor]
    public CriterionSummary(string criterionId, Tier? tier = null, int met = 0, int failed = 0, int unknown = 0)
    {
        CriterionId = Guard.Against.InvalidCode(criterionId);
        Tier = tier;
        (Met, Failed, Unknown) = (Guard.Against.Negative(met), Guard.Against.Negative(failed), Guard.Against.Negative(unknown));
    }

    /// <summary>The id of the criterion.</summary>
    public string CriterionId { get; }

    /// <summary>What kind of rule it is; null of a condition.</summary>
    public Tier? Tier { get; }

    /// <summary>How many meet it.</summary>
    public int Met { get; }

    /// <summary>How many fail it.</summary>
    public int Failed { get; }

    /// <summary>Of how many it is not on record.</summary>
    public int Unknown { get; }

    internal CriterionSummary Plus(CriterionSummary other) => new(CriterionId, Tier, checked(Met + other.Met), checked(Failed + other.Failed), checked(Unknown + other.Unknown));
}
