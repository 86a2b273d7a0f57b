using System.Text.Json;

// One change of the source, as dotnet-stryker reports it.
internal sealed record Mutant(int Number, string File, string Kind, string Was, string Becomes, (int Line, int Column) Start, (int Line, int Column) End, string Status)
{
    private const string Block = "Block removal mutation";

    /// <summary>The mutants of a room that can be tried, and how many did not compile. A removed block in which something smaller is changed, too, is left out, as dotnet-stryker leaves it out.</summary>
    public static (List<Mutant> Tried, int NotCompiled) Of(string report, string room)
    {
        using JsonDocument document = JsonDocument.Parse(System.IO.File.ReadAllText(report));
        List<Mutant> all = [];
        int notCompiled = 0;
        foreach (JsonProperty file in document.RootElement.GetProperty("files").EnumerateObject().Where(file => file.Name.Contains($"/src/Pemasyarakatan.Vokasi/{room}/", StringComparison.Ordinal)))
        {
            string[] source = file.Value.GetProperty("source").GetString()!.Split('\n');
            List<Mutant> here = [.. file.Value.GetProperty("mutants").EnumerateArray().Select(each => Read(each, Path.GetFileName(file.Name), source))];
            notCompiled += here.Count(mutant => mutant.Status == "CompileError");
            List<Mutant> alive = [.. here.Where(mutant => mutant.Status is not "CompileError" and not "Ignored")];
            all.AddRange(alive.Where(mutant => mutant.Kind != Block || !alive.Exists(other => other.Kind != Block && mutant.Holds(other))));
        }

        return (all, notCompiled);
    }

    public override string ToString() => $"{File}:{Start.Line} {Kind}: {Was} => {Becomes}";

    private static Mutant Read(JsonElement mutant, string file, string[] source)
    {
        (int Line, int Column) start = Place(mutant, "start"), end = Place(mutant, "end");
        string line = source[start.Line - 1];
        string was = line[(start.Column - 1)..(end.Line == start.Line ? end.Column - 1 : line.Length)];
        return new(
            int.Parse(mutant.GetProperty("id").GetString()!, System.Globalization.CultureInfo.InvariantCulture), file, mutant.GetProperty("mutatorName").GetString()!, was.Trim(),
            mutant.GetProperty("replacement").GetString()!.ReplaceLineEndings(" "), start, end, mutant.GetProperty("status").GetString()!);
    }

    private static (int Line, int Column) Place(JsonElement mutant, string which)
    {
        JsonElement place = mutant.GetProperty("location").GetProperty(which);
        return (place.GetProperty("line").GetInt32(), place.GetProperty("column").GetInt32());
    }

    private bool Holds(Mutant other) => Start.CompareTo(other.Start) <= 0 && End.CompareTo(other.End) >= 0;
}
