using Pemasyarakatan.Vokasi.Applicants;
using Pemasyarakatan.Vokasi.Eligibility;
using Pemasyarakatan.Vokasi.Training;
using static Pemasyarakatan.Vokasi.Tests.Eligibility.Rules;

namespace Pemasyarakatan.Vokasi.Tests.Eligibility;

/// <summary>What a finding says of each form of criterion, met and failed, at its limits.</summary>
public sealed class FindingReasonTests
{
    private static readonly Fact<int> Distance = Fact.Number("distance", "km", 0, 500, NoneOrdering.High);
    private static readonly Fact<string> Grade = Fact.Ordered("grade", NoneOrdering.Low, "basic", "middle", "high").ByKey("las", "jahit");
    private static readonly Fact<LocalDate> Seen = Fact.Date("seen", NoneOrdering.Low);
    private static readonly Fact<LocalDate> Left = Fact.Date("left", NoneOrdering.High).Specific();
    private static readonly Fact<RegionCode> Origin = Fact.Region("origin", NoneOrdering.NotAllowed);
    private static readonly Fact<bool> Agreed = Fact.Flag("agreed");
    private static readonly Fact<string> Blood = Fact.Unordered("blood", NoneOrdering.NotAllowed, "a", "b", "o");

    private static readonly Fact<string> Stage = Fact.Ordered("stage", NoneOrdering.NotAllowed, "a", "b", "c", "d", "e", "f", "g").Specific();

    private static readonly FactCatalogue Own = FactCatalogue.Empty.With(Distance, Grade, Seen, Left, Origin, Agreed, Blood, Stage);

