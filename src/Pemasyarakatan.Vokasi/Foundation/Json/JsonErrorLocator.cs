using System.Collections;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Pemasyarakatan.Vokasi;

// System.Text.Json gives no path to what a constructor throws, one that begins anew inside a converter, and words that name
// .NET types. After a refusal, and only then, the members are tried one by one, down to the smallest value that is refused by itself.
internal static partial class JsonErrorLocator
{
    public static JsonException Locate(ReadOnlySpan<byte> utf8Json, JsonTypeInfo info, Exception refusal)
    {
        Utf8JsonReader reader = new(utf8Json);
        try
        {
            using JsonDocument document = JsonDocument.ParseValue(ref reader);
            Spot spot = new("$", document.RootElement, info, refusal);
            while (Smaller(spot) is { } smaller)
                spot = smaller;
            return Fault(spot);
        }
        catch (Exception malformed) when (malformed is JsonException or InvalidOperationException)
        {
            // No JSON, or a text of half a character.
            return refusal is JsonException { Path: not null } fault ? Malformed(fault) : new JsonException("Expected JSON of whole characters. Path: $.", "$", null, null);
        }
    }

    // A kind that is not named, where there are several, is reported as what cannot be supported.
    public static bool IsFault(Exception refusal) => refusal is ArgumentException or JsonException or NotSupportedException;

    // The framework lets a null pass as an element; no list of the library has one.
    public static bool HoldsNull(object? value) => value is IList list && list.Contains(null);

    public static JsonException NullInAList() => new("Expected a value instead of null.");

    private static JsonException Fault(Spot spot)
    {
        if (spot.Refusal is not ArgumentException)
        {
            (string step, string? words) = Words(spot.Element, spot.Info, spot.Refusal);
            // What follows after the value, for instance: there is no better word than the reader's own.
            if (words is null && spot.Path == "$" && spot.Refusal is JsonException whole)
                return Malformed(whole);
            string where = spot.Path + step;
            return new JsonException($"{words ?? WithoutPath(spot.Refusal.Message)} Path: {where}.", where, null, null);
        }

        string message = spot.Refusal is ArgumentException { ParamName: { } parameter }
            ? spot.Refusal.Message.Replace($" (Parameter '{parameter}')", $" ({parameter})", StringComparison.Ordinal)
            : spot.Refusal.Message;
        return new JsonException($"{message} Path: {spot.Path}.", spot.Path, null, null, spot.Refusal);
    }

    // Without the reader's own exception inside: it may quote what is personal.
    private static JsonException Malformed(JsonException fault)
    {
        string path = JsonErrorSanitizer.PathOf(fault);
        return new JsonException($"{JsonErrorSanitizer.Of(fault)} Path: {path}.", path, fault.LineNumber, fault.BytePositionInLine);
    }

    // The first member that is refused by itself, in the order of the text.
    private static Spot? Smaller(Spot spot)
    {
        foreach ((string step, JsonElement element, JsonTypeInfo info) in Children(spot.Element, spot.Info))
        {
            if ((StandsInAListAsNull(spot, element, info) ? NullInAList() : Try(element, info)) is { } refusal)
                return new Spot(spot.Path + step, element, info, refusal);
        }

        return null;
    }

    // By itself a null reads as no value.
    private static bool StandsInAListAsNull(Spot spot, JsonElement element, JsonTypeInfo info) =>
        element.ValueKind == JsonValueKind.Null && spot.Element.ValueKind == JsonValueKind.Array && !info.Type.IsValueType;

    internal static IEnumerable<(string Step, JsonElement Child, JsonTypeInfo Info)> Children(JsonElement element, JsonTypeInfo info)
    {
        if (RecordedType(info.Type) is { } recorded)
            return Recorded(element, info.Options.GetTypeInfo(recorded));
        return (info.Kind, element.ValueKind) switch
        {
            (JsonTypeInfoKind.Object, JsonValueKind.Object) => Members(element, Kind(element, info)),
            (JsonTypeInfoKind.Dictionary, JsonValueKind.Object) => element.EnumerateObject().Select(member => ($".{TextCodes.Shown(member.Name)}", member.Value, info.Options.GetTypeInfo(info.ElementType!))),
            (JsonTypeInfoKind.Enumerable, JsonValueKind.Array) => element.EnumerateArray().Select((child, index) => (FormattableString.Invariant($"[{index}]"), child, info.Options.GetTypeInfo(info.ElementType!))),
            _ => [],
        };
    }

    private static IEnumerable<(string Step, JsonElement Child, JsonTypeInfo Info)> Members(JsonElement element, JsonTypeInfo info)
    {
        foreach (JsonProperty member in element.EnumerateObject())
        {
            if (info.Properties.FirstOrDefault(property => member.NameEquals(property.Name)) is { } property)
                yield return ($".{member.Name}", member.Value, InfoOf(property));
        }
    }

    private static IEnumerable<(string Step, JsonElement Child, JsonTypeInfo Info)> Recorded(JsonElement element, JsonTypeInfo info)
    {
        bool envelope = element.ValueKind == JsonValueKind.Object && element.TryGetProperty("value", out _) && element.EnumerateObject().All(member => member.Name is "value" or "asOf");
        if (!envelope)
            return [("", element, info)];
        JsonTypeInfo date = info.Options.GetTypeInfo(typeof(LocalDate));
        return element.EnumerateObject().OrderBy(member => member.Name, StringComparer.Ordinal).Select(member => ($".{member.Name}", member.Value, member.NameEquals("asOf") ? date : info));
    }

    private static JsonTypeInfo InfoOf(JsonPropertyInfo property) =>
        property.CustomConverter is { } own
            ? new JsonSerializerOptions(property.Options) { Converters = { own } }.GetTypeInfo(property.PropertyType)
            : property.Options.GetTypeInfo(property.PropertyType);

    // Of several kinds the one that the text names; the base where it names none.
    private static JsonTypeInfo Kind(JsonElement element, JsonTypeInfo info)
    {
        foreach (JsonDerivedType kind in info.PolymorphismOptions?.DerivedTypes ?? [])
        {
            if (element.TryGetProperty(info.PolymorphismOptions!.TypeDiscriminatorPropertyName, out JsonElement name) && name.ValueKind == JsonValueKind.String && name.ValueEquals(kind.TypeDiscriminator as string))
                return info.Options.GetTypeInfo(kind.DerivedType);
        }

        return info;
    }

    private static Type? RecordedType(Type type) =>
        type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Recorded<>) ? type.GetGenericArguments()[0] : null;

    private static Exception? Try(JsonElement element, JsonTypeInfo info)
    {
        try
        {
            return HoldsNull(element.Deserialize(info)) ? NullInAList() : null;
        }
        catch (Exception refusal) when (IsFault(refusal))
        {
            return refusal;
        }
    }

    private sealed record Spot(string Path, JsonElement Element, JsonTypeInfo Info, Exception Refusal);
}
