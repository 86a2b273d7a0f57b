using System.Globalization;
using System.Text.Json;
using Pemasyarakatan.Vokasi.Applicants;
using Pemasyarakatan.Vokasi.Eligibility;
using static Pemasyarakatan.Vokasi.Tests.Eligibility.Rules;

namespace Pemasyarakatan.Vokasi.Tests.Eligibility;

public sealed class PolicyAnalysisTests
{
    [Fact]
    public void PolicyThatNobodyCanEverMeet_IsFoundWithTheCriteriaThatExcludeEachOther()
    {
        Ruling ruling = Analyse($$"""
            { "all": [
              { "id": "adult", "fact": "birthDate", "elapsed": "P18Y", "by": "trainingStart", {{Law}} },
              { "id": "calm",  "fact": "risk", "atMost": "medium", {{Suitability}} },
              { "id": "stay",  "fact": "expectedRelease", "notBefore": "trainingEnd", {{Programme}} },
              { "id": "soon",  "fact": "expectedRelease", "before": "trainingStart", {{Programme}} } ] }
            """).Ruling;

        ruling.Truth.Should().Be(Truth.False);
        Told(ruling.Refusals).Should().Equal("policy.neverMet", "policy.neverEligible", "policy.excludes(stay)", "policy.excludes(soon)");
        ruling.Refusals[2].Basis.Should().Be(LegalBasis.Agreement("PKS 1/2025"));
    }

    [Fact]
    public void CriterionThatCanNeverMatter_IsFound()
    {
        PolicyAnalysis analysis = Analyse($$"""
            { "all": [
              { "id": "inmates", "fact": "applicantKind", "in": ["inmate"], {{Programme}} },
              { "when": { "id": "outside", "fact": "applicantKind", "in": ["public"] },
                "then": { "id": "poor", "fact": "socialRegistry", "in": [true], {{Programme}} } } ] }
            """);
        analysis.Ruling.Truth.Should().Be(Truth.True);
        Told(analysis.Ruling.Advisories).Should().Equal("policy.neverMatters(poor)");
    }

    [Fact]
    public void BranchAlreadyCovered_IsFound() =>
        Advice($$"""
            { "id": "home", {{Programme}}, "any": [
              { "fact": "domicile", "within": "12.71" },
              { "fact": "domicile", "within": "12.07" },
              { "fact": "domicile", "within": "12.71.01" } ] }
            """).Should().Equal("policy.covered(home/3)");

    [Fact]
    public void Covered_APartThatOnlyOthersLeftOutWouldCover_IsNotSaidToBe()
    {
        Advice($$"""
            { "all": [
              { "when": { "id": "c1", "fact": "securityLevel", "in": ["maximum"] }, "then": { "id": "c2", "fact": "securityLevel", "is": "some", {{Programme}} } },
              { "id": "c3", "fact": "securityLevel", "is": "none", {{Programme}} } ] }
            """).Should().NotContain(["policy.covered(c1)", "policy.covered(c3)"]);
        Advice($$"""
            { "when": { "any": [ { "id": "c1", "fact": "foreignCitizen", "in": [false] }, { "id": "c2", "fact": "foreignCitizen", "in": [true] } ] },
              "then": { "id": "c3", "fact": "foreignCitizen", "in": [false], {{Programme}} } }
            """).Should().Contain("policy.neverMatters(c1)").And.NotContain("policy.covered(c2)");
    }

    [Fact]
    public void Covered_AGroupWhoseParts_AreNeededAlone_IsNamedByItsId() =>
        Advice($$"""
            { "all": [
              { "id": "city", "fact": "domicile", "within": "12.71", {{Programme}} },
              { "id": "near", {{Programme}}, "any": [ { "fact": "domicile", "within": "12.71" }, { "fact": "domicile", "within": "12.07" } ] } ] }
            """).Should().Equal("policy.covered(near)", "policy.neverMatters(near/2)");

    [Fact]
    public void Covered_TwoThatCoverEachOther_AreBothNamed() =>
        Advice($$"""
            { "all": [ { "id": "once", "fact": "risk", "atMost": "low", {{Suitability}} }, { "id": "again", "fact": "risk", "atMost": "low", {{Suitability}} } ] }
            """).Should().Equal("policy.covered(once)", "policy.covered(again)");

    [Fact]
    public void NeverMatters_ConditionThatIsAlwaysSettledTheOtherWay_IsFoundForTheConsequence() =>
        Advice($$"""
            { "when": { "not": { "id": "some", "any": [ { "fact": "securityLevel", "is": "none" }, { "fact": "securityLevel", "is": "some" } ] } },
              "then": { "id": "calm", "fact": "securityLevel", "atMost": "minimum", {{Suitability}} } }
            """).Should().Contain("policy.neverHolds(some/1)", "policy.neverHolds(some/2)");

