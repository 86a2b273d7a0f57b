using Pemasyarakatan.Vokasi.Tests.Conventions;

namespace Pemasyarakatan.Vokasi.Tests.Documentation;

public sealed class ReadmeTests
{
    private static readonly Page Readme = new("README.md");

    [Fact]
    public void Sample_OfTheReadme_IsTheCodeThatIsCompiledHere() => Readme.Blocks("csharp").Should().Equal(Page.Regions("ReadmeSample.cs"));

    [Fact]
    public void Usings_OfTheReadme_AreAllThatTheSampleNeeds()
    {
        string[] usings = [.. File.ReadLines(Repository.PathTo("tests", "Pemasyarakatan.Vokasi.Tests", "Documentation", "ReadmeSample.cs")).TakeWhile(line => line.StartsWith("using ", StringComparison.Ordinal))];
        Readme.Blocks("cs").Single().Split('\n').Should().Equal(usings.Prepend("using NodaTime;"), "the project of the tests has NodaTime everywhere");
    }

    [Fact]
    public void Sample_OfTheReadme_PrintsWhatTheReadmeSays() => Readme.Blocks("text")[0].Should().Be(ReadmeSample.Run().TrimEnd());

    [Fact]
    public void Links_OfTheReadme_LeadSomewhere() => Readme.DeadLinks.Should().BeEmpty();
}
