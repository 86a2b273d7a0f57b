using System.Text.Json;
using Pemasyarakatan.Vokasi.Applicants;
using Pemasyarakatan.Vokasi.Eligibility;
using static Pemasyarakatan.Vokasi.Tests.Eligibility.Rules;

namespace Pemasyarakatan.Vokasi.Tests.Eligibility;

/// <summary>Each standard fact is read off an applicant as known, none, not on record or defective.</summary>
public sealed class FactEncoderTests
{
    private static readonly Fact[] DatesOfSentence = [Facts.SentenceStart, Facts.OneThird, Facts.OneHalf, Facts.TwoThirds, Facts.Expiry, Facts.ExpectedRelease];

    private static readonly Fact[] OfCustody =
        [Facts.CustodyStatus, Facts.RegisterClass, Facts.SecurityLevel, Facts.Stage, Facts.FacilitySince, Facts.DetentionEnds, Facts.ConsentGivenOn, .. DatesOfSentence];

    /// <summary>A convict of whom everything is on record.</summary>
    private static readonly Inmate Full = (Inmate)VokasiJson.Read<Applicant>(
        """
        {"kind":"inmate","id":"MDN-0001","facilityId":"RUTAN-MDN","birthDate":"1991-08-17","sex":"female","domicile":{"value":{"region":"12.71.01","source":"ktp"},"asOf":"2025-08-01"},"foreignCitizen":false,"education":"paketC","adjustmentNeeded":false,
        "registerNumber":"BI 12/2025","custody":"narapidana","register":"b1","facilitySince":"2024-02-01","sentence":{"kind":"term","start":"2024-01-01","lengths":["P3Y"],"subsidiary":"P2M","official":{"expiry":"2027-01-01"}},"detentionEnds":{"none":true},
        "violations":{"value":[{"severity":"berat","on":"2025-01-05"},{"severity":"berat","on":"2024-06-01"}],"asOf":"2025-11-01"},"risk":{"value":"medium","asOf":"2025-03-01"},"securityLevel":{"none":true},"stage":"awal","tppRecommendation":true,"healthClearance":false,
        "offenceCategories":["narkotika"],"rightsRevoked":["remisi","remisi"],"consentGivenOn":"2025-11-01","leavePermitted":true,"certified":[{"field":"las","until":"2027-01-01"},{"field":"jahit","until":{"none":true}},{"field":"tata-boga"}],"trained":[{"field":"las","until":"2026-01-01"}],
        "commitments":[{"packageId":"LAS-1","during":{"from":"2025-01-01","to":"2025-02-01"}},{"packageId":"LAS-2","during":{"from":"2025-01-01"},"dismissedOn":"2025-03-01"}],"facts":{}}
        """);

    public static TheoryData<string, string> Known => new()
    {
        { "applicantKind", "inmate" }, { "custodyStatus", "narapidana" }, { "registerClass", "b1" }, { "facilitySince", "2024-02-01" }, { "domicile", "12.71.01" }, { "birthDate", "1991-08-17" },
        { "sex", "female" }, { "foreignCitizen", "false" }, { "education", "paketC" }, { "risk", "medium" }, { "securityLevel", "none" }, { "sentenceStart", "2024-01-01" },
        { "oneThird", "2025-01-01" }, { "oneHalf", "2025-07-02" }, { "twoThirds", "2026-01-01" }, { "expiry", "2027-01-01" }, { "expectedRelease", "2027-01-01" }, { "detentionEnds", "none" },
        { "leavePermitted", "true" }, { "consentGivenOn", "2025-11-01" }, { "stage", "awal" }, { "tppRecommendation", "true" }, { "healthClearance", "false" }, { "adjustmentNeeded", "false" },
        { "subsidiaryDetention", "true" }, { "committedUntil", "2025-02-01" }, { "appliedOn", "notOnRecord" }, { "writtenScore", "notOnRecord" }, { "interviewScore", "notOnRecord" }, { "employed", "notOnRecord" }, { "inSchool", "notOnRecord" }, { "socialRegistry", "notOnRecord" },
    };

    [Theory]
    [MemberData(nameof(Known))]
    public void Encode_Convict_ReadsEachSingleFact(string key, string value)
    {
        FactCatalogue.Standard.TryFind(key, out Fact? fact).Should().BeTrue();
        Encoder.Encode(Full)[fact!].ToString().Should().Be(value);
    }

    [Fact]
    public void Known_AboveAndTheFamilies_AreAllStandardFacts() =>
        Known.Select(row => row.Data.Item1).Concat(FactCatalogue.Standard.Facts.Where(fact => fact.IsFamily).Select(fact => fact.Key))
            .Should().BeEquivalentTo(FactCatalogue.Standard.Facts.Select(fact => fact.Key));

