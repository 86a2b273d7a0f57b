using System.Text.Json.Serialization;

namespace Pemasyarakatan.Vokasi.Enrolments;

/// <summary>Support after training, promised or granted: tools, start capital, mentoring.</summary>
/// <remarks>Equality by all three. Immutable.</remarks>
public sealed record Support
{
    /// <summary>Support after training.</summary>
    /// <param name="toolkit">Whether tools are given.</param>
    /// <param name="capital">Start capital in whole rupiah, zero or more.</param>
    /// <param name="mentoring">Whether someone guides the participant afterwards.</param>
    /// <exception cref="ArgumentOutOfRangeException">The capital is negative.</exception>
    [JsonConstructor]
    public Support(bool toolkit = false, long capital = 0, bool mentoring = false)
    {
        Capital = Guard.Against.OutOfRange(capital, 0, long.MaxValue);
        (Toolkit, Mentoring) = (toolkit, mentoring);
    }

    /// <summary>No support.</summary>
    public static Support Nothing { get; } = new();

    /// <summary>Whether tools are given (bantuan alat).</summary>
    public bool Toolkit { get; }

    /// <summary>Start capital in whole rupiah (bantuan modal).</summary>
    public long Capital { get; }

    /// <summary>Whether someone guides the participant afterwards (pendampingan).</summary>
    public bool Mentoring { get; }

    /// <summary>This and more support together.</summary>
    /// <param name="other">The other support.</param>
    /// <returns>What either holds, the capital added up.</returns>
    /// <exception cref="OverflowException">The capital leaves the range of a long.</exception>
    public Support And(Support other)
    {
        Guard.Against.Null(other);
        return new(Toolkit || other.Toolkit, checked(Capital + other.Capital), Mentoring || other.Mentoring);
    }

    /// <summary>What is still owed of this after other support was granted.</summary>
    /// <param name="granted">What was granted.</param>
    /// <returns>The rest, never less than nothing.</returns>
    public Support Less(Support granted)
    {
        Guard.Against.Null(granted);
        return new(Toolkit && !granted.Toolkit, Math.Max(0, Capital - granted.Capital), Mentoring && !granted.Mentoring);
    }
}
