using System.Text.Json.Serialization;

namespace Pemasyarakatan.Vokasi.Selection;

/// <summary>In which order reserved and open seats are filled.</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<SeatOrder>))]
public enum SeatOrder
{
    /// <summary>Reserved seats first, in the order of the plan: a reserve is a guaranteed minimum, and members who are good enough for an open seat count towards it.</summary>
    ReservedFirst,

    /// <summary>Open seats first: a reserve comes over and above the open seats that its members win on merit.</summary>
    OpenFirst,

    /// <summary>Reserved seats first, and as many of them as can be filled at once: for reserves that overlap, such as residents and women.</summary>
    Maximal,
}