    [Fact]
    public void Encode_Convict_ReadsEachFamily()
    {
        FactSheet sheet = Encoder.Encode(Full);
        string Under(Fact fact, string key) => new FactValue(fact, sheet.Find(fact, key)).ToString();
        Under(Facts.LatestViolation, "berat").Should().Be("2025-01-05", "the latest of two");
        Under(Facts.LatestViolation, "ringan").Should().Be("none");
        Under(Facts.OffenceCategory, "narkotika").Should().Be("true");
        Under(Facts.OffenceCategory, "korupsi").Should().Be("false", "a list that is on record names them all");
        Under(Facts.RightsRevoked, "remisi").Should().Be("true", "a set that names a member twice is the same set");
        Under(Facts.RightsRevoked, "asimilasi").Should().Be("false");
        Under(Facts.Facility, "RUTAN-MDN").Should().Be("true");
        Under(Facts.Facility, "RUTAN-SRG").Should().Be("false", "nobody is held in two");
        Under(Facts.DismissedOn, "LAS-2").Should().Be("2025-03-01");
        Under(Facts.DismissedOn, "LAS-1").Should().Be("none");
        Under(Facts.TrainedUntil, "las").Should().Be("2026-01-01");
        Under(Facts.CertifiedUntil, "las").Should().Be("2027-01-01");
        Under(Facts.CertifiedUntil, "jahit").Should().Be("2199-12-31", "what does not expire lasts, and is no none");
        Under(Facts.CertifiedUntil, "tata-boga").Should().Be("notOnRecord", "how long it lasts nobody wrote down");
        Under(Facts.CertifiedUntil, "komputer").Should().Be("none");
    }

    [Fact]
    public void Encode_Evidence_IsThatOfTheRecord()
    {
        FactSheet sheet = Encoder.Encode(Full);
        sheet[Facts.Domicile].AsOf.Should().Be(Day("2025-08-01"));
        sheet[Facts.Risk].AsOf.Should().Be(Day("2025-03-01"));
        sheet[Facts.Stage].AsOf.Should().BeNull();
        new FactValue(Facts.LatestViolation, sheet.Find(Facts.LatestViolation, "ringan")).AsOf.Should().Be(Day("2025-11-01"), "a clean record is dated by its extract");
    }

    [Fact]
    public void Encode_SparseInmate_KnowsHisKindAlone()
    {
        FactSheet sheet = Encoder.Encode(new Inmate("A", "RUTAN-MDN"));
        sheet[Facts.ApplicantKind].ToString().Should().Be("inmate");
        sheet[Facts.CommittedUntil].State.Should().Be(RecordState.None, "the library's own lists are whole");
        foreach (Fact fact in FactCatalogue.Standard.Facts.Where(fact => !fact.IsFamily).Except([Facts.ApplicantKind, Facts.CommittedUntil]))
            sheet[fact].State.Should().Be(RecordState.NotOnRecord, fact.Key);
        sheet.Find(Facts.LatestViolation, "berat").Code.Should().Be(FactCodes.Unknown, "no extract is no clean record");
        sheet.Find(Facts.OffenceCategory, "korupsi").Code.Should().Be(FactCodes.Unknown);
        sheet.Find(Facts.RightsRevoked, "asimilasi").Code.Should().Be(FactCodes.Unknown);
        new FactValue(Facts.Facility, sheet.Find(Facts.Facility, "RUTAN-MDN")).ToString().Should().Be("true", "every inmate's facility is on record");
    }

    public static TheoryData<CustodyStatus, Recorded<Sentence>> Detainees => new()
    {
        { CustodyStatus.Tahanan, default }, { CustodyStatus.Tahanan, Recorded<Sentence>.None }, { CustodyStatus.Tahanan, Term("2024-01-01", "P3Y") }, { CustodyStatus.Anak, Recorded<Sentence>.None },
    };

    [Theory]
    [MemberData(nameof(Detainees))]
    public void Encode_Detainee_HasSentenceFactsThatAreUnknownAndNeverNone(CustodyStatus custody, Recorded<Sentence> sentence)
    {
        FactSheet sheet = Encoder.Encode(new Inmate("A", "RUTAN-MDN", custody: Recorded.Known(custody), sentence: sentence, rightsRevoked: Recorded.Known<ImmutableArray<string>>(["remisi"])));
        Fact[] ofSentence = [.. FactCatalogue.Standard.Facts.Where(fact => fact.Definition.Scope == FactScope.Sentence)];
        ofSentence.Should().BeEquivalentTo([.. DatesOfSentence, Facts.SubsidiaryDetention, Facts.RightsRevoked]);
        foreach (Fact fact in ofSentence)
            new FactValue(fact, sheet.Find(fact, "remisi")).State.Should().Be(RecordState.NotOnRecord, fact.Key);
    }

