using Pemasyarakatan.Vokasi.Applicants;
using Pemasyarakatan.Vokasi.Eligibility;
using Pemasyarakatan.Vokasi.Tests.Contracts;
using static Pemasyarakatan.Vokasi.Tests.Eligibility.Rules;

namespace Pemasyarakatan.Vokasi.Tests.Eligibility;

public sealed class FactTests
{
    private static readonly Fact[] Standard = [.. FactCatalogue.Standard.Facts];

    [Fact]
    public void OfDate_EveryDayFrom1900To2199_CountsAsNodaTimeDoes()
    {
        LocalDate epoch = new(1970, 1, 1);
        int expected = Period.DaysBetween(epoch, FactCodes.FirstDate);
        for (LocalDate day = FactCodes.FirstDate; day <= FactCodes.LastDate; day = day.PlusDays(1), expected++)
        {
            if (FactCodes.OfDate(day) != expected || FactCodes.ToDate(expected) != day)
                FactCodes.OfDate(day).Should().Be(expected, $"{day} is that many days from {epoch}");
        }

        FactCodes.OfDate(epoch).Should().Be(0);
    }

    [Theory]
    [InlineData(-4000, 3, 1)]
    [InlineData(-1, 2, 28)]
    [InlineData(0, 2, 29)]
    [InlineData(4744, 12, 31)]
    public void OfDate_OfABoundFarOutside_CountsAsNodaTimeDoes(int year, int month, int day) =>
        FactCodes.ToDate(FactCodes.OfDate(new(year, month, day))).Should().Be(new LocalDate(year, month, day));

    [Theory]
    [InlineData("1899-12-31", false)]
    [InlineData("1900-01-01", true)]
    [InlineData("2199-12-31", true)]
    [InlineData("2200-01-01", false)]
    public void Date_OutsideItsRange_IsRefusedAndNeverClamped(string date, bool isRead) =>
        Refuse(isRead, sheet => sheet.Set(Facts.BirthDate, On(date)));

    [Theory]
    [InlineData("1899-12-31", false)]
    [InlineData("1900-01-01", true)]
    public void Evidence_OutsideItsRange_IsRefused(string date, bool isRead) =>
        Refuse(isRead, sheet => sheet.Set(Facts.Risk, Recorded.Known("low", Day(date))));

    [Theory]
    [InlineData(-1, false)]
    [InlineData(0, true)]
    [InlineData(100, true)]
    [InlineData(101, false)]
    public void Number_OutsideItsRange_IsRefusedAndNeverClamped(int number, bool isRead)
    {
        Fact<int> points = Fact.Number("points", "points", 0, 100, NoneOrdering.NotAllowed);
        FactSheetBuilder sheet = new(FactCatalogue.Empty.With(points));
        Action set = () => sheet.Set(points, Recorded.Known(number));
        if (isRead)
            set.Should().NotThrow();
        else
            set.Should().Throw<ArgumentOutOfRangeException>();
    }

    [Theory]
    [InlineData("", false)]
    [InlineData("Low", false)]
    [InlineData("enormous", false)]
    [InlineData("low", true)]
    public void Ordered_AnotherValue_IsRefused(string value, bool isRead) => Refuse(isRead, sheet => sheet.Set(Facts.Risk, Recorded.Known(value)));

    [Theory]
    [InlineData("robot", false)]
    [InlineData("inmate", true)]
    public void Unordered_AnotherValue_IsRefused(string value, bool isRead) => Refuse(isRead, sheet => sheet.Set(Facts.ApplicantKind, Recorded.Known(value)));

    [Fact]
    public void Region_NoRegion_IsRefused() => Refuse(isRead: false, sheet => sheet.Set(Facts.Domicile, Recorded.Known(default(RegionCode))));

    [Fact]
    public void Region_EveryLevelOfTheLastProvince_KeepsItsOrder()
    {
        string[] codes = ["11", "12.71", "12.71.01", "12.71.01.1001", "12.71.01.1002", "98", "99", "99.99", "99.99.99", "99.99.99.3999"];
        codes.Select(code => RegionCode.Parse(code).Ordinal).Should().BeInAscendingOrder().And.OnlyHaveUniqueItems()
            .And.OnlyContain(code => code >= FactCodes.First && code <= FactCodes.Last);
    }

