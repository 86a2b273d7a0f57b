using System.Text.Json;
using Pemasyarakatan.Vokasi.Applicants;
using Pemasyarakatan.Vokasi.Eligibility;
using Pemasyarakatan.Vokasi.Testing;

namespace Pemasyarakatan.Vokasi.Tests.Kit;

public sealed class ConformanceTests
{
    private const string Small = """
        { "about": "One case.", "facts": { "points": { "kind": "number", "unit": "points", "min": 0, "max": 100, "none": "low" } },
          "policies": [{ "id": "nilai", "version": "1", "require": { "id": "enough", "fact": "points", "atLeast": 50, "evidenceWithin": "P1M", "tier": "suitability", "basis": { "assumption": "contoh" } } }],
          "cases": [{ "id": "c1", "policy": "nilai", "applicant": "A-1", "decision": "2026-01-05", "trainingStart": "2026-02-02", "trainingEnd": "2026-02-27",
            "facts": { "points": { "value": 40, "evidence": "2025-12-20" } },
            "expect": { "verdict": "notRecommended", "reasons": ["enough"], "missing": [], "codes": { "enough": "eligibility.failedBy" } }, "leaves": "F",
            "timeline": [["2026-01-01", "2026-01-20", "notRecommended"], ["2026-01-21", "2026-02-10", "undetermined"]] }] }
        """;

    public static TheoryData<string> People => [.. ConformanceSuite.People.Cases.Select(known => known.Id)];

    public static TheoryData<string> OwnFacts => [.. ConformanceSuite.OwnFacts.Cases.Select(known => known.Id)];

    [Theory]
    [MemberData(nameof(People))]
    public void People_EachCase_IsAnsweredAsKnown(string id) => Named(ConformanceSuite.People, id).Check();

    [Theory]
    [MemberData(nameof(OwnFacts))]
    public void OwnFacts_EachCase_IsAnsweredAsKnown(string id) => Named(ConformanceSuite.OwnFacts, id).Check();

    // What a team does: its own path to a decision, and a service that answers in JSON.
    [Fact]
    public void Check_ADecisionMadeElsewhere_IsHeldAgainstTheCase()
    {
        FactEncoder facts = FactEncoder.Using(FactCatalogue.Standard, SentenceCalculator.Mixed);
        foreach (ConformanceCase known in ConformanceSuite.People.Cases)
        {
            EligibilityRules rules = new(PolicyBook.Of(known.Policy.WithInForce(new(new(2025, 1, 1)))), facts);
            Decision decision = rules.Decide(known.Person!, known.Package, known.DecidedOn, known.Overrides).Value;
            known.Check(decision);
            known.Check(VokasiJson.Write(decision));
        }
    }

    [Fact]
    public void Suites_HoldEveryVerdict_AndTimelinesToo()
    {
        foreach (ConformanceSuite suite in (ConformanceSuite[])[ConformanceSuite.People, ConformanceSuite.OwnFacts])
        {
            suite.Cases.Select(known => known.Policy.Bind(known.Package, known.DecidedOn).Value.Decide(known.Facts, known.Overrides).Verdict).Distinct().Should().HaveCount(4);
            suite.About.Should().EndWith(".");
            suite.Cases.Select(known => known.Policy).Distinct().Should().HaveCount(suite.Policies.Length, "every policy is asked");
        }

        ConformanceSuite.People.Cases.Should().HaveCount(48).And.OnlyContain(known => known.Person != null);
        ConformanceSuite.OwnFacts.Cases.Should().HaveCount(360).And.OnlyContain(known => known.Person == null);
    }

    public static TheoryData<string, string, string> Differences => new()
    {
        { "\"verdict\": \"notRecommended\"", "\"verdict\": \"eligible\"", "verdict: expected eligible, was notRecommended" },
        { "\"reasons\": [\"enough\"]", "\"reasons\": []", "reasons: expected [], was [enough]" },
        { "\"missing\": []", "\"missing\": [\"enough\"]", "missing: expected [enough], was []" },
        { "\"reasons\"", "\"neededOverride\": true, \"reasons\"", "neededOverride: expected true, was false" },
        { "eligibility.failedBy", "eligibility.stale", "code of enough: expected eligibility.stale, was eligibility.failedBy" },
        { "\"codes\": { \"enough\"", "\"codes\": { \"other\"", "code of other: expected eligibility.failedBy, was no such finding" },
        { "\"leaves\": \"F\"", "\"leaves\": \"T\"", "leaves: expected T, was F" },
        { "2026-01-20\", \"notRecommended", "2026-01-20\", \"eligible", "timeline: expected 2026-01-01/2026-01-20 eligible, 2026-01-21/2026-02-10 undetermined" },
        { "\"value\": 40", "\"value\": 60", "verdict: expected notRecommended, was eligible" },
    };

