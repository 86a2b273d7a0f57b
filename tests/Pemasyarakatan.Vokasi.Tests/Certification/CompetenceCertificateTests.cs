using System.Text.Json;
using Pemasyarakatan.Vokasi.Applicants;
using Pemasyarakatan.Vokasi.Certification;
using Pemasyarakatan.Vokasi.Tests.Foundation;
using Pemasyarakatan.Vokasi.Training;
using static Pemasyarakatan.Vokasi.Tests.Certification.CertificationFixture;

namespace Pemasyarakatan.Vokasi.Tests.Certification;

public sealed class CompetenceCertificateTests
{
    private static readonly DeclaredTable<CertificateState, CertificateTrigger> Table = new(
        "Valid     Suspend   Suspended CertificationBody",
        "Valid     Revoke    Revoked   CertificationBody",
        "Valid     Renew     Renewed   CertificationBody",
        "Suspended Reinstate Valid     CertificationBody",
        "Suspended Revoke    Revoked   CertificationBody");

    private static string[] StatusOn(CompetenceCertificate certificate, LocalDate date) =>
        [.. certificate.StatusOn(date).Refusals.Select(reason => reason.Code.Id)];

    private static CompetenceCertificate Issued(Recorded<Period> validity)
    {
        Assessment applied = new("U-1", "A-1", Body, Scheme(validity), AssessmentPurpose.Certification, Day);
        return CompetenceCertificate.Issue(Competent(applied), Number, Day).Value;
    }

    [Fact]
    public void Apply_EveryStateTriggerAndActor_MovesAsDeclaredOrSaysTheLegalMoves() =>
        Table.Holds(At, life => life.State, (life, trigger, actor) => life.Apply(Entry(trigger, actor, Day)));

    [Fact]
    public void Apply_AMillionRandomSteps_StayInTheTableAndReplay() => new RandomWalk<CompetenceCertificate, CertificateEntry, CertificateState, CertificateTrigger>(Table)
    {
        Begin = _ => Certificate(),
        From = Day,
        StateOf = life => life.State,
        Propose = (_, trigger, actor, on) => Entry(trigger, actor, on),
        Apply = (life, entry) => life.Apply(entry),
        Replay = life => life.History.Aggregate(Certificate(), (anew, entry) => anew.Apply(entry).Value),
        Ends = trigger => trigger is CertificateTrigger.Revoke or CertificateTrigger.Renew,
    }.Walk().Should().BeEquivalentTo(Enum.GetValues<CertificateState>());

    [Fact]
    public void Apply_RandomWalks_StayInTheTable_AndTheStatusOfEveryDateFollowsFromTheHistory()
    {
        for (int seed = 0; seed < 300; seed++)
        {
            Random random = new(seed);
            CompetenceCertificate life = Certificate();
            Dictionary<LocalDate, CertificateState> states = new() { [Day.PlusDays(-1)] = CertificateState.Valid };
            LocalDate on = Day;
            for (int step = 0; step < 40; step++)
            {
                // Ending moves are rare, so that the walk is long.
                CertificateTrigger trigger = random.Next(12) == 0 ? CertificateTrigger.Revoke : random.GetItems([CertificateTrigger.Suspend, CertificateTrigger.Reinstate], 1)[0];
                LocalDate date = on.PlusDays(random.Next(-1, 5));
                if (!life.Apply(Entry(trigger, Actor.CertificationBody, date)).TryGetValue(out CompetenceCertificate? next))
                    continue;
                Table.Next(life.State, trigger, Actor.CertificationBody).Should().Be(next.State, $"seed {seed}, step {step}");
                for (LocalDate day = on; day < date; day = day.PlusDays(1))
                    states[day] = life.State;
                (life, on) = (next, date);
                states[date] = life.State;
            }

            foreach ((LocalDate date, CertificateState state) in states.Where(pair => pair.Key >= Day))
                life.StatusOn(date).Truth.Should().Be(state == CertificateState.Valid ? Truth.True : Truth.False, $"seed {seed}, {date}");
            VokasiJson.Read<CompetenceCertificate>(VokasiJson.Write(life)).Should().Be(life, $"seed {seed}");
        }
    }

    [Theory]
    [InlineData(AssessmentState.Assessed)]
    [InlineData(AssessmentState.NotCompetent)]
    public void Issue_NotDecidedCompetent_IsRefused(AssessmentState state)
    {
        Assessment applied = Applied(AssessmentPurpose.Certification);
        Assessment assessment = state == AssessmentState.Assessed ? Assessed(applied, Judgement.Kompeten) : NotCompetent(applied);

        CompetenceCertificate.Issue(assessment, Number, Day).Refusals
            .Should().Equal(Reason.Of(CertificationReasons.NotDecidedCompetent, ReasonArgument.Term(state)));
    }

