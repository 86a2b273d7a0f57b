using Pemasyarakatan.Vokasi.Lifecycles;
using State = Pemasyarakatan.Vokasi.Certification.AssessmentState;
using Trigger = Pemasyarakatan.Vokasi.Certification.AssessmentTrigger;

namespace Pemasyarakatan.Vokasi.Certification;

public sealed partial record Assessment
{
    private static readonly ImmutableArray<Actor> Withdrawers = [Actor.Applicant, Actor.CertificationBody, Actor.Registry];

    /// <summary>The life of an assessment: its states, its moves, who may make them, and what they demand.</summary>
    public static Lifecycle<AssessmentState, AssessmentTrigger> Lifecycle { get; } = new(
        "assessment",
        [State.Competent, State.AppealDismissed, State.Withdrawn],
        [
            new(State.Applied, Trigger.SelfAssess, State.SelfAssessed, Actor.Applicant),
            new(State.Applied, Trigger.Withdraw, State.Withdrawn, Withdrawers, ["reason"]),
            new(State.SelfAssessed, Trigger.Admit, State.Admitted, Actor.CertificationBody),
            new(State.SelfAssessed, Trigger.Withdraw, State.Withdrawn, Withdrawers, ["reason"]),
            new(State.Admitted, Trigger.Judge, State.Admitted, [Actor.Assessor], ["unitOfScheme"]),
            new(State.Admitted, Trigger.Report, State.Assessed, [Actor.Assessor], ["everyUnitJudged"]),
            new(State.Admitted, Trigger.Withdraw, State.Withdrawn, Withdrawers, ["reason"]),
            new(State.Assessed, Trigger.DecideCompetent, State.Competent, [Actor.DecisionPanel], ["panelWithoutAssessor"]),
            new(State.Assessed, Trigger.DecideNotCompetent, State.NotCompetent, [Actor.DecisionPanel], ["panelWithoutAssessor"]),
            new(State.Assessed, Trigger.Withdraw, State.Withdrawn, Withdrawers, ["reason"]),
            new(State.NotCompetent, Trigger.Appeal, State.Appealed, Actor.Applicant),
            new(State.Appealed, Trigger.UpholdAppeal, State.Admitted, [Actor.CertificationBody], ["nobodyInvolved"]),
            new(State.Appealed, Trigger.DismissAppeal, State.AppealDismissed, [Actor.CertificationBody], ["nobodyInvolved"]),
        ]);
}
