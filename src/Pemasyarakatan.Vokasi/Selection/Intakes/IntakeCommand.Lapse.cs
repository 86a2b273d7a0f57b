using System.Text.Json.Serialization;

namespace Pemasyarakatan.Vokasi.Selection;

public abstract partial class IntakeCommand
{
    /// <summary>Lets every offer lapse whose deadline is before the date; the seats are free then for the next.</summary>
    /// <param name="on">The date.</param>
    /// <returns>The command; refused where no offer is past its deadline.</returns>
    public static IntakeCommand Lapse(LocalDate on) => new LapseCommand(on);

    [method: JsonConstructor]
    internal sealed class LapseCommand(LocalDate on) : IntakeCommand(on)
    {
        internal override void Act(IntakeDraft draft)
        {
            IntakeEntry[] past = [.. draft.Entries.Where(entry => entry.State == OfferState.Offered && entry.AnswerBy < On)];
            draft.RefuseIf(past.Length == 0, IntakeReasons.NothingLapsed, On);
            foreach (IntakeEntry entry in past)
                draft.Leave(entry, OfferTrigger.Lapse, Actor.FacilityOfficer, Reason.Of(IntakeReasons.Lapsed, entry.AnswerBy!.Value));
        }
    }
}
