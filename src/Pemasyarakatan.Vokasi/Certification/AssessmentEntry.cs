using System.Text.Json.Serialization;
using Pemasyarakatan.Vokasi.Enrolments;
using Pemasyarakatan.Vokasi.Training;

namespace Pemasyarakatan.Vokasi.Certification;

/// <summary>One line in the history of an assessment: what happened, by whom, when, and what came with it.</summary>
/// <remarks>Equality by all members. Immutable.</remarks>
public sealed record AssessmentEntry
{
    /// <summary>One line of the history.</summary>
    /// <param name="trigger">What happened.</param>
    /// <param name="actor">In which role.</param>
    /// <param name="on">When; of an assignment, the date of the letter.</param>
    /// <param name="people">The ids of those who judged, decided, or handled the appeal; of no other line. No NIK.</param>
    /// <param name="unit">The unit that was judged: of a judgement alone.</param>
    /// <param name="judgement">What the assessor found: of a judgement alone.</param>
    /// <param name="reason">Why the assessment ended: of a withdrawal alone.</param>
    /// <param name="claimed">The units in which the applicant finds themselves or herself competent: of a self-assessment alone, possibly none.</param>
    /// <param name="assessor">The assessor: of an assignment alone.</param>
    /// <param name="place">The place of assessment: of an assignment alone.</param>
    /// <param name="letter">The number of the letter, as a code: of an assignment alone.</param>
    /// <param name="adjustments">What is adjusted, as codes of the body: of an adjustment alone.</param>
    /// <exception cref="ArgumentException">What the trigger needs is missing, something comes with it that belongs to another, something stands twice, or an id or code has not the shape of one.</exception>
    [JsonConstructor]
    public AssessmentEntry(
        AssessmentTrigger trigger,
        Actor actor,
        LocalDate on,
        ImmutableArray<string> people = default,
        UnitCode? unit = null,
        Judgement? judgement = null,
        EndingReason? reason = null,
        ImmutableArray<UnitCode> claimed = default,
        Assessor? assessor = null,
        AssessmentPlace? place = null,
        string? letter = null,
        ImmutableArray<string> adjustments = default)
    {
        (Trigger, Actor, On) = (Guard.Against.EnumOutOfRange(trigger), Guard.Against.EnumOutOfRange(actor), on);
        People = CodesOf(IsJudgement || IsDecision || IsAnswer, people, nameof(people));
        Adjustments = CodesOf(trigger == AssessmentTrigger.Adjust, adjustments, nameof(adjustments));
        Claimed = Guard.Against.NullElements<UnitCode>(claimed);
        Guard.Against.Condition(Claimed.Distinct().Count() != Claimed.Length, "Expected each unit once.", nameof(claimed));
        Guard.Against.Condition(!Claimed.IsEmpty && trigger != AssessmentTrigger.SelfAssess, "Expected it with a self-assessment alone.", nameof(claimed));
        RefuseUnless(IsJudgement, unit is not null, nameof(unit));
        RefuseUnless(IsJudgement, judgement is not null, nameof(judgement));
        RefuseUnless(trigger == AssessmentTrigger.Withdraw, reason is not null, nameof(reason));
        RefuseUnless(IsAssignment, assessor is not null, nameof(assessor));
        RefuseUnless(IsAssignment, place is not null, nameof(place));
        RefuseUnless(IsAssignment, letter is not null, nameof(letter));
        Judgement = judgement is { } found ? Guard.Against.EnumOutOfRange(found, nameof(judgement)) : null;
        Reason = reason is { } why ? Guard.Against.EnumOutOfRange(why, nameof(reason)) : null;
        Letter = letter is null ? null : Guard.Against.InvalidCode(letter);
        (Unit, Assessor, Place) = (unit, assessor, place);
    }

    /// <summary>What happened.</summary>
    public AssessmentTrigger Trigger { get; }

    /// <summary>In which role.</summary>
    public Actor Actor { get; }

    /// <summary>When it happened; of an assignment, the date of the letter.</summary>
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

    /// <summary>The units in which the applicant finds themselves or herself competent; of a self-assessment alone.</summary>
    public ImmutableArray<UnitCode> Claimed { get; }

    /// <summary>The assessor who is assigned; of an assignment alone.</summary>
    public Assessor? Assessor { get; }

    /// <summary>The place of assessment; of an assignment alone.</summary>
    public AssessmentPlace? Place { get; }

    /// <summary>The number of the letter of assignment (surat tugas); of an assignment alone.</summary>
    public string? Letter { get; }

    /// <summary>What is adjusted (penyesuaian wajar), as codes of the body; of an adjustment alone.</summary>
    public ImmutableArray<string> Adjustments { get; }

    [JsonIgnore]
    internal bool IsAssignment => Trigger == AssessmentTrigger.Assign;

    [JsonIgnore]
    internal bool IsJudgement => Trigger == AssessmentTrigger.Judge;

    [JsonIgnore]
    internal bool IsDecision => Trigger is AssessmentTrigger.DecideCompetent or AssessmentTrigger.DecideNotCompetent;

    [JsonIgnore]
    internal bool IsAnswer => Trigger is AssessmentTrigger.UpholdAppeal or AssessmentTrigger.DismissAppeal;

    /// <inheritdoc/>
    public bool Equals(AssessmentEntry? other) =>
        other is not null && Trigger == other.Trigger && Actor == other.Actor && On == other.On && Unit == other.Unit
        && Judgement == other.Judgement && Reason == other.Reason && Assessor == other.Assessor && Place == other.Place
        && string.Equals(Letter, other.Letter, StringComparison.Ordinal)
        && People.AsSpan().SequenceEqual(other.People.AsSpan())
        && Claimed.AsSpan().SequenceEqual(other.Claimed.AsSpan())
        && Adjustments.AsSpan().SequenceEqual(other.Adjustments.AsSpan());

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Trigger, Actor, On, Unit, Judgement, Reason, People.Length);

    /// <summary>What happened, by whom and when; not to whom.</summary>
    /// <returns>Such as <c>Judge by Assessor on 2026-06-02</c>.</returns>
    public override string ToString() => FormattableString.Invariant($"{Trigger} by {Actor} on {On:uuuu-MM-dd}");

    private ImmutableArray<string> CodesOf(bool belongs, ImmutableArray<string> codes, string parameter)
    {
        ImmutableArray<string> given = Guard.Against.NullElements<string>(codes, parameter);
        foreach (string code in given)
            Guard.Against.InvalidCode(code, parameter);
        Guard.Against.Condition(given.Distinct(StringComparer.Ordinal).Count() != given.Length, "Expected each code once.", parameter);
        RefuseUnless(belongs, !given.IsEmpty, parameter);
        return given;
    }

    private void RefuseUnless(bool belongs, bool given, string parameter)
    {
        if (given != belongs)
            throw new ArgumentException($"Expected it with what it belongs to, and with nothing else: {Trigger}.", parameter);
    }
}
