using System.Text.Json.Serialization;

namespace Pemasyarakatan.Vokasi.Selection;

/// <summary>A published seat of somebody, or that they have none.</summary>
internal sealed record PublishedSeat
{
    /// <summary>A published seat.</summary>
    /// <param name="id">The number of the applicant.</param>
    /// <param name="packageId">The package; absent where they have no seat.</param>
    /// <param name="reserve">The reserve of whose number the seat is; absent of an open one.</param>
    /// <param name="reverted">Whether no member could take the reserved seat.</param>
    /// <param name="beyond">Whether it is a seat beyond the number, by permission.</param>
    /// <param name="left">Whether the applicant has left.</param>
    [JsonConstructor]
    public PublishedSeat(string id, string? packageId = default, string? reserve = default, bool reverted = default, bool beyond = default, bool left = default)
    {
        Id = Guard.Against.InvalidCode(id);
        PackageId = packageId is null ? null : Guard.Against.InvalidCode(packageId);
        Reserve = reserve is null ? null : Guard.Against.InvalidCode(reserve);
        Guard.Against.Condition(reserve is not null && packageId is null, "Expected a reserve only beside a package.", nameof(reserve));
        Guard.Against.Condition(reverted && reserve is null, "Expected a reverted seat to name its reserve.", nameof(reverted));
        (Reverted, Beyond, Left) = (reverted, beyond, left);
    }

    public string Id { get; }

    public string? PackageId { get; }

    public string? Reserve { get; }

    public bool Reverted { get; }

    public bool Beyond { get; }

    public bool Left { get; }

    /// <summary>The published form of a seat.</summary>
    public static PublishedSeat Of(string id, string packageId, Seat seat) =>
        new(id, packageId, seat.IsTaken && seat.Reserve >= 0 ? SeatPlan.PublishedName(seat.Reserve) : null, seat.Ground == SeatGround.Reverted, seat.Ground == SeatGround.OverAllocated);
}
