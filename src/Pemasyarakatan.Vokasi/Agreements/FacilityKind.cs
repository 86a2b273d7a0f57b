using System.Text.Json.Serialization;

namespace Pemasyarakatan.Vokasi.Agreements;

/// <summary>What a correctional unit (UPT Pemasyarakatan) is.</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<FacilityKind>))]
public enum FacilityKind
{
    /// <summary>A detention house (rumah tahanan negara).</summary>
    Rutan,

    /// <summary>A branch of a detention house (cabang rumah tahanan negara).</summary>
    CabangRutan,

    /// <summary>A prison (lembaga pemasyarakatan).</summary>
    Lapas,

    /// <summary>A place of temporary custody of children (lembaga penempatan anak sementara).</summary>
    Lpas,

    /// <summary>An institution for convicted children (lembaga pembinaan khusus anak).</summary>
    Lpka,

    /// <summary>A probation office (balai pemasyarakatan).</summary>
    Bapas,
}
