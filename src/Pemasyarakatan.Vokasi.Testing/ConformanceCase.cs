using System.Text.Json;
using Pemasyarakatan.Vokasi.Applicants;
using Pemasyarakatan.Vokasi.Eligibility;
using Pemasyarakatan.Vokasi.Training;

namespace Pemasyarakatan.Vokasi.Testing;

/// <summary>One question with its known answer.</summary>
/// <remarks>A failure tells every difference, and of the person no more than the id.</remarks>
public sealed class ConformanceCase
{
    private readonly FactEncoder _encoder;
    private readonly KnownAnswer _answer;

    internal ConformanceCase(string id, Policy policy, FactEncoder encoder, FactSheet facts, Applicant? person, TrainingPackage package, LocalDate decidedOn, ImmutableArray<Override> overrides, KnownAnswer answer)
    {
        (Id, Policy, Facts, Person, Package, DecidedOn, Overrides) = (id, policy, facts, person, package, decidedOn, overrides);
        (_encoder, _answer) = (encoder, answer);
    }

    /// <summary>The id of the case, unique in its file.</summary>
    public string Id { get; }

    /// <summary>The policy.</summary>
    public Policy Policy { get; }

    /// <summary>The facts of the person.</summary>
    public FactSheet Facts { get; }

    /// <summary>The person, whom a system reads from the same JSON; null where the facts are given one by one.</summary>
    public Applicant? Person { get; }

    /// <summary>The package.</summary>
    public TrainingPackage Package { get; }

    /// <summary>The decision date.</summary>
    public LocalDate DecidedOn { get; }

    /// <summary>Waivers of criteria of suitability.</summary>
    public ImmutableArray<Override> Overrides { get; }

    /// <summary>Holds this library against the case: the verdict, what it rests on, what is missing, and the timeline where the case has one.</summary>
    /// <exception cref="VokasiAssertionException">It answers otherwise.</exception>
    public void Check()
    {
        BoundPolicy bound = Policy.Bind(Package, DecidedOn).Value;
        Decision decision = bound.Decide(Facts, Overrides);
        Refuse([.. _answer.Differences(Written(decision)), .. _answer.LeafDifferences(bound.Decide(Facts)), .. TimelineDifferences()]);
    }

    /// <summary>Holds a decision that a team's own code has made through this library against the case.</summary>
    /// <param name="decision">The decision, as the facility sees it.</param>
    /// <exception cref="VokasiAssertionException">It differs.</exception>
    public void Check(Decision decision)
    {
        ArgumentNullException.ThrowIfNull(decision);
        Refuse([.. _answer.Differences(Written(decision))]);
    }

    /// <summary>Holds a decision that a service has sent against the case.</summary>
    /// <param name="decisionJson">The decision as JSON; members beside <c>verdict</c>, <c>neededOverride</c>, <c>reasons</c>, <c>missing</c> and <c>findings</c> are passed over.</param>
    /// <exception cref="VokasiAssertionException">It differs, or is no decision.</exception>
    public void Check(string decisionJson)
    {
        ArgumentNullException.ThrowIfNull(decisionJson);
        try
        {
            using JsonDocument document = JsonDocument.Parse(decisionJson);
            Refuse([.. _answer.Differences(document.RootElement)]);
        }
        catch (Exception fault) when (fault is JsonException or KeyNotFoundException or InvalidOperationException or ArgumentException)
        {
            throw new VokasiAssertionException($"Expected the answer to {Id} to be a decision as docs/schemas/decision.schema.json describes it.");
        }
    }

    /// <summary>Returns the id of the case.</summary>
    /// <returns>The id.</returns>
    public override string ToString() => Id;

    private static JsonElement Written(Decision decision)
    {
        using JsonDocument document = JsonDocument.Parse(VokasiJson.Write(decision));
        return document.RootElement.Clone();
    }

    private IEnumerable<string> TimelineDifferences()
    {
        if (_answer.Timeline.IsEmpty)
            return [];
        DateRange range = new(_answer.Timeline[0].Key.From, _answer.Timeline[^1].Key.To);
        EligibilityRules rules = new(PolicyBook.Of(Policy.WithInForce(range)), _encoder);
        return _answer.TimelineDifferences(rules.Timeline(Facts, Package, range, Overrides).Value);
    }

    private void Refuse(ImmutableArray<string> differences)
    {
        if (!differences.IsEmpty)
            throw new VokasiAssertionException($"The answer to {Id} ({Policy.Id} {Policy.Version}, {Facts.Id}) differs:\n{string.Join('\n', differences.Select(difference => "  " + difference))}");
    }
}
