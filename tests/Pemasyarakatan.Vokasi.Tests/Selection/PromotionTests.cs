using Pemasyarakatan.Vokasi.Selection;
using static Pemasyarakatan.Vokasi.Tests.Selection.ListFixture;

namespace Pemasyarakatan.Vokasi.Tests.Selection;

public sealed class PromotionTests
{
    [Theory]
    [InlineData(SeatReserveKind.Soft)]
    [InlineData(SeatReserveKind.Hard)]
    public void Promote_ClosedPoolAndOneReserve_IsTheSameAsChoosingAnew(SeatReserveKind kind)
    {
        for (int seed = 0; seed < 300; seed++)
        {
            Random random = new(seed);
            int seats = random.Next(1, 5);
            SeatPlan plan = Plan(SeatOrder.ReservedFirst, kind, ("warga", random.Next(seats + 1)));
            Determination[] pool = [.. Enumerable.Range(0, random.Next(1, 9)).Select(n => One($"A{n}", n, random.Next(2) == 0 ? "warga" : ""))];
            Intake intake = Filled(seats, plan, pool);
            if (intake.Holders() is not [_, ..] holders)
                continue;
            string leaver = holders[random.Next(holders.Length)];
            intake = intake.Do(IntakeCommand.Withdraw(leaver, Day));
            Determination[] rest = [.. pool.Where(one => one.ApplicantId != leaver)];
            if (intake.Apply(IntakeCommand.Promote(Adopted(plan, rest), Day), intake.Version).TryGetValue(out Intake? promoted))
                intake = promoted;
            intake.Holders().Should().Equal(Filled(seats, plan, rest).Holders(), $"seed {seed}");
        }
    }

    [Fact]
    public void Promote_MemberLeavesUnderReservedFirst_TheBestWaitingMemberComesBeforeABetterNonMember()
    {
        SeatPlan plan = Plan(SeatOrder.ReservedFirst, SeatReserveKind.Soft, ("warga", 1));
        Determination[] pool = [One("A1", 1, "warga"), One("A2", 2), One("A3", 3), One("A4", 4, "warga")];
        Intake intake = Filled(2, plan, pool);
        intake.WaitingList.Single(entry => entry.ApplicantId == "A4").Should().Match<IntakeEntry>(entry => entry.OpenPlace == 2 && entry.ReservePlaces[0].Value == 1);
        intake = intake.Do(IntakeCommand.Withdraw("A1", Day)).Do(IntakeCommand.Promote(Adopted(plan, pool), Day));
        intake.Holders().Should().Equal("A2", "A4");
        intake.Find("A4")!.Why.Should().Be(Reason.Of(IntakeReasons.SeatReserved, ReasonArgument.Code("warga"), 4, 4));
    }

    [Fact]
    public void Promote_MembersStillFillTheReserveFromOpenSeats_TheBestWaitingComes()
    {
        SeatPlan plan = Plan(SeatOrder.ReservedFirst, SeatReserveKind.Soft, ("warga", 1));
        Determination[] pool = [One("A1", 1, "warga"), One("A2", 2, "warga"), One("A3", 3), One("A4", 4, "warga")];
        Filled(2, plan, pool).Do(IntakeCommand.Withdraw("A1", Day)).Do(IntakeCommand.Promote(Adopted(plan, pool), Day)).Holders().Should().Equal("A2", "A3");
    }

    [Fact]
    public void Promote_UnderOpenFirst_TheFreedSeatKeepsItsType()
    {
        SeatPlan plan = Plan(SeatOrder.OpenFirst, SeatReserveKind.Soft, ("warga", 1));
        Determination[] pool = [One("A1", 1, "warga"), One("A2", 2, "warga"), One("A3", 3), One("A4", 4, "warga")];
        Intake intake = Filled(2, plan, pool);
        intake.Find("A1")!.ReserveId.Should().BeNull();
        intake.Find("A2")!.ReserveId.Should().Be("warga");
        intake.Do(IntakeCommand.Withdraw("A1", Day)).Do(IntakeCommand.Promote(Adopted(plan, pool), Day)).Holders().Should().Equal("A2", "A3");
        intake.Do(IntakeCommand.Withdraw("A2", Day)).Do(IntakeCommand.Promote(Adopted(plan, pool), Day)).Holders().Should().Equal("A1", "A4");
    }

