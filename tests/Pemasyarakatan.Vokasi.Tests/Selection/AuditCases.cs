using System.Text.Json.Nodes;
using Pemasyarakatan.Vokasi.Applicants;
using Pemasyarakatan.Vokasi.Eligibility;
using Pemasyarakatan.Vokasi.Selection;
using static Pemasyarakatan.Vokasi.Tests.Selection.ListFixture;

namespace Pemasyarakatan.Vokasi.Tests.Selection;

/// <summary>Fair records and the ways in which one may tamper with them.</summary>
internal static class AuditCases
{
    private static readonly SeatPlan Soft = Plan(SeatOrder.ReservedFirst, SeatReserveKind.Soft, ("warga", 1));
    private static readonly SeatPlan HardPlan = Plan(SeatOrder.ReservedFirst, SeatReserveKind.Hard, ("warga", 1));

    public static ImmutableArray<AuditCase> All { get; } =
    [
        new("swap two people", Draw, record => Swap(record, "A1", "A4"), "audit.envy(A1, las-1, 1, A4, 4)"),
        new("raise one score", Draw, record => Applicant(record, "A1")["merit"] = new JsonArray(0), "audit.commitment"),
        new("change the number of seats", Draw, record => { List(record)["seats"] = 4; Give(record, "A4"); }, "audit.commitment"),
        new("hide an override", Draw, record => { Applicant(record, "A2").Remove("screened"); Applicant(record, "A2").Remove("why"); }, "audit.commitment"),
        new("drop a waiting applicant from the list", Draw, record => { List(record)["applicants"]!.AsArray().Remove(Applicant(record, "A6")); Rank(record); }, "audit.commitment"),
        new("drop an application", Draw, record => record["applications"]!.AsArray().Remove(Row(record["applications"]!, "A6")), "audit.noApplication(A6, las-1)"),
        new("add a seat", Draw, record => Give(record, "A4"), "audit.capacity(las-1, 4, 3)"),
        new("move a member off a reserve", Draw, record => { Placement(record, "A3").Remove("reserve"); Placement(record, "A1")["reserve"] = "r1"; }, "audit.reserve(A1, las-1, r1)"),
        new("put two on one reserved seat", TwoMembers, record => Placement(record, "A2")["reserve"] = "r1", "audit.reserveOverfull(las-1, r1, 2, 1)"),
        new("reorder ties", Draw, record => { Applicant(record, "A4")["rank"] = 5; Applicant(record, "A5")["rank"] = 4; }, "audit.rank(A4, las-1, 5, 4)", "audit.rank(A5, las-1, 4, 5)"),
        new("seed before closing", Draw, record => record["drawnAt"] = "2026-01-06T02:59:59Z", "audit.seedBeforeClosing"),
        new("seed at closing", Draw, record => record["drawnAt"] = record["closedAt"]!.DeepClone(), "audit.seedBeforeClosing"),
        new("screened after closing", Draw, record => { Applicant(record, "A5")["screenedOn"] = "2026-01-07"; Commit(record); }, "audit.screenedAfterClosing(A5, las-1, 2026-01-07)"),
        new("late as in time", Draw, LateAsInTime, "audit.late(A8, las-1, 2026-01-03)"),
        new("ineligible seated", Few, record => Give(record, "A7"), "audit.ineligible(A7, las-1, verdict.undetermined)"),
        new("excluded made eligible", Draw, record => { Applicant(record, "A2")["screened"] = "ineligible"; Commit(record); }, "audit.excluded(A2, las-1)"),
        new("late seated in the draw", LateOnly, LateDrawn, "audit.lateDrawn(A8, las-1)"),
        new("stranger seated", Draw, record => record["placements"]!.AsArray().Add(new JsonObject { ["id"] = "X9", ["packageId"] = "las-1" }), "audit.notOnList(X9, las-1)"),
        new("empty reserved seat", Draw, record => Take(record, "A3"), "audit.waste(A3, las-1, 3)"),
        new("empty open seat", Draw, record => Take(record, "A2"), "audit.waste(A2, las-1, 2)"),
        new("member passed over for a better non-member", OneMember, record => { Take(record, "A6"); Give(record, "A3"); }, "audit.blockingPair(A6, las-1, 4, A3, 3)"),
        new("non-member on a hard reserve", Hard, record => Give(record, "A3"), "audit.notChosen(A3, las-1, 3)"),
        new("result missing", Draw, record => record["placements"]!.AsArray().Remove(Placement(record, "A5")), "audit.noResult(A5)"),
        new("offer skipped", Declined, record => Act(record, 1).Remove("offered"), "audit.offerSkipped(A4, las-1, 4, 2026-01-08)"),
        new("offer without a free seat", Accepted, record => record["acts"]!.AsArray().Add(Promotion("A4", "2026-01-08")), "audit.offerUndue(A4, las-1, 2026-01-08)"),
        new("permission hidden", Acts, record => record["acts"]!.AsArray().Remove(ActOf(record, "permitted")), "audit.offerUndue(A5, las-1, 2026-01-09)"),
        new("skipped without cause", Declined, record => { Act(record, 1)["skipped"] = new JsonArray("A6"); }, "audit.skip(A6, las-1, 2026-01-08)"),
        new("act before the draw", Accepted, record => Act(record, 0)["on"] = "2026-01-05", "audit.actBefore(las-1, 2026-01-05, 2026-01-06)"),
        new("acts out of order", Declined, record => Act(record, 1)["on"] = "2026-01-06", "audit.actBefore(las-1, 2026-01-06, 2026-01-07)"),
        new("accepted without an offer", Accepted, record => Act(record, 0)["ids"] = new JsonArray("A4"), "audit.noSuchTransition(A4, las-1, 2026-01-07)"),
        new("back to no seat", Back, record => { Act(record, 2).Remove("offered"); Act(record, 2)["ids"] = new JsonArray("A1"); }, "audit.return(A1, las-1, 2026-01-09)"),
        new("joined twice", JoinedLater, record => Act(record, 0)["joined"]![0]!["id"] = "A1", "audit.joined(A1, las-1, 2026-01-08)"),
        new("excluded made eligible later", JoinedLater, record => { Act(record, 0)["joined"]![0]!["screened"] = "ineligible"; Act(record, 0)["joined"]![0]!["why"] = "kind"; }, "audit.excluded(A9, las-1)"),
        new("joined in time", JoinedLater, record => Act(record, 0)["joined"]![0]!.AsObject().Remove("late"), "audit.joined(A9, las-1, 2026-01-08)"),
        new("better people left out for two others", Draw, record => { Swap(record, "A1", "A4"); Swap(record, "A2", "A5"); }, "audit.envy(A1, las-1, 1, A5, 5)", "audit.envy(A2, las-1, 2, A5, 5)"),
        new("two empty open seats", Draw, record => { Take(record, "A1"); Take(record, "A2"); }, "audit.waste(A1, las-1, 1)", "audit.waste(A2, las-1, 2)"),
        new("two results missing", Draw, record => { record["placements"]!.AsArray().Remove(Placement(record, "A5")); record["placements"]!.AsArray().Remove(Placement(record, "A4")); }, "audit.noResult(A4)", "audit.noResult(A5)"),
        new("second wish not looked at", () => Matched(VacancyRule.RerunAll), record => Take(record, "A2"), "audit.waste(A2, jahit-1, 1)"),
        new("one key of merit more", Draw, record => Applicant(record, "A1")["merit"] = new JsonArray(1, 5), "audit.commitment"),
        new("reverted under a hard plan", Hard, record => { Placement(record, "A1")["reserve"] = "r1"; Placement(record, "A1")["reverted"] = true; }, "audit.reserve(A1, las-1, r1)"),
        new("reverted from a reserve that is none", Draw, record => { Placement(record, "A1")["reserve"] = "r9"; Placement(record, "A1")["reverted"] = true; }, "audit.reserve(A1, las-1, r9)"),
        new("reserves left out of a change of seats", Raised, record => Act(record, 0)["reserved"] = new JsonArray(), "audit.plan(las-1, 2026-01-08)"),
        new("fewer than none reserved", Raised, record => Act(record, 0)["reserved"] = new JsonArray(-1), "audit.plan(las-1, 2026-01-08)"),
        new("act of a stranger", Accepted, record => Act(record, 0)["ids"] = new JsonArray("X9"), "audit.noSuchTransition(X9, las-1, 2026-01-07)"),
        new("accepted without an offer, then offered", Declined, record => record["acts"]!.AsArray().Insert(1, Acceptance("A4", "2026-01-08")), "audit.noSuchTransition(A4, las-1, 2026-01-08)"),
        new("offer a day late", Declined, record => { Act(record, 1).Remove("offered"); record["acts"]!.AsArray().Add(Promotion("A4", "2026-01-09")); }, "audit.offerSkipped(A4, las-1, 4, 2026-01-08)"),
        new("undue offer, then accepted", Accepted, record => { record["acts"]!.AsArray().Add(Promotion("A4", "2026-01-08")); record["acts"]!.AsArray().Add(Acceptance("A4", "2026-01-09")); }, "audit.offerUndue(A4, las-1, 2026-01-08)"),
        new("skipped after he became eligible", BecameEligible, record => Act(record, 1).Remove("offered"), "audit.offerSkipped(A7, las-1, 1, 2026-01-08)"),
        new("skipped after another failed", Failed, record => Act(record, 1).Remove("offered"), "audit.offerSkipped(A5, las-1, 5, 2026-01-08)"),
        new("more reserved than there are seats", Raised, record => Act(record, 0)["reserved"] = new JsonArray(5), "audit.plan(las-1, 2026-01-08)"),
    ];

