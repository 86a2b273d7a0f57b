#:project shared/Shared.csproj
#:project ../../src/Pemasyarakatan.Vokasi.Testing/Pemasyarakatan.Vokasi.Testing.csproj
#:property PublishAot=false
#:property TreatWarningsAsErrors=true

// Serang: three agencies of one regency under one Nota Kesepakatan, signed not after a date.
// dotnet run docs/examples/serang.cs [--culture id|en] [--data DIR]
using System.Collections.Immutable;
using System.Text.Json;
using NodaTime;
using Pemasyarakatan.Vokasi;
using Pemasyarakatan.Vokasi.Agreements;
using Pemasyarakatan.Vokasi.Applicants;
using Pemasyarakatan.Vokasi.Eligibility;
using Pemasyarakatan.Vokasi.Examples;
using Pemasyarakatan.Vokasi.Screening;
using Pemasyarakatan.Vokasi.Testing;
using Pemasyarakatan.Vokasi.Training;

return Example.Run(args, "docs/examples/data/serang", (page, folder) =>
{
    using DataFile stated = DataFile.Open(folder, "stated.json", "agreement", "inmates", "citizens");
    using DataFile assumed = DataFile.Open(folder, "assumed.json", "signatories", "term", "scope", "workPlan", "packages", "policy", "dates", "people");
    Agreement agreement = stated.Value<Agreement>("agreement", "source");
    var packages = assumed.Value<ImmutableArray<TrainingPackage>>("packages", "why");
    FactEncoder facts = FactEncoder.Using(FactCatalogue.Standard, SentenceCalculator.Mixed);
    Policy policy = DataFile.Guarded("assumed.json", "$.policy.value", () => Policy.Parse(assumed.Value<JsonElement>("policy", "why").GetRawText(), facts.Catalogue));
    LocalDate on = assumed.Member<LocalDate>("dates", "value", "screenedOn");

    // 1. What is stated: an exact number of people, and a percentage that is no number of people.
    page.Heading($"{agreement.Facility.Name}: tiga dinas, satu Nota Kesepakatan", $"{agreement.Facility.Name}: three agencies, one Nota Kesepakatan");
    page.Legend();
    page.Line(agreement.Describe(page.Culture));
    StatedFigure inmates = stated.Value<StatedFigure>("inmates", "source"), citizens = stated.Value<StatedFigure>("citizens", "source");
    page.Line(page.Say(
        $"Penghuni: {page.Stated(inmates)}; warga Kabupaten Serang: {page.Stated(citizens)}, jumlah orangnya {citizens.Count?.ToString() ?? "tidak dinyatakan"}.",
        $"Inmates: {page.Stated(inmates)}; citizens of the regency: {page.Stated(citizens)}, as a number of people {citizens.Count?.ToString() ?? "not stated"}."));

    // 2. "Just signed" in a report of 7 May: on that day it was signed, the day before nobody can say.
    page.Heading("Ditandatangani tidak sesudah 7 Mei 2025", "Signed not after 7 May 2025");
    Agreement completed = agreement;
    foreach (Party party in (Party[])[agreement.Facility, .. agreement.Partners])
        completed = completed.SignedBy(party.Id, assumed.Member<Signatory>("signatories", "value", party.Id));
    completed = completed.Completed(Recorded.Known(assumed.Value<DateRange>("term", "why")), Recorded.Known(assumed.Value<AgreementScope>("scope", "why")), runOff: default);
    LocalDate reported = agreement.SignedOn.Value.Latest!.Value;
    foreach (LocalDate day in (LocalDate[])[reported.PlusDays(-1), reported])
        page.Tell($"{packages[0].Id}* {page.Say("pada", "on")} {page.Day(day)}", completed.Covers(packages[0], day));

    // 3. Which agreement carries a package? A work plan of one agency goes before the Nota Kesepakatan that it carries out.
    page.Heading($"Perjanjian yang menaungi tiap paket* pada {page.Day(on)}*", $"The agreement that carries each package* on {page.Day(on)}*");
    AgreementBook book = new(completed.Facility.Id, [completed, assumed.Value<Agreement>("workPlan", "why")]);
    foreach (TrainingPackage package in packages)
    {
        Outcome<Agreement> carrying = book.Carrying(package, on);
        page.Line($"{package.Id}* ({package.ProviderId}): {(carrying.TryGetValue(out Agreement? found) ? found.Id : page.Say("tidak ada", "none"))}");
        page.Tell(null, carrying.Refusals.Concat(carrying.Advisories));
    }

    // 4. One register, three packages: everybody is encoded once and screened for all of them.
    page.Heading($"{inmates.Count} orang* untuk tiga paket*", $"{inmates.Count} people* for three packages*");
    SyntheticPopulation population = SyntheticPopulation.Generate(new PopulationOptions(
        seed: (ulong)People("seed"), size: (int)inmates.Count!, residents: People("residents"), homeRegion: agreement.Partners[0].Institution!.Region, asOf: on, facilityId: agreement.Facility.Id, idPrefix: "SRG"));
    Roster roster = Roster.Of(population.Applicants, facts);
    EligibilityRules rules = new(PolicyBook.Of(policy), facts);
    TrainingPackage[] carried = [.. packages.Where(package => book.Carrying(package, on).Success)];
    ImmutableArray<ScreeningResult> screenings = roster.Screen(carried.Select(package => policy.Bind(package, on).From("assumed.json", page.Culture)));
    Verdict[] verdicts = [.. Enum.GetValues<Verdict>().Reverse()];
    page.People(
        [page.Say("paket*", "package*"), .. verdicts.Select(page.Term)],
        screenings.Select(screening => (string[])[screening.PackageId, .. verdicts.Select(verdict => page.Figure(screening.Count(verdict)))]));

    // 5. What is open to one person, and from when on? Two are shown who have to wait; a date after the first day of training is too late.
    bool InTime(Prospect prospect) => prospect.EligibleFrom <= carried.First(package => package.Id == prospect.PackageId).Schedule.Value.Start;
    string Answer(Prospect prospect) => prospect.Verdict == Verdict.Eligible ? page.Term(prospect.Verdict)
        : prospect.EligibleFrom is { } day ? $"{page.Term(prospect.Verdict)}; {page.Say("mulai", "eligible from")} {page.Day(day)}{(InTime(prospect) ? "" : page.Say(", terlambat", ", too late"))}"
        : $"{page.Term(prospect.Verdict)}: {string.Join(", ", prospect.Today.Reasons.Concat(prospect.Missing).Select(reason => reason["criterion"].Value))}";
    var chosen = population.Applicants.Take(120).Select(person => rules.Options(person, carried, on).Select(option => option.From("assumed.json", page.Culture)).ToArray())
        .OrderByDescending(options => options.Count(option => option.EligibleFrom > on && InTime(option))).ThenByDescending(options => options.Select(Answer).Distinct().Count()).Take(2);
    page.Heading("Pilihan bagi satu orang", "The options of one person");
    page.People(
        page.IsIndonesian ? ["orang", "paket*", "jawaban"] : ["person", "package*", "answer"],
        chosen.SelectMany(options => options).Select(option => (string[])[option.ApplicantId, option.PackageId, Answer(option)]));

    int People(string name) => assumed.Member<int>("people", "value", name);
});
