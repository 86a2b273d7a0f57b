using System.Text.Json.Serialization;

namespace Pemasyarakatan.Vokasi.Eligibility;

/// <summary>How personal a fact is (UU 27/2022 Ps. 4).</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<Sensitivity>))]
public enum Sensitivity
{
    /// <summary>General personal data.</summary>
    General,

    /// <summary>Specific personal data: offence, health, children, risk.</summary>
    Specific,
}