    // A1, A2 on open seats, A3 on the reserved one; A4 and A5 tied, A6 a member, A7 undetermined, A8 late with the best score.
    public static JsonObject Draw() => Published(Start(3, Soft, People));

    // A1 declines and A4 moves up under another policy; a seat beyond the number for A5; then a seat more.
    public static JsonObject Acts()
    {
        Intake intake = Start(3, Soft, People).Do(IntakeCommand.Decline("A1", Day.PlusDays(1)));
        Determination[] current = [.. People.Select(one => new Determination(one.ApplicantId, one.Verdict, new string('b', 64), Day, one.Merit, one.Reserves, late: one.Late))];
        intake = intake.Do(IntakeCommand.Promote(Adopted(Soft, current), Day.PlusDays(2)));
        intake = intake.Do(IntakeCommand.OverAllocate("Kepala Rutan", "instructor-available", 1, Day.PlusDays(3)));
        intake = intake.Do(IntakeCommand.Promote(Adopted(Soft, current), Day.PlusDays(3)));
        return Published(intake.Do(IntakeCommand.ChangeCapacity(4, [ListFixture.Reserve("warga", 1)], Day.PlusDays(4))));
    }

    public static JsonObject Hard() => Published(Start(3, HardPlan, One("A1", 1), One("A2", 2), One("A3", 3), One("A4", 4)));

