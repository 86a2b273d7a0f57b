using State = Pemasyarakatan.Vokasi.Certification.AssessmentState;
using Trigger = Pemasyarakatan.Vokasi.Certification.AssessmentTrigger;

namespace Pemasyarakatan.Vokasi.Certification;

public sealed partial record Assessment
{
    private static readonly ImmutableArray<Actor> TheBody = [Actor.CertificationBody];
    private static readonly ImmutableArray<Actor> Withdrawers = [Actor.Applicant, Actor.CertificationBody, Actor.Registry];

    /// <summary>The lifecycle of an assessment: its states, its transitions, who may fire them, and what each demands.</summary>
    public static Lifecycle<AssessmentState, AssessmentTrigger> Lifecycle { get; } = new(
        "assessment",
        [State.Competent, State.Withdrawn],
        [
            new(State.Applied, Trigger.SelfAssess, State.SelfAssessed, [Actor.Applicant], ["unitsOfScheme"]),
            new(State.Applied, Trigger.Withdraw, State.Withdrawn, Withdrawers, ["reason"]),
            new(State.SelfAssessed, Trigger.Admit, State.Admitted, TheBody, ["licence"]),
            new(State.SelfAssessed, Trigger.Withdraw, State.Withdrawn, Withdrawers, ["reason"]),
            new(State.Admitted, Trigger.Assign, State.Admitted, TheBody, ["assessor", "place", "letter"]),
            new(State.Admitted, Trigger.Adjust, State.Admitted, [Actor.Assessor, Actor.CertificationBody], ["adjustments"]),
            new(State.Admitted, Trigger.Judge, State.Admitted, [Actor.Assessor], ["unitOfScheme", "assignment", "registration", "scope", "verifiedPlace", "licence"]),
            new(State.Admitted, Trigger.Report, State.Assessed, [Actor.Assessor], ["everyUnitJudged"]),
            new(State.Admitted, Trigger.Withdraw, State.Withdrawn, Withdrawers, ["reason"]),
            new(State.Assessed, Trigger.DecideCompetent, State.Competent, [Actor.DecisionPanel], ["panelWithoutAssessor", "panelSize", "licence"]),
            new(State.Assessed, Trigger.DecideNotCompetent, State.NotCompetent, [Actor.DecisionPanel], ["panelWithoutAssessor", "panelSize", "licence"]),
            new(State.Assessed, Trigger.Withdraw, State.Withdrawn, Withdrawers, ["reason"]),
            new(State.NotCompetent, Trigger.Appeal, State.Appealed, [Actor.Applicant], ["term"]),
            new(State.NotCompetent, Trigger.Reassess, State.Admitted, TheBody),
            new(State.Appealed, Trigger.UpholdAppeal, State.Admitted, TheBody, ["nobodyInvolved"]),
            new(State.Appealed, Trigger.DismissAppeal, State.AppealDismissed, TheBody, ["nobodyInvolved"]),
            new(State.AppealDismissed, Trigger.Reassess, State.Admitted, TheBody),
        ]);
}
