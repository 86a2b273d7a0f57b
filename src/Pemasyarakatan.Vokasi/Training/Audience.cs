using System.Text.Json.Serialization;

namespace Pemasyarakatan.Vokasi.Training;

/// <summary>For whom a package is announced.</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<Audience>))]
public enum Audience
{
    /// <summary>For those in the care of a facility alone.</summary>
    Inmates,

    /// <summary>For the public alone.</summary>
    Public,

    /// <summary>For the public and inmates together (inklusif).</summary>
    Inclusive,
}