    [Theory]
    [InlineData(-1, false)]
    [InlineData(0, true)]
    [InlineData(1, true)]
    public void Issue_NotBeforeTheDecision(int days, bool issued) =>
        Codes(CompetenceCertificate.Issue(Competent(Applied(AssessmentPurpose.Certification)), Number, Day.PlusDays(days)))
            .Should().Equal(issued ? [] : ["certification.outOfOrder"]);

    [Theory]
    [InlineData("2026-03-01", "certification.notYetIssued")]
    [InlineData("2026-03-02", null)]
    [InlineData("2029-03-01", null)]
    [InlineData("2029-03-02", null)]
    [InlineData("2029-03-03", "certification.expired")]
    public void StatusOn_ValidFromTheIssueToTheLastDate_BothIncluded(string date, string? code)
    {
        CompetenceCertificate certificate = Issued(Recorded.Known(Period.FromYears(3)));

        certificate.LastDate.Should().Be(Recorded.Known(new LocalDate(2029, 3, 2)));
        StatusOn(certificate, NodaTime.Text.LocalDatePattern.Iso.Parse(date).Value).Should().Equal(code is null ? [] : [code]);
        certificate.State.Should().Be(CertificateState.Valid);
    }

    [Fact]
    public void StatusOn_TheValidityBelongsToTheScheme()
    {
        Issued(Recorded<Period>.None).StatusOn(new(2199, 1, 1)).Truth.Should().Be(Truth.True);
        Issued(Recorded<Period>.None).LastDate.IsNone.Should().BeTrue();
        StatusOn(Issued(Recorded.Known(Period.FromYears(2))), new(2028, 3, 3)).Should().Equal("certification.expired");

        Ruling unknown = Issued(default).StatusOn(Day.PlusYears(1));
        unknown.Truth.Should().Be(Truth.Unknown);
        unknown.Missing.Should().Equal(Reason.Of(RecordReasons.Missing, ReasonArgument.Term("certification.schemeValidity")));
    }

    [Fact]
    public void StatusOn_SuspendedReinstatedRevoked_IsComputedForAnyDate()
    {
        CompetenceCertificate certificate = Certificate()
            .Suspend(Actor.CertificationBody, "no-surveillance", Day.PlusDays(10)).Value
            .Reinstate(Actor.CertificationBody, Day.PlusDays(20)).Value
            .Revoke(Actor.CertificationBody, "misuse", Day.PlusDays(30)).Value;

        StatusOn(certificate, Day.PlusDays(9)).Should().BeEmpty();
        StatusOn(certificate, Day.PlusDays(10)).Should().Equal("certification.suspended");
        StatusOn(certificate, Day.PlusDays(19)).Should().Equal("certification.suspended");
        StatusOn(certificate, Day.PlusDays(20)).Should().BeEmpty();
        StatusOn(certificate, Day.PlusDays(29)).Should().BeEmpty();
        StatusOn(certificate, Day.PlusDays(30)).Should().Equal("certification.revoked");
        StatusOn(certificate, Day.PlusYears(9)).Should().Equal("certification.revoked", "certification.expired");
        certificate.StatusOn(Day.PlusDays(30)).Refusals.Single()["since"].Value.Should().Be("2026-04-01");
    }

    [Fact]
    public void CredentialOn_OnlyWhereTheCertificateIsValid()
    {
        CompetenceCertificate certificate = Certificate();

        certificate.CredentialOn(Day).Should().Be(new HeldCredential(TrainingField.Welding, Recorded.Known(new LocalDate(2029, 3, 2))));
        certificate.CredentialOn(Day.PlusDays(-1)).Should().BeNull();
        certificate.Revoke(Actor.CertificationBody, "misuse", Day).Value.CredentialOn(Day).Should().BeNull();
        Issued(default).CredentialOn(Day)!.Until.State.Should().Be(RecordState.NotOnRecord);
    }

    [Fact]
    public void Revoke_WithoutReason_IsRefused()
    {
        Codes(Certificate().Revoke(Actor.CertificationBody, reason: null, Day)).Should().Equal("certification.reasonMissing");
        Codes(Certificate().Suspend(Actor.CertificationBody, reason: null, Day)).Should().Equal("certification.reasonMissing");
        Codes(Certificate().Revoke(Actor.Assessor, reason: null, Day.PlusDays(-1))).Should().Equal("lifecycle.wrongActor", "certification.outOfOrder", "certification.reasonMissing");
    }

