using Pemasyarakatan.Vokasi.Applicants;
using Pemasyarakatan.Vokasi.Training;

namespace Pemasyarakatan.Vokasi.Enrolments;

public sealed partial record Enrolment
{
    /// <summary>Answers what happened to the participant outside the training.</summary>
    /// <param name="happened">What happened.</param>
    /// <param name="package">The package of this enrolment.</param>
    /// <param name="wishesToGoOn">Whether someone who is released wishes to go on as a member of the public.</param>
    /// <returns>The enrolment after it, unchanged where the event does not touch it; refused only where its date lies before what is on record.</returns>
    /// <exception cref="ArgumentException">The event happened to someone else, or the package is another.</exception>
    /// <remarks>
    /// A transfer, a release, an escape and a death end the training; absence, isolation and illness interrupt it until the return; a release does not end it in a package that the public may join, if the participant wishes to go on.
    /// A violation changes nothing by itself: a dismissal is a decision.
    /// </remarks>
    public Outcome<Enrolment> Answer(OutsideEvent happened, TrainingPackage package, bool wishesToGoOn)
    {
        Guard.Against.Null(happened);
        Guard.Against.Null(package);
        Guard.Against.Condition(!string.Equals(happened.ApplicantId, ApplicantId, StringComparison.Ordinal), "Expected an event of this participant.", nameof(happened));
        Guard.Against.Condition(!string.Equals(package.Id, PackageId, StringComparison.Ordinal), "Expected the package of this enrolment.", nameof(package));
        bool mayGoOn = wishesToGoOn && package.Audience != Audience.Inmates;
        EnrolmentEntry? answer = happened.Kind switch
        {
            OutsideEventKind.Transfer => EndOf(EndingReason.Transferred, happened.On),
            OutsideEventKind.Release or OutsideEventKind.DetentionEnded => mayGoOn ? null : EndOf(EndingReason.Released, happened.On),
            OutsideEventKind.Escape => EndOf(EndingReason.Security, happened.On),
            OutsideEventKind.Death => EndOf(EndingReason.Died, happened.On),
            OutsideEventKind.TemporaryAbsence or OutsideEventKind.Isolation or OutsideEventKind.Illness => new(EnrolmentTrigger.Suspend, Actor.Registry, happened.On),
            OutsideEventKind.Return => new(EnrolmentTrigger.Resume, Actor.Registry, happened.On),
            _ => null,
        };
        return answer is null || Lifecycle.Find(State, answer.Trigger) is null ? Outcome.Success(this) : Apply(answer);
    }

    /// <summary>The commitment of the participant, as an applicant for another package states it.</summary>
    /// <returns>From the accepted seat to completion or end, else to the last planned session; open where none is on record.</returns>
    public Commitment ToCommitment()
    {
        LocalDate? over = History.FirstOrDefault(entry => entry.Trigger is EnrolmentTrigger.Complete or EnrolmentTrigger.End)?.On;
        LocalDate? planned = PlannedSessions.IsEmpty ? null : LocalDate.Max(ConfirmedOn, PlannedSessions[^1]);
        return new(PackageId, new DateRange(ConfirmedOn, over ?? planned), EndedFor == EndingReason.Dismissed ? over : null);
    }

    private static EnrolmentEntry EndOf(EndingReason reason, LocalDate on) => new(EnrolmentTrigger.End, Actor.Registry, on, reason);
}