    public static TheoryData<string, string, string> Forms { get; } = new()
    {
        { """ "fact": "distance", "atMost": 10 """, "distance=10", "eligibility.met: a, fact.distance, 10, comparison.atMost, 10" },
        { """ "fact": "distance", "atMost": 10 """, "distance=11", "eligibility.failedBy: a, fact.distance, 11, comparison.atMost, 10, 1, unit.km" },
        { """ "fact": "distance", "atLeast": 10 """, "distance=10", "eligibility.met: a, fact.distance, 10, comparison.atLeast, 10" },
        { """ "fact": "distance", "atLeast": 10 """, "distance=9", "eligibility.failedBy: a, fact.distance, 9, comparison.atLeast, 10, 1, unit.km" },
        { """ "fact": "distance", "atMost": 10 """, "distance=none", "eligibility.failed: a, fact.distance, recordState.none, comparison.atMost, 10" },
        { """ "fact": "distance", "is": "none" """, "distance=none", "eligibility.met: a, fact.distance, recordState.none, comparison.is, recordState.none" },
        { """ "fact": "distance", "is": "none" """, "distance=3", "eligibility.failed: a, fact.distance, 3, comparison.is, recordState.none" },
        { """ "fact": "distance", "is": "some" """, "distance=3", "eligibility.met: a, fact.distance, 3, comparison.is, recordState.known" },
        { """ "fact": "distance", "is": "some" """, "distance=none", "eligibility.failed: a, fact.distance, recordState.none, comparison.is, recordState.known" },
        { """ "fact": "distance", "is": "some" """, "", "eligibility.notOnRecord: a, fact.distance" },
        { """ "fact": "grade", "key": "las", "atLeast": "middle" """, "grade=middle", "eligibility.met: a, fact.grade.las, grade.middle, comparison.atLeast, grade.middle" },
        { """ "fact": "grade", "key": "las", "atLeast": "high" """, "grade=basic", "eligibility.failedBy: a, fact.grade.las, grade.basic, comparison.atLeast, grade.high, 2, unit.steps" },
        { """ "fact": "grade", "key": "packageField", "atMost": "basic" """, "grade=middle", "eligibility.failedBy: a, fact.grade.las, grade.middle, comparison.atMost, grade.basic, 1, unit.steps" },
        { """ "fact": "seen", "notAfter": "2026-01-10" """, "seen=2026-01-10", "eligibility.met: a, fact.seen, 2026-01-10, comparison.notAfter, 2026-01-10" },
        { """ "fact": "seen", "notAfter": "2026-01-10" """, "seen=2026-01-11", "eligibility.failedBy: a, fact.seen, 2026-01-11, comparison.notAfter, 2026-01-10, 1, unit.days" },
        { """ "fact": "seen", "before": "decision - P6M" """, "seen=2025-07-06", "eligibility.failedBy: a, fact.seen, 2025-07-06, comparison.notAfter, 2025-07-05, 1, unit.days" },
        { """ "fact": "seen", "before": "decision - P6M" """, "seen=none", "eligibility.met: a, fact.seen, recordState.none, comparison.notAfter, 2025-07-05" },
        { """ "fact": "seen", "notBefore": "trainingEnd" """, "seen=2026-02-26", "eligibility.failedBy: a, fact.seen, 2026-02-26, comparison.notBefore, 2026-02-27, 1, unit.days" },
        { """ "fact": "seen", "after": "trainingEnd" """, "seen=2026-02-28", "eligibility.met: a, fact.seen, 2026-02-28, comparison.notBefore, 2026-02-28" },
        { """ "fact": "seen", "notBefore": "certificateEnd" """, "seen=2026-02-28", "eligibility.cannotBeMet: a, fact.seen, 2026-02-28" },
        { """ "fact": "seen", "notAfter": "certificateEnd" """, "seen=2026-02-28", "eligibility.metAnyway: a, fact.seen, 2026-02-28" },
        { """ "fact": "seen", "between": { "from": "2026-01-01", "to": "2026-01-31" } """, "seen=2026-01-31", "eligibility.inRange: a, fact.seen, 2026-01-31, 2026-01-01, 2026-01-31" },
        { """ "fact": "seen", "between": { "from": "2026-01-01", "to": "2026-01-31" } """, "seen=2026-02-01", "eligibility.outOfRange: a, fact.seen, 2026-02-01, 2026-01-01, 2026-01-31" },
        { """ "fact": "seen", "elapsed": "P1M", "by": "decision" """, "seen=2025-12-06", "eligibility.elapsed: a, fact.seen, 2025-12-06, P1M, 2026-01-06, outcome.met" },
        { """ "fact": "seen", "elapsed": "P1M", "by": "decision" """, "seen=2025-12-07", "eligibility.notElapsed: a, fact.seen, 2025-12-07, P1M, 2026-01-06, outcome.notMet" },
        { """ "fact": "seen", "notElapsed": "P1M", "by": "decision" """, "seen=2025-12-07", "eligibility.notElapsed: a, fact.seen, 2025-12-07, P1M, 2026-01-06, outcome.met" },
        { """ "fact": "seen", "notElapsed": "P1M", "by": "decision" """, "seen=2025-12-06", "eligibility.elapsed: a, fact.seen, 2025-12-06, P1M, 2026-01-06, outcome.notMet" },
        { """ "fact": "seen", "elapsed": "P1M", "by": "left" """, "seen=2025-12-06 left=none", "eligibility.elapsed: a, fact.seen, 2025-12-06, P1M, recordState.none, outcome.met" },
        { """ "fact": "seen", "notAfter": "left - P9D" """, "seen=2026-01-01 left=2026-01-10", "eligibility.met: a, fact.seen, 2026-01-01, comparison.notAfter, 2026-01-01" },
        { """ "fact": "seen", "notAfter": "left - P9D" """, "seen=2026-01-02 left=2026-01-10", "eligibility.failedBy: a, fact.seen, 2026-01-02, comparison.notAfter, 2026-01-01, 1, unit.days" },
        { """ "fact": "seen", "notAfter": "left" """, "seen=2026-01-02", "eligibility.boundNotOnRecord: a, fact.seen, 2026-01-02, fact.left" },
        { """ "fact": "origin", "within": "12.71" """, "origin=12.71.01", "eligibility.met: a, fact.origin, 12.71.01, comparison.within, 12.71" },
        { """ "fact": "origin", "within": "12.71" """, "origin=12.07", "eligibility.failed: a, fact.origin, 12.07, comparison.within, 12.71" },
        { """ "fact": "origin", "within": "12.71" """, "origin=12", "eligibility.tooCoarse: a, fact.origin, 12, 12.71" },
        { """ "fact": "agreed", "in": [true] """, "agreed=true", "eligibility.among: a, fact.agreed, flag.true, flag.true" },
        { """ "fact": "agreed", "in": [true] """, "agreed=false", "eligibility.notAmong: a, fact.agreed, flag.false, flag.true" },
        { """ "fact": "blood", "in": ["a", "o"] """, "blood=o", "eligibility.among: a, fact.blood, blood.o, blood.a blood.o" },
        { """ "fact": "blood", "in": ["a", "o"] """, "blood=b", "eligibility.notAmong: a, fact.blood, blood.b, blood.a blood.o" },
        { """ "fact": "blood", "in": ["a"], "evidenceWithin": "P1Y" """, "blood=a", "eligibility.undated: a, fact.blood, P1Y" },
    };

