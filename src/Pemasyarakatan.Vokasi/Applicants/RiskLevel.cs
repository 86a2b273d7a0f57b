using System.Text.Json.Serialization;

namespace Pemasyarakatan.Vokasi.Applicants;

/// <summary>The risk level (tingkat risiko) by assessment, from low to very high.</summary>
/// <remarks>Recorded with the date of its assessment; how long an assessment counts is a policy's to say.</remarks>
[JsonConverter(typeof(CamelCaseEnumConverter<RiskLevel>))]
public enum RiskLevel
{
    /// <summary>Low (rendah).</summary>
    Low,

    /// <summary>Medium (sedang).</summary>
    Medium,

    /// <summary>High (tinggi).</summary>
    High,

    /// <summary>Very high (sangat tinggi).</summary>
    VeryHigh,
}
