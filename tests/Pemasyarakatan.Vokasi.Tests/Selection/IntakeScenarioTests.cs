using Pemasyarakatan.Vokasi.Eligibility;
using Pemasyarakatan.Vokasi.Selection;
using static Pemasyarakatan.Vokasi.Tests.Selection.ListFixture;

namespace Pemasyarakatan.Vokasi.Tests.Selection;

/// <summary>Sixteen seats in a welding package, and what a house may ask of them.</summary>
public sealed class IntakeScenarioTests
{
    private static readonly SeatPlan Open = Plan(SeatOrder.ReservedFirst, SeatReserveKind.Soft);

    [Fact]
    public void SixteenOfSixteenTaken_TheSeventeenthIsRefusedAsFullAndStandsOnTheWaitingList()
    {
        Intake intake = Filled(16, Open, Several(17));
        intake.ToString().Should().Be("16/16");
        intake.Waiting().Should().Equal("A017");
        Outcome<Intake> seventeenth = intake.Apply(IntakeCommand.Promote(Adopted(Open, Several(17)), Day), intake.Version);
        seventeenth.Refusals.Should().Equal(Reason.Of(IntakeReasons.Full, 16, 16));
        intake.Holders().Should().HaveCount(16);
    }

    [Fact]
    public void SixteenOfSixteenTaken_WithPermissionTheSeventeenthIsShownAsSeventeenOfSixteen()
    {
        Intake intake = Filled(16, Open, Several(18))
            .Do(IntakeCommand.OverAllocate("Kepala Rutan", "instructor-available", 1, Day))
            .Do(IntakeCommand.Promote(Adopted(Open, Several(18)), Day));
        intake.ToString().Should().Be("17/16");
        intake.Find("A017")!.Should().Match<IntakeEntry>(entry => entry.IsOverAllocated && entry.ReserveId == null && entry.State == OfferState.Offered);
        intake.Find("A017")!.Why.Should().Be(Reason.Of(IntakeReasons.SeatOverAllocated, 17, 17));
        intake.Apply(IntakeCommand.Promote(Adopted(Open, Several(18)), Day), intake.Version).Refusals.Should().Equal(Reason.Of(IntakeReasons.Full, 17, 16));
    }

    [Fact]
    public void OverAllocatedSeat_WhenAnybodyLeaves_IsGivenBackFirst()
    {
        Intake intake = Filled(16, Open, Several(18))
            .Do(IntakeCommand.OverAllocate("Kepala Rutan", "instructor-available", 1, Day))
            .Do(IntakeCommand.Promote(Adopted(Open, Several(18)), Day))
            .Do(IntakeCommand.Withdraw("A003", Day));
        intake.ToString().Should().Be("16/16");
        (intake.OverAllocated, intake.FreeSeats).Should().Be((0, 0));
        intake.Apply(IntakeCommand.Promote(Adopted(Open, Several(18)), Day), intake.Version).Refusals.Should().ContainSingle().Which.Code.Should().Be(IntakeReasons.Full);
    }

    [Fact]
    public void AppliedAfterClosing_StandsBehindAllInTimeWhateverTheScore()
    {
        Intake intake = Filled(2, Open, [One("A001", merit: 5), One("A002", merit: 9), One("A003", merit: 9), One("Late", merit: 0, late: true)]);
        intake.Holders().Should().NotContain("Late").And.Contain("A001");
        intake.Waiting().Should().HaveCount(2).And.HaveElementAt(1, "Late");
        intake = intake.Do(IntakeCommand.AddLate(Adopted(Open, [.. Several(2), One("Later", merit: -1)]), Day));
        intake.Waiting()[1..].Should().Equal("Later", "Late");
    }

    [Fact]
    public void AppliedAfterClosing_SeatsAreLeft_GetsOne() =>
        Filled(3, Open, [One("A001"), One("A002"), One("Late", late: true)]).Holders().Should().Contain("Late");

    [Fact]
    public void NoApplication_IsNeverPlaced()
    {
        Intake intake = Filled(2, Open, Several(1));
        intake.Apply(IntakeCommand.Accept("A999", Day), intake.Version).Refusals.Should().Equal(Reason.Of(IntakeReasons.NoSuchApplicant, ReasonArgument.Code("A999")));
        intake.FreeSeats.Should().Be(1);
    }

    [Fact]
    public void Undetermined_FillsNoSeatAndIsListedApart()
    {
        Intake intake = Filled(2, Open, [One("A001", 1, verdict: Verdict.Undetermined), One("A002", 2), One("A003", 3, verdict: Verdict.Ineligible), One("A004", 4, verdict: Verdict.NotRecommended)]);
        intake.Holders().Should().Equal("A002");
        intake.WaitingList.Should().BeEmpty();
        intake.Undetermined.Select(entry => entry.ApplicantId).Should().Equal("A001");
        intake.FreeSeats.Should().Be(1);
    }

