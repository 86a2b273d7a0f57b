using System.Text.Json;
using Pemasyarakatan.Vokasi.Enrolments;
using Pemasyarakatan.Vokasi.Training;

namespace Pemasyarakatan.Vokasi.Tests.Enrolments;

public sealed class EnrolmentTests
{
    private static readonly LocalDate Confirmed = new(2026, 1, 5);
    private static readonly LocalDate First = new(2026, 1, 12);

    // Ten sessions, 12 to 21 January.
    private static readonly ImmutableArray<LocalDate> Sessions = [.. Enumerable.Range(0, 10).Select(First.PlusDays)];

    private static LocalDate Last => Sessions[^1];

    private static Enrolment Fresh(Recorded<int> required) => new("E-1", "A-1", "P-1", Confirmed, Sessions, required);

    private static Enrolment Started(int required) => Fresh(Recorded.Known(required)).Start(Actor.TrainingProvider, First).Value;

    private static Enrolment Attending(Enrolment enrolment, int sessions) => Sessions.Take(sessions)
        .Aggregate(enrolment, (life, session) => life.RecordAttendance(Actor.TrainingProvider, session, present: true).Value);

    private static string[] Codes(Outcome<Enrolment> outcome) => [.. outcome.Refusals.Select(reason => reason.Code.Id)];

    [Theory]
    [InlineData(80, 7, false)]
    [InlineData(80, 8, true)]
    [InlineData(80, 9, true)]
    [InlineData(81, 8, false)] // 8.1 sessions of ten are nine
    [InlineData(81, 9, true)]
    [InlineData(100, 9, false)]
    [InlineData(100, 10, true)]
    [InlineData(1, 0, false)]
    [InlineData(1, 1, true)]
    public void Complete_NeedsTheAttendanceThatThePackageStates(int percent, int attended, bool completes)
    {
        Outcome<Enrolment> outcome = Attending(Started(percent), attended).Complete(Actor.TrainingProvider, Last);

        outcome.Success.Should().Be(completes);
        if (completes)
            outcome.Value.State.Should().Be(EnrolmentState.Completed);
        else
            Codes(outcome).Should().Equal("enrolment.attendanceTooLow");
    }

    [Fact]
    public void Complete_BelowTheAttendance_SaysActualAndRequired()
    {
        Reason refusal = Attending(Started(80), 7).Complete(Actor.TrainingProvider, Last).Refusals.Single();

        (refusal["attended"].Value, refusal["required"].Value, refusal["planned"].Value).Should().Be(("7", "8", "10"));
    }

    [Fact]
    public void Complete_ASessionMarkedAbsentOrNotAtAll_DoesNotCount()
    {
        Enrolment enrolment = Attending(Started(80), 7).RecordAttendance(Actor.TrainingProvider, Sessions[7], present: false).Value;

        enrolment.SessionsAttended.Should().Be(7);
        enrolment.WasPresent(Sessions[6]).Should().BeTrue();
        enrolment.WasPresent(Sessions[7]).Should().BeFalse();
        enrolment.WasPresent(Sessions[8]).Should().BeNull();
        Codes(enrolment.Complete(Actor.TrainingProvider, Last)).Should().Equal("enrolment.attendanceTooLow");
    }

    [Fact]
    public void Complete_TheRequirementIsNotOnRecord_IsRefusedAsMissingAndNeverGuessed()
    {
        Enrolment enrolment = Attending(Fresh(default).Start(Actor.TrainingProvider, First).Value, 10);

        Reason refusal = enrolment.Complete(Actor.TrainingProvider, Last).Refusals.Single();

        refusal.Should().Be(Reason.Of(RecordReasons.Missing, ReasonArgument.Term("enrolment.requiredAttendance")));
        enrolment.SessionsRequired.Should().BeNull();
    }

