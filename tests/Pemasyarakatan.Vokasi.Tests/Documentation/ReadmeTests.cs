using System.Text.RegularExpressions;
using Pemasyarakatan.Vokasi.Tests.Conventions;

namespace Pemasyarakatan.Vokasi.Tests.Documentation;

public sealed class ReadmeTests
{
    private static readonly string Readme = File.ReadAllText(Path.Combine(Repository.Root, "README.md"));

    [Fact]
    public void Sample_OfTheReadme_IsTheCodeThatIsCompiledHere()
    {
        string source = File.ReadAllText(Path.Combine(Repository.Root, "tests", "Pemasyarakatan.Vokasi.Tests", "Documentation", "ReadmeSample.cs"));
        string[] lines = source.Split("//// README begins\n")[1].Split("        //// README ends")[0].Split('\n');
        string code = string.Join('\n', lines.Select(line => line.Length > 8 ? line[8..] : line.Trim())).TrimEnd();
        Blocks("csharp").Should().ContainSingle().Which.Should().Be(code);
    }

    [Fact]
    public void Sample_OfTheReadme_PrintsWhatTheReadmeSays() => Blocks("text").First().Should().Be(ReadmeSample.Run().TrimEnd());

    [Fact]
    public void Links_OfTheReadme_LeadSomewhere()
    {
        foreach (Match link in Regex.Matches(Readme, @"\]\((?<to>[^)#:]+)\)"))
            Path.Exists(Path.Combine(Repository.Root, link.Groups["to"].Value)).Should().BeTrue($"README.md links to {link.Groups["to"].Value}");
    }

    private static IEnumerable<string> Blocks(string language) =>
        Regex.Matches(Readme, $"```{language}\n(?<body>.*?)\n```", RegexOptions.Singleline).Select(match => match.Groups["body"].Value);
}
