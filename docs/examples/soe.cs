#:project shared/Shared.csproj
#:project ../../src/Pemasyarakatan.Vokasi.Testing/Pemasyarakatan.Vokasi.Testing.csproj
#:property PublishAot=false
#:property TreatWarningsAsErrors=true

// SoE: an audience without an agreement, and a package that inmates share with the public.
// dotnet run docs/examples/soe.cs [--culture id|en] [--data DIR]
using System.Collections.Immutable;
using System.Text.Json;
using NodaTime;
using Pemasyarakatan.Vokasi;
using Pemasyarakatan.Vokasi.Agreements;
using Pemasyarakatan.Vokasi.Applicants;
using Pemasyarakatan.Vokasi.Eligibility;
using Pemasyarakatan.Vokasi.Examples;
using Pemasyarakatan.Vokasi.Screening;
using Pemasyarakatan.Vokasi.Selection;
using Pemasyarakatan.Vokasi.Testing;
using Pemasyarakatan.Vokasi.Training;

return Example.Run(args, "docs/examples/data/soe", (page, folder) =>
{
    using DataFile stated = DataFile.Open(folder, "stated.json", "agreement", "visitedOn", "support");
    using DataFile assumed = DataFile.Open(folder, "assumed.json", "year", "package", "policy", "agreed", "acts", "people");
    Agreement audience = stated.Value<Agreement>("agreement", "source");
    TrainingPackage package = assumed.Value<TrainingPackage>("package", "why");
    FactEncoder facts = FactEncoder.Using(FactCatalogue.Standard, SentenceCalculator.Mixed);
    Policy policy = DataFile.Guarded("assumed.json", "$.policy.value", () => Policy.Parse(assumed.Value<JsonElement>("policy", "why").GetRawText(), facts.Catalogue));
    LocalDate screenedOn = Act<LocalDate>("screenedOn");

    // 1. "Selasa (10/2)": a day without a year stays one.
    page.Heading($"{audience.Facility.Name}: audiensi tanpa perjanjian", $"{audience.Facility.Name}: an audience without an agreement");
    page.Legend();
    page.Line(audience.Describe(page.Culture));
    AnnualDate visited = stated.Value<StatedDate>("visitedOn", "source").WithoutYear!.Value;
    string years = string.Join(", ", Enumerable.Range(2012, 18).Where(year => visited.InYear(year).DayOfWeek == IsoDayOfWeek.Tuesday));
    page.Line(page.Say(
        $"Kunjungan pada Selasa, 10 Februari, tanpa tahun; jatuh pada hari Selasa di {years}; di sini {assumed.Value<int>("year", "why")}*.",
        $"The visit was on a Tuesday, 10 February, without a year; a Tuesday in {years}; here {assumed.Value<int>("year", "why")}*."));

    // 2. For the public the package needs no agreement; for inmates an audience is none.
    page.Heading("Siapa yang dapat ikut sekarang?", "Who may join now?");
    page.Line($"{package.Id}*: {page.Say("terbuka bagi warga binaan dan masyarakat umum", "for inmates and the public together")}, {package.Seats.Value}* {page.Say("kursi", "seats")}");
    Ruling now = audience.Covers(package, screenedOn);
    page.Tell(page.Say("Bagi warga binaan", "For inmates"), now);

    // 3. One policy for both kinds, each criterion guarded by the kind that it is for.
    SyntheticPopulation population = SyntheticPopulation.Generate(new PopulationOptions(
        seed: (ulong)People("seed"), size: People("size"), residents: People("residents"), publicSize: People("publicSize"), homeRegion: audience.Partners[0].Institution!.Region, asOf: screenedOn, facilityId: audience.Facility.Id, idPrefix: "SOE", detainees: 0.3));
    Applicant[] register = [.. population.Applicants.Select((person, index) => person is Inmate inmate && index % People("permittedToGoOut") == 0 ? inmate.GoingOut(permitted: true, screenedOn) : person)];
    Dictionary<string, Applicant> people = register.ToDictionary(person => person.Id);
    ImmutableArray<Application> applications = population.Apply([package.Id], package.Registration.Value.From, package.Registration.Value.To!.Value, share: 0.6);
    EligibilityRules rules = new(PolicyBook.Of(policy), facts);
    ScreeningResult screening = rules.Screen(Roster.Of(register, facts), package, screenedOn).From("assumed.json", page.Culture);
    page.Heading("Pemohon menurut putusan", "Applicants by verdict");
    page.People(
        [page.Say("jenis", "kind"), .. Enum.GetValues<Verdict>().Reverse().Select(page.Term)],
        from application in applications
        group screening[Row(application)] by people[application.ApplicantId] is Inmate into kind
        orderby kind.Key
        select (string[])[kind.Key ? page.Say("warga binaan", "inmate") : page.Say("masyarakat", "public"), .. Enum.GetValues<Verdict>().Reverse().Select(verdict => page.Figure(kind.Count(each => each == verdict)))]);

    // 4. The seats go to the public alone while inmates have no agreement; every seat is open, so that no result tells who is an inmate.
    SeatPlan plan = new(SeatOrder.ReservedFirst, SeatReserveKind.Soft, seatKeptOnSuspension: true);
    AdoptedList list = Adopt(screening, applications.Where(application => now.Truth == Truth.True || people[application.ApplicantId] is PublicApplicant), screenedOn);
    Lottery lottery = Lottery.Close(list, Act<Instant>("closedAt")).Draw(Act<string>("seed"), Act<string>("drawSource"), Act<Instant>("drawnAt")).From("assumed.json", page.Culture);
    Intake intake = Apply(Intake.Open(package, plan), IntakeCommand.Allocate(list, lottery, screenedOn, Act<LocalDate>("answerBy")));
    foreach (IntakeEntry offered in intake.Entries.Where(entry => entry.State == OfferState.Offered).ToArray())
        intake = Apply(intake, IntakeCommand.Accept(offered.ApplicantId, Act<LocalDate>("answerBy")));
    Told($"{page.Say("Setelah undian", "After the draw")}*");

    // 5. The next step is taken: the document is drafted and signed, and the inmates who applied join the list behind those who are on it.
    page.Heading("Perjanjian menyusul*", "The agreement follows*");
    LocalDate signed = assumed.Member<LocalDate>("agreed", "value", "signedOn"), joined = Act<LocalDate>("joinedOn");
    Agreement agreement = audience;
    foreach (string party in (string[])[audience.Facility.Id, audience.Partners[0].Id])
        agreement = agreement.SignedBy(party, assumed.Member<Signatory>("agreed", "value", "signatories", party));
    agreement = agreement.Draft(signed, Actor.FacilityHead).From("assumed.json", page.Culture);
    page.Tell($"{page.Say("Rancangan", "As a draft")}*", agreement.Covers(package, signed));
    agreement = new Agreement(agreement.Id, agreement.Facility, agreement.Partners, agreement.Labels, Recorded.Known(assumed.Member<AgreementInstrument>("agreed", "value", "instrument")),
        term: Recorded.Known(assumed.Member<DateRange>("agreed", "value", "term")), scope: agreement.Scope, state: agreement.State, since: agreement.Since);
    agreement = agreement.Sign(signed, Actor.FacilityHead).From("assumed.json", page.Culture);
    page.Tell($"{page.Say("Ditandatangani", "Signed")}*", agreement.Covers(package, joined));
    ScreeningResult again = rules.Screen(screening.Roster, package, joined).From("assumed.json", page.Culture);
    intake = Apply(intake, IntakeCommand.AddLate(Adopt(again, applications, joined), joined));
    Told($"{page.Say("Setelah bergabung", "After they joined")}*");

    // 6. Somebody is released while waiting: as a member of the public he stays, if he wishes.
    IntakeEntry leaving = intake.WaitingList.First(entry => people[entry.ApplicantId] is Inmate);
    OutsideEvent release = new(leaving.ApplicantId, OutsideEventKind.Release, Act<LocalDate>("releasedOn"), ReleaseKind.PembebasanBersyarat);
    foreach (bool wishes in (bool[])[true, false])
        page.Line($"{leaving.ApplicantId} {page.Say("bebas", "is released")} {page.Day(release.On)}*, {(wishes ? page.Say("ingin lanjut", "wishes to go on") : page.Say("tidak ingin lanjut", "does not wish to"))}: {page.Term(Apply(intake, IntakeCommand.Handle(release, package, wishes, release.On)).Find(leaving.ApplicantId)!.State)}");

    // 7. Equipment and capital are promised; whether to inmates too, the source does not say.
    PostTrainingSupport support = stated.Value<PostTrainingSupport>("support", "source");
    page.Line(page.Say(
        $"Peralatan: {page.Answer(support.Toolkit ? Truth.True : Truth.False)}; modal: {page.Answer(support.Capital ? Truth.True : Truth.False)}; juga bagi warga binaan: {(support.IncludesInmates.IsKnown ? "" : "tidak dinyatakan")}",
        $"Equipment: {page.Answer(support.Toolkit ? Truth.True : Truth.False)}; capital: {page.Answer(support.Capital ? Truth.True : Truth.False)}; for inmates too: {(support.IncludesInmates.IsKnown ? "" : "not stated")}"));

    T Act<T>(string name)
        where T : notnull => assumed.Member<T>("acts", "value", name);

    int People(string name) => assumed.Member<int>("people", "value", name);

    int Row(Application application) => screening.Roster.TryFind(application.ApplicantId, out int row) ? row : -1;

    AdoptedList Adopt(ScreeningResult from, IEnumerable<Application> those, LocalDate on) => Determination.Adopt(from, those, plan, new Priority([]), Act<string>("officer"), on).From("assumed.json", page.Culture);

    Intake Apply(Intake to, IntakeCommand command) => to.Apply(command, to.Version).From("assumed.json", page.Culture);

    void Told(string when)
    {
        int inmates = intake.WaitingList.Count(entry => people[entry.ApplicantId] is Inmate);
        page.Line(page.Say(
            $"{when}: {intake} kursi terisi; daftar tunggu {intake.WaitingList.Length}, {inmates} di antaranya warga binaan.",
            $"{when}: {intake} seats taken; {intake.WaitingList.Length} wait, {inmates} of them inmates."));
    }
});
