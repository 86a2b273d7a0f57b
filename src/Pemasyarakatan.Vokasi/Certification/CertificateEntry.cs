using System.Text.Json.Serialization;

namespace Pemasyarakatan.Vokasi.Certification;

/// <summary>One line in the history of a certificate of competence: what happened, by whom, when, and what came with it.</summary>
/// <remarks>Equality by all members. Immutable.</remarks>
public sealed record CertificateEntry
{
    /// <summary>One line of the history.</summary>
    /// <param name="trigger">What happened.</param>
    /// <param name="actor">Who did it.</param>
    /// <param name="on">From which date on.</param>
    /// <param name="reason">Why, as a code of the certification body: of a suspension or a revocation alone.</param>
    /// <param name="successor">The number of the certificate that supersedes this one: of a renewal alone.</param>
    /// <exception cref="ArgumentException">The number is missing from a renewal, something comes with the trigger that belongs to another, or the reason is no code.</exception>
    [JsonConstructor]
    public CertificateEntry(CertificateTrigger trigger, Actor actor, LocalDate on, string? reason = null, CertificateNumber? successor = null)
    {
        Trigger = Guard.Against.EnumOutOfRange(trigger);
        Actor = Guard.Against.EnumOutOfRange(actor);
        On = on;
        Guard.Against.Condition(reason is not null && !DemandsReason, "Expected a reason with a suspension or a revocation alone.", nameof(reason));
        Guard.Against.Condition((successor is not null) != (trigger == CertificateTrigger.Renew), "Expected it with Renew, and with nothing else.", nameof(successor));
        Reason = reason is null ? null : Guard.Against.InvalidCode(reason);
        Successor = successor;
    }

    /// <summary>What happened.</summary>
    public CertificateTrigger Trigger { get; }

    /// <summary>Who did it.</summary>
    public Actor Actor { get; }

    /// <summary>From which date on.</summary>
    [JsonConverter(typeof(NodaTimeJsonConverter))]
    public LocalDate On { get; }

    /// <summary>Why, as a code of the certification body; of a suspension or a revocation alone.</summary>
    public string? Reason { get; }

    /// <summary>The number of the certificate that supersedes this one; of a renewal alone.</summary>
    public CertificateNumber? Successor { get; }

    [JsonIgnore]
    internal bool DemandsReason => Trigger is CertificateTrigger.Suspend or CertificateTrigger.Revoke;
}
