using System.Text.Json;

namespace Pemasyarakatan.Vokasi.Json;

/// <summary>The texts inside a JSON value that is kept as it came.</summary>
internal static class JsonTexts
{
    /// <summary>Whether each can be read and written: none holds half of a surrogate pair or bytes that are no UTF-8, which only shows when a text is asked for.</summary>
    public static bool AreWhole(JsonElement element)
    {
        try
        {
            Ask(element);
            return true;
        }
        catch (InvalidOperationException)
        {
            return false;
        }
    }

    private static void Ask(JsonElement element)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.Object:
                foreach (JsonProperty member in element.EnumerateObject())
                {
                    _ = member.Name;
                    Ask(member.Value);
                }

                break;
            case JsonValueKind.Array:
                foreach (JsonElement item in element.EnumerateArray())
                    Ask(item);
                break;
            case JsonValueKind.String:
                _ = element.GetString();
                break;
        }
    }
}
