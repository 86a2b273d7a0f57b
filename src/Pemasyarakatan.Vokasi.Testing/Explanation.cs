using System.Globalization;
using System.Text;
using Pemasyarakatan.Vokasi.Eligibility;

namespace Pemasyarakatan.Vokasi.Testing;

// In English whatever the culture of the machine, so that a failure reads the same everywhere.
internal static class Explanation
{
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en");

    public static string Term<TEnum>(TEnum value)
        where TEnum : struct, Enum => ReasonArgument.Term(value).ToText(English);

    public static string Of(Decision decision)
    {
        StringBuilder text = new();
        text.Append(English, $"By {decision.Policy.Id} {decision.Policy.Version} ({decision.Policy.Fingerprint[..8]}){(decision.Calculator is { } calculator ? $", sentences counted by {calculator}" : "")}:\n");
        foreach (Finding finding in decision.Findings)
            text.Append(English, $"  {Mark(finding)} {finding.ToText(English)}{(finding.Tier is { } tier ? $" ({Term(tier)})" : "")}\n");
        Append(text, "Ways left", decision.Remedies);
        return text.ToString().TrimEnd();
    }

    public static string Of(ImmutableArray<Reason> refusals, ImmutableArray<Reason> missing, ImmutableArray<Reason> advisories)
    {
        StringBuilder text = new();
        Append(text, "Refused", refusals);
        Append(text, "Missing", missing);
        Append(text, "Advice", advisories);
        return text.Length == 0 ? "It comes without a reason." : text.ToString().TrimEnd();
    }

    /// <summary>What was expected and, behind <paramref name="instead"/>, what there is; null where both are the same, in whatever order.</summary>
    public static string? Difference(IEnumerable<string> expected, IEnumerable<string> actual, string instead)
    {
        string[] found = [.. actual.Distinct(StringComparer.Ordinal)];
        return found.ToHashSet(StringComparer.Ordinal).SetEquals(expected) ? null : $"{List([.. expected])}, but {instead} {List(found)}";
    }

    /// <summary>The same of reasons, told by their codes.</summary>
    public static string? Difference(IEnumerable<ReasonCode> expected, ImmutableArray<Reason> actual, string instead) =>
        Difference(expected.Select(code => code.Id), actual.Select(reason => reason.Code.Id), instead);

    public static string List(string[] ids) => ids.Length == 0 ? "nothing" : string.Join(", ", ids);

    public static T[] NoneNull<T>(T[] items, string parameterName)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(items, parameterName);
        return items.Any(item => item is null) ? throw new ArgumentException("Expected no null.", parameterName) : items;
    }

    private static void Append(StringBuilder text, string title, ImmutableArray<Reason> reasons)
    {
        if (reasons.IsEmpty)
            return;
        text.Append(English, $"{title}:\n");
        foreach (Reason reason in reasons)
            text.Append(English, $"  {reason.Code.Id}: {reason.ToText(English)}\n");
    }

    // A condition only says whether something else is asked: one that does not apply is no failure.
    private static string Mark(in Finding finding) => finding switch
    {
        { Tier: null } => "(condition)",
        { Truth: Truth.True } => "+",
        { Truth: Truth.False } => "-",
        _ => "?",
    };
}
