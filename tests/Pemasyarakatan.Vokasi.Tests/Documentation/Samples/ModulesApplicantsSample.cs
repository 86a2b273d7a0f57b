using Pemasyarakatan.Vokasi.Applicants;

namespace Pemasyarakatan.Vokasi.Tests.Documentation.Samples;

internal static class ModulesApplicantsSample
{
    public static string Run()
    {
        using StringWriter Console = new() { NewLine = "\n" };
        //// begins
        var people = VokasiJson.Read<ImmutableArray<Applicant>>("""
            [ { "kind": "inmate", "id": "W-01", "facilityId": "RUTAN-1", "registerNumber": "B.I-12/2025", "nik": "0000000000000000", "custody": "narapidana" },
              { "kind": "inmate", "id": "W-02", "facilityId": "RUTAN-1", "registerNumber": "B.I-12/2025", "nik": "9901012005900001", "birthDate": "1991-05-20" },
              { "kind": "inmate", "id": "W-03", "facilityId": "RUTAN-1", "nik": { "absent": "applicant.nikNeverRecorded" }, "birthDate": "20 Mei 1990", "risk": { "value": "low", "asOf": "2025-08-01" } },
              { "kind": "public", "id": "M-01", "birthDate": "2000-08-17", "employed": false } ]
            """);
        foreach (Applicant person in people)
            Console.WriteLine($"{person}: NIK {person.Nik}, date of birth {person.BirthDate}");
        foreach (Reason doubled in Inmate.DoubledRegisterNumbers(people))
            Console.WriteLine(doubled.ToText(new("en")));
        //// ends
        Console.WriteLine("---");
        //// begins
        var sentence = new Sentence(SentenceKind.Term, start: Recorded.Known(new LocalDate(2018, 5, 8)), lengths: [Period.FromYears(1)]);
        foreach (SentenceCalculator calculator in new[] { SentenceCalculator.CalendarMonths, SentenceCalculator.ThirtyDayMonths, SentenceCalculator.Mixed })
        {
            SentenceDates dates = calculator.Compute(sentence);
            Console.WriteLine($"{calculator.Name}: two thirds on {dates.TwoThirds.Value:uuuu-MM-dd}, expiry on {dates.Expiry.Value:uuuu-MM-dd}");
        }

        Sentence reduced = sentence.WithRemission(new Remission(Period.FromDays(15), Recorded.Known(new LocalDate(2018, 8, 17))));
        SentenceDates less = SentenceCalculator.Mixed.Compute(reduced);
        Console.WriteLine($"with a remission: two thirds on {less.TwoThirds.Value:uuuu-MM-dd}, release on {less.ExpectedRelease.Value:uuuu-MM-dd} by {less.ReleasedBy}");
        SentenceDates life = SentenceCalculator.Mixed.Compute(new Sentence(SentenceKind.Life, Recorded.Known(new LocalDate(2018, 5, 8))));
        SentenceDates unread = SentenceCalculator.Mixed.Compute(new Sentence(SentenceKind.Term, Recorded.Known(new LocalDate(2018, 5, 8))));
        Console.WriteLine($"for life: {life.Expiry}; a term whose length is not on record: {unread.Expiry}");
        //// ends
        return Console.ToString();
    }
}
