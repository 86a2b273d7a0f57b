using System.Text.Json.Nodes;
using Pemasyarakatan.Vokasi.Eligibility;
using Pemasyarakatan.Vokasi.Selection;
using static Pemasyarakatan.Vokasi.Tests.Selection.ListFixture;

namespace Pemasyarakatan.Vokasi.Tests.Selection;

/// <summary>What may rightly happen after a draw, and that the audit finds nothing wrong with it.</summary>
public sealed class AuditHistoryTests
{
    private static readonly SeatPlan Open = Plan(SeatOrder.ReservedFirst, SeatReserveKind.Soft);
    private static readonly SeatPlan Soft = Plan(SeatOrder.ReservedFirst, SeatReserveKind.Soft, ("warga", 1));
    private static readonly SeatPlan Hard = Plan(SeatOrder.ReservedFirst, SeatReserveKind.Hard, ("warga", 1));

    private int _day;

    [Fact]
    public void SeatsBeyondTheNumber_AreUsedUpAndGivenBackFirst()
    {
        Intake intake = Filled(1, Open, Several(6)).Do(IntakeCommand.OverAllocate("Kepala Rutan", "need", 1, Next())).Do(Promote(Open, Several(6)));
        intake = intake.Do(IntakeCommand.Decline("A001", Next()));
        intake.ToString().Should().Be("1/1", "A002 sits on the seat that A001 left");
        intake = intake.Do(IntakeCommand.ChangeCapacity(2, [], Next())).Do(Promote(Open, Several(6)));
        intake.Holders().Should().Equal("A002", "A003");
        Advisories(intake).Should().HaveCount(2).And.Contain(told => told.StartsWith("audit.permitted(las-1, 1, need", StringComparison.Ordinal));
    }

    [Fact]
    public void FreeSeatAndOneBeyondUnderAHardPlan_AreBothOffered()
    {
        Intake intake = Filled(2, Hard, Hardly).Do(IntakeCommand.Decline("A1", Next())).Do(IntakeCommand.OverAllocate("Kepala Rutan", "need", 1, Next())).Do(Promote(Hard, Hardly));
        intake.Holders().Should().Equal("A2", "A3", "A4");
        Clean(intake);
    }

    [Fact]
    public void FreeSeatThatNobodyCanTakeUnderAHardPlan_StaysEmpty()
    {
        Determination[] people = [One("A1", 1), One("A2", 2, "warga"), One("A3", 3), One("A4", 4)];
        Intake intake = Filled(2, Hard, people).Do(IntakeCommand.Decline("A1", Next())).Do(IntakeCommand.Decline("A2", Next())).Do(Promote(Hard, people));
        (intake.Holders().Single(), intake.FreeSeats).Should().Be(("A3", 1));
        Clean(intake);
    }

    [Fact]
    public void TwoFreeSeatsOfWhichOneIsReserved_GoToTheBestMemberAndToTheBest()
    {
        Determination[] people = [One("A1", 1), One("A2", 2, "warga"), One("A3", 3), One("A4", 4, "warga"), One("A5", 5, "warga")];
        Intake intake = Filled(2, Soft, people).Do(IntakeCommand.Decline("A1", Next())).Do(IntakeCommand.Decline("A2", Next())).Do(Promote(Soft, people));
        intake.Holders().Should().Equal("A3", "A4");
        Clean(intake);
    }

    [Fact]
    public void SeatsThatKeepTheirType_AreEachCountedByIt()
    {
        SeatPlan plan = Plan(SeatOrder.OpenFirst, SeatReserveKind.Soft, ("warga", 1), ("jauh", 1));
        Determination[] people = [One("A1", 1), One("A2", 2, "warga"), One("A3", 3, "jauh"), One("A4", 4), One("A5", 5, "warga"), One("A6", 6, "warga")];
        Intake intake = Filled(3, plan, people).Do(IntakeCommand.Decline("A2", Next())).Do(IntakeCommand.Decline("A3", Next())).Do(Promote(plan, people));
        intake.Holders().Should().Equal("A1", "A4", "A5");
        Clean(intake);
    }

