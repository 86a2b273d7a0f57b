using System.Diagnostics;
using System.Globalization;
using Pemasyarakatan.Vokasi.Agreements;
using Pemasyarakatan.Vokasi.Certification;
using Pemasyarakatan.Vokasi.Enrolments;
using Pemasyarakatan.Vokasi.Training;

namespace Pemasyarakatan.Vokasi.Benchmarks.Lives;

/// <summary>What it costs to make lives anew from their histories, every rule held again: a million of each kind.</summary>
internal static class HistoryReplay
{
    private const int Histories = 1_000_000;
    private const int Distinct = 64;

    private static readonly LocalDate Day = new(2026, 1, 5);
    private static readonly DateRange Years = new(new(2026, 1, 1), new LocalDate(2030, 12, 31));
    private static readonly ImmutableArray<LocalDate> Sessions = [.. Enumerable.Range(0, 20).Select(Day.PlusDays)];

    private static readonly CertificationScheme Scheme = new(
        "LAS-1", SchemeKind.Cluster, TrainingField.Welding, [.. Enumerable.Range(1, 5).Select(n => UnitCode.Parse($"C.24LAS01.00{n}.1"))], validity: Recorded.Known(Period.FromYears(3)));

    private static readonly PartnerInstitution Body =
        new("LSP-1", "LSP Contoh", PartnerKind.CertificationBody, licenceTerm: Recorded.Known(Years), licensedSchemes: ["LAS-1"], panelSize: Recorded.Known(3));

    /// <summary>Prints a line for each kind of life as Markdown.</summary>
    public static void Run(TextWriter output)
    {
        output.WriteLine("| life | entries a history | 1,000,000 read at once, ms | ns a step | B a step | step by step as commands, ns a step |\n|---|---|---|---|---|---|");
        Enrolment[] enrolments = [.. Enumerable.Range(0, Distinct).Select(TrainingOf)];
        output.WriteLine(Line(
            "enrolment", enrolments, life => life.History.Length,
            life => new Enrolment(life.Id, life.ApplicantId, life.PackageId, life.ConfirmedOn, life.PlannedSessions, life.RequiredAttendance, history: life.History),
            life => Enrolment.Replay(life, life.History).Value));
        Assessment[] assessments = [.. Enumerable.Range(0, Distinct).Select(AssessmentOf)];
        output.WriteLine(Line(
            "assessment", assessments, life => life.History.Length,
            life => new Assessment(life.Id, life.ApplicantId, life.Body, life.Scheme, life.Purpose, life.AppliedOn, life.History),
            life => Assessment.Replay(life, life.History).Value));
    }

    private static string Line<T>(string name, T[] lives, Func<T, int> entries, Func<T, T> read, Func<T, T> replay)
        where T : class
    {
        foreach (T life in lives)
        {
            if (!life.Equals(read(life)) || !life.Equals(replay(life)))
                throw new InvalidOperationException("A history does not replay to the same life.");
        }

        double steps = lives.Sum(entries) * ((double)Histories / lives.Length);
        (double atOnce, double bytes) = Timed(lives, read);
        (double byCommands, _) = Timed(lives, replay);
        return string.Create(CultureInfo.InvariantCulture, $"| {name} | {steps / Histories:0.0} | {atOnce:N0} | {atOnce * 1e6 / steps:0} | {bytes / steps:0} | {byCommands * 1e6 / steps:0} |");
    }

    // The best of three rounds: whatever else runs on the machine only ever adds.
    private static (double Milliseconds, double Bytes) Timed<T>(T[] lives, Func<T, T> anew)
    {
        double best = double.MaxValue;
        long bytes = 0;
        for (int round = 0; round < 3; round++)
        {
            long before = GC.GetAllocatedBytesForCurrentThread(), start = Stopwatch.GetTimestamp();
            for (int i = 0; i < Histories; i++)
                GC.KeepAlive(anew(lives[i % lives.Length]));
            best = Math.Min(best, Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            bytes = GC.GetAllocatedBytesForCurrentThread() - before;
        }

        return (best, bytes);
    }

    // Twenty sessions, some of them missed, one interruption in some, support and two findings at the end.
    private static Enrolment TrainingOf(int seed)
    {
        Random random = new(seed);
        Enrolment life = new Enrolment("E-1", "A-1", "P-1", Day, Sessions, Recorded.Known(60)).Start(Actor.TrainingProvider, Day).Value;
        foreach (LocalDate session in Sessions)
        {
            life = life.RecordAttendance(Actor.TrainingProvider, session, present: random.Next(8) != 0).Value;
            if (random.Next(30) == 0)
                life = life.Suspend(Actor.Registry, session).Value.Resume(Actor.Registry, session).Value;
        }

        return life.Complete(Actor.TrainingProvider, Sessions[^1]).Value
            .GrantSupport(Actor.Partner, new(toolkit: true, capital: 1_000_000), Sessions[^1]).Value
            .FollowUp(Actor.Partner, Destination.NotReached, Sessions[^1].PlusMonths(3)).Value
            .FollowUp(Actor.Partner, Destination.SelfEmployed, Sessions[^1].PlusMonths(6)).Value;
    }

    // Five units, in some a second round after an appeal or for those that were not competent.
    private static Assessment AssessmentOf(int seed)
    {
        Random random = new(seed);
        Assessor assessor = new("AS-1", Recorded.Known(Years), Scheme.Units);
        AssessmentPlace place = new("TUK-1", AssessmentPlaceKind.Workplace, Recorded.Known(Years));
        Assessment life = Judged(
            new Assessment("U-1", "A-1", Body, Scheme, AssessmentPurpose.Certification, Day).SelfAssess(Actor.Applicant, Scheme.Units, Day).Value
                .Admit(Actor.CertificationBody, Day).Value.Assign(Actor.CertificationBody, assessor, place, "ST-1", Day).Value,
            random);
        return random.Next(3) switch
        {
            0 => Decided(life, competent: true),
            1 => Decided(Judged(Decided(life, competent: false).Reassess(Actor.CertificationBody, Day).Value, random), competent: true),
            _ => Decided(Judged(Decided(life, competent: false).Appeal(Actor.Applicant, Day).Value.AnswerAppeal(Actor.CertificationBody, ["B-1"], upheld: true, Day).Value, random), competent: true),
        };
    }

    private static Assessment Judged(Assessment admitted, Random random) => Scheme.Units.Where(unit => admitted.JudgementOf(unit) is null)
        .Aggregate(admitted, (life, unit) => life.Judge(Actor.Assessor, "AS-1", unit, random.Next(4) == 0 ? Judgement.BelumKompeten : Judgement.Kompeten, Day).Value)
        .Report(Actor.Assessor, Day).Value;

    private static Assessment Decided(Assessment assessed, bool competent) => assessed.Decide(Actor.DecisionPanel, ["P-1", "P-2", "P-3"], competent, Day).Value;
}
