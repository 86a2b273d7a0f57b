using System.Globalization;

namespace Pemasyarakatan.Vokasi.Figures;

/// <summary>A rate with its denominator: so many of so many.</summary>
/// <remarks>The part may be larger than the whole, as of 17 admitted to 16 seats. Equality by part and whole: 1 of 2 is not 2 of 4. The default is 0 of 0. Immutable.</remarks>
public readonly record struct Rate
{
    /// <summary>A rate.</summary>
    /// <param name="part">How many, zero or more.</param>
    /// <param name="whole">Of how many, zero or more.</param>
    /// <exception cref="ArgumentException">A number is negative.</exception>
    public Rate(long part, long whole) => (Part, Whole) = (Guard.Against.Negative(part), Guard.Against.Negative(whole));

    /// <summary>How many.</summary>
    public long Part { get; }

    /// <summary>Of how many.</summary>
    public long Whole { get; }

    /// <summary>The part divided by the whole, 1 being all; null of nothing.</summary>
    public decimal? Value => Whole == 0 ? null : (decimal)Part / Whole;

    /// <summary>Part and whole.</summary>
    /// <returns>Such as <c>15/20</c>.</returns>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Part}/{Whole}");
}
