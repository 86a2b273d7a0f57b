using System.Globalization;
using NodaTime;
using Pemasyarakatan.Vokasi.Agreements;

namespace Pemasyarakatan.Vokasi.Examples;

/// <summary>How every example tells what the library answers, in the language of its page.</summary>
public static class Telling
{
    /// <summary>A ruling with all its reasons, what is missing and what is advised.</summary>
    public static void Tell(this Page page, string name, Ruling ruling)
    {
        page.Line($"{name}: {page.Answer(ruling.Truth)}");
        page.Tell(null, ruling.Refusals);
        page.Tell(page.Say("harus diperoleh", "to obtain"), ruling.Missing);
        page.Tell(page.Say("catatan", "advice"), ruling.Advisories);
    }

    /// <summary>Yes, no or undetermined.</summary>
    public static string Answer(this Page page, Truth truth) => truth switch
    {
        Truth.True => page.Say("ya", "yes"),
        Truth.False => page.Say("tidak", "no"),
        _ => page.Say("belum dapat ditentukan", "undetermined"),
    };

    /// <summary>Reasons, each on a line with its code and its basis.</summary>
    public static void Tell(this Page page, string? name, IEnumerable<Reason> reasons)
    {
        Reason[] all = [.. reasons];
        if (all.Length == 0)
            return;
        if (name is not null)
            page.Line($"  {name}:");
        foreach (Reason reason in all)
            page.Line($"    - {reason.ToText(page.Culture)}{(reason.Basis is { } basis ? $" [{page.Basis(basis)}]" : "")} ({reason.Code})");
    }

    /// <summary>A basis in law, in an agreement, or assumed.</summary>
    public static string Basis(this Page page, LegalBasis basis) => basis switch
    {
        { Kind: LegalBasisKind.Law, IsVerified: false } => $"{basis.Text}, {page.Say("belum diperiksa", "not verified")}",
        { Kind: LegalBasisKind.Assumption } => $"{page.Say("asumsi", "assumption")}*: {basis.Text}",
        _ => basis.Text,
    };

    /// <summary>A word of the library.</summary>
    public static string Term<TEnum>(this Page page, TEnum value)
        where TEnum : struct, Enum => ReasonArgument.Term(value).ToText(page.Culture);

    /// <summary>A date in words.</summary>
    public static string Day(this Page page, LocalDate date) => ((ReasonArgument)date).ToText(page.Culture);

    /// <summary>A number with its thousands apart.</summary>
    public static string Figure(this Page page, decimal number)
    {
        string text = number.ToString("#,0", CultureInfo.InvariantCulture);
        return page.IsIndonesian ? text.Replace(',', '.') : text;
    }

    /// <summary>A figure as its source states it.</summary>
    public static string Stated(this Page page, StatedFigure figure) => figure.Qualifier switch
    {
        FigureQualifier.About => $"{page.Say("sekitar", "about")} {page.Figure(figure.Value)}",
        FigureQualifier.UpTo => $"{page.Say("mencapai", "as many as")} {page.Figure(figure.Value)}",
        FigureQualifier.Percent => $"{page.Figure(figure.Value)}%",
        _ => page.Figure(figure.Value),
    };

    /// <summary>The first line of every example.</summary>
    public static void Legend(this Page page) =>
        page.Line(page.Say("* = asumsi contoh ini; yang lain dinyatakan sumbernya. Semua orang sintetis.", "* = assumed by this example; everything else is stated by its source. All people are synthetic."));
}