    // A1 has the seat of las-1, A2 that of jahit-1, which he wishes for less; A3 wishes for jahit-1 and A4 for las-1, and have none.
    public static JsonObject Matched(VacancyRule chain, params string[] leavers)
    {
        SeatPlan plan = Plan(SeatOrder.ReservedFirst, SeatReserveKind.Soft);
        AdoptedList welding = new("las-1", 1, plan, "Kepala Rutan", Day, [One("A1", 1), One("A2", 2), One("A4", 4)]);
        AdoptedList sewing = new("jahit-1", 1, plan, "Kepala Rutan", Day, [One("A2", 2), One("A3", 3)]);
        Application[] applications = [Wishing("A1", "las-1"), Wishing("A2", "las-1", "jahit-1"), Wishing("A3", "jahit-1"), Wishing("A4", "las-1")];
        Matching matching = Matching.Run(applications, [welding, sewing], new[] { welding, sewing }.Drawn(), chain).Value;
        return Json(PublishedRecord.Of(leavers.Aggregate(matching, (before, leaver) => before.Withdraw(leaver).Value)));
    }

    public static Intake Numbered() =>
        Start(2, Soft, new Determination("A1", Verdict.Eligible, PolicyPrint, Day, [1], ["warga"], number: "N-1"), new Determination("A2", Verdict.Eligible, PolicyPrint, Day, [2], number: "N-2"));

    public static Application Wishing(string applicant, params string[] packages) => new("P-" + applicant, applicant, [.. packages], Ends, ApplicationChannel.Facility);

    public static PublishedRecord Read(JsonObject record) => VokasiJson.Read<PublishedRecord>(record.ToJsonString());

    private static Determination[] People =>
    [
        One("A1", 1), new("A2", Verdict.Eligible, PolicyPrint, new(2026, 1, 5), [2], screened: Verdict.NotRecommended, why: "conduct-improved"), One("A3", 3, "warga"), One("A4", 4), One("A5", 4),
        One("A6", 5, "warga"), One("A7", 1, verdict: Verdict.Undetermined), One("A8", 0, late: true),
    ];

    private static JsonObject TwoMembers() => Published(Start(3, Soft, One("A1", 1, "warga"), One("A2", 2, "warga"), One("A3", 3)));

    private static JsonObject OneMember() => Published(Start(3, Soft, One("A1", 1), One("A2", 2), One("A3", 3), One("A6", 6, "warga")));

    private static JsonObject Few() => Published(Start(3, Soft, One("A1", 1), One("A2", 2), One("A7", 3, verdict: Verdict.Undetermined)));

