using System.Text.Json.Serialization;

namespace Pemasyarakatan.Vokasi.Agreements;

/// <summary>Which law a cooperation falls under, as its parties decide it.</summary>
/// <remarks>A facility is a unit of the central government; cooperation among regions, or of a region with a third party, cannot arise with one.</remarks>
[JsonConverter(typeof(CamelCaseEnumConverter<CooperationRegime>))]
public enum CooperationRegime
{
    /// <summary>The partners are of different kinds, so that no one regime follows.</summary>
    Undetermined,

    /// <summary>A region with the central government (sinergi), PP 28/2018.</summary>
    Sinergi,

    /// <summary>Two bodies of the central government.</summary>
    CentralCentral,

    /// <summary>A body of the central government with a third party.</summary>
    CentralThirdParty,
}
