using System.Text.Json.Serialization;

namespace Pemasyarakatan.Vokasi.Selection;

public abstract partial class IntakeCommand
{
    /// <summary>Gives out the seats for the first time: all at once among those who applied in time; what is left then to the late, one by one.</summary>
    /// <param name="adopted">The adopted list, which the lottery has closed.</param>
    /// <param name="lottery">The drawn lottery.</param>
    /// <param name="on">The date; not before the day of the draw in UTC, after which no day in Indonesia begins.</param>
    /// <returns>The command; its offers have no deadline.</returns>
    public static IntakeCommand Allocate(AdoptedList adopted, Lottery lottery, LocalDate on) => new AllocateCommand(adopted, lottery, on);

    /// <summary>Gives out the seats for the first time: all at once among those who applied in time; what is left then to the late, one by one.</summary>
    /// <param name="adopted">The adopted list, which the lottery has closed.</param>
    /// <param name="lottery">The drawn lottery.</param>
    /// <param name="on">The date; not before the day of the draw in UTC, after which no day in Indonesia begins.</param>
    /// <param name="answerBy">The last date on which an offer may be accepted.</param>
    /// <returns>The command.</returns>
    /// <exception cref="ArgumentException">The deadline is before the command.</exception>
    public static IntakeCommand Allocate(AdoptedList adopted, Lottery lottery, LocalDate on, LocalDate answerBy) => new AllocateCommand(adopted, lottery, on, answerBy);

    [method: JsonConstructor]
    internal sealed class AllocateCommand(AdoptedList adopted, Lottery lottery, LocalDate on, LocalDate? answerBy = default) : IntakeCommand(on)
    {
        public AdoptedList Adopted { get; } = Guard.Against.Null(adopted);

        public Lottery Lottery { get; } = Guard.Against.Null(lottery);

        public LocalDate? AnswerBy { get; } = NotBefore(on, answerBy);

        internal override void Act(IntakeDraft draft)
        {
            draft.RefuseIf(draft.Lottery is not null, IntakeReasons.AlreadyFilled);
            draft.CheckList(Adopted);
            draft.RefuseIf(Adopted.Plan != draft.Plan, IntakeReasons.OtherPlan);
            draft.RefuseIf(Adopted.Seats != draft.Seats, IntakeReasons.OtherSeats, Adopted.Seats, draft.Seats);
            draft.RefuseIf(!Lottery.IsDrawn, LotteryReasons.NotDrawn);
            if (Lottery.DrawnAt?.InUtc().Date is { } drawn)
                draft.RefuseIf(On < drawn, IntakeReasons.BeforeDraw, On, drawn);
            draft.RefuseIf(!Lottery.Lists.Contains(Adopted.Fingerprint, StringComparer.Ordinal), LotteryReasons.OtherList);
            if (draft.IsRefused)
                return;
            draft.Lottery = Lottery;
            draft.LatestList = Adopted.On;
            draft.Enter(Adopted.Determinations);
            draft.OfferAllSeats(AnswerBy);
            draft.AdviseOfReserves();
        }
    }
}
