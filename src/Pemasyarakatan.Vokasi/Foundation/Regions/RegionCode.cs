using System.Text.Json.Serialization;

namespace Pemasyarakatan.Vokasi;

/// <summary>A code of the Ministry of Home Affairs for a province, a regency or city, a district or a village: <c>12</c>, <c>12.71</c>, <c>12.71.01</c>, <c>12.71.01.1001</c>.</summary>
/// <remarks>
/// The shape is checked, not the list of regions, which changes every year (Kepmendagri 300.2.2-2138/2025).
/// Ordered as a depth-first walk: a region stands before all that it contains. Equality by code. The default value is no region, and every member but equality refuses it.
/// </remarks>
[JsonConverter(typeof(TextJsonConverter<RegionCode>))]
public readonly partial struct RegionCode : IEquatable<RegionCode>, IComparable<RegionCode>, ISpanParsable<RegionCode>, ISpanFormattable
{
    private const uint Villages = 3001;
    private const uint Districts = 100 * Villages;
    private const uint Regencies = 100 * Districts;

    // (((P - 10) * 100 + K) * 100 + C) * 3001 + (D = 0 ? 0 : D - 999); province 99 needs the 32nd bit.
    private readonly uint _place;

    private RegionCode(uint place) => _place = place;

    /// <summary>The level.</summary>
    public RegionLevel Level
    {
        get
        {
            uint place = Place;
            return place % Villages != 0 ? RegionLevel.Village
                : place % Districts != 0 ? RegionLevel.District
                : place % Regencies != 0 ? RegionLevel.RegencyOrCity
                : RegionLevel.Province;
        }
    }

    /// <summary>The region that contains this one, or null for a province.</summary>
    public RegionCode? Parent => Level == RegionLevel.Province ? null : new RegionCode(Place - (Place % Span(Level - 1)));

    /// <summary>The province in which the region lies.</summary>
    public RegionCode ProvinceCode => new(Place - (Place % Regencies));

    /// <summary>Whether a regency or city, or what lies in it, is a city (kota): its code is 71 or above.</summary>
    public bool IsCity => Place / Districts % 100 >= 71;

    /// <summary>A number that keeps the order, so that all regions in a region are one interval.</summary>
    internal int Ordinal => unchecked((int)(Place - 0x8000_0000u));

    /// <summary>The ordinal of the last code that lies in the region.</summary>
    internal int LastOrdinal => unchecked(Ordinal + (int)(Span(Level) - 1));

    /// <summary>The lowest ordinal there is, that of province 11.</summary>
    internal static int FirstOrdinal => new RegionCode(Regencies).Ordinal;

    /// <summary>The ordinal of the last code that lies in province 99.</summary>
    internal static int EndOrdinal => new RegionCode(89 * Regencies).LastOrdinal;

    private uint Place => _place != 0 ? _place : throw new InvalidOperationException("The default value is no region.");

    /// <summary>Whether two codes are the same.</summary>
    /// <param name="left">One code.</param>
    /// <param name="right">Another code.</param>
    public static bool operator ==(RegionCode left, RegionCode right) => left.Equals(right);

    /// <summary>Whether two codes differ.</summary>
    /// <param name="left">One code.</param>
    /// <param name="right">Another code.</param>
    public static bool operator !=(RegionCode left, RegionCode right) => !left.Equals(right);

    /// <summary>Whether a region lies in this one; a region contains itself.</summary>
    /// <param name="other">The other region.</param>
    /// <returns>Whether it does.</returns>
    public bool Contains(RegionCode other) => other.Place >= Place && other.Place - Place < Span(Level);

    /// <inheritdoc/>
    public bool Equals(RegionCode other) => _place == other._place;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is RegionCode other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => (int)_place;

    /// <inheritdoc/>
    public int CompareTo(RegionCode other) => Place.CompareTo(other.Place);

    internal static RegionCode FromOrdinal(int ordinal) => new(unchecked((uint)ordinal + 0x8000_0000u));

    /// <summary>The first ordinal from this one on that is a region's: no district stands without a regency, no village without a district.</summary>
    internal static int NextOrdinal(int ordinal)
    {
        uint place = unchecked((uint)ordinal + 0x8000_0000u);
        foreach ((uint whole, uint part) in ((uint, uint)[])[(Regencies, Districts), (Districts, Villages)])
        {
            if (place % whole is > 0 and var rest && rest < part)
                place += part - rest;
        }

        return new RegionCode(place).Ordinal;
    }

    private static uint Span(RegionLevel level) => level switch
    {
        RegionLevel.Province => Regencies,
        RegionLevel.RegencyOrCity => Districts,
        RegionLevel.District => Villages,
        _ => 1,
    };
}
