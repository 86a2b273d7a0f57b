using Pemasyarakatan.Vokasi.Enrolments;
using Pemasyarakatan.Vokasi.Tests.Foundation;

namespace Pemasyarakatan.Vokasi.Tests.Enrolments;

public sealed class EnrolmentLifecycleTests
{
    private static readonly LocalDate Start = new(2026, 1, 12);
    private static readonly ImmutableArray<LocalDate> Sessions = [.. Enumerable.Range(0, 12).Select(Start.PlusDays)];

    private static readonly DeclaredTable<EnrolmentState, EnrolmentTrigger> Table = new(
        "Confirmed  Start        InTraining FacilityOfficer TrainingProvider",
        "Confirmed  End          Ended      FacilityHead FacilityOfficer Partner TrainingProvider Applicant Registry",
        "InTraining MarkPresent  InTraining FacilityOfficer TrainingProvider",
        "InTraining MarkAbsent   InTraining FacilityOfficer TrainingProvider",
        "InTraining Suspend      Suspended  FacilityHead FacilityOfficer Registry",
        "InTraining Complete     Completed  TrainingProvider",
        "InTraining End          Ended      FacilityHead FacilityOfficer Partner TrainingProvider Applicant Registry",
        "Suspended  Resume       InTraining FacilityHead FacilityOfficer Registry",
        "Suspended  End          Ended      FacilityHead FacilityOfficer Partner TrainingProvider Applicant Registry",
        "Confirmed  PlanSuspension Confirmed FacilityHead FacilityOfficer TrainingProvider Registry",
        "Confirmed  PlanEnd Confirmed FacilityHead FacilityOfficer Partner TrainingProvider Applicant Registry",
        "Confirmed  CancelPlans Confirmed FacilityHead FacilityOfficer TrainingProvider Registry",
        "InTraining PlanSuspension InTraining FacilityHead FacilityOfficer TrainingProvider Registry",
        "InTraining PlanEnd InTraining FacilityHead FacilityOfficer Partner TrainingProvider Applicant Registry",
        "InTraining CancelPlans InTraining FacilityHead FacilityOfficer TrainingProvider Registry",
        "Suspended  PlanSuspension Suspended FacilityHead FacilityOfficer TrainingProvider Registry",
        "Suspended  PlanEnd Suspended FacilityHead FacilityOfficer Partner TrainingProvider Applicant Registry",
        "Suspended  CancelPlans Suspended FacilityHead FacilityOfficer TrainingProvider Registry",
        "Completed  GrantSupport Completed  FacilityOfficer Partner TrainingProvider",
        "Completed  FollowUp     Completed  FacilityOfficer Partner TrainingProvider");

    [Fact]
    public void Apply_EveryStateTriggerAndActor_MovesAsDeclaredOrSaysTheLegalMoves() =>
        Table.Holds(At, life => life.State, (life, trigger, actor) => life.Apply(Entry(trigger, actor, Sessions[^1])));

    [Fact]
    public void Apply_AMillionRandomSteps_StayInTheTableAndReplay() => new RandomWalk<Enrolment, EnrolmentEntry, EnrolmentState, EnrolmentTrigger>(Table)
    {
        Begin = random => Fresh(random.Next(1, 101)),
        From = Start,
        StateOf = life => life.State,
        Propose = (random, trigger, actor, on) => Entry(trigger, actor, on),
        Apply = (life, entry) => life.Apply(entry),
        Replay = life => Enrolment.Replay(life, life.History).Value,
        Ends = trigger => trigger == EnrolmentTrigger.End,
    }.Walk().Should().BeEquivalentTo(Enum.GetValues<EnrolmentState>());

    [Fact]
    public void Replay_AnEntryThatBreaksARule_IsRefusedAsTheCommandWouldBe()
    {
        Outcome<Enrolment> replayed = Enrolment.Replay(
            Fresh(80), [Entry(EnrolmentTrigger.Start, Actor.TrainingProvider, Start), Entry(EnrolmentTrigger.Resume, Actor.FacilityHead, Start)]);

        replayed.Refusals.Single().Code.Should().Be(LifecycleReasons.NoSuchTransition);
    }

    private static Enrolment Fresh(int percent) => new("E-1", "A-1", "P-1", Start, Sessions, Recorded.Known(percent));

    // The last session is left unmarked, for the marks of the matrix.
    internal static Enrolment At(EnrolmentState state)
    {
        Enrolment started = Sessions[..^1].Aggregate(
            Fresh(80).Start(Actor.TrainingProvider, Start).Value, (life, session) => life.RecordAttendance(Actor.TrainingProvider, session, present: true).Value);
        return state switch
        {
            EnrolmentState.Confirmed => Fresh(80),
            EnrolmentState.InTraining => started,
            EnrolmentState.Suspended => started.Suspend(Actor.Registry, Sessions[^2]).Value,
            EnrolmentState.Completed => started.Complete(Actor.TrainingProvider, Sessions[^1]).Value,
            _ => started.End(Actor.Registry, EndingReason.Transferred, Sessions[^2]).Value,
        };
    }

    private static EnrolmentEntry Entry(EnrolmentTrigger trigger, Actor actor, LocalDate on) => trigger switch
    {
        EnrolmentTrigger.End => new(trigger, actor, on, ReasonOf(actor)),
        EnrolmentTrigger.PlanSuspension => new(trigger, actor, on, away: new(on, on)),
        EnrolmentTrigger.PlanEnd => new(trigger, actor, on, ReasonOf(actor), away: new(on)),
        EnrolmentTrigger.GrantSupport => new(trigger, actor, on, support: new(toolkit: true)),
        EnrolmentTrigger.FollowUp => new(trigger, actor, on, destination: Destination.Employed),
        _ => new(trigger, actor, on),
    };

    private static EndingReason ReasonOf(Actor actor) => actor switch
    {
        Actor.Applicant => EndingReason.WithdrawnByOwnWish,
        Actor.Registry => EndingReason.Released,
        _ => EndingReason.PackageCancelled,
    };
}
