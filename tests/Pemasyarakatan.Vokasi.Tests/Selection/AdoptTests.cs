using Pemasyarakatan.Vokasi.Applicants;
using Pemasyarakatan.Vokasi.Eligibility;
using Pemasyarakatan.Vokasi.Screening;
using Pemasyarakatan.Vokasi.Selection;
using Pemasyarakatan.Vokasi.Tests.Eligibility;
using Pemasyarakatan.Vokasi.Training;
using static Pemasyarakatan.Vokasi.Tests.Eligibility.Rules;
using static Pemasyarakatan.Vokasi.Tests.Selection.ListFixture;

namespace Pemasyarakatan.Vokasi.Tests.Selection;

/// <summary>From a screening and the applications to the adopted list.</summary>
public sealed class AdoptTests
{
    private static readonly LocalDate Closing = Rules.Day("2026-01-31");
    private static readonly SeatPlan Residents = Plan(SeatOrder.Maximal, SeatReserveKind.Soft, ("warga", 4));
    private static readonly Priority NoKeys = new([]);

    private static readonly Applicant[] People =
    [
        new Inmate("A", "F", domicile: Home("12.71"), risk: Recorded.Known(RiskLevel.Low), education: Recorded.Known(Education.Sma), sentence: Term("2024-01-01", "P3Y")),
        new Inmate("B", "F", domicile: Home("12"), risk: Recorded.Known(RiskLevel.Medium), education: Recorded.Known(Education.PaketC), sentence: Term("2024-01-01", "P4Y")),
        new Inmate("C", "F", domicile: Home("73.11"), risk: Recorded.Known(RiskLevel.High), education: Recorded.Known(Education.Sd), sentence: Life),
        new Inmate("D", "F", violations: Recorded.Known<ImmutableArray<Violation>>([new(ViolationSeverity.Berat, On("2025-01-01"))])),
    ];

    private static readonly Roster Everybody = Roster.Of(People, Encoder);

    [Fact]
    public void Adopt_TakesVerdictPolicyAndDateFromTheScreening()
    {
        ScreeningResult screening = Screen();
        AdoptedList adopted = Adopt([For("A"), For("C"), For("D")]).Value;
        adopted.PackageId.Should().Be("las-1");
        adopted.Officer.Should().Be("Kepala Rutan");
        adopted.Determinations.Select(one => (one.ApplicantId, one.Verdict)).Should().Equal(("A", Verdict.Eligible), ("C", Verdict.NotRecommended), ("D", Verdict.Undetermined));
        adopted.Determinations.Should().OnlyContain(one => one.PolicyFingerprint == screening.Policy.Fingerprint && one.ScreenedOn == screening.DecidedOn && one.Screened == null && one.Number == "P-" + one.ApplicantId);
    }

    [Fact]
    public void Adopt_NobodyIsPlacedWithoutAnApplication()
    {
        Adopt([For("B")]).Value.Determinations.Select(one => one.ApplicantId).Should().Equal("B");
        Adopt([]).Value.Determinations.Should().BeEmpty();
    }

    [Fact]
    public void Adopt_MembershipIsByTheCriterion_AndWhatTheRecordDoesNotTellStandsApart()
    {
        AdoptedList adopted = Adopt([For("A"), For("B"), For("C"), For("D")]).Value;
        adopted.Determinations.Select(one => string.Join(' ', one.Reserves)).Should().Equal("warga", "", "", "");
        adopted.Determinations.Select(one => string.Join(' ', one.ReservesUnknown)).Should().Equal("", "warga", "", "warga");
    }

