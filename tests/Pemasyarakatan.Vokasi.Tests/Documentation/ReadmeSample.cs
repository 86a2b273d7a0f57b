using Pemasyarakatan.Vokasi.Applicants;
using Pemasyarakatan.Vokasi.Eligibility;
using Pemasyarakatan.Vokasi.Screening;
using Pemasyarakatan.Vokasi.Selection;
using Pemasyarakatan.Vokasi.Training;

namespace Pemasyarakatan.Vokasi.Tests.Documentation;

/// <summary>The code of the README between its two markers, letter for letter; a test compares and runs it.</summary>
internal static class ReadmeSample
{
    public static string Run()
    {
        using StringWriter Console = new() { NewLine = "\n" };
        //// begins
        var facts = FactEncoder.Using(FactCatalogue.Standard, SentenceCalculator.Mixed);   // named once, told in every decision
        var policy = Policy.Parse("""
            { "id": "dalam-rutan", "version": "2026-1", "inForce": { "from": "2026-01-02" }, "require": { "all": [
              { "id": "status", "fact": "custodyStatus", "in": ["narapidana"], "tier": "programme", "basis": { "announcement": "W2.PAS-02/2026" } },
              { "id": "served", "fact": "oneThird", "notAfter": "decision", "tier": "suitability", "basis": { "assumption": "after 1/3" } },
              { "id": "stay", "fact": "expectedRelease", "notBefore": "trainingEnd", "tier": "programme", "basis": { "assumption": "stays to the end" } },
              { "id": "risk", "fact": "risk", "atMost": "medium", "evidenceWithin": "P12M", "tier": "suitability", "basis": { "assumption": "at most medium" } } ] } }
            """, facts.Catalogue);
        var rules = new EligibilityRules(PolicyBook.Of([policy]), facts);

        var schedule = Schedule.OnWeekdays(new LocalDate(2026, 7, 6), trainingDays: 20, hoursPerDay: 8, minutesPerHour: 45, closedDays: []);
        var welding = new TrainingPackage("LAS-1", "Las dasar", TrainingField.Welding, "BLK-MEDAN", Audience.Inmates, seats: Recorded.Known(16), schedule: Recorded.Known(schedule));
        var sentence = new Sentence(SentenceKind.Term, Recorded.Known(new LocalDate(2025, 6, 15)), [Period.FromYears(3)]);
        var inmate = new Inmate("A-017", "RUTAN-1", custody: Recorded.Known(CustodyStatus.Narapidana), sentence: Recorded.Known(sentence),
            risk: Recorded.Known(RiskLevel.Low, asOf: new LocalDate(2025, 8, 1)));

        Decision decision = rules.Decide(inmate, welding, on: new LocalDate(2026, 6, 1)).Value;
        Console.WriteLine(decision.Verdict);                                               // whether
        foreach (Reason reason in decision.Reasons)                                        // why, all of it
            Console.WriteLine(reason.ToText(new("en")));
        LocalDate? first = rules.Timeline(inmate, welding).Value.FirstDate(Verdict.Eligible, onOrAfter: decision.DecidedOn);
        Console.WriteLine($"eligible from {first:uuuu-MM-dd}");                            // when

        ScreeningResult screening = rules.Screen(Roster.Of([inmate], facts), welding, on: first!.Value).Value;      // a whole population
        var applied = new Application("APP-1", "A-017", ["LAS-1"], appliedOn: new LocalDate(2026, 6, 8), ApplicationChannel.Facility);
        var plan = new SeatPlan(SeatOrder.ReservedFirst, SeatReserveKind.Soft, seatKeptOnSuspension: true);
        var adopted = Determination.Adopt(screening, [applied], plan, new Priority([]), officer: "Kepala Rutan", on: first.Value).Value;
        var lottery = Lottery.Close(adopted, Instant.FromUtc(2026, 6, 15, 3, 0)).Draw("3-1-6-4", "dice before witnesses", Instant.FromUtc(2026, 6, 15, 4, 0)).Value;
        Intake intake = Intake.Open(welding, plan).Apply(IntakeCommand.Allocate(adopted, lottery, on: new LocalDate(2026, 6, 16)), version: 0).Value;
        Console.WriteLine($"{intake} seats, {intake.Entries[0].Why.ToText(new("en"))}");
        //// ends
        return Console.ToString();
    }
}
