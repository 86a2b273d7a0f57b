using System.Text.Json.Serialization;

namespace Pemasyarakatan.Vokasi.Applicants;

/// <summary>The security level (tingkat pengamanan) of a Lapas, from minimum to super maximum.</summary>
/// <remarks>Permenkumham 35/2018 knows levels of a Lapas; a Rutan has none.</remarks>
[JsonConverter(typeof(CamelCaseEnumConverter<SecurityLevel>))]
public enum SecurityLevel
{
    /// <summary>Minimum security: production.</summary>
    Minimum,

    /// <summary>Medium security: skill training.</summary>
    Medium,

    /// <summary>Maximum security.</summary>
    Maximum,

    /// <summary>Super maximum security: no group training.</summary>
    SuperMaximum,
}
