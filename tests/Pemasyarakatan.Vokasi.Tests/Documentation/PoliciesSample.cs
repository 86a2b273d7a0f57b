using System.Text.Json;
using Pemasyarakatan.Vokasi.Applicants;
using Pemasyarakatan.Vokasi.Eligibility;
using Pemasyarakatan.Vokasi.Training;

namespace Pemasyarakatan.Vokasi.Tests.Documentation;

/// <summary>The code of docs/policies.md between its markers, letter for letter; a test compares and runs it.</summary>
internal static class PoliciesSample
{
    public static string Run(string json, Inmate inmate, TrainingPackage package)
    {
        using StringWriter Console = new() { NewLine = "\n" };
        //// begins
        Policy template = Policy.Shipped.Single(policy => policy.Id == "pelatihan-di-dalam");
        string file = template.ToJson();                        // copy it, edit it,
        string page = template.Describe(new("id"));             // let it be read in plain sentences, and adopted
        //// ends
        file.Should().StartWith("{\n  \"id\": \"pelatihan-di-dalam\"");
        page.Should().StartWith("Pelatihan di dalam rutan");
        //// begins
        var facts = FactEncoder.Using(FactCatalogue.Standard, SentenceCalculator.Mixed);
        Policy first = Policy.Parse(json, facts.Catalogue);     // the file of the previous section
        var rules = new EligibilityRules(PolicyBook.Of(first), facts);
        Outcome<Decision> outcome = rules.Decide(inmate, package, on: new LocalDate(2026, 6, 1));
        Console.WriteLine(outcome.Value.Verdict);
        foreach (Reason each in outcome.Value.Reasons.Concat(outcome.Advisories))
            Console.WriteLine(each.ToText(new("en")));
        //// ends
        //// begins
        Fact<string> reading = Fact.Ordered("reading", NoneOrdering.Low, "letters", "words", "texts")
            .Named("kemampuan membaca", "reading").NamedValue("words", "kata", "single words").Explained("Hasil tes baca terakhir.", "The result of the latest reading test.");
        var own = FactEncoder.Using(FactCatalogue.Standard.With(reading), SentenceCalculator.Mixed);

        FactSheet ofAnApplicant = own.Encode(inmate.WithFact("reading", "words"));
        var map = new FactMap<(string Number, string Reading, string[] Offences)>(own.Catalogue, row => row.Number)
            .Map(reading, row => Recorded.Known(row.Reading, asOf: new LocalDate(2026, 5, 4)))
            .MapFamily(Facts.LatestViolation, row => Recorded.Known<IEnumerable<KeyValuePair<string, Recorded<LocalDate>>>>([KeyValuePair.Create("ringan", Recorded.Known(new LocalDate(2025, 3, 1)))]))
            .MapSet(Facts.OffenceCategory, row => Recorded.Known<IEnumerable<string>>(row.Offences));
        FactSheet ofYourOwnClass = map.Encode(("A-018", "texts", ["narkotika"]));
        Console.WriteLine($"{ofAnApplicant[reading].ToText(new("en"))}, {ofYourOwnClass[reading].ToText(new("en"))} as of {ofYourOwnClass[reading].AsOf:uuuu-MM-dd}");

        Criterion reads = Criteria.AtLeast(reading, "words").WithId("reads").Under(Tier.Suitability, LegalBasis.Assumption("kata-kata"));
        Policy inCode = Policy.Of("membaca", "2026-1", reads, own.Catalogue).WithInForce(new(new LocalDate(2026, 1, 2)));
        var readers = new EligibilityRules(PolicyBook.Of(inCode), own);
        Console.WriteLine(readers.Decide(ofYourOwnClass, package, on: new LocalDate(2026, 6, 1)).Value.Verdict);
        //// ends
        //// begins
        foreach (string mistake in (string[])["\"atMost\": \"medium\"", "\"decision - P6M\"", "\"risk\", \"fact\""])
        {
            try
            {
                Policy.Parse(json.Replace(mistake, mistake.Replace("medium", "middling").Replace("P6M", "6M").Replace("\"risk\"", "\"conduct\"")), facts.Catalogue);
            }
            catch (JsonException e)
            {
                Console.WriteLine(e.Message);
            }
        }
        //// ends
        //// begins
        Policy closed = Policy.Parse(json.Replace("\"from\": \"2026-01-02\"", "\"from\": \"2026-01-02\", \"to\": \"2026-06-30\""), facts.Catalogue);
        Policy second = Policy.Parse(json.Replace("2026-1", "2026-2").Replace("2026-01-02", "2026-07-01").Replace("P6M", "P9M"), facts.Catalogue);
        PolicyBook book = PolicyBook.Of(closed, second);
        Console.WriteLine($"{book.InForce(new(2026, 6, 30)).Value.Version}, {book.InForce(new(2026, 7, 1)).Value.Version}");
        Console.WriteLine(book.InForce(new(2026, 1, 1)).Refusals[0].ToText(new("en")));
        //// ends
        return Console.ToString();
    }
}
