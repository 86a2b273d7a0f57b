using System.Text.Json;
using Pemasyarakatan.Vokasi.Applicants;
using Pemasyarakatan.Vokasi.Eligibility;
using Pemasyarakatan.Vokasi.Tests.Contracts;
using Pemasyarakatan.Vokasi.Tests.Conventions;
using Pemasyarakatan.Vokasi.Tests.Schemas;
using static Pemasyarakatan.Vokasi.Tests.Eligibility.Rules;

namespace Pemasyarakatan.Vokasi.Tests.Eligibility;

public sealed class DecisionJsonTests
{
    private static readonly SchemaChecker Schema = SchemaChecker.Parse(System.IO.File.ReadAllText(Repository.PathTo("docs", "schemas", "decision.schema.json")));

    private static readonly Policy Two = Policy($$"""
        { "all": [
          { "id": "risk", "fact": "risk", "atMost": "low", "evidenceWithin": "P6M", {{Suitability}} },
          { "id": "stay", "fact": "expectedRelease", "notBefore": "trainingEnd", {{Programme}} }
        ] }
        """);

    [Fact]
    public void Write_ADecision_TellsWhatItRestsOn()
    {
        Inmate person = new("A-1", "F-1", sentence: Term("2024-01-01", "P2Y3M"), risk: Recorded.Known(RiskLevel.High, Day("2025-01-01")));
        JsonElement json = JsonDocument.Parse(VokasiJson.Write(Two.Decide(person, "2026-01-06"))).RootElement;

        json.GetProperty("verdict").GetString().Should().Be("ineligible");
        json.GetProperty("policy").GetProperty("fingerprint").GetString().Should().Be(Two.Fingerprint);
        json.GetProperty("encoder").GetProperty("calculator").GetString().Should().Be("calendarMonths");
        JsonElement risk = json.GetProperty("findings")[0], stay = json.GetProperty("findings")[1];
        risk.GetProperty("stale").GetBoolean().Should().BeTrue();
        risk.GetProperty("actual").GetProperty("asOf").GetString().Should().Be("2025-01-01");
        stay.GetProperty("gap").GetInt32().Should().Be(59);
        stay.GetProperty("requiredFrom").GetProperty("value").GetString().Should().Be("2026-05-30");
        stay.TryGetProperty("holdsFrom", out _).Should().BeFalse("the release does not move with the decision date");
        json.GetProperty("reasons").EnumerateArray().Select(each => each.GetString()).Should().Equal("stay");
        json.GetProperty("remedies").GetArrayLength().Should().BePositive();
    }

    // Last year's decision, replayed with the same facts and version.
    [Fact]
    public void ReplayedWithTheSameFactsAndVersion_GivesTheSameBytes()
    {
        string[] runs = [.. Enumerable.Range(0, 3).Select(_ => VokasiJson.Write(Vokasi.Eligibility.Policy.Parse(Two.ToJson(), FactCatalogue.Standard).Decide(
            new Inmate("A-1", "F-1", sentence: Term("2024-01-01", "P2Y3M"), risk: Recorded.Known(RiskLevel.High, Day("2025-01-01"))), "2026-01-06")))];
        runs.Should().OnlyContain(run => run == runs[0]);
    }

    [Fact]
    public void Write_EveryKnownCaseForEveryRecipient_FitsTheSchema()
    {
        RandomSheets random = new(17);
        foreach (Policy policy in Laws.Some(EligibilityVectorTests.Policies.Values))
        {
            Decision decision = policy.Bind(new BindingContext(Day("2025-01-31"), Day("2025-03-31"), Day("2025-05-30")) { PackageField = "las", PackageId = "las-1" }).Decide(random.Next("A"));
            foreach (Recipient recipient in Enum.GetValues<Recipient>())
                Schema.Faults(VokasiJson.Write(decision.RedactFor(recipient))).Should().BeEmpty(policy.Id);
        }
    }

    [Fact]
    public void Write_ADecisionWithADeparture_TellsWhoDepartedAndWhy()
    {
        Override departure = new("A-1", "aturan", "risk", new(Day("2026-01-01"), Day("2026-01-31")), "Kepala Rutan", "dinilai ulang");
        Inmate person = new("A-1", "F-1", sentence: Term("2024-01-01", "P5Y"), risk: Recorded.Known(RiskLevel.High, Day("2025-12-01")));
        JsonElement json = JsonDocument.Parse(VokasiJson.Write(Two.Decide(person, "2026-01-06", overrides: departure))).RootElement;

        json.GetProperty("verdict").GetString().Should().Be("eligible");
        json.GetProperty("neededOverride").GetBoolean().Should().BeTrue();
        json.GetProperty("overrides").GetRawText().Should().Be("""[{"criterion":"risk","from":"2026-01-01","to":"2026-01-31","by":"Kepala Rutan","why":"dinilai ulang"}]""");
        JsonElement risk = json.GetProperty("findings")[0], stay = json.GetProperty("findings")[1];
        risk.GetProperty("overridden").GetBoolean().Should().BeTrue();
        risk.GetProperty("requiredTo").GetProperty("value").GetString().Should().Be("low");
        risk.TryGetProperty("requiredFrom", out _).Should().BeFalse();
        stay.TryGetProperty("overridden", out _).Should().BeFalse();

        JsonElement without = JsonDocument.Parse(VokasiJson.Write(Two.Decide(new Inmate("A-1", "F-1", risk: Recorded.Known(RiskLevel.Low, Day("2025-12-01"))), "2026-01-06"))).RootElement;
        without.TryGetProperty("neededOverride", out _).Should().BeFalse();
        without.TryGetProperty("overrides", out _).Should().BeFalse();
        without.GetProperty("findings")[1].GetProperty("actual").GetProperty("state").GetString().Should().Be("notOnRecord");
    }

    [Fact]
    public void Write_ADefectAndWhatIsWithheld_AreNamedAsSuch()
    {
        Policy born = Policy($$"""{ "id": "adult", "fact": "birthDate", "elapsed": "P18Y", "by": "decision", {{Suitability}} }""");
        JsonElement adult = JsonDocument.Parse(VokasiJson.Write(born.Decide(new Inmate("A-1", "F-1", birthDate: Recorded<LocalDate>.Defective(RecordReasons.Unreadable)), "2026-01-06"))).RootElement.GetProperty("findings")[0];
        adult.GetProperty("actual").GetRawText().Should().Be("""{"state":"defective","defect":"record.unreadable"}""");
        adult.TryGetProperty("withheld", out _).Should().BeFalse();

        Decision told = Two.Decide(new Inmate("A-1", "F-1", risk: Recorded.Known(RiskLevel.High, Day("2025-12-01"))), "2026-01-06").RedactFor(Recipient.Public);
        JsonElement risk = JsonDocument.Parse(VokasiJson.Write(told)).RootElement.GetProperty("findings")[0];
        risk.GetProperty("withheld").GetBoolean().Should().BeTrue();
        risk.TryGetProperty("actual", out _).Should().BeFalse();
    }

    [Fact]
    public void Read_ADecision_IsRefused()
    {
        Action read = () => VokasiJson.Read<Decision>("{}");
        read.Should().Throw<JsonException>().WithMessage("*made again*");
    }
}
