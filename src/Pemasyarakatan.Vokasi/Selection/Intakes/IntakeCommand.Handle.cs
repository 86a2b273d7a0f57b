using System.Text.Json.Serialization;
using Pemasyarakatan.Vokasi.Applicants;
using Pemasyarakatan.Vokasi.Training;

namespace Pemasyarakatan.Vokasi.Selection;

public abstract partial class IntakeCommand
{
    /// <summary>Answers what happened to an applicant outside the selection.</summary>
    /// <param name="happened">What happened.</param>
    /// <param name="package">The package of the intake; that of another one is refused when the command is carried out.</param>
    /// <param name="wishesToGoOn">Whether someone who is released wishes to go on as a member of the public.</param>
    /// <param name="on">The date of the command, on or after the event.</param>
    /// <returns>The command.</returns>
    /// <remarks>
    /// A transfer, a release, an escape and a death take away who waits and who holds a seat; a release does not in a package that the public may join, if they wish to go on: place and seat stay.
    /// Absence, isolation and illness suspend who has accepted a seat until the return, and leave an offer and its deadline as they are. Conviction, remission and a violation change nothing by themselves, with the advice to look again:
    /// holders are not displaced, and the next promotion holds who waits against a current screening. Whoever has left already is not changed by anything.
    /// </remarks>
    /// <exception cref="ArgumentException">The command is dated before the event.</exception>
    public static IntakeCommand Handle(OutsideEvent happened, TrainingPackage package, bool wishesToGoOn, LocalDate on) =>
        new HandleCommand(happened, Guard.Against.Null(package).Id, on, goesOn: wishesToGoOn && package.Audience != Audience.Inmates);

    [method: JsonConstructor]
    internal sealed class HandleCommand(OutsideEvent happened, string packageId, LocalDate on, bool goesOn = default) : IntakeCommand(on)
    {
        public OutsideEvent Happened { get; } = Guard.Against.Null(happened).On <= on ? happened : throw new ArgumentException("Expected a date that is not before the event.", nameof(on));

        public string PackageId { get; } = Guard.Against.InvalidCode(packageId);

        public bool GoesOn { get; } = goesOn;

        internal override void Act(IntakeDraft draft)
        {
            draft.RefuseOtherPackage(PackageId);
            if (draft.Find(Happened.ApplicantId) is not { } entry || IntakeEntry.Lifecycle.IsFinal(entry.State))
                return;
            ReasonArgument why = ReasonArgument.Term(Happened.Kind);
            switch (AnswerOf(entry.State))
            {
                case OfferTrigger.Withdraw:
                    draft.Leave(entry, OfferTrigger.Withdraw, Actor.Registry, Reason.Of(IntakeReasons.TakenAway, why));
                    break;
                case OfferTrigger.Suspend:
                    draft.Suspend(entry, Actor.Registry, why);
                    break;
                case OfferTrigger.Return:
                    draft.TakeBack(entry, Actor.Registry);
                    break;
                case null when Happened.Kind is OutsideEventKind.Conviction or OutsideEventKind.Remission or OutsideEventKind.Violation:
                    draft.Advise(Reason.Of(IntakeReasons.LookAgain, ReasonArgument.Code(entry.ApplicantId), why));
                    break;
            }
        }

        // The trigger that an event fires in a state; null where it fires none.
        private OfferTrigger? AnswerOf(OfferState state) => (Happened.Kind, state) switch
        {
            (OutsideEventKind.Transfer or OutsideEventKind.Escape or OutsideEventKind.Death, _) => OfferTrigger.Withdraw,
            (OutsideEventKind.Release or OutsideEventKind.DetentionEnded, _) => GoesOn ? null : OfferTrigger.Withdraw,
            (OutsideEventKind.TemporaryAbsence or OutsideEventKind.Isolation or OutsideEventKind.Illness, OfferState.Accepted) => OfferTrigger.Suspend,
            (OutsideEventKind.Return, OfferState.Suspended) => OfferTrigger.Return,
            _ => null,
        };
    }
}
