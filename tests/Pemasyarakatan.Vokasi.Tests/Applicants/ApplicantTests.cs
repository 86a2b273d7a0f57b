using System.Globalization;
using System.Text.Json;
using Pemasyarakatan.Vokasi.Applicants;

namespace Pemasyarakatan.Vokasi.Tests.Applicants;

public sealed class ApplicantTests
{
    private const string FullRow =
        """
        {"kind":"inmate","id":"MDN-0001","facilityId":"RUTAN-MDN","nik":"9912345708910001","birthDate":"1991-08-17","sex":"female","domicile":{"value":{"region":"12.71","source":"ktp"},"asOf":"2025-08-01"},"foreignCitizen":false,"education":"paketC","registerNumber":"BI 12/2025","custody":"narapidana","register":"b1","facilitySince":"2024-02-01","sentence":{"kind":"term","start":"2024-01-01","lengths":["P2Y6M"],"interruptions":[],"remissions":[{"amount":"P1M","grantedOn":"2025-08-17"}]},"violations":{"value":[{"severity":"berat","on":"2025-01-05"}],"asOf":"2025-11-01"},"risk":{"value":"medium","asOf":"2025-03-01"},"securityLevel":{"none":true},"offenceCategories":["narkotika"],"consentGivenOn":"2025-11-01","certified":[{"field":"las","until":"2027-01-01"}],"trained":[],"commitments":[{"packageId":"LAS-1","during":{"from":"2025-01-01","to":"2025-02-01"}}],"facts":{"boots":42,"literate":{"value":true,"asOf":"2025-11-01"}}}
        """;

    private static readonly LocalDate Born = new(1991, 8, 17);

    [Fact]
    public void Read_FullInmate_WritesTheSameBytes() => VokasiJson.Write(VokasiJson.Read<Applicant>(FullRow)).Should().Be(FullRow);

    [Fact]
    public void Read_Public_WritesTheSameBytes()
    {
        string row = """{"kind":"public","id":"P-1","birthDate":"2000-01-31","employed":false,"inSchool":true,"socialRegistry":{"value":true,"asOf":"2025-01-01"},"certified":[],"trained":[],"commitments":[],"facts":{}}""";
        Applicant read = VokasiJson.Read<Applicant>(row);
        read.Should().BeOfType<PublicApplicant>();
        VokasiJson.Write(read).Should().Be(row);
    }

    [Fact]
    public void Read_SparseInmate_KnowsNothingMore()
    {
        Inmate inmate = Row("");
        inmate.Nik.State.Should().Be(RecordState.NotOnRecord);
        inmate.Sentence.State.Should().Be(RecordState.NotOnRecord);
        inmate.Violations.State.Should().Be(RecordState.NotOnRecord, "no extract of Register F is no clean record");
        inmate.Facts.Should().BeEmpty();
    }

    [Fact]
    public void Read_EmptyListOfViolations_IsACleanRecord() => Row("\"violations\":{\"value\":[],\"asOf\":\"2025-11-01\"}").Violations.Value.Should().BeEmpty();

