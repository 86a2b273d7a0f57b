using System.Globalization;
using NodaTime;
using Pemasyarakatan.Vokasi.Applicants;
using Pemasyarakatan.Vokasi.Certification;
using Pemasyarakatan.Vokasi.Eligibility;
using Pemasyarakatan.Vokasi.Enrolments;
using Pemasyarakatan.Vokasi.Figures;
using Pemasyarakatan.Vokasi.Screening;
using Pemasyarakatan.Vokasi.Selection;
using Pemasyarakatan.Vokasi.Training;

namespace Pemasyarakatan.Vokasi.Examples.Medan;

/// <summary>How the Medan example shows what it finds. Assumed figures bear a *.</summary>
public sealed class MedanPage(Page page, MedanData data)
{
    private CultureInfo Culture => page.Culture;

    public void Opening()
    {
        page.Heading($"{data.Facility.Name}: dari perjanjian sampai sertifikat", $"{data.Facility.Name}: from an agreement to a certificate");
        page.Legend();
        page.Line(data.Agreement.Describe(Culture));
        page.Line(page.Say(
            $"Penghuni: {page.Stated(data.Inmates)}; warga Kota Medan: {page.Stated(data.Residents)}.",
            $"Inmates: {page.Stated(data.Inmates)}; citizens of Medan: {page.Stated(data.Residents)}."));
        int residents = data.Population.Count(applicant => applicant.Domicile.TryGetValue(out Domicile? domicile) && data.Facility.Region.Contains(domicile.Region));
        page.Line(page.Say(
            $"Populasi contoh: {page.Figure(data.Population.Length)} orang*, {page.Figure(residents)}* berdomisili di Kota Medan. DATA SINTETIS / SYNTHETIC DATA",
            $"Example population: {page.Figure(data.Population.Length)} people*, {page.Figure(residents)}* living in Medan. DATA SINTETIS / SYNTHETIC DATA"));
    }

    public void Coverage(TrainingPackage package, Ruling stated, Ruling assumed)
    {
        page.Heading($"Apakah perjanjian menaungi {package.Id}*?", $"Does the agreement carry {package.Id}*?");
        page.Line($"{package.Title}: {package.Seats.Value}* {page.Say("kursi", "seats")}, {package.Schedule.Value.Jp}* JP, {page.Day(package.Schedule.Value.Start)}* – {page.Day(package.Schedule.Value.End)}*");
        page.Tell(page.Say("Menurut sumber", "As stated"), stated);
        page.Tell(page.Say("Dengan asumsi*", "With the assumptions*"), assumed);
    }

    public void Funnel(ScreeningResult screening)
    {
        page.Heading($"Penyaringan untuk {screening.PackageId}* pada {page.Day(screening.DecidedOn)}*", $"Screening for {screening.PackageId}* on {page.Day(screening.DecidedOn)}*");
        page.Line($"{screening.Policy.Title(Culture)} ({screening.Policy}), SHA-256 {screening.Policy.Fingerprint}");
        page.People(
            page.IsIndonesian ? ["syarat", "jenis", "terpenuhi", "tidak terpenuhi", "belum diketahui"] : ["criterion", "tier", "met", "failed", "unknown"],
            screening.Funnel.Select(line => new[] { line.CriterionId, Tier(line.Tier), page.Figure(line.Met), page.Figure(line.Failed), page.Figure(line.Unknown) }));
        page.Line(string.Join(", ", Enum.GetValues<Verdict>().Reverse().Select(verdict => $"{page.Term(verdict)}: {page.Figure(screening.Count(verdict))}")));
    }

    public void DataQuality(ScreeningResult screening)
    {
        page.Heading("Mutu data", "Data quality");
        page.People(
            page.IsIndonesian ? ["fakta", "tercatat", "tercatat tidak ada", "tidak tercatat", "kedaluwarsa", "cacat"] : ["fact", "known", "none", "unknown", "stale", "defective"],
            screening.DataQuality.Select(line => new[] { Fact(screening, line.Fact), page.Figure(line.Known), page.Figure(line.None), page.Figure(line.Unknown), page.Figure(line.Stale), page.Figure(line.Defective) }));
        int niks = data.Population.Count(applicant => applicant.Nik.State == RecordState.Defective);
        int doubled = Inmate.DoubledRegisterNumbers(data.Population.OfType<Inmate>()).Length;
        page.Line(page.Say(
            $"NIK cacat: {page.Figure(niks)}; nomor register ganda: {page.Figure(doubled)} temuan. Semua baris tetap ikut.",
            $"Defective NIKs: {page.Figure(niks)}; doubled register numbers: {page.Figure(doubled)} findings. Every row stays."));
    }

