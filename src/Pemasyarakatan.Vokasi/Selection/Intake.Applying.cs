using Pemasyarakatan.Vokasi.Outcomes;

namespace Pemasyarakatan.Vokasi.Selection;

public sealed partial class Intake
{
    /// <summary>Carries out a command: the only way in which an intake changes.</summary>
    /// <param name="command">The command.</param>
    /// <param name="version">The version on which it was made; on another it is refused as stale, so that the last seat is given once.</param>
    /// <returns>The next version, or every reason for the refusal.</returns>
    public Outcome<Intake> Apply(IntakeCommand command, int version)
    {
        Guard.Against.Null(command);
        if (version != Version)
            return Outcome.Refused<Intake>(Reason.Of(ReasonCode.IntakeStale, version, Version));
        IntakeDraft draft = new(this, command.On);
        LocalDate last = Journal is [.., IntakeCommand before] ? before.On : command.On;
        draft.RefuseIf(command.On < last, ReasonCode.IntakeBackdated, command.On, last);
        command.Act(draft);
        if (draft.IsRefused)
            return Outcome.Refused<Intake>(draft.Refusals);
        draft.GiveBackOverAllocated();
        return Outcome.Success(new Intake(this, draft, command), [.. draft.Advisories]);
    }

    /// <summary>Applies the commands of a journal one after the other.</summary>
    /// <param name="journal">The commands in order; those of a whole journal on an intake that was just opened.</param>
    /// <returns>The intake after the last command, or the reasons for which one was refused.</returns>
    public Outcome<Intake> Replay(IEnumerable<IntakeCommand> journal)
    {
        Outcome<Intake> folded = Outcome.Success(this);
        foreach (IntakeCommand command in Guard.Against.NullElements(journal))
        {
            if (!folded.TryGetValue(out Intake? intake))
                break;
            folded = intake.Apply(command, intake.Version);
        }

        return folded;
    }
}
