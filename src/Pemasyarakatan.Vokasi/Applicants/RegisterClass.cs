using System.Text.Json.Serialization;

namespace Pemasyarakatan.Vokasi.Applicants;

/// <summary>The register (register) in which a person in custody is entered.</summary>
/// <remarks>Standar Registrasi, PAS-170.PK.01.01.02/2015.</remarks>
[JsonConverter(typeof(CamelCaseEnumConverter<RegisterClass>))]
public enum RegisterClass
{
    /// <summary>A.I: detained by the investigator (penyidik).</summary>
    A1,

    /// <summary>A.II: detained by the public prosecutor (penuntut umum).</summary>
    A2,

    /// <summary>A.III: detained by the district court (Pengadilan Negeri).</summary>
    A3,

    /// <summary>A.IV: detained by the high court (Pengadilan Tinggi).</summary>
    A4,

    /// <summary>A.V: detained by the supreme court (Mahkamah Agung).</summary>
    A5,

    /// <summary>B.I: a sentence above one year.</summary>
    B1,

    /// <summary>B.IIa: a sentence above three months, up to and including one year.</summary>
    B2a,

    /// <summary>B.IIb: a sentence of one day up to and including three months.</summary>
    B2b,

    /// <summary>B.III: light imprisonment (kurungan), also in place of a fine.</summary>
    B3,
}
