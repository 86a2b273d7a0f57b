using System.Globalization;

namespace Pemasyarakatan.Vokasi.Examples;

/// <summary>The frame of an example: its two options, and one line and exit code 2 where a file or an argument is no good.</summary>
public static class Example
{
    /// <summary>Runs an example: <c>[--culture id|en] [--data DIR]</c>.</summary>
    public static int Run(string[] args, string data, Action<Page, string> walk)
    {
        try
        {
            (CultureInfo culture, string folder) = Options(args, data);
            walk(new Page(culture), folder);
            return 0;
        }
        catch (DataException fault)
        {
            Console.Error.WriteLine(fault.Message);
            return 2;
        }
    }

    private static (CultureInfo Culture, string Folder) Options(string[] args, string data)
    {
        string culture = "en", folder = data;
        for (int i = 0; i < args.Length; i += 2)
        {
            if (i + 1 == args.Length || args[i] is not ("--culture" or "--data"))
                throw new DataException("arguments", "expected [--culture id|en] [--data DIR].");
            if (args[i] == "--culture")
                culture = args[i + 1] is "id" or "en" ? args[i + 1] : throw new DataException("arguments", "expected --culture id or --culture en.");
            else
                folder = args[i + 1];
        }

        return (CultureInfo.GetCultureInfo(culture), folder);
    }
}
