using System.Reflection;

// The class that dotnet-stryker writes into the library: which mutant is alive, and which of them were reached.
internal static class MutantSwitch
{
    private const BindingFlags Anywhere = BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic;
    private const int Nobody = -1;

    private static readonly Type Control = Assembly.Load("Pemasyarakatan.Vokasi").GetTypes().Single(type => type.Name == "MutantControl");
    private static readonly FieldInfo Active = Control.GetField("ActiveMutant", Anywhere)!;

    public static void Awake(int mutant) => Active.SetValue(null, mutant);

    public static void Rest() => Active.SetValue(null, Nobody);

    public static void Record(bool on) => Control.GetField("CaptureCoverage", Anywhere)!.SetValue(null, on);

    /// <summary>The mutants reached since the last call: by methods, and by what runs once for a process.</summary>
    public static (IList<int> Methods, IList<int> Statics) Reached()
    {
        var reached = (IList<int>[])Control.GetMethod("GetCoverageData", Anywhere)!.Invoke(null, null)!;
        (IList<int>, IList<int>) copy = ([.. reached[0]], [.. reached[1]]);
        Control.GetMethod("ResetCoverage", Anywhere)!.Invoke(null, null);
        return copy;
    }
}
