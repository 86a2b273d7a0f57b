using State = Pemasyarakatan.Vokasi.Enrolments.EnrolmentState;
using Trigger = Pemasyarakatan.Vokasi.Enrolments.EnrolmentTrigger;

namespace Pemasyarakatan.Vokasi.Enrolments;

public sealed partial record Enrolment
{
    private static readonly ImmutableArray<Actor> Staff = [Actor.FacilityHead, Actor.FacilityOfficer];
    private static readonly ImmutableArray<Actor> Trainers = [Actor.FacilityOfficer, Actor.TrainingProvider];
    private static readonly ImmutableArray<Actor> StaffOrRegister = [.. Staff, Actor.Registry];
    private static readonly ImmutableArray<Actor> StaffOrTrainers = [.. Staff, Actor.TrainingProvider];
    private static readonly ImmutableArray<Actor> AnyoneConcerned = [.. Staff, Actor.Partner, Actor.TrainingProvider, Actor.Applicant, Actor.Registry];
    private static readonly ImmutableArray<Actor> Supporters = [Actor.FacilityOfficer, Actor.Partner, Actor.TrainingProvider];

    /// <summary>The lifecycle of an enrolment: its states, its transitions, who may fire them, and what each demands.</summary>
    public static Lifecycle<EnrolmentState, EnrolmentTrigger> Lifecycle { get; } = new(
        "enrolment",
        [State.Ended],
        [
            new(State.Confirmed, Trigger.Start, State.InTraining, Trainers),
            new(State.Confirmed, Trigger.End, State.Ended, AnyoneConcerned, ["reason"]),
            new(State.InTraining, Trigger.MarkPresent, State.InTraining, Trainers, ["plannedSession"]),
            new(State.InTraining, Trigger.MarkAbsent, State.InTraining, Trainers, ["plannedSession"]),
            new(State.InTraining, Trigger.Suspend, State.Suspended, StaffOrRegister),
            new(State.InTraining, Trigger.Complete, State.Completed, [Actor.TrainingProvider], ["attendance", "lastSession"]),
            new(State.InTraining, Trigger.End, State.Ended, AnyoneConcerned, ["reason"]),
            new(State.Suspended, Trigger.Resume, State.InTraining, StaffOrRegister),
            new(State.Suspended, Trigger.End, State.Ended, AnyoneConcerned, ["reason"]),
            .. Plans(State.Confirmed),
            .. Plans(State.InTraining),
            .. Plans(State.Suspended),
            new(State.Completed, Trigger.GrantSupport, State.Completed, Supporters, ["support"]),
            new(State.Completed, Trigger.FollowUp, State.Completed, Supporters, ["destination"]),
        ]);

    // What is foreseen changes nothing by itself.
    private static IEnumerable<Transition<State, Trigger>> Plans(State state) =>
    [
        new(state, Trigger.PlanSuspension, state, [.. StaffOrTrainers, Actor.Registry], ["days"]),
        new(state, Trigger.PlanEnd, state, AnyoneConcerned, ["days", "reason"]),
        new(state, Trigger.CancelPlans, state, [.. StaffOrTrainers, Actor.Registry]),
    ];

    /// <summary>Who may give a reason for ending: no one but the participant has an own wish, and a release is what the register says.</summary>
    private static ImmutableArray<Actor> WhoMaySay(EndingReason reason) => reason switch
    {
        EndingReason.Transferred or EndingReason.Released or EndingReason.Died => StaffOrRegister,
        EndingReason.WithdrawnByOwnWish => [Actor.Applicant],
        EndingReason.Health => [.. StaffOrTrainers, Actor.Registry],
        EndingReason.Security => StaffOrRegister,
        EndingReason.WithdrawnByStaff or EndingReason.Dismissed => StaffOrTrainers,
        _ => [.. Staff, Actor.Partner, Actor.TrainingProvider],
    };
}
