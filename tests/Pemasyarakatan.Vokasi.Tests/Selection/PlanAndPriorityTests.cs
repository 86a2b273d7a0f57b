using System.Text.Json;
using Pemasyarakatan.Vokasi.Eligibility;
using Pemasyarakatan.Vokasi.Selection;
using Pemasyarakatan.Vokasi.Tests.Contracts;
using static Pemasyarakatan.Vokasi.Tests.Selection.ListFixture;

namespace Pemasyarakatan.Vokasi.Tests.Selection;

public sealed class PlanAndPriorityTests
{
    [Fact]
    public void SeatPlan_OpenFirstWithHardReserves_NeedsThatWasteIsAllowedByWord()
    {
        Action plan = () => _ = new SeatPlan(SeatOrder.OpenFirst, SeatReserveKind.Hard, seatKeptOnSuspension: true);
        plan.Should().Throw<ArgumentException>().Which.ParamName.Should().Be("allowWaste");
        new SeatPlan(SeatOrder.OpenFirst, SeatReserveKind.Hard, seatKeptOnSuspension: true, allowWaste: true).AllowWaste.Should().BeTrue();
        new SeatPlan(SeatOrder.OpenFirst, SeatReserveKind.Soft, seatKeptOnSuspension: true).AllowWaste.Should().BeFalse();
    }

    [Theory]
    [InlineData("""{"kind":"soft","seatKeptOnSuspension":true}""")]
    [InlineData("""{"order":"maximal","seatKeptOnSuspension":true}""")]
    [InlineData("""{"order":"maximal","kind":"soft"}""")]
    [InlineData("""{"order":"maximal","kind":"soft","seatKeptOnSuspension":true,"reserves":[{"id":"a","seats":1,"criterion":{"id":"home","fact":"domicile","within":"12.71"}},{"id":"a","seats":1,"criterion":{"id":"home","fact":"domicile","within":"12.71"}}]}""")]
    [InlineData("""{"order":"maximal","kind":"soft","seatKeptOnSuspension":true,"reserves":[{"id":"a","seats":-1,"criterion":{"id":"home","fact":"domicile","within":"12.71"}}]}""")]
    [InlineData("""{"order":"maximal","kind":"soft","seatKeptOnSuspension":true,"reserves":[{"id":"a b","seats":1,"criterion":{"id":"home","fact":"domicile","within":"12.71"}}]}""")]
    [InlineData("""{"order":"maximal","kind":"soft","seatKeptOnSuspension":true,"reserves":[{"id":"a","seats":1}]}""")]
    [InlineData("""{"order":"maximal","kind":"soft","seatKeptOnSuspension":true,"reserves":[{"id":"a","seats":1,"criterion":"domicile"}]}""")]
    public void SeatPlan_WordMissingOrReserveAtFault_IsNotRead(string json)
    {
        Action read = () => VokasiJson.Read<SeatPlan>(json);
        read.Should().Throw<JsonException>();
    }

    [Fact]
    public void SeatPlan_EveryFirstEnumValue_IsWrittenAndReadAgain()
    {
        SeatPlan plan = Plan(SeatOrder.ReservedFirst, SeatReserveKind.Soft, ("warga", 0));
        string json = VokasiJson.Write(plan);
        json.Should().Be("""{"order":"reservedFirst","kind":"soft","seatKeptOnSuspension":false,"reserves":[{"id":"warga","seats":0,"criterion":{"id":"home","fact":"domicile","within":"12.71"}}]}""");
        VokasiJson.Read<SeatPlan>(json).Should().Be(plan);
    }

    [Fact]
    public void Restate_OtherReservesOrAnotherOrder_IsMisuse()
    {
        SeatPlan plan = Plan(SeatOrder.Maximal, SeatReserveKind.Soft, ("a", 1), ("b", 1));
        Reserve otherCriterion = ListFixture.Reserve("b", 1, """{ "id": "home", "fact": "domicile", "within": "32.73" }""");
        foreach (Reserve[] others in (Reserve[][])[[ListFixture.Reserve("b", 1), ListFixture.Reserve("a", 1)], [ListFixture.Reserve("a", 1)], [ListFixture.Reserve("a", 1), otherCriterion]])
        {
            Action restate = () => plan.Restate([.. others]);
            restate.Should().Throw<ArgumentException>().Which.ParamName.Should().Be("reserves");
        }

        plan.Restate(ListFixture.Reserve("a", 0), ListFixture.Reserve("b", 3)).ReservedSeats.Should().Be(3);
    }