    public static TheoryData<string, string, string, string, string> Keys => new()
    {
        // score or fact, key, where the lowest and where the unknown stand, and who is in front
        { "expectedRelease", "", "first", "last", "A B C D" },
        { "expectedRelease", "", "first", "first", "D A B C" },
        { "expectedRelease", "", "last", "last", "C B A D" },
        { "expectedRelease", "", "last", "first", "D C B A" },
        { "risk", "", "first", "last", "A B C D" },
        { "risk", "", "last", "first", "D C B A" },
        { "education", "", "last", "last", "A=B C D" },
        { "education", "", "first", "first", "D C A=B" },
        { "latestViolation", "berat", "last", "last", "D A=B=C" },
        { "latestViolation", "sedang", "first", "last", "D A=B=C" },
        { "writtenTest", "", "last", "last", "B A C=D" },
        { "interview", "", "first", "first", "C=D A B" },
    };

    [Theory]
    [MemberData(nameof(Keys))]
    public void Adopt_MeritKey_PutsItsEndFirstAndTheUnknownWhereItSays(string name, string key, string lowest, string unknown, string order)
    {
        bool isScore = name is "writtenTest" or "interview";
        PriorityKey first = new(lowest == "first", unknown == "first", isScore ? null : name, key.Length == 0 ? null : key, isScore ? name : null);
        AdoptedList adopted = Adopt([For("A", test: 60, interview: 70), For("B", test: 80, interview: 90), For("C"), For("D")], priority: new([first])).Value;
        string told = string.Join(' ', adopted.Determinations.GroupBy(one => one.Merit.Single()).OrderBy(same => same.Key).Select(same => string.Join('=', same.Select(one => one.ApplicantId))));
        told.Should().Be(order);
    }

    [Fact]
    public void Adopt_SeveralKeys_KeepTheirOrder()
    {
        Priority priority = new([new(lowestFirst: false, unknownFirst: false, score: "writtenTest"), new(lowestFirst: true, unknownFirst: false, fact: "risk")]);
        AdoptedList adopted = Adopt([For("A", test: 80), For("B", test: 80)], priority: priority).Value;
        adopted.Determinations.Should().OnlyContain(one => one.Merit.Length == 2);
        adopted.Determinations[0].Merit[0].Should().Be(adopted.Determinations[1].Merit[0]);
        adopted.Determinations[0].Merit[1].Should().BeLessThan(adopted.Determinations[1].Merit[1]);
    }

    [Theory]
    [InlineData("shoeSize", null)]
    [InlineData("latestViolation", null)]
    [InlineData("latestViolation", "brat")]
    [InlineData("risk", "berat")]
    [InlineData("sex", null)]
    [InlineData("domicile", null)]
    public void Adopt_KeyThatIsNoFactOrHasNoOrder_IsMisuse(string fact, string? key)
    {
        Action adopt = () => Adopt([For("A")], priority: new([new(lowestFirst: true, unknownFirst: false, fact, key)]));
        adopt.Should().Throw<ArgumentException>();
    }

    [Theory]
    [InlineData("shoeSize", "Expected a fact of the catalogue, with a key of its own exactly for a family, instead of shoeSize.")]
    [InlineData("latestViolation", "Expected a fact of the catalogue, with a key of its own exactly for a family, instead of latestViolation.")]
    [InlineData("sex", "Expected a fact with an order: sex has none that could be merit.")]
    public void Adopt_KeyThatCannotBeMerit_SaysWhy(string fact, string why)
    {
        Action adopt = () => Adopt([For("A")], priority: new([new(lowestFirst: true, unknownFirst: false, fact)]));
        adopt.Should().Throw<ArgumentException>().WithMessage(why + "*");
    }

    [Fact]
    public void Adopt_NothingToAdoptFromOrBy_IsMisuse()
    {
        Action withoutScreening = () => Determination.Adopt(null!, [], Residents, NoKeys, "Kepala Rutan", Closing);
        withoutScreening.Should().Throw<ArgumentNullException>().WithParameterName("screening");
        Action withoutPlan = () => Determination.Adopt(Screen(), [For("A")], null!, NoKeys, "Kepala Rutan", Closing);
        withoutPlan.Should().Throw<ArgumentNullException>().WithParameterName("plan");
    }

