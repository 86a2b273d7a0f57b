namespace Pemasyarakatan.Vokasi.Tests.Foundation;

public sealed class ProvinceTests
{
    [Fact]
    public void All_AreThirtyEightInTheOrderOfTheirCodes()
    {
        Province.All.Should().HaveCount(38);
        Province.All.Select(province => province.Code).Should().BeInAscendingOrder().And.OnlyHaveUniqueItems();
        Province.All.Select(province => province.Name).Should().OnlyHaveUniqueItems();
        Province.All.Should().OnlyContain(province => province.Code.Level == RegionLevel.Province);
    }

    [Theory]
    [InlineData("Asia/Jakarta", "11 12 13 14 15 16 17 18 19 21 31 32 33 34 35 36 61 62")]
    [InlineData("Asia/Makassar", "51 52 53 63 64 65 71 72 73 74 75 76")]
    [InlineData("Asia/Jayapura", "81 82 91 92 93 94 95 96")]
    public void Zone_OfEachProvince_IsThatOfTheLaw(string zone, string codes) =>
        Province.All.Where(province => province.Zone.Id == zone).Select(province => province.Code.ToString()).Should().Equal(codes.Split(' '));

    [Theory]
    [InlineData("Asia/Jakarta", 7)]
    [InlineData("Asia/Makassar", 8)]
    [InlineData("Asia/Jayapura", 9)]
    public void Zone_IsAFixedDistanceFromUtc(string zone, int hours) =>
        Province.All.First(province => province.Zone.Id == zone).Zone.GetUtcOffset(Instant.FromUtc(2025, 12, 31, 16, 30)).Should().Be(Offset.FromHours(hours));

    [Theory]
    [InlineData("12.71.01.1001", "Sumatera Utara")]
    [InlineData("62.13", "Kalimantan Tengah")]
    [InlineData("91", "Papua")]
    public void TryFind_RegionOfAnyLevel_FindsItsProvince(string region, string name)
    {
        Province.TryFind(RegionCode.Parse(region), out Province? province).Should().BeTrue();
        province!.ToString().Should().Be(name);
    }

    [Theory]
    [InlineData("20")]
    [InlineData("97")]
    [InlineData("99.01")]
    public void TryFind_UnassignedCode_FindsNone(string region)
    {
        Province.TryFind(RegionCode.Parse(region), out Province? province).Should().BeFalse();
        province.Should().BeNull();
    }
}
