using Pemasyarakatan.Vokasi.Applicants;
using Pemasyarakatan.Vokasi.Eligibility;
using Pemasyarakatan.Vokasi.Screening;
using Pemasyarakatan.Vokasi.Selection;
using Pemasyarakatan.Vokasi.Testing;
using Pemasyarakatan.Vokasi.Training;

namespace Pemasyarakatan.Vokasi.Tests.Documentation.Samples;

internal static class ModulesSelectionSample
{
    public static string Run()
    {
        using StringWriter Console = new() { NewLine = "\n" };
        //// begins
        var facts = FactEncoder.Using(FactCatalogue.Standard, SentenceCalculator.Mixed);
        Criterion risk = Criteria.AtMost(Facts.Risk, "medium").WithId("risk").Under(Tier.Suitability, LegalBasis.Assumption("at most medium"));
        var rules = new EligibilityRules(PolicyBook.Of([Policy.Of("las", "1", risk, facts.Catalogue).WithInForce(new DateRange(new LocalDate(2026, 1, 2)))]), facts);

        TrainingPackage welding = A.Package().Seating(2);
        Inmate[] people = [An.Inmate("A-001").LivingIn("12.07"), An.Inmate("A-002").LivingIn("12.71"), An.Inmate("A-003").LivingIn("12.07"), An.Inmate("A-004").LivingIn("12.71")];
        Application[] applications = [.. people.Select((person, i) => An.Application(person, welding).Scoring(writtenTest: 70, interview: 90 - (10 * i)))];

        var residents = Reserve.For("r1", seats: 1, """{ "id": "home", "fact": "domicile", "within": "12.71" }""");
        var plan = new SeatPlan(SeatOrder.ReservedFirst, SeatReserveKind.Soft, seatKeptOnSuspension: true, [residents]);
        var merit = new Priority([new PriorityKey(lowestFirst: false, unknownFirst: false, score: "interview")]);
        AdoptedList ListOn(LocalDate day) =>
            Determination.Adopt(rules.Screen(Roster.Of(people, facts), welding, day).Value, applications, plan, merit, officer: "Kepala Rutan", on: day).Value;

        AdoptedList adopted = ListOn(new LocalDate(2026, 1, 23));
        Lottery closed = Lottery.Close(adopted, closedAt: Instant.FromUtc(2026, 1, 26, 2, 0));
        Console.WriteLine($"commitment, to be published now: {closed.Commitment[..16]}…");
        Lottery lottery = closed.Draw("3-1-6-4", source: "dice before witnesses", drawnAt: Instant.FromUtc(2026, 1, 26, 3, 0)).Value;

        LocalDate monday = new(2026, 1, 26);
        Intake intake = Intake.Open(welding, plan).Apply(IntakeCommand.Allocate(adopted, lottery, monday, answerBy: monday.PlusDays(1)), version: 0).Value;
        foreach (IntakeEntry entry in intake.Entries)
            Console.WriteLine($"{entry}: {entry.Why.ToText(new("en"))}");
        //// ends
        Console.WriteLine("---");
        //// begins
        Intake declined = intake.Apply(IntakeCommand.Decline("A-002", monday), intake.Version).Value;
        Intake promoted = declined.Apply(IntakeCommand.Promote(ListOn(monday), monday), declined.Version).Value;
        Console.WriteLine($"{promoted} seats at version {promoted.Version}; {promoted.Find("A-004")}: {promoted.Find("A-004")!.Why.ToText(new("en"))}");

        foreach (Outcome<Intake> refused in new[]
        {
            promoted.Apply(IntakeCommand.Accept("A-001", monday), version: 1),
            promoted.Apply(IntakeCommand.Accept("A-001", monday.PlusDays(2)), promoted.Version),
            promoted.Apply(IntakeCommand.Promote(ListOn(monday), monday), promoted.Version),
            promoted.Apply(IntakeCommand.Accept("A-003", monday), promoted.Version),
        })
            Console.WriteLine(refused.Refusals[0].ToText(new("en")));

        Console.WriteLine(VokasiJson.Read<Intake>(VokasiJson.Write(promoted)));            // reading is applying the journal again
        PublishedRecord record = PublishedRecord.Of(promoted, applications);               // numbers and neutral reserve names, no ids
        Console.WriteLine($"audit of what is published: {FairnessAudit.Of(record).Truth}");
        //// ends
        Console.WriteLine("---");
        //// begins
        TrainingPackage sewing = A.Package("JAHIT-1").In(TrainingField.Sewing).Seating(1);
        Application[] wishes = [.. people.Select((person, i) => An.Application(person, sewing, welding).Scoring(writtenTest: 70, interview: 90 - (10 * i)))];
        var open = new SeatPlan(SeatOrder.ReservedFirst, SeatReserveKind.Soft, seatKeptOnSuspension: true);
        AdoptedList[] lists = [.. new[] { sewing, welding }.Select(package =>
            Determination.Adopt(rules.Screen(Roster.Of(people, facts), package, A.Day).Value, wishes, open, merit, officer: "Kepala Rutan", on: A.Day).Value)];
        Lottery draw = Lottery.Close(lists, Instant.FromUtc(2026, 1, 26, 2, 0)).Draw("3-1-6-4", "dice before witnesses", Instant.FromUtc(2026, 1, 26, 3, 0)).Value;
        Matching matching = Matching.Run(wishes, lists, draw, VacancyRule.RerunAll).Value;
        foreach (Assignment assignment in matching.Assignments)
            Console.WriteLine($"{assignment}; {string.Join(" ", assignment.Preferences.Select(wish => wish.ToText(new("en"))))}");
        Console.WriteLine($"after A-001 has left, A-002 is in {matching.Withdraw("A-001").Value.Find("A-002")!.PackageId}");
        //// ends
        return Console.ToString();
    }
}
