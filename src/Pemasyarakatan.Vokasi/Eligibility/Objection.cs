using Pemasyarakatan.Vokasi.Outcomes;

namespace Pemasyarakatan.Vokasi.Eligibility;

/// <summary>How a refused person may object that the rules were misapplied.</summary>
/// <param name="To">The authority.</param>
/// <param name="Within">The time from the decision on.</param>
/// <param name="Basis">Where the right comes from.</param>
public sealed record Objection(string To, Period Within, LegalBasis Basis);
