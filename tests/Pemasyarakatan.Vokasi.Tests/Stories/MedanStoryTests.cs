using NodaTime.Testing.Extensions;
using System.Globalization;
using Pemasyarakatan.Vokasi.Agreements;
using Pemasyarakatan.Vokasi.Applicants;
using Pemasyarakatan.Vokasi.Certification;
using Pemasyarakatan.Vokasi.Enrolments;
using Pemasyarakatan.Vokasi.Tests.Agreements;
using Pemasyarakatan.Vokasi.Training;

namespace Pemasyarakatan.Vokasi.Tests.Stories;

/// <summary>Medan: years of welding on no paper, recognised, certified, renewed, and one day expired.</summary>
/// <remarks>
/// Stated (mistar.id, 11 November 2025): the agreement of Rutan Kelas I Medan with the city; earlier training there, welding among it, without an official certificate; the wish for "validation of skills".
/// Everything under <see cref="Assumed"/> is assumed: no certification body, scheme, assessor or date is named. The person is synthetic.
/// </remarks>
public sealed class MedanStoryTests
{
    private static readonly Agreement Stated = VokasiJson.Read<Agreement>(FiveCooperationsTests.Medan);

    // Assumed, all of it; the periods are those of one body, and no national law.
    private static class Assumed
    {
        public const string Welder = "MDN-00417";

        public static readonly ImmutableArray<UnitCode> Units = [UnitCode.Parse("C.24LAS01.001.1"), UnitCode.Parse("C.24LAS01.002.1")];

        public static readonly CertificationScheme Scheme =
            new("SKEMA-LAS-CONTOH", SchemeKind.Cluster, TrainingField.Welding, Units, Recorded.Known(KkniLevel.Level2), Recorded.Known(Period.FromYears(3)));

        public static readonly PartnerInstitution Body = new(
            "LSP-CONTOH", "LSP Contoh", PartnerKind.CertificationBody,
            licenceTerm: Recorded.Known(new DateRange(1.January(2024), 31.December(2029))), licensedSchemes: [Scheme.Code],
            appealWithin: Recorded.Known(Period.FromDays(7)), appealAnsweredWithin: Recorded.Known(Period.FromDays(20)), renewalAhead: Recorded.Known(Period.FromMonths(2)), panelSize: Recorded.Known(3),
            forms: new Dictionary<string, string> { ["apply"] = "FR.APL.01", ["selfAssess"] = "FR.APL.02", ["judge"] = "FR.AK.02" }.ToImmutableSortedDictionary());

        public static readonly AssessmentPlace Workshop = new("TUK-RUTAN-MEDAN", AssessmentPlaceKind.Workplace, Recorded.Known(new DateRange(1.January(2026), 31.December(2026))));

        public static readonly LocalDate Applied = 2.February(2026);
        public static readonly LocalDate Tested = 16.February(2026);
        public static readonly LocalDate Decided = 20.February(2026);
        public static readonly LocalDate Issued = 24.February(2026);

        public static readonly CertificateNumber Number = CertificateNumber.Parse("00000 0000 2 0000417 2026");
        public static readonly CertificateNumber NextNumber = CertificateNumber.Parse("00000 0000 2 0000418 2029");

        public static Assessor Assessor(string id, LocalDate until) => new(id, Recorded.Known(new DateRange(1.June(2023), until)), Units);

        public static Assessment Assess(Assessment applied, LocalDate tested, AssessmentPlace place)
        {
            Assessment admitted = applied.SelfAssess(Actor.Applicant, Units, applied.AppliedOn).Value.Admit(Actor.CertificationBody, applied.AppliedOn.PlusDays(3)).Value
                .Assign(Actor.CertificationBody, Assessor("ASESOR-01", 31.December(2030)), place, "ST-017/LSP-CONTOH", applied.AppliedOn.PlusDays(7)).Value;
            return Units.Aggregate(admitted, (life, unit) => life.Judge(Actor.Assessor, "ASESOR-01", unit, Judgement.Kompeten, tested).Value).Report(Actor.Assessor, tested).Value;
        }
    }

