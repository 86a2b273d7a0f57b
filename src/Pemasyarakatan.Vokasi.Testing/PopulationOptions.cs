using Pemasyarakatan.Vokasi.Regions;

namespace Pemasyarakatan.Vokasi.Testing;

/// <summary>What a synthetic population is like.</summary>
/// <remarks>Shares are from 0 to 1. Size and residents have the order of a published case; everything else is assumed.</remarks>
public sealed record PopulationOptions
{
    /// <summary>The seed.</summary>
    /// <value>20251111.</value>
    public ulong Seed { get; init; } = 20251111;

    /// <summary>The number of people in custody.</summary>
    /// <value>3,290; at most 99,999.</value>
    public int Size { get; init; } = 3290;

    /// <summary>The number of those whose domicile on record lies in the home region, exactly.</summary>
    /// <value>2,340.</value>
    public int Residents { get; init; } = 2340;

    /// <summary>The number of members of the public.</summary>
    /// <value>0; at most 99,999.</value>
    public int PublicSize { get; init; }

    /// <summary>The home region, a regency or city.</summary>
    /// <value>12.71.</value>
    public RegionCode HomeRegion { get; init; } = RegionCode.Parse("12.71", null);

    /// <summary>The date on which the register is read.</summary>
    /// <value>11 November 2025; from 2016 to 2026, for which the religious days are known.</value>
    public LocalDate AsOf { get; init; } = new(2025, 11, 11);

    /// <summary>The id of the facility.</summary>
    /// <value><c>RUTAN-MEDAN</c>.</value>
    public string FacilityId { get; init; } = "RUTAN-MEDAN";

    /// <summary>What the ids of people begin with.</summary>
    /// <value><c>MDN</c>, which gives <c>MDN-0001</c>.</value>
    public string IdPrefix { get; init; } = "MDN";

    /// <summary>The share of detainees; the others are convicts.</summary>
    /// <value>0.55.</value>
    public double Detainees { get; init; } = 0.55;

    /// <summary>The share of women.</summary>
    /// <value>0.04.</value>
    public double Women { get; init; } = 0.04;

    /// <summary>The share of foreigners, who have no NIK.</summary>
    /// <value>0.01.</value>
    public double Foreigners { get; init; } = 0.01;

    /// <summary>The share of convicts who serve a life sentence.</summary>
    /// <value>0.01.</value>
    public double LifeSentences { get; init; } = 0.01;

    /// <summary>How incomplete and wrong the register is.</summary>
    /// <value>The defaults of <see cref="RegisterDirt"/>.</value>
    public RegisterDirt Dirt { get; init; } = new();
}
