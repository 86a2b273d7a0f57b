using System.Globalization;
using System.Text;
using Spectre.Console;

namespace Pemasyarakatan.Vokasi.Examples;

/// <summary>What an example prints: tables on a terminal, plain text where the output is redirected, in Indonesian or English.</summary>
/// <remarks>Nothing is written before the page is whole, so that a bad file leaves no half of one.</remarks>
public sealed class Page
{
    private readonly StringBuilder _text = new();
    private readonly IAnsiConsole? _terminal;

    public Page(CultureInfo culture, bool plain)
    {
        Culture = culture;
        _terminal = plain ? null : AnsiConsole.Create(new AnsiConsoleSettings { Ansi = AnsiSupport.Yes, Out = new AnsiConsoleOutput(new StringWriter(_text, CultureInfo.InvariantCulture)) });
    }

    public CultureInfo Culture { get; }

    public bool IsIndonesian => Culture.TwoLetterISOLanguageName == "id";

    /// <summary>The words of the page's language.</summary>
    public string Say(string indonesian, string english) => IsIndonesian ? indonesian : english;

    public void Heading(string indonesian, string english)
    {
        Line("");
        if (_terminal is null)
            Line($"== {Say(indonesian, english)} ==");
        else
            _terminal.Write(new Rule($"[bold]{Markup.Escape(Say(indonesian, english))}[/]").LeftJustified());
    }

    public void Line(string text) => _text.AppendLine(text);

    /// <summary>A table of people, which says that they are synthetic.</summary>
    public void People(string[] headers, IEnumerable<string[]> rows)
    {
        Line("DATA SINTETIS / SYNTHETIC DATA");
        Table(headers, rows);
    }

    /// <summary>A table; columns of figures stand to the right.</summary>
    public void Table(string[] headers, IEnumerable<string[]> rows)
    {
        string[][] cells = [.. rows];
        bool[] figures = [.. headers.Select((_, column) => cells.Length > 0 && cells.All(row => row[column].All(each => char.IsAsciiDigit(each) || each is '.' or ',' or '-')))];
        if (_terminal is null)
        {
            int[] widths = [.. headers.Select((header, column) => cells.Select(row => row[column].Length).Append(header.Length).Max())];
            foreach (string[] row in cells.Prepend(headers))
                Line(string.Join("  ", row.Select((cell, column) => figures[column] ? cell.PadLeft(widths[column]) : cell.PadRight(widths[column]))).TrimEnd());
            return;
        }

        Table table = new() { Border = TableBorder.Rounded };
        foreach ((string header, bool figure) in headers.Zip(figures))
            table.AddColumn(Markup.Escape(header), column => column.Alignment = figure ? Justify.Right : Justify.Left);
        foreach (string[] row in cells)
            table.AddRow([.. row.Select(Markup.Escape)]);
        _terminal.Write(table);
    }

    /// <summary>The page as it is to be written.</summary>
    public override string ToString() => _text.ToString();
}
