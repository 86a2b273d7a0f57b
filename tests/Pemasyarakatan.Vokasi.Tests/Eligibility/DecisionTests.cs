using Pemasyarakatan.Vokasi.Applicants;
using Pemasyarakatan.Vokasi.Eligibility;
using static Pemasyarakatan.Vokasi.Tests.Eligibility.Rules;

namespace Pemasyarakatan.Vokasi.Tests.Eligibility;

/// <summary>The scenarios of eligibility and dates, over real inmates.</summary>
public sealed class DecisionTests
{
    private static readonly Inmate ThreeYears = new("MDN-0001", "RUTAN-MDN", custody: Recorded.Known(CustodyStatus.Narapidana), sentence: Term("2024-01-01", "P3Y"));
    private static readonly Policy Third = Policy($$"""{ "id": "third", "fact": "oneThird", "notAfter": "decision", {{Suitability}} }""");
    private static readonly Policy Released = Policy($$"""{ "id": "out", "fact": "expectedRelease", "notBefore": "trainingEnd", {{Programme}} }""");
    private static readonly Policy LowRisk = Policy($$"""{ "id": "risk", "fact": "risk", "atMost": "medium", "evidenceWithin": "P6M", {{Suitability}}, "override": { "by": "Kepala Rutan" } }""");

    [Fact]
    public void ServedAThird_IsMetOnTheFirstQualifyingDateAndNotTheDayBefore()
    {
        // A third of 1096 days is 365.33, rounded up to 366: 1 January 2025.
        Decision early = Third.Decide(ThreeYears, "2024-07-01");
        early.Verdict.Should().Be(Verdict.NotRecommended);
        Finding finding = early.Findings.Single();
        finding.Gap.Should().Be(184);
        finding.RequiredTo!.Value.ToString().Should().Be("2024-07-01");
        finding.RequiredFrom.Should().BeNull();
        early.EligibleFrom.Should().Be(Day("2025-01-01"));
        Third.Decide(ThreeYears, "2024-12-31").Verdict.Should().Be(Verdict.NotRecommended);
        Third.Decide(ThreeYears, "2025-01-01").Verdict.Should().Be(Verdict.Eligible);
        early.Reasons.Single().ToText(new("en")).Should().Be("[third] a third of the sentence: 1 January 2025; required: no later than 1 July 2024. Missed by 184 days.");
    }

    [Theory]
    [InlineData("2024-12-30", "Missed by 2 days.", "Selisih 2 hari.")]
    [InlineData("2024-12-31", "Missed by 1 day.", "Selisih 1 hari.")]
    public void ToText_GapOfOne_IsToldInTheSingular(string on, string english, string indonesian)
    {
        Reason reason = Third.Decide(ThreeYears, on).Reasons.Single();
        reason.ToText(new("en")).Should().EndWith(english);
        reason.ToText(new("id")).Should().EndWith(indonesian);
    }

    [Fact]
    public void NoReleaseDateOnRecord_IsUndeterminedAndALifeSentenceIsNone()
    {
        Decision unknown = Released.Decide(new Inmate("A", "F"), "2026-01-06");
        unknown.Verdict.Should().Be(Verdict.Undetermined);
        unknown.Reasons.Should().BeEmpty();
        unknown.Missing.Codes().Should().Equal("eligibility.notOnRecord");
        unknown.Missing.Ids().Should().Equal("out");
        Decision life = Released.Decide(new Inmate("A", "F", sentence: Life), "2026-01-06");
        life.Verdict.Should().Be(Verdict.Eligible);
        life.Missing.Should().BeEmpty();
        life.Findings.Single().Actual!.Value.State.Should().Be(RecordState.None);
        life.Findings.Single().Gap.Should().BeNull();
    }

    [Fact]
    public void ReleasedBeforeCompletion_IsRefusedWithTheDaysMissing()
    {
        Inmate conditional = new("A", "F", sentence: Recorded.Known(new Sentence(SentenceKind.Term, On("2024-01-01"), [Period.FromYears(3)], pembebasanBersyarat: On("2026-04-15"))));
        Decision decision = Released.Decide(conditional, "2026-01-06", Package("2026-03-01", "2026-05-30"));
        decision.Verdict.Should().Be(Verdict.Ineligible);
        decision.Findings.Single().Gap.Should().Be(45);
        decision.Reasons.Single().Code.Should().Be(EligibilityReasons.FailedBy);
        decision.Reasons.Single()["gap"].Value.Should().Be("45");
        decision.Reasons.Single().Basis!.Text.Should().Be("PKS 1/2025");
        decision.Reasons.Single().ToText(new("id")).Should().Contain("15 April 2026").And.Contain("30 Mei 2026").And.Contain("45 hari");
    }

