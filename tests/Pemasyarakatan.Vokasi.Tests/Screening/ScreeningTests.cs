using Pemasyarakatan.Vokasi.Applicants;
using Pemasyarakatan.Vokasi.Eligibility;
using Pemasyarakatan.Vokasi.Screening;
using Pemasyarakatan.Vokasi.Testing;
using Pemasyarakatan.Vokasi.Tests.Contracts;
using Pemasyarakatan.Vokasi.Tests.Eligibility;
using static Pemasyarakatan.Vokasi.Tests.Eligibility.Rules;

namespace Pemasyarakatan.Vokasi.Tests.Screening;

public sealed class ScreeningTests
{
    private static readonly string Require = $$"""
        { "all": [
          { "id": "status", "fact": "custodyStatus", "in": ["narapidana"], {{Programme}} },
          { "id": "out", "fact": "expectedRelease", "notBefore": "trainingEnd", {{Programme}} },
          { "id": "near", "fact": "facilitySince", "before": "twoThirds - P1M", {{Suitability}} },
          { "when": { "id": "if", "fact": "sex", "in": ["female"] }, "then": { "id": "risk", "fact": "risk", "atMost": "medium", "evidenceWithin": "P1Y", {{Suitability}}, "override": { "by": "Kepala Rutan", "unknown": true } } },
          { "id": "clean", "fact": "latestViolation", "key": "berat", "before": "decision - P6M", "evidenceWithin": "P2Y", {{Suitability}} },
          { "id": "cert", "tier": "law", "basis": { "law": "UU 13/2003 Ps. 18" }, "not": { "id": "held", "fact": "certifiedUntil", "key": "packageField", "after": "trainingEnd" } }
        ] }
        """;

    private static readonly ImmutableArray<Applicant> People = SyntheticPopulation.Generate(new PopulationOptions(20260106, 400, 200, publicSize: 60)).Applicants;
    private static readonly Roster Everybody = Roster.Of(People, Encoder);
    private static readonly EligibilityRules Front = new(PolicyBook.Of(Policy(Require, """ "inForce": { "from": "2026-01-01" },""")), Encoder);
    private static readonly Override[] Departures =
        [.. People.Where((_, i) => i % 7 == 0).Select(person => new Override(person.Id, "aturan", "risk", new(Day("2026-01-01"), Day("2026-12-31")), "Kepala Rutan", "uji"))];

    [Fact]
    public void Screen_RowsBeyondTheRosterOrNothing_NameTheParameter()
    {
        ScreeningResult screening = Front.Screen(Everybody, Package(), Day("2026-01-06")).Value;
        foreach (int row in (int[])[-1, People.Length])
        {
            screening.Invoking(each => each[row]).Should().Throw<ArgumentOutOfRangeException>();
            screening.Invoking(each => each.Decide(row)).Should().Throw<ArgumentOutOfRangeException>();
        }

        screening[People.Length - 1].Should().BeDefined();
        foreach ((Func<object?> act, string parameter) in ((Func<object?>, string)[])
        [
            (() => PolicyComparison.Of(null!, screening), "before"), (() => PolicyComparison.Of(screening, null!), "after"), (() => screening.Summary.Merge(null!), "other"),
            (() => Roster.Of(People, (FactEncoder)null!), "facts"), (() => Roster.Of(People, (FactMap<Applicant>)null!), "map"),
        ])
        {
            act.Should().Throw<ArgumentNullException>().WithParameterName(parameter);
        }
    }

    [Fact]
    public void Screen_EveryRow_HasTheVerdictOfDecidingAlone()
    {
        ScreeningResult screening = Front.Screen(Everybody, Package(), Day("2026-01-06"), Departures).Value;
        for (int row = 0; row < People.Length; row++)
        {
            Decision alone = Front.Decide(People[row], Package(), Day("2026-01-06"), Departures).Value;
            screening[row].Should().Be(alone.Verdict);
            screening.Decide(row).Reasons.Should().Equal(alone.Reasons);
            screening.Decide(row).NeededOverride.Should().Be(alone.NeededOverride);
        }

        Enum.GetValues<Verdict>().Sum(screening.Count).Should().Be(People.Length);
        Enum.GetValues<Verdict>().SelectMany(screening.Rows).Should().OnlyHaveUniqueItems().And.HaveCount(People.Length);
        Enum.GetValues<Verdict>().Should().OnlyContain(verdict => screening.Count(verdict) == screening.Rows(verdict).Count());
        screening.Eligible.Should().Equal(screening.Rows(Verdict.Eligible));
        Enum.GetValues<Verdict>().Count(verdict => screening.Count(verdict) > 0).Should().BeGreaterThan(2, "a population tells the verdicts apart");
    }