    [Fact]
    public void Adopt_KeyOfAFamily_IsTheFactOfThatKey()
    {
        Applicant[] people =
        [
            new Inmate("A", "F", violations: Recorded.Known<ImmutableArray<Violation>>([new(ViolationSeverity.Berat, On("2025-01-01")), new(ViolationSeverity.Sedang, On("2024-01-01"))])),
            new Inmate("B", "F", violations: Recorded.Known<ImmutableArray<Violation>>([new(ViolationSeverity.Berat, On("2024-01-01")), new(ViolationSeverity.Sedang, On("2025-01-01"))])),
        ];
        foreach ((string severity, string order) in ((string, string)[])[("berat", "B A"), ("sedang", "A B")])
        {
            ScreeningResult screening = Roster.Of(people, Encoder).Screen(Policy($$"""{ "id": "risk", "fact": "risk", "atMost": "medium", {{Suitability}} }""").Bind(Welding(default, 16), Rules.Day("2026-02-05")).Value);
            Priority earliest = new([new(lowestFirst: true, unknownFirst: false, "latestViolation", severity)]);
            AdoptedList adopted = Determination.Adopt(screening, [For("A"), For("B")], Residents, earliest, "Kepala Rutan", Rules.Day("2026-02-05")).Value;
            string.Join(' ', adopted.Determinations.OrderBy(one => one.Merit[0]).Select(one => one.ApplicantId)).Should().Be(order, severity);
        }
    }

    [Theory]
    [InlineData("""{ "id": "home", "fact": "shoeSize", "is": "some" }""")]
    [InlineData("""{ "fact": "domicile", "within": "12.71" }""")]
    [InlineData("""{ "id": "home", "fact": "domicile", "within": "12.71", "tier": "law" }""")]
    [InlineData("""{ "when": { "id": "a", "fact": "sex", "is": "some" }, "then": { "id": "b", "fact": "sex", "is": "some" } }""")]
    public void Adopt_ReserveOverNoFactOfTheCatalogue_IsMisuseThatNamesTheReserve(string criterion)
    {
        SeatPlan plan = new(SeatOrder.Maximal, SeatReserveKind.Soft, seatKeptOnSuspension: false, [ListFixture.Reserve("warga", 1, criterion)]);
        Action adopt = () => Adopt([For("A")], plan);
        adopt.Should().Throw<ArgumentException>().WithMessage("*reserve warga*Path: $*");
    }

    [Fact]
    public void ReserveFor_HalfACharacter_IsRefusedWhereItIsMade() =>
        ((Action)(() => ListFixture.Reserve("warga", 1, """{ "id": "home", "fact": "domicile", "within": "\ud800" }"""))).Should().Throw<System.Text.Json.JsonException>().WithMessage("*whole characters*");

    [Theory]
    [InlineData(-1, false)]
    [InlineData(0, false)]
    [InlineData(1, true)]
    public void AppliedAfterClosing_IsLate(int days, bool late) =>
        Adopt([For("A", appliedOn: Closing.PlusDays(days))]).Value.Determinations.Single().Late.Should().Be(late);

    [Fact]
    public void Adopt_RegistrationWithoutEndOrNotOnRecord_MakesNobodyLate()
    {
        Application late = For("A", appliedOn: Rules.Day("2026-02-27"));
        Adopt([late], registration: default(Recorded<DateRange>)).Value.Determinations.Single().Late.Should().BeFalse();
    }

    [Fact]
    public void Adopt_ApplicantWhoIsNotOnTheRosterOrAppliedTwice_IsRefusedWithEveryReason()
    {
        Outcome<AdoptedList> outcome = Adopt([For("A"), For("X"), For("A", id: "P-2"), For("Y")]);
        outcome.Refusals.Codes().Should().Equal("selection.applicantUnknown", "selection.appliedTwice", "selection.applicantUnknown");
        outcome.Refusals.Select(reason => reason.Arguments[0].Value).Should().Equal("P-X", "P-2", "P-Y");
    }

