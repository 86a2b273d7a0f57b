using System.Text.Json.Serialization;

namespace Pemasyarakatan.Vokasi.Selection;

public abstract partial class IntakeCommand
{
    /// <summary>Permits seats beyond the number: open ones, offered by the next promotion and given back first.</summary>
    /// <param name="by">The office of the one who permits it.</param>
    /// <param name="why">The code of the reason.</param>
    /// <param name="count">How many seats, from 1 to 10,000.</param>
    /// <param name="on">The date.</param>
    /// <returns>The command.</returns>
    /// <exception cref="ArgumentException">The office is blank, or the reason has not the shape of a code.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The number is not from 1 to 10,000.</exception>
    public static IntakeCommand OverAllocate(string by, string why, int count, LocalDate on) => new OverAllocateCommand(by, why, count, on);

    [method: JsonConstructor]
    internal sealed class OverAllocateCommand(string by, string why, int count, LocalDate on) : IntakeCommand(on)
    {
        public string By { get; } = Guard.Against.NullOrWhiteSpace(by);

        public string Why { get; } = Guard.Against.InvalidCode(why);

        public int Count { get; } = Guard.Against.OutOfRange(count, nameof(count), 1, 10_000, "Expected from 1 to 10,000 seats.");

        internal override void Act(IntakeDraft draft)
        {
            draft.Permitted += Count;
            draft.Advise(Reason.Of(IntakeReasons.OverAllocationPermitted, draft.Permitted, ReasonArgument.Code(Why)));
        }
    }
}
