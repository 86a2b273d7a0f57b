using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Pemasyarakatan.Vokasi.Eligibility;

// The schema of policy files over one catalogue, from the same table of leaf forms by which they are read.
internal sealed class PolicySchema(FactCatalogue catalogue)
{
    private const string Date = "(19|2[01])[0-9]{2}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])";
    private const string Period = "P(?=[0-9])([0-9]+Y)?([0-9]+M)?([0-9]+W)?([0-9]+D)?";
    private static readonly string Anchors = string.Join('|', Enum.GetNames<Anchor>().Select(TextCodes.CamelCase));

    public string Write()
    {
        JsonObject schema = new()
        {
            ["$schema"] = "https://json-schema.org/draft/2020-12/schema",
            ["title"] = "Policy",
            ["description"] = "The requirements for a training: criteria over facts, each with an id, a kind of rule and a source.",
        };
        foreach ((string member, JsonNode? value) in Root())
            schema[member] = value?.DeepClone();
        schema["$defs"] = Definitions();
        JsonSerializerOptions options = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
        return schema.ToJsonString(options) + "\n";
    }

    private static JsonObject Root() => Object(["id", "version", "require"], new()
    {
        ["$schema"] = new JsonObject { ["type"] = "string" },
        ["id"] = Ref("code"),
        ["version"] = Ref("code"),
        ["inForce"] = Object(["from"], new() { ["from"] = Ref("date"), ["to"] = Ref("date") }),
        ["adopted"] = Object(["by", "on"], new() { ["by"] = Ref("text"), ["on"] = Ref("date"), ["number"] = Ref("text") }),
        ["title"] = Object([], new() { ["id"] = Ref("text"), ["en"] = Ref("text") }),
        ["objection"] = Object(["to", "within", "basis"], new() { ["to"] = Ref("text"), ["within"] = Ref("period"), ["basis"] = Ref("basis") }),
        ["require"] = Ref("criterion"),
        ["notAsked"] = new JsonObject
        {
            ["type"] = "array", ["minItems"] = 1,
            ["items"] = Object(["id", "en", "basis"], new() { ["id"] = Ref("text"), ["en"] = Ref("text"), ["basis"] = Ref("basis") }),
            ["description"] = "Requirements of law or practice that the policy knows of and does not ask. They change no decision.",
        },
    });

    private JsonObject Definitions()
    {
        JsonArray leaves = [.. catalogue.Facts.Select(fact => (JsonNode)Leaf(fact))];
        return new()
        {
            ["code"] = Pattern("^[A-Za-z0-9._/:-]{1,100}$"),
            ["text"] = Pattern("\\S"),
            ["date"] = Pattern($"^{Date}$"),
            ["period"] = Pattern($"^{Period}$"),
            ["bound"] = Pattern($"^({Date}|({Anchors})( [+-] {Period})?)$"),
            ["boundOrFact"] = Pattern($"^({Date}|({Anchors}|{DateFacts()})( [+-] {Period})?)$"),
            ["by"] = Pattern($"^({Anchors}|{DateFacts()})$"),
            ["tier"] = Words(Enum.GetNames<Tier>().Select(TextCodes.CamelCase)),
            ["basis"] = new JsonObject
            {
                ["oneOf"] = new JsonArray(
                    Object(["law"], new() { ["law"] = Ref("text"), ["verified"] = new JsonObject { ["type"] = "boolean" } }),
                    Object(["agreement"], new() { ["agreement"] = Ref("text") }),
                    Object(["announcement"], new() { ["announcement"] = Ref("text") }),
                    Object(["assumption"], new() { ["assumption"] = Ref("text") })),
            },
            ["leaf"] = new JsonObject { ["oneOf"] = leaves },
            ["criterion"] = new JsonObject
            {
                ["oneOf"] = new JsonArray([Ref("leaf"), .. Groups("criterion", Tags()), Group(["when", "then"], new() { ["when"] = Ref("condition"), ["then"] = Ref("criterion") }, Tags())]),
            },
            ["condition"] = new JsonObject
            {
                ["oneOf"] = new JsonArray(
                [
                    new JsonObject { ["allOf"] = new JsonArray(Ref("leaf"), new JsonObject { ["not"] = new JsonObject { ["anyOf"] = new JsonArray(Required("tier"), Required("basis"), Required("override")) } }) },
                    .. Groups("condition", new() { ["id"] = Ref("code") }),
                ]),
            },
        };
    }

    private static JsonNode[] Groups(string part, JsonObject tags) =>
    [
        Group(["all"], new() { ["all"] = List(part) }, tags),
        Group(["any"], new() { ["any"] = List(part) }, tags),
        Group(["count", "of"], new() { ["count"] = new JsonObject { ["type"] = "integer", ["minimum"] = 1 }, ["of"] = List(part) }, tags),
        Group(["not"], new() { ["not"] = Ref(part) }, tags),
    ];

