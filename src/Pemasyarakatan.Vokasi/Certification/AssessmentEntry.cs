using System.Text.Json.Serialization;
using Pemasyarakatan.Vokasi.Competency;
using Pemasyarakatan.Vokasi.Enrolments;
using Pemasyarakatan.Vokasi.Json;
using Pemasyarakatan.Vokasi.Lifecycles;

namespace Pemasyarakatan.Vokasi.Certification;

/// <summary>One line in the history of an assessment: what happened, by whom, when, and what came with it.</summary>
/// <remarks>Equality by all members. Immutable.</remarks>
public sealed record AssessmentEntry
{
    /// <summary>One line of the history.</summary>
    /// <param name="trigger">What happened.</param>
    /// <param name="actor">In which role.</param>
    /// <param name="on">When.</param>
    /// <param name="people">The ids of those who judged, decided, or handled the appeal; of no other line. No NIK.</param>
    /// <param name="unit">The unit that was judged: of a judgement alone.</param>
    /// <param name="judgement">What the assessor found: of a judgement alone.</param>
    /// <param name="reason">Why the assessment ended: of a withdrawal alone.</param>
    /// <exception cref="ArgumentException">What the trigger needs is missing, something comes with it that belongs to another, an id stands twice or has not the shape of one.</exception>
    [JsonConstructor]
    public AssessmentEntry(
        AssessmentTrigger trigger,
        Actor actor,
        LocalDate on,
        ImmutableArray<string> people = default,
        UnitCode? unit = null,
        Judgement? judgement = null,
        EndingReason? reason = null)
    {
        Trigger = Guard.Against.EnumOutOfRange(trigger);
        Actor = Guard.Against.EnumOutOfRange(actor);
        On = on;
        People = Guard.Against.NullElements<string>(people);
        foreach (string person in People)
            Guard.Against.NotCode(person, nameof(people));
        Guard.Against.Condition(People.Distinct(StringComparer.Ordinal).Count() != People.Length, "Expected each person once.", nameof(people));
        Guard.Against.Condition(People.IsEmpty == (IsJudgement || IsDecision || IsAnswer), "Expected those who judge, decide or answer an appeal, and nobody else.", nameof(people));
        Guard.Against.Condition((unit is not null) != IsJudgement, "Expected a unit with a judgement, and with nothing else.", nameof(unit));
        Guard.Against.Condition((judgement is not null) != IsJudgement, "Expected it with Judge, and with nothing else.", nameof(judgement));
        Guard.Against.Condition((reason is not null) != (trigger == AssessmentTrigger.Withdraw), "Expected it with Withdraw, and with nothing else.", nameof(reason));
        Unit = unit;
        Judgement = judgement is { } found ? Guard.Against.EnumOutOfRange(found, nameof(judgement)) : null;
        Reason = reason is { } why ? Guard.Against.EnumOutOfRange(why, nameof(reason)) : null;
    }

    /// <summary>What happened.</summary>
    public AssessmentTrigger Trigger { get; }

    /// <summary>In which role.</summary>
    public Actor Actor { get; }

    /// <summary>When it happened.</summary>
    [JsonConverter(typeof(NodaTimeJsonConverter))]
    public LocalDate On { get; }

    /// <summary>The ids of those who judged, decided, or handled the appeal.</summary>
    public ImmutableArray<string> People { get; }

    /// <summary>The unit that was judged; of a judgement alone.</summary>
    public UnitCode? Unit { get; }

    /// <summary>What the assessor found; of a judgement alone.</summary>
    public Judgement? Judgement { get; }

    /// <summary>Why the assessment ended; of a withdrawal alone.</summary>
    public EndingReason? Reason { get; }

    [JsonIgnore]
    internal bool IsJudgement => Trigger == AssessmentTrigger.Judge;

    [JsonIgnore]
    internal bool IsDecision => Trigger is AssessmentTrigger.DecideCompetent or AssessmentTrigger.DecideNotCompetent;

    [JsonIgnore]
    internal bool IsAnswer => Trigger is AssessmentTrigger.UpholdAppeal or AssessmentTrigger.DismissAppeal;

    /// <inheritdoc/>
    public bool Equals(AssessmentEntry? other) =>
        other is not null && Trigger == other.Trigger && Actor == other.Actor && On == other.On && Unit == other.Unit
        && Judgement == other.Judgement && Reason == other.Reason && People.AsSpan().SequenceEqual(other.People.AsSpan());

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Trigger, Actor, On, Unit, Judgement, Reason, People.Length);
}