    [Fact]
    public void Promote_HardReserveWithoutMembersWaiting_TheSeatStaysEmpty()
    {
        SeatPlan plan = Plan(SeatOrder.ReservedFirst, SeatReserveKind.Hard, ("warga", 1));
        Determination[] pool = [One("A1", 1, "warga"), One("A2", 2), One("A3", 3)];
        Intake intake = Filled(2, plan, pool).Do(IntakeCommand.Withdraw("A1", Day));
        intake.Apply(IntakeCommand.Promote(Adopted(plan, pool), Day), intake.Version).Refusals.Should().Equal(Reason.Of(IntakeReasons.NobodyToPromote));
    }

    [Fact]
    public void Promote_HardReserveThatMembersOfAnotherSitBeside_IsNotGivenAway()
    {
        // Two members of "jauh" hold the open seats: counting non-members alone would give the empty seat of "warga" to A4.
        SeatPlan plan = Plan(SeatOrder.ReservedFirst, SeatReserveKind.Hard, ("warga", 1), ("jauh", 1));
        Determination[] pool = [One("A1", 1, "jauh"), One("A2", 2, "jauh"), One("A3", 3, "jauh"), One("A4", 4)];
        Intake intake = Filled(4, plan, pool);
        intake.Holders().Should().Equal("A1", "A2", "A3");
        intake.Apply(IntakeCommand.Promote(Adopted(plan, pool), Day), intake.Version).Success.Should().BeFalse();
    }

    [Fact]
    public void Promote_ReserveOfWhichHeIsNoLongerAMember_DoesNotHelp()
    {
        SeatPlan plan = Plan(SeatOrder.ReservedFirst, SeatReserveKind.Soft, ("warga", 1));
        Determination[] pool = [One("A1", 1, "warga"), One("A2", 2), One("A3", 3, "warga")];
        Intake intake = Filled(1, plan, pool).Do(IntakeCommand.Decline("A1", Day));
        intake.Do(IntakeCommand.Promote(Adopted(plan, One("A2", 2), One("A3", 3)), Day)).Holders().Should().Equal("A2");
    }

    [Fact]
    public void Next_SoftReserveThatNoMemberClaims_RevertsFromTheFirstThatIsShort()
    {
        Promotion promotion = new(new(3, [1, 1], SeatOrder.ReservedFirst, SeatReserveKind.Soft), [(0b01, Seat.Of(0)), (0, Seat.Open)]);
        promotion.Next([0, 0]).Should().Be((0, Seat.RevertedFrom(1)));
        promotion.Next([0, 0b10]).Should().Be((1, Seat.Of(1)));
        promotion.Next([]).Should().BeNull();
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(1, 1)]
    public void Next_SeatsThatKeepTheirType_RevertFromTheReserveWhoseSeatIsFree(int free, int reverted)
    {
        Promotion promotion = new(new(3, [1, 1], SeatOrder.OpenFirst, SeatReserveKind.Soft), [(0b11, Seat.Open), (0, Seat.RevertedFrom(1 - free))]);
        promotion.Next([0, 0]).Should().Be((0, Seat.RevertedFrom(reverted)));
    }

    [Fact]
    public void Next_UnderAHardPlan_NobodyTakesAReservedSeatThatIsNotHis()
    {
        Promotion promotion = new(new(2, [1], SeatOrder.OpenFirst, SeatReserveKind.Hard), [(0, Seat.Open)]);
        promotion.Next([0, 0]).Should().BeNull();
        promotion.Next([0, 1]).Should().Be((1, Seat.Of(0)));
    }
}
