using System.Collections.Immutable;
using NodaTime;
using Pemasyarakatan.Vokasi.Agreements;
using Pemasyarakatan.Vokasi.Applicants;
using Pemasyarakatan.Vokasi.Certification;
using Pemasyarakatan.Vokasi.Eligibility;
using Pemasyarakatan.Vokasi.Enrolments;
using Pemasyarakatan.Vokasi.Selection;
using Pemasyarakatan.Vokasi.Training;

namespace Pemasyarakatan.Vokasi.Examples.Medan;

/// <summary>All files of the Medan example, read and checked at once.</summary>
public sealed class MedanData
{
    private MedanData(string folder)
    {
        Facts = FactEncoder.Using(FactCatalogue.Standard, SentenceCalculator.Mixed);
        using (DataFile stated = DataFile.Open(folder, "stated.json", "facility", "agreement", "inmates", "residents", "earlierTraining"))
        {
            Facility = stated.Value<Facility>("facility", "source");
            Agreement = stated.Value<Agreement>("agreement", "source");
            Inmates = stated.Value<StatedFigure>("inmates", "source");
            Residents = stated.Value<StatedFigure>("residents", "source");
            EarlierTraining = stated.Value<ImmutableArray<string>>("earlierTraining", "source");
        }

        using (DataFile assumed = DataFile.Open(folder, "assumed.json", "term", "scope", "signatory", "certificationBody", "packages", "seatPlan", "priority", "acts"))
        {
            Term = Recorded.Known(assumed.Value<DateRange>("term", "why"));
            Scope = Recorded.Known(assumed.Value<AgreementScope>("scope", "why"));
            Signatory = assumed.Value<Signatory>("signatory", "why");
            CertificationBody = assumed.Value<PartnerInstitution>("certificationBody", "why");
            Packages = assumed.Value<ImmutableArray<TrainingPackage>>("packages", "why");
            SeatPlan = assumed.Value<SeatPlan>("seatPlan", "why");
            Priority = assumed.Value<Priority>("priority", "why");
            ScreenedOn = assumed.Member<LocalDate>("acts", "value", "screenedOn");
            AdoptedOn = assumed.Member<LocalDate>("acts", "value", "adoptedOn");
            AnswerBy = assumed.Member<LocalDate>("acts", "value", "answerBy");
            Officer = assumed.Member<string>("acts", "value", "officer");
            ClosedAt = assumed.Member<Instant>("acts", "value", "closedAt");
            DrawnAt = assumed.Member<Instant>("acts", "value", "drawnAt");
            Seed = assumed.Member<string>("acts", "value", "seed");
            DrawSource = assumed.Member<string>("acts", "value", "drawSource");
        }

        using (DataFile events = DataFile.Open(folder, "events.json", "enrolment", "assessment", "certificate", "rpl"))
        {
            EnrolmentEntries = events.Member<ImmutableArray<EnrolmentEntry>>("enrolment");
            AssessmentAppliedOn = events.Member<LocalDate>("assessment", "appliedOn");
            AssessmentEntries = events.Member<ImmutableArray<AssessmentEntry>>("assessment", "history");
            CertificateNumber = events.Member<CertificateNumber>("certificate", "number");
            CertifiedOn = events.Member<LocalDate>("certificate", "issuedOn");
            RplApplicant = events.Member<string>("rpl", "applicant");
            RplAppliedOn = events.Member<LocalDate>("rpl", "appliedOn");
            RplEntries = events.Member<ImmutableArray<AssessmentEntry>>("rpl", "history");
            RplNumber = events.Member<CertificateNumber>("rpl", "certificate", "number");
        }

        Policy = DataFile.Guarded("policy.json", "$", () => Policy.Parse(DataFile.Text(folder, "policy.json"), Facts.Catalogue));
        Applications = DataFile.Read<ImmutableArray<Application>>(folder, "applications.json");
        Population = DataFile.Read<ImmutableArray<Applicant>>(folder, "population.json");
        Check();
    }

