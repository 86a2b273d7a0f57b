using System.Text.Json.Serialization;

namespace Pemasyarakatan.Vokasi.Training;

/// <summary>How a certification scheme packs its units.</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<SchemeKind>))]
public enum SchemeKind
{
    /// <summary>A level of the KKNI (kualifikasi nasional).</summary>
    Qualification,

    /// <summary>An occupation (okupasi).</summary>
    Occupation,

    /// <summary>A cluster of units (klaster).</summary>
    Cluster,

    /// <summary>A single unit of competency.</summary>
    Unit,
}
