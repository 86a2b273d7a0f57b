using Pemasyarakatan.Vokasi.Applicants;
using Pemasyarakatan.Vokasi.Eligibility;
using Pemasyarakatan.Vokasi.Screening;
using Pemasyarakatan.Vokasi.Tests.Contracts;
using static Pemasyarakatan.Vokasi.Tests.Eligibility.Rules;

namespace Pemasyarakatan.Vokasi.Tests.Eligibility;

/// <summary>A team decides about its own class, with its own facts, through the same front door as about applicants.</summary>
public sealed class OwnClassTests
{
    private static readonly Fact<int> Siblings = Fact.Number("siblings", "people", 0, 30, NoneOrdering.NotAllowed).Named("jumlah saudara", "siblings");

    private static readonly Fact<string> Reading = Fact.Ordered("reading", NoneOrdering.Low, "letters", "words", "texts").ByKey("latin", "arabic").Named("kemampuan membaca", "reading");

    private static readonly FactEncoder Facts = FactEncoder.Using(FactCatalogue.Standard.With(Siblings, Reading), SentenceCalculator.Mixed);

    private static readonly FactMap<Row> Map = new FactMap<Row>(Facts.Catalogue, row => row.Number)
        .Map(Vokasi.Eligibility.Facts.Domicile, row => row.Home is null ? default : Recorded.Known(RegionCode.Parse(row.Home)))
        .Map(Vokasi.Eligibility.Facts.Risk, row => row.Risk is null ? default : Recorded.Known(row.Risk, row.AssessedOn))
        .Map(Siblings, row => row.Siblings is { } count ? Recorded.Known(count) : default)
        .MapFamily(Vokasi.Eligibility.Facts.LatestViolation, row => Dated(row.Violations, row.AssessedOn))
        .MapFamily(Reading, row => row.Reads is null ? default : Recorded.Known(row.Reads.Select(pair => KeyValuePair.Create(pair.Key, Recorded.Known(pair.Value)))))
        .MapSet(Vokasi.Eligibility.Facts.OffenceCategory, row => Recorded.Known<IEnumerable<string>>(row.Offences));

    private static readonly EligibilityRules Door = new(PolicyBook.Of(Vokasi.Eligibility.Policy.Parse(File(
        $$"""
        { "all": [
          { "id": "home", "fact": "domicile", "within": "12.71", {{Programme}} },
          { "id": "few", "fact": "siblings", "atMost": 3, {{Programme}} },
          { "id": "offence", "fact": "offenceCategory", "key": "korupsi", "in": [false], {{Programme}} },
          { "id": "reads", "fact": "reading", "key": "latin", "atLeast": "words", {{Suitability}} },
          { "id": "conduct", "fact": "latestViolation", "key": "berat", "before": "decision - P6M", "evidenceWithin": "P1Y", {{Suitability}} },
          { "id": "risk", "fact": "risk", "atMost": "medium", "evidenceWithin": "P1Y", {{Suitability}} }
        ] }
        """, """ "inForce": { "from": "2025-01-01" }, """), Facts.Catalogue)), Facts);

    private static readonly Row Good = new("X-1", "12.71.01", "low", Day("2025-06-01"), 3, new() { ["berat"] = "2025-07-05" }, new() { ["latin"] = "words" }, ["narkotika"]);

    public static TheoryData<string, Verdict, string> Rows => new()
    {
        { "good", Verdict.Eligible, "" }, { "far", Verdict.Ineligible, "home" }, { "coarse", Verdict.Undetermined, "home" }, { "many", Verdict.Ineligible, "few" }, { "uncounted", Verdict.Undetermined, "few" },
        { "corrupt", Verdict.Ineligible, "offence" }, { "letters", Verdict.NotRecommended, "reads" }, { "arabic", Verdict.NotRecommended, "reads" }, { "unread", Verdict.Undetermined, "reads" },
        { "violent", Verdict.NotRecommended, "conduct" }, { "old", Verdict.Undetermined, "conduct risk" }, { "risky", Verdict.NotRecommended, "risk" },
    };

