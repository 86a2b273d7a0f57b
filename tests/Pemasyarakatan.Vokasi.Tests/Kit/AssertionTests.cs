using Pemasyarakatan.Vokasi.Agreements;
using Pemasyarakatan.Vokasi.Applicants;
using Pemasyarakatan.Vokasi.Eligibility;
using Pemasyarakatan.Vokasi.Testing;
using Pemasyarakatan.Vokasi.Training;

namespace Pemasyarakatan.Vokasi.Tests.Kit;

/// <summary>The assertions of the kit, in a file that uses FluentAssertions too: neither is in the way of the other.</summary>
public sealed class AssertionTests
{
    private static readonly FactEncoder Encoder = FactEncoder.Using(FactCatalogue.Standard, SentenceCalculator.Mixed);

    private static readonly Policy Policy = Policy.Parse(
        """
        { "id": "dalam-rutan", "version": "2026-1", "inForce": { "from": "2026-01-01" }, "require": { "all": [
          { "id": "status", "fact": "custodyStatus", "in": ["narapidana"], "tier": "programme", "basis": { "assumption": "contoh" } },
          { "id": "served", "fact": "oneThird", "notAfter": "decision", "tier": "suitability", "basis": { "assumption": "contoh" } },
          { "id": "risk", "fact": "risk", "atMost": "medium", "evidenceWithin": "P12M", "tier": "suitability", "basis": { "assumption": "contoh" } } ] } }
        """,
        Encoder.Catalogue);

    private static readonly EligibilityRules Rules = new(PolicyBook.Of(Policy), Encoder);

    [Fact]
    public void Should_OfADecision_HoldsWhatHolds()
    {
        Decide(An.Inmate()).Should().BeEligible().BecauseOf("risk", "status", "served").Lacking();
        Decide(An.Inmate().Convicted("P3Y", A.Day)).Should().BeNotRecommended().BecauseOf("served");
        Decide(An.Inmate().Convicted("P3Y", new(2025, 1, 20))).Should().BeNotRecommended().BeEligibleFrom(new(2026, 1, 15));
        Decide(An.Inmate().Detained(A.Day)).Should().BeIneligible().BecauseOf("status");
        Decide(An.Inmate().Without(Facts.Risk)).Should().BeUndetermined().BecauseOf().Lacking("risk");
    }

    [Fact]
    public void Should_OfADecisionThatIsAnother_PrintsTheWholeExplanation() =>
        Failure(() => Decide(An.Inmate("A-017").Convicted("P3Y", new(2025, 6, 15)).Without(Facts.Risk)).Should().BeEligible()).Should().StartWith(
            $"""
            Expected the decision on A-017 for LAS-1 of 2026-01-05 to be eligible, but it is not recommended.
            By dalam-rutan 2026-1 ({Policy.Fingerprint[..8]}), sentences counted by mixed:
              + [status] custody status: convict; accepted: convict. Met. (programme)
              - [served] a third of the sentence: 10 June 2026; required: no later than 5 January 2026. Missed by 156 days. (suitability)
              ? [risk] risk is not on record and has to be obtained. (suitability)
            Ways left:
              eligibility.remedyObtain: Obtain the evidence for "risk" (criterion risk).

            """);

    [Fact]
    public void Should_OfWrongReasons_SaysBoth()
    {
        Failure(() => Decide(An.Inmate().AtRisk(RiskLevel.High, A.Day)).Should().BeNotRecommended().BecauseOf("served"))
            .Should().StartWith("Expected the decision on A-001 for LAS-1 of 2026-01-05 to rest on served, but it rests on risk.\nBy dalam-rutan");
        Failure(() => Decide(An.Inmate()).Should().Lacking("risk")).Should().Contain("to lack evidence for risk, but it lacks evidence for nothing.");
        Failure(() => Decide(An.Inmate().Convicted("P3Y", new(2025, 1, 20))).Should().BeEligibleFrom(A.Day)).Should().Contain("to become eligible on 2026-01-05, but that comes on 2026-01-15.");
        Failure(() => Decide(An.Inmate().Without(Facts.Risk)).Should().BeEligibleFrom(A.Day)).Should().Contain("but that comes on no later date.");
    }