    public FactEncoder Facts { get; }

    public Facility Facility { get; }

    public Agreement Agreement { get; }

    public StatedFigure Inmates { get; }

    public StatedFigure Residents { get; }

    public ImmutableArray<string> EarlierTraining { get; }

    public Recorded<DateRange> Term { get; }

    public Recorded<AgreementScope> Scope { get; }

    public Signatory Signatory { get; }

    public PartnerInstitution CertificationBody { get; }

    public ImmutableArray<TrainingPackage> Packages { get; }

    public SeatPlan SeatPlan { get; }

    public Priority Priority { get; }

    public LocalDate ScreenedOn { get; }

    public LocalDate AdoptedOn { get; }

    public LocalDate AnswerBy { get; }

    public string Officer { get; }

    public Instant ClosedAt { get; }

    public Instant DrawnAt { get; }

    public string Seed { get; }

    public string DrawSource { get; }

    public ImmutableArray<EnrolmentEntry> EnrolmentEntries { get; }

    public LocalDate AssessmentAppliedOn { get; }

    public ImmutableArray<AssessmentEntry> AssessmentEntries { get; }

    public CertificateNumber CertificateNumber { get; }

    public LocalDate CertifiedOn { get; }

    public string RplApplicant { get; }

    public LocalDate RplAppliedOn { get; }

    public ImmutableArray<AssessmentEntry> RplEntries { get; }

    public CertificateNumber RplNumber { get; }

    public Policy Policy { get; }

    public ImmutableArray<Applicant> Population { get; }

    public ImmutableArray<Application> Applications { get; }

    public static MedanData Read(string folder) => new(folder);

    /// <summary>The other party of the agreement, whose signatory is assumed.</summary>
    public string Partner => Agreement.Partners[0].Id;

    /// <summary>Those whose first wish the package is; matching over ranked wishes is another example.</summary>
    public IEnumerable<Application> FirstWishes(string package) => Applications.Where(application => application.PackageIds[0] == package);

    // What no file can know alone.
    private void Check()
    {
        HashSet<string> people = Once("population.json", "$", Population.Select(applicant => applicant.Id));
        HashSet<string> packages = Once("assumed.json", "$.packages.value", Packages.Select(package => package.Id));
        Once("applications.json", "$", Applications.Select(application => application.Id));
        for (int i = 0; i < Packages.Length; i++)
        {
            Expect(Packages[i].Seats.IsKnown, "assumed.json", $"$.packages.value[{i}].seats", "a number of seats");
            Expect(Packages[i].Schedule.IsKnown, "assumed.json", $"$.packages.value[{i}].schedule", "a schedule");
        }

        Expect(CertificationBody.Kind == PartnerKind.CertificationBody, "assumed.json", "$.certificationBody.value.kind", "certificationBody");
        Expect(Packages is [{ Scheme.IsKnown: true }, ..], "assumed.json", "$.packages.value[0].scheme", "a package with a scheme, since its participant is assessed");
        Expect(people.Contains(RplApplicant), "events.json", "$.rpl.applicant", "the id of somebody in population.json");
        for (int i = 0; i < Applications.Length; i++)
        {
            Expect(people.Contains(Applications[i].ApplicantId), "applications.json", $"$[{i}].applicantId", "the id of somebody in population.json");
            Expect(Applications[i].PackageIds.All(packages.Contains), "applications.json", $"$[{i}].packages", "packages of assumed.json");
        }
    }

    private static HashSet<string> Once(string file, string path, IEnumerable<string> ids)
    {
        HashSet<string> seen = new(StringComparer.Ordinal);
        foreach (string id in ids)
            Expect(seen.Add(id), file, $"{path}[{seen.Count}].id", "each id once; this one stands before");
        return seen;
    }

    private static void Expect(bool holds, string file, string path, string what)
    {
        if (!holds)
            throw new DataException(file, $"{path}: expected {what}.");
    }
}
