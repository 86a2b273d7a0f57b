using System.Text;

namespace Pemasyarakatan.Vokasi.Tests.Fuzzing;

/// <summary>Makes inputs out of JSON that is meant: bytes, values and members are changed, doubled, dropped, swapped and nested.</summary>
internal sealed class JsonMutator
{
    private static readonly ImmutableArray<byte[]> Hostile =
    [
        .. ((string[])
        [
            "null", "true", "false", "0", "-0", "-1", "1", "2", "3.5", "1e3", "1e999", "-1E-999", "2147483647", "2147483648", "-2147483649", "9223372036854775808", "12345678901234567890123456789012345678901234567890",
            "\"\"", "\" \"", "\"x\"", "\"Budi Santoso\"", "\"3273012345678901\"", "\"\\uD800\"", "\"\\uDC00x\"", "\"\\u0000\"", "\"\\uD83D\\uDE00\"", "\"a\\u202Eb\"", "\"٣٢٧٣\"", "[]", "{}", "[null]", "[[]]", "{\"\":0}",
            "\"0001-01-01\"", "\"9999-12-31\"", "\"-9998-01-01\"", "\"1900-01-01\"", "\"2199-12-31\"", "\"2026-02-30\"", "\"2024-02-29\"", "\"--02-29\"", "\"../..\"", "\"9999-12-31/..\"", "\"../0001-01-01\"",
            "\"9999-12-31T23:59:59Z\"", "\"-9998-01-01T00:00:00Z\"", "\"P0D\"", "\"P-1D\"", "\"PT1H\"", "\"P1D\"", "\"P1000Y\"", "\"P10000Y\"", "\"P2147483647M\"", "\"P9223372036854775807D\"", "\"P-9999Y\"", "\"P100000W\"",
            "{\"none\":true}", "{\"none\":true,\"asOf\":\"2025-01-01\"}", "{\"defective\":\"record.blank\"}", "{\"absent\":\"applicant.nikLost\"}", "{\"value\":null}", "{\"asOf\":\"2025-01-01\"}", "{\"law\":\"x\",\"verified\":true}",
        ]).Select(Encoding.UTF8.GetBytes),
    ];

    private static readonly byte[] Bytes = [0, 9, 10, 32, (byte)'"', (byte)'\\', (byte)'{', (byte)'}', (byte)'[', (byte)']', (byte)',', (byte)':', (byte)'0', (byte)'9', (byte)'-', (byte)'e', 0x7F, 0x80, 0xC0, 0xED, 0xA0, 0xEF, 0xF0, 0xFF];

    private readonly ImmutableArray<JsonSeed> _seeds;

    public JsonMutator(IEnumerable<string> seeds) => _seeds = [.. seeds.Distinct(StringComparer.Ordinal).Select(json => new JsonSeed(json))];

    public byte[] Next(Random random)
    {
        JsonSeed seed = _seeds[random.Next(_seeds.Length)];
        byte[] text = random.Next(20) switch
        {
            0 => Noise(random),
            < 4 => seed.Text,
            _ => Edited(random, seed),
        };
        if (text == seed.Text || random.Next(12) == 0)
            text = Scratched(random, text);
        return text;
    }

    private static byte[] Noise(Random random)
    {
        byte[] noise = new byte[random.Next(60)];
        if (random.Next(2) == 0)
            random.NextBytes(noise);
        else
            noise = [.. Enumerable.Range(0, random.Next(12)).SelectMany(_ => random.Next(2) == 0 ? [Bytes[random.Next(Bytes.Length)]] : Hostile[random.Next(Hostile.Length)])];
        return noise;
    }

    // Single bytes, so that also what is no JSON and no UTF-8 comes about.
    private static byte[] Scratched(Random random, byte[] text)
    {
        List<byte> bytes = [.. text];
        for (int change = random.Next(1, 4); change > 0 && bytes.Count > 0; change--)
        {
            int at = random.Next(bytes.Count);
            switch (random.Next(6))
            {
                case 0:
                    bytes[at] ^= (byte)(1 << random.Next(8));
                    break;
                case 1:
                    bytes.Insert(at, Bytes[random.Next(Bytes.Length)]);
                    break;
                case 2:
                    bytes.RemoveAt(at);
                    break;
                case 3 when random.Next(4) == 0:
                    bytes.RemoveRange(at, bytes.Count - at);
                    break;
                case 4:
                    bytes.InsertRange(at, bytes.GetRange(at, random.Next(Math.Min(40, bytes.Count - at) + 1)));
                    break;
                default:
                    bytes[at] = Bytes[random.Next(Bytes.Length)];
                    break;
            }
        }

        return [.. bytes];
    }

