using System.Collections.Immutable;
using NodaTime;
using Pemasyarakatan.Vokasi.Agreements;
using Pemasyarakatan.Vokasi.Applicants;
using Pemasyarakatan.Vokasi.Calendars;
using Pemasyarakatan.Vokasi.Certification;
using Pemasyarakatan.Vokasi.Eligibility;
using Pemasyarakatan.Vokasi.Enrolments;
using Pemasyarakatan.Vokasi.Institutions;
using Pemasyarakatan.Vokasi.Outcomes;
using Pemasyarakatan.Vokasi.Rosters;
using Pemasyarakatan.Vokasi.Selection;
using Pemasyarakatan.Vokasi.Training;

namespace Pemasyarakatan.Vokasi.Examples.Medan;

/// <summary>All files of the Medan example, read and checked at once.</summary>
public sealed class MedanData
{
    private MedanData(string folder)
    {
        Facts = FactEncoder.Using(FactCatalogue.Standard, SentenceCalculator.Mixed);
        using (DataFile stated = DataFile.Open(folder, "stated.json", "facility", "agreement", "inmates", "residents"))
        {
            Facility = stated.Value<Facility>("facility", "source");
            Agreement = stated.Value<Agreement>("agreement", "source");
            Inmates = stated.Value<StatedFigure>("inmates", "source");
            Residents = stated.Value<StatedFigure>("residents", "source");
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

        using (DataFile events = DataFile.Open(folder, "events.json", "enrolment", "assessment", "certificate"))
        {
            EnrolmentEntries = events.Member<ImmutableArray<EnrolmentEntry>>("enrolment");
            AssessmentAppliedOn = events.Member<LocalDate>("assessment", "appliedOn");
            AssessmentEntries = events.Member<ImmutableArray<AssessmentEntry>>("assessment", "history");
            CertificateNumber = events.Member<CertificateNumber>("certificate", "number");
            CertifiedOn = events.Member<LocalDate>("certificate", "issuedOn");
        }

        Policy = DataFile.Guarded("policy.json", "$", () => Policy.Parse(DataFile.Text(folder, "policy.json"), Facts.Catalogue));
        Population = DataFile.Read<ImmutableArray<Applicant>>(folder, "population.json");
        Applications = DataFile.Read<ImmutableArray<Application>>(folder, "applications.json");
        RefuseDoubled("population.json", Population.Select(applicant => applicant.Id));
        RefuseDoubled("applications.json", Applications.Select(application => application.Id));
        RefuseDoubled("assumed.json", Packages.Select(package => package.Id));
    }

    public FactEncoder Facts { get; }

    public Facility Facility { get; }

    public Agreement Agreement { get; }

    public StatedFigure Inmates { get; }

    public StatedFigure Residents { get; }

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

    public Policy Policy { get; }

    public ImmutableArray<Applicant> Population { get; }

    public ImmutableArray<Application> Applications { get; }

    public static MedanData Read(string folder) => new(folder);

    /// <summary>The screening adopted for those whose first wish the package is; matching over ranked wishes is another example.</summary>
    public AdoptedList Adopt(Screening screening)
    {
        IEnumerable<Application> firstWishes = Applications.Where(application => application.Packages[0] == screening.Package);
        Outcome<AdoptedList> adopted = Determination.Adopt(screening, firstWishes, SeatPlan, Priority, Officer, AdoptedOn);
        return adopted.TryGetValue(out AdoptedList? list) ? list : throw new DataException("applications.json", string.Join(" ", adopted.Refusals.Select(reason => reason.ToString())));
    }

    private static void RefuseDoubled(string file, IEnumerable<string> ids)
    {
        HashSet<string> seen = new(StringComparer.Ordinal);
        int index = 0;
        foreach (string id in ids)
        {
            if (!seen.Add(id))
                throw new DataException(file, $"$[{index}].id: expected each id once; this one stands before.");
            index++;
        }
    }
}
