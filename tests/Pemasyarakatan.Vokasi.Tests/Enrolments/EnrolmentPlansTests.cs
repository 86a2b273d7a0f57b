using Pemasyarakatan.Vokasi.Applicants;
using Pemasyarakatan.Vokasi.Enrolments;
using Pemasyarakatan.Vokasi.Training;

namespace Pemasyarakatan.Vokasi.Tests.Enrolments;

/// <summary>What is foreseen of a participant: days away, an end, and the looking up afterwards.</summary>
public sealed class EnrolmentPlansTests
{
    private static readonly LocalDate First = new(2026, 1, 12);

    // Ten sessions, 12 to 21 January, of which completion needs eight.
    private static readonly ImmutableArray<LocalDate> Sessions = [.. Enumerable.Range(0, 10).Select(First.PlusDays)];

    private static Enrolment Started(Recorded<PostTrainingSupport> promise = default) =>
        new Enrolment("E-1", "A-1", "P-1", First, Sessions, Recorded.Known(80), promise).Start(Actor.TrainingProvider, First).Value;

    private static Enrolment Attending(Enrolment enrolment, int from, int count) => Sessions[from..(from + count)]
        .Aggregate(enrolment, (life, session) => life.RecordAttendance(Actor.TrainingProvider, session, present: true).Value);

    private static DateRange Away(int from, int to) => new(Sessions[from], Sessions[to]);

    [Fact]
    public void Plans_MoveNothing_AndTheLatestEndCounts()
    {
        Enrolment planned = Started().PlanSuspension(Actor.FacilityOfficer, Away(2, 3), First).Value
            .PlanEnd(Actor.Registry, EndingReason.Released, Sessions[5], First).Value
            .PlanEnd(Actor.Registry, EndingReason.Transferred, Sessions[7], First).Value
            .PlanSuspension(Actor.FacilityOfficer, Away(5, 5), First).Value;

        planned.State.Should().Be(EnrolmentState.InTraining);
        planned.PlannedSuspensions.Should().Equal(Away(2, 3), Away(5, 5));
        (planned.PlannedEnd, planned.PlannedEndFor, planned.EndedFor).Should().Be((Sessions[7], EndingReason.Transferred, null));
        VokasiJson.Read<Enrolment>(VokasiJson.Write(planned)).Should().Be(planned);

        Enrolment without = planned.CancelPlans(Actor.FacilityOfficer, First).Value.PlanSuspension(Actor.FacilityOfficer, Away(1, 1), First).Value;
        (without.PlannedEnd, without.PlannedEndFor).Should().Be((null, null));
        without.PlannedSuspensions.Should().Equal(Away(1, 1));
    }

    [Fact]
    public void PlanEnd_AReasonThatIsNotTheActors_IsRefused()
    {
        Reason[] refusals = [.. Started().PlanEnd(Actor.Applicant, EndingReason.Released, Sessions[5], First.PlusDays(-1)).Refusals];
        refusals.Select(reason => reason.Code).Should().Equal(EnrolmentReasons.OutOfOrder, EnrolmentReasons.ReasonNotTheirs);
    }

    [Theory]
    [InlineData(7, false)]
    [InlineData(8, true)]
    [InlineData(9, true)]
    public void CanComplete_AnEndIsPlanned_CountsTheSessionsBeforeIt(int sessionsBefore, bool can) =>
        Started().PlanEnd(Actor.Registry, EndingReason.Released, Sessions[sessionsBefore], First).Value.CanComplete(First).Truth.Should().Be(can ? Truth.True : Truth.False);

    [Theory]
    [InlineData(1, true)]
    [InlineData(2, true)]
    [InlineData(3, false)]
    public void CanComplete_DaysAwayArePlanned_CountsTheOthers(int days, bool can)
    {
        Ruling ruling = Started().PlanSuspension(Actor.FacilityHead, Away(4, 3 + days), First).Value.CanComplete(First);

        ruling.Truth.Should().Be(can ? Truth.True : Truth.False);
        if (!can)
            ruling.Refusals.Should().Equal(Reason.Of(EnrolmentReasons.OutOfReach, 0, 7, 8));
    }

    [Fact]
    public void CanComplete_WhatWasMissedIsLost_AndAListMayStillBeHandedIn()
    {
        // Seven attended, one absent, the eighth not yet marked: it may still count, whatever the date of the question.
        Enrolment life = Attending(Started(), 0, 7).RecordAttendance(Actor.TrainingProvider, Sessions[7], present: false).Value;
        life.CanComplete(Sessions[9]).Truth.Should().Be(Truth.True);
        Enrolment none = life.RecordAttendance(Actor.TrainingProvider, Sessions[8], present: false).Value.RecordAttendance(Actor.TrainingProvider, Sessions[9], present: false).Value;
        none.CanComplete(Sessions[9]).Refusals.Should().Equal(Reason.Of(EnrolmentReasons.OutOfReach, 7, 0, 8));

        // Suspended from the second session on: what passed meanwhile cannot be attended any more, what lies ahead can.
        Enrolment ill = Attending(Started(), 0, 1).Suspend(Actor.Registry, Sessions[0]).Value;
        ill.CanComplete(Sessions[3]).Truth.Should().Be(Truth.True);
        ill.CanComplete(Sessions[4]).Refusals.Should().Equal(Reason.Of(EnrolmentReasons.OutOfReach, 1, 6, 8));
    }