    [Fact]
    public void ReleasedOnTheCompletionDate_IsNotBeforeItAndNotAfterIt()
    {
        Inmate inmate = new("A", "F", sentence: Recorded.Known(new Sentence(SentenceKind.Term, official: new SentenceDates(expectedRelease: On("2026-05-30")))));
        Released.Decide(inmate, "2026-01-06").Verdict.Should().Be(Verdict.Eligible);
        Policy($$"""{ "id": "out", "fact": "expectedRelease", "after": "trainingEnd", {{Programme}} }""").Decide(inmate, "2026-01-06").Verdict.Should().Be(Verdict.Ineligible);
    }

    [Fact]
    public void UnderFiveYears_DependsOnTheCalculatorThatTheEncoderNames()
    {
        Policy underFive = Policy($$"""{ "id": "five", "fact": "expiry", "notElapsed": "P5Y", "by": "sentenceStart", {{Programme}} }""");
        Policy length = Policy($$"""{ "id": "five", "fact": "sentenceStart", "notElapsed": "P5Y", "by": "expiry", {{Programme}} }""");
        Inmate Sentenced(params string[] lengths) => new("A", "F", sentence: Recorded.Known(new Sentence(SentenceKind.Term, On("2024-01-01"), [.. lengths.Select(text => NodaTime.Text.PeriodPattern.Roundtrip.Parse(text).Value)])));
        (Inmate shorter, Inmate five) = (Sentenced("P2Y6M", "P2Y5M30D"), Sentenced("P2Y6M", "P2Y6M"));
        length.Decide(shorter, "2026-01-06").Verdict.Should().Be(Verdict.Eligible);
        length.Decide(five, "2026-01-06").Verdict.Should().Be(Verdict.Ineligible);
        underFive.Decide(five, "2026-01-06").Verdict.Should().Be(Verdict.Eligible, "an expiry plus five years is never before its start");
        FactEncoder thirty = FactEncoder.Using(FactCatalogue.Standard, SentenceCalculator.ThirtyDayMonths);
        BoundPolicy bound = length.Bind(Package(), Day("2026-01-06")).Value;
        bound.Decide(thirty.Encode(shorter)).Verdict.Should().Be(bound.Decide(thirty.Encode(five)).Verdict);
        thirty.Fingerprint.Should().NotBe(Encoder.Fingerprint);
    }

    [Theory]
    [InlineData("2024-11-29", "2025-02-28", "2025-03-01")]
    [InlineData("2024-11-30", "2025-02-28", "2025-03-01")]
    [InlineData("2023-11-29", "2024-02-29", "2024-02-29")]
    [InlineData("2023-11-30", "2024-02-29", "2024-03-01")]
    public void ElapsedAndLookBack_DifferAtTheEndOfFebruary(string since, string elapsed, string lookBack)
    {
        Inmate inmate = new("A", "F", facilitySince: On(since));
        Policy forward = Policy($$"""{ "id": "a", "fact": "facilitySince", "elapsed": "P3M", "by": "decision", {{Programme}} }""");
        Policy backward = Policy($$"""{ "id": "a", "fact": "facilitySince", "notAfter": "decision - P3M", {{Programme}} }""");
        forward.Decide(inmate, since).EligibleFrom.Should().Be(Day(elapsed));
        backward.Decide(inmate, since).EligibleFrom.Should().Be(Day(lookBack));
        foreach ((Policy policy, string first) in new[] { (forward, elapsed), (backward, lookBack) })
        {
            policy.Bind(Package(), Day(first)).Value.Decide(Encoder.Encode(inmate)).Verdict.Should().Be(Verdict.Eligible);
            policy.Bind(Package(), Day(first).PlusDays(-1)).Value.Decide(Encoder.Encode(inmate)).Verdict.Should().Be(Verdict.Ineligible);
        }
    }

