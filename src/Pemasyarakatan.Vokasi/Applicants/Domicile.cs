namespace Pemasyarakatan.Vokasi.Applicants;

/// <summary>Where a person lives (domisili), as closely as it is known, and what that rests on.</summary>
/// <remarks>
/// The region may be of any level: a regency alone is a domicile known coarsely. Never derived from the NIK, whose prefix is the place of first registration and does not follow a move.
/// Equality by region and source. Immutable.
/// </remarks>
public sealed record Domicile
{
    /// <summary>A domicile.</summary>
    /// <param name="region">The region, of any level.</param>
    /// <param name="source">What it rests on.</param>
    /// <exception cref="ArgumentException">The region is none.</exception>
    public Domicile(RegionCode region, DomicileSource source)
    {
        Guard.Against.Condition(region == default, "Expected a region.", nameof(region));
        (Region, Source) = (region, Guard.Against.EnumOutOfRange(source));
    }

    /// <summary>The region, of any level.</summary>
    public RegionCode Region { get; }

    /// <summary>What it rests on.</summary>
    public DomicileSource Source { get; }
}
