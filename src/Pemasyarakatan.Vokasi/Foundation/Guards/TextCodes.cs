using System.Text.Json;

namespace Pemasyarakatan.Vokasi;

internal static class TextCodes
{
    public const int MaxLength = 100;

    public const string Expectation = "Expected a code of 1 to 100 letters, digits and . _ / : - without blanks, and without sixteen digits in a row as a NIK has.";

    public static bool IsCode(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || text.Length > MaxLength)
            return false;
        foreach (char c in text)
        {
            if (!char.IsAsciiLetterOrDigit(c) && c is not ('.' or '_' or '/' or ':' or '-'))
                return false;
        }

        // Ids stand in reasons, logs and published lists.
        return !LooksLikeNik(text);
    }

    /// <summary>The name of an unknown member of a file as an error may repeat it: a file may be keyed by names or NIKs.</summary>
    public static string Shown(string member) => IsCode(member) ? member : "…";

    /// <summary>Whether the text could be a NIK: no reason may carry one.</summary>
    public static bool LooksLikeNik(ReadOnlySpan<char> text)
    {
        int digits = 0;
        foreach (char c in text)
        {
            digits = char.IsAsciiDigit(c) ? digits + 1 : 0;
            if (digits >= 16)
                return true;
        }

        return false;
    }

    /// <summary>The one of the known words that was most likely meant, so that an error may name it without repeating what was written; null where none is near.</summary>
    /// <remarks>By the least number of characters to insert, leave out or replace (V. Levenshtein, 1966), whatever their case: at most a third of the known word's.</remarks>
    public static string? Nearest(string text, IEnumerable<string> known) =>
        text.Length > MaxLength ? null : known.Select(word => (Word: word, Distance: Distance(text, word))).Where(each => each.Distance <= each.Word.Length / 3).OrderBy(each => each.Distance).Select(each => each.Word).FirstOrDefault();

    /// <summary>The name of an enum's member as the wire writes it: <c>TwoThirds</c> is <c>twoThirds</c>; a name of capitals alone, such as the Roman <c>IIA</c>, stays.</summary>
    public static string CamelCase(string name) => name.All(char.IsAsciiLetterUpper) ? name : JsonNamingPolicy.CamelCase.ConvertName(name);

    private static int Distance(string one, string other)
    {
        int[] row = [.. Enumerable.Range(0, other.Length + 1)];
        for (int i = 1; i <= one.Length; i++)
        {
            int before = row[0]++;
            for (int j = 1; j <= other.Length; j++)
            {
                int replaced = before + (char.ToLowerInvariant(one[i - 1]) == char.ToLowerInvariant(other[j - 1]) ? 0 : 1);
                before = row[j];
                row[j] = Math.Min(replaced, Math.Min(row[j], row[j - 1]) + 1);
            }
        }

        return row[^1];
    }
}