    [Theory]
    [MemberData(nameof(Forms))]
    public void Reason_OfEachForm_SaysWhatIsOnRecordAndWhatIsRequired(string criterion, string facts, string expected)
    {
        Finding finding = Decide(criterion, facts).Findings[0];
        Print(finding.Reason).Should().Be(expected);
        finding.Reason.ToText(new("id")).Should().NotContain("{");
    }

    [Fact]
    public void Reason_OfASpecificFactToOthers_WithholdsWhatIsOnRecord()
    {
        Finding single = Decide(""" "fact": "left", "notBefore": "2026-01-10" """, "left=2026-01-08").RedactFor(Recipient.Public).Findings[0];
        Print(single.Reason).Should().Be("eligibility.failed: a, fact.left, withheld, comparison.notBefore, 2026-01-10");
        (single.Actual, single.Gap, single.HoldsFrom, single.IsWithheld).Should().Be((null, null, null, true));
        Finding relation = Decide(""" "fact": "left", "notBefore": "seen" """, "left=2026-01-08 seen=2026-01-10").RedactFor(Recipient.Public).Findings[0];
        Print(relation.Reason).Should().Be("eligibility.failed: a, fact.left, withheld, comparison.notBefore, withheld");
        relation.RequiredFrom.Should().BeNull("the bound of a relation tells the fact");
    }

    // Whoever is told the code and the range alone must not learn which value it was, or whether there is one.
    [Theory]
    [InlineData(""" "fact": "left", "notBefore": "2026-01-10" """, "left=2026-01-08", "left=2020-01-01")]
    [InlineData(""" "fact": "left", "notAfter": "2026-01-10" """, "left=2026-01-11", "left=none")]
    [InlineData(""" "fact": "left", "elapsed": "P1M", "by": "decision" """, "left=2026-01-01", "left=none")]
    [InlineData(""" "fact": "left", "before": "seen" """, "left=2026-01-11 seen=2026-01-01", "left=none seen=2025-01-01")]
    [InlineData(""" "fact": "left", "before": "seen" """, "left=2026-01-11 seen=2026-01-01", "left=2026-01-11 seen=none")]
    [InlineData(""" "fact": "seen", "after": "left" """, "left=2026-01-11 seen=2026-01-01", "left=none seen=2026-01-01")]
    [InlineData(""" "fact": "seen", "before": "left" """, "left=2026-01-11 seen=2026-01-01", "left=none seen=2026-01-01")]
    [InlineData(""" "fact": "left", "notBefore": "2026-01-10", "evidenceWithin": "P1M" """, "left=2026-01-08", "left=2026-01-12")]
    [InlineData(""" "fact": "stage", "in": ["b", "e"] """, "stage=b", "stage=e")]
    [InlineData(""" "fact": "stage", "in": ["b", "e"] """, "stage=a", "stage=g")]
    public void Told_OfASpecificFactToOthers_IsTheSameWhateverTheValueOfOneTruth(string criterion, string one, string other)
    {
        Told(one).Should().Be(Told(other));

        string Told(string facts)
        {
            Decision decision = Decide(criterion, facts).RedactFor(Recipient.Public);
            Finding finding = decision.Findings[0];
            return $"{finding.Truth} {finding.Actual} {finding.RequiredFrom} {finding.RequiredTo} {finding.Gap} {finding.HoldsFrom} {Print(finding.Reason)} {decision.EligibleFrom} {string.Join(' ', decision.Remedies.Select(Print))}";
        }
    }

    [Theory]
    [InlineData("sma", "smk")]
    [InlineData("smk", "sma")]
    public void Gap_BetweenValuesOfEqualRank_IsNone(string actual, string allowed)
    {
        Decision decision = Policy($$"""{ "id": "a", "fact": "education", "in": ["{{allowed}}"], {{Suitability}} }""").Decide(new Vokasi.Applicants.Inmate("A", "F", education: Recorded.Known(Enum.Parse<Vokasi.Applicants.Education>(actual, ignoreCase: true))), "2026-01-06");
        (decision.Findings[0].Truth, decision.Findings[0].Gap).Should().Be((Truth.False, null));
    }

