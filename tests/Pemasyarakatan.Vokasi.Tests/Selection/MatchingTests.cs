using Pemasyarakatan.Vokasi.Applicants;
using Pemasyarakatan.Vokasi.Eligibility;
using Pemasyarakatan.Vokasi.Selection;
using Pemasyarakatan.Vokasi.Tests.Contracts;
using static Pemasyarakatan.Vokasi.Tests.Selection.ListFixture;

namespace Pemasyarakatan.Vokasi.Tests.Selection;

public sealed class MatchingTests
{
    private static readonly SeatPlan Open = Plan(SeatOrder.ReservedFirst, SeatReserveKind.Soft);

    [Fact]
    public void Placements_EveryWish_SaysWhatBecameOfIt()
    {
        SeatPlan reserved = Plan(SeatOrder.ReservedFirst, SeatReserveKind.Soft, ("warga", 1));
        AdoptedList welding = List("las-1", 2, reserved, One("A1", 1), One("A2", 2), One("A3", 3, "warga"), One("A4", 4, verdict: Verdict.NotRecommended));
        AdoptedList sewing = List("jahit-1", 1, reserved, One("A1", 1), One("A2", 2), One("A4", 4));
        Matching matching = Run([Wishing("A1", "las-1", "jahit-1"), Wishing("A2", "las-1", "jahit-1"), Wishing("A3", "bubut-1", "las-1"), Wishing("A4", "las-1", "jahit-1")], welding, sewing);
        matching.Assignments.SelectMany(one => one.Preferences).Select(reason => reason.ToString()).Should().Equal(
            "matching.seatOpen(las-1, 1, 1)", "matching.notNeeded(jahit-1)",
            "matching.outranked(las-1, 2, 1)", "matching.seatReverted(jahit-1, warga, 2, 2)",
            "matching.notOffered(bubut-1)", "matching.seatReserved(las-1, warga, 3, 3)",
            "matching.notEligible(las-1, verdict.notRecommended)", "matching.outranked(jahit-1, 3, 2)");
        matching.Assignments.Select(one => one.ToString()).Should().Equal("A1: las-1", "A2: jahit-1", "A3: las-1", "A4: -");
        matching.Find("A3")!.ReserveId.Should().Be("warga");
        matching.Find("A9").Should().BeNull();
        matching.ToString().Should().Be("3/4 placed");
    }

    [Fact]
    public void Placements_NoSeatThatCouldBeHis_SaysSo()
    {
        AdoptedList none = List("las-1", 1, Plan(SeatOrder.ReservedFirst, SeatReserveKind.Hard, ("warga", 1)), One("A1", 1), One("A2", 2, "warga"));
        Run([Wishing("A1", "las-1"), Wishing("A2", "las-1")], none).Find("A1")!.Preferences.Should().Equal(Reason.Of(MatchingReasons.NoSeat, ReasonArgument.Code("las-1"), 1));
    }

    [Fact]
    public void Run_LateApplicant_TakesOnlyWhatThoseInTimeLeave_AndIsAMemberOfNoReserve()
    {
        SeatPlan plan = Plan(SeatOrder.ReservedFirst, SeatReserveKind.Soft, ("warga", 1));
        AdoptedList list = List("las-1", 2, plan, One("A1", 5), One("A2", 1, "warga", late: true), One("A3", 9));
        Run([Wishing("A1", "las-1"), Wishing("A2", "las-1"), Wishing("A3", "las-1")], list).Assignments.Select(one => one.PackageId).Should().Equal("las-1", null, "las-1");
        AdoptedList room = List("las-1", 3, plan, One("A1", 5), One("A2", 1, "warga", late: true), One("A3", 9));
        Run([Wishing("A1", "las-1"), Wishing("A2", "las-1"), Wishing("A3", "las-1")], room).Find("A2")!.PackageId.Should().Be("las-1");
    }

