using System.Text.Json.Nodes;
using NodaTime.Text;

namespace Pemasyarakatan.Vokasi.Eligibility;

/// <summary>Writes criteria in code; each member is the member of a policy file of the same name.</summary>
/// <remarks>
/// A bound is written as in a file: a date such as <c>2026-01-02</c>, <c>decision</c>, <c>trainingStart</c>, <c>trainingEnd</c>, <c>certificateEnd</c> or another single date fact, the latter possibly moved by a period: <c>decision - P6M</c>.
/// Whether a fact knows the comparison is seen by <see cref="Policy.Of"/>.
/// </remarks>
public static class Criteria
{
    /// <summary>A number or ordered value is at least this.</summary>
    /// <typeparam name="T">The type of the fact's values.</typeparam>
    /// <param name="fact">The fact.</param>
    /// <param name="value">The lowest value that does; equal ranks do too.</param>
    /// <returns>The criterion.</returns>
    public static Criterion AtLeast<T>(Fact<T> fact, T value)
        where T : notnull => Leaf(fact, "atLeast", Value(value));

    /// <summary>A number or ordered value is at most this.</summary>
    /// <typeparam name="T">The type of the fact's values.</typeparam>
    /// <param name="fact">The fact.</param>
    /// <param name="value">The highest value that does; equal ranks do too.</param>
    /// <returns>The criterion.</returns>
    public static Criterion AtMost<T>(Fact<T> fact, T value)
        where T : notnull => Leaf(fact, "atMost", Value(value));

    /// <summary>A number or ordered value lies in a range, ends inclusive.</summary>
    /// <typeparam name="T">The type of the fact's values.</typeparam>
    /// <param name="fact">The fact.</param>
    /// <param name="from">The lowest value that does.</param>
    /// <param name="to">The highest value that does.</param>
    /// <returns>The criterion.</returns>
    public static Criterion Between<T>(Fact<T> fact, T from, T to)
        where T : notnull => Leaf(fact, "between", new JsonObject { ["from"] = Value(from), ["to"] = Value(to) });

    /// <summary>A date lies between two bounds, ends inclusive.</summary>
    /// <param name="fact">The fact.</param>
    /// <param name="from">The earliest date that does: a date or an anchor, possibly moved.</param>
    /// <param name="to">The latest date that does: a date or an anchor, possibly moved.</param>
    /// <returns>The criterion.</returns>
    public static Criterion Between(Fact<LocalDate> fact, string from, string to) =>
        Leaf(fact, "between", new JsonObject { ["from"] = Guard.Against.Null(from), ["to"] = Guard.Against.Null(to) });

    /// <summary>A value is one of several.</summary>
    /// <typeparam name="T">The type of the fact's values.</typeparam>
    /// <param name="fact">The fact; neither a date nor a region.</param>
    /// <param name="values">The values that do, at least one.</param>
    /// <returns>The criterion.</returns>
    public static Criterion In<T>(Fact<T> fact, params IEnumerable<T> values)
        where T : notnull => Leaf(fact, "in", new JsonArray([.. Guard.Against.NullElements(values).Select(Value)]));

    /// <summary>A region is this one or lies in it; known only more coarsely, it is unknown.</summary>
    /// <param name="fact">The fact.</param>
    /// <param name="region">The region.</param>
    /// <returns>The criterion.</returns>
    public static Criterion Within(Fact<RegionCode> fact, RegionCode region) => Leaf(fact, "within", region.ToString());

    /// <summary>A date is before a bound.</summary>
    /// <param name="fact">The fact.</param>
    /// <param name="bound">The bound: a date, an anchor or another single date fact, the latter two possibly moved, such as <c>decision - P6M</c>.</param>
    /// <returns>The criterion.</returns>
    public static Criterion Before(Fact<LocalDate> fact, string bound) => Leaf(fact, "before", Guard.Against.Null(bound));

    /// <summary>A date is before another one.</summary>
    /// <param name="fact">The fact.</param>
    /// <param name="date">The date.</param>
    /// <returns>The criterion.</returns>
    public static Criterion Before(Fact<LocalDate> fact, LocalDate date) => Before(fact, LocalDatePattern.Iso.Format(date));

    /// <summary>A date is on or before a bound.</summary>
    /// <param name="fact">The fact.</param>
    /// <param name="bound">The bound: a date, an anchor or another single date fact, the latter two possibly moved, such as <c>decision - P6M</c>.</param>
    /// <returns>The criterion.</returns>
    public static Criterion NotAfter(Fact<LocalDate> fact, string bound) => Leaf(fact, "notAfter", Guard.Against.Null(bound));

    /// <summary>A date is on or before another one.</summary>
    /// <param name="fact">The fact.</param>
    /// <param name="date">The date.</param>
    /// <returns>The criterion.</returns>
    public static Criterion NotAfter(Fact<LocalDate> fact, LocalDate date) => NotAfter(fact, LocalDatePattern.Iso.Format(date));

