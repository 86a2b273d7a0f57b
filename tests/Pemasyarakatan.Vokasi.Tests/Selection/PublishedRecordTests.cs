using Pemasyarakatan.Vokasi.Eligibility;
using Pemasyarakatan.Vokasi.Selection;
using Pemasyarakatan.Vokasi.Tests.Contracts;
using static Pemasyarakatan.Vokasi.Tests.Selection.ListFixture;

namespace Pemasyarakatan.Vokasi.Tests.Selection;

/// <summary>What a record that was published may look like, true or not: whatever contradicts itself is not read.</summary>
public sealed class PublishedRecordTests
{
    [Fact]
    public void Seat_OfNoPackageOrRevertedFromNowhere_IsRefused()
    {
        Misuse.Refused(() => _ = new PublishedSeat("A1", reserve: "r1"), "reserve", "a reserve only beside a package");
        Misuse.Refused(() => _ = new PublishedSeat("A1", "las-1", reverted: true), "reverted", "a reverted seat to name its reserve");
        new PublishedSeat("A1", "las-1", "r1", reverted: true).Reverted.Should().BeTrue();
    }

    [Fact]
    public void Application_SamePackageTwice_IsRefused() =>
        Misuse.Refused(() => _ = new PublishedApplication("A1", ["las-1", "jahit-1", "las-1"], Day), "packageIds", "each package once");

    [Fact]
    public void Applicant_WaiverWithoutReasonOrReasonWithoutWaiver_IsRefused()
    {
        Misuse.Refused(() => _ = new PublishedApplicant("A1", Verdict.Eligible, PolicyPrint, Day, screened: Verdict.Undetermined), "why", "a waiver with its reason");
        Misuse.Refused(() => _ = new PublishedApplicant("A1", Verdict.Eligible, PolicyPrint, Day, why: "x"), "why", "a waiver with its reason");
        Someone("A1").Merit.Should().BeEmpty("no keys of merit are told");
    }

    [Fact]
    public void List_ThatContradictsItself_IsRefused()
    {
        Misuse.Refused(() => List(4, [], [.. Enumerable.Range(1, 65).Select(n => Set($"r{n}", 0))]), "reserves", "at most 64 reserves");
        Misuse.Refused(() => List(4, [], Set("r1", 2), Set("r2", 3)), "reserves", "no more reserved seats than there are seats");
        Misuse.Refused(() => List(4, [], Set("r1", 1), Set("r1", 1)), "reserves", "each reserve once");
        Misuse.Refused(() => List(4, [Someone("A1"), Someone("A1")]), "applicants", "each applicant once");
        Misuse.Refused(() => List(4, [Someone("A1"), Someone("A2", reserves: ["r2"])], Set("r1", 1)), "applicants", "reserves of the list alone");
        Misuse.Refused(() => List(4, [Someone("A1"), Someone("A2", unknown: ["r2"])], Set("r1", 1)), "applicants", "reserves of the list alone");
    }

    [Fact]
    public void List_AtItsLimits_IsRead()
    {
        List(4, [], [.. Enumerable.Range(1, 64).Select(n => Set($"r{n}", 0))]).Reserves.Should().HaveCount(64);
        List(4, [Someone("A1", reserves: ["r1"]), Someone("A2", unknown: ["r2"])], Set("r1", 2), Set("r2", 2)).Applicants.Should().HaveCount(2);
    }

    [Theory]
    [InlineData((int)PublishedActKind.Seats)]
    [InlineData((int)PublishedActKind.Permitted)]
    public void Act_ChangeOfSeatsOrPermissionWithoutANumber_IsRefused(int kind) =>
        Misuse.Refused(() => Act((PublishedActKind)kind, by: "Kepala Rutan", why: "need"), "count", "a number with a change of seats or a permission, and only there");

    [Theory]
    [InlineData(null, null)]
    [InlineData("Kepala Rutan", null)]
    [InlineData(null, "need")]
    public void Act_PermissionWithoutWhoAndWhy_IsRefused(string? by, string? why) =>
        Misuse.Refused(() => Act(PublishedActKind.Permitted, 1, by, why), "why", "who permitted it and why, and only there");

    [Fact]
    public void Act_WhatBelongsToAnotherKindOfAct_IsRefused()
    {
        Misuse.Refused(() => Act(PublishedActKind.Accepted, 1), "count", "a number with a change of seats or a permission, and only there");
        Misuse.Refused(() => Act(PublishedActKind.Accepted, by: "Kepala Rutan", why: "need"), "why", "who permitted it and why, and only there");
        Misuse.Refused(() => Act(PublishedActKind.Accepted, by: "Kepala Rutan"), "why", "who permitted it and why, and only there");
        Misuse.Refused(() => Act(PublishedActKind.Accepted, why: "need"), "why", "who permitted it and why, and only there");
    }

    [Fact]
    public void Act_NumberBelowZero_IsRefused()
    {
        Misuse.Refused(() => Act(PublishedActKind.Seats, -1), "count", "zero or more");
        Act(PublishedActKind.Seats, 0).Count.Should().Be(0);
        Act(PublishedActKind.Seats, 0).Reserved.Should().BeEmpty("no number of a reserve is told");
    }

