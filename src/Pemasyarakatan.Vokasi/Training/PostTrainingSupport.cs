using System.Text.Json.Serialization;
using Pemasyarakatan.Vokasi.Outcomes;

namespace Pemasyarakatan.Vokasi.Training;

/// <summary>What is promised to those who complete a package: tools, business capital, mentoring.</summary>
/// <remarks>What was granted in fact is a matter of each enrolment. Equality by all members. Immutable.</remarks>
public sealed record PostTrainingSupport
{
    /// <summary>A promise of support.</summary>
    /// <param name="toolkit">Whether tools are promised.</param>
    /// <param name="capital">Whether business capital is promised.</param>
    /// <param name="mentoring">Whether mentoring is promised.</param>
    /// <param name="includesInmates">Whether the promise holds for inmates too, where that is said.</param>
    /// <exception cref="ArgumentException">Nothing is promised: that is a support of none.</exception>
    [JsonConstructor]
    public PostTrainingSupport(bool toolkit = false, bool capital = false, bool mentoring = false, Recorded<bool> includesInmates = default)
    {
        Guard.Against.Condition(!toolkit && !capital && !mentoring, "Expected at least one of toolkit, capital and mentoring.", nameof(toolkit));
        (Toolkit, Capital, Mentoring, IncludesInmates) = (toolkit, capital, mentoring, includesInmates);
    }

    /// <summary>Whether tools are promised (bantuan peralatan).</summary>
    public bool Toolkit { get; }

    /// <summary>Whether business capital is promised (modal usaha).</summary>
    public bool Capital { get; }

    /// <summary>Whether mentoring is promised (pendampingan).</summary>
    public bool Mentoring { get; }

    /// <summary>Whether the promise holds for inmates too.</summary>
    public Recorded<bool> IncludesInmates { get; }
}
