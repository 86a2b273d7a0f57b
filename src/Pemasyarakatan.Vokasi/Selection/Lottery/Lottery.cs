using System.Text;
using System.Text.Json.Serialization;

namespace Pemasyarakatan.Vokasi.Selection;

/// <summary>The declared lottery that breaks ties (pengundian): first the lists close and their commitment is published, then the seed is drawn.</summary>
/// <remarks>
/// An applicant's key is HMAC-SHA256 of their number under the seed, both in UTF-8; keys are compared as bytes, then numbers by their UTF-8 bytes. One lottery may serve many packages, with one key an applicant.
/// Nothing depends on the order of the input, and anyone who has the published seed can repeat it. A seed that was known before closing would let the operator pick winning ids: it is refused.
/// Equality by all members. Immutable.
/// </remarks>
public sealed partial record Lottery
{
    private readonly byte[] _seed;

    /// <summary>A lottery as it was stored; a new one is made by closing lists.</summary>
    /// <param name="numbers">The numbers of the applicants, in Unicode normalisation form C.</param>
    /// <param name="closedAt">When the lists closed.</param>
    /// <param name="lists">The fingerprints of the lists that closed.</param>
    /// <param name="seed">The seed, where it is drawn.</param>
    /// <param name="source">Where the seed came from, such as a public draw before witnesses.</param>
    /// <param name="drawnAt">When the seed was drawn.</param>
    /// <exception cref="ArgumentException">
    /// A number is blank, holds white space or is not normalised, a number or list stands twice, not all or none of seed, source and time are given, or the draw is not after closing.
    /// </exception>
    [JsonConstructor]
    public Lottery(
        ImmutableArray<string> numbers, Instant closedAt, ImmutableArray<string> lists = default, string? seed = default, string? source = default, Instant? drawnAt = default)
    {
        Numbers = Guard.Against.NullElements<string>(numbers).Sort(Utf8OrdinalComparer.Instance);
        for (int i = 0; i < Numbers.Length; i++)
        {
            CheckNumber(Numbers[i], nameof(numbers));
            Guard.Against.Condition(i > 0 && string.Equals(Numbers[i - 1], Numbers[i], StringComparison.Ordinal), "Expected each applicant once.", nameof(numbers));
        }

        Lists = Guard.Against.NullElements<string>(lists).Sort(StringComparer.Ordinal);
        Guard.Against.Condition(Lists.Distinct(StringComparer.Ordinal).Count() != Lists.Length, "Expected each list once.", nameof(lists));
        Guard.Against.Condition(seed is null != source is null || seed is null != drawnAt is null, "Expected seed, source and time of the draw, or none of them.", nameof(seed));
        Guard.Against.Condition(drawnAt <= closedAt, "Expected a draw after closing.", nameof(drawnAt));
        (ClosedAt, DrawnAt) = (closedAt, drawnAt);
        Seed = seed is null ? null : Guard.Against.NullOrWhiteSpace(seed);
        Source = source is null ? null : Guard.Against.NullOrWhiteSpace(source);
        _seed = Encoding.UTF8.GetBytes(seed ?? "");
        Commitment = Sha256Text.Of(ToCanonicalText());
    }

    private Lottery(Lottery closed, string seed, string source, Instant drawnAt)
    {
        (Numbers, ClosedAt, Lists, Commitment) = (closed.Numbers, closed.ClosedAt, closed.Lists, closed.Commitment);
        (Seed, Source, DrawnAt, _seed) = (seed, source, drawnAt, Encoding.UTF8.GetBytes(seed));
    }

    /// <summary>The numbers under which the applicants are published, in the order of their UTF-8 bytes.</summary>
    public ImmutableArray<string> Numbers { get; }

    /// <summary>When the lists closed.</summary>
    public Instant ClosedAt { get; }

    /// <summary>The fingerprints of the lists that closed, sorted; empty where bare numbers were closed.</summary>
    public ImmutableArray<string> Lists { get; }

    /// <summary>The seed; null until it is drawn.</summary>
    public string? Seed { get; }

    /// <summary>Where the seed came from; null until it is drawn.</summary>
    public string? Source { get; }

    /// <summary>When the seed was drawn; null until then.</summary>
    public Instant? DrawnAt { get; }

    /// <summary>Whether the seed is drawn.</summary>
    [JsonIgnore]
    public bool IsDrawn => Seed is not null;

    /// <summary>The SHA-256 of <see cref="ToCanonicalText"/> in lower-case hexadecimal digits, to be published before the seed is drawn.</summary>
    [JsonIgnore]
    public string Commitment { get; }

    /// <summary>What the commitment is made of: a line <c>list</c> with each fingerprint, then a line <c>applicant</c> with each number, each ended by a line feed.</summary>
    /// <returns>The text; the seed is no part of it.</returns>
    public string ToCanonicalText()
    {
        StringBuilder text = new();
        foreach (string list in Lists)
            text.Append("list ").Append(list).Append('\n');
        foreach (string applicant in Numbers)
            text.Append("applicant ").Append(applicant).Append('\n');
        return text.ToString();
    }

    /// <inheritdoc/>
    public bool Equals(Lottery? other) =>
        other is not null && string.Equals(Commitment, other.Commitment, StringComparison.Ordinal) && ClosedAt == other.ClosedAt && DrawnAt == other.DrawnAt
        && string.Equals(Seed, other.Seed, StringComparison.Ordinal) && string.Equals(Source, other.Source, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Commitment);

    /// <summary>The commitment and whether the seed is drawn.</summary>
    /// <returns>Such as <c>0f3a…: drawn</c>.</returns>
    public override string ToString() => $"{Commitment}: {(IsDrawn ? "drawn" : "closed")}";

    private static void CheckNumber(string number, string parameterName)
    {
        Guard.Against.Condition(
            number.Length == 0 || number.Any(c => char.IsWhiteSpace(c) || char.IsControl(c)), "Expected numbers without white space.", parameterName);
        Guard.Against.Condition(!number.IsNormalized(NormalizationForm.FormC), "Expected numbers in Unicode normalisation form C.", parameterName);
    }
}