    [Fact]
    public void SuspendedWhoKeepsTheSeat_HoldsItUntilTheReturn()
    {
        SeatPlan plan = new(SeatOrder.ReservedFirst, SeatReserveKind.Soft, seatKeptOnSuspension: true);
        Intake intake = Suspended(plan).Do(IntakeCommand.OverAllocate("Kepala Rutan", "need", 1, Next())).Do(Promote(plan, Several(4)));
        intake.Holders().Should().Equal("A001", "A002");
        intake = intake.Do(IntakeCommand.Return("A001", Next()));
        Clean(intake);
        Acts(intake)[^1].Should().Match<PublishedAct>(act => act.Act == PublishedActKind.Returned && act.Ids.IsEmpty && act.Offered.Single().Id == "A001");
        Clean(intake.Do(IntakeCommand.Suspend("A001", "isolation", Next())));
    }

    [Fact]
    public void SuspendedWhoseSeatWasFreedAndGiven_WaitsAndIsOfferedTheNext()
    {
        Intake intake = Suspended(Open).Do(Promote(Open, Several(4))).Do(IntakeCommand.Return("A001", Next()));
        Acts(intake)[^1].Should().Match<PublishedAct>(act => act.Act == PublishedActKind.Returned && act.Ids.Single() == "A001" && act.Offered.IsEmpty);
        intake = intake.Do(IntakeCommand.Decline("A002", Next())).Do(Promote(Open, Several(4)));
        intake.Holders().Should().Equal("A001");
        Clean(intake);
    }

    [Fact]
    public void Accepted_IsAnActOfThePersonWithoutASeatOfItsOwn() =>
        Acts(Filled(1, Open, Several(1)).Do(IntakeCommand.Accept("A001", Next()))).Single()
            .Should().Match<PublishedAct>(act => act.Act == PublishedActKind.Accepted && act.Ids.Single() == "A001" && act.Offered.IsEmpty);

    [Fact]
    public void LateWhoTookASeatThatWasLeft_TookItInAnActOfItsOwn()
    {
        Intake intake = Filled(2, Open, One("A1", 1), One("A8", 0, late: true));
        Acts(intake).Should().ContainSingle().Which.Should().Match<PublishedAct>(act => act.Act == PublishedActKind.Promoted && act.On == Day && act.Offered.Single().Id == "A8");
        Acts(Filled(1, Open, One("A1", 1))).Should().BeEmpty();
    }

    [Fact]
    public void JoinedOneAfterTheOther_StandInThatOrderWhateverTheDrawSays()
    {
        Intake intake = Filled(1, Open, One("A9", 1));
        foreach (string id in Six.Reverse())
            intake = intake.Do(IntakeCommand.AddLate(Current(Open, One(id)), Next()));
        foreach (string leaver in (string[])["A9", .. Six.Reverse().Take(5)])
            intake = intake.Do(IntakeCommand.Decline(leaver, Next())).Do(Promote(Open, [.. Six.Select(id => One(id))]));
        intake.Holders().Should().Equal(Six[0]);
        Advisories(intake).Should().BeEmpty("all were screened by the policy of the list");
    }

    [Fact]
    public void JoinedAListOnWhichNobodyStood_IsFoundFair()
    {
        Intake intake = Filled(1, Open).Do(IntakeCommand.AddLate(Current(Open, One("A1")), Next())).Do(Promote(Open, One("A1")));
        intake.Holders().Should().Equal("A1");
        Clean(intake);
    }

    [Fact]
    public void MemberByALaterScreening_ComesBeforeABetterNonMember()
    {
        Determination[] people = [One("A1", 1), One("A2", 2, "warga"), One("A3", 3), One("A4", 4)];
        Intake intake = Filled(2, Soft, people).Do(IntakeCommand.Decline("A2", Next())).Do(Promote(Soft, [.. people[..3], One("A4", 4, "warga")]));
        intake.Holders().Should().Equal("A1", "A4");
        Clean(intake);
    }

    [Fact]
    public void WaiverInALaterList_IsTold()
    {
        Intake intake = Filled(1, Open, Several(3)).Do(IntakeCommand.Decline("A001", Next()))
            .Do(Promote(Open, Departed("A002"), One("A003", 3), Departed("A009")));
        string[] told = [.. Advisories(intake)];
        told.Should().BeEquivalentTo(
            "audit.waiver(A002, las-1, verdict.notRecommended, verdict.eligible, conduct-improved)", "audit.waiver(A009, las-1, verdict.notRecommended, verdict.eligible, conduct-improved)");
    }