    [Theory]
    [InlineData("")]
    [InlineData("Points")]
    [InlineData("po-ints")]
    [InlineData("9points")]
    [InlineData("decision")]
    [InlineData("trainingStart")]
    [InlineData("trainingEnd")]
    [InlineData("certificateEnd")]
    public void Key_AnotherShapeOrTheNameOfAnAnchor_IsRefused(string key) => Misuse(() => Fact.Flag(key), "key");

    [Fact]
    public void Key_ThatNoReasonCouldBear_IsRefused()
    {
        Misuse(() => Fact.Flag(new string('a', 96)), "key");
        Fact.Flag(new string('a', 95)).Key.Should().HaveLength(95);
        Misuse(() => Fact.Unordered("a", NoneOrdering.NotAllowed, new string('b', 99)), "steps");
        Misuse(() => Fact.Unordered("a", NoneOrdering.NotAllowed, "3201010101010001"), "steps");
        Misuse(() => Fact.Unordered("a", NoneOrdering.NotAllowed, "b c", "d"), "values");
        Misuse(() => Fact.Date("a", NoneOrdering.Low).ByKey(new string('b', 94)), "keys");
        Misuse(() => Fact.Number("a", new string('b', 96), 0, 1, NoneOrdering.Low), "unit");
    }

    [Theory]
    [InlineData()]
    [InlineData("")]
    [InlineData("low", "low")]
    [InlineData("low medium", "medium")]
    [InlineData("low  medium")]
    [InlineData("a b c d e f g h i j k l m n o p q")]
    public void Steps_NoneDoubledOrTooManyOfARank_AreRefused(params string[] steps) => Misuse(() => Fact.Ordered("grade", NoneOrdering.Low, steps), "steps");

    [Fact]
    public void Number_EmptyRange_IsRefused() => Misuse(() => Fact.Number("points", "points", 1, 0, NoneOrdering.Low), "maximum");

    [Fact]
    public void Catalogue_KeyThatIsTaken_IsRefused()
    {
        Misuse(() => FactCatalogue.Standard.With(Fact.Flag("risk")), "facts");
        Misuse(() => FactCatalogue.Empty.With(Fact.Flag("a"), Fact.Date("a", NoneOrdering.Low)), "facts");
        FactCatalogue.Standard.With(Fact.Flag("Risk".ToLowerInvariant() + "y")).Facts.Should().HaveCount(Standard.Length + 1);
    }

    [Fact]
    public void Fact_ThatCannotBe_SaysWhatIsExpected()
    {
        Contracts.Misuse.Refused(() => Fact.Flag("9points"), "key", "a lower-case letter, then letters and digits, and not the name of an anchor");
        Contracts.Misuse.Refused(() => Fact.Flag("decision"), "key", "a lower-case letter, then letters and digits, and not the name of an anchor");
        Contracts.Misuse.Refused(() => Fact.Flag(new string('a', 96)), "key", "a name that a reason can bear");
        Contracts.Misuse.Refused(() => Fact.Flag("points").ByKey("a", "a"), "keys", "codes that a reason can bear, each once");
        Contracts.Misuse.Refused(() => Fact.Number("points", "points", 1, 0, NoneOrdering.Low), "maximum", "a maximum that is not below the minimum");
        Contracts.Misuse.Refused(() => Fact.Number("points", new string('b', 96), 0, 1, NoneOrdering.Low), "unit", "a unit that a reason can bear");
        Contracts.Misuse.Refused(() => Fact.Ordered("grade", NoneOrdering.Low), "steps", "at least one value");
        Contracts.Misuse.Refused(() => Fact.Ordered("grade", NoneOrdering.Low, "low", "low"), "steps", "codes that a reason can bear, each once");
        Contracts.Misuse.Refused(() => Fact.Ordered("grade", NoneOrdering.Low, "a b c d e f g h i j k l m n o p q"), "steps", "at most 16 values of equal rank");
        Fact.Ordered("grade", NoneOrdering.Low, "a b c d e f g h i j k l m n o p").Steps.Should().ContainSingle();
        Contracts.Misuse.Refused(() => FactCatalogue.Empty.With(Fact.Flag("a"), Fact.Flag("a")), "facts", "each fact once");
        Contracts.Misuse.Refused(() => new FactSheetBuilder(FactCatalogue.Standard).Set(Facts.Domicile, Recorded.Known(default(RegionCode))), "region", "a region");
        Contracts.Misuse.Refused(() => new FactSheetBuilder(FactCatalogue.Standard).Set(Facts.Risk, Recorded.Known("enormous")), "value", "a value of risk");
    }

