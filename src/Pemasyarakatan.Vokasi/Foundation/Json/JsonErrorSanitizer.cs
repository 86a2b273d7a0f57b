using System.Text.Json;

namespace Pemasyarakatan.Vokasi;

/// <summary>What a JSON reader says of malformed JSON, as far as an error may repeat it.</summary>
/// <remarks>The framework's reader quotes what it has met: a single character, but also the name of a doubled member, or the whole rest of a file behind a misspelt <c>true</c>, names and NIKs included.</remarks>
internal static class JsonErrorSanitizer
{
    private const string Unquotable = "Expected well-formed JSON with each member once.";
    private const int MostQuoted = 4;

    /// <summary>The words without path, line and byte, which the exception bears anyway.</summary>
    public static string Of(JsonException fault)
    {
        string words = Before(Before(fault.Message, " Path: "), " LineNumber: ");
        string[] parts = words.Split('\'');
        for (int quoted = 1; quoted < parts.Length; quoted += 2)
        {
            if (parts[quoted].Length > MostQuoted)
                return Unquotable;
        }

        return words;
    }

    /// <summary>The words of what an argument is refused for, without its parameter, which whoever wrote a file does not know.</summary>
    public static string Of(ArgumentException refusal) =>
        refusal.ParamName is { } parameter ? refusal.Message.Replace($" (Parameter '{parameter}')", "", StringComparison.Ordinal) : refusal.Message;

    /// <summary>Line and byte, counted from 1 as editors do, where the reader says them; a blank before.</summary>
    public static string Place(JsonException? fault) =>
        fault?.LineNumber is { } line ? FormattableString.Invariant($" Line {line + 1}, byte {(fault.BytePositionInLine ?? 0) + 1}.") : "";

    /// <summary>The path down to the first member whose name may be personal.</summary>
    public static string PathOf(JsonException fault)
    {
        string path = fault.Path ?? "$";
        int quoted = path.IndexOf("['", StringComparison.Ordinal);
        string shown = quoted < 0 ? path : path[..quoted] + ".…";
        return TextCodes.LooksLikeNik(shown) ? "$" : shown;
    }

    private static string Before(string text, string mark)
    {
        int at = text.IndexOf(mark, StringComparison.Ordinal);
        return at < 0 ? text : text[..at];
    }
}