    [Fact]
    public void Run_WhatDoesNotFitTogether_IsRefusedWithEveryReason()
    {
        AdoptedList welding = List("las-1", 2, Open, One("A1", 1), One("A2", 2), new("A3", Verdict.Eligible, PolicyPrint, Day, [3], number: "N-3"));
        AdoptedList sewing = List("jahit-1", 2, Open, One("A2", 2), One("A3", 3));
        Application[] applications = [Wishing("A1", "las-1"), Again("A1", "las-1"), Wishing("A3", "las-1", "jahit-1"), Wishing("A4", "las-1"), Wishing("A5", "bubut-1")];
        Outcome<Matching> outcome = Matching.Run(applications, [welding, sewing], Lottery.Close([welding], Closed), VacancyRule.RerunAll);
        outcome.Refusals.Select(reason => reason.ToString()).Should().Equal(
            "lottery.notDrawn", "lottery.otherList", "selection.appliedTwice(P-A1-2)", "matching.numbers(P-A3)", "matching.notOnList(P-A4, las-1)",
            "matching.noApplication(A2, jahit-1)", "matching.noApplication(A2, las-1)");
        Action twice = () => Matching.Run([], [welding, welding], Drawn(welding), VacancyRule.RerunAll);
        twice.Should().Throw<ArgumentException>().Which.ParamName.Should().Be("adopted");
    }

    [Fact]
    public void Withdraw_RerunAll_MovesPlacedPeopleUpTheChain()
    {
        Matching without = Chain(VacancyRule.RerunAll).Withdraw("A1").Value;
        without.Assignments.Select(one => (one.ApplicantId, one.PackageId)).Should().Equal(("A1", null), ("A2", "las-1"), ("A3", "jahit-1"), ("A4", null));
        without.Find("A1").Should().Match<Assignment>(one => one.HasLeft && one.Preferences[0].Code == MatchingReasons.Left);
    }

    [Fact]
    public void Withdraw_OnlyUnplaced_LeavesThePlacedWhereTheyAreAndTellsTheEnvy()
    {
        Outcome<Matching> without = Chain(VacancyRule.OnlyUnplaced).Withdraw("A1");
        without.Value.Assignments.Select(one => (one.ApplicantId, one.PackageId)).Should().Equal(("A1", null), ("A2", "jahit-1"), ("A3", null), ("A4", "las-1"));
        without.Advisories.Should().Equal(Reason.Of(MatchingReasons.Envy, ReasonArgument.Code("A2"), ReasonArgument.Code("las-1"), 2, 3));
        without.Value.Find("A2")!.Preferences[0].Should().Be(Reason.Of(MatchingReasons.PassedOver, ReasonArgument.Code("las-1"), 2, 3));
    }

    [Fact]
    public void Withdraw_OnlyUnplacedAndNobodyIsWithoutASeat_LeavesItEmptyAndTellsWhoWantedIt()
    {
        Matching matching = Chain(VacancyRule.OnlyUnplaced).Withdraw("A4").Value;
        matching.Withdraw("A1").Advisories.Should().Equal(Reason.Of(MatchingReasons.KeptFrom, ReasonArgument.Code("A2"), ReasonArgument.Code("las-1"), 2));
    }

    [Fact]
    public void Withdraw_WhoIsNotInItOrHasLeft_IsRefused()
    {
        Matching matching = Chain(VacancyRule.RerunAll);
        matching.Withdraw("A9").Refusals.Should().Equal(Reason.Of(MatchingReasons.NotInIt, ReasonArgument.Code("A9")));
        matching.Withdraw("A1").Value.Withdraw("A1").Refusals.Should().ContainSingle().Which.Code.Should().Be(MatchingReasons.NotInIt);
    }

    [Theory]
    [InlineData(2, 3)]
    [InlineData(3, 2)]
    public void Withdraw_OnlyUnplacedAndAMemberIsPlacedElsewhere_TheReservedSeatWouldHaveBeenHisWhateverHisRank(int member, int taker)
    {
        SeatPlan reserved = Plan(SeatOrder.ReservedFirst, SeatReserveKind.Soft, ("warga", 1));
        Outcome<Matching> without = OfferedElsewhere(reserved, One("A1", 1, "warga"), One("A2", member, "warga"), One("A3", taker)).Withdraw("A1");
        without.Value.Find("A3")!.PackageId.Should().Be("las-1");
        without.Advisories.Should().Equal(Reason.Of(MatchingReasons.Envy, ReasonArgument.Code("A2"), ReasonArgument.Code("las-1"), member, taker));
    }

    [Theory]
    [InlineData(2, 3)]
    [InlineData(3, 2)]
    public void Withdraw_OnlyUnplacedAndTheTakerIsTheMember_NobodyIsEnvious(int placed, int taker)
    {
        SeatPlan reserved = Plan(SeatOrder.ReservedFirst, SeatReserveKind.Soft, ("warga", 1));
        Outcome<Matching> without = OfferedElsewhere(reserved, One("A1", 1, "warga"), One("A2", placed), One("A3", taker, "warga")).Withdraw("A1");
        without.Value.Find("A3")!.PackageId.Should().Be("las-1");
        without.Advisories.Should().BeEmpty();
    }

