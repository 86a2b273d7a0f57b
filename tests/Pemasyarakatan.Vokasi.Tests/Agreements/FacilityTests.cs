using System.Text.Json;
using Pemasyarakatan.Vokasi.Agreements;

namespace Pemasyarakatan.Vokasi.Tests.Agreements;

public sealed class FacilityTests
{
    private const string Medan = """{"id":"rutan-medan","kind":"rutan","name":"Rutan Kelas I Medan","region":"12.71","class":"I"}""";

    // Behaviour 40: "today" follows the facility.
    [Theory]
    [InlineData("12.71", "2025-12-31T23:30:00Z", 2026)]
    [InlineData("73.71", "2025-12-31T23:30:00Z", 2026)]
    [InlineData("91.71", "2025-12-31T23:30:00Z", 2026)]
    [InlineData("73.71", "2025-12-31T16:30:00Z", 2026)]
    [InlineData("12.71", "2025-12-31T16:30:00Z", 2025)]
    [InlineData("12.71", "2025-12-31T16:59:59Z", 2025)]
    [InlineData("12.71", "2025-12-31T17:00:00Z", 2026)]
    public void Today_AtTheTurnOfTheYear_FollowsTheFacility(string region, string instant, int year)
    {
        Facility facility = new("F", FacilityKind.Rutan, "Rutan", RegionCode.Parse(region));
        LocalDate today = facility.Today(NodaTime.Text.InstantPattern.ExtendedIso.Parse(instant).Value);
        today.Should().Be(year == 2026 ? new LocalDate(2026, 1, 1) : new LocalDate(2025, 12, 31));
    }

    [Fact]
    public void Zone_Stated_WinsOverTheProvinces() =>
        new Facility("F", FacilityKind.Lapas, "Lapas", RegionCode.Parse("12.71"), default, "Asia/Jayapura").Zone.Id.Should().Be("Asia/Jayapura");

    [Theory]
    [InlineData("region", """{"id":"F","kind":"rutan","name":"R","region":"99.71"}""")]
    [InlineData("zoneId", """{"id":"F","kind":"rutan","name":"R","region":"12.71","zoneId":"Asia/Medan"}""")]
    [InlineData("name", """{"id":"F","kind":"rutan","name":" ","region":"12.71"}""")]
    [InlineData("id", """{"id":"F 1","kind":"rutan","name":"R","region":"12.71"}""")]
    public void Read_WhatCannotBe_IsRefused(string parameter, string json)
    {
        Action read = () => VokasiJson.Read<Facility>(json);
        read.Should().Throw<JsonException>().WithMessage($"*({parameter})*");
    }

    [Fact]
    public void Read_TheClassThatThePressWrites_IsRefused()
    {
        Action read = () => VokasiJson.Read<Facility>(Medan.Replace("\"I\"", "\"IA\"", StringComparison.Ordinal));
        read.Should().Throw<JsonException>();
    }

    [Theory]
    [InlineData(Medan)]
    [InlineData("""{"id":"rutan-barru","kind":"rutan","name":"Rutan Barru","region":"73.11"}""")]
    [InlineData("""{"id":"F","kind":"cabangRutan","name":"Contoh","region":"99.01","class":"IIB","zoneId":"Asia/Makassar"}""")]
    public void Json_RoundTrips(string json)
    {
        VokasiJson.Write(VokasiJson.Read<Facility>(json)).Should().Be(json);
        VokasiJson.Read<Facility>(json).Should().Be(VokasiJson.Read<Facility>(json));
    }

    [Fact]
    public void Class_NotStated_IsNotOnRecord() =>
        VokasiJson.Read<Facility>("""{"id":"rutan-barru","kind":"rutan","name":"Rutan Barru","region":"73.11"}""").Class.State.Should().Be(RecordState.NotOnRecord);
}
