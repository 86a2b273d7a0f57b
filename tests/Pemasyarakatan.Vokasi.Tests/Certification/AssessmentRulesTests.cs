using Pemasyarakatan.Vokasi.Agreements;
using Pemasyarakatan.Vokasi.Certification;
using Pemasyarakatan.Vokasi.Training;
using static Pemasyarakatan.Vokasi.Tests.Certification.CertificationFixture;

namespace Pemasyarakatan.Vokasi.Tests.Certification;

/// <summary>What the body sets and what has to hold on the day itself: licence, letter, registration, scope, place, panel and terms.</summary>
public sealed class AssessmentRulesTests
{
    private static readonly Recorded<DateRange> UntilDay = Recorded.Known(new DateRange(new(2026, 1, 1), Day));

    private static PartnerInstitution With(
        Recorded<DateRange>? licence = null,
        string[]? schemes = null,
        Recorded<Period> appealWithin = default,
        Recorded<Period> answeredWithin = default,
        Recorded<Period> renewalAhead = default,
        Recorded<int> panel = default,
        params (string Step, string Form)[] forms) => new(
            "LSP-1", "LSP Contoh", PartnerKind.CertificationBody, licenceTerm: licence ?? Body.LicenceTerm, licensedSchemes: [.. schemes ?? ["LAS-1"]],
            appealWithin: appealWithin, appealAnsweredWithin: answeredWithin, renewalAhead: renewalAhead, panelSize: panel,
            forms: forms.ToImmutableSortedDictionary(form => form.Step, form => form.Form));

    private static Assessment SelfAssessed(PartnerInstitution body, params UnitCode[] claimed) =>
        Applied(AssessmentPurpose.Rpl, body).SelfAssess(Actor.Applicant, claimed, Day).Value;

    public static TheoryData<int, bool> AroundTheLastDay => new() { { -1, true }, { 0, true }, { 1, false } };

    [Theory]
    [MemberData(nameof(AroundTheLastDay))]
    public void EveryActByVirtueOfTheLicence_OnlyUnderOneOnThatDay(int days, bool licensed)
    {
        // The licence ends days before the acts: what came before it is on record already.
        LocalDate on = Day.PlusDays(30);
        PartnerInstitution body = With(Recorded.Known(new DateRange(new(2026, 1, 1), on.PlusDays(-days))));
        string[] expected = licensed ? [] : ["institution.notLicensed"];

        Assessment applied = Applied(AssessmentPurpose.Certification, body);
        Codes(applied.SelfAssess(Actor.Applicant, [First], Day).Value.Admit(Actor.CertificationBody, on)).Should().Equal(expected);
        Codes(Admitted(applied).Judge(Actor.Assessor, "AS-1", First, Judgement.Kompeten, on)).Should().Equal(expected);
        Codes(Assessed(applied, Judgement.Kompeten).Decide(Actor.DecisionPanel, ["P-1"], competent: true, on)).Should().Equal(expected);
        Codes(Assessed(applied, Judgement.Kompeten).Decide(Actor.DecisionPanel, ["P-1"], competent: false, on)).Should().Equal(expected);
        Codes(CompetenceCertificate.Issue(Competent(applied), Number, on)).Should().Equal(expected);
    }

    [Fact]
    public void Admit_LicenceOrSchemesNotOnRecordOrWithoutTheScheme_IsRefusedWithAllOfIt()
    {
        Codes(SelfAssessed(With(schemes: ["LAS-2"]), First, Second).Admit(Actor.CertificationBody, Day)).Should().Equal("institution.schemeNotLicensed");
        Codes(SelfAssessed(With(Recorded<DateRange>.None), First, Second).Admit(Actor.CertificationBody, Day)).Should().Equal("institution.notLicensed");
        SelfAssessed(With(default(Recorded<DateRange>), []), First, Second).Admit(Actor.CertificationBody, Day).Refusals.Should().Equal(
            Reason.Of(RecordReasons.Missing, ReasonArgument.Term("institution.licenceTerm")), Reason.Of(RecordReasons.Missing, ReasonArgument.Term("institution.licensedSchemes")));
        Codes(SelfAssessed(With(Recorded.Known(new DateRange(Day.PlusDays(1))), ["LAS-2"])).Admit(Actor.Applicant, Day.PlusDays(-1)))
            .Should().Equal("lifecycle.wrongActor", "certification.outOfOrder", "institution.notLicensed", "institution.schemeNotLicensed");
    }