    [Fact]
    public void Withdraw_OnlyUnplacedAndTwoArePlacedElsewhere_TellsBothTheBetterFirst()
    {
        AdoptedList[] lists = [List("las-1", 1, Open, One("A1", 1), One("A2", 3), One("A3", 2), One("A4", 4)), List("jahit-1", 2, Open, One("A2", 1), One("A3", 2))];
        Application[] applications = [Wishing("A1", "las-1"), Wishing("A2", "las-1", "jahit-1"), Wishing("A3", "las-1", "jahit-1"), Wishing("A4", "las-1")];
        Matching.Run(applications, lists, lists.Drawn(), VacancyRule.OnlyUnplaced).Value.Withdraw("A1").Advisories.Select(reason => reason.ToString())
            .Should().Equal("matching.envy(A3, las-1, 2, 4)", "matching.envy(A2, las-1, 3, 4)");
    }

    [Fact]
    public void Withdraw_OnlyUnplaced_TheFirstOfTheApplicantsCountsAmongTheHoldersToo()
    {
        SeatPlan reserved = Plan(SeatOrder.ReservedFirst, SeatReserveKind.Soft, ("warga", 1));
        AdoptedList list = List("las-1", 2, reserved, One("A1", 1, "warga"), One("A2", 2), One("A3", 3), One("A4", 4, "warga"));
        Matching matching = Matching.Run(AppliedFor(list), [list], Drawn(list), VacancyRule.OnlyUnplaced).Value.Withdraw("A2").Value;
        matching.Assignments.Where(one => one.PackageId is not null).Select(one => one.ApplicantId).Should().Equal("A1", "A3");
    }

    [Fact]
    public void Placements_MembersWhoseIdsAreNotInTheOrderOfMerit_TheBestSitsOnTheReservedSeat()
    {
        SeatPlan reserved = Plan(SeatOrder.ReservedFirst, SeatReserveKind.Soft, ("warga", 1));
        AdoptedList list = List("las-1", 2, reserved, One("A1", 2, "warga"), One("A2", 1, "warga"));
        Run(AppliedFor(list), list).Assignments.Select(one => one.ReserveId).Should().Equal(null, "warga");
    }

    [Fact]
    public void Placements_MemberWhoIsOutranked_IsToldTheLastRankThatGotASeatOfAnyKind()
    {
        SeatPlan reserved = Plan(SeatOrder.ReservedFirst, SeatReserveKind.Soft, ("warga", 1));
        AdoptedList list = List("las-1", 2, reserved, One("A1", 1), One("A2", 2, "warga"), One("A3", 3, "warga"));
        Run(AppliedFor(list), list).Find("A3")!.Preferences.Single().ToString().Should().Be("matching.outranked(las-1, 3, 2)");
    }

    [Fact]
    public void Run_PackagesThatFillInDifferentOrders_EachByItsOwn()
    {
        SeatPlan maximal = Plan(SeatOrder.Maximal, SeatReserveKind.Hard, ("jauh", 1), ("warga", 1)), first = Plan(SeatOrder.ReservedFirst, SeatReserveKind.Hard, ("jauh", 1), ("warga", 1));
        AdoptedList[] lists = [List("las-1", 2, maximal, One("A1", 1, "jauh warga"), One("A2", 2, "jauh")), List("jahit-1", 2, first, One("A3", 1, "jauh warga"), One("A4", 2, "jauh"))];
        Matching matching = Run([Wishing("A1", "las-1"), Wishing("A2", "las-1"), Wishing("A3", "jahit-1"), Wishing("A4", "jahit-1")], lists);
        matching.Assignments.Select(one => one.PackageId).Should().Equal(["las-1", "las-1", "jahit-1", null], "the one fills as many reserved seats as can be, the other one after the other");
    }

    [Fact]
    public void Run_PolicyThatIsNoneOrListsOfOnePackage_IsMisuse()
    {
        AdoptedList list = List("las-1", 1, Open, One("A1"));
        Misuse.Refused(() => Matching.Run([], [list], Drawn(list), (VacancyRule)9), "chain", "invalid for Enum type 'VacancyRule'");
        Misuse.Refused(() => Matching.Run([], [list, list], Drawn(list), VacancyRule.RerunAll), "adopted", "one list a package");
    }

