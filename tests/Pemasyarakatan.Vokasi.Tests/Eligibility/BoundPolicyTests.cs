using Pemasyarakatan.Vokasi.Applicants;
using Pemasyarakatan.Vokasi.Eligibility;
using static Pemasyarakatan.Vokasi.Tests.Eligibility.Rules;

namespace Pemasyarakatan.Vokasi.Tests.Eligibility;

public sealed class BoundPolicyTests
{
    private static readonly Policy Two = Policy($$"""
        { "all": [ { "id": "risk", "fact": "risk", "atMost": "low", {{Suitability}} }, { "id": "stay", "fact": "expectedRelease", "notBefore": "trainingEnd", {{Programme}} } ] }
        """);

    private static readonly BoundPolicy Bound = Two.Bind(Package(), Day("2026-01-06")).Value;

    [Fact]
    public void AnyQuestion_SheetOverAnotherCatalogue_IsMisuse()
    {
        FactSheet other = new FactMap<string>(FactCatalogue.Empty.With(Fact.Flag("literate")), id => id).Encode("A");
        Action[] questions = [() => Bound.Test(other), () => Bound.Decide(other), () => Bound.Decide(other, [])];
        foreach (Action question in questions)
            question.Should().Throw<ArgumentException>().WithMessage("Expected a sheet over the policy's catalogue.*").WithParameterName("sheet");
    }

    // The same catalogue made a second time, as another process makes it.
    [Fact]
    public void AnyQuestion_SheetOverAnEqualCatalogue_IsAnswered()
    {
        FactCatalogue again = FactCatalogue.Empty.With(FactCatalogue.Standard.Facts);
        FactSheet sheet = FactEncoder.Using(again, SentenceCalculator.CalendarMonths).Encode(new Inmate("A", "F", sentence: Term("2024-01-01", "P5Y"), risk: Recorded.Known(RiskLevel.Low)));
        Bound.Test(sheet).Should().Be(Truth.True);
        Bound.Decide(sheet).Verdict.Should().Be(Verdict.Eligible);
    }

    [Theory]
    [InlineData("low", "P5Y", Truth.True, Verdict.Eligible)]
    [InlineData("high", "P5Y", Truth.False, Verdict.NotRecommended)]
    [InlineData("low", "P2Y", Truth.False, Verdict.Ineligible)]
    [InlineData("high", "P2Y", Truth.False, Verdict.Ineligible)]
    [InlineData(null, "P5Y", Truth.Unknown, Verdict.Undetermined)]
    [InlineData("low", null, Truth.Unknown, Verdict.Undetermined)]
    [InlineData("high", null, Truth.False, Verdict.NotRecommended)]
    public void Test_OfEachCase_IsTheTruthBehindTheVerdict(string? risk, string? length, Truth truth, Verdict verdict)
    {
        FactSheet sheet = Encoder.Encode(new Inmate(
            "A", "F", sentence: length is null ? default : Term("2024-01-01", length), risk: risk is null ? default : Recorded.Known(Enum.Parse<RiskLevel>(risk, ignoreCase: true))));
        Bound.Test(sheet).Should().Be(truth);
        Bound.Decide(sheet).Verdict.Should().Be(verdict);
    }

    [Fact]
    public void Bind_DateOutsideOfWhatIsCounted_IsMisuse()
    {
        foreach (LocalDate on in new LocalDate[] { new(1899, 12, 31), new(2200, 1, 1) })
            ((Action)(() => Two.Bind(Package(), on))).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("on");
        ((Action)(() => Two.Bind(Package("1899-12-31", "1900-01-31"), Day("2026-01-06")))).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("package");
        ((Action)(() => Two.Bind(Package("2199-12-01", "2200-01-01"), Day("2026-01-06")))).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("package");
        ((Action)(() => Two.Bind(null!, Day("2026-01-06")))).Should().Throw<ArgumentNullException>().WithParameterName("package");
        Two.Bind(Package("1900-01-01", "2199-12-31"), Day("1900-01-01")).Success.Should().BeTrue();
        Two.Bind(Package(), Day("2199-12-31")).Success.Should().BeTrue();
    }

    [Fact]
    public void Sheets_AreEqualByWhomEncoderAndFacts()
    {
        FactSheet sheet = Encoder.Encode(new Inmate("A", "F", risk: Recorded.Known(RiskLevel.Low)));
        FactSheet same = Encoder.Encode(new Inmate("A", "F", risk: Recorded.Known(RiskLevel.Low)));
        FactSheet[] others =
        [
            default, Encoder.Encode(new Inmate("B", "F", risk: Recorded.Known(RiskLevel.Low))), Encoder.Encode(new Inmate("A", "F", risk: Recorded.Known(RiskLevel.High))),
            Encoder.Encode(new Inmate("A", "F", risk: Recorded.Known(RiskLevel.Low, Day("2026-01-01")))),
            FactEncoder.Using(FactCatalogue.Standard, SentenceCalculator.Mixed).Encode(new Inmate("A", "F", risk: Recorded.Known(RiskLevel.Low))),
            FactEncoder.Using(FactCatalogue.Standard.With(Fact.Flag("literate")), SentenceCalculator.CalendarMonths).Encode(new Inmate("A", "F", risk: Recorded.Known(RiskLevel.Low))),
        ];
        (sheet == same, sheet != same, sheet.Equals((object)same), sheet.GetHashCode() == same.GetHashCode()).Should().Be((true, false, true, true));
        foreach (FactSheet other in others)
            (sheet == other, sheet != other, other == sheet, sheet.Equals((object)other)).Should().Be((false, true, false, false));
        (default == default(FactSheet)).Should().BeTrue();
        default(FactSheet).GetHashCode().Should().Be(0);
        "A".GetHashCode(StringComparison.Ordinal).Should().Be(sheet.GetHashCode());
        ((Action)(() => _ = default(FactSheet).Id)).Should().Throw<InvalidOperationException>().WithMessage("The default value is nobody's sheet.");
    }
}