    // One to three edits of values or members, none inside another.
    private byte[] Edited(Random random, JsonSeed seed)
    {
        List<(int Start, int End, byte[] By)> edits = [];
        for (int left = random.Next(1, 4); left > 0; left--)
        {
            (int Start, int End, byte[] By) edit = Edit(random, seed, seed.Places[random.Next(seed.Places.Length)]);
            if (edits.TrueForAll(other => edit.End <= other.Start || other.End <= edit.Start))
                edits.Add(edit);
        }

        List<byte> text = [];
        int at = 0;
        foreach ((int start, int end, byte[] by) in edits.OrderBy(edit => edit.Start))
        {
            text.AddRange(seed.Text.AsSpan(at, start - at));
            text.AddRange(by);
            at = end;
        }

        text.AddRange(seed.Text.AsSpan(at));
        return [.. text];
    }

    private (int Start, int End, byte[] By) Edit(Random random, JsonSeed seed, JsonPlace place)
    {
        (byte[] value, byte[] whole) = (seed[place].ToArray(), seed.Text[place.First..place.End]);
        return random.Next(14) switch
        {
            < 3 => (place.Start, place.End, Hostile[random.Next(Hostile.Length)]),
            < 6 => (place.Start, place.End, Digit(random, value)),
            < 8 => (place.Start, place.End, Other(random, _seeds[random.Next(_seeds.Length)])),
            8 => (place.Start, place.End, Other(random, seed)),
            9 => Without(seed.Text, place),
            10 => (place.First, place.End, [.. whole, (byte)',', .. whole]),
            11 => place.Member < 0 ? (place.Start, place.End, "\"\""u8.ToArray()) : (place.Member, place.Start, Renamed(random, seed)),
            12 => (place.Start, place.End, Nested(random, value)),
            _ => (place.Start, place.End, random.Next(8) > 0 ? value : Long(random)),
        };
    }

    private static byte[] Other(Random random, JsonSeed seed) => seed[seed.Places[random.Next(seed.Places.Length)]].ToArray();

    // Another digit or letter in the same place: often still a value.
    private static byte[] Digit(Random random, byte[] value)
    {
        for (int attempt = 0; attempt < 8; attempt++)
        {
            int at = random.Next(value.Length);
            if (char.IsAsciiLetterOrDigit((char)value[at]))
            {
                value[at] = (byte)(char.IsAsciiDigit((char)value[at]) ? '0' + random.Next(10) : 'a' + random.Next(26));
                break;
            }
        }

        return value;
    }

    private static (int Start, int End, byte[] By) Without(byte[] text, JsonPlace place)
    {
        int end = place.End, start = place.First;
        while (end < text.Length && text[end] <= ' ')
            end++;
        if (end < text.Length && text[end] == ',')
            return (start, end + 1, []);
        while (start > 0 && text[start - 1] <= ' ')
            start--;
        return (start > 0 && text[start - 1] == ',' ? start - 1 : start, place.End, []);
    }

    private byte[] Renamed(Random random, JsonSeed seed)
    {
        JsonSeed other = random.Next(2) == 0 ? seed : _seeds[random.Next(_seeds.Length)];
        JsonPlace place = other.Places[random.Next(other.Places.Length)];
        return place.Member < 0
            ? Encoding.UTF8.GetBytes(random.Next(4) switch { 0 => "\"3273012345678901\":", 1 => "\"\\uD800\":", 2 => "\"\":", _ => "\"value\":" })
            : other.Text[place.Member..place.Start];
    }

    private static byte[] Nested(Random random, byte[] value)
    {
        int levels = random.Next(6) > 0 ? 1 : random.Next(40) > 0 ? random.Next(100) : 100_000;
        string[] shapes = ["[|]", "{\"value\":|}", "{\"value\":|,\"asOf\":\"2025-01-01\"}", "{\"all\":[|]}", "{\"not\":|}", "{\"|\":0}"];
        string[] shape = shapes[random.Next(shapes.Length)].Split('|');
        return [.. Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(shape[0], levels))), .. value, .. Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(shape[1], levels)))];
    }

    private static byte[] Long(Random random) => random.Next(3) switch
    {
        0 => [(byte)'"', .. Enumerable.Repeat((byte)'a', random.Next(20_000)), (byte)'"'],
        1 => [.. Enumerable.Repeat((byte)'9', random.Next(1, 5_000))],
        _ => [(byte)'[', .. Enumerable.Repeat("0,"u8.ToArray(), random.Next(5_000)).SelectMany(each => each), (byte)'0', (byte)']'],
    };
}