    [Fact]
    public void NeverMet_OnlyByAJudgement_AnOverrideWouldStillHelp()
    {
        Ruling ruling = Analyse($$"""
            { "all": [
              { "id": "low",  "fact": "risk", "atMost": "low", {{Suitability}} },
              { "id": "high", "fact": "risk", "atLeast": "high", {{Suitability}} } ] }
            """).Ruling;
        Told(ruling.Refusals).Should().Equal("policy.neverMet", "policy.excludes(low)", "policy.excludes(high)");
    }

    [Fact]
    public void NeverMet_LawBesideJudgements_NamesTheLawsThatNoOverrideHelps()
    {
        string[] told = Told(Analyse($$"""
            { "all": [
              { "id": "low",    "fact": "risk", "atMost": "low", {{Suitability}} },
              { "id": "high",   "fact": "risk", "atLeast": "high", {{Suitability}} },
              { "id": "young",  "fact": "birthDate", "notBefore": "2010-01-01", {{Law}} },
              { "id": "grown",  "fact": "birthDate", "elapsed": "P18Y", "by": "trainingStart", {{Law}} } ] }
            """).Ruling.Refusals);
        told.Should().Equal("policy.neverMet", "policy.neverEligible", "policy.excludes(young)", "policy.excludes(grown)");
    }

    [Fact]
    public void NeverMet_UnknownIsNotOverriddenUnlessTheCriterionSaysSo()
    {
        string Policy(string rule) => $$"""
            { "all": [
              { "id": "end", "fact": "certifiedUntil", "key": "las", "notBefore": "certificateEnd", {{Suitability}} {{rule}} },
              { "id": "calm", "fact": "risk", "atMost": "low", {{Suitability}} } ] }
            """;
        Told(Analyse(Policy("")).Ruling.Refusals).Should().Equal("policy.neverMet", "policy.neverEligible", "policy.excludes(end)");
        Told(Analyse(Policy(""", "override": { "by": "Kepala", "unknown": true } """)).Ruling.Refusals).Should().Equal("policy.neverMet", "policy.excludes(end)");
    }

    [Theory]
    [InlineData("""{ "fact": "oneThird", "after": "twoThirds" }""")]
    [InlineData("""{ "fact": "oneHalf", "after": "expiry" }""")]
    [InlineData("""{ "fact": "expiry", "before": "oneThird" }""")]
    [InlineData("""{ "fact": "twoThirds", "before": "oneHalf - P1M" }""")]
    [InlineData("""{ "all": [ { "fact": "oneThird", "notBefore": "2027-01-01" }, { "fact": "expiry", "before": "2027-01-01" } ] }""")]
    [InlineData("""{ "all": [ { "fact": "oneHalf", "after": "expectedRelease" }, { "fact": "expectedRelease", "notBefore": "expiry" } ] }""")]
    public void DatesOfASentence_OutOfOrder_AreNobodys(string criterion) =>
        Analyse(Sentence(criterion)).Ruling.Truth.Should().Be(Truth.False);

    [Theory]
    [InlineData("""{ "all": [ { "fact": "oneThird", "notBefore": "expiry" }, { "fact": "oneThird", "after": "2026-01-01" } ] }""", "two dates may be equal")]
    [InlineData("""{ "all": [ { "fact": "oneThird", "after": "2026-01-01" }, { "fact": "expectedRelease", "before": "2026-01-01" } ] }""", "a release may come before a third")]
    [InlineData("""{ "all": [ { "fact": "oneThird", "is": "none" }, { "fact": "expiry", "is": "none" } ] }""", "a life sentence has none")]
    [InlineData("""{ "fact": "twoThirds", "elapsed": "P9M", "by": "expiry" }""", "nine months may lie between")]
    public void DatesOfASentence_InOrder_AreSomebodys(string criterion, string because)
    {
        PolicyAnalysis analysis = Analyse(Sentence(criterion));
        analysis.Ruling.Truth.Should().Be(Truth.True, because);
        analysis.Policy.Decide(analysis.Witness!.Value).Verdict.Should().Be(Verdict.Eligible);
    }