    [Fact]
    public void Should_OfACriterionThatThePolicyHasNot_SaysWhichThereAre()
    {
        Failure(() => Decide(An.Inmate()).Should().BecauseOf("risiko")).Should()
            .StartWith("Expected the decision on A-001 for LAS-1 of 2026-01-05 to rest on risiko, but the policy has no criterion risiko; it has status, served, risk.\nBy dalam-rutan");
        Failure(() => Decide(An.Inmate()).Should().Lacking("risk", "conduct")).Should().Contain("to lack evidence for risk, conduct, but the policy has no criterion conduct; it has status, served, risk.");
    }

    [Fact]
    public void Should_OfAConditionThatDoesNotApply_PrintsNoFailure()
    {
        Policy policy = Policy.Parse(
            """
            { "id": "inklusif", "version": "1", "require": { "all": [
              { "when": { "id": "inside", "fact": "applicantKind", "in": ["inmate"] }, "then": { "id": "status", "fact": "custodyStatus", "in": ["narapidana"], "tier": "programme", "basis": { "assumption": "contoh" } } },
              { "id": "school", "fact": "education", "atLeast": "s1", "tier": "suitability", "basis": { "assumption": "contoh" } } ] } }
            """,
            Encoder.Catalogue);
        Decision decision = policy.Bind(A.Package().For(Audience.Inclusive), A.Day).Value.Decide(Encoder.Encode(A.PublicApplicant().Educated(Education.Sma)));
        string failure = Failure(() => decision.Should().BeEligible());
        failure.Should().Contain("\n  (condition) [inside] ").And.Contain("\n  - [school] ").And.NotContain("- [inside]");
    }

    [Fact]
    public void Should_OfARuling_HoldsAndTells()
    {
        An.Agreement().Covers(A.Package(), A.Day).Should().BeTrue();
        Failure(() => An.Agreement().WithoutTerm().Covers(A.Package(), A.Day).Should().BeTrue()).Should().Be("Expected the ruling to be true, but it is unknown.\nMissing:\n  record.missing: Not on record: the term of the agreement.");
        Failure(() => An.Agreement().Covers(A.Package(), A.Day).Should().BeFalse()).Should().Be("Expected the ruling to be false, but it is true.\nIt comes without a reason.");
        Failure(() => An.Agreement().Unsigned().Covers(A.Package(), A.Day).Should().BecauseOf(AgreementReasons.TermEnded)).Should().StartWith("Expected the ruling to be refused for agreement.termEnded, but it is refused for agreement.none.\nRefused:\n  agreement.none: ");
    }

    [Fact]
    public void Should_OfAnOutcome_HoldsAndTells()
    {
        Rules.Decide(An.Inmate(), A.Package(), A.Day).Should().Advising(EligibilityReasons.PolicyNotAdopted).Succeed().Should().BeEligible();
        Outcome<Decision> early = Rules.Decide(An.Inmate(), A.Package(), new(2025, 12, 31));
        early.Should().BeRefused().BecauseOf(EligibilityReasons.NoPolicyInForce);
        Failure(() => early.Should().Succeed()).Should().StartWith("Expected a success, but it was refused.\nRefused:\n  eligibility.noPolicyInForce: ");
        Failure(() => Rules.Decide(An.Inmate(), A.Package(), A.Day).Should().BeRefused()).Should().StartWith("Expected a refusal, but it was granted.\nAdvice:");
        Failure(() => early.Should().BecauseOf(AgreementReasons.None)).Should().StartWith("Expected a refusal for agreement.none, but it was refused for eligibility.noPolicyInForce.");
    }

