using System.Text.Json.Serialization;

namespace Pemasyarakatan.Vokasi.Applicants;

/// <summary>Sex (jenis kelamin), as the identity register writes it.</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<Sex>))]
public enum Sex
{
    /// <summary>Male (laki-laki).</summary>
    Male,

    /// <summary>Female (perempuan).</summary>
    Female,
}
