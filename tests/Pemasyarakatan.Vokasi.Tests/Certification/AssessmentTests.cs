using System.Text.Json;
using Pemasyarakatan.Vokasi.Applicants;
using Pemasyarakatan.Vokasi.Certification;
using Pemasyarakatan.Vokasi.Enrolments;
using Pemasyarakatan.Vokasi.Training;
using static Pemasyarakatan.Vokasi.Tests.Certification.CertificationFixture;

namespace Pemasyarakatan.Vokasi.Tests.Certification;

public sealed class AssessmentTests
{
    private static readonly Assessment ForCertification = Applied(AssessmentPurpose.Certification);

    [Fact]
    public void Decide_AnAssessorOnThePanel_IsRefusedByName_OfTheId()
    {
        Outcome<Assessment> outcome = Assessed(ForCertification, Judgement.Kompeten).Decide(Actor.DecisionPanel, ["P-1", "AS-1"], competent: true, Day);

        outcome.Refusals.Should().Equal(Reason.Of(CertificationReasons.AssessorOnPanel, ReasonArgument.Code("AS-1")));
    }

    [Fact]
    public void Decide_SeveralAssessorsOnThePanel_NamesEach()
    {
        Assessment assessed = Admitted(ForCertification).Judge(Actor.Assessor, "AS-1", First, Judgement.Kompeten, Day).Value
            .Judge(Actor.Assessor, "AS-2", Second, Judgement.Kompeten, Day).Value
            .Report(Actor.Assessor, Day).Value;

        assessed.Assessors.Should().Equal("AS-1", "AS-2");
        Codes(assessed.Decide(Actor.DecisionPanel, ["AS-2", "AS-1", "P-1"], competent: true, Day)).Should().Equal("certification.assessorOnPanel", "certification.assessorOnPanel");
    }

    [Fact]
    public void Decide_AnAssessor_OnlyRecommends() =>
        Codes(Assessed(ForCertification, Judgement.Kompeten).Decide(Actor.Assessor, ["P-1"], competent: true, Day)).Should().Equal("lifecycle.wrongActor");

    [Fact]
    public void Report_AUnitNotJudged_IsRefused_UnitByUnit()
    {
        Assessment admitted = Admitted(ForCertification);
        admitted.Report(Actor.Assessor, Day).Refusals.Should().Equal(
            Reason.Of(CertificationReasons.UnitNotJudged, ReasonArgument.Code(First)), Reason.Of(CertificationReasons.UnitNotJudged, ReasonArgument.Code(Second)));

        Assessment half = admitted.Judge(Actor.Assessor, "AS-1", Second, Judgement.Kompeten, Day).Value;
        half.Recommendation.Should().BeNull();
        half.Report(Actor.Assessor, Day).Refusals.Should().Equal(Reason.Of(CertificationReasons.UnitNotJudged, ReasonArgument.Code(First)));
        Codes(half.Decide(Actor.DecisionPanel, ["P-1"], competent: true, Day)).Should().Equal("lifecycle.noSuchTransition");
    }

    [Fact]
    public void Report_TheUnitsOfTheSchemeAreNotOnRecord_IsRefusedAsMissing()
    {
        Assessment assessment = new("U-1", "A-1", Licensed("S-1"), new("S-1", SchemeKind.Unit, TrainingField.Welding), AssessmentPurpose.Certification, Day);

        Admitted(assessment).Report(Actor.Assessor, Day).Refusals
            .Should().Equal(Reason.Of(RecordReasons.Missing, ReasonArgument.Term("certification.schemeUnits")));
    }