    [Fact]
    public void Priority_RoundTripsAndSaysByWordWhereUnknownStands()
    {
        const string json = """{"keys":[{"lowestFirst":true,"unknownFirst":false,"fact":"expectedRelease"},{"lowestFirst":false,"unknownFirst":true,"score":"interview"},{"lowestFirst":false,"unknownFirst":false,"fact":"latestViolation","key":"berat"}]}""";
        VokasiJson.Write(VokasiJson.Read<Priority>(json)).Should().Be(json);
        VokasiJson.Read<Priority>(json).Should().Be(VokasiJson.Read<Priority>(json));
    }

    [Theory]
    [InlineData("""{"lowestFirst":true,"fact":"a"}""")]
    [InlineData("""{"unknownFirst":true,"fact":"a"}""")]
    [InlineData("""{"lowestFirst":true,"unknownFirst":false}""")]
    [InlineData("""{"lowestFirst":true,"unknownFirst":false,"fact":"a","score":"b"}""")]
    [InlineData("""{"lowestFirst":true,"unknownFirst":false,"score":"b","key":"c"}""")]
    public void PriorityKey_NothingHasADefault(string json)
    {
        Action read = () => VokasiJson.Read<PriorityKey>(json);
        read.Should().Throw<JsonException>();
    }

    [Fact]
    public void Determination_RoundTrips()
    {
        Determination one = new("A001", Verdict.Eligible, PolicyPrint, Day, [3, -1], ["warga", "jauh"], ["lain"], late: true, "P-7", Verdict.NotRecommended, "conduct-improved");
        VokasiJson.Read<Determination>(VokasiJson.Write(one)).Should().Be(one);
        Determination least = new("A001", Verdict.Ineligible, PolicyPrint, Day);
        VokasiJson.Read<Determination>(VokasiJson.Write(least)).Should().Be(least).And.NotBe(one);
    }

    [Fact]
    public void Determination_DepartureFromWhatNoJudgementCanChange_IsMisuse()
    {
        Action depart = () => _ = new Determination("A001", Verdict.Eligible, PolicyPrint, Day, screened: Verdict.Ineligible, why: "x");
        depart.Should().Throw<ArgumentException>().Which.ParamName.Should().Be("screened");
        Action nothing = () => _ = new Determination("A001", Verdict.Eligible, PolicyPrint, Day, screened: Verdict.Eligible, why: "x");
        nothing.Should().Throw<ArgumentException>();
        Action withoutReason = () => _ = new Determination("A001", Verdict.Eligible, PolicyPrint, Day, screened: Verdict.Undetermined);
        withoutReason.Should().Throw<ArgumentException>().Which.ParamName.Should().Be("why");
    }

    [Theory]
    [InlineData("3201010101010001")]
    [InlineData("A 1")]
    public void Determination_IdThatCouldBeANikOrIsNoCode_IsMisuse(string applicant)
    {
        Action make = () => One(applicant);
        make.Should().Throw<ArgumentException>().Which.Message.Should().NotContain(applicant);
    }

    [Fact]
    public void AdoptedList_ApplicantTwiceOrReserveNotInThePlan_IsMisuse()
    {
        SeatPlan plan = Plan(SeatOrder.Maximal, SeatReserveKind.Soft);
        foreach (Determination[] wrong in (Determination[][])[[One("A1"), One("A1")], [One("A1", reserves: "warga")], [new("A1", Verdict.Eligible, PolicyPrint, Day.PlusDays(1))], [One("A1"), new("A2", Verdict.Eligible, PolicyPrint, Day)]])
        {
            Action adopt = () => Adopted(plan, wrong);
            adopt.Should().Throw<ArgumentException>().Which.ParamName.Should().Be("determinations");
        }
    }

