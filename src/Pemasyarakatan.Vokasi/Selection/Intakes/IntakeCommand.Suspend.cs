using System.Text.Json.Serialization;

namespace Pemasyarakatan.Vokasi.Selection;

public abstract partial class IntakeCommand
{
    /// <summary>Keeps a participant from taking part for a time; the seat is kept or freed as the plan says.</summary>
    /// <param name="applicantId">The id of the applicant.</param>
    /// <param name="why">The code of the reason, such as <c>isolation</c>.</param>
    /// <param name="on">The date.</param>
    /// <returns>The command.</returns>
    /// <exception cref="ArgumentException">The id or the reason has not the shape of a code.</exception>
    public static IntakeCommand Suspend(string applicantId, string why, LocalDate on) => new SuspendCommand(applicantId, why, on);

    [method: JsonConstructor]
    internal sealed class SuspendCommand(string applicantId, string why, LocalDate on) : IntakeCommand(on)
    {
        public string ApplicantId { get; } = Guard.Against.InvalidCode(applicantId);

        public string Why { get; } = Guard.Against.InvalidCode(why);

        internal override void Act(IntakeDraft draft)
        {
            if (draft.Find(ApplicantId) is { } entry)
                draft.Suspend(entry, Actor.FacilityOfficer, ReasonArgument.Code(Why));
        }
    }
}