    [Fact]
    public void CanComplete_EndedCompletedOrNotOnRecord_SaysSo()
    {
        Started().End(Actor.Registry, EndingReason.Died, First).Value.CanComplete(First).Refusals.Single().Code.Should().Be(LifecycleReasons.NoSuchTransition);
        Attending(Started(), 0, 8).Complete(Actor.TrainingProvider, Sessions[^1]).Value.CanComplete(First).Truth.Should().Be(Truth.True);
        new Enrolment("E-1", "A-1", "P-1", First, Sessions).CanComplete(First).Missing.Should().Equal(Reason.Of(RecordReasons.Missing, ReasonArgument.Term("enrolment.requiredAttendance")));
    }

    [Fact]
    public void FollowUps_AtTheDatesThatThePromiseStates_AreMissingUntilSomebodyLookedThePersonUp()
    {
        PostTrainingSupport promise = new(toolkit: true, followUps: [Period.FromMonths(6), Period.FromMonths(1)]);
        Attending(Started(Recorded.Known(promise)), 0, 8).FollowUpsDue.Should().BeEmpty();
        Enrolment completed = Attending(Started(Recorded.Known(promise)), 0, 8).Complete(Actor.TrainingProvider, Sessions[^1]).Value;
        (LocalDate first, LocalDate second) = (new(2026, 2, 21), new(2026, 7, 21));

        completed.FollowUpsDue.Should().Equal(first, second);
        completed.FollowUpsMissing(first.PlusDays(-1)).Should().BeEmpty();
        completed.FollowUpsMissing(first).Should().Equal(first);
        completed.FollowUpsMissing(second).Should().Equal(first, second);
        Found(completed, first.PlusDays(-1)).FollowUpsMissing(second).Should().Equal(first, second);
        Found(completed, first).FollowUpsMissing(second).Should().Equal(second);
        Found(completed, second.PlusDays(-1)).FollowUpsMissing(second).Should().Equal(second);
        Found(completed, second).FollowUpsMissing(second).Should().Equal(first);
        Found(Found(completed, first), second).FollowUpsMissing(second).Should().BeEmpty();
    }

    [Fact]
    public void In_APackageWithSupport_PromisesItToAnInmateOnlyAsFarAsThatIsSaid()
    {
        Applicant inmate = new Inmate("A-1", "rutan"), neighbour = new PublicApplicant("A-2");
        foreach ((Recorded<bool> said, RecordState toInmate) in ((Recorded<bool>, RecordState)[])[(Recorded.Known(true), RecordState.Known), (Recorded.Known(false), RecordState.None), (default, RecordState.NotOnRecord)])
        {
            Recorded<PostTrainingSupport> promise = Recorded.Known(new PostTrainingSupport(toolkit: true, includesInmates: said));
            TrainingPackage package = new("P-1", "Las dasar", TrainingField.Welding, "blk", Audience.Inclusive, support: promise);

            Enrolment.In(package, "E-1", inmate, First).PromisedSupport.State.Should().Be(toInmate);
            Enrolment.In(package, "E-1", inmate, First).OutstandingSupport.State.Should().Be(toInmate);
            Enrolment.In(package, "E-2", neighbour, First).PromisedSupport.Should().Be(promise);
        }

        Enrolment.In(new("P-1", "Las dasar", TrainingField.Welding, "blk", Audience.Inclusive, support: Recorded<PostTrainingSupport>.None), "E-1", inmate, First).PromisedSupport.IsNone.Should().BeTrue();
    }

    private static Enrolment Found(Enrolment completed, LocalDate on) => completed.FollowUp(Actor.Partner, Destination.SelfEmployed, on).Value;

    public static TheoryData<Action, string> Misuse => new()
    {
        { () => _ = new EnrolmentEntry(EnrolmentTrigger.PlanSuspension, Actor.Registry, First), "away" },
        { () => _ = new EnrolmentEntry(EnrolmentTrigger.PlanSuspension, Actor.Registry, First, away: new(First)), "away" },
        { () => _ = new EnrolmentEntry(EnrolmentTrigger.PlanEnd, Actor.Registry, First, EndingReason.Released, away: Away(0, 1)), "away" },
        { () => _ = new EnrolmentEntry(EnrolmentTrigger.PlanEnd, Actor.Registry, First, away: new(First)), "reason" },
        { () => _ = new EnrolmentEntry(EnrolmentTrigger.PlanEnd, Actor.Registry, First, EndingReason.Released, away: new(First.PlusDays(-1))), "away" },
        { () => _ = new EnrolmentEntry(EnrolmentTrigger.Suspend, Actor.Registry, First, away: Away(0, 1)), "away" },
        { () => _ = new PostTrainingSupport(mentoring: true, followUps: [Period.Zero]), "followUps" },
        { () => _ = new PostTrainingSupport(mentoring: true, followUps: [Period.FromMonths(1), Period.FromMonths(1)]), "followUps" },
    };

    [Theory]
    [MemberData(nameof(Misuse), DisableDiscoveryEnumeration = true)]
    public void Constructors_Misuse_NamesTheParameter(Action misuse, string parameter) =>
        misuse.Should().Throw<ArgumentException>().Which.ParamName.Should().Be(parameter);
}
