using System.Globalization;
using System.Text.Json.Serialization;

namespace Pemasyarakatan.Vokasi;

/// <summary>The source of a rule: a citation of law, an agreement, an announcement, or an openly marked assumption.</summary>
/// <remarks>Equality by kind, text and verification. Immutable.</remarks>
[JsonConverter(typeof(LegalBasisJsonConverter))]
public sealed record LegalBasis
{
    private LegalBasis(LegalBasisKind kind, string text, bool verified) => (Kind, Text, IsVerified) = (kind, text, verified);

    /// <summary>Where the rule comes from.</summary>
    public LegalBasisKind Kind { get; }

    /// <summary>The citation, number or wording, as its author wrote it.</summary>
    public string Text { get; }

    /// <summary>Whether a citation of law was read in the law's own text; false for everything else.</summary>
    public bool IsVerified { get; }

    /// <summary>The source in words.</summary>
    /// <param name="culture">Indonesian for <c>id</c>, English for every other.</param>
    /// <returns>Such as <c>by agreement: PKS 1/2025</c>; of an unread law it says that it was not read.</returns>
    public string ToText(CultureInfo culture)
    {
        string kind = this is { Kind: LegalBasisKind.Law, IsVerified: false } ? "lawUnread" : TextCodes.CamelCase(Kind.ToString());
        return Wording.Fill(Wording.Get("policy.basis." + kind, Guard.Against.Null(culture)), _ => Text);
    }

    /// <summary>A citation of law.</summary>
    /// <param name="citation">The citation, such as <c>UU 22/2022 Ps. 24</c>.</param>
    /// <param name="verified">Whether it was read in the law's own text; if not, whatever rests on it says so.</param>
    /// <returns>The basis.</returns>
    /// <exception cref="ArgumentException">The citation is blank.</exception>
    public static LegalBasis Law(string citation, bool verified) => new(LegalBasisKind.Law, Guard.Against.NullOrWhiteSpace(citation), verified);

    /// <summary>A cooperation agreement.</summary>
    /// <param name="reference">Its number or title.</param>
    /// <returns>The basis.</returns>
    /// <exception cref="ArgumentException">The reference is blank.</exception>
    public static LegalBasis Agreement(string reference) => new(LegalBasisKind.Agreement, Guard.Against.NullOrWhiteSpace(reference), verified: false);

    /// <summary>A public announcement.</summary>
    /// <param name="reference">Its number or title.</param>
    /// <returns>The basis.</returns>
    /// <exception cref="ArgumentException">The reference is blank.</exception>
    public static LegalBasis Announcement(string reference) => new(LegalBasisKind.Announcement, Guard.Against.NullOrWhiteSpace(reference), verified: false);

    /// <summary>An assumption.</summary>
    /// <param name="wording">What is assumed, and what should replace it.</param>
    /// <returns>The basis.</returns>
    /// <exception cref="ArgumentException">The wording is blank.</exception>
    public static LegalBasis Assumption(string wording) => new(LegalBasisKind.Assumption, Guard.Against.NullOrWhiteSpace(wording), verified: false);
}