    [Theory]
    [InlineData(-1_000_000_001, 0, "minimum")]
    [InlineData(0, 1_000_000_001, "maximum")]
    public void Number_RangeBeyondAThousandMillion_IsRefused(int minimum, int maximum, string argument)
    {
        Contracts.Misuse.Refused(() => Fact.Number("points", "points", minimum, maximum, NoneOrdering.Low), argument, "at most a thousand million");
        Fact.Number("points", "points", -1_000_000_000, 1_000_000_000, NoneOrdering.Low).Maximum.Should().Be(1_000_000_000);
        Fact.Number("points", "points", 7, 7, NoneOrdering.Low).Minimum.Should().Be(7, "a range of one value is one");
    }

    [Fact]
    public void Map_WhatIsNotToBeMapped_SaysWhatIsExpected()
    {
        FactMap<string> map = new FactMap<string>(FactCatalogue.Standard, id => id).Map(Facts.Expiry, _ => On("2025-01-01"));
        Contracts.Misuse.Refused(() => map.Map(Facts.LatestViolation, _ => On("2025-01-01")), "fact", "a single fact");
        Contracts.Misuse.Refused(() => map.MapFamily(Facts.Expiry, _ => default), "fact", "a family");
        Contracts.Misuse.Refused(() => map.Map(Facts.Expiry, _ => On("2025-01-01")), "fact", "each fact once");
        Contracts.Misuse.Refused(() => map.Map(Fact.Flag("literate"), _ => Recorded.Known(true)), "fact", "literate is not in the catalogue");
        Contracts.Misuse.Refused(() => _ = map.Encode("X-1")[Facts.LatestViolation], "fact", "a single fact");
    }

    [Fact]
    public void Map_WithoutWhatReads_IsMisuse()
    {
        FactMap<string> map = new(FactCatalogue.Standard, id => id);
        foreach (Action make in (Action[])[() => map.Map(Facts.Expiry, null!), () => map.MapFamily(Facts.LatestViolation, null!), () => map.MapSet(Facts.OffenceCategory, null!)])
            make.Should().Throw<ArgumentNullException>().WithParameterName("read");
    }

    [Fact]
    public void Fingerprint_OfTwoCatalogues_IsTheSameExactlyIfTheyEncodeAlike()
    {
        string Print(params Fact[] facts) => FactCatalogue.Empty.With(facts).Fingerprint;
        Fact<string> grade = Fact.Ordered("grade", NoneOrdering.Low, "basic", "middle");
        Print(grade).Should().Be(Print(Fact.Ordered("grade", NoneOrdering.Low, "basic", "middle").Named("tingkat", "grade")), "names decide nothing");
        string[] others =
        [
            Print(Fact.Ordered("grades", NoneOrdering.Low, "basic", "middle")), Print(Fact.Ordered("grade", NoneOrdering.High, "basic", "middle")), Print(Fact.Ordered("grade", NoneOrdering.Low, "middle", "basic")),
            Print(Fact.Ordered("grade", NoneOrdering.Low, "basic middle")), Print(Fact.Unordered("grade", NoneOrdering.Low, "basic", "middle")), Print(grade.ByKey()), Print(grade.ByKey("a")),
            Print(grade, Fact.Flag("a")), Print(Fact.Flag("a"), grade),
        ];
        others.Append(Print(grade)).Should().OnlyHaveUniqueItems();
    }

    [Fact]
    public void PlaceOf_AnotherDeclarationOfTheSameKey_IsNotTheFactOfTheCatalogue()
    {
        FactMap<string> map = new(FactCatalogue.Standard, id => id);
        Misuse(() => map.Map(Fact.Number("risk", "points", 0, 100, NoneOrdering.Low), _ => Recorded.Known(50)), "fact");
        Misuse(() => FactEncoder.Using(FactCatalogue.Empty.With(Standard.Select(fact => fact.Key == "risk" ? Fact.Flag("risk") : fact)), SentenceCalculator.Mixed), "catalogue");
        FactEncoder.Using(FactCatalogue.Empty.With(Standard.Append(Fact.Flag("literate"))), SentenceCalculator.Mixed).Catalogue.Facts.Should().HaveCount(Standard.Length + 1);
    }

