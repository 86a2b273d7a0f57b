using System.Text.Json;
using System.Text.RegularExpressions;

namespace Pemasyarakatan.Vokasi.Tests.Schemas;

/// <summary>A small checker of JSON Schema, of just the words that our schemas use; any other word is an error, so that none is passed over.</summary>
internal sealed class MiniSchema
{
    private static readonly HashSet<string> Notes = ["$schema", "$id", "$defs", "title", "description", "$comment"];

    private readonly JsonElement _root;

    private MiniSchema(JsonElement root) => _root = root;

    public static MiniSchema Parse(string json) => new(JsonDocument.Parse(json).RootElement.Clone());

    /// <summary>The places of a document that the schema refuses, none if it fits.</summary>
    public IReadOnlyList<string> Faults(string json) => [.. Check(_root, JsonDocument.Parse(json).RootElement, "$")];

    private IEnumerable<string> Check(JsonElement schema, JsonElement value, string path)
    {
        if (schema.ValueKind is JsonValueKind.True or JsonValueKind.False)
            return schema.GetBoolean() ? [] : [path];
        return schema.EnumerateObject().SelectMany(word => Check(schema, word, value, path));
    }

    private IEnumerable<string> Check(JsonElement schema, JsonProperty word, JsonElement value, string path) => word.Name switch
    {
        _ when Notes.Contains(word.Name) => [],
        "$ref" => Check(Definition(word.Value.GetString()!), value, path),
        "type" => IsOf(word.Value, value) ? [] : [path],
        "const" => JsonElement.DeepEquals(word.Value, value) ? [] : [path],
        "enum" => word.Value.EnumerateArray().Any(allowed => JsonElement.DeepEquals(allowed, value)) ? [] : [path],
        "pattern" => value.ValueKind != JsonValueKind.String || Regex.IsMatch(value.GetString()!, word.Value.GetString()!) ? [] : [path],
        "minimum" => value.ValueKind != JsonValueKind.Number || value.GetDecimal() >= word.Value.GetDecimal() ? [] : [path],
        "maximum" => value.ValueKind != JsonValueKind.Number || value.GetDecimal() <= word.Value.GetDecimal() ? [] : [path],
        "minItems" => value.ValueKind != JsonValueKind.Array || value.GetArrayLength() >= word.Value.GetInt32() ? [] : [path],
        "items" => value.ValueKind == JsonValueKind.Array ? value.EnumerateArray().SelectMany((item, i) => Check(word.Value, item, $"{path}[{i}]")) : [],
        "required" => value.ValueKind == JsonValueKind.Object ? word.Value.EnumerateArray().Where(member => !value.TryGetProperty(member.GetString()!, out _)).Select(member => $"{path}.{member}") : [],
        "properties" => value.ValueKind == JsonValueKind.Object
            ? word.Value.EnumerateObject().SelectMany(member => value.TryGetProperty(member.Name, out JsonElement part) ? Check(member.Value, part, $"{path}.{member.Name}") : [])
            : [],
        "additionalProperties" => Others(schema, value).SelectMany(member => Check(word.Value, member.Value, $"{path}.{member.Name}")),
        "dependentSchemas" => value.ValueKind == JsonValueKind.Object
            ? word.Value.EnumerateObject().SelectMany(member => value.TryGetProperty(member.Name, out _) ? Check(member.Value, value, path) : [])
            : [],
        "allOf" => word.Value.EnumerateArray().SelectMany(part => Check(part, value, path)),
        "anyOf" => word.Value.EnumerateArray().Any(part => !Check(part, value, path).Any()) ? [] : [path],
        "oneOf" => word.Value.EnumerateArray().Count(part => !Check(part, value, path).Any()) == 1 ? [] : [path],
        "not" => Check(word.Value, value, path).Any() ? [] : [path],
        _ => throw new NotSupportedException($"{word.Name} is no word of this checker."),
    };

    private static IEnumerable<JsonProperty> Others(JsonElement schema, JsonElement value) =>
        value.ValueKind != JsonValueKind.Object ? []
        : value.EnumerateObject().Where(member => !schema.TryGetProperty("properties", out JsonElement known) || !known.TryGetProperty(member.Name, out _));

    private static bool IsOf(JsonElement type, JsonElement value) => type.ValueKind == JsonValueKind.Array
        ? type.EnumerateArray().Any(each => IsOf(each, value))
        : type.GetString() switch
        {
            "object" => value.ValueKind == JsonValueKind.Object,
            "array" => value.ValueKind == JsonValueKind.Array,
            "string" => value.ValueKind == JsonValueKind.String,
            "boolean" => value.ValueKind is JsonValueKind.True or JsonValueKind.False,
            "integer" => value.ValueKind == JsonValueKind.Number && value.TryGetInt64(out _),
            "number" => value.ValueKind == JsonValueKind.Number,
            "null" => value.ValueKind == JsonValueKind.Null,
            _ => throw new NotSupportedException($"{type} is no type of this checker."),
        };

    private JsonElement Definition(string reference)
    {
        JsonElement found = _root;
        foreach (string part in reference.Split('/').Skip(1))
            found = found.GetProperty(part);
        return found;
    }
}