    [Fact]
    public void BornOnALeapDay_IsEighteenOnTheTwentyEighthOfFebruary()
    {
        Inmate inmate = new("A", "F", birthDate: On("2008-02-29"));
        Policy adult = Policy($$"""{ "id": "age", "fact": "birthDate", "elapsed": "P18Y", "by": "decision", {{Law}} }""");
        Policy lookBack = Policy($$"""{ "id": "age", "fact": "birthDate", "notAfter": "decision - P18Y", {{Law}} }""");
        adult.Decide(inmate, "2026-02-27").Verdict.Should().Be(Verdict.Ineligible);
        adult.Decide(inmate, "2026-02-28").Verdict.Should().Be(Verdict.Eligible);
        lookBack.Decide(inmate, "2026-02-28").Verdict.Should().Be(Verdict.Ineligible);
        adult.Decide(inmate, "2026-02-27").Reasons.Single().ToText(new("en")).Should().Be("[age] date of birth: 29 February 2008; by 27 February 2026, 18 years have not yet passed: not met.");
    }

    [Fact]
    public void WhatIfOfARemission_ChangesTheResultAndNotTheRecord()
    {
        Policy before = Policy($$"""{ "id": "out", "fact": "expectedRelease", "before": "2026-12-01", {{Programme}} }""");
        Sentence sentence = ThreeYears.Sentence.Value;
        before.Decide(ThreeYears, "2026-01-06").Verdict.Should().Be(Verdict.Ineligible);
        Inmate whatIf = ThreeYears.WithSentence(Recorded.Known(sentence.WithRemission(new(Period.FromDays(60), On("2026-01-01")))));
        before.Decide(whatIf, "2026-01-06").Verdict.Should().Be(Verdict.Eligible);
        before.Decide(ThreeYears, "2026-01-06").Verdict.Should().Be(Verdict.Ineligible);
        ThreeYears.Sentence.Value.Should().BeSameAs(sentence);
        sentence.Remissions.Should().BeEmpty();
    }

    [Fact]
    public void OnlyTheSecondFails_TheSecondAloneIsNamed()
    {
        const string parts = """[{ "id": "a", "fact": "sex", "in": ["male"] }, { "id": "b", "fact": "foreignCitizen", "in": [false] }]""";
        Inmate foreigner = new("A", "F", sex: Recorded.Known(Sex.Male), foreignCitizen: Recorded.Known(true));
        Policy($$"""{ {{Programme}}, "all": {{parts}} }""").Decide(foreigner, "2026-01-06").Reasons.Ids().Should().Equal("b");
        Decision either = Policy($$"""{ {{Programme}}, "any": {{parts}} }""").Decide(foreigner, "2026-01-06");
        either.Verdict.Should().Be(Verdict.Eligible);
        either.Reasons.Ids().Should().Equal("a");
    }

    [Fact]
    public void RegisterAsItIs_EachRowStaysWithItsDefect()
    {
        Applicant dirty = VokasiJson.Read<Applicant>("""{"kind":"inmate","id":"A","facilityId":"F","birthDate":"2025-01-01","sentence":{"kind":"term","start":"2024-01-01","lengths":["P3Y"]}}""");
        Policy adult = Policy($$"""{ "id": "age", "fact": "birthDate", "elapsed": "P18Y", "by": "decision", {{Law}} }""");
        Decision decision = adult.Decide(dirty, "2026-01-06");
        decision.Verdict.Should().Be(Verdict.Undetermined);
        decision.Missing.Codes().Should().Equal("eligibility.defective");
        decision.Missing.Single().ToText(new("en")).Should().StartWith("[age] date of birth: the record is defective and has to be corrected (");
    }

    [Fact]
    public void ThreeFail_AllThreeAreReturnedWithTheirBasisInThePolicysOrder()
    {
        Policy policy = Policy($$"""
            { "all": [ { "id": "z", "fact": "foreignCitizen", "in": [false], {{Programme}} }, { "id": "ok", "fact": "sex", "in": ["male"], {{Programme}} },
              { "id": "a", "fact": "birthDate", "elapsed": "P18Y", "by": "decision", {{Law}} }, { "id": "m", "fact": "risk", "atMost": "low", {{Suitability}} } ] }
            """);
        Inmate inmate = new("A", "F", birthDate: On("2010-01-01"), sex: Recorded.Known(Sex.Male), foreignCitizen: Recorded.Known(true), risk: Recorded.Known(RiskLevel.High));
        Decision decision = policy.Decide(inmate, "2026-01-06");
        decision.Verdict.Should().Be(Verdict.Ineligible);
        decision.Reasons.Ids().Should().Equal("z", "a", "m");
        decision.Reasons.Select(reason => reason.Basis!.Kind).Should().Equal(LegalBasisKind.Agreement, LegalBasisKind.Law, LegalBasisKind.Assumption);
        decision.Reasons.Codes().Should().Equal("eligibility.notAmong", "eligibility.notElapsed", "eligibility.failedBy");
    }

