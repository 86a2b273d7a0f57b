#:project shared/Shared.csproj
#:property PublishAot=false
#:property TreatWarningsAsErrors=true

// Tamiang Layang: one document with two names and without a date, and a programme of 1,000 trained workers.
// dotnet run docs/examples/tamiang-layang.cs [--culture id|en] [--data DIR]
using System.Collections.Immutable;
using NodaTime;
using Pemasyarakatan.Vokasi;
using Pemasyarakatan.Vokasi.Agreements;
using Pemasyarakatan.Vokasi.Examples;
using Pemasyarakatan.Vokasi.Figures;
using Pemasyarakatan.Vokasi.Training;

return Example.Run(args, "docs/examples/data/tamiang-layang", (page, folder) =>
{
    using DataFile stated = DataFile.Open(folder, "stated.json", "agreement");
    using DataFile assumed = DataFile.Open(folder, "assumed.json", "otherInstrument", "signedOn", "term", "askedOn", "packages", "firstHalf", "secondHalf");
    Agreement agreement = stated.Value<Agreement>("agreement", "source");
    var packages = assumed.Value<ImmutableArray<TrainingPackage>>("packages", "why");
    LocalDate today = assumed.Value<LocalDate>("askedOn", "why");

    HashSet<Reason> before = [];

    // 1. What is stated is kept apart from what is not: nothing is filled in by default.
    page.Heading($"{agreement.Facility.Name}: satu naskah, dua nama, tanpa tanggal", $"{agreement.Facility.Name}: one document, two names, no date");
    page.Legend();
    page.Line(agreement.Describe(page.Culture));

    // 2. The label stays as written; which instrument it is, the caller says. What it carries does not hang on the name.
    page.Heading("Nama dan jenis naskah", "The label and the instrument");
    AgreementInstrument[] readings = [agreement.Instrument.Value, assumed.Value<AgreementInstrument>("otherInstrument", "why")];
    foreach (AgreementInstrument reading in readings)
    {
        Agreement read = With(Recorded.Known(reading), agreement.SignedOn, agreement.Term);
        Tell($"\"{read.Labels[0]}\" {page.Say("dibaca sebagai", "read as")} {page.Term(reading)}{(reading == readings[0] ? "" : "*")}", read.Covers(packages[0], today));
    }

    // 3. With a date that is bounded rather than known, and a term, the answer is yes; a field that is not named gets a note.
    page.Heading("Dengan tanggal dan jangka waktu yang diasumsikan*", "With an assumed date and term*");
    StatedDate signedOn = assumed.Value<StatedDate>("signedOn", "why");
    Agreement completed = With(agreement.Instrument, Recorded.Known(signedOn), Recorded.Known(assumed.Value<DateRange>("term", "why")));
    page.Line(page.Say($"Ditandatangani* paling lambat {page.Day(signedOn.Latest!.Value)}; berlaku* {page.Day(completed.Term.Value.From)} – {page.Day(completed.Term.Value.To!.Value)}.", $"Signed* no later than {page.Day(signedOn.Latest!.Value)}; in force* {page.Day(completed.Term.Value.From)} – {page.Day(completed.Term.Value.To!.Value)}."));
    foreach (TrainingPackage package in packages)
        Tell($"{package.Id}* ({package.Field.ToText(page.Culture)})", completed.Covers(package, today));
    LocalDate early = signedOn.Latest!.Value.PlusDays(-1);
    Tell($"{packages[0].Id}* {page.Say("ditanyakan pada", "asked on")} {page.Day(early)}*", completed.Covers(packages[0], early));

    // 4. Figures of two halves of a year add up, and stand against the target of the programme.
    page.Heading("Program 1.000 Tenaga Kerja Terlatih", "The programme of 1,000 trained workers");
    ProgrammeFigures year = assumed.Value<ProgrammeFigures>("firstHalf", "why").Merge(assumed.Value<ProgrammeFigures>("secondHalf", "why"));
    page.Table(
        page.IsIndonesian ? ["paket*", "kursi*", "pemohon*", "diterima*", "selesai*"] : ["package*", "seats*", "applicants*", "admitted*", "completed*"],
        year.Packages.Select(row => Row(row.PackageId, row.Counts)).Append(Row(page.Say("jumlah", "total"), year.Total)));
    Programme programme = agreement.Programmes.First(each => each.Target.IsKnown);
    StatedFigure target = programme.Target.Value;
    string share = year.Total.TargetRate(programme)?.Value?.ToString("0.0%", page.Culture) ?? "-";
    page.Line(page.Say(
        $"Selesai*: {year.Total.Completed} dari {page.Figure(target.Value)} yang ditargetkan, {share}.",
        $"Completed*: {year.Total.Completed} of the {page.Figure(target.Value)} aimed at, {share}."));
    Counts told = year.Suppressed(below: 5).Packages.Single(row => row.PackageId == packages[^1].Id).Counts;
    page.Line(page.Say(
        $"Untuk diumumkan, jumlah orang di bawah 5 tidak disebut: {packages[^1].Id}* diterima {told.Admitted}, selesai {Cell(told.Completed)}.",
        $"To be published, counts of people below 5 are left out: {packages[^1].Id}* admitted {told.Admitted}, completed {Cell(told.Completed)}."));

    // A reason that was told before is not told again.
    void Tell(string question, Ruling ruling)
    {
        page.Line($"{question}: {page.Answer(ruling.Truth)}");
        page.Tell(null, ruling.Refusals.Concat(ruling.Missing).Concat(ruling.Advisories).Where(before.Add));
    }

    // What the source does not state is handed in beside it, in a new value; the stated one stays as it is.
    Agreement With(Recorded<AgreementInstrument> instrument, Recorded<StatedDate> signed, Recorded<DateRange> term) => new(
        agreement.Id, agreement.Facility, agreement.Partners, agreement.Labels, instrument, signed, term, agreement.Scope,
        programmes: agreement.Programmes, state: agreement.State);

    string[] Row(string name, Counts counts) => [name, Cell(counts.Seats), Cell(counts.Applicants), Cell(counts.Admitted), Cell(counts.Completed)];

    string Cell(int? count) => count is { } known ? page.Figure(known) : "-";
});