    [Fact]
    public void Relations_ThreeDatesInACircle_AreProvenToBeNobodys()
    {
        const string Circle = """
            { "all": [ { "fact": "facilitySince", "before": "detentionEnds" }, { "fact": "detentionEnds", "before": "expectedRelease" }, { "fact": "expectedRelease", "before": "facilitySince" } ] }
            """;
        Analyse(Sentence(Circle)).Ruling.Truth.Should().Be(Truth.False);
        Ruling hasty = Analyse(Sentence(Circle), steps: 1).Ruling;
        hasty.Truth.Should().Be(Truth.Unknown);
        Told(hasty.Missing).Should().Equal("policy.undecided");
    }

    [Fact]
    public void Steps_TooFewForAQuestion_TheCriterionIsLeftUndecided()
    {
        string choice = $$"""
            { "any": [
              { "id": "calm", "fact": "risk", "atMost": "low", {{Suitability}} },
              { "id": "circle", {{Law}}, "all": [ { "fact": "facilitySince", "before": "detentionEnds" }, { "fact": "detentionEnds", "before": "expectedRelease" }, { "fact": "expectedRelease", "before": "facilitySince" } ] } ] }
            """;
        Advice(choice).Should().Equal("policy.neverHolds(circle/1)", "policy.neverHolds(circle/2)", "policy.neverHolds(circle/3)");
        PolicyAnalysis hasty = Analyse(choice, steps: 2);
        hasty.Ruling.Truth.Should().Be(Truth.True);
        Told(hasty.Ruling.Advisories).Should().Contain(["policy.criterionUndecided(circle/1)", "policy.criterionUndecided(circle/2)", "policy.criterionUndecided(circle/3)"])
            .And.NotContain(advice => advice.StartsWith("policy.neverHolds", StringComparison.Ordinal));
    }

    [Fact]
    public void OnlyOnRecord_ChoiceThatEveryValueMeets_IsFlaggedSinceOnUnknownItStaysUndetermined()
    {
        string choice = $$"""
            { "id": "risk", {{Suitability}}, "any": [ { "fact": "risk", "atMost": "medium" }, { "fact": "risk", "atLeast": "high" } ] }
            """;
        Advice(choice).Should().Equal("policy.onlyOnRecord(risk/1)", "policy.onlyOnRecord(risk/2)");
        Policy(choice).Decide(new Inmate("A", "F"), "2026-01-01").Verdict.Should().Be(Verdict.Undetermined);
    }

    [Fact]
    public void OnlyOnRecord_CriterionThatEveryValueMeets_IsFlagged() =>
        Advice($$"""{ "id": "kind", "fact": "applicantKind", "in": ["inmate", "public"], {{Programme}} }""").Should().Equal("policy.onlyOnRecord(kind)");

    [Fact]
    public void OnlyOnRecord_CriterionThatRestsOnWhatIsNeverOnRecord_IsNotFlagged() =>
        Advice($$"""
            { "any": [ { "id": "end", "fact": "certifiedUntil", "key": "las", "notBefore": "certificateEnd", {{Suitability}} }, { "id": "calm", "fact": "risk", "atMost": "low", {{Suitability}} } ] }
            """).Should().Equal("policy.neverHolds(end)");

    [Fact]
    public void Kinds_InmatesAndThePublicWithoutWhen_AreFlaggedAtWhatOnlyInmatesHave() =>
        Advice($$"""
            { "all": [
              { "id": "kind",    "any": [ { "fact": "applicantKind", "in": ["inmate"] }, { "fact": "domicile", "within": "12.71" } ], {{Programme}} },
              { "id": "conduct", "fact": "latestViolation", "key": "berat", "before": "decision - P6M", {{Suitability}} },
              { "id": "stay",    "fact": "committedUntil", "before": "expectedRelease", {{Suitability}} },
              { "id": "adult",   "fact": "birthDate", "elapsed": "P18Y", "by": "trainingStart", {{Law}} } ] }
            """).Should().Equal("policy.kindUnguarded(conduct)", "policy.kindUnguarded(stay)");

    [Theory]
    [InlineData("guarded by when", """{ "when": { "id": "inside", "fact": "applicantKind", "in": ["inmate"] }, "then": {0} }""")]
    [InlineData("guarded by a choice", """{ "any": [ { "id": "outside", "fact": "applicantKind", "in": ["public"], {1} }, {0} ] }""")]
    [InlineData("for inmates alone", """{ "all": [ { "id": "inside", "fact": "applicantKind", "in": ["inmate"], {1} }, {0} ] }""")]
    [InlineData("for an unnamed kind", "{0}")]
    public void Kinds_Guarded_AreNotFlagged(string because, string policy) =>
        Advice(policy.Replace("{0}", $$"""{ "id": "status", "fact": "custodyStatus", "in": ["narapidana"], {{Programme}} }""", StringComparison.Ordinal).Replace("{1}", Programme, StringComparison.Ordinal))
            .Should().NotContain(advice => advice.StartsWith("policy.kindUnguarded", StringComparison.Ordinal), because);

