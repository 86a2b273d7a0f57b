using System.Text.RegularExpressions;
using Pemasyarakatan.Vokasi.Applicants;
using Pemasyarakatan.Vokasi.Testing;
using Pemasyarakatan.Vokasi.Tests.Conventions;

namespace Pemasyarakatan.Vokasi.Tests.Examples;

public sealed partial class MedanTests(MedanRuns medan) : IClassFixture<MedanRuns>
{
    private const string Synthetic = "DATA SINTETIS / SYNTHETIC DATA";

    public static TheoryData<string> English =>
    [
        "Inmates: as many as 3,290; citizens of Medan: about 2,340.",
        "Example population: 3,290 people*, 2,340* living in Medan. " + Synthetic,
        "As stated: undetermined",
        "With the assumptions*: yes",
        "== Screening for LAS-2026-1* on 22 December 2025* ==",
        "criterion  tier           met  failed  unknown",
        "status     programme    1,480   1,810        0",
        "tpp        suitability    441      76    2,773",
        "eligible: 65, undetermined: 383, not recommended: 318, ineligible: 2,524",
        "eligible: 62, undetermined: 368, not recommended: 312, ineligible: 2,548",
        "Defective NIKs: 192; doubled register numbers: 3 findings. Every row stays.",
        "== Seats of LAS-2026-1*: 16/16* ==",
        "== Seats of MEBEL-2026-1*: 16/16* ==",
        "Waiting list: 9; awaiting missing evidence: 37. The first five of the waiting list:",
        "Waiting list: 11; awaiting missing evidence: 36. The first five of the waiting list:",
        "    - Enrolment: \"complete\" is not possible from \"confirmed\"; possible: start, end, plan a suspension, plan the end, cancel the plans. (lifecycle.noSuchTransition)",
        "    - Assessment: \"decide competent\" from \"assessed\" is not for assessor but for: decision panel; assessor may: none. (lifecycle.wrongActor)",
        "  Certificate of competence*: 24110 7212 2 0000001 2026, valid until 20 February 2029*",
        "    on 20 February 2029: valid",
        "    on 21 February 2029: The certificate was valid until 20 February 2029.",
        "== Without a course: recognition of prior learning of MDN-0001* ==",
        "Earlier training, not certified: sandal, tas, mebel, paving block, las, budidaya ikan, budidaya sayur.",
        "  Certificate of competence*: 24110 7212 2 0000002 2026, valid until 20 February 2029*",
        "total             32         510        32          1         1          1          1",
    ];

    public static TheoryData<string> Indonesian =>
    [
        "Penghuni: mencapai 3.290; warga Kota Medan: sekitar 2.340.",
        "Populasi contoh: 3.290 orang*, 2.340* berdomisili di Kota Medan. " + Synthetic,
        "Menurut sumber: belum dapat ditentukan",
        "Dengan asumsi*: ya",
        "status   sasaran program      1.480            1.810                0",
        "memenuhi syarat: 65, belum dapat ditentukan: 383, tidak direkomendasikan: 318, tidak memenuhi syarat: 2.524",
        "memenuhi syarat: 62, belum dapat ditentukan: 368, tidak direkomendasikan: 312, tidak memenuhi syarat: 2.548",
        "NIK cacat: 192; nomor register ganda: 3 temuan. Semua baris tetap ikut.",
        "== Kursi LAS-2026-1*: 16/16* ==",
        "== Kursi MEBEL-2026-1*: 16/16* ==",
        "Daftar tunggu: 9; menunggu kelengkapan data: 37. Lima teratas daftar tunggu:",
        "Daftar tunggu: 11; menunggu kelengkapan data: 36. Lima teratas daftar tunggu:",
        "    - Kepesertaan pelatihan: \"selesaikan\" bukan langkah dari \"terkonfirmasi\"; yang mungkin: mulai, akhiri, rencanakan penangguhan, rencanakan pengakhiran, batalkan rencana. (lifecycle.noSuchTransition)",
        "  Sertifikat kompetensi*: 24110 7212 2 0000001 2026, berlaku sampai dengan 20 Februari 2029*",
        "    pada 21 Februari 2029: Sertifikat berlaku sampai dengan 20 Februari 2029.",
        "== Tanpa kursus: pengakuan pembelajaran lampau MDN-0001* ==",
        "  Sertifikat kompetensi*: 24110 7212 2 0000002 2026, berlaku sampai dengan 20 Februari 2029*",
        "jumlah            32      510        32        1        1              1         1",
    ];

    [Theory]
    [MemberData(nameof(English))]
    public void Run_English_SaysTheFigure(string line) => medan.English.Split('\n').Should().Contain(line);

    [Theory]
    [MemberData(nameof(Indonesian))]
    public void Run_Indonesian_SaysTheFigure(string line) => medan.Indonesian.Split('\n').Should().Contain(line);

    [Fact]
    public void Run_Twice_GivesTheSameBytes() => medan.Run("--culture", "id").Output.Should().Be(medan.Indonesian);

