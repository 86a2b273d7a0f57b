namespace Pemasyarakatan.Vokasi.Tests.Examples;

/// <summary>The Medan example and its page in both languages.</summary>
public sealed class MedanRuns : ExampleRuns
{
    public MedanRuns()
        : base("medan.cs") => (English, Indonesian) = (Page("en"), Page("id"));

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