    [Fact]
    public void Encode_ConvictOfWhomItIsOnRecordThatThereIsNoSentence_HasNone() =>
        Encoder.Encode(new Inmate("A", "BAPAS-MDN", custody: Recorded.Known(CustodyStatus.Klien), sentence: Recorded<Sentence>.None))[Facts.Expiry].State.Should().Be(RecordState.None);

    [Theory]
    [InlineData(SentenceKind.Life)]
    [InlineData(SentenceKind.Death)]
    public void Encode_LifeOrDeath_HasNoneOfTheDatesButTheStart(SentenceKind kind)
    {
        FactSheet sheet = Encoder.Encode(new Inmate("A", "RUTAN-MDN", sentence: Recorded.Known(new Sentence(kind, On("2020-01-01")))));
        sheet[Facts.SentenceStart].ToString().Should().Be("2020-01-01");
        foreach (Fact fact in DatesOfSentence.Skip(1))
            sheet.Find(fact, "").Code.Should().Be(FactCodes.NoneHigh, fact.Key);
        sheet[Facts.SubsidiaryDetention].ToString().Should().Be("false", "nobody serves a fine after life");
        Encoder.Encode(new Inmate("A", "RUTAN-MDN", sentence: Recorded.Known(new Sentence(kind, subsidiary: Period.FromMonths(3)))))[Facts.SubsidiaryDetention].ToString().Should().Be("true", "unless the judgment says so");
    }

    [Fact]
    public void Encode_PersonWhoDeclined_HasNoneAndNotAnUnknownConsent()
    {
        FactSheet sheet = Encoder.Encode(VokasiJson.Read<Applicant>("""{"kind":"inmate","id":"A","facilityId":"F","consentGivenOn":{"none":true,"asOf":"2025-11-01"}}"""));
        sheet.Find(Facts.ConsentGivenOn, "").Code.Should().Be(FactCodes.NoneLow);
        sheet[Facts.ConsentGivenOn].AsOf.Should().Be(Day("2025-11-01"));
        Encoder.Encode(new Inmate("A", "F"))[Facts.ConsentGivenOn].State.Should().Be(RecordState.NotOnRecord, "nobody has asked yet");
    }

    [Fact]
    public void Encode_WithTheApplication_ReadsItsDayAndItsScores()
    {
        Application Scored(Recorded<int> written, Recorded<int> interview) => new("APP-1", "MDN-0001", ["LAS-1"], Day("2025-12-01"), ApplicationChannel.Facility, writtenTest: written, interview: interview);
        FactSheet sheet = Encoder.Encode(Full, Scored(Recorded.Known(70, Day("2025-12-05")), Recorded<int>.None));
        sheet[Facts.AppliedOn].ToString().Should().Be("2025-12-01");
        sheet[Facts.WrittenScore].ToString().Should().Be("70");
        sheet[Facts.WrittenScore].AsOf.Should().Be(Day("2025-12-05"));
        sheet.Find(Facts.InterviewScore, "").Code.Should().Be(FactCodes.NoneLow, "it is on record that none was held");
        Encoder.Encode(Full, Scored(default, default))[Facts.WrittenScore].State.Should().Be(RecordState.NotOnRecord, "none was entered yet");
        foreach (Fact fact in FactCatalogue.Standard.Facts.Where(fact => !fact.IsFamily && fact.Definition.Scope != FactScope.Application))
            sheet[fact].Should().Be(Encoder.Encode(Full)[fact], fact.Key);
    }

    [Fact]
    public void Encode_WithAnotherPersonsApplication_IsRefused()
    {
        Application other = new("APP-1", "MDN-0002", ["LAS-1"], Day("2025-12-01"), ApplicationChannel.Facility);
        Action encode = () => Encoder.Encode(Full, other);
        encode.Should().Throw<ArgumentException>().WithParameterName("application");
    }

