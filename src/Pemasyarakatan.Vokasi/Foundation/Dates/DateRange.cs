using System.Text.Json.Serialization;
using NodaTime.Text;

namespace Pemasyarakatan.Vokasi;

/// <summary>A range of dates, both ends inclusive; the end may be open.</summary>
/// <remarks>Equality by both ends. Immutable.</remarks>
public sealed record DateRange
{
    /// <summary>A range of dates.</summary>
    /// <param name="from">The first date.</param>
    /// <param name="to">The last date, or null where the range is open.</param>
    /// <exception cref="ArgumentException">The end is before the start.</exception>
    [JsonConstructor]
    public DateRange(LocalDate from, LocalDate? to = null)
    {
        Guard.Against.Condition(to < from, "Expected an end that is not before its start.", nameof(to));
        (From, To) = (from, to);
    }

    /// <summary>The first date.</summary>
    [JsonConverter(typeof(NodaTimeJsonConverter))]
    public LocalDate From { get; }

    /// <summary>The last date, or null where the range is open.</summary>
    [JsonConverter(typeof(NodaTimeJsonConverter))]
    public LocalDate? To { get; }

    /// <summary>The number of days, both ends counted; null where the range is open.</summary>
    [JsonIgnore]
    public int? Days => To is { } to ? Period.DaysBetween(From, to) + 1 : null;

    /// <summary>Whether a date lies in the range.</summary>
    /// <param name="date">The date.</param>
    /// <returns>Whether it does, ends included.</returns>
    public bool Contains(LocalDate date) => date >= From && !(date > To);

    /// <summary>Whether another range lies wholly in this one.</summary>
    /// <param name="other">The other range.</param>
    /// <returns>Whether it does, ends included.</returns>
    public bool Contains(DateRange other)
    {
        Guard.Against.Null(other);
        return other.From >= From && (To is null || other.To <= To);
    }

    /// <summary>Whether the ranges have a date in common.</summary>
    /// <param name="other">The other range.</param>
    /// <returns>Whether they do.</returns>
    public bool Overlaps(DateRange other)
    {
        Guard.Against.Null(other);
        return !(other.From > To) && !(From > other.To);
    }

    /// <summary>The range as an ISO 8601 interval.</summary>
    /// <returns>Such as <c>2026-01-12/2026-02-06</c>, or <c>2026-01-12/..</c> where it is open.</returns>
    public override string ToString() => $"{LocalDatePattern.Iso.Format(From)}/{(To is { } to ? LocalDatePattern.Iso.Format(to) : "..")}";
}