    [Fact]
    public void Run_WithoutACulture_IsEnglish() => medan.Run("--data", "docs/examples/data/medan").Output.Should().Be(medan.English);

    [Fact]
    public void Run_EveryTableOfPeople_IsSaidToBeSynthetic()
    {
        foreach (string page in (string[])[medan.English, medan.Indonesian])
        {
            string[] lines = page.Split('\n');
            // A table has its head; the rows of people and the figures about them stand below it.
            int[] heads = [.. Enumerable.Range(0, lines.Length).Where(i => TableHead().IsMatch(lines[i]))];
            heads.Should().HaveCount(8, "two funnels, the data quality, two tables of seats, two waiting lists and the figures");
            heads.Should().OnlyContain(i => lines[i - 1] == Synthetic);
            Enumerable.Range(0, lines.Length).Where(i => Decision().IsMatch(lines[i])).Should().HaveCount(2).And.OnlyContain(i => lines[i + 1] == Synthetic);
        }
    }

    [Fact]
    public void Run_AssumedFigures_BearAStar()
    {
        foreach (string page in (string[])[medan.English, medan.Indonesian])
        {
            MatchCollection packages = PackageInHeading().Matches(page);
            packages.Should().HaveCount(7).And.OnlyContain(match => match.Value.EndsWith('*'));
            JpOrSeats().Count(page).Should().Be(4, "two packages have 16 seats and 160 JP, both assumed");
            page.Should().NotMatchRegex(@"\n  2026-\d\d-\d\d[^*]", "the dates of the moves are assumed");
        }

        medan.English.Should().Contain("12 January 2026* – 6 February 2026*").And.Contain("seats*").And.Contain("required 16*");
        medan.Indonesian.Should().Contain("12 Januari 2026* – 6 Februari 2026*").And.Contain("kursi*").And.Contain("disyaratkan 16*");
    }

    [Fact]
    public void Run_ShowsNoNik()
    {
        medan.English.Should().NotMatchRegex(@"(?<![0-9a-f])\d{16}(?![0-9a-f])");
        medan.Indonesian.Should().NotMatchRegex(@"(?<![0-9a-f])\d{16}(?![0-9a-f])");
    }

    [Fact]
    public void Run_OnABrokenFile_SaysOneLineAndExitsWithTwo()
    {
        using MedanFolder folder = new();
        folder.Replace("events.json", "\"trigger\": \"start\"", "\"trigger\": \"begin\"");
        (int exit, string output, string error) = medan.Run("--data", folder.Path);
        exit.Should().Be(2);
        output.Should().BeEmpty();
        error.Should().MatchRegex(@"^events\.json: \$\.enrolment\[1\]\.trigger: expected one of [^\n]*start[^\n]*\.\n$");
    }

    [Fact]
    public void Run_OnFilesThatTheLibraryRefuses_WritesNoHalfPage()
    {
        using MedanFolder folder = new();
        folder.Replace("events.json", "\"actor\": \"decisionPanel\"", "\"actor\": \"assessor\"");
        (int exit, string output, string error) = medan.Run("--data", folder.Path);
        exit.Should().Be(2);
        output.Should().BeEmpty();
        error.Should().MatchRegex(@"^events\.json: [^\n]+\n$");
    }

    [Fact]
    public void Files_OfPeople_AreWhatTheGeneratorMakes()
    {
        SyntheticPopulation population = SyntheticPopulation.Generate(new PopulationOptions(seed: 20_251_111, size: 3290, residents: 2340));
        HashSet<string> heard = [.. population.Applicants.OfType<Inmate>().Where(inmate => inmate.TppRecommendation.IsKnown).Select(inmate => inmate.Id)];
        IEnumerable<Application> applications = population.Apply(["LAS-2026-1", "MEBEL-2026-1"], new LocalDate(2025, 12, 1), new LocalDate(2025, 12, 19), share: 0.85)
            .Where((application, index) => heard.Contains(application.ApplicantId) || index % 40 == 0);
        (MedanFolder.Committed("population.json") == population.ToJson()).Should().BeTrue("generate.cs makes population.json");
        (MedanFolder.Committed("applications.json") == $"[\n{string.Join(",\n", applications.Select(VokasiJson.Write))}\n]\n").Should().BeTrue("generate.cs makes applications.json");
    }

    [Fact]
    public void Example_IsOneScreen() => File.ReadAllLines(Repository.PathTo("docs", "examples", "medan.cs")).Length.Should().BeLessThanOrEqualTo(90);

    [GeneratedRegex("^(criterion|fact|rank|package|syarat|fakta|peringkat|paket)  ")]
    private static partial Regex TableHead();

    [GeneratedRegex("^== (A decision in full|Keputusan lengkap)")]
    private static partial Regex Decision();

    [GeneratedRegex(@"(?<=\n== [^\n]*)(LAS|MEBEL)-2026-1\W")]
    private static partial Regex PackageInHeading();

    [GeneratedRegex(@" (16\* (seats|kursi)|160\* JP)")]
    private static partial Regex JpOrSeats();
}
