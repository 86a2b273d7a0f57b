using System.Globalization;

namespace Pemasyarakatan.Vokasi.Examples;

/// <summary>The frame of an example: its two options, and one line and exit code 2 where a file or an argument is no good.</summary>
public static class Example
{
    /// <summary>Runs an example: <c>[--culture id|en] [--data DIR]</c>.</summary>
    public static int Run(string[] args, string data, Action<Page, string> walk) => Run(args, data, walk, Console.Out, Console.Error);

    /// <summary>Runs an example and writes its page once it is whole, or one line that says which file is no good.</summary>
    public static int Run(string[] args, string data, Action<Page, string> walk, TextWriter output, TextWriter error)
    {
        try
        {
            (CultureInfo culture, string folder) = Options(args, data);
            Page page = new(culture, plain: output != Console.Out || Console.IsOutputRedirected);
            walk(page, folder);
            output.Write(page.ToString());
            return 0;
        }
        catch (DataException fault)
        {
            error.WriteLine(OneLine(fault.Message));
        }
        catch (ArgumentException refusal)
        {
            // Each file is good by itself, but the library refuses what they say together.
            error.WriteLine(OneLine($"data: the files do not fit together: {refusal.Message}"));
        }

        return 2;
    }

    /// <summary>What the library made of a file, or the reasons why it refuses to as a fault of that file.</summary>
    public static T From<T>(this Outcome<T> outcome, string file, CultureInfo culture)
        where T : notnull =>
        outcome.TryGetValue(out T? value) ? value : throw new DataException(file, string.Join(" ", outcome.Refusals.Select(reason => reason.ToText(culture))));

    private static string OneLine(string text) => text.ReplaceLineEndings(" ");

    private static (CultureInfo Culture, string Folder) Options(string[] args, string data)
    {
        string culture = "en", folder = data;
        for (int i = 0; i < args.Length; i += 2)
        {
            if (args[i] is not ("--culture" or "--data"))
                throw new DataException("arguments", "expected [--culture id|en] [--data DIR].");
            if (i + 1 == args.Length)
                throw new DataException("arguments", $"expected a value after {args[i]}.");
            if (args[i] == "--culture")
                culture = args[i + 1] is "id" or "en" ? args[i + 1] : throw new DataException("arguments", "expected --culture id or --culture en.");
            else
                folder = args[i + 1];
        }

        return (CultureInfo.GetCultureInfo(culture), folder);
    }
}
