using System.Text.Json.Serialization;

namespace Pemasyarakatan.Vokasi.Selection;

public abstract partial class IntakeCommand
{
    /// <summary>Offers every free seat to whose turn it is, holding those who wait against a current list: who is no longer eligible, or missing there, is skipped with the reason.</summary>
    /// <param name="adopted">The list adopted on a current screening; those of it who are new join behind all others.</param>
    /// <param name="on">The date.</param>
    /// <returns>The command; its offers have no deadline.</returns>
    public static IntakeCommand Promote(AdoptedList adopted, LocalDate on) => new PromoteCommand(adopted, on);

    /// <summary>Offers every free seat to whose turn it is, holding those who wait against a current list: who is no longer eligible, or missing there, is skipped with the reason.</summary>
    /// <param name="adopted">The list adopted on a current screening; those of it who are new join behind all others.</param>
    /// <param name="on">The date.</param>
    /// <param name="answerBy">The last date on which an offer may be accepted.</param>
    /// <returns>The command.</returns>
    /// <exception cref="ArgumentException">The deadline is before the command.</exception>
    public static IntakeCommand Promote(AdoptedList adopted, LocalDate on, LocalDate answerBy) => new PromoteCommand(adopted, on, answerBy);

    [method: JsonConstructor]
    internal sealed class PromoteCommand(AdoptedList adopted, LocalDate on, LocalDate? answerBy = default) : IntakeCommand(on)
    {
        public AdoptedList Adopted { get; } = Guard.Against.Null(adopted);

        public LocalDate? AnswerBy { get; } = NotBefore(on, answerBy);

        internal override void Act(IntakeDraft draft)
        {
            draft.CheckLater(Adopted);
            draft.RefuseIf(draft.FreeSeats + draft.Permitted == 0, IntakeReasons.Full, draft.Taken, draft.Seats);
            if (draft.IsRefused)
                return;
            draft.AdviseOfReuse(Adopted);
            int joined = draft.EnterNew(Adopted);
            draft.RefuseIf(draft.OfferRescreened(Adopted, AnswerBy) + joined == 0, IntakeReasons.NobodyToPromote);
            draft.AdviseOfReserves();
        }
    }
}
