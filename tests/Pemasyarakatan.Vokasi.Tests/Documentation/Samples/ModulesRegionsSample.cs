namespace Pemasyarakatan.Vokasi.Tests.Documentation.Samples;

internal static class ModulesRegionsSample
{
    public static string Run()
    {
        using StringWriter Console = new() { NewLine = "\n" };
        //// begins
        RegionCode city = RegionCode.Parse("12.71"), district = RegionCode.Parse("127101");
        Console.WriteLine($"{district} is a {district.Level} of {district.Parent} in province {district.ProvinceCode}; plain: {district:P}");
        Console.WriteLine($"{city} contains {district}: {city.Contains(district)}; itself: {city.Contains(city)}; its province: {city.Contains(city.ProvinceCode)}");
        Console.WriteLine($"a city: {city.IsCity}; 12.07 a city: {RegionCode.Parse("12.07").IsCity}");
        if (Province.TryFind(district, out Province? province))
            Console.WriteLine($"{province}, {province.Zone}");
        Console.WriteLine($"99.01 has a province: {Province.TryFind(RegionCode.Parse("99.01"), out _)}; 12.7 is a code: {RegionCode.TryParse("12.7", null, out _)}");
        //// ends
        return Console.ToString();
    }
}
