using System.Globalization;
using System.Text.Json;
using Pemasyarakatan.Vokasi.Agreements;
using Pemasyarakatan.Vokasi.Tests.Conventions;
using Pemasyarakatan.Vokasi.Training;

namespace Pemasyarakatan.Vokasi.Tests.Agreements;

/// <summary>The five cooperations with nothing but what their sources state.</summary>
public sealed class FiveCooperationsTests
{
    // PKS of Rutan Kelas I Medan with the city through its manpower agency. The city's signatory is not stated: an assistant spoke for the mayor.
    internal static readonly string Medan = Stated("medan");

    // One document with two names, and no date at all.
    private static readonly string TamiangLayang = Stated("tamiang-layang");

    // Signed "just now" in a report of 7 May 2025, with the regency through three agencies, none of them for manpower.
    private static readonly string Serang = Stated("serang");

    // A visit: "expected to be the first step". The date has no year.
    internal static readonly string Soe = Stated("soe");

    // A cooperation of two central bodies; no document is named and no signature mentioned.
    private static readonly string Barru = Stated("barru");

    private static readonly LocalDate On = new(2026, 1, 5);

    public static TheoryData<string> All => [Medan, TamiangLayang, Serang, Soe, Barru];

    [Theory]
    [MemberData(nameof(All))]
    public void Read_EachOfTheFive_RoundTripsAndDescribesItselfInBothLanguages(string json)
    {
        Agreement agreement = VokasiJson.Read<Agreement>(json);
        string written = VokasiJson.Write(agreement);

        VokasiJson.Write(VokasiJson.Read<Agreement>(written)).Should().Be(written);
        agreement.Describe(CultureInfo.GetCultureInfo("id")).Should().Contain(agreement.Facility.Name).And.Contain(agreement.Labels[0]).And.Contain("idak tercatat");
        agreement.Describe(CultureInfo.GetCultureInfo("en")).Should().Contain(agreement.Partners[0].Name).And.Contain("not on record").And.NotContain("term.");
    }

    // Behaviour 25a: all three are read, describe themselves, and answer with undetermined and what to obtain.
    [Fact]
    public void Covers_TamiangLayangWithoutADate_IsUndeterminedAndNamesDateAndTerm()
    {
        Ruling ruling = Ask(TamiangLayang, "disnaker-bartim", TrainingField.Cookery);
        ruling.Truth.Should().Be(Truth.Unknown);
        ruling.Missing.Should().Equal(Absent("agreement.signedOn"), Absent("agreement.term"));
    }

    [Fact]
    public void Covers_SerangSignedNotAfter7May2025_IsUndeterminedAndNamesSignatoryTermAndScope()
    {
        Ruling ruling = Ask(Serang, "perikanan-serang", TrainingField.Fisheries);
        ruling.Truth.Should().Be(Truth.Unknown);
        ruling.Missing.Should().Equal(Reason.Of(AgreementReasons.SignatoryMissing, ReasonArgument.Code("pemkab-serang")), Absent("agreement.term"), Absent("agreement.scope"));
        ruling.Advisories.Should().BeEmpty();
    }

    [Fact]
    public void Covers_MedanWithoutTheCitysSignatory_IsUndeterminedAndNamesIt()
    {
        Ruling ruling = Ask(Medan, "DISNAKER-MEDAN", TrainingField.Welding);
        ruling.Truth.Should().Be(Truth.Unknown);
        ruling.Missing.Should().Equal(Reason.Of(AgreementReasons.SignatoryMissing, ReasonArgument.Code("PEMKO-MEDAN")), Absent("agreement.term"), Absent("agreement.scope"));
        ruling.Advisories.Codes().Should().Equal(AgreementReasons.SinergiInstrument);
    }

    [Fact]
    public void Covers_SoeAMereAudience_LetsThePublicTrainAndInmatesWait()
    {
        Agreement soe = VokasiJson.Read<Agreement>(Soe);
        Ask(Soe, "disnaker-tts", TrainingField.Sewing, Audience.Inclusive).Refusals.Should().Equal(Reason.Of(AgreementReasons.None));
        Ask(Soe, "disnaker-tts", TrainingField.Sewing, Audience.Public).Truth.Should().Be(Truth.True);
        soe.Instrument.IsNone.Should().BeTrue();
    }

    [Fact]
    public void Covers_BarruWithoutADocument_IsUndeterminedAndGetsNoAdviceOfTheRegionsLaw()
    {
        Agreement barru = VokasiJson.Read<Agreement>(Barru);
        Ruling ruling = Ask(Barru, "bpvp-pangkep", TrainingField.Agriculture);
        ruling.Truth.Should().Be(Truth.Unknown);
        ruling.Missing.Should().Contain(Absent("agreement.state"));
        ruling.Advisories.Codes().Should().Equal(AgreementReasons.InstrumentUnstated);
        barru.Regime.Should().Be(CooperationRegime.CentralCentral);
    }