    [Theory]
    [InlineData("2025-07-05", Verdict.Undetermined, "eligibility.stale")]
    [InlineData("2025-07-06", Verdict.NotRecommended, "")]
    [InlineData("2026-03-01", Verdict.NotRecommended, "")]
    public void RiskAssessmentOlderThanAllowed_IsUnknownAndNotItsOldValue(string assessed, Verdict verdict, string missing)
    {
        Decision decision = LowRisk.Decide(new Inmate("A", "F", risk: Recorded.Known(RiskLevel.High, Day(assessed))), "2026-01-06");
        decision.Verdict.Should().Be(verdict);
        string.Join(' ', decision.Missing.Codes()).Should().Be(missing);
        decision.Findings.Single().IsStale.Should().Be(missing.Length > 0);
        decision.Findings.Single().Actual.ToString().Should().Be("high");
    }

    [Fact]
    public void UndatedEvidence_IsUnknownToo()
    {
        Decision decision = LowRisk.Decide(new Inmate("A", "F", risk: Recorded.Known(RiskLevel.Low)), "2026-01-06");
        decision.Verdict.Should().Be(Verdict.Undetermined);
        decision.Missing.Codes().Should().Equal("eligibility.undated");
        decision.EligibleFrom.Should().BeNull("it never becomes fresh by itself");
    }

    [Fact]
    public void Education_MatchesByCodeWhateverItsLabel()
    {
        Policy school = Policy($$"""{ "id": "edu", "fact": "education", "atLeast": "sma", {{Programme}} }""");
        Policy onlySmk = Policy($$"""{ "id": "edu", "fact": "education", "in": ["smk"], {{Programme}} }""");
        Inmate With(Education education) => new("A", "F", education: Recorded.Known(education));
        foreach (Education education in Enum.GetValues<Education>())
        {
            school.Decide(With(education), "2026-01-06").Verdict.Should().Be(education >= Education.Sma ? Verdict.Eligible : Verdict.Ineligible, education.ToString());
            onlySmk.Decide(With(education), "2026-01-06").Verdict.Should().Be(education == Education.Smk ? Verdict.Eligible : Verdict.Ineligible, education.ToString());
        }

        school.Decide(With(Education.PaketC), "2026-01-06").Findings.Single().Gap.Should().Be(0);
        school.Decide(With(Education.PaketB), "2026-01-06").Findings.Single().Gap.Should().Be(1, "steps of rank, not of variant");
    }

    [Fact]
    public void DismissedFromTheSamePackage_CoolsDownAndSaysWhenThatEnds()
    {
        Policy cool = Policy($$"""{ "id": "cool", "fact": "dismissedOn", "key": "package", "elapsed": "P6M", "by": "decision", {{Suitability}} }""");
        Inmate dismissed = new("A", "F", commitments: [new("las-1", new(Day("2025-10-01")), Day("2025-11-15")), new("jahit-1", new(Day("2025-12-01")), Day("2025-12-15"))]);
        Decision decision = cool.Decide(dismissed, "2026-01-06");
        decision.Verdict.Should().Be(Verdict.NotRecommended);
        decision.EligibleFrom.Should().Be(Day("2026-05-15"));
        decision.Remedies.Single(remedy => remedy.Code == EligibilityReasons.RemedyLaterPackage)["on"].Value.Should().Be("2026-05-15", "the package has begun by then");
        decision.Reasons.Single()["fact"].Value.Should().Be("fact.dismissedOn.las-1");
        decision.Reasons.Single().ToText(new("en")).Should().Contain("dismissal from the package (las-1)");
        cool.Decide(new Inmate("A", "F"), "2026-01-06").Verdict.Should().Be(Verdict.Eligible, "never dismissed lies before every date");
    }

