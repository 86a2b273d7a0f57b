using System.Globalization;

namespace Pemasyarakatan.Vokasi.Tests.Contracts;

/// <summary>How often a law is tried on random cases.</summary>
internal static class Laws
{
    /// <summary>A percentage of the usual number of cases, such as 10 where each test runs hundreds of times over.</summary>
    private const string Switch = "VOKASI_LAWS";

    private static readonly int Percent = int.TryParse(Environment.GetEnvironmentVariable(Switch), NumberStyles.None, CultureInfo.InvariantCulture, out int percent) ? percent : 100;

    /// <summary>Whether all cases are tried.</summary>
    public static bool AreWhole => Percent >= 100;

    /// <summary>The number of cases to try: as many as usual, or the share that the switch asks for, at least one.</summary>
    public static int Times(int usual) => Math.Max(1, usual * Percent / 100);

    /// <summary>The cases to try of those that there are: all, or as many from the first on as the switch asks for.</summary>
    public static IEnumerable<T> Some<T>(IEnumerable<T> cases)
    {
        T[] all = [.. cases];
        return all.Take(Times(all.Length));
    }
}
