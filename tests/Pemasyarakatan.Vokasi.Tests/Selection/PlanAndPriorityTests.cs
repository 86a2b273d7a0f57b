using System.Text.Json;
using Pemasyarakatan.Vokasi.Eligibility;
using Pemasyarakatan.Vokasi.Selection;
using static Pemasyarakatan.Vokasi.Tests.Selection.Lists;

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
        Reserve otherCriterion = Lists.Reserve("b", 1, """{ "id": "home", "fact": "domicile", "within": "32.73" }""");
        foreach (Reserve[] others in (Reserve[][])[[Lists.Reserve("b", 1), Lists.Reserve("a", 1)], [Lists.Reserve("a", 1)], [Lists.Reserve("a", 1), otherCriterion]])
        {
            Action restate = () => plan.Restate([.. others]);
            restate.Should().Throw<ArgumentException>().Which.ParamName.Should().Be("reserves");
        }

        plan.Restate(Lists.Reserve("a", 0), Lists.Reserve("b", 3)).ReservedSeats.Should().Be(3);
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
        new Determination("A001", Verdict.Eligible, new string('1', 64), new LocalDate(2026, 1, 5)).Policy.Should().HaveLength(64);
}
