using System.Text.Json;
using System.Text.RegularExpressions;
using Pemasyarakatan.Vokasi.Tests.Conventions;

namespace Pemasyarakatan.Vokasi.Tests.Examples;

/// <summary>What is particular to each of the four cooperations beside Medan, as its example tells it.</summary>
public sealed class CaseTests(CaseRuns runs) : IClassFixture<CaseRuns>
{
    public static TheoryData<string> Names => [.. CaseRuns.Names];

    public static TheoryData<string, string, string> Lines => new()
    {
        { "tamiang-layang", "Called by its source: Perjanjian Kerja Sama (MoU)", "Sebutan dalam sumber: Perjanjian Kerja Sama (MoU)" },
        { "tamiang-layang", "\"Perjanjian Kerja Sama (MoU)\" read as Nota Kesepahaman (MoU)*: undetermined", "\"Perjanjian Kerja Sama (MoU)\" dibaca sebagai Nota Kesepahaman (MoU)*: belum dapat ditentukan" },
        { "tamiang-layang", "    - Not on record: the date of signature. (record.missing)", "    - Tidak tercatat: tanggal penandatanganan. (record.missing)" },
        { "tamiang-layang", "ANYAM-1* (anyaman-rotan): yes", "ANYAM-1* (anyaman-rotan): ya" },
        { "tamiang-layang", "Completed*: 31 of the 1,000 aimed at, 3.1%.", "Selesai*: 31 dari 1.000 yang ditargetkan, 3,1%." },
        { "tamiang-layang", "To be published, counts of people below 5 are left out: ANYAM-1* admitted 10, completed -.", "Untuk diumumkan, jumlah orang di bawah 5 tidak disebut: ANYAM-1* diterima 10, selesai -." },
        { "serang", "The date of signature: not after 7 May 2025", "Tanggal penandatanganan: tidak sesudah 7 Mei 2025" },
        { "serang", "TANI-1* on 6 May 2025: undetermined", "TANI-1* pada 6 Mei 2025: belum dapat ditentukan" },
        { "serang", "TANI-1* on 7 May 2025: yes", "TANI-1* pada 7 Mei 2025: ya" },
        { "serang", "Inmates: 573; citizens of the regency: 50%, as a number of people not stated.", "Penghuni: 573; warga Kabupaten Serang: 50%, jumlah orangnya tidak dinyatakan." },
        { "serang", "TANI-1* (dkpp-serang): serang-2025", "TANI-1* (dkpp-serang): serang-2025" },
        { "serang", "IKAN-1* (perikanan-serang): RK-PERIKANAN-2025", "IKAN-1* (perikanan-serang): RK-PERIKANAN-2025" },
        { "serang", "LAS-1* (disnaker-serang): none", "LAS-1* (disnaker-serang): tidak ada" },
        { "serang", "SRG-0090  IKAN-1    not recommended; eligible from 5 September 2025", "SRG-0090  IKAN-1   tidak direkomendasikan; mulai 5 September 2025" },
        { "soe", "The visit was on a Tuesday, 10 February, without a year; a Tuesday in 2015, 2026; here 2026*.", "Kunjungan pada Selasa, 10 Februari, tanpa tahun; jatuh pada hari Selasa di 2015, 2026; di sini 2026*." },
        { "soe", "For inmates: no", "Bagi warga binaan: tidak" },
        { "soe", "After the draw*: 12/12 seats taken; 17 wait, 0 of them inmates.", "Setelah undian*: 12/12 kursi terisi; daftar tunggu 17, 0 di antaranya warga binaan." },
        { "soe", "Signed*: yes", "Ditandatangani*: ya" },
        { "soe", "After they joined*: 12/12 seats taken; 32 wait, 15 of them inmates.", "Setelah bergabung*: 12/12 kursi terisi; daftar tunggu 32, 15 di antaranya warga binaan." },
        { "soe", "SOE-0001 is released 25 May 2026*, wishes to go on: waiting", "SOE-0001 bebas 25 Mei 2026*, ingin lanjut: menunggu" },
        { "soe", "Equipment: yes; capital: yes; for inmates too: not stated", "Peralatan: ya; modal: ya; juga bagi warga binaan: tidak dinyatakan" },
        { "barru", "TANI-1*: as stated: undetermined", "TANI-1*: menurut sumber: belum dapat ditentukan" },
        { "barru", "TANI-1*: with the assumptions*: yes", "TANI-1*: dengan asumsi*: ya" },
        { "barru", "== Placed by ranked wishes: 40 of 195 applicants* ==", "== Penempatan menurut pilihan: 40 dari 195 pemohon* ==" },
        { "barru", "    - TEKNO-1: rank 17; the last seat in reach went to rank 16. (matching.outranked)", "    - TEKNO-1: peringkat 17; tempat terakhir yang terbuka baginya diperoleh peringkat 16. (matching.outranked)" },
        { "barru", "BRU-0043   TANI-1   TEKNO-1", "BRU-0043  TANI-1   TEKNO-1" },
        { "barru", "The published result is fair: yes", "Hasil yang diumumkan adil: ya" },
        { "barru", "Ids from inside that it tells: 0", "Nomor orang dalam yang ikut terumumkan: 0" },
    };