    [Theory]
    [InlineData(""" "fact": "sex", "in": ["female"] """, "sex")]
    [InlineData(""" "fact": "foreignCitizen", "in": [false] """, "foreignCitizen")]
    [InlineData(""" "fact": "offenceCategory", "key": "korupsi", "in": [false] """, "offenceCategory")]
    [InlineData(""" "fact": "healthClearance", "in": [true] """, "healthClearance")]
    [InlineData(""" "fact": "adjustmentNeeded", "in": [false] """, "adjustmentNeeded")]
    [InlineData(""" "fact": "rightsRevoked", "key": "asimilasi", "in": [false] """, "rightsRevoked")]
    public void Sensitive_WithoutLawAndJustification_IsAdvisedOn(string leaf, string fact)
    {
        Reason advice = Analyse($$"""{ "id": "some", {{leaf}}, {{Suitability}} }""").Ruling.Advisories.Should().ContainSingle().Which;
        advice.Code.Should().Be(PolicyReasons.Sensitive);
        advice["fact"].Value.Should().Be("fact." + fact);
        advice.Basis.Should().Be(LegalBasis.Law("UU 22/2022 Ps. 3", verified: false));
        Advice($$"""{ "id": "some", {{leaf}}, {{Law}} }""").Should().BeEmpty();
        Advice($$"""{ "id": "some", {{leaf}}, {{Programme}} }""").Should().BeEmpty();
        Analyse($$"""{ "id": "calm", "fact": "education", "atLeast": "sd", {{Suitability}} }""").OfGroup(Json($$"""{ "id": "some", {{leaf}} }""")).Advisories
            .Should().Equal(Analyse($$"""{ "id": "some", {{leaf}}, {{Suitability}} }""").Ruling.Advisories);
        FactCatalogue.Standard.TryFind(fact, out Fact? found).Should().BeTrue();
        Told(PolicyAnalysis.SensitiveOrder(found!)).Should().Equal("policy.sensitiveOrder");
    }

    [Fact]
    public void Sensitive_RiskAndGeneralFacts_AreNot()
    {
        Advice($$"""{ "id": "calm", "fact": "risk", "atMost": "low", {{Suitability}} }""").Should().BeEmpty();
        PolicyAnalysis.SensitiveOrder(Facts.Risk).Should().BeEmpty();
        PolicyAnalysis.SensitiveOrder(Facts.BirthDate).Should().BeEmpty();
        Told(PolicyAnalysis.SensitiveOrder(Fact.Flag("pregnant").Specific())).Should().Equal("policy.sensitiveOrder");
    }

    [Fact]
    public void Sensitive_Condition_IsJustifiedByAllThatFollowsFromIt()
    {
        string When(string second) => $$"""
            { "all": [ { "id": "calm", "fact": "risk", "atMost": "low", {{Suitability}} },
              { "when": { "not": { "id": "women", "fact": "sex", "in": ["male"] } },
                "then": { "all": [ { "id": "a", "fact": "stage", "atLeast": "akhir", {{Law}} }, { "id": "b", "fact": "education", "atLeast": "sd", {{second}} } ] } } ] }
            """;
        Advice(When(Programme)).Should().BeEmpty();
        Advice(When(Suitability)).Should().Equal("policy.sensitive(women)");
    }

    [Theory]
    [InlineData("""{ "id": "home", "fact": "domicile", "within": "12.71.01" }""", Truth.True)]
    [InlineData("""{ "id": "calm", "fact": "domicile", "within": "12.71" }""", Truth.True)]
    [InlineData("""{ "id": "home", "fact": "domicile", "within": "12.07" }""", Truth.False)]
    [InlineData("""{ "id": "high", "fact": "risk", "atLeast": "high" }""", Truth.False)]
    public void OfGroup_WhoMeetsThePolicyToo_IsAMember(string group, Truth expected)
    {
        Ruling ruling = Analyse($$"""
            { "all": [ { "id": "calm", "fact": "risk", "atMost": "medium", {{Suitability}} }, { "id": "home", "fact": "domicile", "within": "12.71", {{Programme}} } ] }
            """).OfGroup(Json(group));
        ruling.Truth.Should().Be(expected);
        Told(ruling.Refusals).Should().Equal(expected == Truth.False ? ["policy.groupNeverMet"] : []);
    }