    [Theory]
    [InlineData(Judgement.Kompeten, Judgement.Kompeten, Judgement.Kompeten)]
    [InlineData(Judgement.Kompeten, Judgement.BelumKompeten, Judgement.BelumKompeten)]
    [InlineData(Judgement.BelumKompeten, Judgement.Kompeten, Judgement.BelumKompeten)]
    public void Recommendation_CompetentOnlyWhereEveryUnitIs(Judgement first, Judgement second, Judgement expected)
    {
        Assessment judged = Admitted(ForCertification).Judge(Actor.Assessor, "AS-1", First, first, Day).Value.Judge(Actor.Assessor, "AS-1", Second, second, Day).Value;

        judged.Recommendation.Should().Be(expected);
    }

    [Theory]
    [InlineData(Judgement.Kompeten, true, false)]
    [InlineData(Judgement.Kompeten, false, true)]
    [InlineData(Judgement.BelumKompeten, true, true)]
    [InlineData(Judgement.BelumKompeten, false, false)]
    public void Decide_OtherwiseThanRecommended_IsAllowedAndAdvised(Judgement recommended, bool competent, bool departs)
    {
        Outcome<Assessment> outcome = Assessed(ForCertification, recommended).Decide(Actor.DecisionPanel, ["P-1"], competent, Day);

        outcome.Success.Should().BeTrue();
        outcome.Advisories.Should().Equal(departs ? [Reason.Of(CertificationReasons.DiffersFromRecommendation, ReasonArgument.Term(recommended))] : []);
    }

    [Fact]
    public void Judge_AUnitOfAnotherSchemeOrTwice_IsRefused()
    {
        UnitCode foreign = UnitCode.Parse("C.14JHT01.001.1");
        Codes(Admitted(ForCertification).Judge(Actor.Assessor, "AS-1", foreign, Judgement.Kompeten, Day)).Should().Equal("certification.unitNotInScheme", "certification.assessorOutOfScope");
        Codes(Judged(Admitted(ForCertification), Judgement.Kompeten, "AS-1", Day).Judge(Actor.Assessor, "AS-2", First, Judgement.Kompeten, Day))
            .Should().Equal("certification.unitJudgedTwice");
    }

    [Theory]
    [InlineData("AS-1")]
    [InlineData("P-1")]
    public void AnswerAppeal_BySomeoneInvolved_IsRefused(string person)
    {
        Assessment appealed = NotCompetent(ForCertification).Appeal(Actor.Applicant, Day).Value;

        foreach (bool upheld in (bool[])[true, false])
            Codes(appealed.AnswerAppeal(Actor.CertificationBody, [person, "B-1"], upheld, Day)).Should().Equal("certification.involvedInAppeal");
    }

    [Fact]
    public void AnswerAppeal_Upheld_EveryUnitIsJudgedAnew()
    {
        Assessment again = NotCompetent(ForCertification).Appeal(Actor.Applicant, Day).Value.AnswerAppeal(Actor.CertificationBody, ["B-1"], upheld: true, Day).Value;

        again.State.Should().Be(AssessmentState.Admitted);
        again.Recommendation.Should().BeNull();
        again.JudgementOf(First).Should().BeNull();
        Assessment decided = Judged(again, Judgement.Kompeten, "AS-2", Day.PlusDays(7)).Report(Actor.Assessor, Day.PlusDays(7)).Value
            .Decide(Actor.DecisionPanel, ["P-3"], competent: true, Day.PlusDays(8)).Value;
        decided.State.Should().Be(AssessmentState.Competent);
        decided.DecidedOn.Should().Be(Day.PlusDays(8));
        decided.Assessors.Should().Equal("AS-1", "AS-2");
    }

    [Theory]
    [InlineData(-1, false)]
    [InlineData(0, true)]
    [InlineData(1, true)]
    public void Commands_DatesDoNotRunBackwards(int days, bool inOrder)
    {
        string[] expected = inOrder ? [] : ["certification.outOfOrder"];
        Codes(ForCertification.SelfAssess(Actor.Applicant, [], Day.PlusDays(days))).Should().Equal(expected);
        Codes(NotCompetent(ForCertification).Appeal(Actor.Applicant, Day.PlusDays(days))).Should().Equal(expected);
    }