    [Fact]
    public void TwoCommandsOnVersionSevenForTheLastSeat_TheFirstMakesVersionEightTheSecondIsStale()
    {
        Intake intake = Filled(6, Open, Several(9));
        foreach (string leaver in (string[])["A007", "A008", "A001"])
            intake = intake.Do(IntakeCommand.Withdraw(leaver, Day));
        foreach (string taker in (string[])["A002", "A003", "A004"])
            intake = intake.Do(IntakeCommand.Accept(taker, Day));
        intake.Version.Should().Be(7);
        intake.FreeSeats.Should().Be(1);
        IntakeCommand promote = IntakeCommand.Promote(Adopted(Open, Several(9)), Day);
        Intake first = intake.Apply(promote, 7).Value;
        first.Version.Should().Be(8);
        Outcome<Intake> second = first.Apply(promote, 7);
        second.Refusals.Should().Equal(Reason.Of(IntakeReasons.Stale, 7, 8));
        first.Holders().Should().Contain("A009").And.HaveCount(6);
    }

    [Fact]
    public void FreedSeatAndAnIneligibleHeadOfTheQueue_SkippedWithAReasonAndTheNextIsOffered()
    {
        Intake intake = Filled(2, Open, Several(6)).Do(IntakeCommand.Withdraw("A001", Day));
        AdoptedList current = Adopted(Open, One("A002", 2), One("A003", 3, verdict: Verdict.Ineligible), One("A005", 5), One("A006", 6));
        Outcome<Intake> promoted = intake.Apply(IntakeCommand.Promote(current, Day), intake.Version);
        Reason ineligible = Reason.Of(IntakeReasons.Skipped, ReasonArgument.Code("A003"), 3, ReasonArgument.Term(Verdict.Ineligible));
        Reason missing = Reason.Of(IntakeReasons.SkippedMissing, ReasonArgument.Code("A004"), 4);
        promoted.Advisories.Should().Equal(ineligible, missing);
        promoted.Value.Find("A003")!.Skips.Should().Equal(ineligible);
        promoted.Value.Find("A004")!.Skips.Should().Equal(missing);
        promoted.Value.Holders().Should().Equal("A002", "A005");
        promoted.Value.Waiting().Should().Equal("A004", "A006");
    }

    [Fact]
    public void NobodyInTheQueueIsEligibleAnyMore_TheSkipsAreRecordedAllTheSame()
    {
        Intake intake = Filled(1, Open, Several(2)).Do(IntakeCommand.Decline("A001", Day));
        Intake after = intake.Do(IntakeCommand.Promote(Adopted(Open, One("A002", 2, verdict: Verdict.Undetermined)), Day));
        after.Find("A002")!.Skips.Should().ContainSingle();
        (after.FreeSeats, after.Version).Should().Be((1, 3));
        after.Undetermined.Should().ContainSingle();
    }

    [Fact]
    public void BecomesEligibleAfterTheFill_StandsInHisPlaceOfMerit()
    {
        Intake intake = Filled(1, Open, [One("A001", 1), One("A002", 2, verdict: Verdict.Undetermined), One("A003", 3)]).Do(IntakeCommand.Decline("A001", Day));
        intake.Do(IntakeCommand.Promote(Adopted(Open, One("A003", 3), One("A002", 99)), Day)).Holders().Should().Equal("A002");
    }

    [Theory]
    [InlineData(-1, true)]
    [InlineData(0, true)]
    [InlineData(1, false)]
    public void OfferWithADeadline_MayBeAcceptedUpToThatDay(int daysAfter, bool accepted)
    {
        Intake intake = WithDeadline(Day.PlusDays(3));
        intake.Apply(IntakeCommand.Accept("A001", Day.PlusDays(3 + daysAfter)), intake.Version).Success.Should().Be(accepted);
        Outcome<Intake> lapse = intake.Apply(IntakeCommand.Lapse(Day.PlusDays(3 + daysAfter)), intake.Version);
        lapse.Success.Should().Be(!accepted);
        if (accepted)
            lapse.Refusals.Should().ContainSingle().Which.Code.Should().Be(IntakeReasons.NothingLapsed);
    }

    [Fact]
    public void OfferNotAcceptedByItsDeadline_LapsesAndTheNextIsOffered()
    {
        LocalDate after = Day.PlusDays(4);
        Intake intake = WithDeadline(Day.PlusDays(3)).Do(IntakeCommand.Accept("A002", Day.PlusDays(1))).Do(IntakeCommand.Lapse(after));
        intake.Find("A001")!.Should().Match<IntakeEntry>(entry => entry.State == OfferState.Lapsed && !entry.HoldsSeat);
        intake.Find("A002")!.State.Should().Be(OfferState.Accepted);
        intake.Do(IntakeCommand.Promote(Adopted(Open, Several(3)), after)).Holders().Should().Equal("A002", "A003");
    }

