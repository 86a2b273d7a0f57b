using System.Text.Json;

namespace Pemasyarakatan.Vokasi.Examples;

/// <summary>A JSON file of an example, read strictly; every fault becomes one line with file, path and expectation.</summary>
public sealed class DataFile : IDisposable
{
    private readonly string _name;
    private readonly JsonDocument _document;

    private DataFile(string name, JsonDocument document) => (_name, _document) = (name, document);

    /// <summary>Opens a file whose root is an object with exactly the given members.</summary>
    public static DataFile Open(string folder, string name, params string[] members)
    {
        DataFile file = new(name, Guarded(name, "$", () => JsonDocument.Parse(Bytes(folder, name), new JsonDocumentOptions { AllowDuplicateProperties = false })));
        file.Check(file._document.RootElement, "$", members);
        return file;
    }

    /// <summary>Reads a whole file as one value of the library.</summary>
    public static T Read<T>(string folder, string name)
        where T : notnull
    {
        byte[] bytes = Bytes(folder, name);
        return Guarded(name, "$", () => VokasiJson.Read<T>(bytes));
    }

    /// <summary>The text of a file.</summary>
    public static string Text(string folder, string name) => System.Text.Encoding.UTF8.GetString(Bytes(folder, name));

    /// <summary>Runs what reads a file and turns its refusal into a fault of the file.</summary>
    public static T Guarded<T>(string name, string path, Func<T> read)
    {
        try
        {
            return read();
        }
        catch (JsonException e)
        {
            throw Fault(name, path, e);
        }
    }

    /// <summary>Reads the value of a member that stands beside its source (<c>stated.json</c>) or its reason (<c>assumed.json</c>).</summary>
    public T Value<T>(string member, string beside)
        where T : notnull
    {
        JsonElement entry = _document.RootElement.GetProperty(member);
        Check(entry, $"$.{member}", ["value", beside]);
        if (entry.GetProperty(beside).ValueKind != JsonValueKind.String)
            throw new DataException(_name, $"$.{member}.{beside}: expected a text.");
        return Read<T>(entry.GetProperty("value"), $"$.{member}.value");
    }

    /// <summary>Reads a member.</summary>
    public T Member<T>(params string[] path)
        where T : notnull
    {
        JsonElement element = _document.RootElement;
        string where = "$";
        foreach (string step in path)
        {
            where += "." + step;
            element = element.TryGetProperty(step, out JsonElement child) ? child : throw new DataException(_name, $"{where}: expected this member.");
        }

        return Read<T>(element, where);
    }

    public void Dispose() => _document.Dispose();

    private static byte[] Bytes(string folder, string name)
    {
        string path = Path.Combine(folder, name);
        return File.Exists(path) ? File.ReadAllBytes(path) : throw new DataException(name, $"expected this file in {folder}.");
    }

    private static DataException Fault(string name, string path, JsonException e)
    {
        // The reader says the place after the message, with or without a path.
        string what = e.Message.Split(" Path: ")[0].Split(" LineNumber: ")[0];
        string where = path + (e.Path is { Length: > 1 } inner ? inner[1..] : "");
        // The line is that of the file only where the whole file was read at once.
        string line = path == "$" && e.LineNumber is { } number && !e.Message.Contains(" Line ", StringComparison.Ordinal) ? $" (line {number + 1})" : "";
        return new DataException(name, $"{where}{line}: {(what.StartsWith("Expected", StringComparison.Ordinal) ? $"e{what[1..]}" : what)}");
    }

    private T Read<T>(JsonElement element, string path)
        where T : notnull => Guarded(_name, path, () => VokasiJson.Read<T>(element.GetRawText()));

    private void Check(JsonElement element, string path, string[] members)
    {
        if (element.ValueKind != JsonValueKind.Object)
            throw new DataException(_name, $"{path}: expected an object.");
        foreach (JsonProperty member in element.EnumerateObject())
        {
            if (!members.Contains(member.Name))
                throw new DataException(_name, $"{path}.{member.Name}: expected one of the members {string.Join(", ", members)}.");
        }

        foreach (string member in members)
        {
            if (!element.TryGetProperty(member, out _))
                throw new DataException(_name, $"{path}.{member}: expected this member.");
        }
    }
}
