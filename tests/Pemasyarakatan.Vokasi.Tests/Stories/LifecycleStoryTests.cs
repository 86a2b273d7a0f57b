using Pemasyarakatan.Vokasi.Applicants;
using Pemasyarakatan.Vokasi.Certification;
using Pemasyarakatan.Vokasi.Enrolments;
using Pemasyarakatan.Vokasi.Selection;
using Pemasyarakatan.Vokasi.Tests.Certification;
using Pemasyarakatan.Vokasi.Tests.Conventions;
using Pemasyarakatan.Vokasi.Tests.Enrolments;
using Pemasyarakatan.Vokasi.Tests.Foundation;
using Pemasyarakatan.Vokasi.Tests.Selection;
using Pemasyarakatan.Vokasi.Training;

namespace Pemasyarakatan.Vokasi.Tests.Stories;

/// <summary>The scenarios of the lives, each told once from end to end; their edges are tested beside the types.</summary>
public sealed class LifecycleStoryTests
{
    private static readonly LocalDate Day = CertificationFixture.Day;

    // What happens, and what then becomes of who waits, of who holds an accepted seat, of who is in training and of who is assessed.
    public static TheoryData<OutsideEventKind, OfferState, OfferState, EnrolmentState, EndingReason?, AssessmentState> Happenings => new()
    {
        { OutsideEventKind.Transfer, OfferState.Withdrawn, OfferState.Withdrawn, EnrolmentState.Ended, EndingReason.Transferred, AssessmentState.Admitted },
        { OutsideEventKind.Release, OfferState.Withdrawn, OfferState.Withdrawn, EnrolmentState.Ended, EndingReason.Released, AssessmentState.Admitted },
        { OutsideEventKind.TemporaryAbsence, OfferState.Waiting, OfferState.Suspended, EnrolmentState.Suspended, null, AssessmentState.Admitted },
        { OutsideEventKind.Violation, OfferState.Waiting, OfferState.Accepted, EnrolmentState.InTraining, null, AssessmentState.Admitted },
        { OutsideEventKind.Illness, OfferState.Waiting, OfferState.Suspended, EnrolmentState.Suspended, null, AssessmentState.Admitted },
        { OutsideEventKind.Death, OfferState.Withdrawn, OfferState.Withdrawn, EnrolmentState.Ended, EndingReason.Died, AssessmentState.Withdrawn },
    };

    [Theory]
    [MemberData(nameof(Happenings))]
    public void SomethingHappensOutside_EachLifecycleAnswersInADefinedWayWithItsReason(
        OutsideEventKind kind, OfferState waiting, OfferState accepted, EnrolmentState training, EndingReason? why, AssessmentState assessed)
    {
        foreach ((OfferState state, OfferState after) in ((OfferState, OfferState)[])[(OfferState.Waiting, waiting), (OfferState.Accepted, accepted)])
        {
            Intake intake = IntakeEventTests.In(state, kept: true);
            IntakeEntry entry = intake.Do(IntakeCommand.Handle(Event("A001", kind), ListFixture.Package(1), wishesToGoOn: false, Day)).Find("A001")!;
            entry.State.Should().Be(after);
            if (after == OfferState.Withdrawn)
                entry.Why.Should().Be(Reason.Of(IntakeReasons.TakenAway, ReasonArgument.Term(kind)));
        }

        Enrolment enrolment = EnrolmentLifecycleTests.At(EnrolmentState.InTraining);
        Enrolment then = enrolment.Answer(Event(enrolment.ApplicantId, kind), Package(enrolment.PackageId, Audience.Inmates), wishesToGoOn: false).Value;
        (then.State, then.EndedFor).Should().Be((training, why));

        Assessment assessment = AssessmentLifecycleTests.At(AssessmentState.Admitted);
        assessment.Answer(Event(assessment.ApplicantId, kind)).Value.State.Should().Be(assessed);
    }

