using System.Text.Json.Serialization;

namespace Pemasyarakatan.Vokasi.Selection;

public abstract partial class IntakeCommand
{
    /// <summary>Takes late applicants onto the list, behind all who applied in time; whatever seats are free stay so.</summary>
    /// <param name="adopted">A list adopted later, of which those count who are new.</param>
    /// <param name="on">The date.</param>
    /// <returns>The command.</returns>
    public static IntakeCommand AddLate(AdoptedList adopted, LocalDate on) => new AddLateCommand(adopted, on);

    [method: JsonConstructor]
    internal sealed class AddLateCommand(AdoptedList adopted, LocalDate on) : IntakeCommand(on)
    {
        public AdoptedList Adopted { get; } = Guard.Against.Null(adopted);

        internal override void Act(IntakeDraft draft)
        {
            draft.CheckLater(Adopted);
            if (!draft.IsRefused)
                draft.RefuseIf(draft.EnterNew(Adopted) == 0, IntakeReasons.NobodyNew);
        }
    }
}
