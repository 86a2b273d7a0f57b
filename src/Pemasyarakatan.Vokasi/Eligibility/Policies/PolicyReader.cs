using System.Text.Json;

namespace Pemasyarakatan.Vokasi.Eligibility;

internal static class PolicyReader
{
    private const int MaxLength = 1_000_000;
    private const int MaxDepth = 64;
    private const int MaxNodes = 10_000;

    public static Policy Read(string json, FactCatalogue catalogue)
    {
        using JsonDocument document = Document(json);
        JsonCursor root = new JsonCursor(document.RootElement, "$").Object("id", "version", "inForce", "adopted", "title", "objection", "require", "notAsked");
        JsonCursor require = root.Get("require");
        PolicyHeader header = Header(root);
        CriterionNode criterion = new CriterionReader(catalogue).Read(require);
        return Checked(require, () => new Policy(header, criterion, catalogue));
    }

    /// <summary>Reads one criterion that stands alone, such as that of a reserve: ids, but neither tier nor basis.</summary>
    public static CriterionNode ReadAlone(JsonElement element, FactCatalogue catalogue)
    {
        using JsonDocument document = Document(element.GetRawText());
        JsonCursor cursor = new(document.RootElement, "$");
        CriterionNode criterion = new CriterionReader(catalogue).ReadCondition(cursor);
        Checked(cursor, () => CriterionTree.Of(criterion, tiered: false));
        return criterion;
    }

    // What the parser refuses has no path of its own; neither has half of a surrogate pair, which only shows when a text is asked for.
    public static JsonDocument Document(string json)
    {
        if (json.Length > MaxLength)
            throw new JsonException("Expected a policy of at most 1,000,000 characters. Path: $.", "$", null, null);
        JsonDocument? document = null;
        Exception refusal;
        try
        {
            document = JsonDocument.Parse(json, new JsonDocumentOptions { MaxDepth = MaxDepth });
            return Bounded(document);
        }
        catch (Exception e) when (e is JsonException { Path: null } or InvalidOperationException or ArgumentException)
        {
            refusal = e;
        }

        // Without the reader's own exception inside: it may quote the file.
        document?.Dispose();
        JsonException? fault = refusal as JsonException;
        string words = fault is null ? "whole characters, none of them half a pair." : JsonErrorSanitizer.Of(fault);
        throw new JsonException($"Expected JSON: {words}{JsonErrorSanitizer.Place(fault)} Path: $.", "$", fault?.LineNumber, fault?.BytePositionInLine);
    }

    // The first member that stands twice; the framework would refuse it without its place.
    private static string? Doubled(JsonElement element, string path)
    {
        HashSet<string> names = new(StringComparer.Ordinal);
        foreach (JsonProperty member in element.ValueKind == JsonValueKind.Object ? element.EnumerateObject() : default)
        {
            string at = $"{path}.{TextCodes.Shown(member.Name)}";
            if (!names.Add(member.Name))
                return at;
            if (Doubled(member.Value, at) is { } below)
                return below;
        }

        int index = 0;
        foreach (JsonElement item in element.ValueKind == JsonValueKind.Array ? element.EnumerateArray() : default)
        {
            if (Doubled(item, FormattableString.Invariant($"{path}[{index++}]")) is { } below)
                return below;
        }

        return null;
    }

    private static JsonDocument Bounded(JsonDocument document)
    {
        (string? fault, string path) = Nodes(document.RootElement) > MaxNodes ? ("Expected at most 10,000 values.", "$") : Doubled(document.RootElement, "$") is { } doubled ? ("Expected each member once.", doubled) : (null, "$");
        if (fault is null)
            return document;
        document.Dispose();
        throw new JsonException($"{fault} Path: {path}.", path, null, null);
    }

    // Asks for every text, so that none that cannot be read is come upon later.
    private static int Nodes(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => 1 + element.EnumerateObject().Sum(member => member.Name.Length >= 0 ? Nodes(member.Value) : 0),
        JsonValueKind.Array => 1 + element.EnumerateArray().Sum(Nodes),
        JsonValueKind.String => element.GetString() is null ? 0 : 1,
        _ => 1,
    };

    private static PolicyHeader Header(JsonCursor root) => new(root.Get("id").Code(), root.Get("version").Code())
    {
        InForce = root.Find("inForce") is { } inForce ? Range(inForce.Object("from", "to")) : null,
        Adopted = root.Find("adopted") is { } adopted ? Adoption(adopted.Object("by", "on", "number")) : null,
        TitleIndonesian = root.Find("title")?.Object("id", "en").Find("id")?.Text(),
        TitleEnglish = root.Find("title")?.Find("en")?.Text(),
        Objection = root.Find("objection") is { } objection ? Objection(objection.Object("to", "within", "basis")) : null,
        NotAsked = root.Find("notAsked") is { } notAsked ? [.. notAsked.Items().Select(item => NotAsked(item.Object("id", "en", "basis")))] : [],
    };

    private static UnaskedRequirement NotAsked(JsonCursor cursor) => new(cursor.Get("id").Text(), cursor.Get("en").Text(), Basis(cursor.Get("basis")));

    private static DateRange Range(JsonCursor cursor)
    {
        LocalDate from = cursor.Get("from").Date();
        LocalDate? to = cursor.Find("to")?.Date();
        return Checked(cursor, () => new DateRange(from, to));
    }

    private static Adoption Adoption(JsonCursor cursor)
    {
        (string by, LocalDate on, string? number) = (cursor.Get("by").Text(), cursor.Get("on").Date(), cursor.Find("number")?.Text());
        return Checked(cursor, () => new Adoption(by, on, number));
    }

    private static Objection Objection(JsonCursor cursor)
    {
        (string to, Period within, LegalBasis basis) = (cursor.Get("to").Text(), cursor.Get("within").DatePeriod(), Basis(cursor.Get("basis")));
        return Checked(cursor, () => new Objection(to, within, basis));
    }

    public static LegalBasis Basis(JsonCursor cursor)
    {
        try
        {
            return LegalBasisJsonConverter.FromJson(cursor.Element);
        }
        catch (JsonException e)
        {
            throw new JsonException($"{e.Message} Path: {cursor.Path}.", cursor.Path, null, null, e);
        }
    }

    // What a constructor refuses is refused at this place of the file.
    public static T Checked<T>(JsonCursor cursor, Func<T> make)
    {
        try
        {
            return make();
        }
        catch (ArgumentException e)
        {
            throw new JsonException($"{JsonErrorSanitizer.Of(e)} Path: {cursor.Path}.", cursor.Path, null, null, e);
        }
    }
}