    public void Seats(Intake intake)
    {
        page.Heading($"Kursi {intake.PackageId}*: {intake}*", $"Seats of {intake.PackageId}*: {intake}*");
        page.Line(page.Say(
            $"Undian: komitmen {intake.Lottery!.Commitment}, benih \"{data.Seed}\"* ({data.DrawSource})",
            $"Lottery: commitment {intake.Lottery!.Commitment}, seed \"{data.Seed}\"* ({data.DrawSource})"));
        page.People(
            page.IsIndonesian ? ["peringkat", "pemohon", "keadaan", "kursi", "penjelasan"] : ["rank", "applicant", "state", "seat", "explanation"],
            intake.Entries.Where(entry => entry.HoldsSeat).Select(entry => new[]
            {
                page.Figure(entry.Rank!.Value), entry.ApplicantId, page.Term(entry.State), entry.ReserveId ?? page.Say("umum", "open"), entry.Why.ToText(Culture),
            }));
        page.Line(page.Say($"Daftar tunggu: {intake.WaitingList.Length}; menunggu kelengkapan data: {intake.Undetermined.Length}. Lima teratas daftar tunggu:", $"Waiting list: {intake.WaitingList.Length}; awaiting missing evidence: {intake.Undetermined.Length}. The first five of the waiting list:"));
        page.People(
            page.IsIndonesian ? ["peringkat", "pemohon", "urutan kursi umum", "urutan kursi khusus"] : ["rank", "applicant", "place for an open seat", "place for a reserved seat"],
            intake.WaitingList.Take(5).Select(entry => new[]
            {
                page.Figure(entry.Rank!.Value), entry.ApplicantId, entry.OpenPlace is { } place ? page.Figure(place) : "-",
                entry.ReservePlaces.IsEmpty ? "-" : string.Join(", ", entry.ReservePlaces.Select(each => $"{each.Key} {each.Value}")),
            }));
    }

    public void Decision(EligibilityRules rules, ScreeningResult screening, Verdict verdict)
    {
        HashSet<string> applied = [.. data.Applications.Where(application => application.PackageIds.Contains(screening.PackageId)).Select(application => application.ApplicantId)];
        // Rather one who may come back on a date: the library says when, not only whether.
        Decision? decision = screening.Rows(verdict).Where(row => applied.Contains(screening.Roster[row].Id)).Select(screening.Decide).OrderByDescending(each => each.EligibleFrom is not null).FirstOrDefault();
        if (decision is null)
            return;
        page.Heading($"Keputusan lengkap: {decision.ApplicantId}, {page.Term(verdict)}", $"A decision in full: {decision.ApplicantId}, {page.Term(verdict)}");
        page.Line("DATA SINTETIS / SYNTHETIC DATA");
        page.Line(page.Say(
            $"{decision.PackageId}* pada {page.Day(decision.DecidedOn)}*, kebijakan {decision.Policy}, penghitungan masa pidana: {rules.Facts.Calculator.Name}",
            $"{decision.PackageId}* on {page.Day(decision.DecidedOn)}*, policy {decision.Policy}, sentences calculated as: {rules.Facts.Calculator.Name}"));
        foreach (Finding finding in decision.Findings)
            page.Line($"  {Mark(finding.Truth)} {finding.ToText(Culture)} [{string.Join("; ", [Tier(finding.Tier), .. finding.Basis is { } basis ? [page.Basis(basis)] : Array.Empty<string>()])}]");
        page.Tell(page.Say("Alasan", "Reasons"), decision.Reasons);
        page.Tell(page.Say("Yang harus dilengkapi", "To obtain"), decision.Missing);
        page.Tell(page.Say("Jalan yang masih terbuka", "Ways left"), decision.Remedies);
        if (decision.Policy.Objection is { } objection)
            page.Line($"  {page.Say("Keberatan kepada", "Objections go to")}: {objection.To}");
    }

    /// <summary>What was learnt before counts: an assessment without a course.</summary>
    public void Rpl(Assessment assessment)
    {
        page.Heading($"Tanpa kursus: pengakuan pembelajaran lampau {assessment.ApplicantId}*", $"Without a course: recognition of prior learning of {assessment.ApplicantId}*");
        page.Line(page.Say(
            $"Pelatihan sebelumnya, belum tersertifikasi: {string.Join(", ", data.EarlierTraining)}.",
            $"Earlier training, not certified: {string.Join(", ", data.EarlierTraining)}."));
    }

