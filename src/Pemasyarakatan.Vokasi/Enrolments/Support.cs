using System.Text.Json.Serialization;

namespace Pemasyarakatan.Vokasi.Enrolments;

/// <summary>Support after training as it was granted: tools, business capital, mentoring.</summary>
/// <remarks>What a package promises is its <see cref="Training.PostTrainingSupport"/>. Equality by all three. Immutable.</remarks>
public sealed record Support
{
    /// <summary>Support as it was granted.</summary>
    /// <param name="toolkit">Whether tools are given.</param>
    /// <param name="capital">Business capital in whole rupiah, zero or more.</param>
    /// <param name="mentoring">Whether someone guides the participant afterwards.</param>
    /// <exception cref="ArgumentException">The capital is negative.</exception>
    [JsonConstructor]
    public Support(bool toolkit = false, long capital = 0, bool mentoring = false)
    {
        Capital = Guard.Against.Negative(capital);
        (Toolkit, Mentoring) = (toolkit, mentoring);
    }

    /// <summary>No support.</summary>
    public static Support Nothing { get; } = new();

    /// <summary>Whether tools are given (bantuan peralatan).</summary>
    public bool Toolkit { get; }

    /// <summary>Business capital in whole rupiah (modal usaha).</summary>
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
}
