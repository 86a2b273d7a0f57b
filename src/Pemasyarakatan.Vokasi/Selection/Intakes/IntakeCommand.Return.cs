using System.Text.Json.Serialization;

namespace Pemasyarakatan.Vokasi.Selection;

public abstract partial class IntakeCommand
{
    /// <summary>A suspended participant comes back: to the seat that was kept, else to a free seat that they may take, else to their place of merit on the waiting list.</summary>
    /// <param name="applicantId">The id of the applicant.</param>
    /// <param name="on">The date.</param>
    /// <returns>The command.</returns>
    /// <exception cref="ArgumentException">The id has not the shape of a code.</exception>
    public static IntakeCommand Return(string applicantId, LocalDate on) => new ReturnCommand(applicantId, on);

    [method: JsonConstructor]
    internal sealed class ReturnCommand(string applicantId, LocalDate on) : IntakeCommand(on)
    {
        public string ApplicantId { get; } = Guard.Against.InvalidCode(applicantId);

        internal override void Act(IntakeDraft draft)
        {
            if (draft.Find(ApplicantId) is { } entry)
                draft.TakeBack(entry, Actor.FacilityOfficer);
        }
    }
}
