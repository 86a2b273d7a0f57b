using Pemasyarakatan.Vokasi.Agreements;
using Pemasyarakatan.Vokasi.Applicants;
using Pemasyarakatan.Vokasi.Tests.Contracts;
using Pemasyarakatan.Vokasi.Training;

namespace Pemasyarakatan.Vokasi.Tests.Foundation;

public sealed class RecordedTests
{
    private static readonly LocalDate Day = new(2025, 8, 1);

    [Fact]
    public void Default_IsNotOnRecord()
    {
        Recorded<string> nothing = default;
        nothing.Should().Be(Recorded<string>.NotOnRecord);
        nothing.State.Should().Be(RecordState.NotOnRecord);
        (nothing.IsKnown, nothing.IsNone, nothing.AsOf, nothing.Defect).Should().Be((false, false, null, null));
        nothing.TryGetValue(out _).Should().BeFalse();
        nothing.ValueOr("x").Should().Be("x");
        ((Action)(() => _ = nothing.Value)).Should().Throw<InvalidOperationException>();
        ((Action)(() => nothing.DatedOn(Day))).Should().Throw<InvalidOperationException>();
    }

    [Fact]
    public void Known_Value_IsThere()
    {
        Recorded<int> known = Recorded.Known(0, Day);
        (known.State, known.IsKnown, known.Value, known.AsOf).Should().Be((RecordState.Known, true, 0, Day));
        known.TryGetValue(out int value).Should().BeTrue();
        value.Should().Be(0);
        known.ValueOr(5).Should().Be(0);
        ((Action)(() => Recorded.Known<string>(null!))).Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public void Known_UndeclaredValueOfAnEnum_IsMisuse()
    {
        Misuse.Refused(() => Recorded.Known((SchemeKind)99), "value", "Expected a declared value of SchemeKind.");
        Misuse.Refused(() => Recorded.Known((SchemeKind)(-1), Day), "value", "Expected a declared value of SchemeKind.");
        foreach (SchemeKind declared in Enum.GetValues<SchemeKind>())
            Recorded.Known(declared).Value.Should().Be(declared);
        Recorded.Known(KkniLevel.Level9).Value.Should().Be(KkniLevel.Level9);
    }

    [Fact]
    public void None_IsKnowledgeWithoutAValue()
    {
        Recorded<int> none = Recorded<int>.None.DatedOn(Day);
        (none.State, none.IsKnown, none.IsNone, none.AsOf).Should().Be((RecordState.None, false, true, Day));
        ((Action)(() => _ = none.Value)).Should().Throw<InvalidOperationException>();
    }

    [Fact]
    public void Defective_CodeOfADefectAlone_IsKept()
    {
        Recorded<int> defective = Recorded<int>.Defective(RecordReasons.Blank);
        (defective.State, defective.IsKnown, defective.Defect).Should().Be((RecordState.Defective, false, RecordReasons.Blank));
        ((Action)(() => defective.DatedOn(Day))).Should().Throw<InvalidOperationException>();
        ((Action)(() => Recorded<int>.Defective(RecordReasons.Missing))).Should().Throw<ArgumentException>().WithParameterName("defect");
    }

    [Fact]
    public void ToString_OfAValue_DoesNotShowIt()
    {
        Recorded.Known("Budi").ToString().Should().Be("Known");
        Recorded<string>.Defective(RecordReasons.Blank).ToString().Should().Be("Defective: record.blank");
    }

    [Fact]
    public void Equality_IsByStateValueDateAndDefect() => EqualityContract.Holds(
        () => Recorded.Known(5, Day), Recorded.Known(5), Recorded.Known(0), Recorded.Known(5, Day.PlusDays(1)), Recorded<int>.None, Recorded<int>.None.DatedOn(Day), default,
        Recorded<int>.Defective(RecordReasons.Blank), Recorded<int>.Defective(RecordReasons.Unreadable));

    public static TheoryData<string> Validities { get; } =
    [
        "\"P3Y\"", """{"value":"P3Y","asOf":"2025-08-01"}""", """{"none":true}""", """{"none":true,"asOf":"2025-08-01"}""", """{"defective":"record.blank"}""",
        """{"absent":"applicant.nikLost"}""",
    ];

    [Theory]
    [MemberData(nameof(Validities))]
    public void Json_OfEveryState_RoundTrips(string validity)
    {
        string json = $$"""{"code":"S","kind":"unit","field":"las","units":[],"validity":{{validity}}}""";
        JsonContract.Holds(VokasiJson.Read<CertificationScheme>(json), json);
    }

    [Fact]
    public void Json_ValueInAnEnvelopeWithoutADate_IsTheValue() =>
        Read("""{"value":"P3Y"}""").Validity.Should().Be(Recorded.Known(Period.FromYears(3)));

    [Fact]
    public void Json_EnvelopeWithSortedMembers_IsReadAllTheSame() =>
        Read("""{"asOf":"2025-08-01","value":"P3Y"}""").Validity.Should().Be(Recorded.Known(Period.FromYears(3), Day));

    [Theory]
    [InlineData("""{"value":573,"qualifier":"about","source":"siaran pers"}""")]
    [InlineData("""{"value":573,"qualifier":"about","source":"siaran pers","asOf":"2025-08-01"}""")]
    [InlineData("""{"value":{"value":573,"qualifier":"about","source":"siaran pers"},"asOf":"2025-08-01"}""")]
    public void Json_ObjectThatItselfHasAValue_IsNoEnvelope(string target)
    {
        string json = $$"""{"name":"Rutan Berkarya","target":{{target}}}""";
        JsonContract.Holds(VokasiJson.Read<Programme>(json), json);
    }

    [Fact]
    public void Json_NullOrAbsent_IsNotOnRecord()
    {
        Read("null").Validity.State.Should().Be(RecordState.NotOnRecord);
        VokasiJson.Read<CertificationScheme>("""{"code":"S","kind":"unit","field":"las"}""").Validity.State.Should().Be(RecordState.NotOnRecord);
        VokasiJson.Write(Read("null")).Should().NotContain("validity");
    }

    [Theory]
    [InlineData("5")]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("\"\"")]
    [InlineData("\"PT5H\"")]
    [InlineData("""{"value":null}""")]
    [InlineData("""{"value":5}""")]
    [InlineData("""{"value":"P3Y","value":"P3Y"}""")]
    [InlineData("""{"value":"P3Y","none":true}""")]
    [InlineData("""{"value":"P3Y","asOf":"2025-08-01","asOf":"2025-08-01"}""")]
    [InlineData("""{"value":"P3Y","asOf":null}""")]
    [InlineData("""{"value":"P3Y","asOf":"1 Aug 2025"}""")]
    [InlineData("""{"value":"P3Y","as":"2025-08-01"}""")]
    [InlineData("""{"asOf":"2025-08-01"}""")]
    [InlineData("""{"asOf":"2025-08-01","defective":"record.blank"}""")]
    [InlineData("""{"none":false}""")]
    [InlineData("""{"none":1}""")]
    [InlineData("""{"none":true,"value":"P3Y"}""")]
    [InlineData("""{"none":true,"none":true}""")]
    [InlineData("""{"defective":"record.missing"}""")]
    [InlineData("""{"defective":"no.such"}""")]
    [InlineData("""{"defective":null}""")]
    [InlineData("""{"defective":"record.blank","value":"P3Y"}""")]
    [InlineData("""{"defective":"record.blank","asOf":"2025-08-01"}""")]
    [InlineData("""{"defective":"record.blank","defective":"record.blank"}""")]
    [InlineData("""{"absent":"record.blank"}""")]
    [InlineData("""{"absent":"record.missing"}""")]
    [InlineData("""{"absent":"no.such"}""")]
    [InlineData("""{"absent":null}""")]
    [InlineData("""{"absent":"applicant.nikLost","value":"P3Y"}""")]
    [InlineData("""{"absent":"applicant.nikLost","asOf":"2025-08-01"}""")]
    [InlineData("""{"absent":"applicant.nikLost","absent":"applicant.nikLost"}""")]
    public void Json_Malformed_IsRefused(string validity) =>
        JsonContract.Refuses<CertificationScheme>($$"""{"code":"S","kind":"unit","field":"las","validity":{{validity}}}""");