    [Fact]
    public void LawOrProgrammeFails_NobodyMayWaiveIt()
    {
        foreach (string tier in (string[])[Law, Programme])
        {
            Policy policy = Policy($$"""{ "id": "risk", "fact": "risk", "atMost": "low", {{tier}} }""");
            Override.Make(policy, "A", "risk", new(Day("2026-01-01"), Day("2026-12-31")), "Kepala Rutan", "perlu").Refusals.Codes().Should().Equal("eligibility.overrideNotAllowed");
            Override forced = new("A", "aturan", "risk", new(Day("2026-01-01"), Day("2026-12-31")), "Kepala Rutan", "perlu");
            Decision decision = policy.Decide(new Inmate("A", "F", risk: Recorded.Known(RiskLevel.High)), "2026-01-06", overrides: forced);
            decision.Verdict.Should().Be(Verdict.Ineligible);
            decision.Overrides.Should().BeEmpty();
            decision.Remedies.Codes().Should().NotContain("eligibility.remedyOverride");
        }
    }

    [Fact]
    public void SuitabilityFails_AnOverrideTurnsTheVerdictVisiblyAndOnlyInItsTime()
    {
        Inmate risky = new("A", "F", risk: Recorded.Known(RiskLevel.High, Day("2026-01-01")));
        Override made = Override.Make(LowRisk, "A", "risk", new(Day("2026-01-06"), Day("2026-01-08")), "Kepala Rutan", "di bawah pengawasan").Value;
        Verdict On(string day, string person = "A") => LowRisk.Decide(new Inmate(person, "F", risk: risky.Risk), day, overrides: made).Verdict;
        new[] { On("2026-01-05"), On("2026-01-06"), On("2026-01-08"), On("2026-01-09") }.Should().Equal(Verdict.NotRecommended, Verdict.Eligible, Verdict.Eligible, Verdict.NotRecommended);
        On("2026-01-06", "B").Should().Be(Verdict.NotRecommended, "it is for one person");
        Decision turned = LowRisk.Decide(risky, "2026-01-06", overrides: made);
        turned.NeededOverride.Should().BeTrue();
        turned.Overrides.Should().Equal(made);
        turned.Reasons.Codes().Should().Equal("eligibility.overridden");
        turned.Findings.Single().IsOverridden.Should().BeTrue();
        turned.Remedies.Should().BeEmpty();
        Override.Make(LowRisk, "A", "brisk", made.Period, "Kepala Rutan", "x").Refusals.Codes().Should().Equal("eligibility.overrideNoSuchCriterion");
    }

    [Fact]
    public void OverrideThatWasNotNeeded_IsNoFlag()
    {
        Override made = new("A", "aturan", "risk", new(Day("2026-01-01"), Day("2026-12-31")), "Kepala Rutan", "perlu");
        Decision decision = LowRisk.Decide(new Inmate("A", "F", risk: Recorded.Known(RiskLevel.Low, Day("2026-01-01"))), "2026-01-06", overrides: made);
        (decision.Verdict, decision.NeededOverride, decision.Overrides.Length).Should().Be((Verdict.Eligible, false, 0));
    }

    [Theory]
    [InlineData("""{ "by": "Kepala Rutan" }""", Verdict.Undetermined)]
    [InlineData("""{ "by": "Kepala Rutan", "unknown": true }""", Verdict.Eligible)]
    public void UnknownIsOverriddenOnlyWhereTheLeafSaysSo(string rule, Verdict verdict)
    {
        Policy policy = Policy($$"""{ "id": "risk", "fact": "risk", "atMost": "low", {{Suitability}}, "override": {{rule}} }""");
        policy.Decide(new Inmate("A", "F"), "2026-01-06", overrides: new Override("A", "aturan", "risk", new(Day("2026-01-01"), Day("9999-12-31")), "Kepala Rutan", "perlu")).Verdict.Should().Be(verdict);
    }

    [Fact]
    public void UnderANot_TheOverrideIsWhatHelps()
    {
        Policy policy = Policy($$"""{ "not": { "id": "risk", "fact": "risk", "atLeast": "high", {{Suitability}} } }""");
        Inmate risky = new("A", "F", risk: Recorded.Known(RiskLevel.High));
        policy.Decide(risky, "2026-01-06").Verdict.Should().Be(Verdict.NotRecommended, "a judgement about the person fails");
        policy.Decide(risky, "2026-01-06", overrides: new Override("A", "aturan", "risk", new(Day("2026-01-01"), Day("2026-12-31")), "Kepala Rutan", "perlu")).Verdict.Should().Be(Verdict.Eligible);
    }

