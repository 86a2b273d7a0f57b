using System.Diagnostics;
using Pemasyarakatan.Vokasi.Tests.Conventions;

namespace Pemasyarakatan.Vokasi.Tests.Examples;

/// <summary>The example as a user runs it: built once, then run as a process with its output redirected.</summary>
public sealed class MedanRuns
{
    private static readonly string Example = Path.Combine("docs", "examples", "medan.cs");

    private readonly string _dll;

    public MedanRuns()
    {
        (int exit, string output, string error) = Start("build", Example);
        exit.Should().Be(0, "{0} builds: {1}{2}", Example, output, error);
        _dll = Start("build", Example, "--getProperty:TargetPath").Output.Trim();
        (English, Indonesian) = (Page("en"), Page("id"));
    }

    public string English { get; }

    public string Indonesian { get; }

    public (int Exit, string Output, string Error) Run(params string[] arguments) => Start([_dll, .. arguments]);

    private string Page(string culture)
    {
        (int exit, string output, string error) = Run("--culture", culture);
        exit.Should().Be(0, "the files are good: {0}", error);
        error.Should().BeEmpty();
        return output;
    }

    private static (int Exit, string Output, string Error) Start(params string[] arguments)
    {
        ProcessStartInfo start = new("dotnet", arguments) { WorkingDirectory = Repository.Root, RedirectStandardOutput = true, RedirectStandardError = true };
        // What the running of the tests tells its own build is not for this one.
        foreach (string name in start.Environment.Keys.Where(name => name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)).ToArray())
            start.Environment.Remove(name);
        // Servers that outlive the build would hold its output open.
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        start.Environment["UseSharedCompilation"] = "false";
        using Process process = Process.Start(start)!;
        Task<string> error = process.StandardError.ReadToEndAsync();
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output.ReplaceLineEndings("\n"), error.GetAwaiter().GetResult().ReplaceLineEndings("\n"));
    }
}
