using Pemasyarakatan.Vokasi.Tests.Conventions;

namespace Pemasyarakatan.Vokasi.Tests.Examples;

/// <summary>A copy of the example's files in which one thing is broken.</summary>
internal sealed class MedanFolder : IDisposable
{
    private static readonly string[] Names = ["stated.json", "assumed.json", "events.json", "policy.json", "population.json", "applications.json"];

    public MedanFolder()
    {
        foreach (string name in Names)
            File.Copy(Original(name), System.IO.Path.Combine(Path, name));
    }

    public string Path { get; } = Directory.CreateTempSubdirectory("medan-").FullName;

    public static string Committed(string name) => File.ReadAllText(Original(name));

    public void Replace(string name, string old, string now)
    {
        string file = System.IO.Path.Combine(Path, name), text = File.ReadAllText(file);
        int at = text.IndexOf(old, StringComparison.Ordinal);
        at.Should().BeGreaterThanOrEqualTo(0, "{0} holds {1}", name, old);
        File.WriteAllText(file, text[..at] + now + text[(at + old.Length)..]);
    }

    public void Delete(string name) => File.Delete(System.IO.Path.Combine(Path, name));

    public void Dispose() => Directory.Delete(Path, recursive: true);

    private static string Original(string name) => Repository.PathTo("docs", "examples", "data", "medan", name);
}
