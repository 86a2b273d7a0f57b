using System.Text.Json;
using System.Text.Json.Nodes;

namespace Pemasyarakatan.Vokasi.Tests.Contracts;

/// <summary>What the wire format of every type keeps to: it writes what it reads, and reads nothing else.</summary>
internal static class JsonContract
{
    /// <summary>Holds the contract under several cultures.</summary>
    /// <typeparam name="T">The type.</typeparam>
    /// <param name="value">A value.</param>
    /// <param name="json">What it is on the wire; an object is also tried with an unknown, a doubled and a null member.</param>
    /// <param name="refused">What is not read.</param>
    public static void Holds<T>(T value, string json, params string[] refused)
        where T : notnull
    {
        Cultures.UnderEach(() =>
        {
            VokasiJson.Write(value).Should().Be(json);
            T read = VokasiJson.Read<T>(json);
            VokasiJson.Write(read).Should().Be(json);
            if (value is IEquatable<T>)
                read.Should().Be(value, "what is read is what was written");
        });
        foreach (string malformed in refused.Concat(Mutations(json)).Append("null"))
            Refuses<T>(malformed);
    }

    /// <summary>Requires that a JSON text is refused, and only by a <see cref="JsonException"/>.</summary>
    public static JsonException Refuses<T>(string json)
        where T : notnull
    {
        try
        {
            T read = VokasiJson.Read<T>(json);
            Assert.Fail($"{typeof(T).Name} was read from {json} as {read}.");
        }
        catch (JsonException refusal)
        {
            return refusal;
        }

        throw new InvalidOperationException("Not reached.");
    }

    /// <summary>Requires that members without which there is no value are asked for.</summary>
    public static void Requires<T>(string json, params string[] members)
        where T : notnull
    {
        foreach (string member in members)
        {
            JsonObject without = JsonNode.Parse(json)!.AsObject();
            without.Remove(member).Should().BeTrue("{0} has the member {1}", json, member);
            Refuses<T>(without.ToJsonString());
        }
    }

    private static IEnumerable<string> Mutations(string json)
    {
        if (JsonNode.Parse(json) is not JsonObject { Count: > 0 } members)
            yield break;
        yield return json[..^1] + ""","noSuchMember":1}""";
        yield return json[..^1];
        KeyValuePair<string, JsonNode?> first = members.First();
        yield return $$"""{{json[..^1]}},"{{first.Key}}":{{first.Value?.ToJsonString() ?? "null"}}}""";
        if (char.IsAsciiLetterLower(first.Key[0]))
            yield return json.Replace($"\"{first.Key}\":", $"\"{char.ToUpperInvariant(first.Key[0])}{first.Key[1..]}\":", StringComparison.Ordinal);
    }
}