    private static CertificationScheme Read(string validity) =>
        VokasiJson.Read<CertificationScheme>($$"""{"code":"S","kind":"unit","field":"las","validity":{{validity}}}""");

    [Fact]
    public async Task Json_OverAStreamInSmallPieces_ReadsWhatItReadsAtOnce()
    {
        string json = """{"value":"2025-05-07","asOf":"2025-06-01"}""";
        System.Text.Json.JsonSerializerOptions options = new(VokasiJson.Options) { DefaultBufferSize = 16 };
        using MemoryStream stream = new(System.Text.Encoding.UTF8.GetBytes($"[{json},{json}]"));
        Recorded<LocalDate>[]? read = await System.Text.Json.JsonSerializer.DeserializeAsync<Recorded<LocalDate>[]>(
            stream, WithArrays(options), TestContext.Current.CancellationToken);
        read.Should().Equal(VokasiJson.Read<Recorded<LocalDate>>(json), VokasiJson.Read<Recorded<LocalDate>>(json));

        static System.Text.Json.JsonSerializerOptions WithArrays(System.Text.Json.JsonSerializerOptions options)
        {
            options.TypeInfoResolver = System.Text.Json.Serialization.Metadata.JsonTypeInfoResolver.Combine(VokasiJson.Resolver, new System.Text.Json.Serialization.Metadata.DefaultJsonTypeInfoResolver());
            return options;
        }
    }

    [Fact]
    public void Absent_CodeOfSomethingMissingWithoutParameters_SaysWhy()
    {
        Recorded<int> lost = Recorded<int>.Absent(ApplicantReasons.NikLost);
        (lost.State, lost.Absence, lost.Defect, lost.IsKnown, lost.IsNone).Should().Be((RecordState.NotOnRecord, ApplicantReasons.NikLost, null, false, false));
        lost.Should().NotBe(Recorded<int>.NotOnRecord).And.NotBe(Recorded<int>.Absent(ApplicantReasons.NikNeverRecorded));
        lost.ToString().Should().Be("NotOnRecord: applicant.nikLost");
        ((Action)(() => lost.DatedOn(Day))).Should().Throw<InvalidOperationException>();
        ((Action)(() => Recorded<int>.Absent(RecordReasons.Blank))).Should().Throw<ArgumentException>().WithParameterName("why");
        ((Action)(() => Recorded<int>.Absent(RecordReasons.Missing))).Should().Throw<ArgumentException>().WithParameterName("why");
        Recorded<int>.Defective(RecordReasons.Blank).Absence.Should().BeNull();
    }
}