    public static TheoryData<string, string> Refusals => new()
    {
        { Law, "eligibility.remedyCorrect eligibility.remedyObject" },
        { Programme, "eligibility.remedyCorrect eligibility.remedyObject" },
        { Suitability, "eligibility.remedyCorrect eligibility.remedyObject" },
        { Suitability + """, "override": { "by": "Kepala Rutan" } """, "eligibility.remedyCorrect eligibility.remedyOverride eligibility.remedyObject" },
    };

    [Theory]
    [MemberData(nameof(Refusals))]
    public void EveryRefusalOfWhateverTier_NamesTheWaysLeft(string tier, string remedies)
    {
        string require = $$"""{ "id": "risk", "fact": "risk", "atMost": "low", {{tier}} }""";
        Inmate risky = new("A", "F", risk: Recorded.Known(RiskLevel.High));
        Decision decision = Policy(require, """ "objection": { "to": "Kanwil", "within": "P14D", "basis": { "law": "UU 30/2014 Ps. 75" } },""").Decide(risky, "2026-01-06");
        string.Join(' ', decision.Remedies.Codes()).Should().Be(remedies);
        decision.Remedies[^1]["until"].Value.Should().Be("2026-01-20");
        decision.Remedies[^1].Basis!.Text.Should().Be("UU 30/2014 Ps. 75");
        Policy(require).Decide(risky, "2026-01-06").Remedies.Codes().Should().Contain("eligibility.remedyObjectAnyTime");
    }

    [Fact]
    public void Undetermined_IsToldWhatToObtain()
    {
        Policy relation = Policy($$"""{ "id": "near", "fact": "facilitySince", "before": "twoThirds - P9M", {{Programme}} }""");
        Decision decision = relation.Decide(new Inmate("A", "F", facilitySince: On("2025-01-01")), "2026-01-06");
        decision.Missing.Codes().Should().Equal("eligibility.boundNotOnRecord");
        decision.Remedies.Codes().Should().Equal("eligibility.remedyObtain", "eligibility.remedyObjectAnyTime");
        decision.Remedies[0]["fact"].Value.Should().Be("fact.twoThirds", "the other date is the one that is missing");
        relation.Decide(new Inmate("A", "F"), "2026-01-06").Remedies[0]["fact"].Value.Should().Be("fact.facilitySince");
    }

    [Theory]
    [InlineData("P3Y", "2030-01-01", Verdict.Ineligible)]
    [InlineData("P3Y", "2029-05-29", Verdict.Eligible)]
    [InlineData("P3Y", "2029-05-30", Verdict.Eligible)]
    [InlineData("P3Y", "2029-05-31", Verdict.Ineligible)]
    [InlineData("", "2190-01-01", Verdict.Eligible)]
    public void CertificateThatHasToBeValidAtRelease_FailsAfterItsEnd(string validity, string release, Verdict verdict)
    {
        Policy valid = Policy($$"""{ "id": "valid", "fact": "expectedRelease", "notAfter": "certificateEnd", {{Programme}} }""");
        Inmate inmate = new("A", "F", sentence: Recorded.Known(new Sentence(SentenceKind.Term, official: new SentenceDates(expectedRelease: On(release)))));
        Recorded<Period> lasts = validity.Length == 0 ? Recorded<Period>.None : Recorded.Known(Period.FromYears(3));
        valid.Decide(inmate, "2026-01-06", Package(scheme: Recorded.Known(Scheme(lasts)))).Verdict.Should().Be(verdict);
        valid.Decide(inmate, "2026-01-06", Package(scheme: Recorded.Known(Scheme(default)))).Verdict.Should().Be(Verdict.Undetermined, "how long a certificate lasts is not on record");
        Decision lacking = valid.Decide(inmate, "2026-01-06");
        lacking.Missing.Codes().Should().Equal("eligibility.boundNotOnRecord");
        lacking.Missing.Single().ToText(new("en")).Should().EndWith("the end of the certificate, against which it is held, is not on record.");
        lacking.Remedies.First().ToText(new("en")).Should().Be("Obtain the evidence for \"the end of the certificate\" (criterion valid).");
    }

