using System.Text.Json.Serialization;

namespace Pemasyarakatan.Vokasi.Certification;

/// <summary>Where a certificate of competence stands by what was done to it; whether it has expired follows from the calendar and is no state.</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<CertificateState>))]
public enum CertificateState
{
    /// <summary>Issued, and nothing was done to it since that still counts.</summary>
    Valid,

    /// <summary>Frozen for a time (dibekukan).</summary>
    Suspended,

    /// <summary>Revoked for good (dicabut).</summary>
    Revoked,

    /// <summary>Superseded by the certificate of a renewal.</summary>
    Renewed,
}