    [Fact]
    public void SelfAssess_ClaimsUnitsOfTheScheme_AndAdmissionIsAdvisedOfTheOthers()
    {
        Codes(Applied(AssessmentPurpose.Rpl).SelfAssess(Actor.Applicant, [First, UnitCode.Parse("C.14JHT01.001.1")], Day)).Should().Equal("certification.unitNotInScheme");
        Assessment claimed = SelfAssessed(Body, Second);
        claimed.Claimed.Should().Equal(Second);

        Outcome<Assessment> admitted = claimed.Admit(Actor.CertificationBody, Day);

        admitted.Success.Should().BeTrue();
        admitted.Advisories.Should().Equal(Reason.Of(CertificationReasons.UnitNotClaimed, ReasonArgument.Code(First)));
        SelfAssessed(Body, First, Second).Admit(Actor.CertificationBody, Day).Advisories.Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(AroundTheLastDay))]
    public void Judge_TheAssessorsRegistrationAndThePlacesVerification_HoldOnTheDay(int days, bool holds)
    {
        Assessment admitted = SelfAssessed(Body, First, Second).Admit(Actor.CertificationBody, Day).Value;
        Outcome<Assessment> Judged(Assessor assessor, AssessmentPlace place) =>
            admitted.Assign(Actor.CertificationBody, assessor, place, "ST-1", Day).Value.Judge(Actor.Assessor, "AS-9", First, Judgement.Kompeten, Day.PlusDays(days + 1));
        Recorded<DateRange> until = Recorded.Known(new DateRange(new(2026, 1, 1), Day.PlusDays(1)));

        Codes(Judged(new("AS-9", until, [First]), Workshop)).Should().Equal(holds ? [] : ["certification.assessorNotRegistered"]);
        Codes(Judged(new("AS-9", Workshop.Verified, [First]), new("TUK-9", AssessmentPlaceKind.Temporary, until))).Should().Equal(holds ? [] : ["certification.placeNotVerified"]);
    }

    [Fact]
    public void Judge_NotAssignedOutOfScopeOrNotOnRecord_SaysEachOfIt()
    {
        Assessment admitted = SelfAssessed(Body, First, Second).Admit(Actor.CertificationBody, Day).Value;
        Codes(admitted.Judge(Actor.Assessor, "AS-9", First, Judgement.Kompeten, Day)).Should().Equal("certification.assessorNotAssigned");

        Assessment narrow = admitted.Assign(Actor.CertificationBody, new("AS-9", Recorded<DateRange>.None, [Second]), new("TUK-9", AssessmentPlaceKind.Temporary, Recorded<DateRange>.None), "ST-1", Day).Value;
        narrow.Judge(Actor.Assessor, "AS-9", First, Judgement.Kompeten, Day).Refusals.Should().Equal(
            Reason.Of(CertificationReasons.AssessorNotRegistered, ReasonArgument.Code("AS-9"), Day),
            Reason.Of(CertificationReasons.AssessorOutOfScope, ReasonArgument.Code("AS-9"), ReasonArgument.Code(First)),
            Reason.Of(CertificationReasons.PlaceNotVerified, ReasonArgument.Code("TUK-9"), Day));

        Assessment unknown = admitted.Assign(Actor.CertificationBody, new("AS-9"), new("TUK-9", AssessmentPlaceKind.Independent), "ST-2", Day).Value;
        unknown.Judge(Actor.Assessor, "AS-9", First, Judgement.Kompeten, Day).Refusals.Select(reason => reason["what"].Value)
            .Should().Equal("certification.assessorRegistration", "certification.assessorScope", "certification.placeVerification");

        // Two who judge together are both held to it.
        Assessment one = Assigned(admitted, "AS-1");
        Codes(one.Apply(new(AssessmentTrigger.Judge, Actor.Assessor, Day, ["AS-1", "AS-9"], First, Judgement.Kompeten))).Should().Equal("certification.assessorNotAssigned");
        Assigned(one, "AS-9").Apply(new(AssessmentTrigger.Judge, Actor.Assessor, Day, ["AS-1", "AS-9"], First, Judgement.Kompeten)).Value.Assessors.Should().Equal("AS-1", "AS-9");

        // The later letter counts.
        narrow.Assign(Actor.CertificationBody, Assessor("AS-9"), Workshop, "ST-3", Day).Value.Judge(Actor.Assessor, "AS-9", First, Judgement.Kompeten, Day).Success.Should().BeTrue();
    }

    [Fact]
    public void Adjust_WhatTheApplicantNeeds_IsOnRecordByCodes()
    {
        Assessment adjusted = Admitted(Applied(AssessmentPurpose.Rpl)).Adjust(Actor.Assessor, ["extra-time", "oral"], Day).Value
            .Adjust(Actor.CertificationBody, ["oral", "interpreter"], Day).Value;

        adjusted.Adjustments.Should().Equal("extra-time", "oral", "interpreter");
        adjusted.State.Should().Be(AssessmentState.Admitted);
    }

    [Theory]
    [InlineData(2, false)]
    [InlineData(3, true)]
    [InlineData(4, true)]
    public void Decide_ThePanelHasAtLeastAsManyAsTheBodySays(int members, bool decides)
    {
        Assessment assessed = Assessed(Applied(AssessmentPurpose.Certification, With(panel: Recorded.Known(3))), Judgement.Kompeten);
        string[] panel = [.. Enumerable.Range(1, members).Select(n => $"P-{n}")];

        assessed.Decide(Actor.DecisionPanel, panel, competent: true, Day).Refusals
            .Should().Equal(decides ? [] : [Reason.Of(CertificationReasons.PanelTooSmall, 2, 3)]);
        Codes(assessed.Decide(Actor.DecisionPanel, ["AS-1"], competent: true, Day)).Should().Equal("certification.assessorOnPanel", "certification.panelTooSmall");
    }

    [Theory]
    [InlineData(6, true)]
    [InlineData(7, true)]
    [InlineData(8, false)]
    public void Appeal_WithinTheTermOfTheBody(int days, bool inTime)
    {
        Assessment decided = NotCompetent(Applied(AssessmentPurpose.Certification, With(appealWithin: Recorded.Known(Period.FromDays(7)))));

        decided.AppealUntil.Should().Be(Day.PlusDays(7));
        decided.Appeal(Actor.Applicant, Day.PlusDays(days)).Refusals
            .Should().Equal(inTime ? [] : [Reason.Of(CertificationReasons.AppealLate, Day.PlusDays(days), Day.PlusDays(7))]);
    }

    [Fact]
    public void Appeal_NoTermOnRecord_IsNeverLate()
    {
        foreach (Recorded<Period> term in (Recorded<Period>[])[default, Recorded<Period>.None])
        {
            Assessment decided = NotCompetent(Applied(AssessmentPurpose.Certification, With(appealWithin: term)));
            decided.AppealUntil.Should().BeNull();
            decided.Appeal(Actor.Applicant, Day.PlusYears(1)).Success.Should().BeTrue();
        }
    }

    [Theory]
    [InlineData(13, false)]
    [InlineData(14, false)]
    [InlineData(15, true)]
    public void AnswerAppeal_LaterThanTheBodyAllowsItself_IsAdvisedAndStands(int days, bool late)
    {
        Assessment appealed = NotCompetent(Applied(AssessmentPurpose.Certification, With(answeredWithin: Recorded.Known(Period.FromDays(14))))).Appeal(Actor.Applicant, Day.PlusDays(1)).Value;
        LocalDate on = Day.PlusDays(1 + days);

        Outcome<Assessment> answered = appealed.AnswerAppeal(Actor.CertificationBody, ["B-1"], upheld: true, on);

        answered.Value.State.Should().Be(AssessmentState.Admitted);
        answered.Advisories.Should().Equal(late ? [Reason.Of(CertificationReasons.AppealAnsweredLate, on, Day.PlusDays(15))] : []);
    }

    [Fact]
    public void Reassess_OnlyWhatWasNotCompetent_IsJudgedAgain()
    {
        Assessment half = Admitted(Applied(AssessmentPurpose.Certification)).Judge(Actor.Assessor, "AS-1", First, Judgement.Kompeten, Day).Value
            .Judge(Actor.Assessor, "AS-1", Second, Judgement.BelumKompeten, Day).Value.Report(Actor.Assessor, Day).Value
            .Decide(Actor.DecisionPanel, ["P-1"], competent: false, Day).Value;

        Assessment again = half.Reassess(Actor.CertificationBody, Day.PlusDays(30)).Value;

        (again.State, again.JudgementOf(First), again.JudgementOf(Second), again.Recommendation).Should().Be((AssessmentState.Admitted, Judgement.Kompeten, null, null));
        Assessment decided = again.Judge(Actor.Assessor, "AS-2", Second, Judgement.Kompeten, Day.PlusDays(31)).Value.Report(Actor.Assessor, Day.PlusDays(31)).Value;
        Codes(decided.Decide(Actor.DecisionPanel, ["AS-1"], competent: true, Day.PlusDays(31))).Should().Equal("certification.assessorOnPanel");
        decided.Decide(Actor.DecisionPanel, ["P-1"], competent: true, Day.PlusDays(31)).Value.State.Should().Be(AssessmentState.Competent);
    }

    [Fact]
    public void Reassess_ThePanelDepartedFromARecommendation_EveryUnitIsJudgedAgain_AlsoAfterADismissedAppeal()
    {
        Assessment departed = Assessed(Applied(AssessmentPurpose.Certification), Judgement.Kompeten).Decide(Actor.DecisionPanel, ["P-1"], competent: false, Day).Value;
        Assessment dismissed = departed.Appeal(Actor.Applicant, Day).Value.AnswerAppeal(Actor.CertificationBody, ["B-1"], upheld: false, Day).Value;

        foreach (Assessment before in (Assessment[])[departed, dismissed])
        {
            Assessment again = before.Reassess(Actor.CertificationBody, Day).Value;
            (again.JudgementOf(First), again.JudgementOf(Second)).Should().Be((null, null));
        }
    }

    [Fact]
    public void Forms_AreTheBodysOwn()
    {
        Assessment assessment = Applied(AssessmentPurpose.Rpl, With(forms: [("apply", "FR.APL.01"), ("selfAssess", "FR.APL.02"), ("appeal", "BANDING-7")]));

        assessment.ApplicationForm.Should().Be("FR.APL.01");
        assessment.FormOf(AssessmentTrigger.SelfAssess).Should().Be("FR.APL.02");
        assessment.FormOf(AssessmentTrigger.Appeal).Should().Be("BANDING-7");
        assessment.FormOf(AssessmentTrigger.Judge).Should().BeNull();
        Applied(AssessmentPurpose.Rpl).ApplicationForm.Should().BeNull();
        Action unknown = () => Applied(AssessmentPurpose.Rpl, With(forms: ("selfasess", "FR.APL.02")));
        unknown.Should().Throw<ArgumentException>().Which.ParamName.Should().Be("body");
    }

    [Fact]
    public void Under_ARenewedLicence_TheAssessmentGoesOn()
    {
        Assessment assessed = Assessed(Applied(AssessmentPurpose.Certification, With(UntilDay)), Judgement.Kompeten);
        Codes(assessed.Decide(Actor.DecisionPanel, ["P-1"], competent: true, Day.PlusDays(1))).Should().Equal("institution.notLicensed");

        Assessment renewed = assessed.Under(Body).Value;

        renewed.History.Should().Equal(assessed.History);
        renewed.Decide(Actor.DecisionPanel, ["P-1"], competent: true, Day.PlusDays(1)).Success.Should().BeTrue();
        Codes(assessed.Under(With(Recorded.Known(new DateRange(Day.PlusDays(1)))))).Should().Equal("institution.notLicensed");
        Action another = () => assessed.Under(new("LSP-2", "LSP Lain", PartnerKind.CertificationBody));
        another.Should().Throw<ArgumentException>().Which.ParamName.Should().Be("body");
    }

    [Theory]
    [InlineData("2029-01-01", true)]
    [InlineData("2029-01-02", true)]
    [InlineData("2029-01-03", false)]
    public void MayRenew_AppliedForAsLongBeforeTheLastDateAsTheBodySays(string date, bool inTime)
    {
        LocalDate on = NodaTime.Text.LocalDatePattern.Iso.Parse(date).Value;
        PartnerInstitution body = With(renewalAhead: Recorded.Known(Period.FromMonths(2)));
        Reason[] late = inTime ? [] : [Reason.Of(CertificationReasons.RenewalLate, on, new LocalDate(2029, 1, 2))];

        Certificate().MayRenew(body, on).Refusals.Should().Equal(late);

        Assessment renewal = Competent(new Assessment("U-2", "A-1", body, ThreeYears, AssessmentPurpose.Renewal, on));
        Certificate().IssueRenewal(renewal, NextNumber, new(2029, 2, 15)).Refusals.Should().Equal(late);
    }

    [Fact]
    public void MayRenew_NotIssuedNotOnRecordSuspendedOrWithoutATerm_SaysSo()
    {
        PartnerInstitution body = With(renewalAhead: Recorded.Known(Period.FromMonths(2)));
        CompetenceCertificate endless = Under(Recorded<Period>.None), unknown = Under(default);

        Certificate().MayRenew(body, Day.PlusDays(-1)).Refusals.Should().Equal(Reason.Of(CertificationReasons.NotYetIssued, Day));
        Certificate().MayRenew(Body, new(2031, 1, 1)).Truth.Should().Be(Truth.True);
        endless.MayRenew(body, new(2031, 1, 1)).Truth.Should().Be(Truth.True);
        unknown.MayRenew(body, new(2028, 1, 1)).Missing.Should().Equal(Reason.Of(RecordReasons.Missing, ReasonArgument.Term("certification.schemeValidity")));
        Certificate().Suspend(Actor.CertificationBody, "misuse", Day).Value.MayRenew(body, Day).Refusals.Single().Code.Should().Be(LifecycleReasons.NoSuchTransition);

        static CompetenceCertificate Under(Recorded<Period> validity) =>
            CompetenceCertificate.Issue(Competent(new Assessment("U-1", "A-1", Body, Scheme(validity), AssessmentPurpose.Certification, Day)), Number, Day).Value;
    }

    [Fact]
    public void Json_EverythingThatMayBeOnRecord_RoundTrips()
    {
        PartnerInstitution body = With(
            appealWithin: Recorded.Known(Period.FromDays(7)), answeredWithin: Recorded.Known(Period.FromDays(14)), renewalAhead: Recorded.Known(Period.FromMonths(2)), panel: Recorded.Known(2),
            forms: [("apply", "FR.APL.01")]);
        Assessment life = SelfAssessed(body, First, Second).Admit(Actor.CertificationBody, Day).Value
            .Assign(Actor.CertificationBody, new("AS-1", Workshop.Verified, [First, Second], Recorded.Known("MET 000 000000 2026")), Workshop, "ST-1/2026", Day).Value
            .Adjust(Actor.Assessor, ["oral"], Day).Value
            .Judge(Actor.Assessor, "AS-1", First, Judgement.Kompeten, Day).Value;

        Assessment read = VokasiJson.Read<Assessment>(VokasiJson.Write(life));

        read.Should().Be(life);
        read.GetHashCode().Should().Be(life.GetHashCode());
        VokasiJson.Write(read).Should().Be(VokasiJson.Write(life));
    }

    public static TheoryData<Action, string> Misuse => new()
    {
        { () => _ = new Assessment("U-1", "A-1", new("BLK-1", "BLK", PartnerKind.RegionalTrainingCentre), ThreeYears, AssessmentPurpose.Rpl, Day), "body" },
        { () => _ = new AssessmentEntry(AssessmentTrigger.Assign, Actor.CertificationBody, Day, assessor: Assessor("AS-1"), place: Workshop), "letter" },
        { () => _ = new AssessmentEntry(AssessmentTrigger.Assign, Actor.CertificationBody, Day, assessor: Assessor("AS-1"), letter: "ST-1"), "place" },
        { () => _ = new AssessmentEntry(AssessmentTrigger.Assign, Actor.CertificationBody, Day, place: Workshop, letter: "ST-1"), "assessor" },
        { () => _ = new AssessmentEntry(AssessmentTrigger.Assign, Actor.CertificationBody, Day, assessor: Assessor("AS-1"), place: Workshop, letter: "ST 1"), "letter" },
        { () => _ = new AssessmentEntry(AssessmentTrigger.Adjust, Actor.Assessor, Day), "adjustments" },
        { () => _ = new AssessmentEntry(AssessmentTrigger.Adjust, Actor.Assessor, Day, adjustments: ["oral", "oral"]), "adjustments" },
        { () => _ = new AssessmentEntry(AssessmentTrigger.Admit, Actor.CertificationBody, Day, claimed: [First]), "claimed" },
        { () => _ = new AssessmentEntry(AssessmentTrigger.SelfAssess, Actor.Applicant, Day, claimed: [First, First]), "claimed" },
        { () => _ = new Assessor("AS 1"), "id" },
        { () => _ = new Assessor("AS-1", units: [First, First]), "units" },
        { () => _ = new Assessor("AS-1", registrationNumber: Recorded.Known(" ")), "registrationNumber" },
        { () => _ = new AssessmentPlace("TUK 1", AssessmentPlaceKind.Temporary), "id" },
        { () => With(appealWithin: Recorded.Known(Period.Zero)), "appealWithin" },
        { () => With(answeredWithin: Recorded.Known(Period.FromHours(2))), "appealAnsweredWithin" },
        { () => With(panel: Recorded.Known(0)), "panelSize" },
        { () => With(forms: ("apply", "FR APL 01")), "forms" },
        { () => _ = new PartnerInstitution("BLK-1", "BLK", PartnerKind.RegionalTrainingCentre, panelSize: Recorded.Known(3)), "licenceTerm" },
    };

    [Theory]
    [MemberData(nameof(Misuse), DisableDiscoveryEnumeration = true)]
    public void Constructors_Misuse_NamesTheParameter(Action misuse, string parameter) =>
        misuse.Should().Throw<ArgumentException>().Which.ParamName.Should().Be(parameter);
}
