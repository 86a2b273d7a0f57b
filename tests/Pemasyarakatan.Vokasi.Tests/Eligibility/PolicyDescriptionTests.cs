using System.Globalization;
using Pemasyarakatan.Vokasi.Eligibility;

namespace Pemasyarakatan.Vokasi.Tests.Eligibility;

/// <summary>A policy in plain sentences, to be read and signed.</summary>
public sealed class PolicyDescriptionTests
{
    private static readonly Policy Whole = Policy.Parse(PolicyWritingTests.Whole, FactCatalogue.Standard);

    private static readonly FactCatalogue WithDistance = FactCatalogue.Standard.With(Fact.Number("distance", "km", 0, 500, NoneOrdering.High).Named("jarak", "distance"));

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
    public void Describe_EveryForm_ReadsAsASentence()
    {
        Policy policy = Policy.Parse(Rules.File($$"""
            { "id": "syarat", {{Rules.Suitability}}, "all": [
              { "fact": "distance", "atMost": 40 },
              { "id": "near", "fact": "distance", "between": { "from": 1, "to": 40 }, "override": { "by": "Kepala Rutan", "unknown": true } },
              { "fact": "expectedRelease", "is": "none" },
              { "fact": "expectedRelease", "is": "some", "override": { "by": "Kepala Rutan" } },
              { "fact": "expectedRelease", "after": "trainingEnd + P1M" },
              { "fact": "latestViolation", "key": "berat", "before": "decision - P6M", "evidenceWithin": "P3M" },
              { "fact": "expectedRelease", "between": { "from": "2026-01-01", "to": "certificateEnd" } },
              { "fact": "certifiedUntil", "key": "packageField", "notElapsed": "P2Y", "by": "expiry" },
              { "any": [ { "fact": "domicile", "within": "12.71" }, { "fact": "risk", "in": ["low", "medium"] } ] },
              { "count": 1, "of": [ { "fact": "risk", "atMost": "low" }, { "fact": "custodyStatus", "in": ["narapidana"] } ] },
              { "not": { "id": "outer", "fact": "risk", "atLeast": "high" } },
              { "when": { "id": "kind", "fact": "applicantKind", "in": ["inmate"] }, "then": { "id": "health", "fact": "healthClearance", "in": [true] } }
            ] }
            """, """ "inForce": { "from": "2026-01-02" }, "adopted": { "by": "Kepala Rutan", "on": "2026-01-02" }, "title": { "id": "Syarat", "en": "Conditions" }, """), WithDistance);

        policy.Describe(new("en")).Replace(policy.Fingerprint, "…").Should().Be("""
            Conditions (aturan, version 1)
            In force from 2 January 2026.

            All of the following must be met:
            1. [syarat/1] Distance is at most 40 km.
            2. [near] Distance lies between 1 km and 40 km, both included. (Kepala Rutan may waive it, also where it is not on record)
            3. [syarat/3] There is none on record of: expected release.
            4. [syarat/4] There is one on record of: expected release. (Kepala Rutan may waive it)
            5. [syarat/5] Expected release is after the last day of training plus 1 month.
            6. [syarat/6] Latest serious violation is before the decision date less 6 months, by evidence not older than 3 months on the decision date.
            7. [syarat/7] Expected release lies between 1 January 2026 and the end of the certificate, both included.
            8. [syarat/8] 2 years have not yet passed since the end of validity of the certificate (the field of the package) by expiry of the sentence.
            9. At least one of the following must be met:
               9.1. [syarat/9/1] Domicile lies in the region 12.71.
               9.2. [syarat/9/2] Risk is one of: low, medium.
            10. At least 1 of the following must be met:
               10.1. [syarat/10/1] Risk is at most low.
               10.2. [syarat/10/2] Custody status: convict.
            11. The following must not be the case:
               11.1. [outer] Risk is at least high.
            12. Only where the following is the case:
               12.1. [kind] Kind of applicant: inmate.
               this must be met:
               12.2. [health] Health clearance: yes.
            For all of these: suitability; assumption: contoh.

            Adopted by Kepala Rutan on 2 January 2026.
            Fingerprint (SHA-256): …

            """);
        policy.Describe(new("id")).Replace(policy.Fingerprint, "…").Should().Be("""
            Syarat (aturan, versi 1)
            Berlaku sejak 2 Januari 2026.

            Seluruh syarat berikut harus dipenuhi:
            1. [syarat/1] Jarak paling tinggi 40 km.
            2. [near] Jarak antara 1 km dan 40 km, termasuk keduanya. (Kepala Rutan dapat menyimpang dari syarat ini, juga bila tidak tercatat)
            3. [syarat/3] Tercatat tidak ada: perkiraan tanggal bebas.
            4. [syarat/4] Tercatat ada: perkiraan tanggal bebas. (Kepala Rutan dapat menyimpang dari syarat ini)
            5. [syarat/5] Perkiraan tanggal bebas sesudah hari terakhir pelatihan ditambah 1 bulan.
            6. [syarat/6] Pelanggaran berat terakhir sebelum tanggal keputusan dikurangi 6 bulan, dengan bukti yang berumur paling lama 3 bulan pada tanggal keputusan.
            7. [syarat/7] Perkiraan tanggal bebas antara 1 Januari 2026 dan akhir masa berlaku sertifikat, termasuk keduanya.
            8. [syarat/8] Pada berakhirnya pidana (ekspirasi) belum lewat 2 tahun sejak akhir masa berlaku sertifikat (bidang paket).
            9. Paling sedikit satu dari syarat berikut harus dipenuhi:
               9.1. [syarat/9/1] Domisili berada di wilayah 12.71.
               9.2. [syarat/9/2] Tingkat risiko adalah salah satu dari: rendah, sedang.
            10. Paling sedikit 1 dari syarat berikut harus dipenuhi:
               10.1. [syarat/10/1] Tingkat risiko paling tinggi rendah.
               10.2. [syarat/10/2] Status hukum: narapidana.
            11. Hal berikut tidak boleh terpenuhi:
               11.1. [outer] Tingkat risiko paling rendah tinggi.
            12. Hanya jika terpenuhi keadaan berikut:
               12.1. [kind] Jenis pemohon: penghuni rutan/lapas.
               maka syarat berikut harus dipenuhi:
               12.2. [health] Keterangan sehat: ya.
            Untuk seluruh syarat di atas: kelayakan; asumsi: contoh.

            Ditetapkan oleh Kepala Rutan pada 2 Januari 2026.
            Sidik jari (SHA-256): …

            """);
    }

