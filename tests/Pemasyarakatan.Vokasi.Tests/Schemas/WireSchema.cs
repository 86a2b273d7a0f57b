using System.Reflection;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Pemasyarakatan.Vokasi.Applicants;
using Pemasyarakatan.Vokasi.Eligibility;
using Pemasyarakatan.Vokasi.Training;

namespace Pemasyarakatan.Vokasi.Tests.Schemas;

/// <summary>Writes the schema of a wire type from the contract by which it is read, with the words of its documentation.</summary>
internal sealed class WireSchema
{
    private const string Code = "^(?!.*[0-9]{16})[A-Za-z0-9._/:-]{1,100}$";

    private static readonly JsonSerializerOptions Layout = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, NewLine = "\n" };

    private static readonly Dictionary<string, string> Documentation = XDocument.Load(Path.Combine(AppContext.BaseDirectory, "Pemasyarakatan.Vokasi.xml")).Descendants("member")
        .Where(member => member.Element("summary") is not null).ToDictionary(member => member.Attribute("name")!.Value, member => Plain(member.Element("summary")!));

    // Texts that are codes, which the type alone does not tell.
    private static readonly HashSet<(Type, string)> Codes =
    [
        (typeof(Applicant), nameof(Applicant.Id)), (typeof(Inmate), nameof(Inmate.FacilityId)), (typeof(Inmate), nameof(Inmate.OffenceCategories)), (typeof(Inmate), nameof(Inmate.RightsRevoked)),
        (typeof(Commitment), nameof(Commitment.PackageId)), (typeof(TrainingPackage), nameof(TrainingPackage.Id)), (typeof(TrainingPackage), nameof(TrainingPackage.ProviderId)),
        (typeof(TrainingPackage), nameof(TrainingPackage.StageOf)), (typeof(CertificationScheme), nameof(CertificationScheme.Code)), (typeof(Instructor), nameof(Instructor.Id)),
        (typeof(Override), nameof(Override.ApplicantId)), (typeof(Override), nameof(Override.PolicyId)), (typeof(Override), nameof(Override.CriterionId)),
    ];

    private readonly JsonObject _definitions = [];

    /// <summary>The schema of a value; what it refers to is added to the definitions.</summary>
    public JsonObject Of(Type type) => Of(type, isCode: false);

    /// <summary>A whole schema file over what was asked for.</summary>
    public string File(string title, string description, JsonObject body)
    {
        JsonObject file = new() { ["$schema"] = "https://json-schema.org/draft/2020-12/schema", ["title"] = title, ["description"] = description };
        foreach ((string name, JsonNode? part) in body.Where(member => member.Key != "$defs"))
            file[name] = part!.DeepClone();
        IEnumerable<KeyValuePair<string, JsonNode?>> definitions = _definitions.Concat(body["$defs"]?.AsObject() ?? []).OrderBy(each => each.Key, StringComparer.Ordinal);
        file["$defs"] = new JsonObject(definitions.Select(each => KeyValuePair.Create(each.Key, each.Value?.DeepClone())));
        return file.ToJsonString(Layout) + "\n";
    }

    private static JsonObject Text(string? pattern = null) => pattern is null ? new() { ["type"] = "string" } : new() { ["type"] = "string", ["pattern"] = pattern };

    private JsonObject Of(Type type, bool isCode)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        if (type == typeof(string))
            return isCode ? Defined("code", () => Text(Code)) : Text();
        if (type == typeof(bool))
            return new() { ["type"] = "boolean" };
        if (type == typeof(int) || type == typeof(KkniLevel))
            return new() { ["type"] = "integer" };
        if (type == typeof(decimal))
            return new() { ["type"] = "number" };
        if (type == typeof(JsonElement))
            return new() { ["type"] = new JsonArray("string", "number", "boolean") };
        if (type.IsEnum)
            return Defined(Camel(type.Name), () => Words(type));
        if (Scalar(type) is { } scalar)
            return Defined(Camel(type.Name), () => scalar);
        if (!type.IsGenericType)
            return Kinds(type) ?? Defined(Camel(type.Name), () => Members(type, kind: null));
        Type held = type.GetGenericArguments()[^1];
        return type.GetGenericTypeDefinition() == typeof(Recorded<>) ? Recorded(Of(held, isCode))
            : type.GetGenericTypeDefinition() == typeof(ImmutableArray<>) ? new() { ["type"] = "array", ["items"] = Of(held, isCode) }
            : new() { ["type"] = "object", ["additionalProperties"] = Of(held, isCode) };
    }

    private static JsonObject? Scalar(Type type) =>
        type == typeof(LocalDate) ? Text("^[0-9]{4}-[0-9]{2}-[0-9]{2}$")
        : type == typeof(Period) ? Text("^P(?=[0-9])([0-9]+Y)?([0-9]+M)?([0-9]+W)?([0-9]+D)?$")
        : type == typeof(RegionCode) ? Text("^[0-9]{2}(\\.[0-9]{2}(\\.[0-9]{2}(\\.[0-9]{4})?)?)?$")
        : type == typeof(TrainingField) ? Text("^[a-z0-9]+(-[a-z0-9]+)*$")
        : type == typeof(UnitCode) || type == typeof(StatedDate) || type == typeof(Nik) ? Text()
        : null;

    private static JsonObject Words(Type type) => Described(
        new() { ["enum"] = new JsonArray([.. Enum.GetNames(type).Select(name => (JsonNode)JsonNamingPolicy.CamelCase.ConvertName(name))]) },
        string.Join(" ", Enum.GetNames(type).Select(name => Documentation.TryGetValue($"F:{type.FullName}.{name}", out string? said) ? $"{JsonNamingPolicy.CamelCase.ConvertName(name)}: {said}" : "")));

    // A value by itself, or in an envelope with the date of its evidence; or why there is none.
    private JsonObject Recorded(JsonObject value)
    {
        JsonObject Envelope(string member, JsonNode what, bool dated)
        {
            JsonObject members = new() { [member] = what };
            if (dated)
                members["asOf"] = Of(typeof(LocalDate));
            return new() { ["type"] = "object", ["additionalProperties"] = false, ["required"] = new JsonArray(member), ["properties"] = members };
        }

        JsonObject none = Defined("none", () => Described(Envelope("none", new JsonObject { ["const"] = true }, dated: true), "Known to be none."));
        JsonObject defective = Defined("defective", () => Described(Envelope("defective", CodesOf(ReasonKind.Defect), dated: false), "On record, but unusable."));
        JsonObject absent = Defined("absent", () => Described(Envelope("absent", CodesOf(ReasonKind.Missing), dated: false), "Not on record, and why."));
        return new() { ["anyOf"] = new JsonArray(value, Envelope("value", value.DeepClone(), dated: true), none, defective, absent, Described(new() { ["type"] = "null" }, "Not on record, as where the member is left out.")) };
    }

    private static JsonObject CodesOf(ReasonKind kind) => new()
    {
        ["enum"] = new JsonArray([.. ReasonCode.All.Where(code => code.Kind == kind && (kind == ReasonKind.Defect || code.Parameters.IsEmpty)).Select(code => (JsonNode)code.Id)]),
    };

    private JsonObject? Kinds(Type type)
    {
        if (VokasiJson.Options.GetTypeInfo(type).PolymorphismOptions is not { DerivedTypes.Count: > 0 } kinds)
            return null;
        return new()
        {
            ["oneOf"] = new JsonArray([.. kinds.DerivedTypes.Select(kind => (JsonNode)Defined(Camel(kind.DerivedType.Name), () => Members(kind.DerivedType, (kinds.TypeDiscriminatorPropertyName, (string)kind.TypeDiscriminator!))))]),
        };
    }

    private JsonObject Members(Type type, (string Name, string Value)? kind)
    {
        JsonObject members = [];
        JsonArray required = [];
        if (kind is { } known)
        {
            members[known.Name] = new JsonObject { ["const"] = known.Value };
            required.Add((JsonNode)known.Name);
        }

        foreach (JsonPropertyInfo member in VokasiJson.Options.GetTypeInfo(type).Properties.Where(member => member.AssociatedParameter is not null))
        {
            PropertyInfo property = type.GetProperty(member.Name, BindingFlags.Public | BindingFlags.Instance | BindingFlags.IgnoreCase)!;
            bool asItIs = property.GetCustomAttribute<JsonConverterAttribute>()?.ConverterType == typeof(RegisterJsonConverterFactory);
            JsonObject schema = asItIs ? Recorded(Defined("registerText", RegisterText)) : Of(member.PropertyType, Codes.Contains((property.DeclaringType!, property.Name)));
            members[member.Name] = Described(schema, Documentation.GetValueOrDefault($"P:{property.DeclaringType!.FullName}.{property.Name}"));
            if (!member.AssociatedParameter!.HasDefaultValue)
                required.Add((JsonNode)member.Name);
        }

        JsonObject result = new() { ["type"] = "object", ["additionalProperties"] = false };
        if (required.Count > 0)
            result["required"] = required;
        result["properties"] = members;
        return Described(result, Documentation.GetValueOrDefault($"T:{type.FullName}"));
    }

    private static JsonObject RegisterText() => Described(Text(), "As a register holds it: a text that is blank or cannot be read as the date or NIK that it should be is no bad file, but a defect of that one value.");

    private JsonObject Defined(string name, Func<JsonObject> make)
    {
        if (!_definitions.ContainsKey(name))
        {
            _definitions[name] = new JsonObject();
            _definitions[name] = make();
        }

        return new() { ["$ref"] = $"#/$defs/{name}" };
    }

    private static JsonObject Described(JsonObject schema, string? description)
    {
        if (!string.IsNullOrWhiteSpace(description))
            schema["description"] = description;
        return schema;
    }

    private static string Camel(string name) => JsonNamingPolicy.CamelCase.ConvertName(name);

    // <see cref="P:A.B.C"/> becomes C.
    private static string Plain(XElement summary)
    {
        foreach (XElement reference in summary.Descendants().Where(element => element.Attribute("cref") is not null).ToArray())
            reference.ReplaceWith(reference.Attribute("cref")!.Value.Split('(')[0].Split('.')[^1]);
        return Regex.Replace(summary.Value, @"\s+", " ").Trim();
    }
}
