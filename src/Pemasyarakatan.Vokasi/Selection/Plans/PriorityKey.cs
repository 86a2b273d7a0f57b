using System.Text.Json.Serialization;
using Pemasyarakatan.Vokasi.Applicants;
using Pemasyarakatan.Vokasi.Eligibility;

namespace Pemasyarakatan.Vokasi.Selection;

/// <summary>One key of a priority: a fact of the applicant or a score of the application, which end of it comes first, and where unknown stands.</summary>
/// <remarks>Neither end has a default. Equality by all members. Immutable.</remarks>
public sealed record PriorityKey
{
    private const string WrittenTest = "writtenTest", Interview = "interview";

    /// <summary>A key; exactly one of fact and score is named.</summary>
    /// <param name="lowestFirst">Whether the lowest value comes first: true where less is better, false where more is.</param>
    /// <param name="unknownFirst">Whether an applicant whose value is not known comes first; otherwise they come last.</param>
    /// <param name="fact">The name of a fact, such as <c>expectedRelease</c>.</param>
    /// <param name="key">The key of a fact that is a family, such as <c>berat</c> of <c>latestViolation</c>.</param>
    /// <param name="score">The name of a score on the application: <c>writtenTest</c> or <c>interview</c>.</param>
    /// <exception cref="ArgumentException">Not exactly one of fact and score is named, a key is without a fact, a name has not the shape of a code, or an application has no such score.</exception>
    [JsonConstructor]
    public PriorityKey(bool lowestFirst, bool unknownFirst, string? fact = default, string? key = default, string? score = default)
    {
        (LowestFirst, UnknownFirst) = (lowestFirst, unknownFirst);
        Guard.Against.Condition(fact is null == score is null, "Expected either a fact or a score.", nameof(fact));
        Guard.Against.Condition(key is not null && fact is null, "Expected a key only with a fact.", nameof(key));
        Fact = fact is null ? null : Guard.Against.InvalidCode(fact);
        Key = key is null ? null : Guard.Against.InvalidCode(key);
        Guard.Against.Condition(score is not (null or WrittenTest or Interview), "Expected the score writtenTest or interview.", nameof(score));
        Score = score;
    }

    /// <summary>Whether the lowest value comes first.</summary>
    public bool LowestFirst { get; }

    /// <summary>Whether an applicant whose value is not known comes first; otherwise they come last.</summary>
    public bool UnknownFirst { get; }

    /// <summary>The name of the fact; null where the key is a score.</summary>
    public string? Fact { get; }

    /// <summary>The key of a fact that is a family; null of a single fact.</summary>
    public string? Key { get; }

    /// <summary>The name of the score; null where the key is a fact.</summary>
    public string? Score { get; }

    /// <summary>Where the person stands by this key: the smaller the number, the further in front.</summary>
    internal int Evaluate(FactSheet sheet, Application application, BoundPolicy bound)
    {
        int code = Score is null ? FactCode(sheet, bound) : ScoreCode(application);
        if (code == FactCodes.Unknown)
            return UnknownFirst ? int.MinValue : int.MaxValue;
        // What is on record, be it that there is none, stands between the two ends.
        int known = Math.Min(code, FactCodes.Last);
        return LowestFirst ? known : ~known;
    }

    private static int CodeOf(Recorded<int> score) => score.TryGetValue(out int value) ? value : FactCodes.Unknown;

    private int ScoreCode(Application application) => CodeOf(Score == WrittenTest ? application.WrittenTest : application.Interview);

    // Values of equal rank, such as SMA and Paket C, are equal here.
    private int FactCode(FactSheet sheet, BoundPolicy bound)
    {
        Fact fact = Declared(sheet.Catalogue);
        int code = sheet.Find(fact, Key is null ? "" : FactKey.Parse(Key).Resolve(bound.Context)).Code;
        return fact.Kind == FactKind.Ordered && code != FactCodes.Unknown && !FactCodes.IsNone(code) ? code / FactCodes.Rank : code;
    }

    /// <summary>The fact that the key names; refuses one that the catalogue does not hold or that has no order to go by.</summary>
    internal Fact Declared(FactCatalogue catalogue)
    {
        if (!catalogue.TryFind(Fact!, out Fact? fact) || fact.IsFamily != Key is not null || (Key is not null && !HasKey(fact)))
            throw new ArgumentException($"Expected a fact of the catalogue, with a key of its own exactly for a family, instead of {Fact}.", nameof(catalogue));
        return fact.Kind is FactKind.Unordered or FactKind.Region ? throw new ArgumentException($"Expected a fact with an order: {Fact} has none that could be merit.", nameof(catalogue)) : fact;
    }

    private bool HasKey(Fact fact) =>
        fact.FamilyKeys.IsEmpty || FactKey.Parse(Key!).Literal is not { } literal || fact.FamilyKeys.Contains(literal, StringComparer.Ordinal);
}