    /// <summary>A date is on or after a bound.</summary>
    /// <param name="fact">The fact.</param>
    /// <param name="bound">The bound: a date, an anchor or another single date fact, the latter two possibly moved, such as <c>decision - P6M</c>.</param>
    /// <returns>The criterion.</returns>
    public static Criterion NotBefore(Fact<LocalDate> fact, string bound) => Leaf(fact, "notBefore", Guard.Against.Null(bound));

    /// <summary>A date is on or after another one.</summary>
    /// <param name="fact">The fact.</param>
    /// <param name="date">The date.</param>
    /// <returns>The criterion.</returns>
    public static Criterion NotBefore(Fact<LocalDate> fact, LocalDate date) => NotBefore(fact, LocalDatePattern.Iso.Format(date));

    /// <summary>A date is after a bound.</summary>
    /// <param name="fact">The fact.</param>
    /// <param name="bound">The bound: a date, an anchor or another single date fact, the latter two possibly moved, such as <c>decision - P6M</c>.</param>
    /// <returns>The criterion.</returns>
    public static Criterion After(Fact<LocalDate> fact, string bound) => Leaf(fact, "after", Guard.Against.Null(bound));

    /// <summary>A date is after another one.</summary>
    /// <param name="fact">The fact.</param>
    /// <param name="date">The date.</param>
    /// <returns>The criterion.</returns>
    public static Criterion After(Fact<LocalDate> fact, LocalDate date) => After(fact, LocalDatePattern.Iso.Format(date));

    /// <summary>A period has passed from a date to an anchor: the date moved forward by it is not after the anchor.</summary>
    /// <param name="fact">The fact.</param>
    /// <param name="period">The period, of date units.</param>
    /// <param name="by">An anchor or another single date fact.</param>
    /// <returns>The criterion.</returns>
    public static Criterion Elapsed(Fact<LocalDate> fact, Period period, string by) => Elapsed(fact, "elapsed", period, by);

    /// <summary>A period has not yet passed from a date to an anchor.</summary>
    /// <param name="fact">The fact.</param>
    /// <param name="period">The period, of date units.</param>
    /// <param name="by">An anchor or another single date fact.</param>
    /// <returns>The criterion.</returns>
    public static Criterion NotElapsed(Fact<LocalDate> fact, Period period, string by) => Elapsed(fact, "notElapsed", period, by);

    /// <summary>It is on record that there is none.</summary>
    /// <param name="fact">The fact.</param>
    /// <returns>The criterion.</returns>
    public static Criterion IsNone(Fact fact) => Leaf(fact, "is", "none");

    /// <summary>There is one, whatever it is.</summary>
    /// <param name="fact">The fact.</param>
    /// <returns>The criterion.</returns>
    public static Criterion IsSome(Fact fact) => Leaf(fact, "is", "some");

    /// <summary>All of several criteria.</summary>
    /// <param name="criteria">At least one.</param>
    /// <returns>The criterion.</returns>
    public static Criterion All(params IEnumerable<Criterion> criteria) => new(new() { ["all"] = List(criteria) });

    /// <summary>At least one of several criteria.</summary>
    /// <param name="criteria">At least one.</param>
    /// <returns>The criterion.</returns>
    public static Criterion Any(params IEnumerable<Criterion> criteria) => new(new() { ["any"] = List(criteria) });

    /// <summary>At least so many of several criteria.</summary>
    /// <param name="count">How many, from 1 to all.</param>
    /// <param name="criteria">The criteria.</param>
    /// <returns>The criterion.</returns>
    public static Criterion Count(int count, params IEnumerable<Criterion> criteria) => new(new() { ["count"] = count, ["of"] = List(criteria) });

    /// <summary>The contrary of a criterion; unknown stays unknown.</summary>
    /// <param name="criterion">The criterion.</param>
    /// <returns>The criterion.</returns>
    public static Criterion Not(Criterion criterion) => new(new() { ["not"] = Guard.Against.Null(criterion).ToNode() });

    /// <summary>A criterion that applies only where a condition holds; elsewhere it passes.</summary>
    /// <param name="condition">The condition, with ids alone.</param>
    /// <param name="consequence">What is asked where it holds.</param>
    /// <returns>The criterion; stands at the root of a policy or under <see cref="All"/>.</returns>
    public static Criterion When(Criterion condition, Criterion consequence) =>
        new(new() { ["when"] = Guard.Against.Null(condition).ToNode(), ["then"] = Guard.Against.Null(consequence).ToNode() });

    private static Criterion Elapsed(Fact<LocalDate> fact, string form, Period period, string by)
    {
        JsonObject leaf = (JsonObject)Leaf(fact, form, Guard.Against.Null(period).ToString()).ToNode();
        leaf["by"] = Guard.Against.Null(by);
        return new(leaf);
    }

    private static Criterion Leaf(Fact fact, string form, JsonNode value) => new(new() { ["fact"] = Guard.Against.Null(fact).Key, [form] = value });

    private static JsonArray List(IEnumerable<Criterion> criteria) => [.. Guard.Against.NullElements(criteria).Select(criterion => criterion.ToNode())];

    private static JsonNode Value<T>(T value)
        where T : notnull => value switch
        {
            int number => number,
            bool flag => flag,
            LocalDate date => LocalDatePattern.Iso.Format(date),
            _ => value.ToString()!,
        };
}
