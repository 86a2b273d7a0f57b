using Pemasyarakatan.Vokasi.Outcomes;

namespace Pemasyarakatan.Vokasi.Eligibility;

/// <summary>How a refused person may object that the rules were misapplied.</summary>
/// <param name="To">The authority.</param>
/// <param name="Within">The time from the decision on.</param>
/// <param name="Basis">Where the right comes from.</param>
public sealed record Objection(string To, Period Within, LegalBasis Basis)
{
    /// <summary>The authority.</summary>
    public string To { get; } = Guard.Against.NullOrWhiteSpace(To);

    /// <summary>The time from the decision on.</summary>
    public Period Within { get; } = Guard.Against.Null(Within);

    /// <summary>Where the right comes from.</summary>
    public LegalBasis Basis { get; } = Guard.Against.Null(Basis);
}