    [Fact]
    public void Map_FamilyAsSingleFactOrTheOtherWayRound_IsRefused()
    {
        FactMap<string> map = new(FactCatalogue.Standard, id => id);
        Misuse(() => map.Map(Facts.LatestViolation, _ => On("2025-01-01")), "fact");
        Misuse(() => map.MapFamily(Facts.Expiry, _ => default), "fact");
        Misuse(() => map.Map(Fact.Flag("literate"), _ => Recorded.Known(true)), "fact");
        Misuse(() => map.Encode("a b"), "item");
    }

    [Fact]
    public void Encode_OwnClass_SetsWhatIsMappedAndNothingElse()
    {
        FactMap<string> map = new FactMap<string>(FactCatalogue.Standard, id => id)
            .Map(Facts.Domicile, _ => Recorded.Known(RegionCode.Parse("12.71"), Day("2025-06-01")))
            .MapFamily(Facts.LatestViolation, _ => Recorded.Known<IEnumerable<KeyValuePair<string, Recorded<LocalDate>>>>([new("berat", On("2025-01-01"))]));
        FactSheet sheet = map.Encode("X-1");
        sheet.Id.Should().Be("X-1");
        sheet[Facts.Domicile].ToString().Should().Be("12.71");
        sheet[Facts.Domicile].AsOf.Should().Be(Day("2025-06-01"));
        sheet[Facts.Expiry].State.Should().Be(RecordState.NotOnRecord);
        sheet.Find(Facts.LatestViolation, "berat").Code.Should().Be(FactCodes.OfDate(Day("2025-01-01")));
        sheet.Find(Facts.LatestViolation, "ringan").Code.Should().Be(FactCodes.NoneLow);
        sheet.Find(Facts.LatestViolation, "unheard").Code.Should().Be(FactCodes.NoneLow, "what stands under no key of the family is none, not the value of another key");
        sheet.Find(Facts.CertifiedUntil, "las").Code.Should().Be(FactCodes.Unknown, "the whole record is missing");
        Misuse(() => _ = sheet[Facts.LatestViolation], "fact");
        Misuse(() => _ = sheet[Fact.Flag("literate")], "fact");
    }

    [Fact]
    public void SetFamily_KeyOutsideTheClosedSet_IsRefused() => Refuse(
        isRead: false, sheet => sheet.SetFamily(Facts.LatestViolation, Recorded.Known<IEnumerable<KeyValuePair<string, Recorded<LocalDate>>>>([new("brat", On("2025-01-01"))])));

    public static TheoryData<string[], bool> FamilyKeys => new()
    {
        { ["berat"], true }, { ["berat", "ringan"], true }, { ["berat", "ringan", "berat"], false }, { ["be rat"], false }, { ["9912345708910001"], false },
    };

    [Theory]
    [MemberData(nameof(FamilyKeys))]
    public void Encode_KeyOfAFamily_IsACodeThatStandsOnce(string[] keys, bool isRead)
    {
        foreach (Fact<LocalDate> family in (Fact<LocalDate>[])[Facts.LatestViolation, Facts.CertifiedUntil])
            Refuse(isRead, sheet => sheet.SetFamily(family, Recorded.Known(keys.Select(key => KeyValuePair.Create(key, On("2025-01-01"))))));
        Refuse(isRead, sheet => sheet.SetMembers(Facts.OffenceCategory, Recorded.Known<IEnumerable<string>>(keys)));
    }

    [Fact]
    public void Map_FactThatIsMappedAlready_IsRefused()
    {
        FactMap<string> map = new FactMap<string>(FactCatalogue.Standard, id => id)
            .Map(Facts.Sex, _ => Recorded.Known("male")).MapFamily(Facts.CertifiedUntil, _ => default).MapSet(Facts.OffenceCategory, _ => default);
        Misuse(() => map.Map(Facts.Sex, _ => default), "fact");
        Misuse(() => map.MapFamily(Facts.CertifiedUntil, _ => default), "fact");
        Misuse(() => map.MapFamily(Facts.OffenceCategory, _ => default), "fact");
        Misuse(() => map.MapSet(Facts.OffenceCategory, _ => default), "fact");
        Misuse(() => map.MapSet(Facts.SubsidiaryDetention, _ => default), "fact");
    }

