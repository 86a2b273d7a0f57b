using System.Buffers.Text;
using System.Diagnostics.CodeAnalysis;
using NodaTime.Text;

namespace Pemasyarakatan.Vokasi;

/// <summary>Periods as ISO 8601 writes them, as written and never merged.</summary>
internal static class IsoPeriods
{
    /// <summary>As many bytes as <see cref="TryWrite"/> may need.</summary>
    public const int MostBytes = 48;

    private const int MostDigits = 6;

    /// <summary>Reads the usual form, numbers without sign before Y, M, W and D in this order, without a copy of its text; false for every other text, which the pattern judges.</summary>
    public static bool TryRead(ReadOnlySpan<byte> text, [NotNullWhen(true)] out Period? period)
    {
        period = null;
        if (text is not [(byte)'P', _, _, ..])
            return false;
        Span<int> amounts = stackalloc int[4];
        amounts.Clear();
        int unit = 0;
        for (text = text[1..]; !text.IsEmpty;)
        {
            int digits = text.IndexOfAnyExceptInRange((byte)'0', (byte)'9');
            if (digits is < 1 or > MostDigits)
                return false;
            int at = Units[unit..].IndexOf(text[digits]);
            if (at < 0)
                return false;
            int amount = 0;
            foreach (byte digit in text[..digits])
                amount = (10 * amount) + digit - '0';
            amounts[unit + at] = amount;
            unit += at + 1;
            text = text[(digits + 1)..];
        }

        period = new PeriodBuilder { Years = amounts[0], Months = amounts[1], Weeks = amounts[2], Days = amounts[3] }.Build();
        return true;
    }

    /// <summary>Writes a period of date units without negative ones; false for every other one and for one of no length, which the pattern writes.</summary>
    public static bool TryWrite(Period period, Span<byte> text, out int length)
    {
        length = 0;
        ReadOnlySpan<int> amounts = [period.Years, period.Months, period.Weeks, period.Days];
        if (period.HasTimeComponent || amounts.ContainsAnyInRange(int.MinValue, -1) || !amounts.ContainsAnyExcept(0))
            return false;
        text[length++] = (byte)'P';
        for (int unit = 0; unit < Units.Length; unit++)
        {
            if (amounts[unit] == 0)
                continue;
            Utf8Formatter.TryFormat(amounts[unit], text[length..], out int digits);
            length += digits;
            text[length++] = Units[unit];
        }

        return true;
    }

    /// <summary>Reads a period in any form of the pattern.</summary>
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

    private static ReadOnlySpan<byte> Units => "YMWD"u8;
}
