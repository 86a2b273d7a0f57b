using System.Globalization;

namespace Pemasyarakatan.Vokasi.Tests.Contracts;

/// <summary>How often a law is tried on random cases.</summary>
internal static class Laws
{
    /// <summary>A percentage of all cases, such as 5 where each test runs hundreds of times over. Without it, CI tries all cases and a plain run a part of them.</summary>
    private const string Switch = "VOKASI_LAWS";

    private const int PlainPercent = 20;

    private static readonly int Percent = int.TryParse(Environment.GetEnvironmentVariable(Switch), NumberStyles.None, CultureInfo.InvariantCulture, out int percent) ? percent
        : Environment.GetEnvironmentVariable("CI") == "true" ? 100
        : PlainPercent;

    /// <summary>Whether all cases are tried.</summary>
    public static bool AreWhole => Percent >= 100;

    /// <summary>The number of cases to try: all, or the share of them that is asked for, at least one.</summary>
    public static int Times(int all) => Math.Max(1, all * Percent / 100);

    /// <summary>The cases to try of those that there are: all, or as many from the first on as are asked for.</summary>
    public static IEnumerable<T> Some<T>(IEnumerable<T> cases)
    {
        T[] all = [.. cases];
        return all.Take(Times(all.Length));
    }
}
