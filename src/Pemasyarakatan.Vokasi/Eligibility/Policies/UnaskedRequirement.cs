using System.Globalization;

namespace Pemasyarakatan.Vokasi.Eligibility;

/// <summary>A requirement of law or practice that a policy knows of and does not ask, so that whoever reads it need not look for it in vain.</summary>
/// <remarks>It changes no decision and no fingerprint. Equality by all members. Immutable.</remarks>
public sealed record UnaskedRequirement
{
    /// <summary>A requirement that is not asked.</summary>
    /// <param name="indonesian">What it is, and why it is not asked, in Indonesian.</param>
    /// <param name="english">The same in English.</param>
    /// <param name="basis">Where the requirement comes from.</param>
    /// <exception cref="ArgumentException">A text is blank.</exception>
    public UnaskedRequirement(string indonesian, string english, LegalBasis basis) =>
        (Indonesian, English, Basis) = (Guard.Against.NullOrWhiteSpace(indonesian), Guard.Against.NullOrWhiteSpace(english), Guard.Against.Null(basis));

    /// <summary>What it is, and why it is not asked, in Indonesian.</summary>
    public string Indonesian { get; }

    /// <summary>What it is, and why it is not asked, in English.</summary>
    public string English { get; }

    /// <summary>Where the requirement comes from.</summary>
    public LegalBasis Basis { get; }

    /// <summary>The text in a language.</summary>
    /// <param name="culture">Indonesian for <c>id</c>, English for every other.</param>
    /// <returns>The text.</returns>
    public string ToText(CultureInfo culture) => Wording.IsIndonesian(Guard.Against.Null(culture)) ? Indonesian : English;
}
