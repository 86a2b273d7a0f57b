using Pemasyarakatan.Vokasi.Agreements;
using Pemasyarakatan.Vokasi.Certification;
using Pemasyarakatan.Vokasi.Enrolments;
using Pemasyarakatan.Vokasi.Training;

namespace Pemasyarakatan.Vokasi.Tests.Certification;

/// <summary>Lives brought to where a test needs them; all numbers are made up.</summary>
internal static class CertificationFixture
{
    public static readonly LocalDate Day = new(2026, 3, 2);
    public static readonly UnitCode First = UnitCode.Parse("C.24LAS01.001.1");
    public static readonly UnitCode Second = UnitCode.Parse("C.24LAS01.002.1");
    public static readonly CertificateNumber Number = CertificateNumber.Parse("00001 0002 3 0000004 2026");
    public static readonly CertificateNumber NextNumber = CertificateNumber.Parse("00001 0002 3 0000005 2029");

    public static CertificationScheme Scheme(Recorded<Period> validity) =>
        new("LAS-1", SchemeKind.Cluster, TrainingField.Welding, [First, Second], validity: validity);

    public static CertificationScheme ThreeYears { get; } = Scheme(Recorded.Known(Period.FromYears(3)));

    /// <summary>A body that sets no terms; licensed for the scheme as long as anything here lasts.</summary>
    public static PartnerInstitution Body { get; } = Licensed("LAS-1");

    public static AssessmentPlace Workshop { get; } = new("TUK-1", AssessmentPlaceKind.Workplace, Recorded.Known(new DateRange(new(2026, 1, 1), new LocalDate(2030, 12, 31))));

    public static PartnerInstitution Licensed(params ImmutableArray<string> schemes) => new(
        "LSP-1", "LSP Contoh", PartnerKind.CertificationBody, licenceTerm: Recorded.Known(new DateRange(new(2026, 1, 1), new LocalDate(2030, 12, 31))), licensedSchemes: schemes);

    public static Assessor Assessor(string id) => new(id, Recorded.Known(new DateRange(new(2026, 1, 1), new LocalDate(2030, 12, 31))), [First, Second]);

    public static Assessment Applied(AssessmentPurpose purpose) => Applied(purpose, Body);

    public static Assessment Applied(AssessmentPurpose purpose, PartnerInstitution body) => new("U-1", "A-1", body, ThreeYears, purpose, Day);

    public static Assessment Admitted(Assessment applied) =>
        Assigned(applied.SelfAssess(Actor.Applicant, applied.Scheme.Units, applied.AppliedOn).Value.Admit(Actor.CertificationBody, applied.AppliedOn).Value, "AS-1", "AS-2");

    public static Assessment Assigned(Assessment admitted, params string[] assessors) => assessors.Aggregate(
        admitted, (life, id) => life.Assign(Actor.CertificationBody, Assessor(id), Workshop, "ST-" + id, life.History[^1].On).Value);

    public static Assessment Judged(Assessment admitted, Judgement judgement, string assessor, LocalDate on) =>
        admitted.Judge(Actor.Assessor, assessor, First, judgement, on).Value.Judge(Actor.Assessor, assessor, Second, judgement, on).Value;

    public static Assessment Assessed(Assessment applied, Judgement judgement) =>
        Judged(Admitted(applied), judgement, "AS-1", applied.AppliedOn).Report(Actor.Assessor, applied.AppliedOn).Value;

    public static Assessment Competent(Assessment applied) =>
        Assessed(applied, Judgement.Kompeten).Decide(Actor.DecisionPanel, ["P-1", "P-2"], competent: true, applied.AppliedOn).Value;

    public static Assessment NotCompetent(Assessment applied) =>
        Assessed(applied, Judgement.BelumKompeten).Decide(Actor.DecisionPanel, ["P-1", "P-2"], competent: false, applied.AppliedOn).Value;

    public static CompetenceCertificate Certificate() => CompetenceCertificate.Issue(Competent(Applied(AssessmentPurpose.Certification)), Number, Day).Value;

    public static Enrolment Enrolled() => new("E-1", "A-1", "P-1", Day, [Day], Recorded.Known(100));

    public static Enrolment Completed() => Enrolled().Start(Actor.TrainingProvider, Day).Value
        .RecordAttendance(Actor.TrainingProvider, Day, present: true).Value
        .Complete(Actor.TrainingProvider, Day).Value;

    public static string[] Codes<T>(Outcome<T> outcome) => [.. outcome.Refusals.Select(reason => reason.Code.Id)];
}
