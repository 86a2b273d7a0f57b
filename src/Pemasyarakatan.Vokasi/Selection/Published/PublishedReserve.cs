using System.Text.Json.Serialization;

namespace Pemasyarakatan.Vokasi.Selection;

/// <summary>A published reserve under a neutral name.</summary>
internal sealed record PublishedReserve
{
    /// <summary>A published reserve.</summary>
    /// <param name="id">The neutral name, such as <c>r1</c>.</param>
    /// <param name="seats">How many seats are set aside.</param>
    /// <param name="criterion">The SHA-256 of the criterion in canonical form.</param>
    [JsonConstructor]
    public PublishedReserve(string id, int seats, string criterion) => (Id, Seats, Criterion) = (Guard.Against.InvalidCode(id), Guard.Against.Negative(seats), Guard.Against.NullOrWhiteSpace(criterion));

    public string Id { get; }

    public int Seats { get; }

    public string Criterion { get; }
}
