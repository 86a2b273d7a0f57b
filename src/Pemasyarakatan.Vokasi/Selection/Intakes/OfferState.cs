using System.Text.Json.Serialization;

namespace Pemasyarakatan.Vokasi.Selection;

/// <summary>How someone who applied stands towards a seat.</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<OfferState>))]
public enum OfferState
{
    /// <summary>Has applied and holds no seat; the verdict says whether one could be offered.</summary>
    Waiting,

    /// <summary>Holds a seat that is offered and not yet answered.</summary>
    Offered,

    /// <summary>Holds a seat.</summary>
    Accepted,

    /// <summary>Is kept from taking part for a time; keeps the seat where the plan says so.</summary>
    Suspended,

    /// <summary>Has declined the offer.</summary>
    Declined,

    /// <summary>Did not answer the offer by its deadline.</summary>
    Lapsed,

    /// <summary>Has left: by own wish, taken off by a decision of the facility, or by an outside event such as a transfer.</summary>
    Withdrawn,
}
