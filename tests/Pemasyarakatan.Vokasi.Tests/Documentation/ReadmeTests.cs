namespace Pemasyarakatan.Vokasi.Tests.Documentation;

public sealed class ReadmeTests
{
    private static readonly Page Readme = new("README.md");

    [Fact]
    public void Sample_OfTheReadme_IsTheCodeThatIsCompiledHere() => Readme.Blocks("csharp").Should().Equal(Page.Regions("ReadmeSample.cs"));

    [Fact]
    public void Sample_OfTheReadme_PrintsWhatTheReadmeSays() => Readme.Blocks("text")[0].Should().Be(ReadmeSample.Run().TrimEnd());

    [Fact]
    public void Links_OfTheReadme_LeadSomewhere() => Readme.DeadLinks.Should().BeEmpty();
}
