using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Pemasyarakatan.Vokasi.Eligibility;
using Pemasyarakatan.Vokasi.Testing;
using Pemasyarakatan.Vokasi.Tests.Conventions;

namespace Pemasyarakatan.Vokasi.Tests.Fuzzing;

/// <summary>JSON that each type of the wire reads: out of the examples' data files, the vectors and what is written of built values, with every value that stands inside another.</summary>
internal sealed class WireSeeds
{
    private const int MostOfAType = 60;
    private const int MostBytes = 5_000;

    private static readonly string[] Scalars =
    [
        "1", "true", "1.5", "\"las\"", "\"2026-01-02\"", "\"2026-01-02T03:04:05Z\"", "\"P1Y6M\"", "\"12.71\"", "\"C.24LAS01.001.1\"", "\"00001 0002 3 0000004 2026\"", "\"--02-10\"", "\"../2025-05-07\"",
        """{"state":"toDo","count":1}""", """{"criterion":"risk","period":{"from":"2026-01-01","to":"2026-06-30"},"by":"Kepala","why":"surat","applicant":"A-1","policy":"aturan"}""",
    ];

    private readonly Dictionary<Type, HashSet<string>> _found = Types.ToDictionary(type => type, _ => new HashSet<string>(StringComparer.Ordinal));

    private WireSeeds()
    {
        foreach ((Type type, string json) in BuiltValues.All())
            Harvest(type, json);
        foreach (string node in Scalars.Concat(DataFiles().SelectMany(Nodes)).Distinct(StringComparer.Ordinal))
            TryEvery(node);
        foreach (Type words in Types.Where(type => type.IsEnum))
            _found[words].UnionWith(Enum.GetValues(words).Cast<object>().Select(word => JsonSerializer.Serialize(word, VokasiJson.Options.GetTypeInfo(words))));
        // A list is made of two of its elements.
        foreach (Type list in Types.Where(type => type.IsGenericType && _found.ContainsKey(type.GetGenericArguments()[0])))
            _found[list].UnionWith(_found[list.GetGenericArguments()[0]].Chunk(2).Select(pair => $"[{string.Join(',', pair)}]").Take(MostOfAType));
        Type[] unknown = [.. Types.Where(type => type != typeof(Decision) && _found[type].Count == 0)];
        if (unknown.Length > 0)
            throw new InvalidOperationException($"There is no JSON that {string.Join(", ", unknown.Select(type => type.Name))} reads: add a value to {nameof(BuiltValues)}.");
    }

    /// <summary>Every type of which the wire has a contract by itself.</summary>
    public static ImmutableArray<Type> Types { get; } =
    [
        .. from attribute in typeof(VokasiJsonContext).GetCustomAttributesData()
           where attribute.AttributeType == typeof(JsonSerializableAttribute)
           select (Type)attribute.ConstructorArguments[0].Value!,
    ];

    public static WireSeeds All { get; } = new();

    public IReadOnlyCollection<string> this[Type type] => _found[type];

    private static IEnumerable<string> DataFiles() => Directory.EnumerateFiles(Repository.PathTo("docs", "examples", "data"), "*.json", SearchOption.AllDirectories)
        .Where(file => !file.EndsWith("population.json", StringComparison.Ordinal)).Order(StringComparer.Ordinal).Select(File.ReadAllText).Append(ConformanceSuite.Text("people.json"));

    // The objects and lists near the root of a file: a list's first ones stand for the others.
    private static IEnumerable<string> Nodes(string json)
    {
        IEnumerable<JsonNode?> level = [JsonNode.Parse(json)];
        for (int depth = 0; depth < 4; depth++)
        {
            JsonNode[] nodes = [.. level.OfType<JsonNode>().Where(node => node is JsonObject or JsonArray)];
            foreach (JsonNode node in nodes)
                yield return node.ToJsonString();
            level = nodes.SelectMany(node => node is JsonObject members ? members.Select(member => member.Value) : node.AsArray().Take(3));
        }
    }

    private void TryEvery(string json)
    {
        using JsonDocument document = JsonDocument.Parse(json);
        foreach (Type type in Types)
        {
            if (json.Length < 20 * MostBytes && Reads(document.RootElement, VokasiJson.Options.GetTypeInfo(type)))
                Harvest(type, json);
        }
    }

    private void Harvest(Type type, string json)
    {
        using JsonDocument document = JsonDocument.Parse(json);
        Harvest(document.RootElement, VokasiJson.Options.GetTypeInfo(type));
    }

    private void Harvest(JsonElement element, JsonTypeInfo info)
    {
        string json = element.GetRawText();
        if (_found.TryGetValue(info.Type, out HashSet<string>? seeds) && seeds.Count < MostOfAType && json.Length <= MostBytes && Reads(element, VokasiJson.Options.GetTypeInfo(info.Type)))
            seeds.Add(json);
        foreach ((_, JsonElement child, JsonTypeInfo inner) in JsonErrorLocator.Children(element, info))
        {
            if (child.ValueKind != JsonValueKind.Null)
                Harvest(child, inner);
        }
    }

    private static bool Reads(JsonElement element, JsonTypeInfo info)
    {
        try
        {
            return element.Deserialize(info) is not null;
        }
        catch (Exception refusal) when (JsonErrorLocator.IsFault(refusal))
        {
            return false;
        }
    }
}
