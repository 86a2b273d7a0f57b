using System.Globalization;
using NodaTime;
using Pemasyarakatan.Vokasi.Applicants;
using Pemasyarakatan.Vokasi.Certification;
using Pemasyarakatan.Vokasi.Eligibility;
using Pemasyarakatan.Vokasi.Enrolments;
using Pemasyarakatan.Vokasi.Figures;
using Pemasyarakatan.Vokasi.Outcomes;
using Pemasyarakatan.Vokasi.Rosters;
using Pemasyarakatan.Vokasi.Selection;
using Pemasyarakatan.Vokasi.Training;

namespace Pemasyarakatan.Vokasi.Examples.Medan;

/// <summary>How the Medan example shows what it finds. Assumed figures bear a *.</summary>
public sealed class MedanPage(Page page, MedanData data)
{
    private CultureInfo Culture => page.Culture;

    public void Opening()
    {
        page.Heading("Rutan Kelas I Medan: dari perjanjian sampai sertifikat", "Rutan Kelas I Medan: from an agreement to a certificate");
        page.Line(page.Say("* = asumsi contoh ini; yang lain dinyatakan sumbernya. Semua orang sintetis.", "* = assumed by this example; everything else is stated by its source. All people are synthetic."));
        page.Line(data.Agreement.Describe(Culture));
        page.Line(page.Say(
            $"Penghuni: {Figure(data.Inmates.Value)} (mencapai); warga Kota Medan: sekitar {Figure(data.Residents.Value)}.",
            $"Inmates: {Figure(data.Inmates.Value)} (reaching); citizens of Medan: about {Figure(data.Residents.Value)}."));
        int residents = data.Population.Count(applicant => applicant.Domicile.TryGetValue(out Domicile? domicile) && data.Facility.Region.Contains(domicile.Region));
        page.Line(page.Say(
            $"Populasi contoh: {Figure(data.Population.Length)} orang*, {Figure(residents)}* berdomisili di Kota Medan. DATA SINTETIS / SYNTHETIC DATA",
            $"Example population: {Figure(data.Population.Length)} people*, {Figure(residents)}* living in Medan. DATA SINTETIS / SYNTHETIC DATA"));
    }

    public void Coverage(TrainingPackage package, Ruling stated, Ruling assumed)
    {
        page.Heading($"Apakah perjanjian menaungi {package.Id}*?", $"Does the agreement carry {package.Id}*?");
        page.Line($"{package.Title}: {package.Seats.Value}* {page.Say("kursi", "seats")}, {package.Schedule.Value.Jp}* JP, {package.Schedule.Value.Range}*");
        Ruling(page.Say("Menurut sumber", "As stated"), stated);
        Ruling(page.Say("Dengan asumsi*", "With the assumptions*"), assumed);
    }

    public void Funnel(Screening screening)
    {
        page.Heading($"Penyaringan untuk {screening.Package}* pada {screening.DecidedOn:uuuu-MM-dd}", $"Screening for {screening.Package}* on {screening.DecidedOn:uuuu-MM-dd}");
        page.Line($"{screening.Policy.Title(Culture)} ({screening.Policy}), SHA-256 {screening.Policy.Fingerprint[..16]}…");
        page.People(
            page.IsIndonesian ? ["syarat", "jenis", "terpenuhi", "tidak", "tidak tercatat"] : ["criterion", "tier", "met", "failed", "unknown"],
            screening.Funnel.Select(line => new[] { line.Criterion, Tier(line.Tier), Figure(line.Met), Figure(line.Failed), Figure(line.Unknown) }));
        page.Line(string.Join(", ", Enum.GetValues<Verdict>().Reverse().Select(verdict => $"{Term(verdict)}: {Figure(screening.Count(verdict))}")));
    }

    public void DataQuality(Screening screening)
    {
        page.Heading("Mutu data", "Data quality");
        page.People(
            page.IsIndonesian ? ["fakta", "tercatat", "tidak ada", "tidak tercatat", "kedaluwarsa", "cacat"] : ["fact", "known", "none", "unknown", "stale", "defective"],
            screening.DataQuality.Select(line => new[] { line.Fact, Figure(line.Known), Figure(line.None), Figure(line.Unknown), Figure(line.Stale), Figure(line.Defective) }));
        int niks = data.Population.Count(applicant => applicant.Nik.State == RecordState.Defective);
        int doubled = Inmate.DoubledRegisterNumbers(data.Population.OfType<Inmate>()).Length;
        page.Line(page.Say(
            $"NIK cacat: {Figure(niks)}; nomor register ganda: {Figure(doubled)} temuan. Semua baris tetap ikut.",
            $"Defective NIKs: {Figure(niks)}; doubled register numbers: {Figure(doubled)} findings. Every row stays."));
    }

