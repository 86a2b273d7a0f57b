using System.Diagnostics;
using Pemasyarakatan.Vokasi.Tests.Conventions;

namespace Pemasyarakatan.Vokasi.Tests.Examples;

/// <summary>An example as a user runs it: built once, then run as a process with its output redirected.</summary>
public abstract class ExampleRuns
{
    private readonly string _dll;

    protected ExampleRuns(string name)
    {
        string example = Path.Combine("docs", "examples", name);
        (int exit, string output, string error) = Start("build", example, "-t:Build", "--getProperty:TargetPath");
        exit.Should().Be(0, "{0} builds: {1}{2}", example, output, error);
        _dll = output.Trim();
    }

    public (int Exit, string Output, string Error) Run(params string[] arguments) => Start([_dll, .. arguments]);

    private static (int Exit, string Output, string Error) Start(params string[] arguments)
    {
        ProcessStartInfo start = new("dotnet", arguments) { WorkingDirectory = Repository.Root, RedirectStandardOutput = true, RedirectStandardError = true };
        // What the running of the tests tells its own build is not for this one.
        foreach (string name in start.Environment.Keys.Where(name => name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)).ToArray())
            start.Environment.Remove(name);
        // Servers that outlive the build would hold its output open.
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        start.Environment["UseSharedCompilation"] = "false";
        // A process that lives for a second gains nothing from profiling its own code.
        start.Environment["DOTNET_TieredPGO"] = "0";
        using Process process = Process.Start(start)!;
        Task<string> error = process.StandardError.ReadToEndAsync();
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output.ReplaceLineEndings("\n"), error.GetAwaiter().GetResult().ReplaceLineEndings("\n"));
    }
}
