#:project shared/Shared.csproj
#:project ../../src/Pemasyarakatan.Vokasi.Testing/Pemasyarakatan.Vokasi.Testing.csproj
#:property PublishAot=false
#:property TreatWarningsAsErrors=true

// Barru: a central training centre, several fields, ranked wishes and a matching that anyone can check.
// dotnet run docs/examples/barru.cs [--culture id|en] [--data DIR]
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

return Example.Run(args, "docs/examples/data/barru", (page, folder) =>
{
    using DataFile stated = DataFile.Open(folder, "stated.json", "agreement");
    using DataFile assumed = DataFile.Open(folder, "assumed.json", "signed", "packages", "policy", "seatPlan", "priority", "acts", "people");
    Agreement cooperation = stated.Value<Agreement>("agreement", "source"), signed = assumed.Value<Agreement>("signed", "why");
    var packages = assumed.Value<ImmutableArray<TrainingPackage>>("packages", "why");
    FactEncoder facts = FactEncoder.Using(FactCatalogue.Standard, SentenceCalculator.Mixed);
    Policy policy = DataFile.Guarded("assumed.json", "$.policy.value", () => Policy.Parse(assumed.Value<JsonElement>("policy", "why").GetRawText(), facts.Catalogue));
    LocalDate on = Act<LocalDate>("screenedOn");

    // 1. Two bodies of the central government: the law of regional cooperation says nothing about them, and no advice speaks of it.
    page.Heading($"{cooperation.Facility.Name} dan balai pusat, tanpa naskah", $"{cooperation.Facility.Name} and a central training centre, without a document");
    page.Legend();
    page.Line(cooperation.Describe(page.Culture));
    page.Tell($"{packages[0].Id}*: {page.Say("menurut sumber", "as stated")}", cooperation.Covers(packages[0], on));
    page.Tell($"{packages[0].Id}*: {page.Say("dengan asumsi", "with the assumptions")}*", signed.Covers(packages[0], on));

    // 2. Three fields at once: everybody ranks those that he wants, and each package is screened and adopted by itself.
    SyntheticPopulation population = SyntheticPopulation.Generate(new PopulationOptions(
        seed: (ulong)People("seed"), size: People("size"), residents: People("residents"), homeRegion: cooperation.Facility.Facility!.Region, asOf: on, facilityId: cooperation.Facility.Id, idPrefix: "BRU", detainees: 0.4));
    ImmutableArray<Application> applications = population.Apply([.. packages.Select(package => package.Id)], on.PlusDays(-21), on.PlusDays(-7), share: 0.8);
    EligibilityRules rules = new(PolicyBook.Of(policy), facts);
    Roster roster = Roster.Of(population.Applicants, facts);
    ImmutableArray<AdoptedList> lists =
    [
        .. packages.Select(package => Determination.Adopt(
            rules.Screen(roster, package, on).From("assumed.json", page.Culture), applications, assumed.Value<SeatPlan>("seatPlan", "why"), assumed.Value<Priority>("priority", "why"), Act<string>("officer"), on)
            .From("assumed.json", page.Culture)),
    ];

    // 3. One lottery for all lists, drawn after they have closed; then the matching: stable, and the best for every applicant among stable results.
    Lottery lottery = Lottery.Close(lists, Act<Instant>("closedAt")).Draw(Act<string>("seed"), Act<string>("drawSource"), Act<Instant>("drawnAt")).From("assumed.json", page.Culture);
    Matching matching = Matching.Run(applications, lists, lottery, VacancyRule.RerunAll).From("assumed.json", page.Culture);
    int placed = matching.Assignments.Count(assignment => assignment.PackageId is not null);
    page.Heading($"Penempatan menurut pilihan: {placed} dari {matching.Assignments.Count()} pemohon*", $"Placed by ranked wishes: {placed} of {matching.Assignments.Count()} applicants*");
    page.People(
        page.IsIndonesian ? ["paket*", "kursi*", "pilihan pertama", "pilihan kedua", "pilihan ketiga", "kursi khusus"] : ["package*", "seats*", "first wish", "second wish", "third wish", "reserved seats"],
        packages.Select(package => (string[])[
            package.Id, page.Figure(package.Seats.Value),
            .. Enumerable.Range(0, 3).Select(rank => page.Figure(Placed(package).Count(assignment => Wishes(assignment).IndexOf(package.Id) == rank))),
            page.Figure(Placed(package).Count(assignment => assignment.ReserveId is not null))]));

    // 4. For each person, why: one who got the first wish, one who got a later one, one who got none.
    page.Heading("Mengapa?", "Why?");
    page.Line("DATA SINTETIS / SYNTHETIC DATA");
    Assignment? Somebody(Func<Assignment, bool> like) => matching.Assignments.FirstOrDefault(assignment => Wishes(assignment).Length == 3 && like(assignment));
    foreach (Assignment assignment in new[] { Somebody(each => each.PackageId == Wishes(each)[0]), Somebody(each => each.PackageId == Wishes(each)[1]), Somebody(each => each.PackageId is null && Eligible(each)) }.OfType<Assignment>())
    {
        page.Line($"{assignment.ApplicantId}: {string.Join(" > ", Wishes(assignment))} -> {assignment.PackageId ?? page.Say("tidak ditempatkan", "not placed")}");
        page.Tell(null, assignment.Preferences);
    }

    // 5. Somebody leaves: everybody else is placed anew, and nobody is worse off.
    Assignment leaver = matching.Assignments.First(assignment => assignment.PackageId == packages[^1].Id);
    Matching after = matching.Withdraw(leaver.ApplicantId).From("assumed.json", page.Culture);
    page.Heading($"{leaver.ApplicantId} mengundurkan diri*", $"{leaver.ApplicantId} withdraws*");
    page.People(
        page.IsIndonesian ? ["pemohon", "sebelum", "sesudah"] : ["applicant", "before", "after"],
        matching.Assignments.Zip(after.Assignments).Where(pair => pair.First.PackageId != pair.Second.PackageId).Select(pair => (string[])[pair.First.ApplicantId, pair.First.PackageId ?? "-", pair.Second.PackageId ?? "-"]));

    // 6. What is published bears numbers alone, and whoever doubts it checks it.
    string record = VokasiJson.Write(PublishedRecord.Of(matching));
    page.Heading("Diumumkan dan diperiksa", "Published and checked");
    page.Line(page.Say($"Komitmen {lottery.Commitment}, benih* \"{lottery.Seed}\" ({lottery.Source})", $"Commitment {lottery.Commitment}, seed* \"{lottery.Seed}\" ({lottery.Source})"));
    page.Tell(page.Say("Hasil yang diumumkan adil", "The published result is fair"), FairnessAudit.Of(VokasiJson.Read<PublishedRecord>(record)));
    page.Line(page.Say($"Nomor orang dalam yang ikut terumumkan: {population.Applicants.Count(person => record.Contains(person.Id))}", $"Ids from inside that it tells: {population.Applicants.Count(person => record.Contains(person.Id))}"));

    T Act<T>(string name)
        where T : notnull => assumed.Member<T>("acts", "value", name);

    int People(string name) => assumed.Member<int>("people", "value", name);

    IEnumerable<Assignment> Placed(TrainingPackage package) => matching.Assignments.Where(assignment => assignment.PackageId == package.Id);

    ImmutableArray<string> Wishes(Assignment assignment) => applications.First(application => application.ApplicantId == assignment.ApplicantId).PackageIds;

    bool Eligible(Assignment assignment) => lists.All(list => list.Determinations.Any(each => each.ApplicantId == assignment.ApplicantId && each.Verdict == Verdict.Eligible));
});
