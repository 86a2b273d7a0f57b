using System.Text.Json;
using Json.Schema;

namespace Pemasyarakatan.Vokasi.Tests.Schemas;

/// <summary>One of our schemas, parsed once and asked of many documents. A keyword that JSON Schema does not know is an error.</summary>
internal sealed class SchemaChecker
{
    private static readonly EvaluationOptions Whether = new() { OutputFormat = OutputFormat.Flag };
    private static readonly EvaluationOptions Where = new() { OutputFormat = OutputFormat.List };

    private readonly JsonSchema _schema;

    private SchemaChecker(JsonSchema schema) => _schema = schema;

    public static SchemaChecker Parse(string json)
    {
        // A mistyped keyword would pass over what it should refuse. The registry is its own, since two versions of a file have one id.
        DialectRegistry dialects = new();
        dialects.Register(Dialect.Draft202012.With([], Dialect.Draft202012.Id, allowUnknownKeywords: false));
        return new(JsonSchema.FromText(json, new BuildOptions { SchemaRegistry = new(), DialectRegistry = dialects }));
    }

    /// <summary>The faults of a document, each as its place and what is wrong there; none if it fits.</summary>
    public ImmutableArray<string> Faults(string json)
    {
        using JsonDocument document = JsonDocument.Parse(json);
        if (_schema.Evaluate(document.RootElement, Whether).IsValid)
            return [];
        return
        [
            .. from part in _schema.Evaluate(document.RootElement, Where).Details ?? []
               where !part.IsValid
               from error in part.Errors ?? []
               select $"{part.InstanceLocation}: {error.Value}",
        ];
    }
}
