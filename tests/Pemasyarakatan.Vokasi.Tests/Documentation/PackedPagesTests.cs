using System.Text.RegularExpressions;
using System.Xml.Linq;
using Pemasyarakatan.Vokasi.Tests.Conventions;

namespace Pemasyarakatan.Vokasi.Tests.Documentation;

/// <summary>Who has the packages alone can follow every link of their pages: what src/Directory.Build.props packs is closed under them.</summary>
public sealed class PackedPagesTests
{
    private const string Here = "$(MSBuildThisFileDirectory)";

    private static readonly HashSet<string> Packed = [.. XDocument.Load(Repository.PathTo("src", "Directory.Build.props")).Descendants("None").SelectMany(PackedBy)];

    public static TheoryData<string> Pages => new(Packed.Where(path => path.EndsWith(".md", StringComparison.Ordinal)).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Pages))]
    public void Links_OfAPackedPage_LeadToWhatIsPacked(string page)
    {
        string folder = Path.GetDirectoryName(page)!;
        new Page(page.Split('/')).Links.Where(link => !IsPacked(Repository.Relative(Path.Combine(folder, link)))).Should().BeEmpty();
    }

    [Fact]
    public void Packed_AreThePagesAndNoBuildOutput()
    {
        Packed.Should().Contain(["README.md", "icon.png", "docs/policies.md", "docs/id/keadilan.md", "docs/decisions/0001-guard-clauses.md", "docs/examples/audit.cs", "docs/schemas/policy.schema.json"]);
        Packed.Where(path => path.Split('/').Any(part => part is "bin" or "obj")).Should().BeEmpty();
    }

    private static bool IsPacked(string target) => Packed.Contains(target) || Packed.Any(path => path.StartsWith(target + "/", StringComparison.Ordinal));

    // The paths in the package; a page stands there where it stands in the repository.
    private static IEnumerable<string> PackedBy(XElement item) =>
        from include in Paths(item, "Include")
        from file in Matching(include.Folder, include.Pattern)
        where !Paths(item, "Exclude").Any(exclude => Regex.IsMatch(file, exclude.Pattern))
        select item.Attribute("PackagePath")!.Value.TrimStart('/') + file[(include.Folder.Length == 0 ? 0 : include.Folder.Length + 1)..];

    private static IEnumerable<string> Matching(string folder, string pattern) =>
        from file in Directory.EnumerateFiles(Repository.PathTo(folder), "*", pattern.Contains(".*", StringComparison.Ordinal) ? SearchOption.AllDirectories : SearchOption.TopDirectoryOnly)
        let path = Repository.Relative(Path.GetRelativePath(Repository.Root, file))
        where Regex.IsMatch(path, pattern)
        select path;

    // What an attribute names below the repository, such as ../docs/**/*.md, as the folder before the first wildcard and a regular expression.
    private static IEnumerable<(string Folder, string Pattern)> Paths(XElement item, string attribute) =>
        from glob in (item.Attribute(attribute)?.Value ?? "").Split(';', StringSplitOptions.RemoveEmptyEntries)
        where glob.StartsWith(Here, StringComparison.Ordinal)
        let path = Repository.Relative(Path.Combine("src", glob[Here.Length..]))
        let fixedPart = path.Split('*')[0]
        select (
            fixedPart.Contains('/') ? fixedPart[..fixedPart.LastIndexOf('/')] : "",
            $"^{Regex.Escape(path).Replace(@"\*\*/", "(.*/)?", StringComparison.Ordinal).Replace(@"\*\*", ".*", StringComparison.Ordinal).Replace(@"\*", "[^/]*", StringComparison.Ordinal)}$");
}
