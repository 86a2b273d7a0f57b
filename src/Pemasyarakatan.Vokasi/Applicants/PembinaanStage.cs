using System.Text.Json.Serialization;

namespace Pemasyarakatan.Vokasi.Applicants;

/// <summary>The stage of pembinaan (tahap pembinaan), from awal to akhir.</summary>
/// <remarks>A session of the TPP decides the step from one to the next (PP 31/1999 Ps. 7); it never follows from a date alone.</remarks>
[JsonConverter(typeof(CamelCaseEnumConverter<PembinaanStage>))]
public enum PembinaanStage
{
    /// <summary>The first stage (tahap awal).</summary>
    Awal,

    /// <summary>The first part of the middle stage (tahap lanjutan pertama).</summary>
    LanjutanPertama,

    /// <summary>The second part of the middle stage (tahap lanjutan kedua).</summary>
    LanjutanKedua,

    /// <summary>The last stage (tahap akhir).</summary>
    Akhir,
}
