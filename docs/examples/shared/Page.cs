using System.Globalization;
using Spectre.Console;

namespace Pemasyarakatan.Vokasi.Examples;

/// <summary>What an example prints: tables on a terminal, plain text where the output is redirected, in Indonesian or English.</summary>
public sealed class Page(CultureInfo culture)
{
    private readonly TextWriter _out = Console.Out;
    private readonly bool _plain = Console.IsOutputRedirected;

    public CultureInfo Culture => culture;

    public bool IsIndonesian => culture.TwoLetterISOLanguageName == "id";

    /// <summary>The words of the page's language.</summary>
    public string Say(string indonesian, string english) => IsIndonesian ? indonesian : english;

    public void Heading(string indonesian, string english)
    {
        if (_plain)
            _out.WriteLine($"\n== {Say(indonesian, english)} ==");
        else
            AnsiConsole.Write(new Rule($"[bold]{Markup.Escape(Say(indonesian, english))}[/]").LeftJustified());
    }

    public void Line(string text) => _out.WriteLine(text);

    /// <summary>A table of people, which says that they are synthetic.</summary>
    public void People(string[] headers, IEnumerable<string[]> rows)
    {
        Line("DATA SINTETIS / SYNTHETIC DATA");
        Table(headers, rows);
    }

    public void Table(string[] headers, IEnumerable<string[]> rows)
    {
        string[][] cells = [.. rows];
        if (_plain)
        {
            int[] widths = [.. headers.Select((header, column) => cells.Select(row => row[column].Length).Append(header.Length).Max())];
            foreach (string[] row in cells.Prepend(headers))
                _out.WriteLine(string.Join("  ", row.Select((cell, column) => cell.PadRight(widths[column]))).TrimEnd());
            return;
        }

        Table table = new() { Border = TableBorder.Rounded };
        foreach (string header in headers)
            table.AddColumn(Markup.Escape(header));
        foreach (string[] row in cells)
            table.AddRow([.. row.Select(Markup.Escape)]);
        AnsiConsole.Write(table);
    }
}