    [Fact]
    public void Encode_Public_HasNoneOfCustodyAndSentence()
    {
        FactSheet sheet = Encoder.Encode(new PublicApplicant("P", employed: Recorded.Known(false), inSchool: Recorded.Known(true), socialRegistry: Recorded.Known(true)));
        sheet[Facts.ApplicantKind].ToString().Should().Be("public");
        foreach (Fact fact in OfCustody)
            sheet[fact].State.Should().Be(RecordState.None, fact.Key);
        sheet.Find(Facts.LatestViolation, "berat").Code.Should().Be(FactCodes.NoneLow);
        foreach (Fact set in (Fact[])[Facts.Facility, Facts.OffenceCategory, Facts.RightsRevoked])
            new FactValue(set, sheet.Find(set, "RUTAN-MDN")).ToString().Should().Be("false", $"{set}: the set is empty");
        FactCatalogue.Standard.Facts.Where(fact => fact.Definition.Scope is FactScope.Custody or FactScope.Sentence && fact.None != NoneOrdering.NotAllowed)
            .Should().BeEquivalentTo([.. OfCustody, Facts.LatestViolation]);
        foreach (Fact fact in (Fact[])[Facts.Risk, Facts.HealthClearance, Facts.TppRecommendation, Facts.LeavePermitted, Facts.SubsidiaryDetention])
            sheet[fact].State.Should().Be(RecordState.NotOnRecord, "risk, health and TPP have no none");
        sheet[Facts.Employed].ToString().Should().Be("false");
        sheet[Facts.InSchool].ToString().Should().Be("true");
        sheet[Facts.SocialRegistry].ToString().Should().Be("true");
    }

    [Theory]
    [InlineData("""{"severity":"berat","on":{"none":true}}""", RecordState.NotOnRecord)]
    [InlineData("""{"severity":"berat"}""", RecordState.NotOnRecord)]
    [InlineData("""{"severity":"berat","on":"31-12-2024"}""", RecordState.Defective)]
    public void Encode_ViolationWithoutADate_IsNeverACleanRecord(string violation, RecordState state)
    {
        Applicant inmate = VokasiJson.Read<Applicant>($$"""{"kind":"inmate","id":"A","facilityId":"F","violations":{"value":[{{violation}},{"severity":"berat","on":"2020-01-01"}],"asOf":"2025-11-01"} }""");
        FactSheet sheet = Encoder.Encode(inmate);
        new FactValue(Facts.LatestViolation, sheet.Find(Facts.LatestViolation, "berat")).State.Should().Be(state);
        new FactValue(Facts.LatestViolation, sheet.Find(Facts.LatestViolation, "sedang")).State.Should().Be(RecordState.None);
    }

    [Fact]
    public void Encode_CertificateWithADateThatCannotBeRead_IsDefective()
    {
        Applicant inmate = VokasiJson.Read<Applicant>("""{"kind":"inmate","id":"A","facilityId":"F","certified":[{"field":"las","until":"kapan-kapan"}]}""");
        new FactValue(Facts.CertifiedUntil, Encoder.Encode(inmate).Find(Facts.CertifiedUntil, "las")).Defect.Should().BeSameAs(RecordReasons.Unreadable);
    }

    [Fact]
    public void Encode_CommitmentWithoutEnd_LastsAndIsNoNone() =>
        Encoder.Encode(new Inmate("A", "F", commitments: [new("LAS-1", new(Day("2025-01-01")))]))[Facts.CommittedUntil].ToString().Should().Be("2199-12-31");

    [Fact]
    public void Encode_DefectiveValue_IsUnknownWithItsDefect()
    {
        FactSheet sheet = Encoder.Encode(VokasiJson.Read<Applicant>("""{"kind":"inmate","id":"A","facilityId":"F","birthDate":"1990-02-30"}"""));
        sheet[Facts.BirthDate].State.Should().Be(RecordState.Defective);
        sheet[Facts.BirthDate].Defect.Should().BeSameAs(RecordReasons.Unreadable);
    }

    [Fact]
    public void Encode_DateOutside1900To2199_IsRefusedAndNeverClamped()
    {
        Action encode = () => Encoder.Encode(new Inmate("A", "F", birthDate: On("1899-12-31")));
        encode.Should().Throw<ArgumentOutOfRangeException>().WithMessage("Expected a value of birthDate from 1900-01-01 to 2199-12-31.*");
    }

    private static readonly FactEncoder Own = FactEncoder.Using(
        FactCatalogue.Standard.With(
            Fact.Flag("literate"), Fact.Number("boots", "size", 30, 50, NoneOrdering.NotAllowed), Fact.Date("arrived", NoneOrdering.Low), Fact.Region("origin", NoneOrdering.NotAllowed),
            Fact.Ordered("grade", NoneOrdering.Low, "basic", "middle"), Fact.Date("seen", NoneOrdering.Low).ByKey()),
        SentenceCalculator.Mixed);

