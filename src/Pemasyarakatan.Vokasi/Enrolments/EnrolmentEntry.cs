using System.Text.Json.Serialization;

namespace Pemasyarakatan.Vokasi.Enrolments;

/// <summary>One line in the history of an enrolment: what happened, by whom, when, and what came with it.</summary>
/// <remarks>Equality by all members. Immutable.</remarks>
public sealed record EnrolmentEntry
{
    /// <summary>One line of the history.</summary>
    /// <param name="trigger">What happened.</param>
    /// <param name="actor">Who made it happen.</param>
    /// <param name="on">When; of a mark, the date of the session.</param>
    /// <param name="reason">Why the training ended or is foreseen to: of an end and a planned end alone.</param>
    /// <param name="support">What was handed over: of a grant of support alone.</param>
    /// <param name="destination">Where the participant was found: of a follow-up alone.</param>
    /// <param name="away">The days on which the participant is foreseen to be away: of a planned suspension with a last day, of a planned end without; of nothing else.</param>
    /// <exception cref="ArgumentException">What the trigger needs is missing, days begin before they are noted, or something comes with it that belongs to another.</exception>
    [JsonConstructor]
    public EnrolmentEntry(
        EnrolmentTrigger trigger, Actor actor, LocalDate on, EndingReason? reason = null, Support? support = null, Destination? destination = null, DateRange? away = null)
    {
        Trigger = Guard.Against.EnumOutOfRange(trigger);
        Actor = Guard.Against.EnumOutOfRange(actor);
        On = on;
        RefuseUnless(trigger is EnrolmentTrigger.End or EnrolmentTrigger.PlanEnd, reason is not null, nameof(reason));
        RefuseUnless(trigger == EnrolmentTrigger.GrantSupport, support is not null, nameof(support));
        RefuseUnless(trigger == EnrolmentTrigger.FollowUp, destination is not null, nameof(destination));
        RefuseUnless(trigger is EnrolmentTrigger.PlanEnd or EnrolmentTrigger.PlanSuspension, away is not null, nameof(away));
        Guard.Against.Condition(away is not null && away.To is null != (trigger == EnrolmentTrigger.PlanEnd), "Expected a last day of a suspension, and none of an end.", nameof(away));
        Guard.Against.Condition(away?.From < on, "Expected days that are not before the note.", nameof(away));
        Reason = reason is { } why ? Guard.Against.EnumOutOfRange(why, nameof(reason)) : null;
        Destination = destination is { } where ? Guard.Against.EnumOutOfRange(where, nameof(destination)) : null;
        (Support, Away) = (support, away);
    }

    /// <summary>What happened.</summary>
    public EnrolmentTrigger Trigger { get; }

    /// <summary>Who made it happen.</summary>
    public Actor Actor { get; }

    /// <summary>When it happened; of a mark, the date of the session.</summary>
    [JsonConverter(typeof(NodaTimeJsonConverter))]
    public LocalDate On { get; }

    /// <summary>Why the training ended or is foreseen to; of an end and a planned end alone.</summary>
    public EndingReason? Reason { get; }

    /// <summary>What was handed over; of a grant of support alone.</summary>
    public Support? Support { get; }

    /// <summary>Where the participant was found; of a follow-up alone.</summary>
    public Destination? Destination { get; }

    /// <summary>The days on which the participant is foreseen to be away; of a planned suspension or end alone.</summary>
    public DateRange? Away { get; }

    [JsonIgnore]
    internal bool IsMark => Trigger is EnrolmentTrigger.MarkPresent or EnrolmentTrigger.MarkAbsent;

    private void RefuseUnless(bool belongs, bool given, string parameter)
    {
        if (given != belongs)
            throw new ArgumentException($"Expected it with what it belongs to, and with nothing else: {Trigger}.", parameter);
    }
}
