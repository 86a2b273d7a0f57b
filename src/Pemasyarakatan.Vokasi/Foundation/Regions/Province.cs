using System.Diagnostics.CodeAnalysis;

namespace Pemasyarakatan.Vokasi;

/// <summary>One of the 38 provinces, with its name and its time zone.</summary>
/// <remarks>Codes and names as in Kepmendagri 300.2.2-2138/2025. A closed list; equality is identity.</remarks>
public sealed class Province
{
    private static readonly DateTimeZone Western = DateTimeZoneProviders.Tzdb["Asia/Jakarta"];
    private static readonly DateTimeZone Central = DateTimeZoneProviders.Tzdb["Asia/Makassar"];
    private static readonly DateTimeZone Eastern = DateTimeZoneProviders.Tzdb["Asia/Jayapura"];

    private Province(string code, string name, DateTimeZone zone) => (Code, Name, Zone) = (RegionCode.Parse(code, null), name, zone);

    /// <summary>All 38 provinces in the order of their codes.</summary>
    public static ImmutableArray<Province> All { get; } =
    [
        new("11", "Aceh", Western),
        new("12", "Sumatera Utara", Western),
        new("13", "Sumatera Barat", Western),
        new("14", "Riau", Western),
        new("15", "Jambi", Western),
        new("16", "Sumatera Selatan", Western),
        new("17", "Bengkulu", Western),
        new("18", "Lampung", Western),
        new("19", "Kepulauan Bangka Belitung", Western),
        new("21", "Kepulauan Riau", Western),
        new("31", "Daerah Khusus Ibukota Jakarta", Western),
        new("32", "Jawa Barat", Western),
        new("33", "Jawa Tengah", Western),
        new("34", "Daerah Istimewa Yogyakarta", Western),
        new("35", "Jawa Timur", Western),
        new("36", "Banten", Western),
        new("51", "Bali", Central),
        new("52", "Nusa Tenggara Barat", Central),
        new("53", "Nusa Tenggara Timur", Central),
        new("61", "Kalimantan Barat", Western),
        new("62", "Kalimantan Tengah", Western),
        new("63", "Kalimantan Selatan", Central),
        new("64", "Kalimantan Timur", Central),
        new("65", "Kalimantan Utara", Central),
        new("71", "Sulawesi Utara", Central),
        new("72", "Sulawesi Tengah", Central),
        new("73", "Sulawesi Selatan", Central),
        new("74", "Sulawesi Tenggara", Central),
        new("75", "Gorontalo", Central),
        new("76", "Sulawesi Barat", Central),
        new("81", "Maluku", Eastern),
        new("82", "Maluku Utara", Eastern),
        new("91", "Papua", Eastern),
        new("92", "Papua Barat", Eastern),
        new("93", "Papua Selatan", Eastern),
        new("94", "Papua Tengah", Eastern),
        new("95", "Papua Pegunungan", Eastern),
        new("96", "Papua Barat Daya", Eastern),
    ];

    /// <summary>The two digits of the province.</summary>
    public RegionCode Code { get; }

    /// <summary>The name in Indonesian.</summary>
    public string Name { get; }

    /// <summary>The time zone: WIB (Asia/Jakarta), WITA (Asia/Makassar) or WIT (Asia/Jayapura).</summary>
    public DateTimeZone Zone { get; }

    /// <summary>Finds the province in which a region lies.</summary>
    /// <param name="region">A region of any level.</param>
    /// <param name="province">The province, or null.</param>
    /// <returns>Whether there is one; an unassigned code such as 99 has none.</returns>
    public static bool TryFind(RegionCode region, [NotNullWhen(true)] out Province? province)
    {
        RegionCode code = region.ProvinceCode;
        province = All.FirstOrDefault(candidate => candidate.Code == code);
        return province is not null;
    }

    /// <summary>The name in Indonesian.</summary>
    /// <returns><see cref="Name"/>.</returns>
    public override string ToString() => Name;
}
