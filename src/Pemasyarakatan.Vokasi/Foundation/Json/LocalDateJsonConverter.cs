using System.Text.Json;
using NodaTime.Text;

namespace Pemasyarakatan.Vokasi;

/// <summary>Dates as <c>2025-11-11</c>.</summary>
internal sealed class LocalDateJsonConverter() : PatternJsonConverter<LocalDate>(LocalDatePattern.Iso, "a date such as 2025-11-11")
{
    private const int Length = 10;
    private const int LastYear = 9999;

    /// <inheritdoc/>
    public override LocalDate Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        TryRead(in reader, out LocalDate date) ? date : base.Read(ref reader, typeToConvert, options);

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, LocalDate value, JsonSerializerOptions options)
    {
        Guard.Against.Null(writer);
        if (value.Year is < 1 or > LastYear || value.Calendar != CalendarSystem.Iso)
        {
            base.Write(writer, value, options);
            return;
        }

        (int year, int month, int day) = value;
        Span<byte> text = stackalloc byte[Length + 2];
        (text[0], text[5], text[8], text[^1]) = ((byte)'"', (byte)'-', (byte)'-', (byte)'"');
        Digits(text[1..], year / 100);
        Digits(text[3..], year % 100);
        Digits(text[6..], month);
        Digits(text[9..], day);

        // No encoder asks for an escape of what stands in it; yet a raw value gets no line of its own where lines are wanted.
        if (writer.Options.Indented)
            writer.WriteStringValue(text[1..^1]);
        else
            writer.WriteRawValue(text, skipInputValidation: true);
    }

    /// <summary>Reads a date of the years 1 to 9999 without a copy of its text; false for every other text, which the pattern judges.</summary>
    public static bool TryRead(in Utf8JsonReader reader, out LocalDate date)
    {
        date = default;
        if (reader.TokenType != JsonTokenType.String || reader.HasValueSequence || reader.ValueSpan.Length != Length)
            return false;
        ReadOnlySpan<byte> text = reader.ValueSpan;
        int year = (100 * Number(text)) + Number(text[2..]), month = Number(text[5..]), day = Number(text[8..]);
        if (text[4] != '-' || text[7] != '-' || year < 1 || month is < 1 or > 12 || day < 1 || day > CalendarSystem.Iso.GetDaysInMonth(year, month))
            return false;
        date = new(year, month, day);
        return true;
    }

    private static void Digits(Span<byte> text, int number) => (text[0], text[1]) = ((byte)('0' + (number / 10)), (byte)('0' + (number % 10)));

    // Of two digits; far below zero where one is none.
    private static int Number(ReadOnlySpan<byte> text) =>
        char.IsAsciiDigit((char)text[0]) && char.IsAsciiDigit((char)text[1]) ? (10 * (text[0] - '0')) + text[1] - '0' : -100_000;
}
