using Pemasyarakatan.Vokasi.Agreements;
using Pemasyarakatan.Vokasi.Certification;
using Pemasyarakatan.Vokasi.Training;

namespace Pemasyarakatan.Vokasi.Tests.Documentation.Samples;

internal static class ModulesCertificationSample
{
    public static string Run()
    {
        using StringWriter Console = new() { NewLine = "\n" };
        //// begins
        UnitCode cutting = UnitCode.Parse("C.24LAS01.001.1"), joining = UnitCode.Parse("C.24LAS01.002.1");
        var scheme = new CertificationScheme("LAS-DASAR", SchemeKind.Cluster, TrainingField.Welding, [cutting, joining], validity: Recorded.Known(Period.FromYears(3)));
        var years = Recorded.Known(new DateRange(new LocalDate(2025, 1, 1), new LocalDate(2029, 12, 31)));
        var body = new PartnerInstitution("LSP-1", "LSP Contoh", PartnerKind.CertificationBody, licenceTerm: years, licensedSchemes: ["LAS-DASAR"],
            appealWithin: Recorded.Known(Period.FromDays(14)), renewalAhead: Recorded.Known(Period.FromMonths(2)), panelSize: Recorded.Known(2));
        var assessor = new Assessor("AS-1", registered: years, units: [cutting, joining]);
        var workshop = new AssessmentPlace("TUK-1", AssessmentPlaceKind.Workplace, verified: years);

        LocalDate day = new(2026, 3, 2);
        Assessment assessment = new Assessment("U-1", "A-001", body, scheme, AssessmentPurpose.Certification, appliedOn: day)
            .SelfAssess(Actor.Applicant, [cutting, joining], day).Value
            .Admit(Actor.CertificationBody, day).Value
            .Assign(Actor.CertificationBody, assessor, workshop, letter: "ST-7", day).Value
            .Judge(Actor.Assessor, "AS-1", cutting, Judgement.Kompeten, day).Value
            .Judge(Actor.Assessor, "AS-1", joining, Judgement.Kompeten, day).Value
            .Report(Actor.Assessor, day).Value;

        foreach (Reason reason in assessment.Decide(Actor.DecisionPanel, ["AS-1"], competent: true, on: day).Refusals)
            Console.WriteLine(reason.ToText(new("en")));
        Assessment decided = assessment.Decide(Actor.DecisionPanel, ["P-1", "P-2"], competent: true, on: day.PlusDays(1)).Value;
        Console.WriteLine($"recommended {decided.Recommendation}, decided {decided.State}");
        //// ends
        Console.WriteLine("---");
        //// begins
        var certificate = CompetenceCertificate.Issue(decided, CertificateNumber.Parse("00001 0002 3 0000004 2026"), on: new LocalDate(2026, 3, 4)).Value;
        void Tell(string what, Ruling ruling) => Console.WriteLine($"{what}: {ruling.Truth} {string.Join(" ", ruling.Refusals.Concat(ruling.Missing).Select(reason => reason.ToText(new("en"))))}");

        LocalDate last = certificate.LastDate.Value;
        foreach (LocalDate date in new[] { certificate.IssuedOn.PlusDays(-1), certificate.IssuedOn, last, last.PlusDays(1) })
            Tell($"valid on {date:uuuu-MM-dd}", certificate.StatusOn(date));
        foreach (LocalDate date in new[] { last.PlusMonths(-2), last.PlusMonths(-2).PlusDays(1) })
            Tell($"renewal applied for on {date:uuuu-MM-dd}", certificate.MayRenew(body, date));

        Console.WriteLine(certificate.Revoke(Actor.CertificationBody, reason: null, on: new LocalDate(2027, 1, 4)).Refusals[0].ToText(new("en")));
        CompetenceCertificate revoked = certificate.Revoke(Actor.CertificationBody, reason: "SK-12", on: new LocalDate(2027, 1, 4)).Value;
        Tell("valid on the day before", revoked.StatusOn(new LocalDate(2027, 1, 3)));
        Tell("valid on that day", revoked.StatusOn(new LocalDate(2027, 1, 4)));
        //// ends
        return Console.ToString();
    }
}