    // The more specific extension wins; everything else is FluentAssertions' as before.
    [Fact]
    public void Should_BesideFluentAssertions_IsNotAmbiguous()
    {
        Decision decision = Decide(An.Inmate());
        DecisionAssertions ofTheKit = decision.Should();
        RulingAssertions ofARuling = Ruling.Of().Should();
        OutcomeAssertions<Agreement> ofAnOutcome = Outcome.Success(An.Agreement()).Should();
        FluentAssertions.Primitives.ObjectAssertions general = ((object)decision).Should();
        general.BeSameAs(decision).And.NotBeSameAs(ofTheKit).And.NotBeSameAs(ofARuling).And.NotBeSameAs(ofAnOutcome);
        decision.Verdict.Should().Be(Verdict.Eligible);
        decision.Findings.Should().HaveCount(3);
        An.Inmate().Should().NotBeNull();
        A.Day.Should().Be(new LocalDate(2026, 1, 5));
    }

    [Fact]
    public void Should_WhateverTheCulture_SpeaksEnglish()
    {
        System.Globalization.CultureInfo before = System.Globalization.CultureInfo.CurrentCulture;
        try
        {
            string usual = Failure(() => Decide(An.Inmate().Convicted("P3Y", A.Day)).Should().BeEligible());
            System.Globalization.CultureInfo.CurrentCulture = System.Globalization.CultureInfo.CurrentUICulture = new("id-ID");
            Failure(() => Decide(An.Inmate().Convicted("P3Y", A.Day)).Should().BeEligible()).Should().Be(usual);
        }
        finally
        {
            System.Globalization.CultureInfo.CurrentCulture = System.Globalization.CultureInfo.CurrentUICulture = before;
        }
    }

    [Fact]
    public void Should_OfAnyFailure_HoldsNoNik()
    {
        foreach (Policy shipped in Policy.Shipped)
        {
            foreach (Applicant person in SyntheticPopulation.Generate(new PopulationOptions(size: 60, residents: 20, publicSize: 20)).Applicants)
            {
                Decision decision = shipped.Bind(A.Package(), A.Day).Value.Decide(Encoder.Encode(person));
                string message = Failure(() => decision.Should().BecauseOf("no-such-criterion"));
                message.Should().NotMatchRegex(@"\b\d{16}\b").And.NotContain("***");
                if (person.Nik.TryGetValue(out Nik? nik))
                    message.Should().NotContain(nik.ToString("F", null));
            }
        }
    }

    [Fact]
    public void Should_OfNothing_IsRefusedByName()
    {
        foreach ((string parameter, Action call) in (ReadOnlySpan<(string, Action)>)[
            ("decision", () => ((Decision)null!).Should()), ("ruling", () => ((Ruling)null!).Should()), ("outcome", () => ((Outcome<string>)null!).Should()),
            ("criteria", () => Decide(An.Inmate()).Should().BecauseOf(null!)), ("criteria", () => Decide(An.Inmate()).Should().BecauseOf("risk", null!)),
            ("codes", () => Ruling.Of().Should().BecauseOf([null!])), ("codes", () => Outcome.Success("a").Should().Advising(null!))])
            call.Should().Throw<ArgumentException>().WithParameterName(parameter);
    }

    [Fact]
    public void Failures_AreAnExceptionOfTheKit_ThatEveryFrameworkReports()
    {
        Action failing = () => Decide(An.Inmate()).Should().BeIneligible();
        failing.Should().ThrowExactly<VokasiAssertionException>().Which.Should().BeAssignableTo<Exception>();
        typeof(VokasiAssertionException).Assembly.GetReferencedAssemblies().Select(assembly => assembly.Name).Should().NotContain(name => name!.Contains("xunit") || name.Contains("Fluent"));
    }

    private static Decision Decide(Applicant applicant) => Rules.Decide(applicant, A.Package(), A.Day).Value;

    private static string Failure(Action failing) => failing.Should().ThrowExactly<VokasiAssertionException>().Which.Message;
}