    [Fact]
    public void AdoptedList_SeatsNumbersAndLatenessAtFault_IsMisuse()
    {
        SeatPlan plan = Plan(SeatOrder.Maximal, SeatReserveKind.Soft, ("warga", 2));
        Action reserved = () => Adopted(1, plan, One("A1"));
        reserved.Should().Throw<ArgumentException>().Which.ParamName.Should().Be("plan");
        Action number = () => Adopted(plan, One("A1"), new("A2", Verdict.Eligible, PolicyPrint, Day, [0], number: "A1"));
        number.Should().Throw<ArgumentException>().WithMessage("*each number once*");
        Action late = () => _ = new AdoptedList("las-1", 2, plan, "Kepala Rutan", Day, [One("A1", late: true)]);
        late.Should().Throw<ArgumentException>().WithMessage("*end of registration*");
    }

    [Fact]
    public void AdoptedList_RoundTripsAndIsTheSameInAnyOrder()
    {
        AdoptedList list = Adopted(Plan(SeatOrder.Maximal, SeatReserveKind.Soft), One("A1"), One("A2"));
        VokasiJson.Read<AdoptedList>(VokasiJson.Write(list)).Should().Be(list);
        Adopted(list.Plan, One("A2"), One("A1")).Should().Be(list);
        list.Find("A2").Should().Be(One("A2"));
        list.Find("A3").Should().BeNull();
    }

    [Fact]
    public void Determination_FingerprintThatHappensToBeAllDigits_IsAFingerprintAndNoNik() =>
        new Determination("A001", Verdict.Eligible, new string('1', 64), new LocalDate(2026, 1, 5)).PolicyFingerprint.Should().HaveLength(64);

    [Fact]
    public void SeatPlan_ThatContradictsItself_SaysWhatIsExpected()
    {
        Misuse.Refused(() => Plan(SeatOrder.Maximal, SeatReserveKind.Soft, [.. Enumerable.Range(1, 65).Select(n => ($"r{n}", 0))]), "reserves", "at most 64 reserves");
        Misuse.Refused(() => Plan(SeatOrder.Maximal, SeatReserveKind.Soft, ("a", 0), ("a", 0)), "reserves", "each reserve once");
        Misuse.Refused(() => _ = new SeatPlan(SeatOrder.OpenFirst, SeatReserveKind.Hard, seatKeptOnSuspension: true), "allowWaste", "allowed by word");
        Misuse.Refused(() => Plan(SeatOrder.Maximal, SeatReserveKind.Soft, ("a", 0)).Restate(), "reserves", "the same reserves in the same order");
        Plan(SeatOrder.Maximal, SeatReserveKind.Soft, [.. Enumerable.Range(1, 64).Select(n => ($"r{n}", 0))]).Reserves.Should().HaveCount(64);
    }

    [Fact]
    public void SeatPlan_TheLastOfSixtyFourReserves_HasItsMembersToo()
    {
        SeatPlan plan = Plan(SeatOrder.Maximal, SeatReserveKind.Soft, [.. Enumerable.Range(1, 64).Select(n => ($"r{n}", 1))]);
        plan.GroupsOf(One("A1", reserves: "r64 r1")).Should().Be((1UL << 63) | 1);
        SeatMatching.IsMember(1UL << 63, 63).Should().BeTrue();
        SeatMatching.IsMember(1UL << 63, 62).Should().BeFalse();
    }

    [Fact]
    public void Reserve_CriterionThatIsNoneOrHasAMemberTwice_IsMisuse()
    {
        Misuse.Refused(() => ListFixture.Reserve("a", 1, "[]"), "criterion", "an object with one of fact, all, any, not or count");
        Action twice = () => ListFixture.Reserve("a", 1, """{ "id": "home", "fact": "domicile", "fact": "sex", "within": "12.71" }""");
        twice.Should().Throw<JsonException>();
    }

    [Fact]
    public void Reserve_FactsThatItAsksFor_AreThoseThatItNames() =>
        ListFixture.Reserve("a", 1, """{ "all": [{ "id": "fact", "fact": "sex", "is": "some" }, { "not": { "id": "b", "fact": "risk", "fact2": "no" } }], "fact": { "id": "c" } }""").Facts().Should().Equal("sex", "risk");

    [Fact]
    public void Priority_SameFactOrScoreTwice_IsMisuse()
    {
        PriorityKey test = new(lowestFirst: false, unknownFirst: false, score: "writtenTest");
        Misuse.Refused(() => _ = new Priority([test, new(lowestFirst: true, unknownFirst: true, score: "writtenTest")]), "keys", "each fact and score once");
        new Priority([Latest("berat"), Latest("sedang")]).Keys.Should().HaveCount(2, "each key of a family is a fact of its own");
    }

