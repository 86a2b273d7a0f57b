using System.Text.Json.Serialization;

namespace Pemasyarakatan.Vokasi.Selection;

public abstract partial class IntakeCommand
{
    /// <summary>The applicant leaves by their own wish, waiting or holding a seat.</summary>
    /// <param name="applicantId">The id of the applicant.</param>
    /// <param name="on">The date.</param>
    /// <returns>The command.</returns>
    /// <exception cref="ArgumentException">The id has not the shape of a code.</exception>
    public static IntakeCommand Withdraw(string applicantId, LocalDate on) => new WithdrawCommand(applicantId, on);

    /// <summary>The facility takes the applicant off by a decision, waiting or holding a seat: such as that about a surplus.</summary>
    /// <param name="applicantId">The id of the applicant.</param>
    /// <param name="why">The code of the decision, such as its number.</param>
    /// <param name="on">The date.</param>
    /// <returns>The command; what happened to them outside is answered by <see cref="Handle"/>.</returns>
    /// <exception cref="ArgumentException">The id or the decision has not the shape of a code.</exception>
    public static IntakeCommand Remove(string applicantId, string why, LocalDate on) => new WithdrawCommand(applicantId, on, Guard.Against.InvalidCode(why));

    [method: JsonConstructor]
    internal sealed class WithdrawCommand(string applicantId, LocalDate on, string? why = default) : IntakeCommand(on)
    {
        public string ApplicantId { get; } = Guard.Against.InvalidCode(applicantId);

        public string? Why { get; } = why is null ? null : Guard.Against.InvalidCode(why);

        internal override void Act(IntakeDraft draft)
        {
            if (draft.Find(ApplicantId) is not { } entry)
                return;
            if (Why is null)
                draft.Leave(entry, OfferTrigger.Withdraw, Actor.Applicant, Reason.Of(IntakeReasons.Withdrawn));
            else
                draft.Leave(entry, OfferTrigger.Withdraw, Actor.FacilityOfficer, Reason.Of(IntakeReasons.Removed, ReasonArgument.Code(Why)));
        }
    }
}
