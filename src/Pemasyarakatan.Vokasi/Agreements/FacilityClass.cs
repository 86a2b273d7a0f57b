using System.Text.Json.Serialization;

namespace Pemasyarakatan.Vokasi.Agreements;

/// <summary>The class (kelas) of a facility, by its capacity and place; it says nothing about the severity of offences.</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<FacilityClass>))]
public enum FacilityClass
{
    /// <summary>Class I (kelas I); the press also writes IA, which the regulation does not know.</summary>
    I,

    /// <summary>Class II (kelas II), as of LPKA and Bapas.</summary>
    II,

    /// <summary>Class IIA (kelas IIA).</summary>
    IIA,

    /// <summary>Class IIB (kelas IIB).</summary>
    IIB,

    /// <summary>Class III (kelas III).</summary>
    III,
}
