using System.Text.Json.Serialization;

namespace Pemasyarakatan.Vokasi.Selection;

/// <summary>A published list of one package, as it was closed.</summary>
internal sealed record PublishedList
{
    /// <summary>A published list.</summary>
    /// <param name="packageId">The id of the package.</param>
    /// <param name="seats">The number of its seats.</param>
    /// <param name="order">In which order reserved and open seats are filled.</param>
    /// <param name="kind">What becomes of a reserved seat that no member can take.</param>
    /// <param name="seatKeptOnSuspension">Whether a suspended participant keeps the seat.</param>
    /// <param name="applicants">Everybody on the list.</param>
    /// <param name="registrationEnds">The last day on which one might apply, where it is on record.</param>
    /// <param name="reserves">The reserves in order.</param>
    /// <param name="allowWaste">Whether reserved seats may stay empty while members sit on open ones.</param>
    [JsonConstructor]
    public PublishedList(
        string packageId, int seats, SeatOrder order, SeatReserveKind kind, bool seatKeptOnSuspension, ImmutableArray<PublishedApplicant> applicants,
        LocalDate? registrationEnds = default, ImmutableArray<PublishedReserve> reserves = default, bool allowWaste = default)
    {
        PackageId = Guard.Against.InvalidCode(packageId);
        Seats = Guard.Against.Negative(seats);
        (Order, Kind) = (Guard.Against.EnumOutOfRange(order), Guard.Against.EnumOutOfRange(kind));
        Applicants = Guard.Against.NullElements<PublishedApplicant>(applicants);
        Reserves = Guard.Against.NullElements<PublishedReserve>(reserves);
        (SeatKeptOnSuspension, RegistrationEnds, AllowWaste) = (seatKeptOnSuspension, registrationEnds, allowWaste);
        Guard.Against.Condition(Reserves.Length > SeatPlan.MaxReserves, "Expected at most 64 reserves.", nameof(reserves));
        Guard.Against.Condition(Reserves.Sum(reserve => (long)reserve.Seats) > Seats, "Expected no more reserved seats than there are seats.", nameof(reserves));
        Guard.Against.Condition(Reserves.DistinctBy(reserve => reserve.Id, StringComparer.Ordinal).Count() != Reserves.Length, "Expected each reserve once.", nameof(reserves));
        Guard.Against.Condition(Applicants.DistinctBy(one => one.Id, StringComparer.Ordinal).Count() != Applicants.Length, "Expected each applicant once.", nameof(applicants));
        HashSet<string> known = Reserves.Select(reserve => reserve.Id).ToHashSet(StringComparer.Ordinal);
        Guard.Against.Condition(!Applicants.All(one => known.IsSupersetOf(one.Reserves) && known.IsSupersetOf(one.ReservesUnknown)), "Expected reserves of the list alone.", nameof(applicants));
    }

    public string PackageId { get; }

    public int Seats { get; }

    public SeatOrder Order { get; }

    public SeatReserveKind Kind { get; }

    public bool SeatKeptOnSuspension { get; }

    public ImmutableArray<PublishedApplicant> Applicants { get; }

    public LocalDate? RegistrationEnds { get; }

    public ImmutableArray<PublishedReserve> Reserves { get; }

    public bool AllowWaste { get; }

    /// <summary>The published form of an adopted list.</summary>
    /// <param name="list">The list.</param>
    /// <param name="rankOf">The rank of an applicant, by their id.</param>
    public static PublishedList Of(AdoptedList list, Func<string, int?> rankOf) => new(
        list.PackageId, list.Seats, list.Plan.Order, list.Plan.Kind, list.Plan.SeatKeptOnSuspension,
        [.. list.Determinations.Select(one => PublishedApplicant.Of(one, list.Plan, rankOf(one.ApplicantId))).OrderBy(one => one.Id, Utf8OrdinalComparer.Instance)], list.RegistrationEnds,
        [.. list.Plan.Reserves.Select((reserve, i) => new PublishedReserve(SeatPlan.PublishedName(i), reserve.Seats, Sha256Text.Of(CanonicalJson.Of(reserve.Criterion))))], list.Plan.AllowWaste);
}