    [Fact]
    public void Map_Set_IsANoUnderEveryOtherKeyOfARecordThatIsThere()
    {
        FactMap<string> map = new FactMap<string>(FactCatalogue.Standard, id => id)
            .MapSet(Facts.OffenceCategory, _ => Recorded.Known<IEnumerable<string>>(["narkotika"], Day("2025-06-01"))).MapSet(Facts.RightsRevoked, _ => default);
        FactSheet sheet = map.Encode("X-1");
        sheet.Find(Facts.OffenceCategory, "narkotika").Should().Be(new FactCell(1, FactCodes.OfDate(Day("2025-06-01"))));
        sheet.Find(Facts.OffenceCategory, "korupsi").Should().Be(new FactCell(0, FactCodes.OfDate(Day("2025-06-01"))));
        sheet.Find(Facts.RightsRevoked, "remisi").Should().Be(FactCell.Unknown);
    }

    [Fact]
    public void Meaning_EveryStandardFact_IsOneSentenceInEachLanguage()
    {
        foreach (Fact fact in Standard)
        {
            string indonesian = fact.Meaning(new("id")), english = fact.Meaning(new("en"));
            indonesian.Should().NotBe(english, fact.Key);
            new[] { indonesian, english }.Should().OnlyContain(text => char.IsUpper(text[0]) && text.EndsWith('.') && !text.Contains(". "), fact.Key);
        }
    }

    [Fact]
    public void Meaning_OfAnOwnFact_IsWhatItsTeamSays()
    {
        Fact<bool> literate = Fact.Flag("literate");
        literate.Meaning(new("id")).Should().Be("literate", "nobody said more");
        literate.Named("melek huruf", "literacy").Meaning(new("en")).Should().Be("literacy");
        literate = literate.Named("melek huruf", "literacy").Explained("Apakah pemohon melek huruf.", "Whether the person reads.");
        literate.Meaning(new("id")).Should().Be("Apakah pemohon melek huruf.");
        literate.Meaning(new("fr")).Should().Be("Whether the person reads.");
        literate.Basis.Should().BeNull();
        literate.BasedOn(LegalBasis.Assumption("tes baca")).Basis.Should().Be(LegalBasis.Assumption("tes baca"));
        Misuse(() => literate.Explained(" ", "x"), "indonesian");
        Misuse(() => literate.Explained("x", ""), "english");
        Misuse(() => literate.BasedOn(null!), "basis");
        FactCatalogue.Empty.With(literate).Fingerprint.Should().Be(FactCatalogue.Empty.With(Fact.Flag("literate")).Fingerprint, "words and sources decide nothing");
    }

    [Fact]
    public void NamedValue_OfAnOwnFact_StandsInFactReasonAndPolicy()
    {
        Fact<string> reading = Fact.Ordered("reading", NoneOrdering.Low, "letters", "words", "texts").Named("kemampuan membaca", "reading").NamedValue("letters", "mengenal huruf", "single letters").NamedValue("words", "kata", "words one by one");
        FactCatalogue own = FactCatalogue.Empty.With(reading);
        FactSheet sheet = new FactMap<string>(own, id => id).Map(reading, _ => Recorded.Known("letters")).Encode("A");
        sheet[reading].ToText(new("id")).Should().Be("mengenal huruf");
        sheet[reading].ToString().Should().Be("letters");

        Policy atLeast = Vokasi.Eligibility.Policy.Parse(File($$"""{ "id": "reads", "fact": "reading", "atLeast": "words", {{Suitability}} }"""), own);
        Policy among = Vokasi.Eligibility.Policy.Parse(File($$"""{ "id": "reads", "fact": "reading", "in": ["words", "texts"], {{Suitability}} }"""), own);
        Reason below = Decide(atLeast).Reasons[0], outside = Decide(among).Reasons[0];
        below.ToText(new("id")).Should().Contain("mengenal huruf").And.Contain("kata");
        outside.ToText(new("en")).Should().Contain("single letters").And.Contain("words one by one, texts", "a value without a name stands for itself");
        VokasiJson.Read<Reason>(VokasiJson.Write(outside)).Should().Be(outside, "the wire bears the values alone");
        among.Describe(new("en")).Should().Contain("words one by one");

        own.Fingerprint.Should().Be(FactCatalogue.Empty.With(Fact.Ordered("reading", NoneOrdering.Low, "letters", "words", "texts")).Fingerprint, "names decide nothing");
        Misuse(() => reading.NamedValue("poems", "puisi", "poems"), "value");
        Misuse(() => Fact.Flag("literate").NamedValue("true", "ya", "yes"), "value");
        Misuse(() => reading.NamedValue("words", " ", "words"), "indonesian");
        Misuse(() => reading.NamedValue("words", "kata", ""), "english");

        Decision Decide(Policy policy) => policy.Bind(new BindingContext(Day("2026-01-06"), Day("2026-02-02"), Day("2026-02-27")) { PackageId = "las-1" }).Decide(sheet);
    }