    [Fact]
    public void ListsThatTheSameLotteryClosedAndThatStandElsewhere_AreInTheCommitment()
    {
        AdoptedList list = Adopted(1, Open, Several(2)), elsewhere = new("jahit-1", 1, Open, "Kepala Rutan", Day, [One("A002"), One("A777")]);
        Intake intake = ListFixture.Open(1, Open).Do(IntakeCommand.Allocate(list, new[] { list, elsewhere }.Drawn(), Day));
        PublishedRecord record = PublishedRecord.Of(intake, Applied(intake));
        record.OtherLists.Should().Equal(elsewhere.Fingerprint);
        record.OtherApplicants.Should().Equal("A777");
        FairnessAudit.Of(record).Truth.Should().Be(Truth.True);
    }

    [Fact]
    public void ReservedSeatThatNoMemberClaims_IsToldAsRevertedAndFair()
    {
        Intake intake = Filled(2, Soft, One("A1", 1), One("A2", 2), One("A3", 3));
        PublishedRecord.Of(intake, Applied(intake)).Placements.Should().ContainSingle(seat => seat.Reverted && seat.Reserve == "r1");
        Clean(intake);
    }

    [Fact]
    public void SeatsForWhichNobodyAsks_AreNotToldOf() => Advisories(Filled(3, Open, Several(2))).Should().BeEmpty();

    [Fact]
    public void MatchingWithALateMember_CountsHimAsAMemberOfNothing()
    {
        AdoptedList list = Adopted(2, Soft, One("A1", 5), One("A2", 1, "warga", late: true), One("A3", 9));
        Matching matching = Matching.Run(Applied(list), [list], Drawn(list), VacancyRule.RerunAll).Value;
        matching.Find("A2")!.PackageId.Should().BeNull();
        FairnessAudit.Of(PublishedRecord.Of(matching)).Truth.Should().Be(Truth.True);
    }

    [Fact]
    public void MatchingOfNothing_HasNoActsToLookAt()
    {
        Matching matching = Matching.Run([], [], Lottery.Close(["A1"], Closed).Draw("s", "dadu", Closed + Duration.FromHours(1)).Value, VacancyRule.RerunAll).Value;
        FairnessAudit.Of(PublishedRecord.Of(matching)).Truth.Should().Be(Truth.True);
    }

    [Fact]
    public void SeatLeftEmptyWherePlacedPeopleStay_IsToldAndNoWaste()
    {
        JsonObject record = AuditCases.Matched(VacancyRule.OnlyUnplaced, "A4", "A1");
        Ruling audit = FairnessAudit.Of(AuditCases.Read(record));
        audit.Truth.Should().Be(Truth.True);
        audit.Advisories.Select(reason => reason.ToString()).Should().Equal("audit.chainEnvy(A2, las-1, 2)", "audit.emptySeats(las-1, 1, 1)");
    }

    [Fact]
    public void Of_NoRecord_IsMisuse()
    {
        Action audit = () => FairnessAudit.Of(null!);
        audit.Should().Throw<ArgumentNullException>().WithParameterName("record");
        Action publish = () => PublishedRecord.Of(null!);
        publish.Should().Throw<ArgumentNullException>().WithParameterName("matching");
    }

    private static string[] Six => ["A003", "A004", "A006", "A005", "A002", "A001"];

    private static Determination[] Hardly => [One("A1", 1), One("A2", 2, "warga"), One("A3", 3), One("A4", 4), One("A5", 5)];

    private LocalDate Next() => Day.PlusDays(++_day);

    private AdoptedList Current(SeatPlan plan, params Determination[] people)
    {
        LocalDate on = Next();
        return new("las-1", 16, plan, "Kepala Rutan", on, [.. people], registrationEnds: Ends);
    }

    private IntakeCommand Promote(SeatPlan plan, params Determination[] people)
    {
        AdoptedList current = Current(plan, people);
        return IntakeCommand.Promote(current, current.On);
    }

    private static Determination Departed(string id) => new(id, Verdict.Eligible, PolicyPrint, Day, [2], screened: Verdict.NotRecommended, why: "conduct-improved");

    private Intake Suspended(SeatPlan plan) => Filled(1, plan, Several(4)).Do(IntakeCommand.Accept("A001", Next())).Do(IntakeCommand.Suspend("A001", "isolation", Next()));

    private static ImmutableArray<PublishedAct> Acts(Intake intake) => PublishedRecord.Of(intake, Applied(intake)).Acts;

    private static void Clean(Intake intake) => Advisories(intake);

    private static IEnumerable<string> Advisories(Intake intake)
    {
        Ruling audit = FairnessAudit.Of(PublishedRecord.Of(intake, Applied(intake)));
        audit.Refusals.Concat(audit.Missing).Select(reason => reason.ToString()).Should().BeEmpty();
        return audit.Advisories.Select(reason => reason.ToString());
    }
}
