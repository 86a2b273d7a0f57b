using System.Text.Json.Serialization;
using Pemasyarakatan.Vokasi.Json;

namespace Pemasyarakatan.Vokasi.Institutions;

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
