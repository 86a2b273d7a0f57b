using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Pemasyarakatan.Vokasi;

// What was expected, in words that need no knowledge of the code.
internal static partial class JsonErrorLocator
{
    private static (string Step, string? Words) Words(JsonElement element, JsonTypeInfo info, Exception fault) => (info.Kind, element.ValueKind) switch
    {
        (JsonTypeInfoKind.Object, JsonValueKind.Object) => OfMembers(element, info),
        (JsonTypeInfoKind.Object or JsonTypeInfoKind.Dictionary or JsonTypeInfoKind.Enumerable, JsonValueKind.Null) => ("", "Expected a value instead of null."),
        (JsonTypeInfoKind.Object or JsonTypeInfoKind.Dictionary, not JsonValueKind.Object) => ("", "Expected an object."),
        (JsonTypeInfoKind.Enumerable, not JsonValueKind.Array) => ("", "Expected an array."),
        (JsonTypeInfoKind.None, _) when !fault.Message.StartsWith("Expected", StringComparison.Ordinal) => ("", OfValue(Nullable.GetUnderlyingType(info.Type) ?? info.Type)),
        _ => ("", null),
    };

    private static (string Step, string? Words) OfMembers(JsonElement element, JsonTypeInfo root)
    {
        JsonTypeInfo info = Kind(element, root);
        string? kind = root.PolymorphismOptions?.TypeDiscriminatorPropertyName;
        if (kind is not null && info == root)
            return ($".{kind}", $"Expected one of {string.Join(", ", root.PolymorphismOptions!.DerivedTypes.Select(each => each.TypeDiscriminator))}.");
        HashSet<string> seen = new(StringComparer.Ordinal);
        foreach (JsonProperty member in element.EnumerateObject())
        {
            JsonPropertyInfo? property = info.Properties.FirstOrDefault(each => member.NameEquals(each.Name));
            if (property is null && member.Name != kind)
                return ($".{TextCodes.Shown(member.Name)}", $"Expected one of the members {string.Join(", ", info.Properties.Where(each => each.AssociatedParameter is not null).Select(each => each.Name))}.");
            if (!seen.Add(member.Name))
                return ($".{TextCodes.Shown(member.Name)}", "Expected each member once.");
            if (member.Value.ValueKind == JsonValueKind.Null && property is { AssociatedParameter.IsNullable: false })
                return ($".{member.Name}", "Expected a value instead of null.");
        }

        return info.Properties.FirstOrDefault(each => each.AssociatedParameter is { HasDefaultValue: false } && !seen.Contains(each.Name)) is { } missing
            ? ($".{missing.Name}", "Expected this member.")
            : ("", null);
    }

    private static string? OfValue(Type type) => Type.GetTypeCode(type) switch
    {
        TypeCode.String => "Expected a text.",
        TypeCode.Boolean => "Expected true or false.",
        TypeCode.Int32 or TypeCode.Int64 => "Expected a whole number.",
        TypeCode.Decimal or TypeCode.Double => "Expected a number.",
        _ => null,
    };

    private static string WithoutPath(string message)
    {
        int path = message.LastIndexOf(" Path: ", StringComparison.Ordinal);
        return path < 0 ? message : message[..path];
    }
}