    [Fact]
    public void Gap_OfEvidenceThatIsTooOld_IsNone()
    {
        Finding Of(string asOf) => Policy($$"""{ "id": "a", "fact": "risk", "atMost": "low", "evidenceWithin": "P3M", {{Suitability}} }""")
            .Decide(new Vokasi.Applicants.Inmate("A", "F", risk: Recorded.Known(Vokasi.Applicants.RiskLevel.High, Day(asOf))), "2026-01-06").Findings[0];
        (Of("2025-10-06").Truth, Of("2025-10-06").Gap).Should().Be((Truth.False, 2));
        (Of("2025-10-05").Truth, Of("2025-10-05").Gap).Should().Be((Truth.Unknown, null));
    }

    [Theory]
    [InlineData("a", "b", "b", 1)]
    [InlineData("b", "b", "b", 0)]
    [InlineData("c", "b", "b", 1)]
    [InlineData("d", "e", "e", 1)]
    [InlineData("e", "e", "e", 0)]
    [InlineData("f", "e", "e", 1)]
    [InlineData("g", "e", "e", 2)]
    public void Required_OfSeveralRanges_IsTheNearestOne(string actual, string from, string to, int gap)
    {
        Fact<string> step = Fact.Ordered("step", NoneOrdering.NotAllowed, "a", "b", "c", "d", "e", "f", "g");
        FactCatalogue catalogue = FactCatalogue.Empty.With(step);
        Policy policy = Vokasi.Eligibility.Policy.Parse(File($$"""{ "id": "a", "fact": "step", "in": ["b", "e"], {{Suitability}} }"""), catalogue);
        FactSheet sheet = new FactMap<string>(catalogue, id => id).Map(step, _ => Recorded.Known(actual)).Encode("A");
        Finding finding = policy.Bind(new BindingContext(Day("2026-01-06"), Day("2026-02-02"), Day("2026-02-27")) { PackageId = "las-1" }).Decide(sheet).Findings[0];
        (finding.RequiredFrom.ToString(), finding.RequiredTo.ToString(), finding.Gap).Should().Be((from, to, gap));
    }

    private static string Print(Reason reason) => $"{reason.Code.Id}: {string.Join(", ", reason.Code.Parameters.Select(name => reason[name].Value))}";

    private static Decision Decide(string criterion, string facts)
    {
        Policy policy = Vokasi.Eligibility.Policy.Parse(File($$"""{ "id": "a", {{criterion}}, {{Suitability}} }"""), Own);
        return policy.Bind(new BindingContext(Day("2026-01-06"), Day("2026-02-02"), Day("2026-02-27")) { PackageId = "las-1", PackageField = "las", CertificateEnd = FactCodes.NoneHigh }).Decide(Sheet(facts));
    }

    private static FactSheet Sheet(string facts)
    {
        Dictionary<string, string> given = facts.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(each => each.Split('=')).ToDictionary(each => each[0], each => each[1]);
        Recorded<T> Read<T>(string key, Func<string, T> parse)
            where T : notnull => !given.TryGetValue(key, out string? text) ? default : text == "none" ? Recorded<T>.None : Recorded.Known(parse(text));
        return new FactMap<string>(Own, id => id)
            .Map(Distance, _ => Read("distance", int.Parse))
            .MapFamily(Grade, _ => Recorded.Known(given.ContainsKey("grade") ? [KeyValuePair.Create("las", Read("grade", text => text))] : Array.Empty<KeyValuePair<string, Recorded<string>>>().AsEnumerable()))
            .Map(Seen, _ => Read("seen", Day)).Map(Left, _ => Read("left", Day)).Map(Origin, _ => Read("origin", RegionCode.Parse))
            .Map(Agreed, _ => Read("agreed", bool.Parse)).Map(Blood, _ => Read("blood", text => text))
            .Encode("A");
    }

    // A certificate that never expires lasts beyond every date, and is no number of days away from one.
    [Fact]
    public void Reason_OfWhatHasNoEnd_SaysSoWithoutADate()
    {
        Policy policy = Policy($$"""{ "all": [{ "id": "none", "fact": "certifiedUntil", "key": "las", "notAfter": "trainingEnd", {{Suitability}} }] }""");
        Decision decision = policy.Decide(new Inmate("A", "F", certified: [new(TrainingField.Welding, Recorded<LocalDate>.None)]), "2026-02-01");
        decision.Verdict.Should().Be(Verdict.NotRecommended);
        decision.Findings[0].Gap.Should().BeNull();
        decision.Findings[0].Actual.ToString().Should().Be("2199-12-31", "the wire keeps the date");
        decision.Reasons.Single().ToText(new("en")).Should().Contain("without end").And.NotContain("2199").And.NotContain("days");
        decision.Reasons.Single().ToText(new("id")).Should().Contain("tanpa batas waktu").And.NotContain("2199").And.NotContain("hari");
    }
}
