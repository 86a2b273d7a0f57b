using System.Text.Json.Serialization;
using Pemasyarakatan.Vokasi.Eligibility;

namespace Pemasyarakatan.Vokasi.Selection;

/// <summary>That an officer departed from the screening for one person, and why.</summary>
/// <remarks>Equality by all members. Immutable.</remarks>
public sealed record Departure
{
    /// <summary>A departure.</summary>
    /// <param name="screened">What the screening had said.</param>
    /// <param name="by">The office of the one who departed.</param>
    /// <param name="why">The code of the reason.</param>
    /// <exception cref="ArgumentException">The office is blank, or the reason has not the shape of a code.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The verdict is no declared value.</exception>
    [JsonConstructor]
    public Departure(Verdict screened, string by, string why)
    {
        Screened = Guard.Against.EnumOutOfRange(screened);
        By = Guard.Against.NullOrWhiteSpace(by);
        Why = Guard.Against.NotCode(why);
    }

    /// <summary>What the screening had said.</summary>
    public Verdict Screened { get; }

    /// <summary>The office of the one who departed.</summary>
    public string By { get; }

    /// <summary>The code of the reason.</summary>
    public string Why { get; }
}
