using System.Text.Json.Serialization;

namespace Pemasyarakatan.Vokasi;

/// <summary>The four levels of Indonesian regions.</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<RegionLevel>))]
public enum RegionLevel
{
    /// <summary>A province (provinsi).</summary>
    Province,

    /// <summary>A regency or a city (kabupaten, kota).</summary>
    RegencyOrCity,

    /// <summary>A district (kecamatan).</summary>
    District,

    /// <summary>A village or an urban village (desa, kelurahan).</summary>
    Village,
}
