namespace Pemasyarakatan.Vokasi;

/// <summary>What holds on each date of a range: pieces that tile it, neighbours with equal values joined.</summary>
/// <typeparam name="T">What holds.</typeparam>
/// <remarks>Equality by identity. Immutable.</remarks>
public sealed class Timeline<T>
    where T : notnull
{
    internal Timeline(IEnumerable<(LocalDate From, T Value)> starts, LocalDate to)
    {
        List<(LocalDate From, T Value)> joined = [];
        foreach ((LocalDate From, T Value) start in starts)
        {
            if (joined.Count == 0 || !EqualityComparer<T>.Default.Equals(joined[^1].Value, start.Value))
                joined.Add(start);
        }

        Pieces = [.. joined.Select((piece, i) => new KeyValuePair<DateRange, T>(new DateRange(piece.From, i + 1 < joined.Count ? joined[i + 1].From.PlusDays(-1) : to), piece.Value))];
    }

    /// <summary>The pieces in the order of time: each a range, ends inclusive, and what holds in it.</summary>
    public ImmutableArray<KeyValuePair<DateRange, T>> Pieces { get; }

    /// <summary>The whole range.</summary>
    public DateRange Range => new(Pieces[0].Key.From, Pieces[^1].Key.To);

    /// <summary>Gets what holds on a date.</summary>
    /// <param name="date">A date in the range; found in logarithmic time.</param>
    /// <exception cref="ArgumentOutOfRangeException">The date is outside the range.</exception>
    public T this[LocalDate date]
    {
        get
        {
            Guard.Against.OutOfRange(date, nameof(date), Range.From, Range.To!.Value, "Expected a date of the timeline's range.");
            return Pieces[IndexOf(date)].Value;
        }
    }

    /// <summary>The first date on which a value holds.</summary>
    /// <param name="value">The value.</param>
    /// <param name="onOrAfter">The date from which to look on.</param>
    /// <returns>The date, or null where it holds on none.</returns>
    public LocalDate? FirstDate(T value, LocalDate onOrAfter)
    {
        foreach ((DateRange range, T held) in Pieces)
        {
            if (!(range.To < onOrAfter) && EqualityComparer<T>.Default.Equals(held, value))
                return LocalDate.Max(range.From, onOrAfter);
        }

        return null;
    }

    /// <summary>The ranges in which a value holds, in the order of time.</summary>
    /// <param name="value">The value.</param>
    /// <returns>The ranges, possibly none.</returns>
    public ImmutableArray<DateRange> Windows(T value) =>
        [.. Pieces.Where(piece => EqualityComparer<T>.Default.Equals(piece.Value, value)).Select(piece => piece.Key)];

    /// <summary>The first date after the given one on which something else holds.</summary>
    /// <param name="after">The date.</param>
    /// <returns>The date, or null where nothing changes any more.</returns>
    public LocalDate? NextChange(LocalDate after)
    {
        foreach ((DateRange range, _) in Pieces.Skip(1))
        {
            if (range.From > after)
                return range.From;
        }

        return null;
    }

    private int IndexOf(LocalDate date)
    {
        int low = 0;
        for (int high = Pieces.Length - 1; low < high;)
        {
            int middle = (low + high + 1) / 2;
            (low, high) = Pieces[middle].Key.From <= date ? (middle, high) : (low, middle - 1);
        }

        return low;
    }
}
