using System.Text.Json.Serialization;

namespace Pemasyarakatan.Vokasi.Selection;

public abstract partial class IntakeCommand
{
    /// <summary>Changes the number of seats and restates the reserves; nobody loses a seat by it, a surplus is told for a decision.</summary>
    /// <param name="seats">The new number of seats.</param>
    /// <param name="reserves">The same reserves in the same order, with their new numbers.</param>
    /// <param name="on">The date.</param>
    /// <returns>The command.</returns>
    /// <exception cref="ArgumentException">The number of seats is negative.</exception>
    public static IntakeCommand ChangeCapacity(int seats, IEnumerable<Reserve> reserves, LocalDate on) => new ChangeCapacityCommand(seats, on, Guard.Against.NullElements(reserves));

    [method: JsonConstructor]
    internal sealed class ChangeCapacityCommand(int seats, LocalDate on, ImmutableArray<Reserve> reserves = default) : IntakeCommand(on)
    {
        public int Seats { get; } = Guard.Against.Negative(seats);

        public ImmutableArray<Reserve> Reserves { get; } = Guard.Against.NullElements<Reserve>(reserves);

        internal override void Act(IntakeDraft draft)
        {
            draft.RefuseIf(!draft.Plan.HasReserves(Reserves), IntakeReasons.OtherPlan);
            long reserved = Reserves.Sum(reserve => (long)reserve.Seats);
            draft.RefuseIf(reserved > Seats, IntakeReasons.ReservesExceedSeats, reserved, Seats);
            if (draft.IsRefused)
                return;
            (draft.Seats, draft.Plan) = (Seats, draft.Plan.Restate(Reserves));
            if (draft.Surplus > 0)
                draft.Advise(Reason.Of(IntakeReasons.Surplus, draft.Surplus, Seats));
        }
    }
}