    [Fact]
    public void Funnel_OfEachCriterion_SumsToTheCountAndStandsInThePolicysOrder()
    {
        ScreeningResult screening = Front.Screen(Everybody, Package(), Day("2026-01-06"), Departures).Value;
        screening.Funnel.Select(line => line.CriterionId).Should().Equal(screening.Policy.Criteria);
        screening.Funnel.Should().OnlyContain(line => line.Met + line.Failed + line.Unknown == People.Length);
        screening.Funnel.Single(line => line.CriterionId == "if").Tier.Should().BeNull();
        screening.Funnel.Should().Equal(Front.Screen(Everybody, Package(), Day("2026-01-06")).Value.Funnel, "overrides do not show in it");
        CriterionSummary status = screening.Funnel[0];
        status.Met.Should().Be(People.OfType<Inmate>().Count(inmate => inmate.Custody.TryGetValue(out CustodyStatus custody) && custody == CustodyStatus.Narapidana));
    }

    [Fact]
    public void DataQuality_OfEachFactThatThePolicyAsksFor_SumsToTheCount()
    {
        ScreeningResult screening = Front.Screen(Everybody, Package(), Day("2026-01-06")).Value;
        screening.DataQuality.Select(line => line.Fact).Should().Equal(
            "custodyStatus", "expectedRelease", "facilitySince", "twoThirds", "sex", "risk", "latestViolation.berat", "certifiedUntil.las");
        screening.DataQuality.Should().OnlyContain(line => line.Known + line.None + line.Unknown + line.Stale + line.Defective == People.Length);
    }

    [Fact]
    public void DataQuality_TellsTheStatesApart()
    {
        Policy policy = Policy($$"""{ "all": [{ "id": "clean", "fact": "latestViolation", "key": "berat", "before": "decision", "evidenceWithin": "P6M", {{Suitability}} }, { "id": "age", "fact": "birthDate", "is": "some", {{Law}} }] }""");
        Inmate Row(string id, string row) => (Inmate)VokasiJson.Read<Applicant>($$"""{"kind":"inmate","id":"{{id}}","facilityId":"F"{{row}}}""");
        Roster roster = Roster.Of(
            [
                Row("A", ""), Row("B", """ ,"birthDate":"belum" """), Row("C", ""","birthDate":"1990-01-01","violations":{"value":[],"asOf":"2026-01-01"}"""),
                Row("D", ""","violations":{"value":[{"severity":"berat","on":"2025-01-01"}],"asOf":"2026-01-01"}"""), Row("E", ""","violations":{"value":[],"asOf":"2025-01-01"}"""), Row("F", ""","violations":[]"""),
                Row("G", ""","violations":{"value":[{"severity":"berat","on":"?"}],"asOf":"2026-01-01"}"""),
            ],
            Encoder);
        ScreeningResult screening = roster.Screen(policy.Bind(Package(), Day("2026-01-06")).Value);
        screening.DataQuality.Should().Equal(
            new FactCompleteness("latestViolation.berat", known: 1, none: 1, unknown: 2, stale: 2, defective: 1),
            new FactCompleteness("birthDate", known: 1, none: 0, unknown: 5, stale: 0, defective: 1));
    }

    [Fact]
    public void Screen_BeforeTheFirstVersionOrWithoutDates_IsRefused()
    {
        Front.Screen(Everybody, Package(), Day("2025-12-31")).Refusals.Codes().Should().Equal("eligibility.noPolicyInForce");
        Front.Decide(People[0], Package(), Day("2025-12-31")).Refusals.Codes().Should().Equal("eligibility.noPolicyInForce");
        Front.Screen(Everybody, Undated, Day("2026-01-06")).Refusals.Codes().Should().Equal("eligibility.noTrainingDates");
        Front.Decide(People[0], Undated, Day("2026-01-06")).Refusals.Codes().Should().Equal("eligibility.noTrainingDates");
        Front.Timeline(People[0], Undated).Refusals.Codes().Should().Equal("eligibility.noTrainingDates");
    }

    [Fact]
    public void Decide_UnadoptedPolicyWithACitationThatNobodyRead_SaysSo()
    {
        Front.Decide(People[0], Package(), Day("2026-01-06")).Advisories.Codes().Should().Equal("eligibility.policyNotAdopted", "eligibility.citationNotVerified");
        Front.Screen(Everybody, Package(), Day("2026-01-06")).Advisories[1]["criterion"].Value.Should().Be("held");
        EligibilityRules adopted = new(
            PolicyBook.Of(Policy($$"""{ "id": "a", "fact": "risk", "atMost": "low", {{Law}} }""", """ "inForce": { "from": "2026-01-01" }, "adopted": { "by": "Kepala", "on": "2025-12-01" },""")), Encoder);
        adopted.Decide(People[0], Package(), Day("2026-01-06")).Advisories.Should().BeEmpty();
    }

    [Theory]
    [InlineData("risk", "2026-01-01", "aturan", 0)]
    [InlineData("gone", "2026-01-01", "aturan", 1)]
    [InlineData("out", "2026-01-01", "aturan", 1)]
    [InlineData("if", "2026-01-01", "aturan", 1)]
    [InlineData("gone", "2026-01-07", "aturan", 0)]
    [InlineData("gone", "2026-01-01", "lain", 0)]
    public void Override_OfACriterionThatIsGoneOrNoLongerSuitability_IsIgnoredWithAnAdvisory(string criterion, string from, string policy, int advisories)
    {
        string[] Told<T>(Outcome<T> outcome) => [.. outcome.Advisories.Codes().Where(code => code == "eligibility.overrideIgnored")];
        Override departure = new(People[0].Id, policy, criterion, new(Day(from), Day("2026-12-31")), "Kepala Rutan", "uji");
        Told(Front.Decide(People[0], Package(), Day("2026-01-06"), departure)).Should().HaveCount(advisories);
        Told(Front.Screen(Everybody, Package(), Day("2026-01-06"), departure)).Should().HaveCount(advisories);
        Told(Front.Decide(People[1], Package(), Day("2026-01-06"), departure)).Should().BeEmpty("it is another's");
    }

