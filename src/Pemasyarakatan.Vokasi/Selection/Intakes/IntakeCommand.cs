using System.Text.Json.Serialization;

namespace Pemasyarakatan.Vokasi.Selection;

/// <summary>A command to an intake: made by the factories, carried out by <see cref="Intake.Apply"/>, kept in its journal.</summary>
/// <remarks>Holds ids, dates, codes and adopted lists, never a roster or a person's facts. Equality by identity. Immutable.</remarks>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "command")]
[JsonDerivedType(typeof(AllocateCommand), "allocate")]
[JsonDerivedType(typeof(AddLateCommand), "addLate")]
[JsonDerivedType(typeof(PromoteCommand), "promote")]
[JsonDerivedType(typeof(AcceptCommand), "accept")]
[JsonDerivedType(typeof(DeclineCommand), "decline")]
[JsonDerivedType(typeof(LapseCommand), "lapse")]
[JsonDerivedType(typeof(WithdrawCommand), "withdraw")]
[JsonDerivedType(typeof(SuspendCommand), "suspend")]
[JsonDerivedType(typeof(ReturnCommand), "return")]
[JsonDerivedType(typeof(HandleCommand), "handle")]
[JsonDerivedType(typeof(ChangeCapacityCommand), "changeCapacity")]
[JsonDerivedType(typeof(OverAllocateCommand), "overAllocate")]
public abstract partial class IntakeCommand
{
    private protected IntakeCommand(LocalDate on) => On = on;

    /// <summary>The date of the command.</summary>
    public LocalDate On { get; }

    /// <summary>Acts on the draft of the next version; what it refuses there is not carried out.</summary>
    internal abstract void Act(IntakeDraft draft);

    private static LocalDate? NotBefore(LocalDate on, LocalDate? answerBy)
    {
        Guard.Against.Condition(answerBy < on, "Expected a deadline that is not before the command.", nameof(answerBy));
        return answerBy;
    }
}
