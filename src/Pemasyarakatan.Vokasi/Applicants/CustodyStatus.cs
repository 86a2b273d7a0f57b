using System.Text.Json.Serialization;

namespace Pemasyarakatan.Vokasi.Applicants;

/// <summary>The legal status of a person in custody or under its guidance.</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<CustodyStatus>))]
public enum CustodyStatus
{
    /// <summary>A suspect or defendant in detention (tahanan): no warga binaan (UU 22/2022 Ps. 1).</summary>
    Tahanan,

    /// <summary>A convict who serves imprisonment, or awaits execution (narapidana).</summary>
    Narapidana,

    /// <summary>A child in conflict with the law, aged 12 to 17, in detention (anak yang berkonflik dengan hukum).</summary>
    Anak,

    /// <summary>A child of 14 to 17 under pembinaan in an LPKA (anak binaan).</summary>
    AnakBinaan,

    /// <summary>A person under the guidance of a Bapas, such as one released conditionally (klien).</summary>
    Klien,
}
