namespace Pemasyarakatan.Vokasi.Tests.Conventions;

/// <summary>The files of the repository that the tests hold.</summary>
internal static class Repository
{
    private const string Switch = "VOKASI_APPROVE";

    public static string Root { get; } = FindRoot();

    public static string PathTo(params ReadOnlySpan<string> parts) => Path.Combine([Root, .. parts]);

    /// <summary>A path from the root, however it was written, with forward slashes and without a trailing one.</summary>
    public static string Relative(string path) => Path.TrimEndingDirectorySeparator(Path.GetRelativePath(Root, Path.Combine(Root, path))).Replace('\\', '/');

    /// <summary>The C# files below a folder, build output left out, with paths from the root and forward slashes.</summary>
    public static IEnumerable<(string Path, string[] Lines)> SourceFiles(string folder) =>
        from file in Directory.EnumerateFiles(PathTo(folder), "*.cs", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
        let path = Path.GetRelativePath(Root, file).Replace('\\', '/')
        where !path.Split('/').Any(part => part is "bin" or "obj")
        select (path, File.ReadAllLines(file));

    /// <summary>Compares a text with the approved file; on difference writes the received one beside it and fails, or approves it where the switch is set.</summary>
    public static void HoldApproved(string received, params ReadOnlySpan<string> path)
    {
        string approvedFile = PathTo(path);
        string relative = string.Join('/', path.ToArray());
        string receivedFile = ReceivedName(approvedFile);
        if (Environment.GetEnvironmentVariable(Switch) == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(approvedFile)!);
            File.WriteAllText(approvedFile, received);
        }

        string approved = File.Exists(approvedFile) ? File.ReadAllText(approvedFile).ReplaceLineEndings("\n") : "";
        if (string.Equals(approved, received, StringComparison.Ordinal))
        {
            File.Delete(receivedFile);
            return;
        }

        Directory.CreateDirectory(Path.GetDirectoryName(receivedFile)!);
        File.WriteAllText(receivedFile, received);
        Assert.Fail(
            $"{relative} is not as approved. {FirstDifference(approved, received)}{Environment.NewLine}" +
            $"If the change is meant, copy {Path.GetFileName(receivedFile)} beside it over it, or run the tests once with {Switch}=1.");
    }

    private static string ReceivedName(string approvedFile)
    {
        string name = Path.GetFileNameWithoutExtension(approvedFile).Replace(".approved", "", StringComparison.Ordinal);
        return Path.Combine(Path.GetDirectoryName(approvedFile)!, $"{name}.received{Path.GetExtension(approvedFile)}");
    }

    private static string FirstDifference(string approved, string received)
    {
        string[] old = approved.Split('\n'), now = received.Split('\n');
        int line = 0;
        while (line < old.Length && line < now.Length && old[line] == now[line])
            line++;
        return $"First difference in line {line + 1}: approved \"{old.ElementAtOrDefault(line)}\", received \"{now.ElementAtOrDefault(line)}\".";
    }

    // Deterministic builds map the paths of sources, so that the way up from the output is the surer one.
    private static string FindRoot()
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Pemasyarakatan.Vokasi.sln")))
            folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException($"Pemasyarakatan.Vokasi.sln stands in no folder above {AppContext.BaseDirectory}.");
    }
}
