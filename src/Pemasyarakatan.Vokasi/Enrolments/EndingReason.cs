using System.Text.Json.Serialization;

namespace Pemasyarakatan.Vokasi.Enrolments;

/// <summary>Why a training, or an assessment, ended before its time.</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<EndingReason>))]
public enum EndingReason
{
    /// <summary>Transferred to another facility.</summary>
    Transferred,

    /// <summary>Released.</summary>
    Released,

    /// <summary>Withdrawn by the participant's own wish.</summary>
    WithdrawnByOwnWish,

    /// <summary>Withdrawn by the facility or the provider, without a fault of the participant.</summary>
    WithdrawnByStaff,

    /// <summary>Dismissed for a fault of the participant.</summary>
    Dismissed,

    /// <summary>For reasons of health.</summary>
    Health,

    /// <summary>For reasons of security.</summary>
    Security,

    /// <summary>Died.</summary>
    Died,

    /// <summary>The package was cancelled.</summary>
    PackageCancelled,
}
