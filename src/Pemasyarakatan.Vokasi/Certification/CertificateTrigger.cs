using System.Text.Json.Serialization;

namespace Pemasyarakatan.Vokasi.Certification;

/// <summary>What can happen to a certificate of competence.</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<CertificateTrigger>))]
public enum CertificateTrigger
{
    /// <summary>It is frozen for a time.</summary>
    Suspend,

    /// <summary>It is valid again after a suspension.</summary>
    Reinstate,

    /// <summary>It is revoked for good.</summary>
    Revoke,

    /// <summary>A renewal supersedes it.</summary>
    Renew,
}