    [Theory]
    [MemberData(nameof(Differences))]
    public void Check_AnAnswerThatDiffers_SaysInWhat(string was, string becomes, string difference)
    {
        ConformanceSuite.Parse(Small).Cases[0].Check();
        Action check = ConformanceSuite.Parse(Small.Replace(was, becomes, StringComparison.Ordinal)).Cases[0].Check;
        check.Should().ThrowExactly<VokasiAssertionException>().Which.Message.Should().StartWith("The answer to c1 (nilai 1, A-1) differs:\n").And.Contain("  " + difference);
    }

    public static TheoryData<string, string, string> Faults => new()
    {
        { "$.note: expected one of the members", "\"about\"", "\"note\": 1, \"about\"" },
        { "$.about: expected this member", "\"about\": \"One case.\",", "" },
        { "$.facts.points.kind: expected date, dateFamily", "\"number\"", "\"text\"" },
        { "$.facts.points.none: expected notAllowed, low or high", "\"none\": \"low\"", "\"none\": \"middle\"" },
        { "$.facts: Expected each fact once", "\"facts\": { \"points\": { \"kind\"", "\"facts\": { \"education\": { \"kind\": \"flag\", \"none\": \"notAllowed\" }, \"points\": { \"kind\"" },
        { "$.facts.points: ", "\"max\": 100", "\"max\": -1" },
        { "$.policies[0]: ", "\"atLeast\": 50", "\"atLeast\": 500" },
        { "$.cases[0].policy: expected the id of a policy of this file", "\"policy\": \"nilai\"", "\"policy\": \"lain\"" },
        { "$.cases[0].facts.reach: expected a fact that is declared", "\"facts\": { \"points\": { \"value\"", "\"facts\": { \"reach\": { \"value\"" },
        { "$.cases[0].facts.points.value: ", "\"value\": 40", "\"value\": \"many\"" },
        { "$.cases[0].facts.points: expected a value, a none or an unknown", "\"value\": 40, ", "" },
        { "$.cases[0]: ", "\"value\": 40", "\"value\": 400" },
        { "$.cases[0].decision: ", "\"2026-01-05\"", "\"5 Januari 2026\"" },
        { "$.cases[0]: ", "\"trainingEnd\": \"2026-02-27\"", "\"trainingEnd\": \"2026-01-27\"" },
        { "$.cases[0].expect.verdict: expected eligible", "\"verdict\": \"notRecommended\"", "\"verdict\": \"NotRecommended\"" },
        { "$.cases[0].expect.codes.enough: expected the code of a reason", "eligibility.failedBy", "no.such" },
        { "$.cases[0].expect.missing: expected an array", "\"missing\": []", "\"missing\": {}" },
        { "$.cases[0].timeline[1]: expected the first date", ", \"undetermined\"]", "]" },
        { "$.cases[0].timeline[0]: expected dates from 1900 to 2199", "\"2026-01-01\", \"2026-01-20\"", "\"1899-12-31\", \"2026-01-20\"" },
        { "$.cases[0].timeline[1]: expected dates from 1900 to 2199", "\"2026-02-10\"", "\"2200-01-01\"" },
        { "$.cases[0].timeline[1]: expected to begin on the day after the piece before", "\"2026-01-21\"", "\"2026-01-22\"" },
        { "$.cases[0].timeline[0]: ", "\"2026-01-01\", \"2026-01-20\"", "\"2026-01-21\", \"2026-01-20\"" },
        { "$.calculator: expected calendarMonths, thirtyDayMonths or mixed", "\"facts\": { \"points\": { \"kind\"", "\"calculator\": \"lunar\", \"facts\": { \"points\": { \"kind\"" },
        { "$.cases[0].overrides: Expected a value instead of null. Path: $[0].", "\"leaves\"", "\"overrides\": [null], \"leaves\"" },
        { "$.cases[0].applicant: expected one of the members", "\"leaves\"", "\"person\": 1, \"leaves\"" },
    };

    [Theory]
    [MemberData(nameof(Faults))]
    public void Parse_AFileThatIsNoSuite_SaysWhereAndWhatWasExpected(string message, string was, string becomes)
    {
        Small.Should().Contain(was);
        Action read = () => ConformanceSuite.Parse(Small.Replace(was, becomes, StringComparison.Ordinal));
        read.Should().Throw<JsonException>().Which.Message.Should().StartWith(message);
    }

    [Fact]
    public void Parse_FileThatNamesItsSchema_IsTheSameSuite() =>
        ConformanceSuite.Parse(Small.Replace("\"about\"", "\"$schema\": \"conformance.schema.json\", \"about\"", StringComparison.Ordinal)).Cases.Should().ContainSingle();

    [Fact]
    public void Check_WhatIsNoDecision_IsAFailureThatSaysSo()
    {
        ConformanceCase known = ConformanceSuite.Parse(Small).Cases[0];
        foreach (string answer in (string[])["", "[]", "{}", "{\"verdict\":1}", "{\"verdict\":\"notRecommended\",\"reasons\":1}", "502 Bad Gateway"])
        {
            Action check = () => known.Check(answer);
            check.Should().ThrowExactly<VokasiAssertionException>().WithMessage("Expected the answer to c1 to be a decision *");
        }
    }

    private static ConformanceCase Named(ConformanceSuite suite, string id) => suite.Cases.Single(known => known.Id == id);
}
