using System.Text.Json.Serialization;

namespace Pemasyarakatan.Vokasi.Eligibility;

/// <summary>What a policy says of a person for a package on a date.</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<Verdict>))]
public enum Verdict
{
    /// <summary>A rule of law forbids it, or the person is not among those whom the programme is for; no judgement can change that.</summary>
    Ineligible,

    /// <summary>A judgement about suitability fails; an officer may waive it by an override, with a reason; the policy may name who.</summary>
    NotRecommended,

    /// <summary>What is on record does not settle it; the decision names what is missing.</summary>
    Undetermined,

    /// <summary>Every criterion is met, if need be by an override.</summary>
    Eligible,
}
