using Pemasyarakatan.Vokasi.Applicants;
using Pemasyarakatan.Vokasi.Eligibility;
using Pemasyarakatan.Vokasi.Screening;
using Pemasyarakatan.Vokasi.Training;

namespace Pemasyarakatan.Vokasi.Tests.Documentation.Samples;

internal static class IdMemulaiSample
{
    public static string Run()
    {
        using StringWriter Console = new() { NewLine = "\n" };
        //// begins
        var facts = FactEncoder.Using(FactCatalogue.Standard, SentenceCalculator.Mixed);   // cara menghitung tanggal pidana yang tidak tercantum dalam register
        var policy = Policy.Parse("""
            { "id": "menjahit", "version": "2026-1", "inForce": { "from": "2026-01-02" }, "require": { "all": [
              { "id": "status", "fact": "custodyStatus", "in": ["narapidana"], "tier": "programme", "basis": { "assumption": "sudah dipidana" } },
              { "id": "stay", "fact": "expectedRelease", "notBefore": "trainingEnd", "tier": "programme", "basis": { "assumption": "masih berada di rutan sampai pelatihan selesai" } },
              { "id": "risk", "fact": "risk", "atMost": "medium", "evidenceWithin": "P12M", "tier": "suitability", "basis": { "assumption": "paling tinggi sedang" } } ] } }
            """, facts.Catalogue);
        var rules = new EligibilityRules(PolicyBook.Of([policy]), facts);
        //// ends
        //// begins
        var schedule = Schedule.OnWeekdays(new LocalDate(2026, 8, 3), trainingDays: 15, hoursPerDay: 6, minutesPerHour: 45, closedDays: [new LocalDate(2026, 8, 17)]);
        var sewing = new TrainingPackage("JAHIT-1", "Menjahit dasar", TrainingField.Sewing, "BLK-1", Audience.Inmates,
            seats: Recorded.Known(16), schedule: Recorded.Known(schedule));
        var sentence = new Sentence(SentenceKind.Term, Recorded.Known(new LocalDate(2025, 3, 10)), [Period.FromMonths(18)]);
        Inmate Person(Recorded<RiskLevel> risk) =>
            new("W-0042", "RUTAN-1", custody: Recorded.Known(CustodyStatus.Narapidana), sentence: Recorded.Known(sentence), risk: risk);
        Inmate inmate = Person(risk: Recorded<RiskLevel>.NotOnRecord);
        //// ends
        //// begins
        Decision decision = rules.Decide(inmate, sewing, on: new LocalDate(2026, 7, 1)).Value;
        Console.WriteLine(ReasonArgument.Term(decision.Verdict).ToText(new("id")));
        foreach (Reason reason in decision.Reasons.Concat(decision.Missing))
            Console.WriteLine(reason.ToText(new("id")));
        foreach (Reason remedy in decision.Remedies)
            Console.WriteLine(remedy.ToText(new("id")));

        Inmate assessed = Person(risk: Recorded.Known(RiskLevel.Low, asOf: new LocalDate(2026, 7, 2)));
        Timeline<Verdict> timeline = rules.Timeline(assessed, sewing).Value;
        Console.WriteLine($"memenuhi syarat sejak {timeline.FirstDate(Verdict.Eligible, onOrAfter: new LocalDate(2026, 7, 2)):uuuu-MM-dd}");
        //// ends
        Console.WriteLine("---");
        //// begins
        var map = new FactMap<(string Number, string Status, LocalDate? Release, string? Risk)>(facts.Catalogue, row => row.Number)
            .Map(Facts.CustodyStatus, row => Recorded.Known(row.Status))
            .Map(Facts.ExpectedRelease, row => row.Release is { } date ? Recorded.Known(date) : default)
            .Map(Facts.Risk, row => row.Risk is { } risk ? Recorded.Known(risk, asOf: new LocalDate(2026, 5, 1)) : default);
        Roster roster = Roster.Of(
        [
            ("W-0001", "narapidana", new LocalDate(2027, 1, 5), "low"),
            ("W-0002", "narapidana", new LocalDate(2026, 8, 10), "low"),
            ("W-0003", "narapidana", null, "medium"),
            ("W-0004", "tahanan", new LocalDate(2027, 3, 1), "high"),
        ], map);

        ScreeningResult screening = rules.Screen(roster, sewing, on: new LocalDate(2026, 7, 1)).Value;
        foreach (Verdict verdict in Enum.GetValues<Verdict>())
            Console.WriteLine($"{ReasonArgument.Term(verdict).ToText(new("id"))}: {string.Join(", ", screening.Rows(verdict).Select(row => roster[row].Id))}");
        foreach (CriterionSummary line in screening.Funnel)
            Console.WriteLine($"{line.CriterionId}: {line.Met} terpenuhi, {line.Failed} tidak terpenuhi, {line.Unknown} belum diketahui");
        //// ends
        Console.WriteLine("---");
        //// begins
        string record = VokasiJson.Write(decision);
        string person = VokasiJson.Write(inmate);
        Decision again = rules.Decide(VokasiJson.Read<Inmate>(person), sewing, on: new LocalDate(2026, 7, 1)).Value;
        Console.WriteLine(VokasiJson.Write(again) == record ? "sama persis sampai ke byte" : "ada yang berubah");
        //// ends
        return Console.ToString();
    }
}
