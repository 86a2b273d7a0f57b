using System.Text.Json.Serialization;

namespace Pemasyarakatan.Vokasi.Selection;

/// <summary>Seats set aside for the members of a group (kuota afirmasi).</summary>
/// <remarks>The id is published with the result and so must be neutral: a seat for "inmates" would publish a criminal record. Equality by id and seats. Immutable.</remarks>
public sealed record Reserve
{
    /// <summary>A reserve.</summary>
    /// <param name="id">A neutral code, such as <c>resident</c>.</param>
    /// <param name="seats">The number of seats, zero or more.</param>
    /// <exception cref="ArgumentException">The id has not the shape of a code.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The number of seats is negative.</exception>
    [JsonConstructor]
    public Reserve(string id, int seats)
    {
        Id = Guard.Against.NotCode(id);
        Seats = Guard.Against.Negative(seats);
    }

    /// <summary>The neutral code of the reserve.</summary>
    public string Id { get; }

    /// <summary>The number of seats, zero or more.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public int Seats { get; }
}
