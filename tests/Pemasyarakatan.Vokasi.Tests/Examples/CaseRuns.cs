namespace Pemasyarakatan.Vokasi.Tests.Examples;

/// <summary>The four examples beside Medan, each built once and run in both languages.</summary>
public sealed class CaseRuns
{
    private readonly Dictionary<string, CaseRun> _runs = Names.ToDictionary(name => name, name => new CaseRun(name));

    public static string[] Names { get; } = ["tamiang-layang", "serang", "soe", "barru"];

    public CaseRun this[string name] => _runs[name];
}
