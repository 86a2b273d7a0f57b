using System.Text.Json.Serialization;
using Pemasyarakatan.Vokasi.Lifecycles;
using Pemasyarakatan.Vokasi.Outcomes;

namespace Pemasyarakatan.Vokasi.Selection;

public abstract partial class IntakeCommand
{
    /// <summary>A suspended participant comes back: to the seat that was kept, else to a free seat that he may take, else to his place of merit on the waiting list.</summary>
    /// <param name="applicant">The id of the applicant.</param>
    /// <param name="on">The date.</param>
    /// <returns>The command.</returns>
    /// <exception cref="ArgumentException">The id has not the shape of a code.</exception>
    public static IntakeCommand Return(string applicant, LocalDate on) => new ReturnCommand(applicant, on);

    [method: JsonConstructor]
    internal sealed class ReturnCommand(string applicant, LocalDate on) : IntakeCommand(on)
    {
        public string Applicant { get; } = Guard.Against.NotCode(applicant);

        internal override void Act(IntakeDraft draft)
        {
            if (draft.Find(Applicant) is not { } entry)
                return;
            Seat seat = entry.HoldsSeat ? entry.Seat : draft.SeatFor(entry);
            if (draft.Fire(entry, seat.IsTaken ? OfferTrigger.Return : OfferTrigger.Requeue, Actor.FacilityOfficer) is not { } returned)
                return;
            draft.Put(seat.IsTaken ? draft.Seated(returned, seat) with { Why = draft.WhySeated(entry.Rank, seat, entry.Rank) } : returned);
            if (!seat.IsTaken)
                draft.Advise(Reason.Of(ReasonCode.IntakeReturnedToFull, ReasonArgument.Code(Applicant)));
        }
    }
}
