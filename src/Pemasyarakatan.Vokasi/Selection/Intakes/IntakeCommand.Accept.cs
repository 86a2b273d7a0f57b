using System.Text.Json.Serialization;

namespace Pemasyarakatan.Vokasi.Selection;

public abstract partial class IntakeCommand
{
    /// <summary>Accepts the offer of a seat, up to its deadline.</summary>
    /// <param name="applicantId">The id of the applicant.</param>
    /// <param name="on">The date.</param>
    /// <returns>The command.</returns>
    /// <exception cref="ArgumentException">The id has not the shape of a code.</exception>
    public static IntakeCommand Accept(string applicantId, LocalDate on) => new AcceptCommand(applicantId, on);

    [method: JsonConstructor]
    internal sealed class AcceptCommand(string applicantId, LocalDate on) : IntakeCommand(on)
    {
        public string ApplicantId { get; } = Guard.Against.InvalidCode(applicantId);

        internal override void Act(IntakeDraft draft)
        {
            if (draft.Find(ApplicantId) is not { } entry || draft.Fire(entry, OfferTrigger.Accept, Actor.Applicant) is not { } accepted)
                return;
            if (entry.AnswerBy is { } deadline)
                draft.RefuseIf(On > deadline, IntakeReasons.OfferPast, deadline);
            draft.Put(accepted);
        }
    }
}