    [Fact]
    public void Describe_ARootThatIsNoList_IsTheOneSentence()
    {
        Policy policy = Rules.Policy($$"""{ "id": "home", "any": [ { "fact": "domicile", "within": "12.71" }, { "fact": "domicile", "within": "12.07" } ], {{Rules.Programme}} }""");
        policy.Describe(new("en")).Replace(policy.Fingerprint, "…").Should().Be("""
            aturan (aturan, version 1)
            It does not say from when it is in force.

            All of the following must be met:
            1. [home] At least one of the following must be met: (programme; by agreement: PKS 1/2025)
               1.1. [home/1] Domicile lies in the region 12.71.
               1.2. [home/2] Domicile lies in the region 12.07.

            Not adopted. Adopted by: ____________ on: ____________ number: ____________
            Fingerprint (SHA-256): …

            """);
    }

    [Fact]
    public void Describe_WithoutSignature_LeavesRoomForOne() =>
        Policy.Parse(Rules.File($$"""{ "id": "risk", "fact": "risk", "atMost": "low", {{Rules.Law}} }"""), FactCatalogue.Standard).Describe(CultureInfo.GetCultureInfo("en"))
            .Should().Contain("1. [risk] ").And.Contain("Not adopted.").And.Contain("It does not say from when it is in force.").And.Contain("by law: UU 22/2022 Ps. 9");

    private const string English = """
        Rules (aturan, version 1)
        In force from 1 January 2026 to 31 December 2026.

        All of the following must be met:
        1. [out] Expected release is not before the last day of training. (law; by law: UU 22/2022)
        2. [risk] Risk is at most medium, by evidence not older than 6 months on the decision date. (suitability; assumption: contoh; Kepala Rutan may waive it, also where it is not on record)
        3. Only where the following is the case:
           3.1. [if] Custody status is one of: detainee, convict.
           this must be met:
           3.2. [third] 1 year 2 months 3 weeks 4 days have passed since the start of the sentence by the decision date. (programme; by agreement: PKS)
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
           5.7. [gone] 1 year have not yet passed since the dismissal from the package (this package) by expiry of the sentence.

        Not asked by this policy:
        - Time in the facility (by law, not read in its own text: PP 31/1999 Ps. 9)

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
           3.1. [if] Status hukum adalah salah satu dari: tahanan, narapidana.
           maka syarat berikut harus dipenuhi:
           3.2. [third] Pada tanggal keputusan telah lewat 1 tahun 2 bulan 3 minggu 4 hari sejak mulai menjalani pidana. (sasaran program; menurut perjanjian: PKS)
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
           5.7. [gone] Pada berakhirnya pidana (ekspirasi) belum lewat 1 tahun sejak tanggal dikeluarkan dari paket (paket ini).

        Tidak ditanyakan oleh kebijakan ini:
        - Masa tinggal (dasar hukum yang belum dibaca pada naskah aslinya: PP 31/1999 Ps. 9)

        Yang ditolak dapat mengajukan keberatan kepada Kanwil dalam 14 hari sejak keputusan (asumsi: tenggat contoh).
        Ditetapkan oleh Kepala Rutan pada 1 Desember 2025, nomor SK-1/2025.
        Sidik jari (SHA-256): FINGERPRINT

        """;
}
