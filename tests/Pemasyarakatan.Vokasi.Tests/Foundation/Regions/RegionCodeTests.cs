using Pemasyarakatan.Vokasi.Tests.Contracts;

namespace Pemasyarakatan.Vokasi.Tests.Foundation;

public sealed class RegionCodeTests
{
    [Fact]
    public void TextCode_OfEveryLevel_KeepsTheContract() => TextCodeContract<RegionCode>.Holds(
        ["11", "12", "12.71", "12.71.01", "12.71.01.1001", "99", "99.99", "99.99.99", "99.99.99.3999", "12.01.01.1000"],
        [
            "1", "10", "00", "12.", ".12", "12.0", "12.00", "12.71.", "12.71.00", "12.71.1", "12.71.01.", "12.71.01.0999", "12.71.01.4000", "12.71.01.100",
            "12.71.01.10011", "12.7101", "1271.01", "12.71.011001", "12..71", "12-71", " 12", "12 ", "+12", "١٢", "12.71.01.1001.1", "123", "12345", "1271011", "127101100",
        ]);

    [Theory]
    [InlineData("1271", "12.71")]
    [InlineData("127101", "12.71.01")]
    [InlineData("1271011001", "12.71.01.1001")]
    public void Parse_PlainForm_IsTheDottedOne(string plain, string dotted)
    {
        RegionCode.Parse(plain).Should().Be(RegionCode.Parse(dotted));
        RegionCode.Parse(dotted).ToString("P", null).Should().Be(plain);
        RegionCode.Parse(plain).ToString("G", null).Should().Be(dotted);
    }

    [Fact]
    public void ToString_UnknownFormat_IsRefused() =>
        ((Action)(() => RegionCode.Parse("12").ToString("X", null))).Should().Throw<FormatException>();

    [Fact]
    public void Equality_IsByCode() => EqualityContract.Holds(
        () => RegionCode.Parse("12.71"), RegionCode.Parse("12"), RegionCode.Parse("12.71.01"), RegionCode.Parse("12.72"), default);

    [Fact]
    public void Order_IsADepthFirstWalk()
    {
        string[] walk = ["11", "12", "12.01", "12.01.01", "12.01.01.1000", "12.01.01.3999", "12.01.02", "12.02", "12.71", "12.71.01.1001", "12.71.99.3999", "13", "99", "99.99.99.3999"];
        RegionCode[] codes = [.. walk.Select(RegionCode.Parse)];
        codes.Reverse().Order().Should().Equal(codes);
        codes.Select(code => code.Ordinal).Should().BeInAscendingOrder().And.OnlyHaveUniqueItems();
    }

    [Theory]
    [InlineData("12", "12", true)]
    [InlineData("12", "12.71.01.1001", true)]
    [InlineData("12.71", "12.71.99.3999", true)]
    [InlineData("12.71.01", "12.71.01.1000", true)]
    [InlineData("12.71.01.1001", "12.71.01.1001", true)]
    [InlineData("12.71", "12", false)]
    [InlineData("12.71", "12.72", false)]
    [InlineData("12.71", "12.70.99.3999", false)]
    [InlineData("12", "13", false)]
    [InlineData("12", "11.99.99.3999", false)]
    [InlineData("12.71.01.1001", "12.71.01.1002", false)]
    public void Contains_Region_IsThatOfTheTree(string outer, string inner, bool expected) =>
        RegionCode.Parse(outer).Contains(RegionCode.Parse(inner)).Should().Be(expected);

    [Fact]
    public void OrdinalInterval_OfARegion_IsExactlyWhatItContains()
    {
        Random random = new(20261122);
        RegionCode[] codes = [.. Enumerable.Range(0, 400).Select(_ => Any(random))];
        foreach (RegionCode outer in codes)
        {
            foreach (RegionCode inner in codes)
            {
                bool inInterval = inner.Ordinal >= outer.Ordinal && inner.Ordinal <= outer.LastOrdinal;
                inInterval.Should().Be(outer.Contains(inner), "{0} and {1}", outer, inner);
                outer.Contains(inner).Should().Be(inner.ToString().StartsWith(outer.ToString(), StringComparison.Ordinal), "{0} and {1}", outer, inner);
            }

            RegionCode.FromOrdinal(outer.Ordinal).Should().Be(outer);
        }
    }

    [Theory]
    [InlineData("12", RegionLevel.Province, null)]
    [InlineData("12.71", RegionLevel.RegencyOrCity, "12")]
    [InlineData("12.71.01", RegionLevel.District, "12.71")]
    [InlineData("12.71.01.1001", RegionLevel.Village, "12.71.01")]
    [InlineData("12.71.01.1000", RegionLevel.Village, "12.71.01")]
    public void Parent_OfALevel_IsOneUp(string code, RegionLevel level, string? parent)
    {
        RegionCode region = RegionCode.Parse(code);
        region.Level.Should().Be(level);
        region.Parent?.ToString().Should().Be(parent);
        region.ProvinceCode.ToString().Should().Be("12");
    }

    [Theory]
    [InlineData("12", false)]
    [InlineData("12.70", false)]
    [InlineData("12.71", true)]
    [InlineData("12.72.01.1001", true)]
    [InlineData("12.01.71", false)]
    public void IsCity_From71On_IsSo(string code, bool expected) => RegionCode.Parse(code).IsCity.Should().Be(expected);

    [Fact]
    public void Default_IsNoRegion()
    {
        ((Func<string>)default(RegionCode).ToString).Should().Throw<InvalidOperationException>();
        ((Func<bool>)(() => RegionCode.Parse("12").Contains(default))).Should().Throw<InvalidOperationException>();
        default(RegionCode).Equals(RegionCode.Parse("11")).Should().BeFalse();
    }

    [Fact]
    public void Json_IsTheDottedText()
    {
        JsonContract.Holds(RegionCode.Parse("12.71"), "\"12.71\"", "12", "\"\"", "\"12.\"", "{}", "[]", "true");
        JsonContract.Refuses<RegionCode>("\"3273012345678901\"").Message.Should().NotContain("3273");
    }

    private static RegionCode Any(Random random)
    {
        // Few values a level, so that regions often contain each other.
        string text = $"{random.Next(2) switch { 0 => 12, _ => 99 }}.{random.Next(70, 73)}.{random.Next(98, 100)}.{random.Next(2) switch { 0 => 1000, _ => 3999 }}";
        return RegionCode.Parse(text[..(random.Next(4) switch { 0 => 2, 1 => 5, 2 => 8, _ => 13 })]);
    }
}