    [Fact]
    public void Complete_ThePackageRequiresNone_NeedsNoAttendance() =>
        Fresh(Recorded<int>.None).Start(Actor.TrainingProvider, First).Value.Complete(Actor.TrainingProvider, Last).Success.Should().BeTrue();

    [Fact]
    public void Complete_NoSessionOnRecord_IsRefusedAsMissing()
    {
        Enrolment enrolment = new Enrolment("E-1", "A-1", "P-1", Confirmed, requiredAttendance: Recorded.Known(80)).Start(Actor.TrainingProvider, First).Value;

        enrolment.Complete(Actor.TrainingProvider, Last).Refusals
            .Should().Equal(Reason.Of(RecordReasons.Missing, ReasonArgument.Term("enrolment.plannedSessions")));
    }

    [Theory]
    [InlineData(-1, false)]
    [InlineData(0, true)]
    [InlineData(1, true)]
    public void Complete_NotBeforeTheLastSession(int days, bool completes)
    {
        Outcome<Enrolment> outcome = Attending(Started(80), 8).Complete(Actor.TrainingProvider, Last.PlusDays(days));

        Codes(outcome).Should().Equal(completes ? [] : ["enrolment.sessionsAhead"]);
    }

    [Fact]
    public void Complete_WrongActorTooEarlyAndTooSeldomThere_SaysAllOfIt() =>
        Codes(Attending(Started(80), 7).Complete(Actor.FacilityOfficer, Last.PlusDays(-1)))
            .Should().Equal("lifecycle.wrongActor", "enrolment.attendanceTooLow", "enrolment.sessionsAhead");

    [Fact]
    public void RecordAttendance_OnADayWithoutSession_IsRefused() =>
        Codes(Started(80).RecordAttendance(Actor.TrainingProvider, Last.PlusDays(1), present: true)).Should().Equal("enrolment.noSuchSession");

    [Fact]
    public void RecordAttendance_Twice_IsRefused() =>
        Codes(Attending(Started(80), 1).RecordAttendance(Actor.TrainingProvider, First, present: false)).Should().Equal("enrolment.markedTwice");

    [Theory]
    [InlineData(0, false)]
    [InlineData(1, true)]
    [InlineData(2, true)]
    public void RecordAttendance_BeforeTheParticipantStarted_IsRefused(int session, bool recorded)
    {
        Enrolment late = Fresh(Recorded.Known(80)).Start(Actor.TrainingProvider, Sessions[1]).Value;

        Codes(late.RecordAttendance(Actor.TrainingProvider, Sessions[session], present: true)).Should().Equal(recorded ? [] : ["enrolment.notInTraining"]);
    }

    [Theory]
    [InlineData(2, true)]
    [InlineData(3, true)]
    [InlineData(4, false)]
    [InlineData(5, false)]
    [InlineData(6, true)]
    [InlineData(7, true)]
    public void RecordAttendance_AListHandedInLate_CountsOutsideTheInterruptionAlone(int session, bool recorded)
    {
        Enrolment back = Started(80).Suspend(Actor.FacilityHead, Sessions[3]).Value.Resume(Actor.FacilityHead, Sessions[6]).Value;

        Codes(back.RecordAttendance(Actor.FacilityOfficer, Sessions[session], present: true)).Should().Equal(recorded ? [] : ["enrolment.notInTraining"]);
    }

    [Theory]
    [InlineData(-1, false)]
    [InlineData(0, true)]
    [InlineData(1, true)]
    public void Commands_DatesDoNotRunBackwards(int days, bool inOrder)
    {
        string[] expected = inOrder ? [] : ["enrolment.outOfOrder"];
        Codes(Fresh(default).Start(Actor.TrainingProvider, Confirmed.PlusDays(days))).Should().Equal(expected);
        Codes(Started(80).Suspend(Actor.Registry, First.PlusDays(days))).Should().Equal(expected);
        Codes(Attending(Started(80), 3).Suspend(Actor.Registry, Sessions[2].PlusDays(days))).Should().Equal(expected);
        Codes(Started(80).End(Actor.Registry, EndingReason.Died, First.PlusDays(days))).Should().Equal(expected);
    }

