using System.Text.Json;

namespace Pemasyarakatan.Vokasi.Guards;

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

    /// <summary>The name of an enum's member as the wire writes it: <c>TwoThirds</c> is <c>twoThirds</c>; a name of capitals alone, such as the Roman <c>IIA</c>, stays.</summary>
    public static string CamelCase(string name) => name.All(char.IsAsciiLetterUpper) ? name : JsonNamingPolicy.CamelCase.ConvertName(name);
}
