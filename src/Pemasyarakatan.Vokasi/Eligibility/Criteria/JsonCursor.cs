using System.Globalization;
using System.Text.Json;
using NodaTime.Text;

namespace Pemasyarakatan.Vokasi.Eligibility;

// A place in a document that knows its path, so that every error says where and what was expected.
internal readonly record struct JsonCursor(JsonElement Element, string Path)
{
    public JsonException Expected(string expectation) => new($"Expected {expectation}. Path: {Path}.", Path, null, null);

    public JsonCursor Object(params ReadOnlySpan<string> members)
    {
        if (Element.ValueKind != JsonValueKind.Object)
            throw Expected("an object");
        foreach (JsonProperty member in Element.EnumerateObject())
        {
            // Which schema an editor holds the file against says nothing of the policy.
            if (!members.Contains(member.Name) && !(Path == "$" && member.NameEquals("$schema"u8)))
                throw (this with { Path = $"{Path}.{TextCodes.Shown(member.Name)}" }).Expected($"one of the members {string.Join(", ", members.ToArray())}");
        }

        return this;
    }

    public JsonCursor? Find(string member) =>
        Element.TryGetProperty(member, out JsonElement value) ? new(value, $"{Path}.{member}") : null;

    public JsonCursor Get(string member) => Find(member) ?? throw Expected($"the member {member}");

    public string Text() =>
        Element.ValueKind == JsonValueKind.String && JsonTexts.AreWhole(Element) && Element.GetString() is { } text && !string.IsNullOrWhiteSpace(text) ? text : throw Expected("a text that is not blank");

    public string Code() => Text() is var text && TextCodes.IsCode(text) ? text : throw Expected("a code of letters, digits and . _ / : - without blanks, and without sixteen digits in a row as a NIK has");

    public bool Flag() => Element.ValueKind is JsonValueKind.True or JsonValueKind.False ? Element.GetBoolean() : throw Expected("true or false");

    public int Integer() => Element.ValueKind == JsonValueKind.Number && Element.TryGetInt32(out int number) ? number : throw Expected("a whole number");

    public LocalDate Date() =>
        TryDate(Text(), out LocalDate date) ? date : throw Expected("a date from 1900 to 2199 such as 2026-01-02");

    public Period DatePeriod() => TryPeriod(Text(), out Period? period) ? period! : throw Expected("a period of years, months, weeks and days such as P6M, longer than zero");

    public TEnum Word<TEnum>()
        where TEnum : struct, Enum
    {
        string text = Text();
        foreach (TEnum value in Enum.GetValues<TEnum>())
        {
            if (string.Equals(TextCodes.CamelCase(value.ToString()), text, StringComparison.Ordinal))
                return value;
        }

        throw Expected($"one of {string.Join(", ", Enum.GetNames<TEnum>().Select(TextCodes.CamelCase))}");
    }

    public ImmutableArray<JsonCursor> Items()
    {
        if (Element.ValueKind != JsonValueKind.Array || Element.GetArrayLength() == 0)
            throw Expected("a list that is not empty");
        string path = Path;
        return [.. Element.EnumerateArray().Select((item, i) => new JsonCursor(item, string.Create(CultureInfo.InvariantCulture, $"{path}[{i}]")))];
    }

    public static bool TryDate(string text, out LocalDate date) =>
        LocalDatePattern.Iso.Parse(text).TryGetValue(default, out date) && FactCodes.IsDate(date);

    public static bool TryPeriod(string text, out Period? period) =>
        IsoPeriods.TryParse(text, out period) && !period.HasTimeComponent && period is { Years: >= 0 and <= 500, Months: >= 0 and <= 6000, Weeks: >= 0 and <= 26_000, Days: >= 0 and <= 200_000 }
        && !period.Equals(Period.Zero) && (period.Years | period.Months | period.Weeks | period.Days) != 0;
}
