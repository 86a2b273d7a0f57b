using System.Text.Json.Serialization;

namespace Pemasyarakatan.Vokasi;

/// <summary>Truth in Kleene's strong three-valued logic, in the order <c>False &lt; Unknown &lt; True</c>.</summary>
/// <remarks><see cref="Unknown"/> means that the answer rests on something that is not on record: neither met nor failed. "And" is the minimum, "or" the maximum.</remarks>
[JsonConverter(typeof(CamelCaseEnumConverter<Truth>))]
public enum Truth
{
    /// <summary>Not so, on what is on record.</summary>
    False = 0,

    /// <summary>What is on record does not settle it.</summary>
    Unknown = 1,

    /// <summary>So, on what is on record.</summary>
    True = 2,
}