    [Fact]
    public void ReleasedDuringAnInclusivePackage_GoesOnAsAMemberOfThePublicIfTheyWish_SeatAndHistoryStay()
    {
        Enrolment training = EnrolmentLifecycleTests.At(EnrolmentState.InTraining);
        TrainingPackage inclusive = Package(training.PackageId, Audience.Inclusive);
        OutsideEvent release = Event(training.ApplicantId, OutsideEventKind.Release);

        training.Answer(release, inclusive, wishesToGoOn: true).Value.Should().Be(training);
        training.Answer(release, inclusive, wishesToGoOn: false).Value.EndedFor.Should().Be(EndingReason.Released);

        Intake seated = IntakeEventTests.In(OfferState.Accepted, kept: true);
        IntakeEntry after = seated.Do(IntakeCommand.Handle(Event("A001", OutsideEventKind.Release), ListFixture.Package(1, audience: Audience.Inclusive), wishesToGoOn: true, Day)).Find("A001")!;
        (after.State, after.HoldsSeat).Should().Be((OfferState.Accepted, true));
    }

    [Fact]
    public void CompletionNeedsTheAttendanceThatThePackageStates_AndCertificationADecisionBySomeoneWhoDidNotAssess()
    {
        Schedule days = new(Day, Day.PlusDays(4), [.. Enumerable.Range(0, 5).Select(Day.PlusDays)], 8, 45);
        TrainingPackage package = new("P-1", "Pelatihan las", TrainingField.Welding, "blk", Audience.Inmates, schedule: Recorded.Known(days), completionAttendance: Recorded.Known(80));
        Enrolment three = Attending(Enrolment.In(package, "E-1", "A-1", Day).Start(Actor.TrainingProvider, Day).Value, days.TrainingDays[..3]);
        CertificationFixture.Codes(three.Complete(Actor.TrainingProvider, days.End)).Should().Equal("enrolment.attendanceTooLow");
        Attending(three, days.TrainingDays[3..4]).Complete(Actor.TrainingProvider, days.End).Value.State.Should().Be(EnrolmentState.Completed);

        Assessment assessed = CertificationFixture.Assessed(CertificationFixture.Applied(AssessmentPurpose.Certification), Judgement.Kompeten);
        CertificationFixture.Codes(assessed.Decide(Actor.DecisionPanel, ["AS-1"], competent: true, Day)).Should().Equal("certification.assessorOnPanel");
        CertificationFixture.Codes(CompetenceCertificate.Issue(assessed, CertificationFixture.Number, Day)).Should().Equal("certification.notDecidedCompetent");
        Assessment decided = assessed.Decide(Actor.DecisionPanel, ["P-1"], competent: true, Day).Value;
        CompetenceCertificate.Issue(decided, CertificationFixture.Number, Day).Success.Should().BeTrue();
    }

    [Fact]
    public void Rpl_YearsOfUncertifiedWeldingLeadToAnAssessmentWithoutACourse()
    {
        // No enrolment, no training certificate: what the welder claims is judged unit by unit.
        Assessment applied = CertificationFixture.Applied(AssessmentPurpose.Rpl);
        Assessment claimed = applied.SelfAssess(Actor.Applicant, CertificationFixture.ThreeYears.Units, Day).Value;
        Assessment admitted = CertificationFixture.Assigned(claimed.Admit(Actor.CertificationBody, Day).Value, "AS-1");
        Assessment decided = CertificationFixture.Judged(admitted, Judgement.Kompeten, "AS-1", Day).Report(Actor.Assessor, Day).Value.Decide(Actor.DecisionPanel, ["P-1"], competent: true, Day).Value;

        CompetenceCertificate certificate = CompetenceCertificate.Issue(decided, CertificationFixture.Number, Day).Value;

        certificate.StatusOn(Day).Truth.Should().Be(Truth.True);
        certificate.Scheme.Units.Should().Equal(CertificationFixture.First, CertificationFixture.Second);
    }

