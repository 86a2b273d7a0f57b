using Pemasyarakatan.Vokasi.Tests.Contracts;
using Pemasyarakatan.Vokasi.Training;

namespace Pemasyarakatan.Vokasi.Tests.Training;

public sealed class CertificationSchemeTests
{
    private static readonly UnitCode Unit = UnitCode.Parse("C.24LAS01.001.1");
    private static readonly UnitCode Another = UnitCode.Parse("C.24LAS01.002.1");

    [Fact]
    public void New_DoubledUnit_IsRefused() =>
        ((Action)(() => Scheme(units: [Unit, Another, Unit]))).Should().Throw<ArgumentException>().WithParameterName("units");

    [Fact]
    public void New_MisusedArguments_AreRefused()
    {
        ((Action)(() => Scheme(code: "a b"))).Should().Throw<ArgumentException>().WithParameterName("code");
        ((Action)(() => Scheme(kind: (SchemeKind)4))).Should().Throw<ArgumentException>().WithParameterName("kind");
        ((Action)(() => Scheme(units: [null!]))).Should().Throw<ArgumentException>().WithParameterName("units");
        ((Action)(() => _ = new CertificationScheme("S", SchemeKind.Unit, null!))).Should().Throw<ArgumentNullException>().WithParameterName("field");
    }

    public static TheoryData<Period, bool> Validities { get; } = new()
    {
        { Period.FromYears(3), true }, { Period.FromDays(1), true }, { Period.FromMonths(13), true },
        { Period.Zero, false }, { Period.FromDays(-1), false }, { Period.FromHours(1), false }, { new PeriodBuilder { Years = 1, Days = -1 }.Build(), false },
    };

    [Theory]
    [MemberData(nameof(Validities))]
    public void New_Validity_IsOfDateUnitsAboveZero(Period validity, bool accepted)
    {
        Action make = () => Scheme(validity: Recorded.Known(validity));
        if (accepted)
            make.Should().NotThrow();
        else
            make.Should().Throw<ArgumentException>().WithParameterName(nameof(validity));
    }

    [Fact]
    public void New_WithoutWhatMayLack_HasNoneOfIt()
    {
        CertificationScheme scheme = new("S", SchemeKind.Qualification, TrainingField.Welding);
        scheme.Units.Should().BeEmpty();
        scheme.Level.Should().Be(Recorded<KkniLevel>.NotOnRecord);
        scheme.Validity.Should().Be(Recorded<Period>.NotOnRecord);
    }

    [Fact]
    public void Equality_IsByAllParts() => EqualityContract.Holds(
        () => Scheme(units: [Unit, Another]),
        Scheme(), Scheme(units: [Another, Unit]), Scheme(code: "T", units: [Unit, Another]), Scheme(kind: SchemeKind.Qualification, units: [Unit, Another]),
        Scheme(units: [Unit, Another], validity: Recorded<Period>.None), new("S", SchemeKind.Cluster, TrainingField.Sewing, [Unit, Another]),
        new("S", SchemeKind.Cluster, TrainingField.Welding, [Unit, Another], Recorded.Known(KkniLevel.Level2)));

    [Theory]
    [InlineData("qualification")]
    [InlineData("occupation")]
    [InlineData("cluster")]
    [InlineData("unit")]
    public void Json_OfEveryKind_RoundTripsAndIsStrict(string kind)
    {
        string json = $$$"""{"code":"S-1","kind":"{{{kind}}}","field":"las","units":["C.24LAS01.001.1"],"level":9,"validity":{"value":"P3Y","asOf":"2025-01-01"}}""";
        JsonContract.Holds(VokasiJson.Read<CertificationScheme>(json), json);
        JsonContract.Requires<CertificationScheme>(json, "code", "kind", "field");
        foreach (string other in (string[])["\"Cluster\"", "\"klaster\"", "2", "null", "\"cluster, unit\"", "\"2\""])
            JsonContract.Refuses<CertificationScheme>(json.Replace($"\"{kind}\"", other, StringComparison.Ordinal));
        foreach (string level in (string[])["0", "10", "-1", "1.5", "\"2\"", "\"level2\"", "99999999999"])
            JsonContract.Refuses<CertificationScheme>(json.Replace("\"level\":9", $"\"level\":{level}", StringComparison.Ordinal));
    }

    private static CertificationScheme Scheme(string code = "S", SchemeKind kind = SchemeKind.Cluster, ImmutableArray<UnitCode> units = default, Recorded<Period> validity = default) =>
        new(code, kind, TrainingField.Welding, units, default, validity);
}
