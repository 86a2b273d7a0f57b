using System.Text.Json.Serialization;

namespace Pemasyarakatan.Vokasi.Applicants;

/// <summary>What a domicile rests on.</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<DomicileSource>))]
public enum DomicileSource
{
    /// <summary>The identity card (KTP).</summary>
    Ktp,

    /// <summary>The person's own statement (surat pernyataan).</summary>
    Statement,

    /// <summary>The facility's registry.</summary>
    Registry,
}
