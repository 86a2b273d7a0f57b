using System.Text.Json.Serialization;

namespace Pemasyarakatan.Vokasi.Agreements;

/// <summary>A correctional unit (UPT Pemasyarakatan): a unit of the central government, wherever it lies.</summary>
/// <remarks>Equality by all members. Immutable.</remarks>
public sealed record Facility
{
    /// <summary>A facility.</summary>
    /// <param name="id">Its code.</param>
    /// <param name="kind">What it is.</param>
    /// <param name="name">Its name.</param>
    /// <param name="region">The region in which it lies, of any level.</param>
    /// <param name="class">Its class; none where it has none.</param>
    /// <param name="zoneId">Its time zone in the tz database, such as <c>Asia/Makassar</c>; needed only where the region's province is unassigned or keeps another time.</param>
    /// <exception cref="ArgumentException">The id has not the shape of a code, the name is blank, the region is none, or the time zone is unknown or cannot be told from the region.</exception>
    [JsonConstructor]
    public Facility(string id, FacilityKind kind, string name, RegionCode region, Recorded<FacilityClass> @class = default, string? zoneId = null)
    {
        Id = Guard.Against.InvalidCode(id);
        Kind = Guard.Against.EnumOutOfRange(kind);
        Name = Guard.Against.NullOrWhiteSpace(name);
        Guard.Against.Condition(region == default, "Expected a region.", nameof(region));
        Guard.Against.Condition(@class.TryGetValue(out FacilityClass given) && !Enum.IsDefined(given), "Expected a declared class.", nameof(@class));
        (Region, Class, ZoneId) = (region, @class, zoneId);
        Zone = ZoneOf(region, zoneId);
    }

    /// <summary>Its code.</summary>
    public string Id { get; }

    /// <summary>What it is.</summary>
    public FacilityKind Kind { get; }

    /// <summary>Its name.</summary>
    public string Name { get; }

    /// <summary>The region in which it lies.</summary>
    public RegionCode Region { get; }

    /// <summary>Its class; none where it has none.</summary>
    public Recorded<FacilityClass> Class { get; }

    /// <summary>The time zone that was stated, or null where the province tells it.</summary>
    public string? ZoneId { get; }

    /// <summary>Its time zone: the stated one, else the province's (WIB, WITA or WIT).</summary>
    [JsonIgnore]
    public DateTimeZone Zone { get; }

    /// <summary>The date at the facility.</summary>
    /// <param name="now">The instant.</param>
    /// <returns>The date in the facility's time zone.</returns>
    public LocalDate Today(Instant now) => now.InZone(Zone).Date;

    private static DateTimeZone ZoneOf(RegionCode region, string? zoneId)
    {
        if (zoneId is not null)
            return DateTimeZoneProviders.Tzdb.GetZoneOrNull(zoneId) ?? throw new ArgumentException("Expected a time zone of the tz database, such as Asia/Makassar.", nameof(zoneId));
        return Province.TryFind(region, out Province? province)
            ? province.Zone
            : throw new ArgumentException("Expected a region of a known province, or the time zone beside it.", nameof(region));
    }
}
