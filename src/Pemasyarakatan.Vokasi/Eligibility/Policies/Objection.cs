namespace Pemasyarakatan.Vokasi.Eligibility;

/// <summary>How a refused person may object that the rules were misapplied.</summary>
/// <remarks>Equality by all members. Immutable.</remarks>
public sealed record Objection
{
    /// <summary>A way to object.</summary>
    /// <param name="to">The authority.</param>
    /// <param name="within">The time from the decision on, in date units.</param>
    /// <param name="basis">Where the right comes from.</param>
    /// <exception cref="ArgumentException">The authority is blank, or the time is no period of date units above zero and of at most about a century.</exception>
    public Objection(string to, Period within, LegalBasis basis) =>
        (To, Within, Basis) = (Guard.Against.NullOrWhiteSpace(to), Guard.Against.InvalidPeriod(within), Guard.Against.Null(basis));

    /// <summary>The authority.</summary>
    public string To { get; }

    /// <summary>The time from the decision on.</summary>
    public Period Within { get; }

    /// <summary>Where the right comes from.</summary>
    public LegalBasis Basis { get; }
}
