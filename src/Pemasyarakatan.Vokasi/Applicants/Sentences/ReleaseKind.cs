using System.Text.Json.Serialization;

namespace Pemasyarakatan.Vokasi.Applicants;

/// <summary>The way in which someone is released.</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<ReleaseKind>))]
public enum ReleaseKind
{
    /// <summary>The sentence is served in full (bebas murni).</summary>
    Expiry,

    /// <summary>Conditional release (pembebasan bersyarat, PB).</summary>
    PembebasanBersyarat,

    /// <summary>Conditional leave (cuti bersyarat, CB).</summary>
    CutiBersyarat,

    /// <summary>Leave before release (cuti menjelang bebas, CMB).</summary>
    CutiMenjelangBebas,
}