    // Behaviour 25: the label is kept as written, the instrument type is chosen by the caller.
    [Fact]
    public void Read_ADocumentWithTwoNames_KeepsTheLabelBesideTheChosenInstrument()
    {
        Agreement agreement = VokasiJson.Read<Agreement>(TamiangLayang);
        agreement.Labels.Should().Equal("Perjanjian Kerja Sama (MoU)");
        agreement.Instrument.Value.Should().Be(AgreementInstrument.PerjanjianKerjaSama);

        Agreement otherwise = VokasiJson.Read<Agreement>(TamiangLayang.Replace("perjanjianKerjaSama", "notaKesepahaman", StringComparison.Ordinal));
        otherwise.Labels.Should().Equal(agreement.Labels);
        otherwise.Instrument.Value.Should().Be(AgreementInstrument.NotaKesepahaman);
    }

    [Fact]
    public void Describe_Serang_SaysHowTheDateIsBoundedAndWhoIsNotOnRecord() =>
        VokasiJson.Read<Agreement>(Serang).Describe(CultureInfo.GetCultureInfo("id")).Should().Be(
            """
            Sebutan dalam sumber: Nota Kesepakatan; MOU
            Jenis naskah kerja sama: Nota Kesepakatan
            Pihak: Rutan Kelas IIB Serang; penanda tangan: tidak tercatat
            Pihak: Pemerintah Kabupaten Serang (Dinas Ketahanan Pangan dan Pertanian, Dinas Perikanan, Dinas Koperasi, UMKM, Perindustrian dan Perdagangan); penanda tangan: tidak tercatat
            Tanggal penandatanganan: tidak sesudah 7 Mei 2025
            Jangka waktu perjanjian: tidak tercatat
            Ruang lingkup perjanjian: tidak tercatat
            Status perjanjian: ditandatangani
            Rezim kerja sama: sinergi daerah dengan pemerintah pusat; UPT adalah unit pemerintah pusat, dan mitranya berjenis: pemerintah daerah.
            """);

    public static TheoryData<string, string, string> Faults => new()
    {
        { "instrument", "\"instrument\": \"notaKesepakatan\"", "\"instrument\": { \"none\": true }" },
        { "supersededBy", "\"state\": \"signed\"", "\"state\": \"signed\", \"supersededBy\": \"X\"" },
        { "extends", "\"state\": \"signed\"", "\"state\": \"signed\", \"extends\": \"serang-2025\"" },
        { "obligations", "\"attendees\": [ \"Bupati Serang\"", "\"obligations\": [\" \"], \"attendees\": [ \"Bupati Serang\"" },
        { "suspensions", "\"state\": \"signed\"", "\"state\": \"signed\", \"suspensions\": [{ \"from\": \"2025-06-01\" }]" },
        { "suspensions", "\"state\": \"signed\"", "\"state\": \"signed\", \"suspensions\": [{ \"from\": \"2025-06-01\", \"to\": \"2025-06-05\" }, { \"from\": \"2025-06-05\", \"to\": \"2025-06-09\" }]" },
        { "labels", "\"MOU\"", "\" \"" },
        { "StatedDate", "\"../2025-05-07\"", "\"7 Mei 2025\"" },
    };

    [Theory]
    [MemberData(nameof(Faults))]
    public void Read_WhatCannotBe_IsRefusedWithItsPlace(string where, string was, string becomes)
    {
        Serang.Should().Contain(was);
        Action read = () => VokasiJson.Read<Agreement>(Serang.Replace(was, becomes, StringComparison.Ordinal));
        read.Should().Throw<JsonException>().Where(refusal => refusal.Message.Contains(where));
    }

    // The agreement of an example, as its stated.json has it.
    private static string Stated(string name)
    {
        using JsonDocument file = JsonDocument.Parse(File.ReadAllText(Repository.PathTo("docs", "examples", "data", name, "stated.json")));
        return file.RootElement.GetProperty("agreement").GetProperty("value").GetRawText();
    }

    private static Reason Absent(string what) => Reason.Of(RecordReasons.Missing, ReasonArgument.Term(what));

    private static Ruling Ask(string json, string provider, TrainingField field, Audience audience = Audience.Inmates) =>
        VokasiJson.Read<Agreement>(json).Covers(AgreementFixture.Package(new(2026, 2, 2), new(2026, 2, 27), audience, provider, field), On);
}