    [Fact]
    public void Answer_ADeathOrAnEscapeEndsIt_AndADecisionStands()
    {
        Assessment admitted = Admitted(ForCertification);
        foreach (OutsideEventKind kind in Enum.GetValues<OutsideEventKind>())
        {
            OutsideEvent happened = new("A-1", kind, Day, kind == OutsideEventKind.Release ? ReleaseKind.Expiry : null);
            bool ends = kind is OutsideEventKind.Death or OutsideEventKind.Escape;
            Assessment after = admitted.Answer(happened).Value;
            after.State.Should().Be(ends ? AssessmentState.Withdrawn : AssessmentState.Admitted, $"{kind}");
            after.History[^1].Reason.Should().Be(!ends ? null : kind == OutsideEventKind.Death ? EndingReason.Died : EndingReason.Security);
            Competent(ForCertification).Answer(happened).Value.State.Should().Be(AssessmentState.Competent, $"{kind}");
        }
    }

    [Fact]
    public void Rpl_YearsOfUncertifiedWelding_LeadToACertificateWithoutACourse()
    {
        // No enrolment and no training certificate comes into it: the portfolio of the welder is judged unit by unit.
        Assessment rpl = Competent(Applied(AssessmentPurpose.Rpl));

        CompetenceCertificate certificate = CompetenceCertificate.Issue(rpl, Number, Day).Value;

        certificate.AssessmentId.Should().Be(rpl.Id);
        certificate.StatusOn(Day).Truth.Should().Be(Truth.True);
    }

    [Fact]
    public void Json_RoundTrips_AndReadsNoHistoryThatBreaksARule()
    {
        Assessment appealed = NotCompetent(ForCertification).Appeal(Actor.Applicant, Day).Value;
        string json = VokasiJson.Write(appealed);

        VokasiJson.Read<Assessment>(json).Should().Be(appealed);
        VokasiJson.Read<Assessment>(json).GetHashCode().Should().Be(appealed.GetHashCode());
        Action read = () => VokasiJson.Read<Assessment>(json.Replace("P-1", "AS-1"));
        read.Should().Throw<JsonException>().WithMessage("*Entry 8*certification.assessorOnPanel*");
    }

    public static TheoryData<Action, string> Misuse => new()
    {
        { () => _ = new Assessment("U 1", "A-1", Body, ThreeYears, AssessmentPurpose.Rpl, Day), "id" },
        { () => _ = new AssessmentEntry(AssessmentTrigger.DecideCompetent, Actor.DecisionPanel, Day), "people" },
        { () => _ = new AssessmentEntry(AssessmentTrigger.Admit, Actor.CertificationBody, Day, ["AS-1"]), "people" },
        { () => _ = new AssessmentEntry(AssessmentTrigger.DecideCompetent, Actor.DecisionPanel, Day, ["P-1", "P-1"]), "people" },
        { () => _ = new AssessmentEntry(AssessmentTrigger.DecideCompetent, Actor.DecisionPanel, Day, ["9912345678901234"]), "people" },
        { () => _ = new AssessmentEntry(AssessmentTrigger.Judge, Actor.Assessor, Day, ["AS-1"], unit: null, Judgement.Kompeten), "unit" },
        { () => _ = new AssessmentEntry(AssessmentTrigger.Judge, Actor.Assessor, Day, ["AS-1"], First), "judgement" },
        { () => _ = new AssessmentEntry(AssessmentTrigger.Withdraw, Actor.Applicant, Day), "reason" },
        { () => _ = new AssessmentEntry(AssessmentTrigger.Appeal, Actor.Applicant, Day, reason: EndingReason.Died), "reason" },
    };

    [Theory]
    [MemberData(nameof(Misuse), DisableDiscoveryEnumeration = true)]
    public void Constructors_Misuse_NamesTheParameter(Action misuse, string parameter) =>
        misuse.Should().Throw<ArgumentException>().Which.ParamName.Should().Be(parameter);
}
