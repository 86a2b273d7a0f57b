using System.Text.Json.Serialization;

namespace Pemasyarakatan.Vokasi.Agreements;

/// <summary>How a source qualifies a figure.</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<FigureQualifier>))]
public enum FigureQualifier
{
    /// <summary>Stated as it is.</summary>
    Exact,

    /// <summary>About so many (sekitar).</summary>
    About,

    /// <summary>As many as (mencapai, hingga).</summary>
    UpTo,

    /// <summary>A percentage (persen), which is never turned into a count.</summary>
    Percent,
}
