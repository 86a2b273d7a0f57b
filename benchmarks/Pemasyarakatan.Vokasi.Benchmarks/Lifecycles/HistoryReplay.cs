using System.Diagnostics;
using System.Globalization;
using Pemasyarakatan.Vokasi.Agreements;
using Pemasyarakatan.Vokasi.Certification;
using Pemasyarakatan.Vokasi.Enrolments;
using Pemasyarakatan.Vokasi.Training;

namespace Pemasyarakatan.Vokasi.Benchmarks.Lifecycles;

/// <summary>What it costs to rebuild enrolments and assessments from their histories, with every rule checked again: a million of each.</summary>
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

    /// <summary>Prints a line for each kind as Markdown.</summary>
    public static void Run(TextWriter output)
    {
        output.WriteLine("| lifecycle | entries a history | 1,000,000 read at once, ms | ns a step | B a step | command by command, ns a step |\n|---|---|---|---|---|---|");
        Enrolment[] enrolments = [.. Enumerable.Range(0, Distinct).Select(TrainingOf)];
        output.WriteLine(Line(
            "enrolment", enrolments, enrolment => enrolment.History.Length,
            enrolment => new Enrolment(enrolment.Id, enrolment.ApplicantId, enrolment.PackageId, enrolment.ConfirmedOn, enrolment.PlannedSessions, enrolment.RequiredAttendance, history: enrolment.History),
            enrolment => Enrolment.Replay(enrolment, enrolment.History).Value));
        Assessment[] assessments = [.. Enumerable.Range(0, Distinct).Select(AssessmentOf)];
        output.WriteLine(Line(
            "assessment", assessments, assessment => assessment.History.Length,
            assessment => new Assessment(assessment.Id, assessment.ApplicantId, assessment.Body, assessment.Scheme, assessment.Purpose, assessment.AppliedOn, assessment.History),
            assessment => Assessment.Replay(assessment, assessment.History).Value));
    }

    private static string Line<T>(string name, T[] items, Func<T, int> entries, Func<T, T> read, Func<T, T> replay)
        where T : class
    {
        foreach (T item in items)
        {
            if (!item.Equals(read(item)) || !item.Equals(replay(item)))
                throw new InvalidOperationException("A history does not replay to the same state.");
        }

        double steps = items.Sum(entries) * ((double)Histories / items.Length);
        (double atOnce, double bytes) = Timed(items, read);
        (double byCommands, _) = Timed(items, replay);
        return string.Create(CultureInfo.InvariantCulture, $"| {name} | {steps / Histories:0.0} | {atOnce:N0} | {atOnce * 1e6 / steps:0} | {bytes / steps:0} | {byCommands * 1e6 / steps:0} |");
    }

    // The best of three rounds: whatever else runs on the machine only ever adds.
    private static (double Milliseconds, double Bytes) Timed<T>(T[] items, Func<T, T> rebuild)
    {
        double best = double.MaxValue;
        long bytes = 0;
        for (int round = 0; round < 3; round++)
        {
            long before = GC.GetAllocatedBytesForCurrentThread(), start = Stopwatch.GetTimestamp();
            for (int i = 0; i < Histories; i++)
                GC.KeepAlive(rebuild(items[i % items.Length]));
            best = Math.Min(best, Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            bytes = GC.GetAllocatedBytesForCurrentThread() - before;
        }

        return (best, bytes);
    }

    // Twenty sessions, some of them missed, one interruption in some, support and two findings at the end.
    private static Enrolment TrainingOf(int seed)
    {
        Random random = new(seed);
        Enrolment enrolment = new Enrolment("E-1", "A-1", "P-1", Day, Sessions, Recorded.Known(60)).Start(Actor.TrainingProvider, Day).Value;
        foreach (LocalDate session in Sessions)
        {
            enrolment = enrolment.RecordAttendance(Actor.TrainingProvider, session, present: random.Next(8) != 0).Value;
            if (random.Next(30) == 0)
                enrolment = enrolment.Suspend(Actor.Registry, session).Value.Resume(Actor.Registry, session).Value;
        }

        return enrolment.Complete(Actor.TrainingProvider, Sessions[^1]).Value
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
        Assessment assessment = Judged(
            new Assessment("U-1", "A-1", Body, Scheme, AssessmentPurpose.Certification, Day).SelfAssess(Actor.Applicant, Scheme.Units, Day).Value
                .Admit(Actor.CertificationBody, Day).Value.Assign(Actor.CertificationBody, assessor, place, "ST-1", Day).Value,
            random);
        return random.Next(3) switch
        {
            0 => Decided(assessment, competent: true),
            1 => Decided(Judged(Decided(assessment, competent: false).Reassess(Actor.CertificationBody, Day).Value, random), competent: true),
            _ => Decided(Judged(Decided(assessment, competent: false).Appeal(Actor.Applicant, Day).Value.AnswerAppeal(Actor.CertificationBody, ["B-1"], upheld: true, Day).Value, random), competent: true),
        };
    }

    private static Assessment Judged(Assessment admitted, Random random) => Scheme.Units.Where(unit => admitted.JudgementOf(unit) is null)
        .Aggregate(admitted, (assessment, unit) => assessment.Judge(Actor.Assessor, "AS-1", unit, random.Next(4) == 0 ? Judgement.BelumKompeten : Judgement.Kompeten, Day).Value)
        .Report(Actor.Assessor, Day).Value;

    private static Assessment Decided(Assessment assessed, bool competent) => assessed.Decide(Actor.DecisionPanel, ["P-1", "P-2", "P-3"], competent, Day).Value;
}