    private static Assessment Renewal(string holder, CertificationScheme scheme) =>
        Competent(new Assessment("U-2", holder, Licensed("LAS-1", "JAHIT-1"), scheme, AssessmentPurpose.Renewal, new(2029, 2, 1)));

    [Fact]
    public void Renewal_KeepsTheChain()
    {
        LocalDate on = new(2029, 2, 15);
        CompetenceCertificate old = Certificate();
        CompetenceCertificate next = old.IssueRenewal(Renewal("A-1", ThreeYears), NextNumber, on).Value;
        CompetenceCertificate superseded = old.Renew(Actor.CertificationBody, next).Value;

        next.Predecessor.Should().Be(Number);
        superseded.Successor.Should().Be(NextNumber);
        (superseded.State, next.State).Should().Be((CertificateState.Renewed, CertificateState.Valid));
        StatusOn(superseded, on.PlusDays(-1)).Should().BeEmpty();
        StatusOn(superseded, on).Should().Equal("certification.superseded");
        StatusOn(next, on.PlusDays(-1)).Should().Equal("certification.notYetIssued");
        next.StatusOn(on).Truth.Should().Be(Truth.True);
        VokasiJson.Read<CompetenceCertificate>(VokasiJson.Write(superseded)).Should().Be(superseded);
        VokasiJson.Read<CompetenceCertificate>(VokasiJson.Write(next)).Should().Be(next);
    }

    [Fact]
    public void Renewal_OfAnothersOrUnderAnotherSchemeOrOfARevokedOne_SaysAllOfIt()
    {
        CertificationScheme other = new("JAHIT-1", SchemeKind.Cluster, TrainingField.Sewing, [First, Second], validity: Recorded.Known(Period.FromYears(3)));
        CompetenceCertificate revoked = Certificate().Revoke(Actor.CertificationBody, "misuse", Day).Value;

        Codes(revoked.IssueRenewal(Renewal("A-2", other), NextNumber, new(2029, 2, 15)))
            .Should().Equal("lifecycle.noSuchTransition", "certification.otherHolder", "certification.otherScheme");
        Codes(Certificate().IssueRenewal(Competent(Applied(AssessmentPurpose.Certification)), NextNumber, Day)).Should().Equal("certification.wrongPurpose");
        Codes(CompetenceCertificate.Issue(Renewal("A-1", ThreeYears), NextNumber, new(2029, 2, 15))).Should().Equal("certification.wrongPurpose");
        Codes(Certificate().Renew(Actor.CertificationBody, Certificate())).Should().Equal("certification.notTheSuccessor");
    }

    [Fact]
    public void Read_AHistoryThatBreaksARule_IsRefused()
    {
        string json = VokasiJson.Write(Certificate().Revoke(Actor.CertificationBody, "misuse", Day).Value);
        Action read = () => VokasiJson.Read<CompetenceCertificate>(json.Replace(""","reason":"misuse" """.TrimEnd(), ""));

        read.Should().Throw<JsonException>().WithMessage("*Entry 1*certification.reasonMissing*");
    }

    [Fact]
    public void Numbered_HoldsWhatElseIsPrinted()
    {
        CompetenceCertificate numbered = Certificate().Numbered(Recorded.Known("No. Reg. LAS 000 00001 2026"), Recorded<string>.None);

        VokasiJson.Read<CompetenceCertificate>(VokasiJson.Write(numbered)).Should().Be(numbered);
        Action blank = () => Certificate().Numbered(Recorded.Known(" "), default);
        blank.Should().Throw<ArgumentException>().Which.ParamName.Should().Be("registrationNumber");
    }

    private static CompetenceCertificate At(CertificateState state) => state switch
    {
        CertificateState.Valid => Certificate(),
        CertificateState.Suspended => Certificate().Suspend(Actor.CertificationBody, "misuse", Day).Value,
        CertificateState.Revoked => Certificate().Revoke(Actor.CertificationBody, "misuse", Day).Value,
        _ => Certificate().Apply(new(CertificateTrigger.Renew, Actor.CertificationBody, Day, successor: NextNumber)).Value,
    };

    private static CertificateEntry Entry(CertificateTrigger trigger, Actor actor, LocalDate on) => trigger switch
    {
        CertificateTrigger.Suspend or CertificateTrigger.Revoke => new(trigger, actor, on, "misuse"),
        CertificateTrigger.Renew => new(trigger, actor, on, successor: NextNumber),
        _ => new(trigger, actor, on),
    };
}
