using System.Text.Json.Serialization;

namespace Pemasyarakatan.Vokasi.Enrolments;

/// <summary>Where a participant stands in a training.</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<EnrolmentState>))]
public enum EnrolmentState
{
    /// <summary>The seat is accepted, the training has not begun.</summary>
    Confirmed,

    /// <summary>Takes part in the training.</summary>
    InTraining,

    /// <summary>Interrupted, to be resumed: isolation, illness, a temporary absence.</summary>
    Suspended,

    /// <summary>Completed with the attendance that the package requires; support and follow-up are recorded from here on.</summary>
    Completed,

    /// <summary>Ended without completion, for an <see cref="EndingReason"/>.</summary>
    Ended,
}
