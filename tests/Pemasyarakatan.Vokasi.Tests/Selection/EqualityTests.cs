using Pemasyarakatan.Vokasi.Eligibility;
using Pemasyarakatan.Vokasi.Selection;
using Pemasyarakatan.Vokasi.Tests.Contracts;
using static Pemasyarakatan.Vokasi.Tests.Selection.ListFixture;

namespace Pemasyarakatan.Vokasi.Tests.Selection;

/// <summary>Equal is what is equal in every part; each value here differs from the first in one.</summary>
public sealed class EqualityTests
{
    private static readonly SeatPlan Residents = Plan(SeatOrder.Maximal, SeatReserveKind.Soft, ("warga", 1));

    [Fact]
    public void SeatPlan_IsByEveryPart() => EqualityContract.Holds(
        () => new SeatPlan(SeatOrder.Maximal, SeatReserveKind.Soft, seatKeptOnSuspension: false, [ListFixture.Reserve("warga", 1)]),
        new(SeatOrder.ReservedFirst, SeatReserveKind.Soft, seatKeptOnSuspension: false, [ListFixture.Reserve("warga", 1)]),
        new(SeatOrder.Maximal, SeatReserveKind.Hard, seatKeptOnSuspension: false, [ListFixture.Reserve("warga", 1)]),
        new(SeatOrder.Maximal, SeatReserveKind.Soft, seatKeptOnSuspension: true, [ListFixture.Reserve("warga", 1)]),
        new(SeatOrder.Maximal, SeatReserveKind.Soft, seatKeptOnSuspension: false, [ListFixture.Reserve("warga", 1)], allowWaste: true),
        new(SeatOrder.Maximal, SeatReserveKind.Soft, seatKeptOnSuspension: false, [ListFixture.Reserve("warga", 2)]));

    [Fact]
    public void Priority_IsByTheKeysInOrder()
    {
        PriorityKey test = new(lowestFirst: false, unknownFirst: false, score: "writtenTest"), risk = new(lowestFirst: true, unknownFirst: false, fact: "risk");
        EqualityContract.Holds(() => new Priority([test, risk]), new([risk, test]), new([test]), new([]));
    }

    [Fact]
    public void Determination_IsByEveryPart() => EqualityContract.Holds(
        () => Determined(),
        Determined(applicant: "A2"),
        Determined(verdict: Verdict.NotRecommended),
        Determined(policy: new string('b', 64)),
        Determined(screenedOn: Day),
        Determined(merit: 2),
        Determined(reserve: "jauh"),
        Determined(unknown: "dekat"),
        Determined(late: true),
        Determined(number: "P-2"),
        Determined(screened: Verdict.Ineligible, verdict: Verdict.NotRecommended),
        Determined(why: "other"));

    [Fact]
    public void AdoptedList_IsByEveryPart() => EqualityContract.Holds(
        () => new AdoptedList("las-1", 4, Residents, "Kepala Rutan", Day, [One("A1")], Ends),
        new("jahit-1", 4, Residents, "Kepala Rutan", Day, [One("A1")], Ends),
        new("las-1", 5, Residents, "Kepala Rutan", Day, [One("A1")], Ends),
        new("las-1", 4, Plan(SeatOrder.Maximal, SeatReserveKind.Soft, ("warga", 2)), "Kepala Rutan", Day, [One("A1")], Ends),
        new("las-1", 4, Residents, "Plt. Kepala Rutan", Day, [One("A1")], Ends),
        new("las-1", 4, Residents, "Kepala Rutan", Day.PlusDays(1), [One("A1")], Ends),
        new("las-1", 4, Residents, "Kepala Rutan", Day, [One("A2")], Ends),
        new("las-1", 4, Residents, "Kepala Rutan", Day, [One("A1")], Ends.PlusDays(1)));

    [Fact]
    public void Lottery_IsByEveryPart()
    {
        Instant drawn = Closed + Duration.FromHours(1);
        EqualityContract.Holds(
            () => new Lottery(["A1"], Closed, ["x"], "seed", "dadu", drawn),
            new(["A2"], Closed, ["x"], "seed", "dadu", drawn),
            new(["A1"], Closed.PlusNanoseconds(1), ["x"], "seed", "dadu", drawn),
            new(["A1"], Closed, ["y"], "seed", "dadu", drawn),
            new(["A1"], Closed, ["x"], "seeds", "dadu", drawn),
            new(["A1"], Closed, ["x"], "seed", "koin", drawn),
            new(["A1"], Closed, ["x"], "seed", "dadu", drawn.PlusNanoseconds(1)),
            new(["A1"], Closed, ["x"]));
    }

    [Fact]
    public void IntakeEntry_IsByEveryPart()
    {
        IntakeEntry first = Filled(1, Residents, Several(2)).Find("A002")!;
        EqualityContract.Holds(
            () => Filled(1, Residents, Several(2)).Find("A002")!,
            first with { Determination = One("A003", 2) },
            first with { Rank = 3 },
            first with { State = OfferState.Offered },
            first with { Seat = Seat.Open },
            first with { Why = Reason.Of(IntakeReasons.Withdrawn) },
            first with { ReserveId = "warga" },
            first with { AnswerBy = Day },
            first with { OpenPlace = 2 },
            first with { Skips = [Reason.Of(IntakeReasons.Withdrawn)] },
            first with { ReservePlaces = [KeyValuePair.Create("warga", 1)] });
    }

    [Fact]
    public void Placement_IsByEveryPart()
    {
        Reason reason = Reason.Of(MatchingReasons.Left, ReasonArgument.Code("las-1"));
        EqualityContract.Holds(
            () => new Assignment("A1", "P-1", "las-1", "warga", hasLeft: false, [reason]),
            new("A2", "P-1", "las-1", "warga", hasLeft: false, [reason]),
            new("A1", "P-2", "las-1", "warga", hasLeft: false, [reason]),
            new("A1", "P-1", "jahit-1", "warga", hasLeft: false, [reason]),
            new("A1", "P-1", "las-1", null, hasLeft: false, [reason]),
            new("A1", "P-1", "las-1", "warga", hasLeft: true, [reason]),
            new("A1", "P-1", "las-1", "warga", hasLeft: false, []));
    }

    [Fact]
    public void ToString_TellsIdsAndWords()
    {
        One("A1").ToString().Should().Be("A1: Eligible");
        Lottery closed = Lottery.Close(["A1"], Closed);
        closed.ToString().Should().Be(closed.Commitment + ": closed");
        closed.Draw("s", "dadu", Closed + Duration.FromHours(1)).Value.ToString().Should().Be(closed.Commitment + ": drawn");
        Intake intake = Filled(1, Residents, One("A1"), One("A2", verdict: Verdict.Ineligible));
        intake.Entries.Select(entry => entry.ToString()).Should().BeEquivalentTo("A1: 1, Offered", "A2: Waiting");
    }

    private static Determination Determined(
        string applicant = "A1", Verdict verdict = Verdict.Undetermined, string? policy = null, LocalDate? screenedOn = null, int merit = 1, string reserve = "warga", string unknown = "lain",
        bool late = false, string number = "P-1", Verdict screened = Verdict.Eligible, string why = "conduct") =>
        new(applicant, verdict, policy ?? PolicyPrint, screenedOn ?? Day.PlusDays(-1), [merit], [reserve], [unknown], late, number, screened, why);
}