    [Fact]
    public void TheStatusOfACertificateOnAnyDateIsComputed_RevokingNeedsAReason_RenewalKeepsTheChain()
    {
        CompetenceCertificate certificate = CertificationFixture.Certificate();
        CompetenceCertificate back = certificate.Suspend(Actor.CertificationBody, "no-surveillance", Day.PlusDays(10)).Value.Reinstate(Actor.CertificationBody, Day.PlusDays(20)).Value;
        Codes(back, Day.PlusDays(9)).Should().BeEmpty();
        Codes(back, Day.PlusDays(10)).Should().Equal("certification.suspended");
        Codes(back, Day.PlusDays(20)).Should().BeEmpty();
        Codes(back, new(2029, 3, 3)).Should().Equal("certification.expired");
        VokasiJson.Write(back).Should().NotContain("expired");

        CertificationFixture.Codes(back.Revoke(Actor.CertificationBody, reason: null, Day.PlusDays(30))).Should().Equal("certification.reasonMissing");
        Codes(back.Revoke(Actor.CertificationBody, "misuse", Day.PlusDays(30)).Value, Day.PlusDays(30)).Should().Equal("certification.revoked");

        Assessment renewal = CertificationFixture.Competent(new("U-2", "A-1", CertificationFixture.Body, CertificationFixture.ThreeYears, AssessmentPurpose.Renewal, new(2029, 1, 5)));
        CompetenceCertificate next = back.IssueRenewal(renewal, CertificationFixture.NextNumber, new(2029, 2, 1)).Value;
        CompetenceCertificate superseded = back.Renew(Actor.CertificationBody, next).Value;
        (superseded.Successor, next.Predecessor).Should().Be((CertificationFixture.NextNumber, CertificationFixture.Number));
        Codes(superseded, new(2029, 2, 1)).Should().Equal("certification.superseded");
        next.StatusOn(new(2029, 3, 3)).Truth.Should().Be(Truth.True);
    }

    [Fact]
    public void EveryStateTriggerAndActor_HasATransitionOrIsRefusedWithThePermittedTriggers_AndNothingIsWrittenBesides()
    {
        Library.NoneMay("Every state x trigger x actor either moves or returns a coded refusal that lists the legal moves", LifecycleCatalogue.All.SelectMany(life => life.Faults()));

        // One command, one entry: no transition writes a hidden extra state.
        Enrolment before = EnrolmentLifecycleTests.At(EnrolmentState.Suspended);
        before.Resume(Actor.FacilityHead, before.History[^1].On).Value.History[..^1].Should().Equal(before.History);
        Assessment appealed = AssessmentLifecycleTests.At(AssessmentState.Appealed);
        appealed.AnswerAppeal(Actor.CertificationBody, ["B-1"], upheld: true, Day).Value.History[..^1].Should().Equal(appealed.History);
    }

    [Fact]
    public void AnAssessorWhoIsAlsoOnTheDecidingPanel_IsRefused() =>
        CertificationFixture.Assessed(CertificationFixture.Applied(AssessmentPurpose.Certification), Judgement.Kompeten).Decide(Actor.DecisionPanel, ["P-1", "AS-1", "P-2"], competent: true, Day).Refusals
            .Should().Equal(Reason.Of(CertificationReasons.AssessorOnPanel, ReasonArgument.Code("AS-1")));

    private static OutsideEvent Event(string person, OutsideEventKind kind) => new(person, kind, Day, kind == OutsideEventKind.Release ? ReleaseKind.Expiry : null);

    private static TrainingPackage Package(string id, Audience audience) => new(id, "Pelatihan las", TrainingField.Welding, "blk", audience);

    private static Enrolment Attending(Enrolment enrolment, ImmutableArray<LocalDate> days) =>
        days.Aggregate(enrolment, (life, day) => life.RecordAttendance(Actor.TrainingProvider, day, present: true).Value);

    private static string[] Codes(CompetenceCertificate certificate, LocalDate date) => [.. certificate.StatusOn(date).Refusals.Select(reason => reason.Code.Id)];
}
