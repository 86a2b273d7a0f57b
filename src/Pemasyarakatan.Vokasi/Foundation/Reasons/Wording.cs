using System.Globalization;
using System.Resources;
using System.Text;
using NodaTime.Text;

namespace Pemasyarakatan.Vokasi;

// Texts come from two embedded resources instead of satellite assemblies, so that they are there under invariant globalization too.
internal static class Wording
{
    // A reason may name the code of another, such as a defect: its words stand for it.
    public const string ReasonPrefix = "reason.";

    private static readonly ResourceManager Indonesian = new("Pemasyarakatan.Vokasi.Foundation.Reasons.Texts.Indonesian", typeof(Wording).Assembly);
    private static readonly ResourceManager English = new("Pemasyarakatan.Vokasi.Foundation.Reasons.Texts.English", typeof(Wording).Assembly);

    // By the name, which a culture keeps under invariant globalization; its language is lost there.
    public static bool IsIndonesian(CultureInfo culture) => culture.Name is "id" || culture.Name.StartsWith("id-", StringComparison.Ordinal);

    public static string? Find(string key, CultureInfo culture) =>
        (IsIndonesian(culture) ? Indonesian : English).GetString(key, CultureInfo.InvariantCulture);

    public static string Get(string key, CultureInfo culture) =>
        Find(key, culture) ?? throw new MissingManifestResourceException($"No text for {key}.");

    /// <summary>The wording of a term; a term that has none, such as a team's own, stands for itself.</summary>
    public static string Term(string key, CultureInfo culture) =>
        key.StartsWith(ReasonPrefix, StringComparison.Ordinal)
            ? Find(key[ReasonPrefix.Length..], culture)?.TrimEnd('.') ?? key
            : Find("term." + key, culture) ?? Untold(key, culture);

    // The key of an open family has no words of its own: the family's stand for it. A team's own term stands for itself.
    private static string Untold(string key, CultureInfo culture)
    {
        int last = key.LastIndexOf('.');
        return last > 0 && Find("term." + key[..last], culture) is { } family ? $"{family} ({key[(last + 1)..]})" : key[(key.IndexOf('.', StringComparison.Ordinal) + 1)..];
    }

    public static string Sentence(Reason reason, CultureInfo culture) =>
        Fill(Template(reason, culture), name => UnitOfOne(reason, name, culture) ?? Argument(reason[name], culture));

    // A text that says by how much something was missed has another form for a number that is withheld.
    private static string Template(Reason reason, CultureInfo culture) =>
        Get(GapOf(reason) is { Kind: ReasonArgumentKind.Term } ? reason.Code.Id + ".withheld" : reason.Code.Id, culture);

    // One day, but two days.
    private static string? UnitOfOne(Reason reason, string name, CultureInfo culture) =>
        name == "unit" && GapOf(reason) is { Value: "1" } ? Find($"term.{reason[name].Value}.one", culture) : null;

    private static ReasonArgument? GapOf(Reason reason) => reason.Code.Parameters.Contains("gap", StringComparer.Ordinal) ? reason["gap"] : null;

    /// <summary>Replaces each <c>{name}</c> of a template.</summary>
    public static string Fill(string template, Func<string, string> argument)
    {
        StringBuilder text = new(template.Length + 32);
        ReadOnlySpan<char> rest = template;
        for (int open; (open = rest.IndexOf('{')) >= 0;)
        {
            int close = rest.IndexOf('}');
            text.Append(rest[..open]).Append(argument(rest[(open + 1)..close].ToString()));
            rest = rest[(close + 1)..];
        }

        return text.Append(rest).ToString();
    }

    public static string Argument(ReasonArgument argument, CultureInfo culture) => argument.Kind switch
    {
        ReasonArgumentKind.Date => Date(LocalDatePattern.Iso.Parse(argument.Value).Value, culture),
        ReasonArgumentKind.Integer => Integer(long.Parse(argument.Value, CultureInfo.InvariantCulture), culture),
        ReasonArgumentKind.Period => Span(PeriodPattern.Roundtrip.Parse(argument.Value).Value, culture),
        ReasonArgumentKind.Term => argument.OwnWords(culture) ?? Term(argument.Value, culture),
        ReasonArgumentKind.Terms when argument.Value.Length == 0 => Get("list.none", culture),
        ReasonArgumentKind.Terms => argument.OwnWords(culture) ?? string.Join(", ", argument.Value.Split(' ').Select(term => Term(term, culture))),
        _ => argument.Value,
    };

    public static string Date(LocalDate date, CultureInfo culture) =>
        string.Create(CultureInfo.InvariantCulture, $"{date.Day} {Get("month." + date.Month.ToString(CultureInfo.InvariantCulture), culture)} {date.Year}");

    public static string Integer(long number, CultureInfo culture)
    {
        string grouped = number.ToString("#,0", CultureInfo.InvariantCulture);
        return IsIndonesian(culture) ? grouped.Replace(',', '.') : grouped;
    }

    public static string Span(Period period, CultureInfo culture) => string.Join(' ', Units(period)
        .Where(unit => unit.Count != 0)
        .DefaultIfEmpty((Count: 0, Name: "day"))
        .Select(unit => $"{Integer(unit.Count, culture)} {Get("unit." + unit.Name + (unit.Count == 1 ? "" : "s"), culture)}"));

    private static (int Count, string Name)[] Units(Period period) =>
        [(period.Years, "year"), (period.Months, "month"), (period.Weeks, "week"), (period.Days, "day")];
}