    [Fact]
    public void OfGroup_NoStepsLeft_IsUndecided() =>
        Analyse($$"""{ "id": "a", "fact": "facilitySince", "before": "detentionEnds", {{Law}} }""", steps: 1)
            .OfGroup(Json("""{ "all": [ { "id": "b", "fact": "detentionEnds", "before": "expectedRelease" }, { "id": "c", "fact": "expectedRelease", "before": "facilitySince" } ] }"""))
            .Truth.Should().Be(Truth.Unknown);

    [Fact]
    public void OfGroup_NoCriterion_IsRefusedWithItsPath()
    {
        PolicyAnalysis analysis = Analyse($$"""{ "id": "calm", "fact": "risk", "atMost": "low", {{Suitability}} }""");
        FluentActions.Invoking(() => analysis.OfGroup(Json("""{ "id": "x", "fact": "luck", "is": "some" }"""))).Should().Throw<JsonException>().WithMessage("*$.fact*");
    }

    [Fact]
    public void Of_NoStep_IsRefused()
    {
        BoundPolicy bound = Policy($$"""{ "id": "calm", "fact": "risk", "atMost": "low", {{Suitability}} }""").Bind(Package(), Day("2026-01-01")).Value;
        FluentActions.Invoking(() => PolicyAnalysis.Of(bound, 0)).Should().Throw<ArgumentException>().WithParameterName("steps");
    }

    [Fact]
    public void Witness_IsAPersonWhoCouldBe()
    {
        FactSheet witness = Analyse($$"""
            { "all": [
              { "id": "home",    "fact": "domicile", "within": "12.71", {{Programme}} },
              { "not": { "id": "finer", "fact": "domicile", "within": "12.71.01", {{Programme}} } },
              { "id": "conduct", "fact": "latestViolation", "key": "berat", "before": "decision - P6M", "evidenceWithin": "P1M", {{Suitability}} },
              { "id": "school",  "fact": "education", "atLeast": "sma", {{Programme}} } ] }
            """).Witness!.Value;
        witness[Facts.Domicile].ToString().Should().StartWith("12.71").And.NotBe("12.71").And.NotStartWith("12.71.01");
        witness[Facts.Education].State.Should().Be(RecordState.Known);
        witness[Facts.Risk].State.Should().Be(RecordState.NotOnRecord, "no more is on record than need be");
    }

    [Fact]
    public void Texts_OfEveryFinding_AreWholeSentencesInBothLanguages()
    {
        IEnumerable<Reason> reasons = Analyse($$"""
            { "all": [
              { "id": "kind",  "any": [ { "fact": "applicantKind", "in": ["inmate"] }, { "fact": "sex", "in": ["female"] } ], {{Suitability}} },
              { "id": "stay",  "fact": "expectedRelease", "notBefore": "trainingEnd", {{Programme}} } ] }
            """).Ruling.Advisories;
        reasons.Select(reason => reason.ToText(CultureInfo.GetCultureInfo("en"))).Should().Equal(
            "Criterion stay asks for custody or sentence of members of the public too, who have none; guard it with a when over the kind of applicant.",
            "Criterion kind/2 parts people by sex without a law or a justification.");
        reasons.Select(reason => reason.ToText(CultureInfo.GetCultureInfo("id"))).Should().Equal(
            "Syarat stay menanyakan data penahanan atau pidana juga kepada masyarakat umum, yang tidak memilikinya; batasi dengan when atas jenis pemohon.",
            "Syarat kind/2 membedakan orang menurut jenis kelamin tanpa dasar hukum atau pembenaran.");
    }

    // The criteria have no ids of their own: the group lends them.
    private static string Sentence(string criterion) =>
        criterion.Contains("\"all\"", StringComparison.Ordinal)
            ? $$"""{ "id": "dates", {{Law}}, {{criterion.Trim()[1..]}}"""
            : $$"""{ "id": "dates", {{Law}}, "all": [ {{criterion}} ] }""";

    private static PolicyAnalysis Analyse(string require, int steps = 2_000) => PolicyAnalysis.Of(Policy(require).Bind(Package(), Day("2026-01-01")).Value, steps);

    private static string[] Advice(string require) => Told(Analyse(require).Ruling.Advisories);

    private static string[] Told(IEnumerable<Reason> reasons) =>
        [.. reasons.Select(reason => reason.Code.Parameters.Contains("criterion") ? $"{reason.Code}({reason["criterion"]})" : reason.Code.Id)];

    private static JsonElement Json(string text) => JsonDocument.Parse(text).RootElement;
}
