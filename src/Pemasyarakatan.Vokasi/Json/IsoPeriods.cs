using System.Diagnostics.CodeAnalysis;
using NodaTime.Text;

namespace Pemasyarakatan.Vokasi.Json;

/// <summary>Periods as ISO 8601 writes them, as written and never merged.</summary>
internal static class IsoPeriods
{
    public static bool TryParse(string text, [NotNullWhen(true)] out Period? period)
    {
        try
        {
            return PeriodPattern.Roundtrip.Parse(text).TryGetValue(Period.Zero, out period!);
        }
        catch (ArgumentOutOfRangeException)
        {
            // The pattern throws where a number of days fits into 64 bits but not into 32.
            period = null;
            return false;
        }
    }
}
