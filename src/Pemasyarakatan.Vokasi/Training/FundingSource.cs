using System.Text.Json.Serialization;

namespace Pemasyarakatan.Vokasi.Training;

/// <summary>Who pays for a package.</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<FundingSource>))]
public enum FundingSource
{
    /// <summary>The budget of the state (APBN).</summary>
    StateBudget,

    /// <summary>The budget of a region (APBD).</summary>
    RegionalBudget,

    /// <summary>A company, foundation or donor, such as from social responsibility funds (TJSL).</summary>
    Donor,

    /// <summary>Several of these together.</summary>
    Shared,
}
