using System.Text.RegularExpressions;
using static Pemasyarakatan.Vokasi.Tests.Conventions.Library;

namespace Pemasyarakatan.Vokasi.Tests.Conventions;

public sealed partial class SourceConventionTests
{
    private const string MainFolder = "src/Pemasyarakatan.Vokasi";
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
    public void Files_OfTheLibrary_HaveTheNamespaceOfTheirFolder() => NoneMay(
        "Folder = namespace",
        from folder in new[] { MainFolder, "src/Pemasyarakatan.Vokasi.Testing" }
        from file in Repository.SourceFiles(folder)
        let below = Path.GetDirectoryName(file.Path[(folder.Length + 1)..])!.Replace('\\', '/').Replace('/', '.')
        let expected = Path.GetFileName(folder) + (below.Length == 0 ? "" : "." + below)
        let actual = file.Lines.Where(line => line.StartsWith("namespace ", StringComparison.Ordinal)).Select(line => line["namespace ".Length..].TrimEnd(';', ' ')).SingleOrDefault()
        where actual is not null && actual != expected && actual != "Microsoft.Extensions.DependencyInjection"
        select $"{file.Path}: {actual}");

    [Fact]
    public void Guards_InTheSource_AreGivenConstantWords() => NoneMay(
        "What a guard would say is a constant: made up, it is made up for everybody who is not refused; there an if throws",
        from file in Repository.SourceFiles("src")
        from index in Enumerable.Range(0, file.Lines.Length)
        where file.Lines[index].Contains("Guard.Against.Condition(", StringComparison.Ordinal)
        let statement = string.Join(' ', file.Lines[index..(Array.FindIndex(file.Lines, index, line => line.EndsWith(';')) + 1)])
        where statement.Contains("$\"", StringComparison.Ordinal) || statement.Contains("Invariant(", StringComparison.Ordinal)
        select $"{file.Path}({index + 1})");

    [Fact]
    public void Rooms_OnDisk_AreTheKnownOnes() => NoneMay(
        "A folder of the library is a room",
        from path in Directory.EnumerateDirectories(Repository.PathTo("src", "Pemasyarakatan.Vokasi"))
        let name = Path.GetFileName(path)
        where name is not ("bin" or "obj") && !Rooms.Contains(name)
        select name);

    [Fact]
    public void Rooms_InTheSource_ImportOnlyFromAbove() => NoneMay(
        $"A room imports only from the rooms above it ({string.Join(" > ", Rooms)})",
        from file in Repository.SourceFiles(MainFolder)
        let room = file.Path[(MainFolder.Length + 1)..].Split('/')[0]
        where Rooms.Contains(room)
        from line in file.Lines.Select((text, index) => (Text: text, Number: index + 1))
        where !line.Text.StartsWith("namespace ", StringComparison.Ordinal)
        from Match match in ImportedRoom().Matches(line.Text)
        let imported = match.Groups["room"].Value
        where Rooms.IndexOf(imported) > Rooms.IndexOf(room)
        select $"{file.Path}({line.Number}) imports {imported}");

    [Fact]
    public void Rooms_AsCompiled_UseOnlyWhatIsAbove() => NoneMay(
        $"A room uses only what stands in the rooms above it ({string.Join(" > ", Rooms)})",
        from type in Main.GetTypes()
        let room = RoomOf(type)
        where room is not null && Rooms.Contains(room)
        from used in CompiledUses.Of(type)
        where used.Assembly == Main
        let usedRoom = RoomOf(used)
        where usedRoom is null ? used.Namespace == "Pemasyarakatan.Vokasi" : Rooms.IndexOf(usedRoom) > Rooms.IndexOf(room)
        group used.FullName by type.FullName into uses
        select $"{uses.Key} uses {string.Join(", ", uses.Distinct())}");

    [GeneratedRegex(@"^public (?:(?:static|sealed|abstract|readonly|ref|partial|unsafe) )*(?:record struct|record class|class|struct|record|enum|interface|delegate [\w<>?\[\], ]+) (?<name>\w+)")]
    private static partial Regex PublicType();

    [GeneratedRegex(@"Pemasyarakatan\.Vokasi\.(?<room>[A-Z]\w*)")]
    private static partial Regex ImportedRoom();
}
