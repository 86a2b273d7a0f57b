using System.Text.Json.Serialization;
using Pemasyarakatan.Vokasi.Lifecycles;
using Pemasyarakatan.Vokasi.Outcomes;

namespace Pemasyarakatan.Vokasi.Selection;

public abstract partial class IntakeCommand
{
    /// <summary>The applicant leaves by his own wish, whether he waits or holds a seat.</summary>
    /// <param name="applicant">The id of the applicant.</param>
    /// <param name="on">The date.</param>
    /// <returns>The command.</returns>
    /// <exception cref="ArgumentException">The id has not the shape of a code.</exception>
    public static IntakeCommand Withdraw(string applicant, LocalDate on) => new WithdrawCommand(applicant, on);

    /// <summary>An outside event takes the applicant away, whether he waits or holds a seat.</summary>
    /// <param name="applicant">The id of the applicant.</param>
    /// <param name="why">The code of the event, such as <c>transfer</c>.</param>
    /// <param name="on">The date.</param>
    /// <returns>The command.</returns>
    /// <exception cref="ArgumentException">The id or the event has not the shape of a code.</exception>
    public static IntakeCommand Withdraw(string applicant, string why, LocalDate on) => new WithdrawCommand(applicant, on, Guard.Against.NotCode(why));

    [method: JsonConstructor]
    internal sealed class WithdrawCommand(string applicant, LocalDate on, string? why = default) : IntakeCommand(on)
    {
        public string Applicant { get; } = Guard.Against.NotCode(applicant);

        public string? Why { get; } = why is null ? null : Guard.Against.NotCode(why);

        internal override void Act(IntakeDraft draft)
        {
            Actor actor = Why is null ? Actor.Applicant : Actor.Registry;
            if (draft.Find(Applicant) is not { } entry || draft.Fire(entry, OfferTrigger.Withdraw, actor) is not { } withdrawn)
                return;
            Reason reason = Why is null ? Reason.Of(ReasonCode.IntakeWithdrawn) : Reason.Of(ReasonCode.IntakeTakenAway, ReasonArgument.Code(Why));
            draft.Put(IntakeDraft.Unseat(withdrawn) with { Why = reason });
        }
    }
}