    /// <summary>A certificate of competence and the last date on which it is valid.</summary>
    public void Certificate(CompetenceCertificate certificate) =>
        page.Line($"  {page.Say("Sertifikat kompetensi", "Certificate of competence")}*: {certificate.Number}, {(certificate.LastDate.TryGetValue(out LocalDate last) ? page.Say($"berlaku sampai dengan {page.Day(last)}*", $"valid until {page.Day(last)}*") : certificate.LastDate.IsNone ? page.Say("berlaku tanpa batas", "valid without end") : page.Say("masa berlaku tidak tercatat", "validity not on record"))}");

    public void Life(Enrolment enrolment) =>
        page.Heading($"Perjalanan {enrolment.ApplicantId} dalam {enrolment.PackageId}*", $"The way of {enrolment.ApplicantId} through {enrolment.PackageId}*");

    /// <summary>Shows a move or why it is refused, and goes on from what holds then; attendance is summed up.</summary>
    public Enrolment Step(Enrolment before, Outcome<Enrolment> outcome, EnrolmentEntry entry)
    {
        Enrolment after = Move(before, outcome, $"{entry.On:uuuu-MM-dd}* {page.Term(entry.Trigger)} ({page.Term(entry.Actor)})", enrolment => page.Term(enrolment.State), quiet: entry.Trigger is EnrolmentTrigger.MarkPresent or EnrolmentTrigger.MarkAbsent);
        if (after.State == EnrolmentState.Completed && before.State != after.State)
            page.Line($"    {page.Say("hadir", "attended")} {after.SessionsAttended}/{after.PlannedSessions.Length}, {page.Say("disyaratkan", "required")} {after.SessionsRequired}*");
        return after;
    }

    /// <inheritdoc cref="Step(Enrolment, Outcome{Enrolment}, EnrolmentEntry)"/>
    public Assessment Step(Assessment before, Outcome<Assessment> outcome, AssessmentEntry entry) =>
        Move(before, outcome, $"{entry.On:uuuu-MM-dd}* {page.Term(entry.Trigger)} ({page.Term(entry.Actor)})", assessment => page.Term(assessment.State), quiet: false);

    public void Certificates(TrainingCertificate training, CompetenceCertificate certificate)
    {
        page.Line($"  {page.Say("Sertifikat pelatihan", "Training certificate")}*: {training.Id}, {page.Day(training.IssuedOn)}*");
        Certificate(certificate);
        foreach (LocalDate date in certificate.LastDate.TryGetValue(out LocalDate last) ? [certificate.IssuedOn, last, last.PlusDays(1)] : (LocalDate[])[certificate.IssuedOn])
            page.Line($"    {page.Say("pada", "on")} {page.Day(date)}: {(certificate.StatusOn(date) is { Truth: Truth.True } ? page.Say("berlaku", "valid") : certificate.StatusOn(date).Refusals[0].ToText(Culture))}");
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

    private T Move<T>(T before, Outcome<T> outcome, string move, Func<T, string> state, bool quiet)
        where T : notnull
    {
        if (!outcome.TryGetValue(out T? after))
        {
            page.Line($"  {move}: {page.Say("DITOLAK", "REFUSED")}");
            page.Tell(null, outcome.Refusals);
            return before;
        }

        if (!quiet)
            page.Line($"  {move}: {state(after)}");
        return after;
    }

    private string[] Row(string name, Counts counts) =>
        [name, Cell(counts.Seats), Cell(counts.Applicants), Cell(counts.Admitted), Cell(counts.Completed), Cell(counts.Assessed), Cell(counts.Certified), Cell(counts.Supported)];

    private string Cell(int? count) => count is { } known ? page.Figure(known) : "-";

    private static string Mark(Truth truth) => truth switch
    {
        Truth.True => "+",
        Truth.False => "-",
        _ => "?",
    };

    private string Tier(Tier? tier) => tier is { } known ? page.Term(known) : "-";

    // A fact of a family is named with its key, as in certifiedUntil.las.
    private string Fact(ScreeningResult screening, string name)
    {
        string[] parts = name.Split('.', 2);
        string text = screening.Policy.Facts.First(fact => fact.Key == parts[0]).ToText(Culture);
        return parts.Length == 1 ? text : $"{text} ({parts[1]})";
    }
}
