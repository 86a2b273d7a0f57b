using System.Text.Json.Serialization;

namespace Pemasyarakatan.Vokasi.Selection;

/// <summary>What happened to a published intake after its draw.</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<PublishedActKind>))]
internal enum PublishedActKind
{
    /// <summary>Free seats were offered to whose turn it was; people may have joined, been screened anew or been skipped.</summary>
    Promoted,

    /// <summary>Late applicants joined.</summary>
    Joined,

    /// <summary>An offer was accepted.</summary>
    Accepted,

    /// <summary>An offer was declined.</summary>
    Declined,

    /// <summary>Offers lapsed.</summary>
    Lapsed,

    /// <summary>Somebody left.</summary>
    Left,

    /// <summary>Somebody was suspended.</summary>
    Suspended,

    /// <summary>Somebody suspended came back, to a seat or to the waiting list.</summary>
    Returned,

    /// <summary>The number of seats was changed.</summary>
    Seats,

    /// <summary>Seats beyond the number were permitted.</summary>
    Permitted,
}
