using System.Text.Json.Serialization;

namespace Pemasyarakatan.Vokasi.Eligibility;

/// <summary>What the values of a fact are, and so which comparisons it knows.</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<FactKind>))]
public enum FactKind
{
    /// <summary>A date from 1900 to 2199.</summary>
    Date,

    /// <summary>A whole number in a declared unit and range.</summary>
    Number,

    /// <summary>One of a list of values in ascending order, such as a risk level.</summary>
    Ordered,

    /// <summary>One of a list of values without order, such as a custody status.</summary>
    Unordered,

    /// <summary>Yes or no.</summary>
    Flag,

    /// <summary>A region of any level.</summary>
    Region,
}