    public void Seats(Intake intake)
    {
        page.Heading($"Kursi {intake.Package}*: {intake}", $"Seats of {intake.Package}*: {intake}");
        page.Line(page.Say(
            $"Komitmen undian: {intake.Lottery!.Commitment[..16]}…, benih \"{data.Seed}\"* ({data.DrawSource})",
            $"Commitment of the lottery: {intake.Lottery!.Commitment[..16]}…, seed \"{data.Seed}\"* ({data.DrawSource})"));
        page.People(
            page.IsIndonesian ? ["peringkat pemohon", "pemohon", "keadaan", "kursi", "penjelasan"] : ["merit rank", "applicant", "state", "seat", "explanation"],
            intake.Entries.Where(entry => entry.HoldsSeat).Select(entry => new[]
            {
                Figure(entry.Rank), entry.Applicant, Term(entry.State), entry.ReserveId ?? page.Say("terbuka", "open"), entry.Why.ToText(Culture),
            }));
        page.Line(page.Say($"Daftar tunggu: {intake.WaitingList.Length}; belum dapat ditentukan: {intake.Undetermined.Length}. Kepala daftar:", $"Waiting list: {intake.WaitingList.Length}; undetermined: {intake.Undetermined.Length}. Its head:"));
        page.People(
            page.IsIndonesian ? ["peringkat pemohon", "pemohon", "tempat kursi terbuka", "tempat cadangan"] : ["merit rank", "applicant", "place for an open seat", "place for reserves"],
            intake.WaitingList.Take(5).Select(entry => new[]
            {
                Figure(entry.Rank), entry.Applicant, entry.OpenPlace is { } place ? Figure(place) : "-",
                entry.ReservePlaces.IsEmpty ? "-" : string.Join(", ", entry.ReservePlaces.Select(each => $"{each.Key} {each.Value}")),
            }));
    }

    public void Decision(EligibilityRules rules, Screening screening, Verdict verdict)
    {
        HashSet<string> applied = [.. data.Applications.Where(application => application.Packages.Contains(screening.Package)).Select(application => application.ApplicantId)];
        // Rather one who may come back on a date: the library says when, not only whether.
        Decision decision = screening.Rows(verdict).Where(row => applied.Contains(screening.Roster[row].Id)).Select(screening.Decide).OrderByDescending(each => each.EligibleFrom is not null).First();
        page.Heading($"Keputusan lengkap: {decision.Applicant}, {Term(verdict)}", $"A decision in full: {decision.Applicant}, {Term(verdict)}");
        page.Line($"DATA SINTETIS / SYNTHETIC DATA. {decision}; {page.Say("penghitung", "calculator")} {rules.Facts.Calculator.Name}");
        foreach (Finding finding in decision.Findings)
            page.Line($"  {Mark(finding.Truth)} {finding.ToText(Culture)} [{Tier(finding.Tier)}; {finding.Basis?.Text}]");
        Reasons(page.Say("Alasan", "Reasons"), decision.Reasons);
        Reasons(page.Say("Yang harus dilengkapi", "To obtain"), decision.Missing);
        Reasons(page.Say("Jalan yang masih terbuka", "Ways left"), decision.Remedies);
        if (decision.Policy.Objection is { } objection)
            page.Line($"  {page.Say("Keberatan kepada", "Objections go to")}: {objection.To}");
    }

    public void Life(Enrolment enrolment) =>
        page.Heading($"Perjalanan {enrolment.ApplicantId} dalam {enrolment.PackageId}*", $"The way of {enrolment.ApplicantId} through {enrolment.PackageId}*");

    /// <summary>Shows a move that changed the state or was refused, and goes on from what holds then; attendance is summed up.</summary>
    public Enrolment Step(Enrolment before, Outcome<Enrolment> outcome, EnrolmentEntry entry)
    {
        Enrolment after = Move(before, outcome, $"{entry.On:uuuu-MM-dd} {Term(entry.Trigger)} ({Term(entry.Actor)})", enrolment => Term(enrolment.State), changed: enrolment => enrolment.State != before.State);
        if (after.State == EnrolmentState.Completed && before.State != after.State)
            page.Line($"    {page.Say("hadir", "attended")} {after.SessionsAttended}/{after.PlannedSessions.Length}, {page.Say("disyaratkan", "required")} {after.SessionsRequired}*");
        return after;
    }

