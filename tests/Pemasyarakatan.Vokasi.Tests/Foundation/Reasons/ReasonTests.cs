using Pemasyarakatan.Vokasi.Tests.Contracts;
using Pemasyarakatan.Vokasi.Tests.Conventions;

namespace Pemasyarakatan.Vokasi.Tests.Foundation;

public sealed class ReasonTests
{
    private static readonly ReasonArgument[] MadeUp =
    [
        new LocalDate(2025, 2, 28), 1234567L, -1L, Period.FromMonths(6), Period.Zero, ReasonArgument.Code("MoU/12-2025"), ReasonArgument.Code(RegionCode.Parse("12.71")),
        ReasonArgument.Term("actor.partner"), ReasonArgument.Term("fact.somethingOfATeamsOwn"), ReasonArgument.Terms<ReasonKind>([ReasonKind.Defect, ReasonKind.Missing]),
        ReasonArgument.Terms<ReasonKind>([]), ReasonArgument.Criterion("home/1"),
    ];

    private static Reason Missing => Reason.Of(RecordReasons.Missing, ReasonArgument.Term("actor.partner"));

    [Fact]
    public void Json_OfEveryCodeWithEveryKindOfArgument_RoundTrips() => Library.NoneMay(
        "Every code with any arguments goes over the wire and back",
        from code in ReasonCode.All
        from shift in Enumerable.Range(0, code.Parameters.IsEmpty ? 1 : MadeUp.Length)
        from basis in new LegalBasis?[] { null, LegalBasis.Law("UU 22/2022 Ps. 24", verified: true) }
        let bare = Reason.Of(code, [.. code.Parameters.Select((_, i) => MadeUp[(i + shift) % MadeUp.Length])])
        let reason = basis is null ? bare : bare.BasedOn(basis)
        let json = VokasiJson.Write(reason)
        where VokasiJson.Read<Reason>(json) != reason || VokasiJson.Write(VokasiJson.Read<Reason>(json)) != json
        select json);

    [Fact]
    public void ToText_OfEveryCode_IsASentenceWithoutPlaceholders() => Library.NoneMay(
        "Every reason reads as a sentence in both languages",
        from code in ReasonCode.All
        from shift in Enumerable.Range(0, MadeUp.Length)
        from culture in new[] { Cultures.Indonesian, Cultures.English }
        let text = Reason.Of(code, [.. code.Parameters.Select((_, i) => MadeUp[(i + shift) % MadeUp.Length])]).ToText(culture)
        where string.IsNullOrWhiteSpace(text) || text.AsSpan().ContainsAny('{', '}') || text.Contains("  ", StringComparison.Ordinal)
        select $"{code.Id} ({culture.Name}): {text}");

    [Theory]
    [InlineData("id-ID", "Tidak tercatat: mitra kerja sama.")]
    [InlineData("id", "Tidak tercatat: mitra kerja sama.")]
    [InlineData("en-US", "Not on record: partner.")]
    [InlineData("tr-TR", "Not on record: partner.")]
    [InlineData("", "Not on record: partner.")]
    public void ToText_Culture_IsIndonesianOrEnglish(string culture, string expected) =>
        Missing.ToText(System.Globalization.CultureInfo.GetCultureInfo(culture)).Should().Be(expected);

    public static TheoryData<ReasonArgument, string, string> Wordings { get; } = new()
    {
        { new LocalDate(2025, 2, 8), "8 Februari 2025", "8 February 2025" },
        { 1234567L, "1.234.567", "1,234,567" },
        { -1234L, "-1.234", "-1,234" },
        { 0L, "0", "0" },
        { Period.FromMonths(1), "1 bulan", "1 month" },
        { new PeriodBuilder { Years = 2, Months = 6, Days = 1 }.Build(), "2 tahun 6 bulan 1 hari", "2 years 6 months 1 day" },
        { Period.Zero, "0 hari", "0 days" },
        { ReasonArgument.Terms<Vokasi.Actor>([]), "tidak ada", "none" },
        { ReasonArgument.Terms<Vokasi.Actor>([Vokasi.Actor.Partner, Vokasi.Actor.Assessor]), "mitra kerja sama, asesor kompetensi", "partner, assessor" },
        { ReasonArgument.Term("fact.ownThing"), "ownThing", "ownThing" },
        { ReasonArgument.Code(RegionCode.Parse("12.71")), "12.71", "12.71" },
        { ReasonArgument.Criterion("home/1"), "home/1", "home/1" },
    };

    [Theory]
    [MemberData(nameof(Wordings))]
    public void Wording_OfAnArgument_IsThatOfTheLanguage(ReasonArgument argument, string indonesian, string english) => Cultures.UnderEach(() =>
    {
        Wording.Argument(argument, Cultures.Indonesian).Should().Be(indonesian);
        Wording.Argument(argument, Cultures.English).Should().Be(english);
    });

