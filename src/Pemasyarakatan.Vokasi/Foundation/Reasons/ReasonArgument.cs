using System.Globalization;
using NodaTime.Text;

namespace Pemasyarakatan.Vokasi;

/// <summary>One argument of a <see cref="Reason"/>, from a closed set of kinds.</summary>
/// <remarks>Equality by kind and value. Immutable.</remarks>
public sealed record ReasonArgument
{
    // What a team calls its own term; the wire bears the key alone.
    private readonly Func<CultureInfo, string>? _words;

    private ReasonArgument(ReasonArgumentKind kind, string value, Func<CultureInfo, string>? words = null) => (Kind, Value, _words) = (kind, value, words);

    /// <summary>What the argument is.</summary>
    internal ReasonArgumentKind Kind { get; }

    /// <summary>The argument in its invariant form: <c>2025-11-11</c>, <c>17</c>, <c>P6M</c>, <c>12.71</c>; several terms are parted by a blank.</summary>
    public string Value { get; }

    /// <summary>A date.</summary>
    /// <param name="date">The date.</param>
    public static implicit operator ReasonArgument(LocalDate date) => new(ReasonArgumentKind.Date, LocalDatePattern.Iso.Format(date));

    /// <summary>A whole number.</summary>
    /// <param name="number">The number.</param>
    public static implicit operator ReasonArgument(long number) => new(ReasonArgumentKind.Integer, number.ToString(CultureInfo.InvariantCulture));

    /// <summary>A period of date units.</summary>
    /// <param name="period">The period.</param>
    /// <exception cref="ArgumentException">The period has units of time.</exception>
    public static implicit operator ReasonArgument(Period period)
    {
        Guard.Against.Null(period);
        Guard.Against.Condition(period.HasTimeComponent, "Expected a period of years, months, weeks and days.", nameof(period));
        return new(ReasonArgumentKind.Period, period.ToString());
    }

    /// <summary>A text code, such as an id.</summary>
    /// <param name="code">1 to 100 letters, digits and <c>. _ / : -</c>.</param>
    /// <returns>The argument.</returns>
    /// <exception cref="ArgumentException">It is no code, or holds sixteen digits in a row as a NIK does.</exception>
    public static ReasonArgument Code(string code) => new(ReasonArgumentKind.Code, Safe(code));

    /// <summary>A text code of a type of this library, such as a region.</summary>
    /// <typeparam name="T">The type of the code.</typeparam>
    /// <param name="code">The code; a NIK writes itself masked and is refused.</param>
    /// <returns>The argument.</returns>
    /// <exception cref="ArgumentException">The text of the code is none that a reason may carry.</exception>
    public static ReasonArgument Code<T>(T code)
        where T : ISpanFormattable => Code(Guard.Against.Null(code).ToString(null, CultureInfo.InvariantCulture));

    /// <summary>A term with a wording in both languages.</summary>
    /// <param name="key">The term's key, such as <c>riskLevel.high</c>.</param>
    /// <returns>The argument.</returns>
    /// <exception cref="ArgumentException">It is no code.</exception>
    public static ReasonArgument Term(string key) => new(ReasonArgumentKind.Term, Safe(key));

    /// <summary>The term of an enum's value: <c>RiskLevel.High</c> is <c>riskLevel.high</c>.</summary>
    /// <typeparam name="TEnum">The enum.</typeparam>
    /// <param name="value">The value.</param>
    /// <returns>The argument.</returns>
    public static ReasonArgument Term<TEnum>(TEnum value)
        where TEnum : struct, Enum => new(ReasonArgumentKind.Term, TermKey(value));

    /// <summary>A term that is told in words of its own where the library has none.</summary>
    internal static ReasonArgument Term(string key, Func<CultureInfo, string> words) => new(ReasonArgumentKind.Term, Safe(key), words);

    /// <summary>What a team calls its own term; null where the library's words are to be taken.</summary>
    internal string? OwnWords(CultureInfo culture) => _words?.Invoke(culture);

    /// <summary>Whether two arguments are of one kind and value.</summary>
    /// <param name="other">The other argument.</param>
    /// <returns>Whether they are.</returns>
    public bool Equals(ReasonArgument? other) => other is not null && Kind == other.Kind && Value == other.Value;

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Value);

    /// <summary>Several terms, in the order given.</summary>
    /// <typeparam name="TEnum">The enum.</typeparam>
    /// <param name="values">The values, possibly none.</param>
    /// <returns>The argument.</returns>
    public static ReasonArgument Terms<TEnum>(IEnumerable<TEnum> values)
        where TEnum : struct, Enum => TermsOf(Guard.Against.Null(values).Select(TermKey));

    /// <summary>The id of a criterion.</summary>
    /// <param name="id">The id, such as <c>home/1</c>.</param>
    /// <returns>The argument.</returns>
    /// <exception cref="ArgumentException">It is no code.</exception>
    public static ReasonArgument Criterion(string id) => new(ReasonArgumentKind.Criterion, Safe(id));

    /// <summary>The argument in words.</summary>
    /// <param name="culture">Indonesian for <c>id</c>, English for every other.</param>
    /// <returns>A date with the name of its month, a number with its groups, the wording of a term; a code as it is.</returns>
    public string ToText(CultureInfo culture) => Wording.Argument(this, Guard.Against.Null(culture));

    /// <summary>The value in its invariant form.</summary>
    /// <returns><see cref="Value"/>.</returns>
    public override string ToString() => Value;

    /// <summary>Several terms, each in its own words where it has some.</summary>
    internal static ReasonArgument TermsOf(ImmutableArray<ReasonArgument> terms)
    {
        Func<CultureInfo, string>? words = terms.Any(term => term._words is not null) ? culture => string.Join(", ", terms.Select(term => term.ToText(culture))) : null;
        return new(ReasonArgumentKind.Terms, string.Join(' ', terms.Select(term => term.Value)), words);
    }

    internal static ReasonArgument TermsOf(IEnumerable<string> keys) => new(ReasonArgumentKind.Terms, string.Join(' ', keys.Select(Safe)));

    internal static ReasonArgument FromJson(ReasonArgumentKind kind, string value) => kind switch
    {
        ReasonArgumentKind.Date => LocalDatePattern.Iso.Parse(value).Value,
        ReasonArgumentKind.Period => PeriodPattern.Roundtrip.Parse(value).Value,
        ReasonArgumentKind.Integer => long.Parse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture),
        ReasonArgumentKind.Terms => TermsOf(Guard.Against.Null(value).Split(' ', StringSplitOptions.RemoveEmptyEntries)),
        _ => new(kind, Safe(value)),
    };

    private static string TermKey<TEnum>(TEnum value)
        where TEnum : struct, Enum => $"{TextCodes.CamelCase(typeof(TEnum).Name)}.{TextCodes.CamelCase(value.ToString())}";

    private static string Safe(string code) => Guard.Against.InvalidCode(code);
}
