using System.Text.Json.Serialization;

namespace Pemasyarakatan.Vokasi.Agreements;

/// <summary>What a party undertakes (kewajiban), in the words of the agreement.</summary>
/// <remarks>Equality by both members. Immutable.</remarks>
public sealed record AgreementObligation
{
    /// <summary>An obligation.</summary>
    /// <param name="party">The id of the party that undertakes it.</param>
    /// <param name="text">What it undertakes.</param>
    /// <exception cref="ArgumentException">The id has not the shape of a code, or the text is blank.</exception>
    [JsonConstructor]
    public AgreementObligation(string party, string text)
    {
        Party = Guard.Against.NotCode(party);
        Text = Guard.Against.NullOrWhiteSpace(text);
    }

    /// <summary>The id of the party that undertakes it.</summary>
    public string Party { get; }

    /// <summary>What it undertakes.</summary>
    public string Text { get; }
}
