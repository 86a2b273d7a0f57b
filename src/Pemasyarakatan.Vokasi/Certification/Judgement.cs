using System.Text.Json.Serialization;

namespace Pemasyarakatan.Vokasi.Certification;

/// <summary>What an assessor finds of one unit of competency: a recommendation, never the decision.</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<Judgement>))]
public enum Judgement
{
    /// <summary>Competent (K).</summary>
    Kompeten,

    /// <summary>Not yet competent (BK).</summary>
    BelumKompeten,
}
