namespace Pemasyarakatan.Vokasi.Benchmarks.Measuring;

/// <summary>The median of a set of numbers and the quartiles around it.</summary>
internal readonly record struct Spread(double LowerQuartile, double Median, double UpperQuartile)
{
    /// <summary>Gives the spread of some numbers by rank: each of the three is one of the numbers, none is interpolated.</summary>
    /// <exception cref="ArgumentException">There are no numbers.</exception>
    public static Spread Of(ReadOnlySpan<double> values)
    {
        if (values.IsEmpty)
            throw new ArgumentException("A spread needs at least one number.", nameof(values));
        double[] sorted = [.. values];
        Array.Sort(sorted);
        int quarter = sorted.Length / 4;
        return new(sorted[quarter], sorted[sorted.Length / 2], sorted[^(quarter + 1)]);
    }
}
