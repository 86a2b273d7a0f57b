using System.Globalization;

namespace Pemasyarakatan.Vokasi.Tests.Selection;

/// <summary>How many random markets the laws of seats are tried on.</summary>
internal static class Laws
{
    /// <summary>Whether all tries are made.</summary>
    public static bool AreWhole => Of(100) >= 100;

    /// <summary>A share of a number of tries: all of them, or what the environment variable VOKASI_LAWS says in percent, as a run of mutants does.</summary>
    public static int Of(int tries) =>
        int.TryParse(Environment.GetEnvironmentVariable("VOKASI_LAWS"), NumberStyles.None, CultureInfo.InvariantCulture, out int percent) ? Math.Max(1, tries * percent / 100) : tries;
}
