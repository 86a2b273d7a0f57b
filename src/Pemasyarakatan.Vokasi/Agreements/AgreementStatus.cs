using System.Text.Json.Serialization;

namespace Pemasyarakatan.Vokasi.Agreements;

/// <summary>What an agreement is on a date, computed from its state and its term.</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<AgreementStatus>))]
public enum AgreementStatus
{
    /// <summary>What is on record does not tell.</summary>
    Undetermined,

    /// <summary>Not signed.</summary>
    Unsigned,

    /// <summary>Signed, but its term has not begun.</summary>
    NotYetInForce,

    /// <summary>In force.</summary>
    InForce,

    /// <summary>Suspended within its term.</summary>
    Suspended,

    /// <summary>Its term is over.</summary>
    Expired,

    /// <summary>Ended before its term, or replaced by another.</summary>
    Ended,
}