    [Fact]
    public void Basis_OfStandardFacts_IsVerifiedOnlyWhereTheLawWasRead() =>
        Standard.Where(fact => fact.Basis is { IsVerified: true }).Should().BeEquivalentTo((Fact[])[Facts.TwoThirds, Facts.Stage, Facts.OffenceCategory]);

    [Fact]
    public void ToText_EveryStandardFactAndEachOfItsValues_HasWordsInBothLanguages()
    {
        List<string> untold = [];
        foreach (Fact fact in Standard)
        {
            string[] keys =
            [
                "fact." + fact.Key, .. fact.FamilyKeys.Select(key => $"fact.{fact.Key}.{key}"),
                .. fact.Steps.SelectMany(step => step.Split(' ')).Select(value => $"{fact.Key}.{value}"), .. fact.Unit is { } unit ? ["unit." + unit] : Array.Empty<string>(),
            ];
            untold.AddRange(from key in keys
                            from culture in new[] { Cultures.Indonesian, Cultures.English }
                            where string.IsNullOrWhiteSpace(Wording.Find("term." + key, culture))
                            select $"{culture.Name}: term.{key}");
        }

        untold.Should().BeEmpty();
        Facts.Risk.ToText(new("id")).Should().NotBe(Facts.Risk.ToText(new("en")));
        Fact.Flag("literate").ToText(new("id")).Should().Be("literate", "an own fact without a name stands for itself");
        Fact.Flag("literate").Named("melek huruf", "literate").ToText(new("id")).Should().Be("melek huruf");
    }

    [Fact]
    public void FactValue_OfEachState_SaysWhatIsOnRecord()
    {
        FactValue Of(FactCell cell) => new(Facts.Expiry, cell);
        Of(FactCell.Unknown).State.Should().Be(RecordState.NotOnRecord);
        Of(FactCell.Unknown).ToString().Should().Be("notOnRecord");
        Of(new(FactCodes.NoneHigh, FactCodes.Unknown)).State.Should().Be(RecordState.None);
        Of(new(FactCodes.NoneLow, FactCodes.Unknown)).ToString().Should().Be("none");
        Of(new(0, 1)).ToString().Should().Be("1970-01-01");
        Of(new(0, 1)).AsOf.Should().Be(Day("1970-01-02"));
        Of(new(0, FactCodes.Unknown)).AsOf.Should().BeNull();
        FactValue defective = Of(new(FactCodes.Unknown, DefectCodes.Of(ApplicantReasons.DatesOutOfOrder)));
        defective.State.Should().Be(RecordState.Defective);
        defective.Defect.Should().BeSameAs(ApplicantReasons.DatesOutOfOrder);
        defective.AsOf.Should().BeNull();
        foreach (ReasonCode code in ReasonCode.All)
            DefectCodes.Find(DefectCodes.Of(code)).Should().BeSameAs(code);
        foreach (int evidence in (int[])[FactCodes.OfDate(FactCodes.FirstDate), FactCodes.OfDate(FactCodes.LastDate), FactCodes.Unknown, FactCodes.NoneLow, FactCodes.NoneHigh])
            DefectCodes.Find(evidence).Should().BeNull();
    }

    [Fact]
    public void FactValue_Default_RefusesEveryMemberButEquality()
    {
        FactValue none = default;
        foreach (Func<object?> member in (Func<object?>[])[() => none.Fact, () => none.State, () => none.Defect, () => none.AsOf, () => none.ToText(new("en")), () => none.ToString()])
            member.Should().Throw<InvalidOperationException>();
        none.Should().Be(default(FactValue));
    }

    private static void Refuse(bool isRead, Action<FactSheetBuilder> set)
    {
        FactSheetBuilder sheet = new(FactCatalogue.Standard);
        Action act = () => set(sheet);
        if (isRead)
            act.Should().NotThrow();
        else
            act.Should().Throw<ArgumentException>();
    }

    private static void Misuse(Action act, string parameter)
    {
        act.Should().Throw<ArgumentException>().WithParameterName(parameter);
    }
}
