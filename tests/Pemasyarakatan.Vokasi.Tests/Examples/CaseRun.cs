namespace Pemasyarakatan.Vokasi.Tests.Examples;

/// <summary>One example and its page in both languages.</summary>
public sealed class CaseRun : ExampleRuns
{
    public CaseRun(string name)
        : base(name + ".cs") => (English, Indonesian) = (Page("en"), Page("id"));

    public string English { get; }

    public string Indonesian { get; }

    private string Page(string culture)
    {
        (int exit, string output, string error) = Run("--culture", culture);
        exit.Should().Be(0, "the files are good: {0}", error);
        error.Should().BeEmpty();
        return output;
    }
}
