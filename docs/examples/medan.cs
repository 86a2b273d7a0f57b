#:project shared/Shared.csproj
#:property PublishAot=false
#:property TreatWarningsAsErrors=true

// Medan: from an agreement to a certificate, on a population of 3,290.   dotnet run docs/examples/medan.cs [--culture id|en] [--data DIR]
// What the case states is kept apart from what the example assumes; assumed figures bear a *. All people are synthetic.
using System.Collections.Immutable;
using Pemasyarakatan.Vokasi;
using Pemasyarakatan.Vokasi.Agreements;
using Pemasyarakatan.Vokasi.Certification;
using Pemasyarakatan.Vokasi.Eligibility;
using Pemasyarakatan.Vokasi.Enrolments;
using Pemasyarakatan.Vokasi.Examples;
using Pemasyarakatan.Vokasi.Examples.Medan;
using Pemasyarakatan.Vokasi.Figures;
using Pemasyarakatan.Vokasi.Screening;
using Pemasyarakatan.Vokasi.Selection;
using Pemasyarakatan.Vokasi.Training;

return Example.Run(args, "docs/examples/data/medan", (page, folder) =>
{
    MedanData data = MedanData.Read(folder);    // every file is read and checked before anything is printed
    MedanPage show = new(page, data);
    show.Opening();

    // 1. Does the agreement carry each package? As the case states it, and with what the example assumes.
    Agreement agreement = data.Agreement.SignedBy(data.Partner, data.Signatory).Completed(data.Term, data.Scope, runOff: default);
    foreach (TrainingPackage package in data.Packages)
        show.Coverage(package, data.Agreement.Covers(package, data.ScreenedOn), agreement.Covers(package, data.ScreenedOn));

    // 2. Who meets the requirements?
    EligibilityRules rules = new(PolicyBook.Of(data.Policy), data.Facts);
    Roster roster = Roster.Of(data.Population, data.Facts);
    ImmutableArray<ScreeningResult> screenings = [.. data.Packages.Select(package => rules.Screen(roster, package, data.ScreenedOn).From("policy.json", page.Culture))];
    foreach (ScreeningResult screening in screenings)
        show.Funnel(screening);
    show.DataQuality(screenings[0]);

    // 3. Who gets the seats? The list closes, then the seed is made, then the seats are filled.
    ImmutableArray<AdoptedList> adopted = [.. screenings.Select(Adopt)];
    Lottery lottery = Lottery.Close(adopted, data.ClosedAt).Draw(data.Seed, data.DrawSource, data.DrawnAt).From("assumed.json", page.Culture);
    ImmutableArray<Intake> intakes = [.. adopted.Zip(data.Packages, (list, package) => Fill(list, package, lottery))];
    foreach (Intake intake in intakes)
        show.Seats(intake);

    // 4. Two decisions in full: one refused, one undetermined.
    show.Decision(rules, screenings[0], Verdict.NotRecommended);
    show.Decision(rules, screenings[0], Verdict.Undetermined);

    // 5. One participant from the first day to the certificate; a line that is out of order or by the wrong actor is refused.
    IntakeEntry first = intakes[0].Entries.FirstOrDefault(entry => entry.State == OfferState.Accepted) ?? throw new DataException("applications.json", "expected somebody who gets a seat.");
    Enrolment enrolment = Enrolment.In(data.Packages[0], "ENR-001", first.ApplicantId, data.AnswerBy);
    show.Life(enrolment);
    foreach (EnrolmentEntry entry in data.EnrolmentEntries)
        enrolment = show.Step(enrolment, enrolment.Apply(entry), entry);
    TrainingCertificate training = TrainingCertificate.Issue(enrolment, "ST-001", Recorded<string>.NotOnRecord, data.CertifiedOn).From("events.json", page.Culture);
    Assessment assessment = new("ASM-001", first.ApplicantId, data.CertificationBody, data.Packages[0].Scheme.Value, AssessmentPurpose.Certification, data.AssessmentAppliedOn);
    foreach (AssessmentEntry entry in data.AssessmentEntries)
        assessment = show.Step(assessment, assessment.Apply(entry), entry);
    CompetenceCertificate certificate = CompetenceCertificate.Issue(assessment, data.CertificateNumber, data.CertifiedOn).From("events.json", page.Culture);
    show.Certificates(training, certificate);

    // 6. Somebody welded for years without a certificate: the assessment needs no course.
    Assessment rpl = new("ASM-002", data.RplApplicant, data.CertificationBody, data.Packages[0].Scheme.Value, AssessmentPurpose.Rpl, data.RplAppliedOn);
    show.Rpl(rpl);
    foreach (AssessmentEntry entry in data.RplEntries)
        rpl = show.Step(rpl, rpl.Apply(entry), entry);
    show.Certificate(CompetenceCertificate.Issue(rpl, data.RplNumber, data.CertifiedOn).From("events.json", page.Culture));

    // 7. What came of it.
    show.Figures(new ProgrammeFigures([.. data.Packages.Zip(intakes, (package, intake) => new PackageFigures(package.Id, package.Field, data.Facility.Id, Counts.Of(
        package.Seats.Value, intake.Entries.Length,
        intake.Entries.Where(entry => entry.State == OfferState.Accepted).Select(entry => entry.ApplicantId == first.ApplicantId ? enrolment : Enrolment.In(package, $"ENR-{entry.ApplicantId}", entry.ApplicantId, data.AnswerBy)),
        package.Id == data.Packages[0].Id ? [assessment] : [], package.Id == data.Packages[0].Id ? [certificate] : []), data.Partner))]));

    // The officer adopts what the screening advises, for those who applied.
    AdoptedList Adopt(ScreeningResult screening) =>
        Determination.Adopt(screening, data.FirstWishes(screening.PackageId), data.SeatPlan, data.Priority, data.Officer, data.AdoptedOn).From("applications.json", page.Culture);

    // Offers go out by the draw; in this example everybody accepts.
    Intake Fill(AdoptedList list, TrainingPackage package, Lottery draw)
    {
        Intake intake = Intake.Open(package, data.SeatPlan);
        intake = intake.Apply(IntakeCommand.Allocate(list, draw, data.AdoptedOn, data.AnswerBy), version: 0).From("assumed.json", page.Culture);
        foreach (IntakeEntry offered in intake.Entries.Where(entry => entry.State == OfferState.Offered))
            intake = intake.Apply(IntakeCommand.Accept(offered.ApplicantId, data.AnswerBy), intake.Version).From("assumed.json", page.Culture);
        return intake;
    }
});
