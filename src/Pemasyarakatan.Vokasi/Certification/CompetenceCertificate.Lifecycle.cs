using State = Pemasyarakatan.Vokasi.Certification.CertificateState;
using Trigger = Pemasyarakatan.Vokasi.Certification.CertificateTrigger;

namespace Pemasyarakatan.Vokasi.Certification;

public sealed partial record CompetenceCertificate
{
    private static readonly ImmutableArray<Actor> Body = [Actor.CertificationBody];

    /// <summary>The lifecycle of a certificate: its states, its transitions, who may fire them, and what each demands.</summary>
    public static Lifecycle<CertificateState, CertificateTrigger> Lifecycle { get; } = new(
        "certificate",
        [State.Revoked, State.Renewed],
        [
            new(State.Valid, Trigger.Suspend, State.Suspended, Body, ["reason"]),
            new(State.Valid, Trigger.Revoke, State.Revoked, Body, ["reason"]),
            new(State.Valid, Trigger.Renew, State.Renewed, Body, ["successor"]),
            new(State.Suspended, Trigger.Reinstate, State.Valid, Body),
            new(State.Suspended, Trigger.Revoke, State.Revoked, Body, ["reason"]),
        ]);
}
