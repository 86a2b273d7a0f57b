using System.Text.Json;
using Pemasyarakatan.Vokasi.Calendars;
using Pemasyarakatan.Vokasi.Competency;
using Pemasyarakatan.Vokasi.Regions;

namespace Pemasyarakatan.Vokasi.Tests;

public sealed class SmokeTests
{
    [Fact]
    public void Read_EndBeforeStart_SaysWhereAndWhat()
    {
        Action read = () => VokasiJson.Read<DateRange>("""{"from":"2026-02-01","to":"2026-01-01"}""");
        read.Should().Throw<JsonException>().WithMessage("*end that is not before its start*");
    }

    [Fact]
    public void Scheme_RoundTrips()
    {
        string json = """{"code":"S-1","kind":"cluster","field":"las","units":["C.24LAS01.001.1"],"level":2,"validity":{"value":"P3Y","asOf":"2025-01-01"}}""";
        VokasiJson.Write(VokasiJson.Read<CertificationScheme>(json)).Should().Be(json);
    }

    [Fact]
    public void Region_RoundTrips()
    {
        foreach (string s in (string[])["12", "12.71", "12.71.01", "12.71.01.1001", "99.99.99.3999"])
        {
            RegionCode.Parse(s).ToString().Should().Be(s);
            RegionCode.Parse(RegionCode.Parse(s).ToString("P", null)).ToString().Should().Be(s);
        }

        RegionCode.TryParse("12.7101", null, out _).Should().BeFalse();
        RegionCode.TryParse("12.", null, out _).Should().BeFalse();
        RegionCode.Parse("12.71").Contains(RegionCode.Parse("12.71.01.1001")).Should().BeTrue();
    }
}
