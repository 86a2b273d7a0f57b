using System.Text.Json.Serialization;

namespace Pemasyarakatan.Vokasi.Selection;

/// <summary>How the seats of a package are given out: its reserves, the order of filling and what becomes of a reserved seat that nobody claims.</summary>
/// <remarks>Order, kind and the rule on suspension are policy: none has a default. The number of seats is the package's. Equality by all members, reserves in order. Immutable.</remarks>
public sealed record SeatPlan
{
    /// <summary>The most reserves that a plan may have.</summary>
    internal const int MaxReserves = 64;

    /// <summary>A plan.</summary>
    /// <param name="order">In which order reserved and open seats are filled.</param>
    /// <param name="kind">What becomes of a reserved seat that no member can take.</param>
    /// <param name="seatKeptOnSuspension">Whether a suspended participant keeps the seat; otherwise it is free for the next.</param>
    /// <param name="reserves">The reserves in the order in which they are filled; none where every seat is open.</param>
    /// <param name="allowWaste">Whether reserved seats may stay empty while members sit on open ones: to be said where open seats come first and reserves are hard.</param>
    /// <exception cref="ArgumentException">A reserve stands twice, there are more than 64, or open seats come first with hard reserves and waste is not allowed.</exception>
    /// <exception cref="ArgumentException">Order or kind is no declared value.</exception>
    [JsonConstructor]
    public SeatPlan(SeatOrder order, SeatReserveKind kind, bool seatKeptOnSuspension, ImmutableArray<Reserve> reserves = default, bool allowWaste = false)
    {
        Order = Guard.Against.EnumOutOfRange(order);
        Kind = Guard.Against.EnumOutOfRange(kind);
        Reserves = Guard.Against.NullElements<Reserve>(reserves);
        Guard.Against.Condition(Reserves.Length > MaxReserves, "Expected at most 64 reserves.", nameof(reserves));
        Guard.Against.Condition(Reserves.DistinctBy(reserve => reserve.Id, StringComparer.Ordinal).Count() != Reserves.Length, "Expected each reserve once.", nameof(reserves));
        Guard.Against.Condition(
            order == SeatOrder.OpenFirst && kind == SeatReserveKind.Hard && !allowWaste,
            "Open seats first with hard reserves can leave a reserved seat empty while a member sits on an open one: expected this to be allowed by word.",
            nameof(allowWaste));
        (SeatKeptOnSuspension, AllowWaste) = (seatKeptOnSuspension, allowWaste);
    }

    /// <summary>In which order reserved and open seats are filled.</summary>
    public SeatOrder Order { get; }

    /// <summary>What becomes of a reserved seat that no member can take.</summary>
    public SeatReserveKind Kind { get; }

    /// <summary>Whether a suspended participant keeps the seat.</summary>
    public bool SeatKeptOnSuspension { get; }

    /// <summary>The reserves in the order in which they are filled.</summary>
    public ImmutableArray<Reserve> Reserves { get; }

    /// <summary>Whether reserved seats may stay empty while members sit on open ones.</summary>
    public bool AllowWaste { get; }

    /// <summary>The number of seats that are set aside in all.</summary>
    [JsonIgnore]
    public long ReservedSeats => Reserves.Sum(reserve => (long)reserve.Seats);

    /// <summary>The same plan with other numbers of reserved seats, as a changed number of seats demands.</summary>
    /// <param name="reserves">The reserves with their new numbers: the same ones, with the same criteria, in the same order.</param>
    /// <returns>The restated plan.</returns>
    /// <exception cref="ArgumentException">The reserves are others, or in another order.</exception>
    public SeatPlan Restate(params ImmutableArray<Reserve> reserves)
    {
        Guard.Against.Condition(!HasReserves(reserves), "Expected the same reserves in the same order.", nameof(reserves));
        return new(Order, Kind, SeatKeptOnSuspension, reserves, AllowWaste);
    }

    /// <inheritdoc/>
    public bool Equals(SeatPlan? other) =>
        other is not null && Order == other.Order && Kind == other.Kind && SeatKeptOnSuspension == other.SeatKeptOnSuspension
        && AllowWaste == other.AllowWaste && Reserves.AsSpan().SequenceEqual(other.Reserves.AsSpan());

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Order, Kind, SeatKeptOnSuspension, Reserves.Length);

    /// <summary>Order and kind, and the number of reserves.</summary>
    /// <returns>Such as <c>ReservedFirst, Soft: 1 reserves</c>.</returns>
    public override string ToString() => FormattableString.Invariant($"{Order}, {Kind}: {Reserves.Length} reserves");

    /// <summary>Whether these are the reserves of the plan, whatever their numbers.</summary>
    internal bool HasReserves(ImmutableArray<Reserve> reserves) =>
        reserves.Length == Reserves.Length && reserves.Zip(Reserves).All(pair => pair.First.IsFor(pair.Second));

    /// <summary>The rule of choice that the plan makes for a number of seats.</summary>
    internal ChoiceRule ForSeats(int seats) => new(seats, [.. Reserves.Select(reserve => reserve.Seats)], Order, Kind);

    /// <summary>The reserves of a person as bits, in the order of the plan.</summary>
    internal ulong GroupsOf(Determination determination)
    {
        ulong groups = 0;
        for (int i = 0; i < Reserves.Length && !determination.Reserves.IsEmpty; i++)
        {
            if (determination.Reserves.Contains(Reserves[i].Id, StringComparer.Ordinal))
                groups |= 1UL << i;
        }

        return groups;
    }

    /// <summary>What a reserve is called in all that is published: <c>r1</c> for the first of the plan.</summary>
    internal static string PublishedName(int reserve) => FormattableString.Invariant($"r{reserve + 1}");

    /// <summary>What reserves are called in all that is published, in the order of the plan.</summary>
    internal ImmutableArray<string> PublishedNames(ImmutableArray<string> ids) =>
        ids.IsEmpty ? [] : [.. Enumerable.Range(0, Reserves.Length).Where(reserve => ids.Contains(Reserves[reserve].Id, StringComparer.Ordinal)).Select(PublishedName)];
}
