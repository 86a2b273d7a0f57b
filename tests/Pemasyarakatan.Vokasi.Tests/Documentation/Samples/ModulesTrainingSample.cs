using Pemasyarakatan.Vokasi.Training;

namespace Pemasyarakatan.Vokasi.Tests.Documentation.Samples;

internal static class ModulesTrainingSample
{
    public static string Run()
    {
        using StringWriter Console = new() { NewLine = "\n" };
        //// begins
        UnitCode cutting = UnitCode.Parse("C.24LAS01.001.1"), joining = UnitCode.Parse("C.24LAS01.002.1");
        var schedule = Schedule.OnWeekdays(new LocalDate(2026, 8, 3), trainingDays: 20, hoursPerDay: 8, minutesPerHour: 45, closedDays: [new LocalDate(2026, 8, 17)]);
        var welding = new TrainingPackage("LAS-1", "Las dasar", TrainingField.Welding, providerId: "BLK-1", Audience.Inclusive,
            delivery: Recorded.Known(DeliveryMode.MobileUnit), seats: Recorded.Known(16), schedule: Recorded.Known(schedule),
            registration: Recorded.Known(new DateRange(new LocalDate(2026, 7, 1), new LocalDate(2026, 7, 31))),
            curriculum: [cutting, joining], instructors: [new Instructor("INS-1", [cutting])],
            support: Recorded.Known(new PostTrainingSupport(toolkit: true, includesInmates: Recorded.Known(true), followUps: [Period.FromMonths(3)])),
            completionAttendance: Recorded.Known(80));

        Console.WriteLine(schedule);
        foreach (LocalDate date in new[] { new LocalDate(2026, 6, 30), new LocalDate(2026, 7, 1), new LocalDate(2026, 7, 31), new LocalDate(2026, 8, 1) })
            Console.WriteLine($"registration open on {date:uuuu-MM-dd}: {welding.IsRegistrationOpen(date)}");
        Console.WriteLine($"inmates of RUTAN-1 need an agreement: {welding.NeedsAgreement("RUTAN-1")}; of BLK-1 as a facility: {welding.NeedsAgreement("BLK-1")}");
        Console.WriteLine($"participants go out: {welding.ParticipantsGoOut}; units without an instructor: {string.Join(", ", welding.UnitsWithoutInstructor())}");
        Console.WriteLine($"leads to a certificate of competence: {welding.Scheme}");
        //// ends
        Console.WriteLine("---");
        //// begins
        TrainingPackage open = welding.Fire(PackageTrigger.Open, Actor.TrainingProvider).Value;
        foreach (Reason reason in open.Fire(PackageTrigger.Start, Actor.TrainingProvider).Refusals)
            Console.WriteLine(reason.ToText(new("en")));
        Console.WriteLine(open.Fire(PackageTrigger.Close, Actor.FacilityOfficer).Value.State);
        //// ends
        return Console.ToString();
    }
}
