using System.Text.Json.Serialization;

namespace Pemasyarakatan.Vokasi.Eligibility;

/// <summary>What kind of rule a criterion is, and so what its failure means.</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<Tier>))]
public enum Tier
{
    /// <summary>A rule of law forbids; no override.</summary>
    Law,

    /// <summary>Whom this package is for, set by an agreement or an announcement; no override.</summary>
    Programme,

    /// <summary>A judgement about the person; an officer may waive it by an override; the policy may name who.</summary>
    Suitability,
}