    [Fact]
    public void TiesOnEveryKey_TheDeclaredLotteryDecidesAndTheInputOrderNever()
    {
        string[] ids = ["A001", "A002", "A003", "A004", "A005", "A006"];
        foreach (string[] order in (string[][])[ids, [.. ids.Reverse()]])
        {
            Intake intake = Filled(3, Open, [.. order.Select(id => One(id))]);
            intake.Entries.Select(entry => entry.ApplicantId).Should().Equal("A003", "A004", "A006", "A005", "A002", "A001");
            intake.Holders().Should().Equal("A003", "A004", "A006");
        }
    }

    [Theory]
    [InlineData(SeatReserveKind.Soft, 16, 1)]
    [InlineData(SeatReserveKind.Hard, 15, 0)]
    public void FourOfSixteenReservedAndThreeQualify_TheFourthGoesByThePlansWordAndTheRecordSaysSo(SeatReserveKind kind, int taken, int reverted)
    {
        SeatPlan plan = Plan(SeatOrder.ReservedFirst, kind, ("warga", 4));
        Determination[] applicants = [.. Several(20).Select(one => One(one.ApplicantId, one.Merit[0], one.Merit[0] > 17 ? "warga" : ""))];
        AdoptedList adopted = Adopted(16, plan, applicants);
        Outcome<Intake> filled = ListFixture.Open(16, plan).Apply(IntakeCommand.Allocate(adopted, Drawn(adopted), Day), 0);
        filled.Value.Taken.Should().Be(taken);
        filled.Value.Entries.Count(entry => entry.ReserveId == "warga" && entry.Why.Code == IntakeReasons.SeatReserved).Should().Be(3);
        filled.Value.Entries.Count(entry => entry.Why.Code == IntakeReasons.SeatReverted).Should().Be(reverted);
        filled.Advisories.Should().Equal(kind == SeatReserveKind.Hard ? [Reason.Of(IntakeReasons.SeatsKeptEmpty, 1)] : []);
        filled.Value.Find("A018")!.Why.Should().Be(Reason.Of(IntakeReasons.SeatReserved, ReasonArgument.Code("warga"), 18, 20));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Suspended_TheSeatIsKeptOrFreedAsThePlanSaysAndTheReturnIsDefined(bool kept)
    {
        SeatPlan plan = new(SeatOrder.ReservedFirst, SeatReserveKind.Soft, seatKeptOnSuspension: kept);
        Intake intake = Filled(2, plan, Several(3)).Do(IntakeCommand.Accept("A001", Day)).Do(IntakeCommand.Suspend("A001", "isolation", Day));
        intake.FreeSeats.Should().Be(kept ? 0 : 1);
        Intake backAtOnce = intake.Do(IntakeCommand.Return("A001", Day));
        backAtOnce.Find("A001")!.State.Should().Be(OfferState.Accepted);
        backAtOnce.Taken.Should().Be(2);
        if (kept)
            return;
        Intake full = intake.Do(IntakeCommand.Promote(Adopted(plan, Several(3)), Day));
        Outcome<Intake> returned = full.Apply(IntakeCommand.Return("A001", Day), full.Version);
        returned.Advisories.Should().Equal(Reason.Of(IntakeReasons.ReturnedToFull, ReasonArgument.Code("A001")));
        returned.Value.Holders().Should().Equal("A002", "A003");
        returned.Value.WaitingList.Should().ContainSingle().Which.OpenPlace.Should().Be(1);
    }

    [Fact]
    public void CapacityLoweredBelowTheSeatsTaken_NobodyIsDroppedAndTheSurplusIsReturned()
    {
        Intake intake = Filled(16, Open, Several(20));
        Outcome<Intake> lowered = intake.Apply(IntakeCommand.ChangeCapacity(14, [], Day), intake.Version);
        lowered.Advisories.Should().Equal(Reason.Of(IntakeReasons.Surplus, 2, 14));
        lowered.Value.ToString().Should().Be("16/14");
        (lowered.Value.Surplus, lowered.Value.FreeSeats, lowered.Value.OverAllocated).Should().Be((2, 0, 0));
        Intake decided = lowered.Value.Do(IntakeCommand.Remove("A015", "decision-17", Day)).Do(IntakeCommand.Remove("A016", "decision-17", Day));
        decided.ToString().Should().Be("14/14");
        decided.Surplus.Should().Be(0);
    }

    [Fact]
    public void NoSeats_MeansNoneAndNotUnlimited() => Filled(0, Open, Several(3)).Holders().Should().BeEmpty();

    private static Intake WithDeadline(LocalDate answerBy)
    {
        AdoptedList adopted = Adopted(2, Open, Several(3));
        return ListFixture.Open(2, Open).Do(IntakeCommand.Allocate(adopted, Drawn(adopted), Day, answerBy));
    }
}
