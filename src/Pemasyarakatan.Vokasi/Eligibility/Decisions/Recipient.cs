using System.Text.Json.Serialization;

namespace Pemasyarakatan.Vokasi.Eligibility;

/// <summary>For whom a decision is told, and so how much of it (UU 27/2022 Ps. 4 (2)).</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<Recipient>))]
public enum Recipient
{
    /// <summary>The facility, which keeps the record: all of it.</summary>
    Facility,

    /// <summary>A partner institution: without what is on record of specific personal data.</summary>
    Partner,

    /// <summary>A list that the applicants see: likewise.</summary>
    Applicants,

    /// <summary>The public: likewise.</summary>
    Public,
}