    [Fact]
    public void PriorityKey_ThatNamesNothingOrTooMuch_SaysWhatIsExpected()
    {
        Misuse.Refused(() => _ = new PriorityKey(lowestFirst: true, unknownFirst: false), "fact", "either a fact or a score");
        Misuse.Refused(() => _ = new PriorityKey(lowestFirst: true, unknownFirst: false, "risk", score: "interview"), "fact", "either a fact or a score");
        Misuse.Refused(() => _ = new PriorityKey(lowestFirst: true, unknownFirst: false, key: "berat", score: "interview"), "key", "a key only with a fact");
        Misuse.Refused(() => _ = new PriorityKey(lowestFirst: true, unknownFirst: false, score: "handwriting"), "score", "the score writtenTest or interview");
    }

    [Fact]
    public void Determination_ThatContradictsItself_SaysWhatIsExpected()
    {
        foreach (string print in (string[])[new('a', 63), new('a', 65), new('A', 64), new string('a', 63) + "g"])
            Misuse.Refused(() => _ = new Determination("A1", Verdict.Eligible, print, Day), "policyFingerprint", "64 hexadecimal digits in lower case");
        Misuse.Refused(() => Member(["a", "a"], []), "reserves", "each reserve once");
        Misuse.Refused(() => Member(["a b"], []), "reserves", "a code of");
        Misuse.Refused(() => Member([], ["a", "a"]), "reservesUnknown", "each reserve once");
        Misuse.Refused(() => Member(["a"], ["b", "a"]), "reservesUnknown", "each reserve once");
        Misuse.Refused(() => _ = new Determination("A1", Verdict.Eligible, PolicyPrint, Day, screened: Verdict.Eligible, why: "x"), "screened", "a waiver that changes the verdict");
        Misuse.Refused(() => _ = new Determination("A1", Verdict.Eligible, PolicyPrint, Day, screened: Verdict.Ineligible, why: "x"), "screened", "whom law or programme excludes");
        Misuse.Refused(() => _ = new Determination("A1", Verdict.Eligible, PolicyPrint, Day, why: "x"), "why", "a waiver with its reason");
    }

    [Fact]
    public void AdoptedList_ThatContradictsItself_SaysWhatIsExpected()
    {
        SeatPlan plan = Plan(SeatOrder.Maximal, SeatReserveKind.Soft, ("warga", 2));
        Misuse.Refused(() => Adopted(1, plan), "plan", "no more reserved seats than there are seats");
        Misuse.Refused(() => Adopted(plan, One("A1"), One("A1")), "determinations", "each applicant once");
        Misuse.Refused(() => Adopted(plan, One("A1"), new("A2", Verdict.Eligible, PolicyPrint, Day)), "determinations", "as many keys of merit for each applicant");
        Misuse.Refused(() => Adopted(plan, new Determination("A1", Verdict.Eligible, PolicyPrint, Day.PlusDays(1))), "determinations", "a screening that is not after the adoption");
        Misuse.Refused(() => Adopted(plan, One("A1"), One("A2", reserves: "jauh")), "determinations", "reserves of the plan alone");
        Adopted(2, plan, new Determination("A1", Verdict.Eligible, PolicyPrint, Day)).Seats.Should().Be(2);
    }

    [Fact]
    public void AdoptedList_WaiverByNoVerdictOrNoReason_IsMisuse()
    {
        AdoptedList list = Adopted(Plan(SeatOrder.Maximal, SeatReserveKind.Soft), One("A1"));
        Misuse.Refused(() => list.Waive("A9", (Verdict)99, "x"), "verdict", "invalid for Enum type 'Verdict'");
        Misuse.Refused(() => list.Waive("A9", Verdict.Eligible, "because of him"), "why", "a code of");
    }

    private static PriorityKey Latest(string severity) => new(lowestFirst: true, unknownFirst: false, "latestViolation", severity);

    private static void Member(string[] reserves, string[] unknown) => _ = new Determination("A1", Verdict.Eligible, PolicyPrint, Day, reserves: [.. reserves], reservesUnknown: [.. unknown]);
}
