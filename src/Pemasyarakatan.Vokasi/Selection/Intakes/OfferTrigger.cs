using System.Text.Json.Serialization;

namespace Pemasyarakatan.Vokasi.Selection;

/// <summary>What happens to the offer of a seat.</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<OfferTrigger>))]
public enum OfferTrigger
{
    /// <summary>A seat is offered.</summary>
    Offer,

    /// <summary>The offer is accepted.</summary>
    Accept,

    /// <summary>The offer is declined.</summary>
    Decline,

    /// <summary>The deadline of the offer has passed without an answer.</summary>
    Lapse,

    /// <summary>The applicant leaves, or an outside event takes them away.</summary>
    Withdraw,

    /// <summary>The participant is kept from taking part for a time.</summary>
    Suspend,

    /// <summary>A suspended participant comes back to a seat.</summary>
    Return,

    /// <summary>A suspended participant whose seat was freed comes back to a full package, and waits in merit order.</summary>
    Requeue,
}
