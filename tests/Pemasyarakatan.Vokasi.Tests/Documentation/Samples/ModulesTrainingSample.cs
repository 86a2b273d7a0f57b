using Pemasyarakatan.Vokasi.Training;

namespace Pemasyarakatan.Vokasi.Tests.Documentation.Samples;

internal static class ModulesTrainingSample
{
    public static string Run()
    {
        using StringWriter Console = new() { NewLine = "\n" };
        //// begins
        TrainingField own = TrainingField.Parse("pengolahan-kopi");
        Console.WriteLine($"{TrainingField.Welding} is {TrainingField.Welding.ToText(new("en"))}, {own} is {own.ToText(new("en"))}; known: {TrainingField.All.Contains(own)}");
        foreach (string code in new[] { "OTO.SM01.001.01", "J.620100.004.01", "C.24LAS01.001.1", "LAS-1" })
            Console.WriteLine(UnitCode.TryParse(code, null, out UnitCode? unit) ? $"{unit}: generation {unit.Generation}" : $"{code}: no unit of competency");

        UnitCode cutting = UnitCode.Parse("C.24LAS01.001.1"), joining = UnitCode.Parse("C.24LAS01.002.1");
        var scheme = new CertificationScheme("LAS-DASAR", SchemeKind.Qualification, TrainingField.Welding, [cutting, joining],
            level: Recorded.Known(KkniLevel.Level2), validity: Recorded.Known(Period.FromYears(3)));
        Console.WriteLine(VokasiJson.Write(scheme));
        //// ends
        Console.WriteLine("---");
        //// begins
        var schedule = Schedule.OnWeekdays(new LocalDate(2026, 8, 3), trainingDays: 20, hoursPerDay: 8, minutesPerHour: 45, closedDays: [new LocalDate(2026, 8, 17)]);
        var welding = new TrainingPackage("LAS-1", "Las dasar", TrainingField.Welding, providerId: "BLK-1", Audience.Inclusive,
            delivery: Recorded.Known(DeliveryMode.MobileUnit), seats: Recorded.Known(16), schedule: Recorded.Known(schedule),
            registration: Recorded.Known(new DateRange(new LocalDate(2026, 7, 1), new LocalDate(2026, 7, 31))),
            curriculum: [cutting, joining], instructors: [new Instructor("INS-1", [cutting])],
            support: Recorded.Known(new PostTrainingSupport(toolkit: true, includesInmates: Recorded.Known(true), followUps: [Period.FromMonths(3)])),
            completionAttendance: Recorded.Known(80));                                         // per cent

        Console.WriteLine(schedule);
        foreach (LocalDate date in new[] { new LocalDate(2026, 6, 30), new LocalDate(2026, 7, 1), new LocalDate(2026, 7, 31), new LocalDate(2026, 8, 1) })
            Console.WriteLine($"registration open on {date:uuuu-MM-dd}: {welding.IsRegistrationOpen(date)}");
        Console.WriteLine($"inmates of RUTAN-1 need an agreement: {welding.NeedsAgreement("RUTAN-1")}; of BLK-1 as a facility: {welding.NeedsAgreement("BLK-1")}");
        Console.WriteLine($"participants go out: {welding.ParticipantsGoOut}; units without an instructor: {string.Join(", ", welding.UnitsWithoutInstructor())}");
        Console.WriteLine($"leads to a certificate of competence: {welding.Scheme}");

        TrainingPackage open = welding.Fire(PackageTrigger.Open, Actor.TrainingProvider).Value;
        foreach (Reason reason in open.Fire(PackageTrigger.Start, Actor.TrainingProvider).Refusals)
            Console.WriteLine(reason.ToText(new("en")));
        Console.WriteLine(open.Fire(PackageTrigger.Close, Actor.FacilityOfficer).Value.State);
        //// ends
        return Console.ToString();
    }
}
