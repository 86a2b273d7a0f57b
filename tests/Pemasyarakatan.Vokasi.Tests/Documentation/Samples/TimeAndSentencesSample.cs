using Pemasyarakatan.Vokasi.Applicants;

namespace Pemasyarakatan.Vokasi.Tests.Documentation.Samples;

internal static class TimeAndSentencesSample
{
    public static string Run()
    {
        using StringWriter Console = new() { NewLine = "\n" };
        //// begins
        var oneYear = new Sentence(SentenceKind.Term, Recorded.Known(new LocalDate(2018, 5, 8)), [Period.FromYears(1)]);
        foreach (SentenceCalculator calculator in new[] { SentenceCalculator.CalendarMonths, SentenceCalculator.ThirtyDayMonths, SentenceCalculator.Mixed })
        {
            SentenceDates dates = calculator.Compute(oneYear);
            Console.WriteLine($"{calculator.Name}: two thirds {dates.TwoThirds.Value:uuuu-MM-dd}, expiry {dates.Expiry.Value:uuuu-MM-dd}");
        }

        //// ends
        return Console.ToString();
    }
}