    public static TheoryData<EndingReason, Actor[]> Spokesmen => new()
    {
        { EndingReason.Transferred, [Actor.FacilityHead, Actor.FacilityOfficer, Actor.Registry] },
        { EndingReason.Released, [Actor.FacilityHead, Actor.FacilityOfficer, Actor.Registry] },
        { EndingReason.Died, [Actor.FacilityHead, Actor.FacilityOfficer, Actor.Registry] },
        { EndingReason.Security, [Actor.FacilityHead, Actor.FacilityOfficer, Actor.Registry] },
        { EndingReason.WithdrawnByOwnWish, [Actor.Applicant] },
        { EndingReason.WithdrawnByStaff, [Actor.FacilityHead, Actor.FacilityOfficer, Actor.TrainingProvider] },
        { EndingReason.Dismissed, [Actor.FacilityHead, Actor.FacilityOfficer, Actor.TrainingProvider] },
        { EndingReason.Health, [Actor.FacilityHead, Actor.FacilityOfficer, Actor.TrainingProvider, Actor.Registry] },
        { EndingReason.PackageCancelled, [Actor.FacilityHead, Actor.FacilityOfficer, Actor.Partner, Actor.TrainingProvider] },
    };

    [Theory]
    [MemberData(nameof(Spokesmen))]
    public void End_OnlyByThoseWhoMayGiveTheReason(EndingReason reason, Actor[] allowed)
    {
        foreach (Actor actor in Enum.GetValues<Actor>())
        {
            Outcome<Enrolment> outcome = Started(80).End(actor, reason, Last);
            outcome.Success.Should().Be(allowed.Contains(actor), $"{actor}");
            if (outcome.Success)
                outcome.Value.EndedFor.Should().Be(reason);
            else
                Codes(outcome).Should().Contain("enrolment.reasonNotTheirs");
        }
    }

    [Fact]
    public void Support_GrantedPieceByPiece_AddsUpAgainstThePromise()
    {
        Recorded<PostTrainingSupport> promise = Recorded.Known(new PostTrainingSupport(toolkit: true, capital: true, includesInmates: Recorded.Known(true)));
        Enrolment completed = Attending(new Enrolment("E-1", "A-1", "P-1", Confirmed, Sessions, Recorded.Known(80), promise).Start(Actor.TrainingProvider, First).Value, 8)
            .Complete(Actor.TrainingProvider, Last).Value;
        completed.OutstandingSupport.Should().Be(promise);

        Enrolment first = completed.GrantSupport(Actor.Partner, new(toolkit: true, capital: 750_000), Last).Value;
        first.GrantedSupport.Should().Be(new Support(toolkit: true, capital: 750_000));
        first.OutstandingSupport.Should().Be(Recorded<PostTrainingSupport>.None);

        Enrolment toolsAlone = completed.GrantSupport(Actor.Partner, new(toolkit: true), Last).Value;
        toolsAlone.OutstandingSupport.Should().Be(Recorded.Known(new PostTrainingSupport(capital: true, includesInmates: Recorded.Known(true))));

        first.GrantSupport(Actor.Partner, new(capital: 250_000, mentoring: true), Last.PlusDays(30)).Value.GrantedSupport
            .Should().Be(new Support(toolkit: true, capital: 1_000_000, mentoring: true));
    }

    [Fact]
    public void FollowUp_TheLastFindingCounts_WithItsDate()
    {
        Enrolment completed = Attending(Started(80), 8).Complete(Actor.TrainingProvider, Last).Value;
        completed.Destination.State.Should().Be(RecordState.NotOnRecord);
        completed.OutstandingSupport.State.Should().Be(RecordState.NotOnRecord);

        completed.FollowUp(Actor.Partner, Destination.NotReached, Last.PlusDays(90)).Value
            .FollowUp(Actor.Partner, Destination.SelfEmployed, Last.PlusDays(180)).Value
            .Destination.Should().Be(Recorded.Known(Destination.SelfEmployed, Last.PlusDays(180)));
    }