    [Fact]
    public void Adopt_ApplicationForAnotherPackage_IsNoneOfThisOne()
    {
        Adopt([For("A"), For("X", packages: ["jahit-1"]), For("A", id: "P-2", packages: ["jahit-1"])]).Value.Determinations.Select(one => one.ApplicantId).Should().Equal("A");
        Adopt([For("B", packages: ["jahit-1", "las-1"])]).Value.Determinations.Should().ContainSingle("the second wish counts too");
    }

    [Fact]
    public void Adopt_NumberOfSeatsNotOnRecord_IsRefused() =>
        Determination.Adopt(Screen(seats: null), [For("A")], Residents, NoKeys, "Kepala Rutan", Rules.Day("2026-02-05")).Refusals.Should().Equal(Reason.Of(SelectionReasons.SeatsUnknown, ReasonArgument.Code("las-1")));

    [Fact]
    public void Adopt_KeepsTheSeatsAndTheEndOfRegistration()
    {
        AdoptedList adopted = Adopt([For("A")]).Value;
        (adopted.Seats, adopted.RegistrationEnds).Should().Be((16, Closing));
        adopted.ToCanonicalText().Should().StartWith("package las-1 16 2026-01-31\nplan maximal soft freed noWaste\nreserve r1 4 ").And.Contain("\napplicant P-A inTime ").And.NotContain("warga");
    }

    [Fact]
    public void Adopt_MeritOrMembershipThatTellsSpecificPersonalData_IsAdvisedOf()
    {
        SeatPlan low = new(SeatOrder.Maximal, SeatReserveKind.Soft, seatKeptOnSuspension: false, [ListFixture.Reserve("low", 1, """{ "any": [{ "id": "a", "fact": "risk", "atMost": "low" }, { "id": "b", "fact": "sex", "is": "some" }] }""")]);
        Priority priority = new([new(lowestFirst: true, unknownFirst: false, fact: "risk"), new(lowestFirst: true, unknownFirst: false, fact: "expectedRelease")]);
        Adopt([For("A")], low, priority).Advisories.Select(reason => reason.ToString()).Should().Equal("selection.priorityTells(risk)", "selection.reserveTells(low, risk)");
        Adopt([For("A")]).Advisories.Should().BeEmpty();
    }

    [Fact]
    public void Adopt_EligibleByAnOverrideAlone_TellsWhatTheScreeningSaysWithoutIt()
    {
        Policy policy = Policy($$"""{ "id": "risk", "fact": "risk", "atMost": "medium", {{Suitability}} }""");
        Override given = new("C", policy.Id, "risk", new DateRange(Rules.Day("2026-01-01"), Rules.Day("2026-12-31")), "Kepala Rutan", "x");
        ScreeningResult screening = Everybody.Screen(policy.Bind(Welding(default, 16), Rules.Day("2026-02-05")).Value, given);
        Determination[] adopted = [.. Determination.Adopt(screening, [For("A"), For("C")], Residents, NoKeys, "Kepala Rutan", Rules.Day("2026-02-05")).Value.Determinations];
        adopted.Select(one => (one.Verdict, one.Screened, one.Why)).Should().Equal((Verdict.Eligible, null, null), (Verdict.Eligible, Verdict.NotRecommended, "override"));
    }

