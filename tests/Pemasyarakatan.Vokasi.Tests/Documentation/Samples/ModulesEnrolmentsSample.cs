using Pemasyarakatan.Vokasi.Applicants;
using Pemasyarakatan.Vokasi.Enrolments;
using Pemasyarakatan.Vokasi.Testing;
using Pemasyarakatan.Vokasi.Training;

namespace Pemasyarakatan.Vokasi.Tests.Documentation.Samples;

internal static class ModulesEnrolmentsSample
{
    public static string Run()
    {
        using StringWriter Console = new() { NewLine = "\n" };
        //// begins
        TrainingPackage welding = A.Package();                                             // 20 sessions, 80 % needed: 16
        ImmutableArray<LocalDate> sessions = welding.Schedule.Value.TrainingDays;
        Enrolment started = Enrolment.In(welding, "E-1", An.Inmate(), confirmedOn: new LocalDate(2026, 1, 28)).Start(Actor.TrainingProvider, sessions[0]).Value;
        Enrolment Absent(int times) => sessions.Aggregate(started, (enrolment, session) =>
            enrolment.RecordAttendance(Actor.TrainingProvider, session, present: session >= sessions[times]).Value);

        Outcome<Enrolment> enough = Absent(4).Complete(Actor.TrainingProvider, on: sessions[^1]);
        Console.WriteLine($"{enough.Value.SessionsAttended} of {enough.Value.SessionsRequired}: {enough.Value.State}");
        foreach (Reason reason in Absent(5).Complete(Actor.FacilityOfficer, on: sessions[^2]).Refusals)
            Console.WriteLine(reason.ToText(new("en")));
        //// ends
        Console.WriteLine("---");
        //// begins
        foreach (LocalDate release in new[] { sessions[16], sessions[15] })                // the first day without the participant
        {
            Enrolment leaving = started.PlanEnd(Actor.Registry, EndingReason.Released, from: release, on: sessions[0]).Value;
            Ruling reachable = leaving.CanComplete(on: sessions[0]);
            Console.WriteLine($"release planned on {release:uuuu-MM-dd}: {reachable.Truth} {string.Join(" ", reachable.Refusals.Select(reason => reason.ToText(new("en"))))}");
        }
        //// ends
        Console.WriteLine("---");
        //// begins
        Enrolment ill = started.Answer(new OutsideEvent("A-001", OutsideEventKind.Illness, sessions[2]), welding, wishesToGoOn: true).Value;
        Enrolment back = ill.Answer(new OutsideEvent("A-001", OutsideEventKind.Return, sessions[5]), welding, wishesToGoOn: true).Value;
        Console.WriteLine($"{ill.State}, then {back.State}");
        foreach (int session in new[] { 2, 3, 5 })                                         // the list of those days comes in late
            Console.WriteLine($"session {session + 1}: {back.RecordAttendance(Actor.TrainingProvider, sessions[session], present: true)}");

        var released = new OutsideEvent("A-001", OutsideEventKind.Release, sessions[8], ReleaseKind.CutiBersyarat);
        Enrolment ended = back.Answer(released, welding, wishesToGoOn: true).Value;
        Enrolment goesOn = back.Answer(released, welding.For(Audience.Inclusive), wishesToGoOn: true).Value;
        Console.WriteLine($"for inmates: {ended.State}, {ended.EndedFor}; inclusive: {goesOn.State}");
        //// ends
        return Console.ToString();
    }
}