    /// <inheritdoc cref="Step(Enrolment, Outcome{Enrolment}, EnrolmentEntry)"/>
    public Assessment Step(Assessment before, Outcome<Assessment> outcome, AssessmentEntry entry) =>
        Move(before, outcome, $"{entry.On:uuuu-MM-dd} {Term(entry.Trigger)} ({Term(entry.Actor)})", assessment => Term(assessment.State), changed: assessment => assessment.State != before.State);

    public void Certificates(TrainingCertificate training, CompetenceCertificate certificate)
    {
        page.Line($"  {page.Say("Sertifikat pelatihan", "Training certificate")}: {training.Id}, {training.IssuedOn:uuuu-MM-dd}");
        page.Line($"  {page.Say("Sertifikat kompetensi", "Certificate of competence")}*: {certificate.Number}, {page.Say("berlaku sampai", "valid until")} {certificate.LastDate.Value:uuuu-MM-dd}");
        foreach (LocalDate date in (LocalDate[])[certificate.IssuedOn, certificate.LastDate.Value, certificate.LastDate.Value.PlusDays(1)])
            page.Line($"    {date:uuuu-MM-dd}: {(certificate.StatusOn(date) is { Truth: Truth.True } ? page.Say("berlaku", "valid") : certificate.StatusOn(date).Refusals[0].ToText(Culture))}");
    }

    public void Figures(ProgrammeFigures figures)
    {
        page.Heading("Angka program", "Programme figures");
        page.People(
            page.IsIndonesian
                ? ["paket", "kursi*", "pemohon", "diterima", "selesai", "dinilai", "bersertifikat", "didukung"]
                : ["package", "seats*", "applicants", "admitted", "completed", "assessed", "certified", "supported"],
            figures.Packages.Select(row => Row(row.PackageId, row.Counts)).Append(Row(page.Say("jumlah", "total"), figures.Total)));
        page.Line(page.Say("Contoh ini mengikuti satu peserta sampai selesai; yang lain baru terdaftar.", "This example follows one participant to the end; the others are enrolled only."));
    }

    private T Move<T>(T before, Outcome<T> outcome, string move, Func<T, string> state, Func<T, bool> changed)
        where T : notnull
    {
        if (!outcome.TryGetValue(out T? after))
        {
            page.Line($"  {move}: {page.Say("DITOLAK", "REFUSED")}");
            Reasons(null, outcome.Refusals);
            return before;
        }

        if (changed(after))
            page.Line($"  {move}: {state(after)}");
        return after;
    }

    private string[] Row(string name, Counts counts) =>
        [name, Cell(counts.Seats), Cell(counts.Applicants), Cell(counts.Admitted), Cell(counts.Completed), Cell(counts.Assessed), Cell(counts.Certified), Cell(counts.Supported)];

    private string Cell(int? count) => count is { } known ? Figure(known) : "-";

    private void Ruling(string name, Ruling ruling)
    {
        string answer = ruling.Truth switch
        {
            Truth.True => page.Say("ya", "yes"),
            Truth.False => page.Say("tidak", "no"),
            _ => page.Say("belum dapat ditentukan", "undetermined"),
        };
        page.Line($"{name}: {answer}");
        Reasons(null, ruling.Refusals);
        Reasons(page.Say("harus diperoleh", "to obtain"), ruling.Missing);
        Reasons(page.Say("catatan", "advice"), ruling.Advisories);
    }

    private void Reasons(string? name, IEnumerable<Reason> reasons)
    {
        Reason[] all = [.. reasons];
        if (all.Length == 0)
            return;
        if (name is not null)
            page.Line($"  {name}:");
        foreach (Reason reason in all)
            page.Line($"    - {reason.ToText(Culture)}{(reason.Basis is { } basis ? $" [{basis.Text}{(basis is { Kind: LegalBasisKind.Law, IsVerified: false } ? page.Say(", belum diperiksa", ", not verified") : "")}]" : "")} ({reason.Code})");
    }

    private static string Mark(Truth truth) => truth switch
    {
        Truth.True => "+",
        Truth.False => "-",
        _ => "?",
    };

    private string Term<TEnum>(TEnum value)
        where TEnum : struct, Enum => ReasonArgument.Term(value).ToText(Culture);

    private string Tier(Tier? tier) => tier is { } known ? Term(known) : "-";

    private string Figure(decimal number) => page.IsIndonesian ? number.ToString("#,0", CultureInfo.InvariantCulture).Replace(',', '.') : number.ToString("#,0", CultureInfo.InvariantCulture);
}
