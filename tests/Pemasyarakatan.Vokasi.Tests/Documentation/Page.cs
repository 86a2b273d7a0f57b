using System.Text.RegularExpressions;
using Pemasyarakatan.Vokasi.Tests.Conventions;

namespace Pemasyarakatan.Vokasi.Tests.Documentation;

/// <summary>A page of the documentation, and the compiled code that its blocks repeat letter for letter.</summary>
internal sealed class Page(params string[] path)
{
    private readonly string _text = File.ReadAllText(Repository.PathTo(path));

    public string Text => _text;

    public string[] Blocks(string language) =>
        [.. Regex.Matches(_text, $"```{language}\n(?<body>.*?)\n```", RegexOptions.Singleline).Select(match => match.Groups["body"].Value)];

    /// <summary>The files and folders that the page leads to, as seen from where it stands.</summary>
    public IEnumerable<string> Links => Regex.Matches(_text, @"\]\((?<to>[^)#:]+)(#[^)]*)?\)").Select(link => link.Groups["to"].Value);

    /// <summary>The links of the page that lead nowhere.</summary>
    public IEnumerable<string> DeadLinks => Links.Where(target => !System.IO.Path.Exists(Repository.PathTo([.. path[..^1], .. target.Split('/')])));

    /// <summary>The regions of a sample between <c>//// begins</c> and <c>//// ends</c>, in order, without the indentation of a method.</summary>
    public static string[] Regions(string sample)
    {
        string source = File.ReadAllText(Repository.PathTo("tests", "Pemasyarakatan.Vokasi.Tests", "Documentation", sample));
        return [.. Regex.Matches(source, @"//// begins\n(?<body>.*?)\n *//// ends", RegexOptions.Singleline)
            .Select(match => string.Join('\n', match.Groups["body"].Value.Split('\n').Select(line => line.Length > 8 ? line[8..] : line.Trim())))];
    }
}
