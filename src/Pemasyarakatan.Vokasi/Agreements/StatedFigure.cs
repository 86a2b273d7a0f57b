using System.Globalization;
using System.Text.Json.Serialization;

namespace Pemasyarakatan.Vokasi.Agreements;

/// <summary>A figure as a source states it, with how it is qualified, by whom, and as of when.</summary>
/// <remarks>Nothing is derived from it: fifty per cent of 573 persons is no number of persons. Equality by all members. Immutable.</remarks>
public sealed record StatedFigure
{
    /// <summary>A figure.</summary>
    /// <param name="value">The figure: a whole number, zero or more; or a percentage from 0 to 100.</param>
    /// <param name="qualifier">How the source qualifies it.</param>
    /// <param name="source">Where it is stated.</param>
    /// <param name="asOf">The date as of which it is stated, where the source says so.</param>
    /// <exception cref="ArgumentException">The value is none of those, or the source is blank.</exception>
    [JsonConstructor]
    public StatedFigure(decimal value, FigureQualifier qualifier, string source, LocalDate? asOf = null)
    {
        Qualifier = Guard.Against.EnumOutOfRange(qualifier);
        bool fits = value >= 0 && (qualifier == FigureQualifier.Percent ? value <= 100 : decimal.IsInteger(value) && value <= long.MaxValue);
        Guard.Against.Condition(!fits, "Expected a whole number of zero or more, or a percentage from 0 to 100.", nameof(value));
        Value = value;
        Source = Guard.Against.NullOrWhiteSpace(source);
        AsOf = asOf;
    }

    /// <summary>The figure.</summary>
    public decimal Value { get; }

    /// <summary>How the source qualifies it.</summary>
    public FigureQualifier Qualifier { get; }

    /// <summary>Where it is stated.</summary>
    public string Source { get; }

    /// <summary>The date as of which it is stated, or null.</summary>
    [JsonConverter(typeof(NodaTimeJsonConverter))]
    public LocalDate? AsOf { get; }

    /// <summary>The number of what is counted, where it was stated exactly; null for every other figure.</summary>
    [JsonIgnore]
    public long? Count => Qualifier == FigureQualifier.Exact ? (long)Value : null;

    /// <summary>The figure in short.</summary>
    /// <returns>Such as <c>About 2340</c> or <c>Percent 71.1</c>.</returns>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Qualifier} {Value}");
}