    [Theory]
    [MemberData(nameof(Rows))]
    public void Door_RowOfAnOwnClass_DecidesAsThePolicySays(string name, Verdict verdict, string ids)
    {
        Row row = name switch
        {
            "far" => Good with { Home = "12.07" },
            "coarse" => Good with { Home = "12" },
            "many" => Good with { Siblings = 4 },
            "uncounted" => Good with { Siblings = null },
            "corrupt" => Good with { Offences = ["narkotika", "korupsi"] },
            "letters" => Good with { Reads = new() { ["latin"] = "letters" } },
            "arabic" => Good with { Reads = new() { ["arabic"] = "texts" } },
            "unread" => Good with { Reads = null },
            "violent" => Good with { Violations = new() { ["berat"] = "2025-07-06" } },
            "old" => Good with { AssessedOn = Day("2025-01-05") },
            "risky" => Good with { Risk = "high" },
            _ => Good,
        };
        ScreeningResult screening = Door.Screen(Roster.Of([row], Map), Package(), Day("2026-01-06")).Value;
        Decision decision = Door.Decide(Map.Encode(row), Package(), Day("2026-01-06")).Value;
        screening[0].Should().Be(verdict);
        screening.Decide(0).Verdict.Should().Be(verdict);
        decision.Verdict.Should().Be(verdict);
        (verdict == Verdict.Undetermined ? decision.Missing : decision.Reasons).Where(_ => ids.Length > 0).Ids().Should().Equal(ids.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        decision.Texts().Should().OnlyContain(text => !text.Contains('{') && !text.Contains("X-1"));
    }

    [Fact]
    public void Decide_ApplicantWithTheSameOwnFact_AsksForTheRestAlone()
    {
        Applicant applicant = new Inmate("A", "F", domicile: Home("12.71.01")).WithFact("siblings", 3);
        Door.Decide(applicant, Package(), Day("2026-01-06")).Value.Missing.Ids().Should().Equal("offence", "reads", "conduct", "risk");
    }

    [Fact]
    public void Encode_RowThatDoesNotFit_NamesTheFactAndWhatItTakes()
    {
        Refused(Good with { Risk = "lo" }, "risk: Expected a value of risk: low, medium, high");
        Refused(Good with { Siblings = 31 }, "siblings: Expected a value of siblings from 0 to 30.");
        Refused(Good with { Violations = new() { ["berat"] = "1899-12-31" } }, "latestViolation: Expected a value of latestViolation from 1900-01-01 to 2199-12-31.");
        Refused(Good with { Reads = new() { ["latin"] = "novels" } }, "reading: Expected a value of reading: letters, words, texts.");
        Refused(Good with { Offences = ["korupsi", "korupsi"] }, "offenceCategory: ");

        static void Refused(Row row, string message)
        {
            Misuse.Refused(() => Map.Encode(row), "item", message);
            ((Action)(() => Roster.Of([Good, row], Map))).Should().Throw<ArgumentException>().WithMessage($"Row 1 (from 0) cannot be encoded. {message}*");
        }
    }

    [Fact]
    public void Encode_Nobody_IsMisuse()
    {
        ((Action)(() => Map.Encode(null!))).Should().Throw<ArgumentNullException>().WithParameterName("item");
        Misuse.Refused(() => Roster.Of([Good, null!], Map), "people", "Expected no null element; row 1 (from 0) is one.");
    }

    // What an exception of the team's own says is the team's; the library puts nothing before it.
    [Fact]
    public void Encode_TeamsOwnFault_IsTheTeams()
    {
        FactMap<Row> broken = new FactMap<Row>(Facts.Catalogue, row => row.Number).Map(Siblings, _ => throw new ArgumentException("no such column"));
        ((Action)(() => broken.Encode(Good))).Should().Throw<ArgumentException>().WithMessage("no such column");
    }

    [Fact]
    public void Encode_OwnFamilyOnAnApplicant_SaysWhoReadsIt() =>
        Misuse.Refused(() => Facts.Encode(new Inmate("A", "F").WithFact("reading", "words")), "applicant", "Expected own single facts of the catalogue alone, which reading is not; a family is read by a FactMap.");

    private static Recorded<IEnumerable<KeyValuePair<string, Recorded<LocalDate>>>> Dated(Dictionary<string, string> dates, LocalDate asOf) =>
        Recorded.Known(dates.Select(pair => KeyValuePair.Create(pair.Key, On(pair.Value))), asOf);

    private sealed record Row(
        string Number, string? Home, string? Risk, LocalDate AssessedOn, int? Siblings, Dictionary<string, string> Violations, Dictionary<string, string>? Reads, string[] Offences);
}
