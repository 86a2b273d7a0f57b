using System.Globalization;
using System.Text.Json;
using Pemasyarakatan.Vokasi.Agreements;
using Pemasyarakatan.Vokasi.Competency;
using Pemasyarakatan.Vokasi.Outcomes;
using Pemasyarakatan.Vokasi.Training;

namespace Pemasyarakatan.Vokasi.Tests.Agreements;

/// <summary>The five cooperations with nothing but what their sources state.</summary>
public sealed class FiveCooperationsTests
{
    // PKS of Rutan Kelas I Medan with the city through its manpower agency. The city's signatory is not stated: an assistant spoke for the mayor.
    internal const string Medan = """
        {
          "id": "medan-2025",
          "facility": {
            "facility": { "id": "rutan-medan", "kind": "rutan", "name": "Rutan Kelas I Medan", "region": "12.71", "class": "I" },
            "signatory": { "office": "Kepala Rutan", "capacity": "headOfOffice" }
          },
          "partners": [{
            "institution": { "id": "pemko-medan", "name": "Pemerintah Kota Medan", "kind": "regionalGovernment", "region": "12.71" },
            "organs": [{ "id": "disnaker-medan", "name": "Dinas Ketenagakerjaan Kota Medan", "kind": "regionalAgency", "region": "12.71", "parent": "pemko-medan" }],
            "attendees": ["Asisten Perekonomian dan Pembangunan Setdako Medan"]
          }],
          "labels": ["Perjanjian Kerja Sama (PKS)"],
          "instrument": "perjanjianKerjaSama",
          "signedOn": "2025-11-11",
          "purposes": ["pelatihan, pendampingan, dan penguatan kompetensi warga binaan"],
          "state": "signed"
        }
        """;

    // One document with two names, and no date at all.
    private const string TamiangLayang = """
        {
          "id": "tamiang-layang",
          "facility": {
            "facility": { "id": "rutan-tamiang-layang", "kind": "rutan", "name": "Rutan Kelas IIB Tamiang Layang", "region": "62.13", "class": "IIB" },
            "signatory": { "office": "Kepala Rutan", "capacity": "headOfOffice" }
          },
          "partners": [{
            "institution": { "id": "disnaker-bartim", "name": "Dinas Tenaga Kerja, Transmigrasi, dan Perindustrian Kabupaten Barito Timur", "kind": "regionalAgency", "region": "62.13" },
            "signatory": { "office": "Kepala Dinas", "capacity": "headOfOffice" }
          }],
          "labels": ["Perjanjian Kerja Sama (MoU)"],
          "instrument": "perjanjianKerjaSama",
          "scope": { "isOpenEnded": true, "fields": ["pertukangan", "perbengkelan", "tata-boga"] },
          "programmes": [
            { "name": "13 Program Prioritas", "owner": "Menteri Hukum dan HAM" },
            { "name": "Program 1.000 Tenaga Kerja Terlatih", "owner": "Kabupaten Barito Timur" }
          ],
          "state": "signed"
        }
        """;

    // Signed "just now" in a report of 7 May 2025, with the regency through three agencies, none of them for manpower.
    private const string Serang = """
        {
          "id": "serang-2025",
          "facility": { "facility": { "id": "rutan-serang", "kind": "rutan", "name": "Rutan Kelas IIB Serang", "region": "36.73", "class": "IIB" } },
          "partners": [{
            "institution": { "id": "pemkab-serang", "name": "Pemerintah Kabupaten Serang", "kind": "regionalGovernment", "region": "36.04" },
            "organs": [
              { "id": "dkpp-serang", "name": "Dinas Ketahanan Pangan dan Pertanian", "kind": "regionalAgency", "parent": "pemkab-serang" },
              { "id": "perikanan-serang", "name": "Dinas Perikanan", "kind": "regionalAgency", "parent": "pemkab-serang" },
              { "id": "diskoumperindag-serang", "name": "Dinas Koperasi, UMKM, Perindustrian dan Perdagangan", "kind": "regionalAgency", "parent": "pemkab-serang" }
            ],
            "attendees": ["Bupati Serang", "Sekretaris Daerah", "Asisten Daerah"]
          }],
          "labels": ["Nota Kesepakatan", "MOU"],
          "instrument": "notaKesepakatan",
          "signedOn": "../2025-05-07",
          "state": "signed"
        }
        """;