    [Fact]
    public void Rules_BookOverAnotherCatalogue_IsMisuse()
    {
        FactEncoder other = FactEncoder.Using(FactCatalogue.Standard.With(Fact.Flag("literate")), SentenceCalculator.Mixed);
        Action make = () => _ = new EligibilityRules(Front.Book, other);
        make.Should().Throw<ArgumentException>().Which.ParamName.Should().Be("book");
    }

    [Fact]
    public void Book_OfNoneOfTwoPoliciesOrWithoutTime_IsMisuse()
    {
        Policy timeless = Policy(Require), dated = Policy(Require, """ "inForce": { "from": "2026-01-01" },""");
        Policy another = Vokasi.Eligibility.Policy.Parse(dated.ToJson().Replace("\"aturan\"", "\"lain\"", StringComparison.Ordinal), FactCatalogue.Standard);
        foreach (Policy[] versions in (Policy[][])[[], [timeless], [dated, another], [dated, dated]])
        {
            Action make = () => PolicyBook.Of(versions);
            make.Should().Throw<ArgumentException>().Which.ParamName.Should().Be("versions");
        }
    }

    [Fact]
    public void Rules_WhatDoesNotFitTogether_SaysWhatIsExpected()
    {
        FactEncoder other = FactEncoder.Using(FactCatalogue.Standard.With(Fact.Flag("literate")), SentenceCalculator.Mixed);
        FactSheet sheet = other.Encode(People[0]);
        LocalDate day = Day("2026-01-06");
        Misuse.Refused(() => _ = new EligibilityRules(Front.Book, other), "book", "policies over the encoder's catalogue");
        Misuse.Refused(() => Front.Decide(sheet, Package(), day), "sheet", "facts encoded as these rules encode, or by a map over their catalogue");
        Misuse.Refused(() => Front.Screen(Roster.Of([sheet]), Package(), day), "roster", "facts encoded as these rules encode, or by a map over their catalogue");
        Misuse.Refused(() => Front.Timeline(Encoder.Encode(People[0]), Package(), new(day, null)), "range", "a range within 1900 to 2199, with an end");
        Misuse.Refused(() => Front.DueWithin(Everybody, Package(), day, Period.FromHours(24)), "within", "a period of date units");
        Misuse.Refused(() => Front.DueWithin(Everybody, Package(), day, Period.FromDays(0)), "within", "a period that reaches a later date, at most the end of 2199");
        Misuse.Refused(() => Everybody.Screen(Literate(other.Catalogue)), "bound", "a policy over the roster's catalogue");
        Misuse.Refused(() => Everybody.Screen([Literate(other.Catalogue)]), "bounds", "a policy over the roster's catalogue");
    }

    [Fact]
    public void Roster_OfWhatDoesNotGoTogether_SaysWhichRowAndWhy()
    {
        FactSheet sheet = Encoder.Encode(People[0]), other = FactEncoder.Using(FactCatalogue.Standard, SentenceCalculator.ThirtyDayMonths).Encode(People[1]);
        Misuse.Refused(() => Roster.Of(Array.Empty<FactSheet>()), "sheets", "at least one sheet");
        Misuse.Refused(() => Roster.Of([sheet, other]), "sheets", "Expected sheets that are encoded alike, by the same facts and calculator of sentences; that of row 1 (from 0) is not.");
        Misuse.Refused(() => Roster.Of([sheet, Encoder.Encode(People[1]), sheet]), "sheets", "Expected each id once; that of row 2 (from 0) stands before.");
        Misuse.Refused(() => Roster.Of([People[0], People[0]], Encoder), "applicants", "Expected each id once; that of row 1 (from 0) stands before.");
    }

    private static BoundPolicy Literate(FactCatalogue catalogue) =>
        Vokasi.Eligibility.Policy.Parse(File($$"""{ "id": "a", "fact": "literate", "in": [true], {{Law}} }"""), catalogue).Bind(Package(), Day("2026-01-06")).Value;

    [Fact]
    public void Screen_RosterEncodedWithAnotherCalculator_IsRefused()
    {
        Roster other = Roster.Of(People, FactEncoder.Using(Encoder.Catalogue, SentenceCalculator.WithRemissionInFractions(SentenceCalculator.ThirtyDayMonths)));
        Action screen = () => Front.Screen(other, Package(), Day("2026-02-02"));
        screen.Should().Throw<ArgumentException>().WithMessage("*encoded as these rules encode*");
        Everybody.EncoderFingerprint.Should().Be(Encoder.Fingerprint);
    }
}