    [Fact]
    public void TheVersionInForce_DecidesAndIsNamed()
    {
        Policy Version(string version, string highest, string inForce) => Vokasi.Eligibility.Policy.Parse(
            $$"""{ "id": "aturan", "version": "{{version}}", "inForce": { {{inForce}} }, "require": { "id": "risk", "fact": "risk", "atMost": "{{highest}}", {{Suitability}} } }""", FactCatalogue.Standard);
        Policy first = Version("1", "high", "\"from\": \"2026-01-01\", \"to\": \"2026-06-30\""), second = Version("2", "low", "\"from\": \"2026-07-01\"");
        EligibilityRules rules = new(PolicyBook.Of(second, first), Encoder);
        Inmate risky = new("A", "F", risk: Recorded.Known(RiskLevel.High));
        Decision before = rules.Decide(risky, Package(), Day("2026-06-30")).Value, after = rules.Decide(risky, Package(), Day("2026-07-01")).Value;
        (before.Verdict, before.Policy.Version, before.Policy.Fingerprint).Should().Be((Verdict.Eligible, "1", first.Fingerprint));
        (after.Verdict, after.Policy.Version, after.Policy.Fingerprint).Should().Be((Verdict.NotRecommended, "2", second.Fingerprint));
        rules.Decide(risky, Package(), Day("2025-12-31")).Refusals.Codes().Should().Equal("eligibility.noPolicyInForce");
        Action overlapping = () => PolicyBook.Of(first, Version("3", "low", "\"from\": \"2026-06-30\""));
        overlapping.Should().Throw<ArgumentException>().WithMessage("*overlap*");
    }

    [Fact]
    public void TheSameSheetAndPolicy_DecideTheSame()
    {
        string Told(Decision decision) => decision + "\n" + string.Join('\n', decision.Findings.Select(finding => finding.Reason.ToString())) + string.Join('\n', decision.Texts());
        FactSheet sheet = Encoder.Encode(ThreeYears);
        string first = Told(Third.Bind(Package(), Day("2024-07-01")).Value.Decide(sheet));
        Policy again = Vokasi.Eligibility.Policy.Parse(Third.ToJson(), FactCatalogue.Standard);
        Told(again.Bind(Package(), Day("2024-07-01")).Value.Decide(Encoder.Encode(ThreeYears))).Should().Be(first);
        first.Should().StartWith("NotRecommended: MDN-0001 for las-1 by aturan 1 on 2024-07-01");
    }

    [Fact]
    public void DetaineeForAPackageOfConvicts_IsOutsideItsTargetAndNotForbiddenByLaw()
    {
        Policy convicts = Policy($$"""{ "all": [{ "id": "status", "fact": "custodyStatus", "in": ["narapidana"], {{Programme}} }, { "id": "adult", "fact": "birthDate", "elapsed": "P18Y", "by": "decision", {{Law}} }] }""");
        Decision decision = convicts.Decide(new Inmate("A", "F", custody: Recorded.Known(CustodyStatus.Tahanan), birthDate: On("1990-01-01")), "2026-01-06");
        decision.Verdict.Should().Be(Verdict.Ineligible);
        decision.Reasons.Ids().Should().Equal("status");
        decision.Findings[0].Tier.Should().Be(Tier.Programme);
    }

    [Theory]
    [InlineData("12.71", Verdict.Undetermined)]
    [InlineData("12", Verdict.Undetermined)]
    [InlineData("12.71.01", Verdict.Eligible)]
    [InlineData("12.71.01.1001", Verdict.Eligible)]
    [InlineData("12.71.02", Verdict.Ineligible)]
    [InlineData("12.72", Verdict.Ineligible)]
    [InlineData("13", Verdict.Ineligible)]
    public void DomicileKnownCoarsely_IsUndeterminedAndTheDistrictHasToBeObtained(string home, Verdict verdict)
    {
        Policy district = Policy($$"""{ "id": "home", "fact": "domicile", "within": "12.71.01", {{Programme}} }""");
        Decision decision = district.Decide(new Inmate("A", "F", domicile: Home(home)), "2026-01-06");
        decision.Verdict.Should().Be(verdict);
        if (verdict == Verdict.Undetermined)
            decision.Missing.Single().ToText(new("en")).Should().Be($"[home] domicile is known only as {home}; whether it lies within 12.71.01 has to be obtained.");
        decision.Findings.Single().Gap.Should().BeNull();
    }
}