    private static JsonObject Group(string[] required, JsonObject own, JsonObject tags)
    {
        foreach ((string member, JsonNode? schema) in tags)
            own[member] = schema!.DeepClone();
        return Object(required, own);
    }

    private static JsonObject Tags() => new() { ["id"] = Ref("code"), ["tier"] = Ref("tier"), ["basis"] = Ref("basis") };

    private static JsonObject Leaf(Fact fact)
    {
        JsonObject members = new()
        {
            ["id"] = Ref("code"),
            ["fact"] = new JsonObject { ["const"] = fact.Key, ["description"] = $"{fact.ToText(CultureInfo.GetCultureInfo("en"))} ({fact.ToText(CultureInfo.GetCultureInfo("id"))})" },
        };
        if (fact.IsFamily)
            members["key"] = fact.FamilyKeys.IsEmpty ? Ref("code") : Words([.. fact.FamilyKeys, .. new[] { KeySource.PackageField, KeySource.Package }.Select(key => TextCodes.CamelCase(key.ToString()))]);
        string[] forms = [.. LeafReader.FormsOf(fact)];
        foreach (string form in forms)
            members[form] = Form(form, fact);
        bool elapses = forms.Contains("elapsed", StringComparer.Ordinal);
        if (elapses)
            members["by"] = Ref("by");
        members["evidenceWithin"] = Ref("period");
        members["tier"] = Ref("tier");
        members["override"] = Object(["by"], new() { ["by"] = Ref("text"), ["unknown"] = new JsonObject { ["type"] = "boolean" } });
        members["basis"] = Ref("basis");
        JsonObject leaf = Object(fact.IsFamily ? ["fact", "key"] : ["fact"], members);
        leaf["oneOf"] = new JsonArray([.. forms.Select(form => (JsonNode)(form is "elapsed" or "notElapsed" ? Required(form, "by") : Required(form)))]);
        if (elapses)
            leaf["dependentSchemas"] = new JsonObject { ["by"] = new JsonObject { ["anyOf"] = new JsonArray(Required("elapsed"), Required("notElapsed")) } };
        return leaf;
    }

    private static JsonObject Form(string form, Fact fact) => form switch
    {
        "is" => Words(fact.None == NoneOrdering.NotAllowed ? ["some"] : ["none", "some"]),
        "in" => new JsonObject { ["type"] = "array", ["minItems"] = 1, ["items"] = Value(fact) },
        "within" => Pattern("^[1-9][0-9](\\.?[0-9]{2}(\\.?[0-9]{2}(\\.?[0-9]{4})?)?)?$"),
        "between" => Object(["from", "to"], new() { ["from"] = Value(fact), ["to"] = Value(fact) }),
        "elapsed" or "notElapsed" => Ref("period"),
        "atLeast" or "atMost" => Value(fact),
        _ => Ref("boundOrFact"),
    };

    private static JsonObject Value(Fact fact) => fact.Kind switch
    {
        FactKind.Number => new() { ["type"] = "integer", ["minimum"] = fact.Minimum, ["maximum"] = fact.Maximum, ["description"] = fact.Unit },
        FactKind.Flag => new() { ["type"] = "boolean" },
        FactKind.Date => Ref("bound"),
        _ => Words(fact.Steps.SelectMany(step => step.Split(' '))),
    };

    private string DateFacts() => string.Join('|', catalogue.Facts.Where(fact => fact is { Kind: FactKind.Date, IsFamily: false }).Select(fact => fact.Key).DefaultIfEmpty("-"));

    private static JsonObject Object(string[] required, JsonObject members)
    {
        JsonObject schema = new() { ["type"] = "object", ["properties"] = members, ["additionalProperties"] = false };
        if (required.Length > 0)
            schema["required"] = new JsonArray([.. required.Select(member => (JsonNode)member)]);
        return schema;
    }

    private static JsonObject List(string part) => new() { ["type"] = "array", ["minItems"] = 1, ["items"] = Ref(part) };

    private static JsonObject Required(params string[] members) => new() { ["required"] = new JsonArray([.. members.Select(member => (JsonNode)member)]) };

    private static JsonObject Words(IEnumerable<string> words) => new() { ["enum"] = new JsonArray([.. words.Select(word => (JsonNode)word)]) };

    private static JsonObject Pattern(string pattern) => new() { ["type"] = "string", ["pattern"] = pattern };

    private static JsonObject Ref(string definition) => new() { ["$ref"] = "#/$defs/" + definition };
}
