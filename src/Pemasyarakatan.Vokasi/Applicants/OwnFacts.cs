using System.Text.Encodings.Web;
using System.Text.Json;

namespace Pemasyarakatan.Vokasi.Applicants;

internal static class OwnFacts
{
    /// <summary>The facts in ordinal order of key, each with a scalar value.</summary>
    public static ImmutableSortedDictionary<string, Recorded<JsonElement>> Check(ImmutableSortedDictionary<string, Recorded<JsonElement>>? facts)
    {
        if (facts is null or { IsEmpty: true })
            return ImmutableSortedDictionary.Create<string, Recorded<JsonElement>>(StringComparer.Ordinal);
        foreach ((string key, Recorded<JsonElement> value) in facts)
        {
            Guard.Against.InvalidCode(key, nameof(facts));
            if (!value.TryGetValue(out JsonElement element))
                continue;
            bool scalar = element.ValueKind is JsonValueKind.String or JsonValueKind.Number or JsonValueKind.True or JsonValueKind.False;
            Guard.Against.Condition(!scalar, "Expected a text, a number or a truth value.", nameof(facts));
            Guard.Against.Condition(!JsonTexts.AreWhole(element), "Expected a text of whole characters or a number of at most 40.", nameof(facts));
        }

        return facts.WithComparers(StringComparer.Ordinal);
    }

    public static Recorded<JsonElement> Of(bool value, LocalDate? asOf = null) => Parse(value ? "true" : "false", asOf);

    public static Recorded<JsonElement> Of(int value, LocalDate? asOf = null) => Parse(FormattableString.Invariant($"{value}"), asOf);

    public static Recorded<JsonElement> Of(string value, LocalDate? asOf = null) => Parse($"\"{JavaScriptEncoder.Default.Encode(Guard.Against.Null(value))}\"", asOf);

    private static Recorded<JsonElement> Parse(string json, LocalDate? asOf)
    {
        using JsonDocument document = JsonDocument.Parse(json);
        JsonElement value = document.RootElement.Clone();
        return asOf is { } date ? Recorded.Known(value, date) : Recorded.Known(value);
    }
}
