using Pemasyarakatan.Vokasi.Applicants;
using Pemasyarakatan.Vokasi.Eligibility;
using Pemasyarakatan.Vokasi.Screening;
using Pemasyarakatan.Vokasi.Tests.Contracts;
using static Pemasyarakatan.Vokasi.Tests.Eligibility.Rules;

namespace Pemasyarakatan.Vokasi.Tests.Eligibility;

/// <summary>Which version of a policy is in force, and what a book of versions cannot be made of.</summary>
public sealed class PolicyBookTests
{
    private static readonly Policy First = Version("1", "2026-01-01", "2026-06-30"), Second = Version("2", "2026-07-01", "2026-12-31");

    [Theory]
    [InlineData("2025-12-31", null)]
    [InlineData("2026-01-01", "1")]
    [InlineData("2026-06-30", "1")]
    [InlineData("2026-07-01", "2")]
    [InlineData("2026-12-31", "2")]
    [InlineData("2027-01-01", null)]
    public void InForce_OnTheFirstAndLastDayOfEachVersion_IsThatVersion(string on, string? version)
    {
        Outcome<Policy> found = PolicyBook.Of(Second, First).InForce(Day(on));
        (found.Success ? found.Value.Version : null).Should().Be(version);
        found.Refusals.Should().Equal(version is null ? [Reason.Of(EligibilityReasons.NoPolicyInForce, Day(on))] : []);
    }

    [Fact]
    public void InForce_NobodyAdoptedItOrACitationWasNotRead_IsTold()
    {
        Outcome<Policy> bare = PolicyBook.Of(Version("1", "2026-01-01", "2026-06-30", """ "tier": "law", "basis": { "law": "UU 22/2022 Ps. 9" } """)).InForce(Day("2026-01-01"));
        bare.Advisories.Select(reason => reason.ToString()).Should().Equal("eligibility.policyNotAdopted", "eligibility.citationNotVerified(risk)");
        bare.Advisories[1].Basis!.Text.Should().Be("UU 22/2022 Ps. 9");
        PolicyBook.Of(First).InForce(Day("2026-01-01")).Advisories.Select(reason => reason.Code).Should().Equal(EligibilityReasons.PolicyNotAdopted);
    }

    [Fact]
    public void Closing_AVersion_ChangesNoDecision()
    {
        Policy open = Vokasi.Eligibility.Policy.Parse(File($$"""{ "id": "risk", "fact": "risk", "atMost": "low", {{Law}} }""", """ "inForce": { "from": "2026-01-01" }, """), FactCatalogue.Standard);
        Policy closed = open.WithInForce(new(Day("2026-01-01"), Day("2026-06-30")));
        closed.Fingerprint.Should().Be(open.Fingerprint);
        closed.Should().NotBe(open, "a book tells them apart");
        Inmate inmate = new("A", "F");
        VokasiJson.Write(closed.Decide(inmate, "2026-02-01")).Should().Be(VokasiJson.Write(open.Decide(inmate, "2026-02-01")));
        Roster roster = Roster.Of([inmate], Encoder);
        ScreeningSummary Summary(Policy policy) => roster.Screen(policy.Bind(Package(), Day("2026-02-01")).Value).Summary;
        Summary(closed).Invoking(summary => summary.Merge(Summary(open))).Should().NotThrow();
    }

    [Fact]
    public void Of_WhatMakesNoBook_SaysWhatIsExpected()
    {
        Policy dateless = Policy($$"""{ "id": "risk", "fact": "risk", "atMost": "low", {{Law}} }""");
        Policy other = Vokasi.Eligibility.Policy.Parse(Second.ToJson().Replace("\"aturan\"", "\"lain\"", StringComparison.Ordinal), FactCatalogue.Standard);
        Policy elsewhere = Vokasi.Eligibility.Policy.Parse(Second.ToJson(), FactCatalogue.Standard.With(Fact.Flag("literate")));
        Misuse.Refused(() => PolicyBook.Of(), "versions", "at least one version");
        Misuse.Refused(() => PolicyBook.Of(First, other), "versions", "versions of one policy");
        Misuse.Refused(() => PolicyBook.Of(First, elsewhere), "versions", "versions over one catalogue");
        Misuse.Refused(() => PolicyBook.Of(First, dateless), "versions", "every version to say from when it is in force");
        Misuse.Refused(() => PolicyBook.Of(Second, Version("3", "2026-06-30", "2026-06-30"), First), "versions", "Versions 1 and 3 overlap.");
    }

    private static Policy Version(string version, string from, string to, string tier = Law) => Vokasi.Eligibility.Policy.Parse(
        $$"""{ "id": "aturan", "version": "{{version}}", "inForce": { "from": "{{from}}", "to": "{{to}}" }, "require": { "id": "risk", "fact": "risk", "atMost": "low", {{tier}} } }""", FactCatalogue.Standard);
}
