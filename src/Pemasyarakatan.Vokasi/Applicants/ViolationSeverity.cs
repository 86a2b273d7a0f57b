using System.Text.Json.Serialization;

namespace Pemasyarakatan.Vokasi.Applicants;

/// <summary>How serious a breach of discipline is (tingkat pelanggaran), from ringan to berat.</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<ViolationSeverity>))]
public enum ViolationSeverity
{
    /// <summary>Answered by a warning (ringan).</summary>
    Ringan,

    /// <summary>Answered by short isolation or a delay of rights (sedang).</summary>
    Sedang,

    /// <summary>Answered by isolation and entered in Register F (berat).</summary>
    Berat,
}
