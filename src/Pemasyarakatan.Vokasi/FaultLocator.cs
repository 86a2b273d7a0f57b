using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Pemasyarakatan.Vokasi;

// System.Text.Json gives no path to what a constructor throws. After a refusal, and only then, the members are tried one
// by one, down to the smallest value that is refused by itself.
internal static class FaultLocator
{
    public static JsonException Locate(ReadOnlySpan<byte> utf8Json, JsonTypeInfo info, ArgumentException refusal)
    {
        Utf8JsonReader reader = new(utf8Json);
        using JsonDocument document = JsonDocument.ParseValue(ref reader);
        string path = "$";
        Descend(document.RootElement, info, ref path, ref refusal);
        string message = refusal.ParamName is { } parameter
            ? refusal.Message.Replace($" (Parameter '{parameter}')", $" ({parameter})", StringComparison.Ordinal)
            : refusal.Message;
        return new JsonException($"{message} Path: {path}.", path, null, null, refusal);
    }

    private static void Descend(JsonElement element, JsonTypeInfo info, ref string path, ref ArgumentException refusal)
    {
        foreach ((string step, JsonElement child, JsonTypeInfo childInfo) in Children(element, info))
        {
            if (Try(child, childInfo) is not { } found)
                continue;
            path += step;
            refusal = found;
            Descend(child, childInfo, ref path, ref refusal);
            return;
        }
    }

    private static IEnumerable<(string Step, JsonElement Child, JsonTypeInfo Info)> Children(JsonElement element, JsonTypeInfo info)
    {
        if (info.Kind == JsonTypeInfoKind.Object && element.ValueKind == JsonValueKind.Object)
        {
            foreach (JsonPropertyInfo property in info.Properties)
            {
                if (element.TryGetProperty(property.Name, out JsonElement child) && property.CustomConverter is null)
                    yield return ($".{property.Name}", child, info.Options.GetTypeInfo(property.PropertyType));
            }
        }
        else if (info is { Kind: JsonTypeInfoKind.Enumerable, ElementType: { } elementType } && element.ValueKind == JsonValueKind.Array)
        {
            int index = 0;
            foreach (JsonElement child in element.EnumerateArray())
                yield return (FormattableString.Invariant($"[{index++}]"), child, info.Options.GetTypeInfo(elementType));
        }
    }

    private static ArgumentException? Try(JsonElement element, JsonTypeInfo info)
    {
        try
        {
            _ = element.Deserialize(info);
            return null;
        }
        catch (ArgumentException refusal)
        {
            return refusal;
        }
        catch (JsonException)
        {
            // Another fault, in a member that the reading never came to: the refusal that stopped it is elsewhere.
            return null;
        }
    }
}
