using System.Text;
using System.Text.Json;

namespace Pemasyarakatan.Vokasi.Tests.Fuzzing;

/// <summary>A JSON text with the place of every value in it.</summary>
internal sealed class JsonSeed
{
    public JsonSeed(string json)
    {
        Text = Encoding.UTF8.GetBytes(json);
        Places = [.. PlacesOf(Text)];
    }

    public byte[] Text { get; }

    public ImmutableArray<JsonPlace> Places { get; }

    public ReadOnlySpan<byte> this[JsonPlace place] => Text.AsSpan(place.Start, place.End - place.Start);

    private static List<JsonPlace> PlacesOf(byte[] text)
    {
        List<JsonPlace> places = [];
        Stack<(int Member, int Start)> open = new();
        Utf8JsonReader reader = new(text);
        int member = -1;
        while (reader.Read())
        {
            int start = (int)reader.TokenStartIndex;
            switch (reader.TokenType)
            {
                case JsonTokenType.PropertyName:
                    member = start;
                    continue;
                case JsonTokenType.StartObject or JsonTokenType.StartArray:
                    open.Push((member, start));
                    break;
                case JsonTokenType.EndObject or JsonTokenType.EndArray:
                    (int owner, int begun) = open.Pop();
                    places.Add(new(owner, begun, (int)reader.BytesConsumed));
                    break;
                default:
                    places.Add(new(member, start, (int)reader.BytesConsumed));
                    break;
            }

            member = -1;
        }

        return places;
    }
}