    [Theory]
    [InlineData("applicant.nikNeverRecorded")]
    [InlineData("applicant.nikLost")]
    public void Read_NoNik_MaySayWhy(string why)
    {
        Inmate inmate = (Inmate)VokasiJson.Read<Applicant>($$$"""{"kind":"inmate","id":"A-1","facilityId":"F-1","nik":{"absent":"{{{why}}}"}}""");
        (inmate.Nik.State, inmate.Nik.Absence!.Id).Should().Be((RecordState.NotOnRecord, why));
        VokasiJson.Write<Applicant>(inmate).Should().Contain($$$""""nik":{"absent":"{{{why}}}"}"""");
    }

    public static TheoryData<string, string> DirtyNiks => new()
    {
        { "", "record.blank" }, { "   ", "record.blank" }, { "0000000000000000", "applicant.nikZeros" }, { "00000", "applicant.nikZeros" },
        { "belum ada", "applicant.nikMalformed" }, { "991234170891000", "applicant.nikMalformed" }, { "9912341708910000", "applicant.nikMalformed" },
        { "9912343102910001", "applicant.nikMalformed" }, { "991234170891O001", "applicant.nikMalformed" },
    };

    [Theory]
    [MemberData(nameof(DirtyNiks))]
    public void Read_DirtyNik_KeepsTheRowAndNamesTheDefect(string nik, string defect)
    {
        Inmate inmate = Row($"\"nik\":\"{nik}\",\"risk\":\"low\"");
        inmate.Nik.Defect!.Id.Should().Be(defect);
        inmate.Risk.Value.Should().Be(RiskLevel.Low);
        VokasiJson.Write<Applicant>(inmate).Should().Contain($"\"nik\":{{\"defective\":\"{defect}\"}}");
    }

    [Theory]
    [InlineData("31-12-1990", "record.unreadable")]
    [InlineData("1990-02-30", "record.unreadable")]
    [InlineData("", "record.blank")]
    public void Read_DirtyDate_KeepsTheRowAndNamesTheDefect(string date, string defect)
    {
        Inmate inmate = Row($"\"birthDate\":\"{date}\",\"sentence\":{{\"kind\":\"term\",\"start\":\"{date}\"}},\"violations\":[{{\"severity\":\"berat\",\"on\":\"{date}\"}}]");
        inmate.BirthDate.Defect!.Id.Should().Be(defect);
        inmate.Sentence.Value.Start.Defect!.Id.Should().Be(defect);
        inmate.Violations.Value.Single().On.Defect!.Id.Should().Be(defect);
    }

    [Theory]
    [InlineData("\"nickname\":\"x\"")]
    [InlineData("\"risk\":\"enormous\"")]
    [InlineData("\"risk\":2")]
    [InlineData("\"nik\":9912341708910001")]
    [InlineData("\"birthDate\":19910817")]
    [InlineData("\"birthDate\":[]")]
    [InlineData("\"domicile\":\"12.71\"")]
    [InlineData("\"facts\":{\"boots\":[1]}")]
    [InlineData("\"facts\":{\"two words\":1}")]
    [InlineData("\"sentence\":{\"kind\":\"term\",\"start\":\"2024-01-01\",\"lengths\":[\"P0D\"]}")]
    public void Read_WhatIsNoDirtButAnotherFormat_IsABadFile(string member) =>
        FluentActions.Invoking(() => Row(member)).Should().Throw<JsonException>().Which.Message.Should().NotContain("9912341708910001");

    [Fact]
    public void Read_FileWithABadRow_NamesThePositionAndNotThePerson() =>
        FluentActions.Invoking(() => VokasiJson.Read<ImmutableArray<Applicant>>("""[{"kind":"public","id":"P-1"},{"kind":"public","id":"no code"}]"""))
            .Should().Throw<JsonException>().Which.Path.Should().StartWith("$[1]");

    [Theory]
    [InlineData("9912341708910001", Sex.Male, null)]
    [InlineData("9912345708910001", Sex.Female, null)]
    [InlineData("9912341808910001", Sex.Male, "applicant.nikContradictsBirthDate")]
    [InlineData("9912341709910001", Sex.Male, "applicant.nikContradictsBirthDate")]
    [InlineData("9912341708920001", Sex.Male, "applicant.nikContradictsBirthDate")]
    [InlineData("9912341708910001", Sex.Female, "applicant.nikContradictsSex")]
    [InlineData("9912345708910001", Sex.Male, "applicant.nikContradictsSex")]
    public void Nik_AgainstBirthDateAndSex_TheNikIsDefective(string digits, Sex sex, string? defect)
    {
        Inmate inmate = new("A-1", "F-1", nik: Recorded.Known(Nik.Parse(digits)), birthDate: Recorded.Known(Born), sex: Recorded.Known(sex));
        inmate.Nik.Defect?.Id.Should().Be(defect);
        inmate.Nik.IsKnown.Should().Be(defect is null);
        inmate.BirthDate.Value.Should().Be(Born, "the NIK never follows a correction");
    }

    [Fact]
    public void Dates_SentencedBeforeBirth_BothAreDefective()
    {
        Inmate inmate = new(
            "A-1", "F-1", birthDate: Recorded.Known(Born), facilitySince: Recorded.Known(Born.PlusYears(30)),
            sentence: Recorded.Known(new Sentence(SentenceKind.Term, Recorded.Known(Born.PlusDays(-1)), [Period.FromYears(1)]), new(2025, 1, 1)));
        inmate.BirthDate.Defect.Should().Be(ApplicantReasons.DatesOutOfOrder);
        inmate.Sentence.Value.Start.Defect.Should().Be(ApplicantReasons.DatesOutOfOrder);
        inmate.Sentence.AsOf.Should().Be(new LocalDate(2025, 1, 1));
        inmate.FacilitySince.IsKnown.Should().BeTrue("it agrees with both");
    }

    [Fact]
    public void Dates_BroughtInBeforeBirth_BothAreDefective()
    {
        Inmate inmate = new("A-1", "F-1", birthDate: Recorded.Known(Born), facilitySince: Recorded.Known(Born.PlusDays(-1)));
        inmate.BirthDate.Defect.Should().Be(ApplicantReasons.DatesOutOfOrder);
        inmate.FacilitySince.Defect.Should().Be(ApplicantReasons.DatesOutOfOrder);
    }

    [Fact]
    public void WithFact_ChangesTheCopyAlone()
    {
        Inmate inmate = Row("");
        Applicant changed = inmate.WithFact("boots", 42).WithFact("area", "12.71").WithFact("literate", true).WithFact("boots", 43);
        inmate.Facts.Should().BeEmpty();
        VokasiJson.Write(changed).Should().EndWith("\"facts\":{\"area\":\"12.71\",\"boots\":43,\"literate\":true}}");
        VokasiJson.Write(VokasiJson.Read<Applicant>(VokasiJson.Write(changed))).Should().Be(VokasiJson.Write(changed));
    }

    [Fact]
    public void Facts_AnyCulture_StandInOrdinalOrder()
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("id-ID");
            Row("\"facts\":{\"b\":1,\"B\":2,\"a\":3}").Facts.Keys.Should().Equal("B", "a", "b");
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void ToString_ShowsTheIdAlone() => VokasiJson.Read<Applicant>(FullRow).ToString().Should().Be("MDN-0001");

    [Fact]
    public void DoubledRegisterNumbers_BothRowsStayAndTheLaterIsReported()
    {
        Inmate[] rows = [Numbered("A-1", "BI 1"), Numbered("A-2", "BI 2"), Numbered("A-3", "BI 1"), Numbered("A-4", "BI 1"), Numbered("A-5", " "), Numbered("A-6", " ")];
        Inmate.DoubledRegisterNumbers(rows).Select(reason => reason.ToText(CultureInfo.InvariantCulture)).Should().Equal(
            "A-3 bears the same register number as A-1.", "A-4 bears the same register number as A-1.");
        rows[4].RegisterNumber.Defect.Should().Be(RecordReasons.Blank);
    }

    [Fact]
    public void WithSentence_KeepsEverythingElse()
    {
        Inmate inmate = (Inmate)VokasiJson.Read<Applicant>(FullRow);
        VokasiJson.Write<Applicant>(inmate.WithSentence(inmate.Sentence)).Should().Be(FullRow);
        inmate.WithSentence(default).Sentence.State.Should().Be(RecordState.NotOnRecord);
    }

    [Fact]
    public void Commitment_DismissedBeforeItBegan_IsRefused() =>
        FluentActions.Invoking(() => new Commitment("LAS-1", new DateRange(Born, null), Born.PlusDays(-1))).Should().Throw<ArgumentException>().WithParameterName("dismissedOn");

    [Fact]
    public void Domicile_NoRegion_IsRefused() =>
        FluentActions.Invoking(() => new Domicile(default, DomicileSource.Ktp)).Should().Throw<ArgumentException>().WithParameterName("region");

    private static Inmate Numbered(string id, string number) => new(id, "F-1", registerNumber: Recorded.Known(number));

    private static Inmate Row(string members) =>
        (Inmate)VokasiJson.Read<Applicant>($"{{\"kind\":\"inmate\",\"id\":\"A-1\",\"facilityId\":\"F-1\"{(members.Length == 0 ? "" : "," + members)}}}");
}
