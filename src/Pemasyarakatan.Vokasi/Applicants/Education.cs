using System.Text.Json.Serialization;

namespace Pemasyarakatan.Vokasi.Applicants;

/// <summary>The highest completed education (pendidikan terakhir).</summary>
/// <remarks>Equivalents share a rank and stay apart: a policy compares ranks, or names the very kinds it wants.</remarks>
[JsonConverter(typeof(CamelCaseEnumConverter<Education>))]
public enum Education
{
    /// <summary>None completed (tidak sekolah).</summary>
    TidakSekolah,

    /// <summary>Primary school (SD).</summary>
    Sd,

    /// <summary>Islamic primary school (MI); equal to SD.</summary>
    Mi,

    /// <summary>Equivalence A (Paket A); equal to SD.</summary>
    PaketA,

    /// <summary>Lower secondary school (SMP).</summary>
    Smp,

    /// <summary>Islamic lower secondary school (MTs); equal to SMP.</summary>
    Mts,

    /// <summary>Equivalence B (Paket B); equal to SMP.</summary>
    PaketB,

    /// <summary>Upper secondary school (SMA).</summary>
    Sma,

    /// <summary>Islamic upper secondary school (MA); equal to SMA.</summary>
    Ma,

    /// <summary>Vocational upper secondary school (SMK); equal to SMA.</summary>
    Smk,

    /// <summary>Equivalence C (Paket C); equal to SMA.</summary>
    PaketC,

    /// <summary>One-year diploma (D1).</summary>
    D1,

    /// <summary>Two-year diploma (D2).</summary>
    D2,

    /// <summary>Three-year diploma (D3).</summary>
    D3,

    /// <summary>Four-year diploma (D4); equal to S1.</summary>
    D4,

    /// <summary>Bachelor (S1).</summary>
    S1,

    /// <summary>Master (S2).</summary>
    S2,

    /// <summary>Doctor (S3).</summary>
    S3,
}