    // A visit: "expected to be the first step". The date has no year.
    internal const string Soe = """
        {
          "id": "soe",
          "facility": { "facility": { "id": "rutan-soe", "kind": "rutan", "name": "Rutan Kelas IIB SoE", "region": "53.02", "class": "IIB" } },
          "partners": [{ "institution": { "id": "disnaker-tts", "name": "Dinas Ketenagakerjaan dan Transmigrasi Kabupaten Timor Tengah Selatan", "kind": "regionalAgency", "region": "53.02" } }],
          "labels": ["silaturahmi", "Jalin Sinergi"],
          "instrument": { "none": true },
          "scope": { "isOpenEnded": false, "fields": ["menjahit", "kecantikan", "batako", "pangkas-rambut"] },
          "state": "approach"
        }
        """;

    // A cooperation of two central bodies; no document is named and no signature mentioned.
    private const string Barru = """
        {
          "id": "barru-2025",
          "facility": { "facility": { "id": "rutan-barru", "kind": "rutan", "name": "Rutan Barru", "region": "73.11" } },
          "partners": [{ "institution": { "id": "bpvp-pangkep", "name": "BPVP Pangkep", "kind": "centralTrainingCentre", "region": "73.10" } }],
          "labels": ["kerja sama strategis"],
          "scope": { "isOpenEnded": true, "fields": ["pertanian", "perikanan", "teknologi"] }
        }
        """;

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
        ruling.Missing.Should().Equal(Reason.Of(ReasonCode.AgreementSignatoryMissing, ReasonArgument.Code("pemkab-serang")), Absent("agreement.term"), Absent("agreement.scope"));
        ruling.Advisories.Should().BeEmpty();
    }

    [Fact]
    public void Covers_MedanWithoutTheCitysSignatory_IsUndeterminedAndNamesIt()
    {
        Ruling ruling = Ask(Medan, "disnaker-medan", TrainingField.Welding);
        ruling.Truth.Should().Be(Truth.Unknown);
        ruling.Missing.Should().Equal(Reason.Of(ReasonCode.AgreementSignatoryMissing, ReasonArgument.Code("pemko-medan")), Absent("agreement.term"), Absent("agreement.scope"));
        ruling.Advisories.Codes().Should().Equal(ReasonCode.AgreementSinergiInstrument);
    }

    [Fact]
    public void Covers_SoeAMereAudience_LetsThePublicTrainAndInmatesWait()
    {
        Agreement soe = VokasiJson.Read<Agreement>(Soe);
        Ask(Soe, "disnaker-tts", TrainingField.Sewing, Audience.Inclusive).Refusals.Should().Equal(Reason.Of(ReasonCode.AgreementNone));
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
        ruling.Advisories.Codes().Should().Equal(ReasonCode.AgreementInstrumentUnstated);
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
        { "obligations", "\"attendees\": [\"Bupati Serang\"", "\"obligations\": [\" \"], \"attendees\": [\"Bupati Serang\"" },
        { "suspensions", "\"state\": \"signed\"", "\"state\": \"signed\", \"suspensions\": [{ \"from\": \"2025-06-01\" }]" },
        { "suspensions", "\"state\": \"signed\"", "\"state\": \"signed\", \"suspensions\": [{ \"from\": \"2025-06-01\", \"to\": \"2025-06-05\" }, { \"from\": \"2025-06-05\", \"to\": \"2025-06-09\" }]" },
        { "labels", "\"MOU\"", "\" \"" },
        { "StatedDate", "\"../2025-05-07\"", "\"7 Mei 2025\"" },
    };

    [Theory]
    [MemberData(nameof(Faults))]
    public void Read_WhatCannotBe_IsRefusedWithItsPlace(string where, string was, string becomes)
    {
        Action read = () => VokasiJson.Read<Agreement>(Serang.Replace(was, becomes, StringComparison.Ordinal));
        read.Should().Throw<JsonException>().Where(refusal => refusal.Message.Contains(where));
    }

    private static Reason Absent(string what) => Reason.Of(ReasonCode.RecordMissing, ReasonArgument.Term(what));

    private static Ruling Ask(string json, string provider, TrainingField field, Audience audience = Audience.Inmates) =>
        VokasiJson.Read<Agreement>(json).Covers(Agreed.Package(new(2026, 2, 2), new(2026, 2, 27), audience, provider, field), On);
}
