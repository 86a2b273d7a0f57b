namespace Pemasyarakatan.Vokasi.Rosters;

/// <summary>What a roster has on record of one fact that the policy asks for.</summary>
/// <param name="Fact">The key of the fact, with the key of its family behind a dot.</param>
/// <param name="Known">Of how many a value is on record, fresh enough.</param>
/// <param name="None">Of how many it is on record that there is none.</param>
/// <param name="Unknown">Of how many nothing is on record.</param>
/// <param name="Stale">Of how many the evidence is older than the policy allows, or undated.</param>
/// <param name="Defective">Of how many the record is defective.</param>
public sealed record DataQualityLine(string Fact, int Known, int None, int Unknown, int Stale, int Defective)
{
    /// <summary>The key of the fact, with the key of its family behind a dot.</summary>
    public string Fact { get; } = Fact;

    /// <summary>Of how many a value is on record, fresh enough.</summary>
    public int Known { get; } = Known;

    /// <summary>Of how many it is on record that there is none.</summary>
    public int None { get; } = None;

    /// <summary>Of how many nothing is on record.</summary>
    public int Unknown { get; } = Unknown;

    /// <summary>Of how many the evidence is older than the policy allows, or undated.</summary>
    public int Stale { get; } = Stale;

    /// <summary>Of how many the record is defective.</summary>
    public int Defective { get; } = Defective;
}
