using System.Text.Json;

namespace Pemasyarakatan.Vokasi.Tests.Contracts;

/// <summary>What every text code keeps to: parsing, formatting and the wire agree, in every culture, and nothing makes <c>TryParse</c> throw.</summary>
internal static class TextCodeContract<T>
    where T : ISpanParsable<T>, ISpanFormattable
{
    private const int Seed = 20261122;

    /// <summary>Holds the contract.</summary>
    /// <param name="texts">Texts in the form that the type writes.</param>
    /// <param name="refused">Texts that it does not read.</param>
    /// <param name="format">The format that gives the full form, where the general one does not.</param>
    public static void Holds(IEnumerable<string> texts, IEnumerable<string> refused, string? format = null)
    {
        string[] valid = [.. texts];
        string[] invalid = [.. refused, "", " ", "Budi Santoso 3273012345678901", "\0", "\uD800", new string('9', 5000)];
        Cultures.UnderEach(() =>
        {
            foreach (string text in valid)
            {
                Reads(text, format);
                Formats(T.Parse(text, null), text, format);
                GoesOverTheWire(text, format);
            }

            foreach (string text in invalid)
                Refuses(text);
        });
        ((Action)(() => ParseString<T>(null!))).Should().Throw<ArgumentNullException>($"{typeof(T).Name}.Parse(null) is misuse");
        TryParseString<T>(null, out _).Should().BeFalse();
        NeverThrowsOnGarbage(valid, format);
    }

    // Called on T itself, a string would go to the overload of spans, which the more derived interface declares.
    private static TCode ParseString<TCode>(string text)
        where TCode : IParsable<TCode> => TCode.Parse(text, null);

    private static bool TryParseString<TCode>(string? text, out TCode? value)
        where TCode : IParsable<TCode> => TCode.TryParse(text, null, out value);

    private static void Reads(string text, string? format)
    {
        T value = T.Parse(text, null);
        value.ToString(format, null).Should().Be(text, "{0} writes what it has read", typeof(T).Name);
        T.Parse(text.AsSpan(), null).Should().Be(value);
        ParseString<T>(text).Should().Be(value);
        TryParseString(text, out T? fromString).Should().BeTrue("{0} reads {1}", typeof(T).Name, text);
        T.TryParse(text.AsSpan(), null, out T? fromSpan).Should().BeTrue();
        fromString.Should().Be(value);
        fromSpan.Should().Be(value);
        fromString!.GetHashCode().Should().Be(value.GetHashCode());
    }

    private static void Formats(T value, string text, string? format)
    {
        Span<char> exact = stackalloc char[text.Length];
        value.TryFormat(exact, out int written, format, null).Should().BeTrue("{0} fits into its own length", text);
        written.Should().Be(text.Length);
        exact.ToString().Should().Be(text);
        for (int length = 0; length < text.Length; length++)
        {
            value.TryFormat(new char[length], out written, format, null).Should().BeFalse("{0} does not fit into {1}", text, length);
            written.Should().Be(0);
        }
    }

    private static void GoesOverTheWire(string text, string? format)
    {
        JsonSerializerOptions options = new() { Converters = { format is null ? new TextJsonConverter<T>() : new TextJsonConverter<T>(format) } };
        string json = JsonSerializer.Serialize(T.Parse(text, null), options);
        json.Should().Be(JsonSerializer.Serialize(text));
        JsonSerializer.Deserialize<T>(json, options).Should().Be(T.Parse(text, null));
    }

    private static void Refuses(string text)
    {
        T.TryParse(text, null, out T? value).Should().BeFalse("{0} does not read \"{1}\"", typeof(T).Name, text);
        TryParseString<T>(text, out _).Should().BeFalse();
        EqualityComparer<T>.Default.Equals(value, default).Should().BeTrue("nothing was read");
        ((Action)(() => T.Parse(text, null))).Should().Throw<FormatException>("{0} does not read \"{1}\"", typeof(T).Name, text)
            .Which.Message.Should().NotContainAny(["Budi", "3273"], "a message never repeats what may be personal");
    }

    private static void NeverThrowsOnGarbage(string[] valid, string? format)
    {
        Random random = new(Seed);
        for (int round = 0; round < 5000; round++)
        {
            string text = GarbageTexts.Next(random, valid);
            if (T.TryParse(text, null, out T? value))
                T.Parse(value.ToString(format, null), null).Should().Be(value, "seed {0}, round {1}: \"{2}\" was read", Seed, round, text);
        }
    }
}
