using System.Text.Json.Serialization;

namespace Pemasyarakatan.Vokasi.Selection;

public abstract partial class IntakeCommand
{
    /// <summary>Declines the offer of a seat, which is free then for the next.</summary>
    /// <param name="applicantId">The id of the applicant.</param>
    /// <param name="on">The date.</param>
    /// <returns>The command.</returns>
    /// <exception cref="ArgumentException">The id has not the shape of a code.</exception>
    public static IntakeCommand Decline(string applicantId, LocalDate on) => new DeclineCommand(applicantId, on);

    [method: JsonConstructor]
    internal sealed class DeclineCommand(string applicantId, LocalDate on) : IntakeCommand(on)
    {
        public string ApplicantId { get; } = Guard.Against.InvalidCode(applicantId);

        internal override void Act(IntakeDraft draft)
        {
            if (draft.Find(ApplicantId) is { } entry)
                draft.Leave(entry, OfferTrigger.Decline, Actor.Applicant, Reason.Of(IntakeReasons.Declined));
        }
    }
}
