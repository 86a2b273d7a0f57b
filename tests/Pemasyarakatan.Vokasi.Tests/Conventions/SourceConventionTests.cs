using System.Text.RegularExpressions;
using static Pemasyarakatan.Vokasi.Tests.Conventions.Library;

namespace Pemasyarakatan.Vokasi.Tests.Conventions;

public sealed partial class SourceConventionTests
{
    private const int MostLines = 400;

    [Fact]
    public void Files_AreNotLong() => NoneMay(
        $"A file has at most {MostLines} lines",
        from folder in new[] { "src", "tests", "benchmarks" }
        from file in Repository.SourceFiles(folder)
        where file.Lines.Length > MostLines
        select $"{file.Path}: {file.Lines.Length}");

    [Fact]
    public void Files_OfTheLibrary_HoldOnePublicTypeNamedAsTheFile() => NoneMay(
        "A file holds one public type and is named for it",
        from file in Repository.SourceFiles("src")
        let types = file.Lines.Select(line => PublicType().Match(line)).Where(match => match.Success).Select(match => match.Groups["name"].Value).Distinct().ToArray()
        let named = Path.GetFileName(file.Path).Split('.', '{')[0]
        where types.Length > 1 || (types.Length == 1 && types[0] != named)
        select $"{file.Path}: {string.Join(", ", types)}");

    [Fact]
    public void Guards_InTheSource_AreGivenConstantWords() => NoneMay(
        "What a guard would say is a constant: made up, it is made up for everybody who is not refused; there an if throws",
        from file in Repository.SourceFiles("src")
        from index in Enumerable.Range(0, file.Lines.Length)
        where file.Lines[index].Contains("Guard.Against.Condition(", StringComparison.Ordinal)
        let statement = string.Join(' ', file.Lines[index..(Array.FindIndex(file.Lines, index, line => line.EndsWith(';')) + 1)])
        where statement.Contains("$\"", StringComparison.Ordinal) || statement.Contains("Invariant(", StringComparison.Ordinal)
        select $"{file.Path}({index + 1})");

    [GeneratedRegex(@"^public (?:(?:static|sealed|abstract|readonly|ref|partial|unsafe) )*(?:record struct|record class|class|struct|record|enum|interface|delegate [\w<>?\[\], ]+) (?<name>\w+)")]
    private static partial Regex PublicType();
}
