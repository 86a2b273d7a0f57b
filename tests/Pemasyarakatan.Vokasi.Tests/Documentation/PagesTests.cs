using System.Reflection;
using System.Text.RegularExpressions;
using Pemasyarakatan.Vokasi.Tests.Conventions;

namespace Pemasyarakatan.Vokasi.Tests.Documentation;

/// <summary>
/// What holds for every page: its links lead somewhere, and its C# is the code of the sample of the same name, which is compiled and run here; what that prints, in order, is what the page's text blocks say.
/// </summary>
/// <remarks>docs/modules/eligibility.md has its code in ModulesEligibilitySample. With VOKASI_APPROVE=1 the blocks of the pages are rewritten from the samples.</remarks>
public sealed class PagesTests
{
    private static readonly bool Approve = Environment.GetEnvironmentVariable("VOKASI_APPROVE") == "1";

    public static TheoryData<string> Pages
    {
        get
        {
            string root = Repository.PathTo(".");
            string[] folders = [root, Path.Combine(root, "benchmarks")];
            return new(folders.SelectMany(folder => Directory.EnumerateFiles(folder, "*.md")).Concat(Directory.EnumerateFiles(Path.Combine(root, "docs"), "*.md", SearchOption.AllDirectories))
                .Select(file => Path.GetRelativePath(root, file).Replace('\\', '/')).Order(StringComparer.Ordinal));
        }
    }

    public static TheoryData<string> PagesWithSamples => new(Pages.Select(row => row.Data).Where(page => SampleOf(page) is not null));

    [Theory]
    [MemberData(nameof(Pages))]
    public void Links_OfThePage_LeadSomewhere(string page) => new Page(page.Split('/')).DeadLinks.Should().BeEmpty();

    [Theory]
    [MemberData(nameof(Pages))]
    public void Code_OfThePage_HasASample(string page)
    {
        if (!page.StartsWith("docs/decisions/", StringComparison.Ordinal) && new Page(page.Split('/')).Blocks("csharp").Length > 0)
            SampleType(page).Should().NotBeNull($"the C# of {page} is compiled and run as {SampleName(page)}");
    }

    [Theory]
    [MemberData(nameof(PagesWithSamples))]
    public void Code_OfThePage_IsThatOfItsSample(string page)
    {
        string[] regions = Page.Regions(Path.Combine("Samples", SampleName(page) + ".cs"));
        if (Approve)
            Rewrite(page, "csharp", regions);
        new Page(page.Split('/')).Blocks("csharp").Should().Equal(regions);
    }

    [Theory]
    [MemberData(nameof(PagesWithSamples))]
    public void Text_OfThePage_IsWhatItsSamplePrints(string page)
    {
        string printed = ((string)SampleOf(page)!.Invoke(null, null)!).TrimEnd();
        string[] parts = printed.Split("\n---\n");
        if (Approve)
            Rewrite(page, "text", parts);
        new Page(page.Split('/')).Blocks("text").Should().Equal(printed.Length == 0 ? [] : parts);
    }

    private static string SampleName(string page) =>
        string.Concat(page.Replace("docs/", "", StringComparison.Ordinal).Replace(".md", "", StringComparison.Ordinal).Split('/', '-').Select(word => char.ToUpperInvariant(word[0]) + word[1..].ToLowerInvariant())) + "Sample";

    private static Type? SampleType(string page) =>
        typeof(PagesTests).Assembly.GetType($"{typeof(PagesTests).Namespace}.{SampleName(page)}") ?? typeof(PagesTests).Assembly.GetType($"{typeof(PagesTests).Namespace}.Samples.{SampleName(page)}");

    // Samples that are given something of their own are run by tests of their own.
    private static MethodInfo? SampleOf(string page) => typeof(PagesTests).Assembly.GetType($"{typeof(PagesTests).Namespace}.Samples.{SampleName(page)}")?.GetMethod("Run", []);

    private static void Rewrite(string page, string language, string[] blocks)
    {
        string file = Repository.PathTo(page.Split('/'));
        int next = 0;
        File.WriteAllText(file, Regex.Replace(File.ReadAllText(file), $"```{language}\n.*?\n?```", block => next < blocks.Length ? $"```{language}\n{blocks[next++]}\n```" : block.Value, RegexOptions.Singleline));
    }
}
