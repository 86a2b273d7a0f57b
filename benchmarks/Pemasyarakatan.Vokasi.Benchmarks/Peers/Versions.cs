using System.Reflection;

namespace Pemasyarakatan.Vokasi.Benchmarks.Peers;

internal static class Versions
{
    /// <summary>Gives the name and the version of the package that a type comes from.</summary>
    public static string Of(Type type)
    {
        string version = type.Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion;
        return $"{type.Assembly.GetName().Name} {version.Split('+')[0]}";
    }
}