    [Fact]
    public void Act_IdThatIsNoCode_IsRefused()
    {
        Misuse.Refused(() => _ = new PublishedAct(Day, PublishedActKind.Accepted, ids: ["A 1"]), "ids", "a code of");
        Misuse.Refused(() => _ = new PublishedAct(Day, PublishedActKind.Promoted, skipped: ["A 1"]), "skipped", "a code of");
    }

    [Fact]
    public void Record_SomethingStandsTwice_IsRefused()
    {
        Misuse.Refused(() => Record([List(1, []), List(2, [])], VacancyRule.RerunAll), "lists", "one list a package");
        Misuse.Refused(() => Record([List(1, [])], applications: [new("A1", ["las-1"], Day), new("A1", [], Day)]), "applications", "one application an applicant");
        Misuse.Refused(() => Record([List(1, [])], placements: [new("A1", "las-1"), new("A1")]), "placements", "one placement an applicant");
    }

    [Fact]
    public void Record_OfAnIntake_HasOneList()
    {
        Misuse.Refused(() => Record([]), "lists", "one list, or the policy of a matching");
        Misuse.Refused(() => Record([List(1, []), Other()]), "lists", "one list, or the policy of a matching");
        Record([List(1, []), Other()], VacancyRule.RerunAll).Lists.Should().HaveCount(2);
    }

    [Fact]
    public void Record_OfAMatching_HasNoActs()
    {
        Misuse.Refused(() => Record([List(1, [])], VacancyRule.RerunAll, acts: [Act(PublishedActKind.Seats, 1)]), "acts", "acts of an intake alone");
        Record([List(1, [])], acts: [Act(PublishedActKind.Seats, 1)]).Acts.Should().ContainSingle();
    }

    [Fact]
    public void Of_IntakeThatIsNotFilled_IsMisuse() =>
        Misuse.Refused(() => PublishedRecord.Of(Open(1, Plan(SeatOrder.Maximal, SeatReserveKind.Soft)), []), "intake", "an intake that is filled");

    [Fact]
    public void Of_Intake_TellsApplicantsAndApplicationsInOrderOfTheirNumbers_AndOfWishesOnlyThePackage()
    {
        SeatPlan plan = Plan(SeatOrder.Maximal, SeatReserveKind.Soft);
        Intake intake = Filled(2, plan, Numbered("A1", "N-2"), Numbered("A2", "N-1"));
        PublishedRecord record = PublishedRecord.Of(intake, [AuditCases.Wishing("A1", "jahit-1", "las-1"), AuditCases.Wishing("A2", "las-1"), AuditCases.Wishing("A3", "jahit-1")]);
        record.Lists[0].Applicants.Select(one => one.Id).Should().Equal("N-1", "N-2");
        record.Placements.Select(one => one.Id).Should().Equal("N-1", "N-2");
        record.Applications.Select(one => one.Id).Should().Equal("N-1", "N-2");
        record.Applications[1].PackageIds.Should().Equal("las-1");
    }

    [Fact]
    public void Of_Matching_TellsPlacementsInOrderOfTheNumbers()
    {
        SeatPlan plan = Plan(SeatOrder.Maximal, SeatReserveKind.Soft);
        AdoptedList list = Adopted(1, plan, Numbered("A1", "N-2"), Numbered("A2", "N-1"));
        Matching matching = Matching.Run([AuditCases.Wishing("A1", "las-1"), AuditCases.Wishing("A2", "las-1")], [list], Drawn(list), VacancyRule.RerunAll).Value;
        PublishedRecord.Of(matching).Placements.Select(one => one.Id).Should().Equal("N-1", "N-2");
    }

    private static Determination Numbered(string applicant, string number) => new(applicant, Verdict.Eligible, PolicyPrint, Day, number: number);

    private static PublishedApplicant Someone(string id, string[]? reserves = null, string[]? unknown = null) =>
        new(id, Verdict.Eligible, PolicyPrint, Day, reserves: [.. reserves ?? []], reservesUnknown: [.. unknown ?? []]);

    private static PublishedReserve Set(string id, int seats) => new(id, seats, PolicyPrint);

    private static PublishedList List(int seats, PublishedApplicant[] applicants, params PublishedReserve[] reserves) =>
        new("las-1", seats, SeatOrder.Maximal, SeatReserveKind.Soft, seatKeptOnSuspension: false, [.. applicants], reserves: [.. reserves]);

    private static PublishedList Other() => new("jahit-1", 1, SeatOrder.Maximal, SeatReserveKind.Soft, seatKeptOnSuspension: false, []);

    private static PublishedAct Act(PublishedActKind kind, int? count = null, string? by = null, string? why = null) => new(Day, kind, count: count, by: by, why: why);

    private static PublishedRecord Record(
        PublishedList[] lists, VacancyRule? chain = null, PublishedApplication[]? applications = null, PublishedSeat[]? placements = null, PublishedAct[]? acts = null) =>
        new(Closed, PolicyPrint, "VOKASI-2026-01", "dadu", Closed + Duration.FromHours(1), [.. lists], [.. applications ?? []], [.. placements ?? []], chain: chain, acts: [.. acts ?? []]);
}
