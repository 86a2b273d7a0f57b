using System.Text.Json;
using Pemasyarakatan.Vokasi.Agreements;

namespace Pemasyarakatan.Vokasi.Tests.Agreements;

public sealed class PartnerInstitutionTests
{
    private static readonly Recorded<DateRange> Licence = Recorded.Known(new DateRange(new(2024, 1, 1), new LocalDate(2026, 12, 31)));

    [Theory]
    [InlineData("S-1", "2023-12-31", Truth.False)]
    [InlineData("S-1", "2024-01-01", Truth.True)]
    [InlineData("S-1", "2026-12-31", Truth.True)]
    [InlineData("S-1", "2027-01-01", Truth.False)]
    [InlineData("S-2", "2025-01-01", Truth.False)]
    public void IsLicensed_WithinTermAndSchemes_Only(string scheme, string on, Truth expected) =>
        Body(Licence, ["S-1"]).IsLicensed(scheme, Date(on)).Truth.Should().Be(expected);

    [Fact]
    public void IsLicensed_TermOrSchemesNotOnRecord_IsUnknownUnlessTheOtherRefuses()
    {
        Body(default, ["S-1"]).IsLicensed("S-1", new(2025, 1, 1)).Truth.Should().Be(Truth.Unknown);
        Body(default, ["S-1"]).IsLicensed("S-2", new(2025, 1, 1)).Truth.Should().Be(Truth.False);
        Body(Licence, []).IsLicensed("S-1", new(2025, 1, 1)).Truth.Should().Be(Truth.Unknown);
        Body(Licence, []).IsLicensed("S-1", new(2030, 1, 1)).Truth.Should().Be(Truth.False);
        Body(Recorded<DateRange>.None, []).IsLicensed("S-1", new(2025, 1, 1)).Truth.Should().Be(Truth.False);
    }

    [Fact]
    public void IsLicensed_AnotherThanACertificationBody_NeverIs() =>
        new PartnerInstitution("C", "Balai", PartnerKind.CentralTrainingCentre).IsLicensed("S-1", new(2025, 1, 1)).Truth.Should().Be(Truth.False);

    [Theory]
    [InlineData("region", """{"id":"P","name":"Pemko","kind":"regionalGovernment"}""")]
    [InlineData("parent", """{"id":"P","name":"Dinas","kind":"regionalAgency","parent":"P"}""")]
    [InlineData("licenceTerm", """{"id":"P","name":"Balai","kind":"centralTrainingCentre","licensedSchemes":["S-1"]}""")]
    [InlineData("licensedSchemes", """{"id":"P","name":"LSP","kind":"certificationBody","licensedSchemes":["S 1"]}""")]
    public void Read_WhatCannotBe_IsRefused(string parameter, string json)
    {
        Action read = () => VokasiJson.Read<PartnerInstitution>(json);
        read.Should().Throw<JsonException>().WithMessage($"*({parameter})*");
    }

    [Theory]
    [InlineData("""{"id":"pemko-medan","name":"Pemerintah Kota Medan","kind":"regionalGovernment","region":"12.71","licensedSchemes":[],"forms":{}}""")]
    [InlineData("""{"id":"disnaker-medan","name":"Dinas Ketenagakerjaan","kind":"regionalAgency","region":"12.71","parent":"pemko-medan","licensedSchemes":[],"forms":{}}""")]
    [InlineData("""{"id":"lsp","name":"LSP","kind":"certificationBody","licenceTerm":{"from":"2024-01-01","to":"2026-12-31"},"licensedSchemes":["S-1"],"appealWithin":"P7D","appealAnsweredWithin":"P20D","renewalAhead":"P2M","panelSize":3,"forms":{"apply":"FR.APL.01","selfAssess":"FR.APL.02"}}""")]
    public void Json_RoundTrips(string json)
    {
        VokasiJson.Write(VokasiJson.Read<PartnerInstitution>(json)).Should().Be(json);
        VokasiJson.Read<PartnerInstitution>(json).Should().Be(VokasiJson.Read<PartnerInstitution>(json));
    }

    private static PartnerInstitution Body(Recorded<DateRange> term, ImmutableArray<string> schemes) =>
        new("lsp", "LSP", PartnerKind.CertificationBody, licenceTerm: term, licensedSchemes: schemes);

    private static LocalDate Date(string text) => NodaTime.Text.LocalDatePattern.Iso.Parse(text).Value;
}