    [Fact]
    public void Depart_ForOnePerson_StandsInTheListWithItsReason()
    {
        AdoptedList adopted = Adopt([For("A"), For("C"), For("D")]).Value;
        AdoptedList departed = adopted.Waive("C", Verdict.Eligible, "conduct-improved").Value;
        departed.Find("C").Should().Match<Determination>(one => one.Verdict == Verdict.Eligible && one.Screened == Verdict.NotRecommended && one.Why == "conduct-improved" && one.Number == "P-C");
        departed.Determinations.Where(one => one.ApplicantId != "C").Should().Equal(adopted.Determinations.Where(one => one.ApplicantId != "C"));
        departed.Fingerprint.Should().NotBe(adopted.Fingerprint);
        departed.Waive("C", Verdict.NotRecommended, "again").Refusals.Should().Equal(Reason.Of(SelectionReasons.NothingWaived, ReasonArgument.Code("C"), ReasonArgument.Term(Verdict.NotRecommended)));
        departed.Waive("C", Verdict.Undetermined, "again").Value.Find("C")!.Screened.Should().Be(Verdict.NotRecommended, "the screening, not the first departure");
    }

    [Fact]
    public void Depart_WhatNoJudgementCanChangeOrWhoDidNotApply_IsRefused()
    {
        AdoptedList adopted = Adopted(Residents, One("A", verdict: Verdict.Ineligible), One("B"));
        adopted.Waive("A", Verdict.Eligible, "x").Refusals.Should().Equal(Reason.Of(SelectionReasons.Excluded, ReasonArgument.Code("A")));
        adopted.Waive("A", Verdict.NotRecommended, "x").Success.Should().BeTrue();
        adopted.Waive("B", Verdict.Eligible, "x").Refusals.Should().Equal(Reason.Of(SelectionReasons.NothingWaived, ReasonArgument.Code("B"), ReasonArgument.Term(Verdict.Eligible)));
        adopted.Waive("X", Verdict.Eligible, "x").Refusals.Should().Equal(Reason.Of(IntakeReasons.NoSuchApplicant, ReasonArgument.Code("X")));
    }

    [Fact]
    public void Adopt_BeforeTheScreening_IsMisuse()
    {
        Action adopt = () => Determination.Adopt(Screen(), [For("A")], Residents, NoKeys, "Kepala Rutan", Rules.Day("2026-02-04"));
        adopt.Should().Throw<ArgumentException>();
    }

    [Fact]
    public void Adopt_TheOrderOfTheApplications_NeverMatters()
    {
        Application[] all = [For("D"), For("B"), For("A"), For("C")];
        Adopt(all).Value.Fingerprint.Should().Be(Adopt([.. all.Reverse()]).Value.Fingerprint);
    }

    private static TrainingPackage Welding(Recorded<DateRange> registration, int? seats) => new(
        "las-1", "Pelatihan las", TrainingField.Welding, "blk-medan", Audience.Inmates, seats: seats is { } count ? Recorded.Known(count) : default, schedule: Rules.Package().Schedule, registration: registration);

    private static ScreeningResult Screen(Recorded<DateRange>? registration = null, int? seats = 16)
    {
        Policy policy = Policy($$"""{ "id": "risk", "fact": "risk", "atMost": "medium", {{Suitability}} }""");
        return Everybody.Screen(policy.Bind(Welding(registration ?? Recorded.Known(new DateRange(Rules.Day("2026-01-01"), Closing)), seats), Rules.Day("2026-02-05")).Value);
    }

    private static Outcome<AdoptedList> Adopt(Application[] applications, SeatPlan? plan = null, Priority? priority = null, Recorded<DateRange>? registration = null) =>
        Determination.Adopt(Screen(registration), applications, plan ?? Residents, priority ?? NoKeys, "Kepala Rutan", Rules.Day("2026-02-05"));

    private static Application For(string applicant, string? id = null, LocalDate? appliedOn = null, string[]? packages = null, int? test = null, int? interview = null) => new(
        id ?? "P-" + applicant, applicant, [.. packages ?? ["las-1"]], appliedOn ?? Rules.Day("2026-01-15"), ApplicationChannel.Facility,
        writtenTest: test is { } written ? Recorded.Known(written) : default, interview: interview is { } spoken ? Recorded.Known(spoken) : default);
}
