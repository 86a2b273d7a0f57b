using System.Text.Json.Serialization;

namespace Pemasyarakatan.Vokasi.Certification;

/// <summary>What a place of assessment (tempat uji kompetensi, TUK) is.</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<AssessmentPlaceKind>))]
public enum AssessmentPlaceKind
{
    /// <summary>Used for a time, such as the hall of a facility (TUK sewaktu).</summary>
    Temporary,

    /// <summary>The place of work, such as a facility's own workshop (TUK tempat kerja).</summary>
    Workplace,

    /// <summary>Kept for assessments alone (TUK mandiri).</summary>
    Independent,
}
