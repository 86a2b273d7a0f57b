using Pemasyarakatan.Vokasi.Applicants;
using Pemasyarakatan.Vokasi.Certification;
using Pemasyarakatan.Vokasi.Eligibility;
using Pemasyarakatan.Vokasi.Enrolments;
using Pemasyarakatan.Vokasi.Figures;
using Pemasyarakatan.Vokasi.Screening;
using Pemasyarakatan.Vokasi.Selection;
using Pemasyarakatan.Vokasi.Testing;
using Pemasyarakatan.Vokasi.Tests.Agreements;
using Pemasyarakatan.Vokasi.Tests.Certification;
using Pemasyarakatan.Vokasi.Tests.Enrolments;
using Pemasyarakatan.Vokasi.Tests.Selection;
using Pemasyarakatan.Vokasi.Training;

namespace Pemasyarakatan.Vokasi.Tests.Fuzzing;

/// <summary>Values of the large types of the wire, as the tests beside each type build them, and what is written of them.</summary>
internal static class BuiltValues
{
    private static readonly LocalDate Day = new(2026, 1, 6);

    public static IEnumerable<(Type Type, string Json)> All() =>
    [
        .. People().Select(Written),
        .. Enum.GetValues<OfferState>().Select(state => Written(IntakeEventTests.In(state, kept: true))),
        .. Enum.GetValues<EnrolmentState>().Select(state => Written(EnrolmentLifecycleTests.At(state))),
        .. Enum.GetValues<AssessmentState>().Select(state => Written(AssessmentLifecycleTests.At(state))),
        .. Certificates().Select(Written),
        .. Commands().Select(Written),
        .. ((PublishedRecord[])[AuditCases.Read(AuditCases.Draw()), AuditCases.Read(AuditCases.Acts()), AuditCases.Read(AuditCases.Hard())]).Select(Written),
        Written(LegalBasis.Law("UU 22/2022", verified: true)), Written(LegalBasis.Assumption("asumsi")),
        Written(AgreementFixture.Agreement(extends: "NK-0")), Written(AgreementFixture.Agreement()), Written(CertificationFixture.Body), Written(CertificationFixture.ThreeYears), Written(CertificationFixture.Workshop), Written(CertificationFixture.Assessor("AS-1")),
        Written(TrainingCertificate.Issue(CertificationFixture.Completed(), "SP-1", Recorded.Known("001/SP/2026"), CertificationFixture.Day.PlusDays(1)).Value),
        Written(new Support(toolkit: true, capital: 750_000)),
        Written(new ProgrammeFigures([new PackageFigures("P-1", TrainingField.Welding, "F-1", new(16, 40, 20, 15, 12, 9, 3), "mitra")])),
        Written(new ScreeningSummary("aturan", "1", "f", "e", "las-1", Day, new DateRange(Day, Day.PlusDays(9)), 1, 2, 2, 4, [new("risk", Tier.Law, 4, 3, 2)], [new("risk", 2, 2, 2, 2, 1)])),
        Written(new Override("A-1", "aturan", "risk", new DateRange(Day, Day.PlusDays(30)), "Kepala Rutan", "surat dokter")),
        Written(Reason.Of(EligibilityReasons.NoTrainingDates, ReasonArgument.Code("las-1"))),
        Written(new Priority([new PriorityKey(lowestFirst: true, unknownFirst: false, fact: "expectedRelease"), new PriorityKey(lowestFirst: false, unknownFirst: false, score: "interview")])),
    ];

    public static IEnumerable<Applicant> People()
    {
        Inmate full = An.Inmate().Remitted("P1M", A.Day).ReleasedEarly(A.Day, ReleaseKind.PembebasanBersyarat).Violating(ViolationSeverity.Berat, A.Day).DismissedFrom("LAS-0", A.Day)
            .CertifiedIn(TrainingField.Sewing, A.Day).TrainedIn(TrainingField.Parse("las-listrik"), A.Day);
        Applicant own = full.WithFact("reading", "words").WithFact("distance", 12).WithFact("agreed", value: true);
        return [own, A.PublicApplicant().Working(), .. SyntheticPopulation.Generate(new PopulationOptions(seed: 5, size: 40, residents: 20, publicSize: 10, dirt: new RegisterDirt(nikMissing: 0.2))).Applicants];
    }

    private static IEnumerable<IntakeCommand> Commands() =>
        Enum.GetValues<OfferState>().SelectMany(state => IntakeEventTests.In(state, kept: true).Journal).Append(IntakeCommand.ChangeCapacity(20, [], Day))
            .Append(IntakeCommand.OverAllocate("Kepala Rutan", "surat", 1, Day))
            .Append(IntakeCommand.Handle(new("A001", OutsideEventKind.Illness, Day), ListFixture.Package(1), wishesToGoOn: true, Day));

    private static CompetenceCertificate[] Certificates()
    {
        CompetenceCertificate certificate = CertificationFixture.Certificate();
        return [certificate, certificate.Suspend(Vokasi.Actor.CertificationBody, "no-surveillance", CertificationFixture.Day.PlusDays(10)).Value];
    }

    // An intake's command and an applicant are written as their base, which tells the kinds apart.
    private static (Type Type, string Json) Written<T>(T value)
        where T : notnull => (typeof(T), VokasiJson.Write(value));
}