    private static Assessment Recognised() =>
        Assumed.Assess(new("ASM-RPL-1", Assumed.Welder, Assumed.Body, Assumed.Scheme, AssessmentPurpose.Rpl, Assumed.Applied), Assumed.Tested, Assumed.Workshop)
            .Decide(Actor.DecisionPanel, ["PLENO-01", "PLENO-02", "PLENO-03"], competent: true, Assumed.Decided).Value;

    private static CompetenceCertificate Certified() => CompetenceCertificate.Issue(Recognised(), Assumed.Number, Assumed.Issued).Value;

    [Fact]
    public void Chapter1_HeHasWeldedForYears_AndNoPaperSaysSo()
    {
        Stated.Purposes.Should().ContainSingle().Which.Should().StartWith("pelatihan, pendampingan, dan penguatan kompetensi warga binaan");

        Inmate welder = new(Assumed.Welder, "rutan-medan");
        welder.Certified.Should().BeEmpty();
        welder.Trained.Should().BeEmpty("a training that left no certificate is no credential");

        // A place in a training was never on record either: there is nothing on which a training certificate could rest.
        Enrolment never = new("ENR-0", Assumed.Welder, "LAS-LAMA", Assumed.Applied);
        TrainingCertificate.Issue(never, "ST-0", default, Assumed.Applied).Refusals.Should().Equal(Reason.Of(CertificationReasons.NotCompleted, ReasonArgument.Term(EnrolmentState.Confirmed)));
    }

    [Fact]
    public void Chapter2_HeAppliesForRecognition_AndIsAssessedWithoutACourse()
    {
        Assessment applied = new("ASM-RPL-1", Assumed.Welder, Assumed.Body, Assumed.Scheme, AssessmentPurpose.Rpl, Assumed.Applied);
        (applied.ApplicationForm, applied.FormOf(AssessmentTrigger.SelfAssess)).Should().Be(("FR.APL.01", "FR.APL.02"));

        // He is careful and claims one unit; the body admits him all the same, and is told.
        Outcome<Assessment> admitted = applied.SelfAssess(Actor.Applicant, [Assumed.Units[0]], Assumed.Applied).Value.Admit(Actor.CertificationBody, Assumed.Applied);
        admitted.Advisories.Single().ToText(CultureInfo.GetCultureInfo("id")).Should().Be("Dalam asesmen mandiri, pemohon tidak menyatakan diri kompeten pada unit C.24LAS01.002.1.");

        // The first letter names an assessor whose registration ends the day before.
        Assessment assigned = admitted.Value.Assign(Actor.CertificationBody, Assumed.Assessor("ASESOR-00", Assumed.Tested.PlusDays(-1)), Assumed.Workshop, "ST-016/LSP-CONTOH", Assumed.Applied).Value;
        assigned.Judge(Actor.Assessor, "ASESOR-00", Assumed.Units[0], Judgement.Kompeten, Assumed.Tested).Refusals.Single().ToText(CultureInfo.GetCultureInfo("en"))
            .Should().Be("ASESOR-00 is not registered as an assessor on 16 February 2026.");

        Assessment assessed = Assumed.Assess(applied, Assumed.Tested, Assumed.Workshop);
        assessed.Recommendation.Should().Be(Judgement.Kompeten);
        assessed.Decide(Actor.DecisionPanel, ["ASESOR-01", "PLENO-01"], competent: true, Assumed.Decided).Refusals.Select(reason => reason.Code)
            .Should().Equal(CertificationReasons.AssessorOnPanel, CertificationReasons.PanelTooSmall);
        Recognised().State.Should().Be(AssessmentState.Competent);
    }

