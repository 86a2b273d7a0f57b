using Pemasyarakatan.Vokasi.Testing;

namespace Pemasyarakatan.Vokasi.Tests.Documentation;

/// <summary>docs/testing.md: its code is compiled, its files are read, and it prints what the page says.</summary>
public sealed class TestingPageTests
{
    private static readonly Page Testing = new("docs", "testing.md");

    [Fact]
    public void Code_OfThePage_IsTheCodeThatIsCompiledHere() => Testing.Blocks("csharp").Should().Equal(Page.Regions("TestingSample.cs"));

    [Fact]
    public void Code_OfThePage_PrintsWhatThePageSays() =>
        TestingSample.Run(Testing.Blocks("json")[0], Testing.Blocks("json")[1]).TrimEnd().Should().Be(string.Join('\n', Testing.Blocks("text")));

    [Fact]
    public void Tables_OfThePage_NameEveryChangeOnce()
    {
        string[] changes = [.. typeof(TestDataExtensions).GetMethods().Where(method => method.IsStatic).Select(method => method.Name).Distinct()];
        string[] told = [.. changes.Where(name => Testing.Text.Contains($"`{name}`", StringComparison.Ordinal))];
        told.Should().BeEquivalentTo(changes);
    }

    [Fact]
    public void Links_OfThePage_LeadSomewhere() => Testing.DeadLinks.Should().BeEmpty();
}
