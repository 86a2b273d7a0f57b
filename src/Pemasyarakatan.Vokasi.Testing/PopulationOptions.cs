namespace Pemasyarakatan.Vokasi.Testing;

/// <summary>What a synthetic population is like.</summary>
/// <remarks>Shares are from 0 to 1. Size and residents have the order of a published case; everything else is assumed.</remarks>
public sealed record PopulationOptions
{
    private const int Most = 99_999;

    /// <summary>What a population is like.</summary>
    /// <param name="seed">The seed.</param>
    /// <param name="size">The number of people in custody.</param>
    /// <param name="residents">The number of those whose domicile on record lies in the home region, exactly.</param>
    /// <param name="publicSize">The number of members of the public.</param>
    /// <param name="homeRegion">The home region, a regency or city.</param>
    /// <param name="asOf">The date on which the register is read.</param>
    /// <param name="facilityId">The id of the facility.</param>
    /// <param name="idPrefix">What the ids of people begin with.</param>
    /// <param name="detainees">The share of detainees; the others are convicts.</param>
    /// <param name="women">The share of women.</param>
    /// <param name="foreigners">The share of foreigners, who have no NIK.</param>
    /// <param name="lifeSentences">The share of convicts who serve a life sentence.</param>
    /// <param name="dirt">How incomplete and wrong the register is.</param>
    /// <exception cref="ArgumentException">A size, share or date is out of its range, or the home region is no regency or city.</exception>
    public PopulationOptions(
        ulong seed = 20251111,
        int size = 3290,
        int residents = 2340,
        int publicSize = 0,
        RegionCode? homeRegion = null,
        LocalDate? asOf = null,
        string facilityId = "RUTAN-MEDAN",
        string idPrefix = "MDN",
        double detainees = 0.55,
        double women = 0.04,
        double foreigners = 0.01,
        double lifeSentences = 0.01,
        RegisterDirt? dirt = null)
    {
        Seed = seed;
        (Size, Residents, PublicSize) = (Count(size, nameof(size)), Count(residents, nameof(residents)), Count(publicSize, nameof(publicSize)));
        HomeRegion = homeRegion ?? RegionCode.Parse("12.71", null);
        if (HomeRegion == default || HomeRegion.Level != RegionLevel.RegencyOrCity)
            throw new ArgumentException("Expected a regency or city.", nameof(homeRegion));
        AsOf = asOf ?? new(2025, 11, 11);
        if (AsOf.Year is < 2016 or > 2026)
            throw new ArgumentOutOfRangeException(nameof(asOf), "Expected a date from 2016 to 2026.");
        ArgumentException.ThrowIfNullOrWhiteSpace(facilityId);
        ArgumentException.ThrowIfNullOrWhiteSpace(idPrefix);
        (FacilityId, IdPrefix) = (facilityId, idPrefix);
        (Detainees, Women) = (RegisterDirt.Share(detainees, nameof(detainees)), RegisterDirt.Share(women, nameof(women)));
        (Foreigners, LifeSentences) = (RegisterDirt.Share(foreigners, nameof(foreigners)), RegisterDirt.Share(lifeSentences, nameof(lifeSentences)));
        Dirt = dirt ?? new RegisterDirt();
    }

    /// <summary>The seed.</summary>
    /// <value>20251111 unless said otherwise.</value>
    public ulong Seed { get; }

    /// <summary>The number of people in custody.</summary>
    /// <value>3,290 unless said otherwise; at most 99,999.</value>
    public int Size { get; }

    /// <summary>The number of those whose domicile on record lies in the home region, exactly.</summary>
    /// <value>2,340 unless said otherwise.</value>
    public int Residents { get; }

    /// <summary>The number of members of the public.</summary>
    /// <value>0 unless said otherwise; at most 99,999.</value>
    public int PublicSize { get; }

    /// <summary>The home region, a regency or city.</summary>
    /// <value>12.71 unless said otherwise.</value>
    public RegionCode HomeRegion { get; }

    /// <summary>The date on which the register is read.</summary>
    /// <value>11 November 2025 unless said otherwise; from 2016 to 2026, for which the religious days are known.</value>
    public LocalDate AsOf { get; }

    /// <summary>The id of the facility.</summary>
    /// <value><c>RUTAN-MEDAN</c> unless said otherwise.</value>
    public string FacilityId { get; }

    /// <summary>What the ids of people begin with.</summary>
    /// <value><c>MDN</c>, which gives <c>MDN-0001</c> unless said otherwise.</value>
    public string IdPrefix { get; }

    /// <summary>The share of detainees; the others are convicts.</summary>
    /// <value>0.55 unless said otherwise.</value>
    public double Detainees { get; }

    /// <summary>The share of women.</summary>
    /// <value>0.04 unless said otherwise.</value>
    public double Women { get; }

    /// <summary>The share of foreigners, who have no NIK.</summary>
    /// <value>0.01 unless said otherwise.</value>
    public double Foreigners { get; }

    /// <summary>The share of convicts who serve a life sentence.</summary>
    /// <value>0.01 unless said otherwise.</value>
    public double LifeSentences { get; }

    /// <summary>How incomplete and wrong the register is.</summary>
    /// <value>The defaults of <see cref="RegisterDirt"/> unless said otherwise.</value>
    public RegisterDirt Dirt { get; }

    private static int Count(int count, string parameterName) =>
        count is >= 0 and <= Most ? count : throw new ArgumentOutOfRangeException(parameterName, "Expected a number from 0 to 99,999.");
}
