using System.Text.Json.Nodes;
using Pemasyarakatan.Vokasi.Selection;
using static Pemasyarakatan.Vokasi.Tests.Selection.AuditCases;

namespace Pemasyarakatan.Vokasi.Tests.Selection;

/// <summary>Records that are as they should be, and records in which one thing was tampered with.</summary>
public sealed class AuditTests
{
    public static TheoryData<string> Tampered => [.. All.Select(one => one.Name)];

    [Theory]
    [MemberData(nameof(Tampered))]
    public void Of_OneThingTamperedWith_IsCaughtByTheOneCheckForIt(string name)
    {
        AuditCase one = All.Single(each => each.Name == name);
        JsonObject record = one.Record();
        FairnessAudit.Of(Read(record)).Truth.Should().Be(Truth.True, "the record is fair before");
        one.Tamper(record);
        Ruling audit = FairnessAudit.Of(Read(record));
        audit.Refusals.Concat(audit.Missing).Select(reason => reason.ToString()).Should().Equal(one.Findings);
        audit.Truth.Should().NotBe(Truth.True);
    }

    [Fact]
    public void EveryCheck_HasARecordThatItAloneCatches()
    {
        string[] checks = [.. ReasonCode.All.Where(code => code.Id.StartsWith("audit.", StringComparison.Ordinal) && code.Kind != ReasonKind.Advisory).Select(code => code.Id)];
        string[] caughtAlone = [.. All.Select(one => one.Findings.Select(finding => finding.Split('(')[0]).Distinct().ToArray()).Where(codes => codes.Length == 1).Select(codes => codes[0]).Distinct()];
        caughtAlone.Should().BeEquivalentTo(checks);
    }

    [Fact]
    public void Of_FairRecord_IsCleanAndTellsWhatAnOfficerDid() =>
        FairnessAudit.Of(Read(Acts())).Advisories.Select(reason => reason.ToString()).Should().Equal(
            "audit.waiver(A2, las-1, verdict.notRecommended, verdict.eligible, conduct-improved)",
            "audit.policyChanged(las-1, " + new string('b', 64) + ", 2026-01-08)",
            "audit.permitted(las-1, 1, instructor-available, 2026-01-09)",
            "audit.seatsChanged(las-1, 3, 4, 2026-01-10)");

    // No reason holds sixteen digits in a row: they might be a NIK.
    [Theory]
    [InlineData("ab12345678901234567890", "ab1234567890")]
    [InlineData("3273012345678901", "327301234567")]
    [InlineData("aturan lain", "withheld")]
    [InlineData("b", "b")]
    public void Of_APolicyOfWhateverName_TellsNoMoreOfItThanMayBeTold(string policy, string told)
    {
        string json = Acts().ToJsonString().Replace(new string('b', 64), policy, StringComparison.Ordinal);
        FairnessAudit.Of(VokasiJson.Read<PublishedRecord>(json)).Advisories.Select(reason => reason.ToString()).Should().Contain($"audit.policyChanged(las-1, {told}, 2026-01-08)");
    }

    [Fact]
    public void Of_SeatsKeptEmptyByAHardPlan_TellsSo() =>
        FairnessAudit.Of(Read(Hard())).Advisories.Select(reason => reason.ToString()).Should().Equal("audit.emptySeats(las-1, 1, 2)");

    [Fact]
    public void Of_MatchingWhosePolicyLetsThePlacedStay_TellsTheEnvyAndIsClean()
    {
        Ruling audit = FairnessAudit.Of(Read(Matched(VacancyRule.OnlyUnplaced, "A1")));
        audit.Truth.Should().Be(Truth.True);
        audit.Advisories.Select(reason => reason.ToString()).Should().Equal("audit.chainEnvy(A2, las-1, 2)");
        FairnessAudit.Of(Read(Matched(VacancyRule.RerunAll, "A1"))).Advisories.Should().BeEmpty();
    }

    [Fact]
    public void Of_EnvyUnderAPolicyThatRerunsAll_IsAViolation()
    {
        JsonObject record = Matched(VacancyRule.OnlyUnplaced, "A1");
        record["chain"] = "rerunAll";
        FairnessAudit.Of(Read(record)).Refusals.Select(reason => reason.ToString()).Should().Equal("audit.envy(A2, las-1, 2, A4, 3)");
    }

    [Fact]
    public void Record_RoundTrips()
    {
        string json = Acts().ToJsonString();
        VokasiJson.Write(VokasiJson.Read<PublishedRecord>(json)).Should().Be(json);
    }

    [Fact]
    public void Record_BearsNumbersAndNeutralNamesAlone()
    {
        string json = VokasiJson.Write(PublishedRecord.Of(Numbered(), ListFixture.Applied(Numbered())));
        json.Should().Contain("N-1").And.Contain("\"r1\"").And.NotContain("A1\"").And.NotContain("warga").And.NotContain("domicile");
    }
}
