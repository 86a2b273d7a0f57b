using System.Globalization;
using Pemasyarakatan.Vokasi.Examples.Audit;
using Pemasyarakatan.Vokasi.Tests.Conventions;

namespace Pemasyarakatan.Vokasi.Tests.Examples;

public sealed class AuditExampleTests(AuditRuns audit) : IClassFixture<AuditRuns>
{
    private static readonly string Clean = Path.Combine("docs", "examples", "data", "audit", "clean.json");
    private static readonly string Tampered = Path.Combine("docs", "examples", "data", "audit", "tampered.json");

    public static TheoryData<string, string, string> Broken => new()
    {
        { "\"seats\": 16", "\"seats\": \"16\"", "$.lists[0].seats: expected a whole number." },
        { "\"commitment\":", "\"komitmen\":", "$.komitmen: expected one of the members closedAt, commitment, seed, source, drawnAt, lists, applications, placements, otherLists, otherApplicants, chain, acts." },
        { "\"order\": \"reservedFirst\"", "\"order\": \"merit\"", "$.lists[0].order: expected one of reservedFirst, openFirst, maximal." },
        { "\"closedAt\":", "\"closedAt\"", "$ (line 2): '\"' is invalid after a property name. Expected a ':'." },
        { "\"verdict\": \"eligible\"", "\"verdict\": \"good\"", "$.lists[0].applicants[0].verdict: expected one of ineligible, notRecommended, undetermined, eligible." },
    };

    [Fact]
    public void Run_CleanRecord_ExitsWithZeroAndSaysSo()
    {
        (int exit, string output, string error) = audit.Run(Clean);
        (exit, error).Should().Be((0, ""));
        output.Should().EndWith("\nNothing is wrong.\n").And.Contain("note audit.waiver(").And.NotContain("VIOLATION");
    }

    [Fact]
    public void Run_TamperedRecord_ExitsWithOneAndNamesTheWitnesses()
    {
        (int exit, string output, string error) = audit.Run(Tampered);
        (exit, error).Should().Be((1, ""));
        output.Split('\n').Where(line => line.StartsWith("VIOLATION", StringComparison.Ordinal) || line.StartsWith("MISSING", StringComparison.Ordinal)).Should().Equal(
            "VIOLATION audit.reserve(P-019, LAS-2026-1, r1): P-019 in LAS-2026-1 is told to hold a seat of r1 without being a member.",
            "VIOLATION audit.offerSkipped(P-017, LAS-2026-1, 16, 2026-01-14): P-017, rank 16 in LAS-2026-1, should have been offered a seat on 14 January 2026.",
            "MISSING audit.noResult(P-024): P-024 stood on the closed lists and has no result.");
    }

    [Fact]
    public void Run_InIndonesian_SaysTheSame()
    {
        (int exit, string output, _) = InProcess(Repository.PathTo(Tampered), "--culture", "id");
        exit.Should().Be(1);
        output.Should().Contain("PELANGGARAN audit.reserve(").And.Contain("TIDAK ADA HASIL audit.noResult(").And.EndWith("Jumlah temuan: 3.\n");
    }

    [Fact]
    public void Run_UnreadableRecord_SaysOneLineAndExitsWithTwo()
    {
        (int exit, string output, string error) = audit.Run("no-such-record.json");
        (exit, output).Should().Be((2, ""));
        error.Should().MatchRegex(@"^no-such-record\.json: expected this file in [^\n]+\.\n$");
    }

    [Theory]
    [MemberData(nameof(Broken))]
    public void Run_OneThingBroken_SaysPlaceAndExpectation(string old, string now, string line)
    {
        string text = File.ReadAllText(Repository.PathTo(Clean)), path = Path.Combine(Directory.CreateTempSubdirectory("audit-").FullName, "record.json");
        int at = text.IndexOf(old, StringComparison.Ordinal);
        at.Should().BePositive();
        File.WriteAllText(path, text[..at] + now + text[(at + old.Length)..]);
        (int exit, string output, string error) = InProcess(path);
        (exit, output, error).Should().Be((2, "", $"record.json: {line}\n"));
    }

    [Theory]
    [InlineData]
    [InlineData("--culture")]
    [InlineData("a.json", "b.json")]
    [InlineData("a.json", "--culture", "fr")]
    public void Run_WrongArguments_SaysWhatIsTaken(params string[] arguments) =>
        InProcess(arguments).Should().Be((2, "", "arguments: expected the path of a record, then at most --culture id or --culture en.\n"));

    [Fact]
    public void Samples_AreWhatTheLibraryPublishes()
    {
        AuditSamples.Approve("clean.json", AuditSamples.Clean());
        AuditSamples.Approve("tampered.json", AuditSamples.Tampered());
    }

    private static (int Exit, string Output, string Error) InProcess(params string[] arguments)
    {
        using StringWriter output = new(CultureInfo.InvariantCulture) { NewLine = "\n" }, error = new(CultureInfo.InvariantCulture) { NewLine = "\n" };
        return (AuditRun.Run(arguments, output, error), output.ToString(), error.ToString());
    }
}
