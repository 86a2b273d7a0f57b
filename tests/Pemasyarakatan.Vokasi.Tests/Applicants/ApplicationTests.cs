using System.Text.Json;
using Pemasyarakatan.Vokasi.Applicants;

namespace Pemasyarakatan.Vokasi.Tests.Applicants;

public sealed class ApplicationTests
{
    [Fact]
    public void Read_Full_WritesTheSameBytes()
    {
        string json = """{"id":"APP-1","applicantId":"MDN-0001","packageIds":["LAS-1","JAHIT-1"],"appliedOn":"2025-11-01","channel":"facility","documentsSeen":["ktp"],"writtenTest":70,"interview":{"value":100,"asOf":"2025-11-05"},"consentedOn":"2025-10-30"}""";
        Application read = VokasiJson.Read<Application>(json);
        VokasiJson.Write(read).Should().Be(json);
        read.Should().Be(VokasiJson.Read<Application>(json));
    }

    [Theory]
    [InlineData("\"packageIds\":[]")]
    [InlineData("\"packageIds\":[\"A\",\"A\"]")]
    [InlineData("\"packageIds\":[\"A\"],\"writtenTest\":101")]
    [InlineData("\"packageIds\":[\"A\"],\"interview\":-1")]
    [InlineData("\"packageIds\":[\"two words\"]")]
    public void Read_WhatNoApplicationSays_IsRefused(string members) =>
        FluentActions.Invoking(() => VokasiJson.Read<Application>($"{{\"id\":\"APP-1\",\"applicantId\":\"P-1\",\"appliedOn\":\"2025-11-01\",\"channel\":\"online\",{members}}}"))
            .Should().Throw<JsonException>();

    [Theory]
    [InlineData("\"writtenTest\":0,\"interview\":100")]
    [InlineData("\"writtenTest\":100,\"interview\":0")]
    public void Read_ScoresAtTheirLimits_AreAccepted(string members) =>
        VokasiJson.Read<Application>($"{{\"id\":\"APP-1\",\"applicantId\":\"P-1\",\"packageIds\":[\"A\"],\"appliedOn\":\"2025-11-01\",\"channel\":\"online\",{members}}}").Should().NotBeNull();

    [Theory]
    [InlineData(OutsideEventKind.Release, null)]
    [InlineData(OutsideEventKind.Escape, ReleaseKind.Expiry)]
    public void OutsideEvent_TheWayOfReleaseBelongsToAReleaseAlone(OutsideEventKind kind, ReleaseKind? by) =>
        FluentActions.Invoking(() => new OutsideEvent("P-1", kind, new(2025, 1, 1), by)).Should().Throw<ArgumentException>().WithParameterName("releasedBy");

    [Fact]
    public void OutsideEvent_RoundTrips()
    {
        string json = """[{"applicantId":"P-1","kind":"detentionEnded","on":"2025-01-01"},{"applicantId":"P-1","kind":"release","on":"2025-01-02","releasedBy":"pembebasanBersyarat"}]""";
        VokasiJson.Write(VokasiJson.Read<ImmutableArray<OutsideEvent>>(json)).Should().Be(json);
    }

    [Fact]
    public void Education_EquivalentsShareARankAndStayApart()
    {
        foreach (Education[] equal in (Education[][])[[Education.Sd, Education.PaketA, Education.Mi], [Education.Smp, Education.PaketB, Education.Mts], [Education.Sma, Education.Smk, Education.PaketC, Education.Ma], [Education.D4, Education.S1]])
        {
            equal.Select(education => education.Rank()).Distinct().Should().ContainSingle();
            equal.Select(education => education.Variant()).Should().OnlyHaveUniqueItems();
        }

        ((Education[])[Education.TidakSekolah, Education.Sd, Education.Smp, Education.Sma, Education.D1, Education.D2, Education.D3, Education.S1, Education.S2, Education.S3])
            .Select(education => education.Rank()).Should().Equal(0, 1, 2, 3, 4, 5, 6, 7, 8, 9);
        Enum.GetValues<Education>().Select(education => (education.Rank(), education.Variant())).Should().OnlyHaveUniqueItems();
    }
}
