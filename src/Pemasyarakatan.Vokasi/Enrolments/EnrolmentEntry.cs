using System.Text.Json.Serialization;
using Pemasyarakatan.Vokasi.Json;
using Pemasyarakatan.Vokasi.Lifecycles;

namespace Pemasyarakatan.Vokasi.Enrolments;

/// <summary>One line in the history of an enrolment: what happened, by whom, when, and what came with it.</summary>
/// <remarks>Equality by all members. Immutable.</remarks>
public sealed record EnrolmentEntry
{
    /// <summary>One line of the history.</summary>
    /// <param name="trigger">What happened.</param>
    /// <param name="actor">Who made it happen.</param>
    /// <param name="on">When; of a mark, the date of the session.</param>
    /// <param name="reason">Why the training ended: of an end alone.</param>
    /// <param name="support">What was handed over: of a grant of support alone.</param>
    /// <param name="destination">Where the participant was found: of a follow-up alone.</param>
    /// <exception cref="ArgumentException">What the trigger needs is missing, or something comes with it that belongs to another.</exception>
    [JsonConstructor]
    public EnrolmentEntry(
        EnrolmentTrigger trigger, Actor actor, LocalDate on, EndingReason? reason = null, Support? support = null, Destination? destination = null)
    {
        Trigger = Guard.Against.EnumOutOfRange(trigger);
        Actor = Guard.Against.EnumOutOfRange(actor);
        On = on;
        RefuseUnless(EnrolmentTrigger.End, reason is not null, nameof(reason));
        RefuseUnless(EnrolmentTrigger.GrantSupport, support is not null, nameof(support));
        RefuseUnless(EnrolmentTrigger.FollowUp, destination is not null, nameof(destination));
        Reason = reason is { } why ? Guard.Against.EnumOutOfRange(why, nameof(reason)) : null;
        Destination = destination is { } where ? Guard.Against.EnumOutOfRange(where, nameof(destination)) : null;
        Support = support;
    }

    /// <summary>What happened.</summary>
    public EnrolmentTrigger Trigger { get; }

    /// <summary>Who made it happen.</summary>
    public Actor Actor { get; }

    /// <summary>When it happened; of a mark, the date of the session.</summary>
    [JsonConverter(typeof(NodaTimeJsonConverter))]
    public LocalDate On { get; }

    /// <summary>Why the training ended; of an end alone.</summary>
    public EndingReason? Reason { get; }

    /// <summary>What was handed over; of a grant of support alone.</summary>
    public Support? Support { get; }

    /// <summary>Where the participant was found; of a follow-up alone.</summary>
    public Destination? Destination { get; }

    [JsonIgnore]
    internal bool IsMark => Trigger is EnrolmentTrigger.MarkPresent or EnrolmentTrigger.MarkAbsent;

    private void RefuseUnless(EnrolmentTrigger owner, bool given, string parameter) =>
        Guard.Against.Condition(given != (Trigger == owner), $"Expected it with {owner}, and with nothing else.", parameter);
}
