using System.Text.Json;
using Pemasyarakatan.Vokasi.Agreements;

namespace Pemasyarakatan.Vokasi.Tests.Agreements;

public sealed class PartyTests
{
    private const string City = """{"id":"pemko-medan","name":"Pemerintah Kota Medan","kind":"regionalGovernment","region":"12.71","licensedSchemes":[],"forms":{}}""";
    private const string Agency = """{"id":"disnaker-medan","name":"Dinas Ketenagakerjaan","kind":"regionalAgency","parent":"pemko-medan","licensedSchemes":[],"forms":{}}""";
    private const string Rutan = """{"id":"rutan-medan","kind":"rutan","name":"Rutan Kelas I Medan","region":"12.71"}""";

    [Fact]
    public void Read_WhoSpokeForTheMayor_IsNoSignatory()
    {
        Party party = VokasiJson.Read<Party>($$"""{"institution":{{City}},"organs":[{{Agency}}],"attendees":["Asisten Perekonomian dan Pembangunan"]}""");

        party.Signatory.State.Should().Be(RecordState.NotOnRecord);
        party.Includes("pemko-medan").Should().BeTrue();
        party.Includes("disnaker-medan").Should().BeTrue();
        party.Includes("disnaker-deli-serdang").Should().BeFalse();
    }

    [Fact]
    public void SignedBy_KeepsAllElse()
    {
        Party party = VokasiJson.Read<Party>($$"""{"institution":{{City}},"organs":[{{Agency}}],"documentNumber":"560/1","attendees":["Asisten"],"obligations":["melatih"]}""");
        Party signed = party.SignedBy(new("Kepala Dinas", Recorded.Known(SigningCapacity.ByPowerOfAttorney), Recorded.Known("1/2025"), Recorded.Known(new LocalDate(2025, 11, 1)), Recorded.Known("Nama")));

        VokasiJson.Write(signed).Should().Be(
            $$"""{"institution":{{City}},"organs":[{{Agency}}],"signatory":{"office":"Kepala Dinas","capacity":"byPowerOfAttorney","powerNumber":"1/2025","powerDate":"2025-11-01","name":"Nama"},"documentNumber":"560/1","attendees":["Asisten"],"obligations":["melatih"]}""");
        VokasiJson.Read<Party>(VokasiJson.Write(signed)).Should().Be(signed).And.NotBe(party);
    }

    [Fact]
    public void ToString_OfASignatory_ShowsTheOfficeAlone() =>
        new Signatory("Kepala Rutan", Recorded.Known(SigningCapacity.HeadOfOffice), name: Recorded.Known("Nama Pejabat")).ToString().Should().Be("Kepala Rutan");

    public static TheoryData<string, string> Faults => new()
    {
        { "institution", "{}" },
        { "institution", $$"""{"facility":{{Rutan}},"institution":{{City}}}""" },
        { "organs", $$"""{"facility":{{Rutan}},"organs":[{{Agency}}]}""" },
        { "organs", $$"""{"institution":{{City}},"organs":[{{Agency}},{{Agency}}]}""" },
        { "organs", $$"""{"institution":{{City}},"organs":[{{City}}]}""" },
        { "organs", $$"""{"institution":{{City}},"organs":[{"id":"D","name":"Dinas","kind":"regionalAgency","parent":"pemkab-serang"}]}""" },
        { "powerNumber", $$"""{"facility":{{Rutan}},"signatory":{"office":"Kepala Rutan","capacity":"headOfOffice","powerNumber":"1"} }""" },
        { "office", $$"""{"facility":{{Rutan}},"signatory":{"office":"","capacity":"headOfOffice"} }""" },
    };

    [Theory]
    [MemberData(nameof(Faults))]
    public void Read_WhatCannotBe_IsRefused(string parameter, string json)
    {
        Action read = () => VokasiJson.Read<Party>(json);
        read.Should().Throw<JsonException>().WithMessage($"*({parameter})*");
    }
}