    [Fact]
    public void In_APackage_TakesWhatThePackageStatesAndNothingElse()
    {
        Schedule schedule = Schedule.OnWeekdays(First, 3, 8, 45, []);
        TrainingPackage package = new(
            "P-9", "Pelatihan menjahit", TrainingField.Sewing, "blk", Audience.Inmates, schedule: Recorded.Known(schedule), completionAttendance: Recorded.Known(80));

        Enrolment.In(package, "E-1", "A-1", Confirmed)
            .Should().Be(new Enrolment("E-1", "A-1", "P-9", Confirmed, schedule.TrainingDays, Recorded.Known(80)));
        Enrolment.In(new("P-9", "T", TrainingField.Sewing, "blk", Audience.Inmates), "E-1", "A-1", Confirmed)
            .Should().Be(new Enrolment("E-1", "A-1", "P-9", Confirmed));
    }

    [Fact]
    public void Read_AHistoryThatBreaksARule_IsRefused()
    {
        string json = """
            {"id":"E-1","applicantId":"A-1","packageId":"P-1","confirmedOn":"2026-01-05","history":[{"trigger":"complete","actor":"trainingProvider","on":"2026-02-01"}]}
            """;
        Action read = () => VokasiJson.Read<Enrolment>(json);

        read.Should().Throw<JsonException>().WithMessage("*Entry 1*lifecycle.noSuchTransition*(history)*");
    }

    [Fact]
    public void Json_RoundTrips()
    {
        Enrolment enrolment = Attending(Started(80), 8).RecordAttendance(Actor.TrainingProvider, Sessions[8], present: false).Value
            .Complete(Actor.TrainingProvider, Last).Value
            .GrantSupport(Actor.Partner, new(capital: 500_000), Last).Value
            .FollowUp(Actor.FacilityOfficer, Destination.Employed, Last).Value;

        Enrolment read = VokasiJson.Read<Enrolment>(VokasiJson.Write(enrolment));

        read.Should().Be(enrolment);
        read.State.Should().Be(EnrolmentState.Completed);
        read.GetHashCode().Should().Be(enrolment.GetHashCode());
    }

    public static TheoryData<Action, string> Misuse => new()
    {
        { () => _ = new Enrolment("E 1", "A-1", "P-1", Confirmed), "id" },
        { () => _ = new Enrolment("E-1", "A-1", "P-1", Confirmed, [First, First]), "plannedSessions" },
        { () => _ = new Enrolment("E-1", "A-1", "P-1", Confirmed, requiredAttendance: Recorded.Known(0)), "requiredAttendance" },
        { () => _ = new Enrolment("E-1", "A-1", "P-1", Confirmed, requiredAttendance: Recorded.Known(101)), "requiredAttendance" },
        { () => _ = new EnrolmentEntry(EnrolmentTrigger.End, Actor.Registry, First), "reason" },
        { () => _ = new EnrolmentEntry(EnrolmentTrigger.Start, Actor.Registry, First, EndingReason.Died), "reason" },
        { () => _ = new EnrolmentEntry(EnrolmentTrigger.GrantSupport, Actor.Partner, First), "support" },
        { () => _ = new EnrolmentEntry(EnrolmentTrigger.FollowUp, Actor.Partner, First), "destination" },
        { () => _ = new Support(capital: -1), "capital" },
    };

    [Theory]
    [MemberData(nameof(Misuse), DisableDiscoveryEnumeration = true)]
    public void Constructors_Misuse_NamesTheParameter(Action misuse, string parameter) =>
        misuse.Should().Throw<ArgumentException>().Which.ParamName.Should().Be(parameter);
}
