using System.Text;
using System.Text.Json;

namespace Pemasyarakatan.Vokasi;

/// <summary>The one form of a JSON value of which a fingerprint is taken (RFC 8785): without white space, members in ordinal order.</summary>
/// <remarks>What is fingerprinted holds texts, truth values and whole numbers only, so that numbers stand as they were written.</remarks>
internal static class CanonicalJson
{
    public static string Of(JsonElement element)
    {
        StringBuilder text = new();
        Append(element, text);
        return text.ToString();
    }

    private static void Append(JsonElement element, StringBuilder text)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.Object:
                AppendMembers(element, text);
                break;
            case JsonValueKind.Array:
                text.Append('[');
                for (int i = 0; i < element.GetArrayLength(); i++)
                    Append(element[i], text.Append(i == 0 ? "" : ","));
                text.Append(']');
                break;
            case JsonValueKind.String:
                Quote(element.GetString()!, text);
                break;
            default:
                text.Append(element.GetRawText());
                break;
        }
    }

    private static void AppendMembers(JsonElement element, StringBuilder text)
    {
        text.Append('{');
        string separator = "";
        foreach (JsonProperty member in element.EnumerateObject().OrderBy(member => member.Name, StringComparer.Ordinal))
        {
            Quote(member.Name, text.Append(separator));
            Append(member.Value, text.Append(':'));
            separator = ",";
        }

        text.Append('}');
    }

    private static void Quote(string value, StringBuilder text)
    {
        text.Append('"');
        foreach (char c in value)
        {
            string? escaped = c switch
            {
                '"' => "\\\"",
                '\\' => "\\\\",
                '\b' => "\\b",
                '\f' => "\\f",
                '\n' => "\\n",
                '\r' => "\\r",
                '\t' => "\\t",
                < ' ' => FormattableString.Invariant($"\\u{(int)c:x4}"),
                _ => null,
            };
            _ = escaped is null ? text.Append(c) : text.Append(escaped);
        }

        text.Append('"');
    }
}
