using System.Text.Json;

namespace Pemasyarakatan.Vokasi.Testing;

// A place in a JSON file; every fault names it.
internal sealed class FileNode(JsonElement element, string path)
{
    public FileNode Get(string member) => TryGet(member) ?? throw new JsonException($"{path}.{member}: expected this member.");

    public FileNode? TryGet(string member) => Kind(JsonValueKind.Object, "an object").TryGetProperty(member, out JsonElement found) ? new(found, $"{path}.{member}") : null;

    /// <summary>The members of an object that may be absent.</summary>
    public IEnumerable<KeyValuePair<string, FileNode>> Members(string member) => TryGet(member) is { } found
        ? found.Kind(JsonValueKind.Object, "an object").EnumerateObject().Select(each => KeyValuePair.Create(each.Name, new FileNode(each.Value, $"{path}.{member}.{each.Name}")))
        : [];

    public IEnumerable<FileNode> Items() => Kind(JsonValueKind.Array, "an array").EnumerateArray().Select((item, index) => new FileNode(item, FormattableString.Invariant($"{path}[{index}]")));

    public string Text() => Kind(JsonValueKind.String, "a text").GetString()!;

    public string Code() => ReasonCode.TryParse(Text(), null, out ReasonCode? code) ? code.Id : throw Wrong("the code of a reason");

    public void Allow(params string[] members)
    {
        foreach (JsonProperty member in Kind(JsonValueKind.Object, "an object").EnumerateObject())
        {
            // Which schema an editor holds the file against says nothing of what stands in it.
            if (!members.Contains(member.Name) && !(path == "$" && member.NameEquals("$schema"u8)))
                throw new JsonException($"{path}.{member.Name}: expected one of the members {string.Join(", ", members)}.");
        }
    }

    public T Read<T>()
        where T : notnull => Guarded(VokasiJson.Read<T>);

    /// <summary>Reads what stands here, and names the place where that refuses.</summary>
    public T Guarded<T>(Func<string, T> read)
    {
        try
        {
            return read(element.GetRawText());
        }
        catch (ArgumentException refusal)
        {
            throw new JsonException($"{path}: {refusal.Message}", refusal);
        }
        catch (JsonException fault) when (!fault.Message.StartsWith("$.", StringComparison.Ordinal))
        {
            throw new JsonException($"{path}: {fault.Message}", fault);
        }
    }

    /// <summary>Asks for every text and name, so that none that cannot be read is come upon later.</summary>
    /// <exception cref="InvalidOperationException">One holds half of a surrogate pair.</exception>
    public static int AskForTexts(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().Sum(member => member.Name.Length + AskForTexts(member.Value)),
        JsonValueKind.Array => element.EnumerateArray().Sum(AskForTexts),
        JsonValueKind.String => element.GetString()!.Length,
        _ => 0,
    };

    public JsonException Wrong(string expected) => new($"{path}: expected {expected}.");

    private JsonElement Kind(JsonValueKind kind, string expected) => element.ValueKind == kind ? element : throw Wrong(expected);
}
