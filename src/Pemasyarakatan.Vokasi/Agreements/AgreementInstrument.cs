using System.Text.Json.Serialization;

namespace Pemasyarakatan.Vokasi.Agreements;

/// <summary>What kind of document carries a cooperation, as whoever records it has classed it; what the source calls it stands beside it.</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<AgreementInstrument>))]
public enum AgreementInstrument
{
    /// <summary>The document of a region with the central government (nota kesepakatan), PP 28/2018.</summary>
    NotaKesepakatan,

    /// <summary>A memorandum of understanding (nota kesepahaman): the common word, and no instrument of PP 28/2018.</summary>
    NotaKesepahaman,

    /// <summary>A joint agreement (kesepakatan bersama), which a cooperation agreement follows.</summary>
    KesepakatanBersama,

    /// <summary>A cooperation agreement (perjanjian kerja sama, PKS).</summary>
    PerjanjianKerjaSama,

    /// <summary>A work plan (rencana kerja), as annexed to a nota kesepakatan.</summary>
    RencanaKerja,
}