    [Fact]
    public void Of_WrongNumberOfArguments_IsMisuse()
    {
        ((Action)(() => Reason.Of(RecordReasons.Missing))).Should().Throw<ArgumentException>().WithParameterName("arguments");
        ((Action)(() => Reason.Of(RecordReasons.Blank, 1L))).Should().Throw<ArgumentException>().WithParameterName("arguments");
        ((Action)(() => Reason.Of(null!))).Should().Throw<ArgumentNullException>().WithParameterName("code");
    }

    [Fact]
    public void Indexer_Parameter_IsItsArgument()
    {
        Missing["what"].Should().Be(ReasonArgument.Term("actor.partner"));
        ((Action)(() => _ = Missing["who"])).Should().Throw<ArgumentException>().WithParameterName("parameter");
    }

    [Fact]
    public void Equality_IsByCodeBasisAndArguments() => EqualityContract.Holds(
        () => Missing.BasedOn(LegalBasis.Agreement("MoU 1")),
        Missing,
        Missing.BasedOn(LegalBasis.Agreement("MoU 2")),
        Reason.Of(RecordReasons.Missing, ReasonArgument.Term("actor.assessor")),
        Reason.Of(RecordReasons.Missing, ReasonArgument.Code("actor.partner")),
        Reason.Of(RecordReasons.Blank),
        Reason.Of(RecordReasons.Unreadable));

    [Fact]
    public void ToString_OfAReason_IsForLogs()
    {
        Missing.ToString().Should().Be("record.missing(actor.partner)");
        Reason.Of(RecordReasons.Blank).ToString().Should().Be("record.blank");
    }

    [Fact]
    public void Json_OfAReason_IsStrict() => JsonContract.Holds(
        Reason.Of(RecordReasons.Missing, 5L).BasedOn(LegalBasis.Assumption("x")),
        """{"code":"record.missing","basis":{"assumption":"x"},"arguments":{"what":{"integer":5}}}""",
        """{"code":"record.missing"}""",
        """{"code":"record.missing","arguments":{}}""",
        """{"code":"record.missing","arguments":{"who":{"integer":5}}}""",
        """{"code":"record.missing","arguments":{"what":{"integer":5},"who":{"integer":5}}}""",
        """{"code":"record.missing","arguments":{"what":{"integer":5},"what":{"integer":6}}}""",
        """{"code":"record.missing","arguments":{"what":{}}}""",
        """{"code":"record.missing","arguments":{"what":5}}""",
        """{"code":"record.missing","arguments":{"what":null}}""",
        """{"code":"record.missing","arguments":null}""",
        """{"code":"record.missing","arguments":[5]}""",
        """{"code":"record.missing","arguments":{"what":{"integer":5,"code":"x"}}}""",
        """{"code":"record.missing","arguments":{"what":{"integer":"5"}}}""",
        """{"code":"record.missing","arguments":{"what":{"integer":5.5}}}""",
        """{"code":"record.missing","arguments":{"what":{"integer":99999999999999999999}}}""",
        """{"code":"record.missing","arguments":{"what":{"integer":null}}}""",
        """{"code":"record.missing","arguments":{"what":{"date":"2025-02-30"}}}""",
        """{"code":"record.missing","arguments":{"what":{"date":null}}}""",
        """{"code":"record.missing","arguments":{"what":{"period":"6M"}}}""",
        """{"code":"record.missing","arguments":{"what":{"period":"PT5H"}}}""",
        """{"code":"record.missing","arguments":{"what":{"period":null}}}""",
        """{"code":"record.missing","arguments":{"what":{"code":"Budi Santoso"}}}""",
        """{"code":"record.missing","arguments":{"what":{"code":"3273012345678901"}}}""",
        """{"code":"record.missing","arguments":{"what":{"code":5}}}""",
        """{"code":"record.missing","arguments":{"what":{"code":null}}}""",
        """{"code":"record.missing","arguments":{"what":{"term":"3273012345678901"}}}""",
        """{"code":"record.missing","arguments":{"what":{"terms":"a 3273012345678901"}}}""",
        """{"code":"record.missing","arguments":{"what":{"terms":null}}}""",
        """{"code":"record.missing","arguments":{"what":{"criterion":""}}}""",
        """{"code":"record.missing","arguments":{"what":{"text":"x"}}}""",
        """{"code":"record.blank","arguments":{}}""",
        """{"code":"record.blank","basis":null}""",
        """{"code":"record.blank","basis":{}}""",
        """{"code":"record.blank","code":"record.blank"}""",
        """{"code":"no.suchCode"}""",
        """{"code":null}""",
        """{"code":5}""",
        """{}""",
        """[]""",
        "\"record.blank\"",
        "5");
}