    [Theory]
    [InlineData(VacancyRule.RerunAll)]
    [InlineData(VacancyRule.OnlyUnplaced)]
    public void Withdraw_AnyMarketAnyLeavers_IsFoundFairByTheAudit(VacancyRule chain)
    {
        for (int seed = 0; seed < Laws.Times(150); seed++)
        {
            Random random = new(seed);
            Matching matching = RandomMatching(random, chain);
            for (int left = 0; left < 3; left++)
            {
                Ruling audit = FairnessAudit.Of(VokasiJson.Read<PublishedRecord>(VokasiJson.Write(PublishedRecord.Of(matching))));
                audit.Refusals.Should().BeEmpty($"seed {seed}, {left} left");
                audit.Missing.Should().BeEmpty();
                string[] inIt = [.. matching.Assignments.Where(one => !one.HasLeft).Select(one => one.ApplicantId)];
                if (inIt.Length == 0)
                    break;
                matching = matching.Withdraw(inIt[random.Next(inIt.Length)]).Value;
            }
        }
    }

    private static Matching RandomMatching(Random random, VacancyRule chain)
    {
        string[] packages = ["p1", "p2", "p3"];
        Application[] applications = [.. Enumerable.Range(0, random.Next(1, 10)).Select(n => Wishing($"A{n}", [.. packages.OrderBy(_ => random.Next()).Take(random.Next(1, 4))]))];
        AdoptedList[] lists = [.. packages.Select(package =>
        {
            int seats = random.Next(4), first = random.Next(seats + 1);
            SeatPlan plan = Plan((SeatOrder)random.Next(3), (SeatReserveKind)random.Next(2), ("r", first), ("s", random.Next(seats - first + 1)));
            return List(package, seats, plan, [.. applications.Where(one => one.PackageIds.Contains(package)).Select(one => One(
                one.ApplicantId, random.Next(3), string.Join(' ', new[] { "r", "s" }.Where(_ => random.Next(3) == 0)), random.Next(6) == 0 ? Verdict.Undetermined : Verdict.Eligible))]);
        })];
        return Matching.Run(applications, lists, lists.Drawn(), chain).Value;
    }

    // A1 has the seat of las-1; A2 has that of jahit-1, which he wishes for less; A3 wishes for jahit-1 and A4 for las-1, and have none.
    private static Matching Chain(VacancyRule chain)
    {
        AdoptedList[] lists = [List("las-1", 1, Open, One("A1", 1), One("A2", 2), One("A4", 4)), List("jahit-1", 1, Open, One("A2", 2), One("A3", 3))];
        return Matching.Run([Wishing("A1", "las-1"), Wishing("A2", "las-1", "jahit-1"), Wishing("A3", "jahit-1"), Wishing("A4", "las-1")], lists, lists.Drawn(), chain).Value;
    }

    // A1 holds the one seat of las-1; A2 wished for it first and has one of jahit-1; A3 wished for it alone and has none.
    private static Matching OfferedElsewhere(SeatPlan plan, params Determination[] people)
    {
        AdoptedList[] lists = [List("las-1", 1, plan, people), List("jahit-1", 1, Open, One("A2"))];
        return Matching.Run([Wishing("A1", "las-1"), Wishing("A2", "las-1", "jahit-1"), Wishing("A3", "las-1")], lists, lists.Drawn(), VacancyRule.OnlyUnplaced).Value;
    }

    private static Application[] AppliedFor(AdoptedList list) => [.. list.Determinations.Select(one => Wishing(one.ApplicantId, list.PackageId))];

    private static Matching Run(Application[] applications, params AdoptedList[] lists) => Matching.Run(applications, lists, lists.Drawn(), VacancyRule.RerunAll).Value;

    private static AdoptedList List(string package, int seats, SeatPlan plan, params Determination[] people) =>
        new(package, seats, plan, "Kepala Rutan", Day, [.. people], registrationEnds: Ends);

    private static Application Wishing(string applicant, params string[] packages) => AuditCases.Wishing(applicant, packages);

    private static Application Again(string applicant, params string[] packages) => new($"P-{applicant}-2", applicant, [.. packages], Ends, ApplicationChannel.Facility);
}
