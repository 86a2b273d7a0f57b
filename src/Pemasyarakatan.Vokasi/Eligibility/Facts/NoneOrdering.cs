using System.Text.Json.Serialization;

namespace Pemasyarakatan.Vokasi.Eligibility;

/// <summary>Where it stands that there is none of a fact, against all its values.</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<NoneOrdering>))]
public enum NoneOrdering
{
    /// <summary>There cannot be none: an absent value is not on record.</summary>
    NotAllowed,

    /// <summary>None lies below every value: no violation ever is earlier than any.</summary>
    Low,

    /// <summary>None lies above every value: no release date is later than any.</summary>
    High,
}