    [Fact]
    public void Chapter3_HeIsCertified_AndTheRegisterOfApplicantsKnows()
    {
        CompetenceCertificate certificate = Certified();

        (certificate.Scheme.Kind, certificate.Scheme.Level).Should().Be((SchemeKind.Cluster, Recorded.Known(KkniLevel.Level2)));
        certificate.Scheme.Units.Should().Equal(Assumed.Units);
        certificate.LastDate.Should().Be(Recorded.Known(24.February(2029)));
        Inmate welder = new(Assumed.Welder, "rutan-medan", certified: [certificate.CredentialOn(Assumed.Issued)!]);
        welder.Certified.Single().Should().Be(new HeldCredential(TrainingField.Welding, Recorded.Known(24.February(2029))));
    }

    [Fact]
    public void Chapter4_HeIsTransferred_AndWhatHeCanGoesWithHim()
    {
        Assessment underway = new("ASM-RPL-1", Assumed.Welder, Assumed.Body, Assumed.Scheme, AssessmentPurpose.Rpl, Assumed.Applied);
        underway.Answer(new(Assumed.Welder, OutsideEventKind.Transfer, Assumed.Tested)).Value.Should().Be(underway);
        Certified().StatusOn(1.June(2027)).Truth.Should().Be(Truth.True);
    }

    [Fact]
    public void Chapter5_HeRenewsInTime_AndTheChainIsKept()
    {
        CompetenceCertificate first = Certified();
        LocalDate lastDay = 24.December(2028);
        first.MayRenew(Assumed.Body, lastDay).Truth.Should().Be(Truth.True);
        first.MayRenew(Assumed.Body, lastDay.PlusDays(1)).Refusals.Should().Equal(Reason.Of(CertificationReasons.RenewalLate, lastDay.PlusDays(1), lastDay));

        (CompetenceCertificate superseded, CompetenceCertificate next) = Renewed(first, lastDay);

        (superseded.Successor, next.Predecessor).Should().Be((Assumed.NextNumber, Assumed.Number));
        superseded.StatusOn(next.IssuedOn.PlusDays(-1)).Truth.Should().Be(Truth.True);
        superseded.StatusOn(next.IssuedOn).Refusals.Should().Equal(Reason.Of(CertificationReasons.Superseded, next.IssuedOn));
        next.StatusOn(next.IssuedOn).Truth.Should().Be(Truth.True);
        foreach (CompetenceCertificate stored in (CompetenceCertificate[])[superseded, next])
            VokasiJson.Read<CompetenceCertificate>(VokasiJson.Write(stored)).Should().Be(stored);
    }

    [Fact]
    public void Chapter6_NobodyRenewsItAgain_AndItExpiresByTheCalendarAlone()
    {
        CompetenceCertificate next = Renewed(Certified(), 24.December(2028)).Next;
        LocalDate last = next.IssuedOn.PlusYears(3);

        next.StatusOn(last).Truth.Should().Be(Truth.True);
        next.StatusOn(last.PlusDays(1)).Refusals.Should().Equal(Reason.Of(CertificationReasons.Expired, last));
        next.CredentialOn(last.PlusDays(1)).Should().BeNull();
        next.State.Should().Be(CertificateState.Valid, "nobody has done anything to it: expired is computed, never stored");
        next.History.Should().BeEmpty();
    }

    private static (CompetenceCertificate Superseded, CompetenceCertificate Next) Renewed(CompetenceCertificate first, LocalDate appliedOn)
    {
        AssessmentPlace elsewhere = new("TUK-LSP-CONTOH", AssessmentPlaceKind.Independent, Recorded.Known(new DateRange(1.January(2028), 31.December(2029))));
        Assessment renewal = Assumed.Assess(new("ASM-2", Assumed.Welder, Assumed.Body, Assumed.Scheme, AssessmentPurpose.Renewal, appliedOn), appliedOn.PlusDays(20), elsewhere)
            .Decide(Actor.DecisionPanel, ["PLENO-01", "PLENO-02", "PLENO-04"], competent: true, appliedOn.PlusDays(25)).Value;
        CompetenceCertificate next = first.IssueRenewal(renewal, Assumed.NextNumber, 1.February(2029)).Value;
        return (first.Renew(Actor.CertificationBody, next).Value, next);
    }
}
