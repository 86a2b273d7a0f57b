using System.Text.Json.Serialization;

namespace Pemasyarakatan.Vokasi.Agreements;

/// <summary>In which capacity someone signs for a party.</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<SigningCapacity>))]
public enum SigningCapacity
{
    /// <summary>As the head of the office that is the party or its organ.</summary>
    HeadOfOffice,

    /// <summary>On behalf of the head of the region (atas nama kepala daerah).</summary>
    OnBehalfOfRegionHead,

    /// <summary>As acting head (pelaksana tugas, pelaksana harian).</summary>
    Acting,

    /// <summary>By a power of attorney (surat kuasa).</summary>
    ByPowerOfAttorney,
}
