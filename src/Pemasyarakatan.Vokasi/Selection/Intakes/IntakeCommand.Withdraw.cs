using System.Text.Json.Serialization;

namespace Pemasyarakatan.Vokasi.Selection;

public abstract partial class IntakeCommand
{
    /// <summary>The applicant leaves by his own wish, whether he waits or holds a seat.</summary>
    /// <param name="applicant">The id of the applicant.</param>
    /// <param name="on">The date.</param>
    /// <returns>The command.</returns>
    /// <exception cref="ArgumentException">The id has not the shape of a code.</exception>
    public static IntakeCommand Withdraw(string applicant, LocalDate on) => new WithdrawCommand(applicant, on);

    /// <summary>The facility takes the applicant off by a decision, whether he waits or holds a seat: such as that about a surplus.</summary>
    /// <param name="applicant">The id of the applicant.</param>
    /// <param name="why">The code of the decision, such as its number.</param>
    /// <param name="on">The date.</param>
    /// <returns>The command; what happened to him outside is answered by <see cref="Answer"/>.</returns>
    /// <exception cref="ArgumentException">The id or the decision has not the shape of a code.</exception>
    public static IntakeCommand TakeOff(string applicant, string why, LocalDate on) => new WithdrawCommand(applicant, on, Guard.Against.InvalidCode(why));

    [method: JsonConstructor]
    internal sealed class WithdrawCommand(string applicant, LocalDate on, string? why = default) : IntakeCommand(on)
    {
        public string Applicant { get; } = Guard.Against.InvalidCode(applicant);

        public string? Why { get; } = why is null ? null : Guard.Against.InvalidCode(why);

        internal override void Act(IntakeDraft draft)
        {
            if (draft.Find(Applicant) is not { } entry)
                return;
            if (Why is null)
                draft.Leave(entry, OfferTrigger.Withdraw, Actor.Applicant, Reason.Of(IntakeReasons.Withdrawn));
            else
                draft.Leave(entry, OfferTrigger.Withdraw, Actor.FacilityOfficer, Reason.Of(IntakeReasons.TakenOff, ReasonArgument.Code(Why)));
        }
    }
}