    [Theory]
    [MemberData(nameof(Lines))]
    public void Run_TheCase_TellsWhatIsParticularToIt(string name, string english, string indonesian)
    {
        runs[name].English.Split('\n').Should().Contain(english);
        runs[name].Indonesian.Split('\n').Should().Contain(indonesian);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Run_ShowsNoNikAndSaysThatPeopleAreSynthetic(string name)
    {
        foreach (string page in (string[])[runs[name].English, runs[name].Indonesian])
        {
            page.Should().NotMatchRegex(@"(?<![0-9a-f])\d{16}(?![0-9a-f])").And.NotContain("term.");
            string[] lines = page.Split('\n');
            Enumerable.Range(0, lines.Length).Where(i => Regex.IsMatch(lines[i], "^(person|applicant|kind|orang|pemohon|jenis)  ")).Select(i => lines[i - 1]).Distinct()
                .Should().BeSubsetOf(["DATA SINTETIS / SYNTHETIC DATA"]);
        }
    }

    // Nothing that is assumed may pass as stated: every member of assumed.json says why, of stated.json where from.
    [Theory]
    [MemberData(nameof(Names))]
    public void Files_EveryMember_SaysItsSourceOrWhyItIsAssumed(string name)
    {
        foreach ((string file, string beside) in (ReadOnlySpan<(string, string)>)[("stated.json", "source"), ("assumed.json", "why")])
        {
            using JsonDocument document = JsonDocument.Parse(File.ReadAllText(Folder(name, file)));
            document.RootElement.EnumerateObject().Should().OnlyContain(member =>
                member.Value.EnumerateObject().Select(each => each.Name).Order().SequenceEqual(new[] { "value", beside }.Order()) && member.Value.GetProperty(beside).GetString()!.Length > 8);
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Example_IsAPageToRead(string name) => File.ReadAllLines(Repository.PathTo("docs", "examples", name + ".cs")).Length.Should().BeInRange(60, 150);

    [Theory]
    [MemberData(nameof(Names))]
    public void Run_OnABrokenFile_SaysOneLineAndExitsWithTwo(string name)
    {
        string folder = Directory.CreateTempSubdirectory(name).FullName;
        try
        {
            File.Copy(Folder(name, "stated.json"), Path.Combine(folder, "stated.json"));
            File.WriteAllText(Path.Combine(folder, "assumed.json"), File.ReadAllText(Folder(name, "assumed.json")).Replace("\"hoursPerDay\": 8", "\"hoursPerDay\": 48", StringComparison.Ordinal));
            (int exit, string output, string error) = runs[name].Run("--data", folder);
            exit.Should().Be(2);
            output.Should().BeEmpty();
            error.Should().MatchRegex(@"^assumed\.json: \$\.packages?\.value[^\n]+\n$");
            File.Delete(Path.Combine(folder, "stated.json"));
            runs[name].Run("--data", folder).Error.Should().Be($"stated.json: expected this file in {folder}.\n");
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static string Folder(string name, string file) => Repository.PathTo("docs", "examples", "data", name, file);
}
