using System.Globalization;
using Pemasyarakatan.Vokasi.Eligibility;

namespace Pemasyarakatan.Vokasi.Tests.Eligibility;

/// <summary>A policy in plain sentences, to be read and signed.</summary>
public sealed class PolicyDescriptionTests
{
    private static readonly Policy Whole = Policy.Parse(PolicyWritingTests.Whole, FactCatalogue.Standard);

    public static TheoryData<string> Cultures => ["id", "en"];

    [Theory]
    [MemberData(nameof(Cultures))]
    public void Describe_EveryKnownPolicy_NamesEveryLeafAndItsFingerprint(string language)
    {
        CultureInfo culture = CultureInfo.GetCultureInfo(language);
        foreach (Policy policy in EligibilityVectorTests.Policies.Values.Append(Whole))
        {
            string text = policy.Describe(culture);
            text.Should().ContainAll(policy.Criteria.Select(id => $"[{id}]"), "{0}", policy.Id).And.Contain(policy.Fingerprint).And.NotContainAny("{", "}", "term.");
        }
    }

    [Fact]
    public void Describe_InEnglish_IsThesePlainSentences() => Whole.Describe(CultureInfo.GetCultureInfo("en")).Replace(Whole.Fingerprint, "FINGERPRINT", StringComparison.Ordinal).Should().Be(English);

    [Fact]
    public void Describe_InIndonesian_IsThesePlainSentences() => Whole.Describe(CultureInfo.GetCultureInfo("id")).Replace(Whole.Fingerprint, "FINGERPRINT", StringComparison.Ordinal).Should().Be(Indonesian);

    [Fact]
    public void Describe_WithoutSignature_LeavesRoomForOne() =>
        Policy.Parse(Rules.File($$"""{ "id": "risk", "fact": "risk", "atMost": "low", {{Rules.Law}} }"""), FactCatalogue.Standard).Describe(CultureInfo.GetCultureInfo("en"))
            .Should().Contain("1. [risk] ").And.Contain("Not adopted.").And.Contain("It does not say from when it is in force.").And.Contain("by law: UU 22/2022 Ps. 9");

    private const string English = """
        Rules (aturan, version 1)
        In force from 1 January 2026 to 31 December 2026.

        All of the following must be met:
        1. [out] Expected release is not before the last day of training. (law; by law: UU 22/2022)
        2. [risk] Risk is at most medium, by evidence not older than 6 months on the decision date. (suitability; assumption: contoh; Kepala Rutan may depart from it, also where it is not on record)
        3. Only where the following is the case:
           3.1. [if] Custody status is one of: detainee, convict.
           this must be met:
           3.2. [third] 1 year 2 months 3 weeks 4 days have passed since start of the sentence by the decision date. (programme; by agreement: PKS)
        4. [home] At least one of the following must be met: (programme; as announced: P-1)
           4.1. [home/1] Domicile lies in the region 12.71.
           4.2. [home/2] Education lies between lower secondary school (SMP) and upper secondary school (SMA), both included.
           4.3. [home/3] Arrival in the facility lies between 1 January 2024 and the decision date less 6 months, both included.
        5. At least 2 of the following must be met: (suitability; assumption: lain)
           5.1. The following must not be the case:
              5.1.1. [cert] End of validity of the certificate (the field of the package) is after the end of the certificate.
           5.2. [two] End of the commitment to another package is before two thirds of the sentence less 9 months.
           5.3. [free] There is none on record of: expiry of the sentence.
           5.4. [fit] Health clearance: yes.
           5.5. [edu] Education is at least upper secondary school (SMA).
           5.6. [hit] Latest serious violation is not after the decision date less 6 months.
           5.7. [gone] 1 year have not yet passed since dismissal from the package (this package) by expiry of the sentence.

        Whoever is refused may object to Kanwil within 14 days of the decision (assumption: tenggat contoh).
        Adopted by Kepala Rutan on 1 December 2025, number SK-1/2025.
        Fingerprint (SHA-256): FINGERPRINT

        """;

    private const string Indonesian = """
        Aturan (aturan, versi 1)
        Berlaku sejak 1 Januari 2026 sampai dengan 31 Desember 2026.

        Seluruh syarat berikut harus dipenuhi:
        1. [out] Perkiraan tanggal bebas tidak mendahului hari terakhir pelatihan. (hukum; dasar hukum: UU 22/2022)
        2. [risk] Tingkat risiko paling tinggi sedang, dengan bukti yang berumur paling lama 6 bulan pada tanggal keputusan. (kelayakan; asumsi: contoh; Kepala Rutan dapat menyimpang dari syarat ini, juga bila tidak tercatat)
        3. Hanya jika terpenuhi keadaan berikut:
           3.1. [if] Status penahanan adalah salah satu dari: tahanan, narapidana.
           maka syarat berikut harus dipenuhi:
           3.2. [third] 1 tahun 2 bulan 3 minggu 4 hari telah genap sejak mulai menjalani pidana pada tanggal keputusan. (sasaran program; menurut perjanjian: PKS)
        4. [home] Paling sedikit satu dari syarat berikut harus dipenuhi: (sasaran program; menurut pengumuman: P-1)
           4.1. [home/1] Domisili berada di wilayah 12.71.
           4.2. [home/2] Pendidikan antara SMP dan SMA, termasuk keduanya.
           4.3. [home/3] Tanggal masuk UPT antara 1 Januari 2024 dan tanggal keputusan dikurangi 6 bulan, termasuk keduanya.
        5. Paling sedikit 2 dari syarat berikut harus dipenuhi: (kelayakan; asumsi: lain)
           5.1. Hal berikut tidak boleh terpenuhi:
              5.1.1. [cert] Akhir masa berlaku sertifikat (bidang paket) sesudah akhir masa berlaku sertifikat.
           5.2. [two] Akhir keterikatan pada paket lain sebelum dua pertiga masa pidana dikurangi 9 bulan.
           5.3. [free] Tercatat tidak ada: berakhirnya pidana (ekspirasi).
           5.4. [fit] Keterangan sehat: ya.
           5.5. [edu] Pendidikan paling rendah SMA.
           5.6. [hit] Pelanggaran berat terakhir tidak melewati tanggal keputusan dikurangi 6 bulan.
           5.7. [gone] 1 tahun belum genap sejak tanggal dikeluarkan dari paket (paket ini) pada berakhirnya pidana (ekspirasi).

        Yang ditolak dapat mengajukan keberatan kepada Kanwil dalam 14 hari sejak keputusan (asumsi: tenggat contoh).
        Ditetapkan oleh Kepala Rutan pada 1 Desember 2025, nomor SK-1/2025.
        Sidik jari (SHA-256): FINGERPRINT

        """;
}
