namespace Pemasyarakatan.Vokasi.Tests.Contracts;

/// <summary>Texts that nobody meant: out of nothing, or changed from one that is meant.</summary>
internal static class GarbageTexts
{
    private const string Alphabet = "0123456789.-/: AZazİı٣\0\uD800\u202E";

    public static string Next(Random random, IReadOnlyList<string> meant)
    {
        if (meant.Count == 0 || random.Next(3) == 0)
            return Any(random, random.Next(200) == 0 ? 20_000 : random.Next(30));
        string text = meant[random.Next(meant.Count)];
        for (int change = random.Next(1, 4); change > 0; change--)
            text = Changed(random, text, meant);
        return text;
    }

    public static string Any(Random random, int length) => string.Create(length, random, static (text, random) =>
    {
        foreach (ref char c in text)
            c = Alphabet[random.Next(Alphabet.Length)];
    });

    private static string Changed(Random random, string text, IReadOnlyList<string> meant)
    {
        int at = random.Next(text.Length + 1), end = random.Next(at, text.Length + 1);
        return random.Next(8) switch
        {
            0 => text[..at] + Any(random, 1) + text[at..],
            1 => text[..at] + text[end..],
            2 => text[..end] + text[at..],
            3 => text[..at] + meant[random.Next(meant.Count)] + text[at..],
            _ => at == text.Length ? text : text[..at] + Any(random, 1) + text[(at + 1)..],
        };
    }
}
