using System.Globalization;

namespace Pemasyarakatan.Vokasi.Tests.Contracts;

/// <summary>The two languages of the texts, and cultures under which careless formatting shows: decimal commas, dotless i, other digits and calendars.</summary>
internal static class Cultures
{
    public static CultureInfo Indonesian { get; } = CultureInfo.GetCultureInfo("id-ID");

    public static CultureInfo English { get; } = CultureInfo.GetCultureInfo("en-US");

    public static ImmutableArray<string> Unlike { get; } = ["id-ID", "tr-TR", "ar-SA"];

    /// <summary>Runs an action under each of the unlike cultures.</summary>
    public static void UnderEach(Action action)
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            foreach (string name in Unlike)
            {
                CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(name);
                action();
            }
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
