using System.Text.Json.Serialization;

namespace Pemasyarakatan.Vokasi.Selection;

public abstract partial class IntakeCommand
{
    /// <summary>Declines the offer of a seat, which is free then for the next.</summary>
    /// <param name="applicant">The id of the applicant.</param>
    /// <param name="on">The date.</param>
    /// <returns>The command.</returns>
    /// <exception cref="ArgumentException">The id has not the shape of a code.</exception>
    public static IntakeCommand Decline(string applicant, LocalDate on) => new DeclineCommand(applicant, on);

    [method: JsonConstructor]
    internal sealed class DeclineCommand(string applicant, LocalDate on) : IntakeCommand(on)
    {
        public string Applicant { get; } = Guard.Against.InvalidCode(applicant);

        internal override void Act(IntakeDraft draft)
        {
            if (draft.Find(Applicant) is { } entry)
                draft.Leave(entry, OfferTrigger.Decline, Actor.Applicant, Reason.Of(IntakeReasons.Declined));
        }
    }
}
