using System.Text.Json;

namespace Pemasyarakatan.Vokasi;

/// <summary>The texts and numbers inside a JSON value that is kept as it came.</summary>
internal static class JsonTexts
{
    // As long as no number that is meant: the framework compares numbers of JSON only up to some exponent, and throws beyond.
    private const int LongestNumber = 40, LongestExponent = 5;

    /// <summary>Whether each can be read, written and compared: no text holds half of a surrogate pair or bytes that are no UTF-8, which only shows when it is asked for, and no number is longer than any that is meant.</summary>
    public static bool AreWhole(JsonElement element)
    {
        try
        {
            return Ask(element);
        }
        catch (InvalidOperationException)
        {
            return false;
        }
    }

    private static bool Ask(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().All(member => member.Name is not null && Ask(member.Value)),
        JsonValueKind.Array => element.EnumerateArray().All(Ask),
        JsonValueKind.String => element.GetString() is not null,
        JsonValueKind.Number => IsMeant(element.GetRawText()),
        _ => true,
    };

    private static bool IsMeant(string number)
    {
        int exponent = number.AsSpan().IndexOfAny('e', 'E');
        return number.Length <= LongestNumber && (exponent < 0 || number.Length - exponent <= LongestExponent);
    }
}
