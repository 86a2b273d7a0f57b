using Pemasyarakatan.Vokasi.Eligibility;

namespace Pemasyarakatan.Vokasi.Rosters;

/// <summary>How one criterion stands over a whole roster.</summary>
/// <param name="Criterion">The id of the criterion.</param>
/// <param name="Tier">What kind of rule it is; null of a condition.</param>
/// <param name="Met">How many meet it.</param>
/// <param name="Failed">How many fail it.</param>
/// <param name="Unknown">Of how many it is not on record.</param>
public sealed record FunnelLine(string Criterion, Tier? Tier, int Met, int Failed, int Unknown)
{
    /// <summary>The id of the criterion.</summary>
    public string Criterion { get; } = Criterion;

    /// <summary>What kind of rule it is; null of a condition.</summary>
    public Tier? Tier { get; } = Tier;

    /// <summary>How many meet it.</summary>
    public int Met { get; } = Met;

    /// <summary>How many fail it.</summary>
    public int Failed { get; } = Failed;

    /// <summary>Of how many it is not on record.</summary>
    public int Unknown { get; } = Unknown;
}
