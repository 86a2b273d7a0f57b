using System.Text.Json.Serialization;

namespace Pemasyarakatan.Vokasi.Applicants;

/// <summary>The way by which an application came in.</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<ApplicationChannel>))]
public enum ApplicationChannel
{
    /// <summary>Through the facility, for a person in custody.</summary>
    Facility,

    /// <summary>In person, at the provider's desk.</summary>
    InPerson,

    /// <summary>Through the national portal (SIAPkerja, Skillhub).</summary>
    Online,

    /// <summary>Through the manpower office or another agency.</summary>
    Agency,
}
