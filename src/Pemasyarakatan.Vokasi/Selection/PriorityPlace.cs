using System.Text.Json.Serialization;
using Pemasyarakatan.Vokasi.Json;

namespace Pemasyarakatan.Vokasi.Selection;

/// <summary>At which end of an order something stands.</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<PriorityPlace>))]
public enum PriorityPlace
{
    /// <summary>Before all others.</summary>
    First,

    /// <summary>Behind all others.</summary>
    Last,
}
