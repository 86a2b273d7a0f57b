using System.Text.Json.Serialization;

namespace Pemasyarakatan.Vokasi.Selection;

public abstract partial class IntakeCommand
{
    /// <summary>Accepts the offer of a seat, up to its deadline.</summary>
    /// <param name="applicant">The id of the applicant.</param>
    /// <param name="on">The date.</param>
    /// <returns>The command.</returns>
    /// <exception cref="ArgumentException">The id has not the shape of a code.</exception>
    public static IntakeCommand Accept(string applicant, LocalDate on) => new AcceptCommand(applicant, on);

    [method: JsonConstructor]
    internal sealed class AcceptCommand(string applicant, LocalDate on) : IntakeCommand(on)
    {
        public string Applicant { get; } = Guard.Against.InvalidCode(applicant);

        internal override void Act(IntakeDraft draft)
        {
            if (draft.Find(Applicant) is not { } entry || draft.Fire(entry, OfferTrigger.Accept, Actor.Applicant) is not { } accepted)
                return;
            if (entry.AnswerBy is { } deadline)
                draft.RefuseIf(On > deadline, IntakeReasons.OfferPast, deadline);
            draft.Put(accepted);
        }
    }
}
