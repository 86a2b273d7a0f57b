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
            return Outcome.Refused<Intake>(Reason.Of(IntakeReasons.Stale, version, Version));
        IntakeDraft draft = new(this, command.On);
        LocalDate last = Journal is [.., IntakeCommand before] ? before.On : command.On;
        draft.RefuseIf(command.On < last, IntakeReasons.Backdated, command.On, last);
        command.Act(draft);
        if (draft.IsRefused)
            return Outcome.Refused<Intake>(draft.Refusals);
        draft.GiveBackOverAllocated();
        return Outcome.Success(new Intake(this, draft, command), [.. draft.Advisories]);
    }

    /// <summary>Applies the commands of a journal one after the other.</summary>
    /// <param name="journal">The commands in order; those of a whole journal on an intake that was just opened.</param>
    /// <returns>The intake after the last command; or which command was refused, counted from 1, and the reasons for it.</returns>
    public Outcome<Intake> Replay(IEnumerable<IntakeCommand> journal)
    {
        Outcome<Intake> folded = Outcome.Success(this);
        int number = 0;
        foreach (IntakeCommand command in Guard.Against.NullElements(journal))
        {
            Intake intake = folded.Value;
            folded = intake.Apply(command, intake.Version);
            number++;
            if (!folded.Success)
                return Outcome.Refused<Intake>([Reason.Of(IntakeReasons.NotReplayed, number), .. folded.Refusals]);
        }

        return folded;
    }
}