    [Fact]
    public void Encode_OwnFacts_AreReadOffTheApplicant()
    {
        Applicant inmate = new Inmate("A", "F").WithFact("literate", true).WithFact("boots", 42).WithFact("arrived", "2025-11-11").WithFact("origin", "12.71").WithFact("grade", "middle");
        FactSheet sheet = Own.Encode(inmate);
        string Of(string key) => Own.Catalogue.TryFind(key, out Fact? fact) ? sheet[fact].ToString() : "";
        new[] { "literate", "boots", "arrived", "origin", "grade" }.Select(Of).Should().Equal("true", "42", "2025-11-11", "12.71", "middle");
        Own.Encode(new Inmate("B", "F").WithFact("grade", Recorded<JsonElement>.None))[Own.Catalogue.Facts.Single(fact => fact.Key == "grade")].State.Should().Be(RecordState.None);
    }

    [Theory]
    [InlineData("literate", "1")]
    [InlineData("literate", "\"true\"")]
    [InlineData("boots", "true")]
    [InlineData("boots", "29")]
    [InlineData("boots", "51")]
    [InlineData("boots", "42.5")]
    [InlineData("boots", "4200000000")]
    [InlineData("arrived", "20251111")]
    [InlineData("arrived", "\"11-11-2025\"")]
    [InlineData("arrived", "\"1899-12-31\"")]
    [InlineData("origin", "\"Medan\"")]
    [InlineData("grade", "\"upper\"")]
    [InlineData("grade", "1")]
    [InlineData("seen", "\"2025-11-11\"")]
    [InlineData("risk", "\"low\"")]
    [InlineData("shoeSize", "42")]
    public void Encode_OwnFactOfAnotherKind_IsRefused(string key, string value)
    {
        using JsonDocument document = JsonDocument.Parse(value);
        Applicant inmate = new Inmate("A", "F").WithFact(key, Recorded.Known(document.RootElement.Clone()));
        Action encode = () => Own.Encode(inmate);
        encode.Should().Throw<ArgumentException>().WithMessage($"*{key}*").WithParameterName("applicant");
    }

    [Fact]
    public void WithFact_HalfACharacter_IsRefusedBeforeItIsStored()
    {
        using JsonDocument document = JsonDocument.Parse("\"\\ud800\"");
        Action told = () => new Inmate("A", "F").WithFact("grade", Recorded.Known(document.RootElement.Clone()));
        told.Should().Throw<ArgumentException>().WithMessage("Expected a text of whole characters or a number of at most 40.*");
    }

    [Fact]
    public void Fingerprint_OfAnEncoder_TellsCatalogueAndCalculatorWithItsOptions()
    {
        FactEncoder.Using(FactCatalogue.Standard, SentenceCalculator.CalendarMonths).Fingerprint.Should().Be(Encoder.Fingerprint);
        new[]
        {
            Encoder.Fingerprint, Own.Fingerprint, FactEncoder.Using(FactCatalogue.Standard, SentenceCalculator.Mixed).Fingerprint,
            FactEncoder.Using(FactCatalogue.Standard, SentenceCalculator.WithRemissionInFractions(SentenceCalculator.CalendarMonths)).Fingerprint,
        }.Should().OnlyHaveUniqueItems();
    }

    [Fact]
    public void Item_OfAFamily_IsWhatStandsUnderTheKey()
    {
        FactSheet sheet = Encoder.Encode(VokasiJson.Read<Applicant>("""{"kind":"inmate","id":"A","facilityId":"F","violations":{"value":[{"severity":"berat","on":"2020-01-01"}],"asOf":"2025-11-01"},"certified":[{"field":"las","until":"2027-01-01"}]}"""));
        (sheet[Facts.LatestViolation, "berat"].ToString(), sheet[Facts.LatestViolation, "sedang"].ToString()).Should().Be(("2020-01-01", "none"));
        (sheet[Facts.CertifiedUntil, "las"].ToString(), sheet[Facts.CertifiedUntil, "jahit"].ToString()).Should().Be(("2027-01-01", "none"));
        sheet[Facts.LatestViolation, "berat"].AsOf.Should().Be(Day("2025-11-01"));
        Contracts.Misuse.Refused(() => _ = sheet[Facts.LatestViolation, "brat"], "key", "a key of the family");
        Contracts.Misuse.Refused(() => _ = sheet[Facts.CertifiedUntil, "a b"], "key", "Expected");
        Contracts.Misuse.Refused(() => _ = sheet[Facts.Risk, "berat"], "family", "a family");
    }

    [Fact]
    public void ToString_OfASheet_IsTheIdAlone() => Encoder.Encode(Full).ToString().Should().Be("MDN-0001");
}