    private static JsonObject LateOnly() => Published(Start(3, Soft, One("A1", 1), One("A2", 2), One("A8", 0, late: true)));

    private static JsonObject Accepted() => Published(Start(3, Soft, People).Do(IntakeCommand.Accept("A1", Day.PlusDays(1))));

    private static JsonObject Declined() =>
        Published(Start(3, Soft, People).Do(IntakeCommand.Decline("A1", Day.PlusDays(1))).Do(IntakeCommand.Promote(Adopted(Soft, People), Day.PlusDays(2))));

    private static JsonObject Back() => Published(
        Start(3, Soft, People).Do(IntakeCommand.Accept("A1", Day.PlusDays(1))).Do(IntakeCommand.Suspend("A1", "isolation", Day.PlusDays(2))).Do(IntakeCommand.Return("A1", Day.PlusDays(3))));

    private static JsonObject JoinedLater() => Published(Start(3, Soft, People).Do(IntakeCommand.AddLate(Adopted(Soft, One("A9", 0)), Day.PlusDays(2))));

    private static JsonObject BecameEligible() => Published(
        Start(3, Soft, People).Do(IntakeCommand.Decline("A1", Day.PlusDays(1))).Do(IntakeCommand.Promote(Adopted(Soft, [.. People[..6], One("A7", 1), People[7]]), Day.PlusDays(2))));

    private static JsonObject Failed() => Published(
        Start(3, Soft, People).Do(IntakeCommand.Decline("A1", Day.PlusDays(1))).Do(IntakeCommand.Promote(Adopted(Soft, [.. People[..3], One("A4", 4, verdict: Verdict.Ineligible), .. People[4..]]), Day.PlusDays(2))));

    private static JsonObject Raised() => Published(Start(3, Soft, People).Do(IntakeCommand.ChangeCapacity(4, [ListFixture.Reserve("warga", 2)], Day.PlusDays(2))));

    private static Intake Start(int seats, SeatPlan plan, params Determination[] people) => Filled(seats, plan, people);

    private static JsonObject Published(Intake intake) => Json(PublishedRecord.Of(intake, Applied(intake)));

    private static JsonObject Json(PublishedRecord record) => JsonNode.Parse(VokasiJson.Write(record))!.AsObject();

    private static JsonObject Row(JsonNode rows, string id) => rows.AsArray().Select(row => row!.AsObject()).Single(row => row["id"]!.GetValue<string>() == id);

    private static JsonObject List(JsonObject record) => record["lists"]![0]!.AsObject();

    private static JsonObject Applicant(JsonObject record, string id) => Row(List(record)["applicants"]!, id);

    private static JsonObject Placement(JsonObject record, string id) => Row(record["placements"]!, id);

    private static JsonObject Act(JsonObject record, int place) => record["acts"]![place]!.AsObject();

    private static JsonObject ActOf(JsonObject record, string kind) => record["acts"]!.AsArray().Select(act => act!.AsObject()).Single(act => act["act"]!.GetValue<string>() == kind);

    private static JsonObject Promotion(string id, string on) =>
        new() { ["on"] = on, ["act"] = "promoted", ["offered"] = new JsonArray(new JsonObject { ["id"] = id, ["packageId"] = "las-1" }) };

    private static JsonObject Acceptance(string id, string on) => new() { ["on"] = on, ["act"] = "accepted", ["ids"] = new JsonArray(id) };

    private static void Give(JsonObject record, string id) => Placement(record, id)["packageId"] = "las-1";

    private static void Take(JsonObject record, string id)
    {
        foreach (string member in (string[])["packageId", "reserve", "reverted"])
            Placement(record, id).Remove(member);
    }

    private static void Swap(JsonObject record, string one, string other) => (Placement(record, one)["id"], Placement(record, other)["id"]) = (other, one);

    private static void LateAsInTime(JsonObject record)
    {
        Applicant(record, "A8").Remove("late");
        Rank(record);
        Take(record, "A2");
        Give(record, "A8");
        Commit(record);
    }

    private static void LateDrawn(JsonObject record)
    {
        record.Remove("acts");
        Give(record, "A8");
    }

    // Whoever tampers well makes the hash and the ranks fit again.
    private static void Commit(JsonObject record) => record["commitment"] = new AuditClosing(Read(record)).Commitment();

    private static void Rank(JsonObject record)
    {
        PublishedRecord read = Read(record);
        ImmutableArray<PublishedApplicant> order = new AuditClosing(read).OrderOf(read.Lists[0]);
        for (int place = 0; place < order.Length; place++)
            Applicant(record, order[place].Id)["rank"] = place + 1;
    }
}
