using System.Globalization;
using System.Text;
using Pemasyarakatan.Vokasi.Applicants;
using Pemasyarakatan.Vokasi.Eligibility;
using Pemasyarakatan.Vokasi.Tests.Contracts;
using Pemasyarakatan.Vokasi.Tests.Conventions;

namespace Pemasyarakatan.Vokasi.Tests.Eligibility;

/// <summary>The page of facts says what the catalogue declares, what the encoder does and what the reader of policies accepts.</summary>
public sealed class FactsPageTests
{
    private const string Head =
        """
        # Facts

        What a policy may ask about a person. This page is written from the catalogue, the encoder and the reader of policies, and held by a test.

        A value is **known**, **none** (it is on record that there is none) or **not on record**. Where a fact may be none, that lies below every value (low) or above every value (high): no violation
        ever is earlier than any, no release date is later than any. *Where nothing is entered* says what a sheet holds of an applicant of whom the record has the custody status alone, or that the
        sentence is for life or to death; a `FactMap` holds what it maps and nothing else. A family has one value for each key; keys `packageField` and `package` in a policy stand for those of the package. A comparison `is: none` needs a fact that may be none.
        A source is *verified* where it was read in the law's own text.


        """;

    private static readonly (string Who, FactSheet Sheet)[] People =
    [
        ("convict", Sheet(CustodyStatus.Narapidana)), ("detainee", Sheet(CustodyStatus.Tahanan)),
        ("life or death", Sheet(CustodyStatus.Narapidana, new Sentence(SentenceKind.Life))), ("public", Rules.Encoder.Encode(new PublicApplicant("P"))),
    ];

    private static readonly (FactScope Scope, string Title)[] Scopes =
    [
        (FactScope.Everyone, "Of everyone"), (FactScope.Custody, "Of custody"), (FactScope.Sentence, "Of the sentence"),
        (FactScope.Public, "Of the public alone"), (FactScope.Application, "Of an application"),
    ];

    [Fact]
    public void Page_OfFacts_IsThatOfTheCatalogue() => Repository.HoldApproved(Page(), "docs", "facts.md");

    [Fact]
    public void Evidence_ThatIsExplained_IsThatOfAStandardFact()
    {
        string[] explained = [.. FactCatalogue.Standard.Facts.Where(fact => Evidence(fact, Cultures.English) is not null).Select(fact => fact.Key)];
        explained.Should().HaveCount(10).And.Contain(["risk", "healthClearance", "tppRecommendation", "latestViolation", "domicile"]);
        explained.Should().BeEquivalentTo(FactCatalogue.Standard.Facts.Where(fact => Evidence(fact, Cultures.Indonesian) is not null).Select(fact => fact.Key));
    }

    private static string Page()
    {
        StringBuilder page = new(Head);
        page.Append("| Fact | Indonesian | English | Values | None | Data |\n|---|---|---|---|---|---|\n");
        foreach (Fact fact in FactCatalogue.Standard.Facts)
        {
            page.Append(CultureInfo.InvariantCulture, $"| [`{fact.Key}`](#{fact.Key.ToLowerInvariant()}) | {fact.ToText(Cultures.Indonesian)} | {fact.ToText(Cultures.English)} ")
                .Append(CultureInfo.InvariantCulture, $"| {Word(fact.Kind)}{(fact.IsFamily ? " by key" : "")} | {None(fact)} | {Word(fact.Sensitivity)} |\n");
        }

        foreach ((FactScope scope, string title) in Scopes)
        {
            page.Append(CultureInfo.InvariantCulture, $"\n## {title}\n");
            foreach (Fact fact in FactCatalogue.Standard.Facts.Where(fact => fact.Definition.Scope == scope))
                Block(page, fact);
        }

        return page.ToString();
    }

    private static void Block(StringBuilder page, Fact fact)
    {
        page.Append(CultureInfo.InvariantCulture, $"\n### {fact.Key}\n\n| | |\n|---|---|\n");
        Row("Indonesian", fact.Meaning(Cultures.Indonesian));
        Row("English", fact.Meaning(Cultures.English));
        Row("Values", Values(fact));
        if (fact.IsFamily)
            Row("Keys", fact.FamilyKeys.IsEmpty ? "any code" : Codes(fact.FamilyKeys));
        Row("None", None(fact));
        Row("Where nothing is entered", string.Join("; ", People.GroupBy(person => Absence(person.Sheet, fact), person => person.Who).Select(group => $"{string.Join(", ", group)}: {group.Key}")));
        if (Evidence(fact, Cultures.English) is { } english)
            Row("Evidence dated by", $"{english} ({Evidence(fact, Cultures.Indonesian)})");
        Row("Data", fact.Sensitivity == Sensitivity.Specific ? "specific (UU 27/2022 Ps. 4)" : "general");
        Row("Source", Source(fact.Basis));
        Row("Comparisons", Codes(LeafReader.FormsOf(fact)));
        void Row(string name, string text) => page.Append(CultureInfo.InvariantCulture, $"| {name} | {text} |\n");
    }

    private static string Values(Fact fact) => fact.Kind switch
    {
        FactKind.Date => "a date from 1900 to 2199",
        FactKind.Number => string.Create(CultureInfo.InvariantCulture, $"a whole number from {fact.Minimum} to {fact.Maximum}, in {fact.Unit}"),
        FactKind.Ordered => "ascending: " + string.Join(" < ", fact.Steps.Select(step => string.Join(" = ", step.Split(' ').Select(value => $"`{value}`")))),
        FactKind.Unordered => "one of " + Codes(fact.Steps),
        FactKind.Flag => "`true` or `false`",
        _ => "a region of any level, such as `12.71`",
    };

    private static string Codes(IEnumerable<string> codes) => string.Join(", ", codes.Select(code => $"`{code}`"));

    private static string None(Fact fact) => fact.None == NoneOrdering.NotAllowed ? "cannot be" : Word(fact.None);

    private static string Absence(FactSheet sheet, Fact fact) => new FactValue(fact, sheet.Find(fact, "-")).ToText(Cultures.English);

    private static string? Evidence(Fact fact, CultureInfo culture) => Wording.Find("evidence." + fact.Key, culture);

    private static string Source(LegalBasis? basis) =>
        basis is null ? "the record" : basis.Kind != LegalBasisKind.Law ? $"{Word(basis.Kind)}: {basis.Text}" : $"{basis.Text}{(basis.IsVerified ? ", verified" : ", not verified")}";

    private static string Word<TEnum>(TEnum value)
        where TEnum : struct, Enum => EnumNames.Of(value);

    private static FactSheet Sheet(CustodyStatus custody, Sentence? sentence = null) =>
        Rules.Encoder.Encode(new Inmate("A", "F", custody: Recorded.Known(custody), sentence: sentence is null ? default : Recorded.Known(sentence)));
}
