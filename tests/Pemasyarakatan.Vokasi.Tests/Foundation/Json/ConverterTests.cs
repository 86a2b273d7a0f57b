using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Pemasyarakatan.Vokasi.Applicants;
using Pemasyarakatan.Vokasi.Tests.Contracts;
using Pemasyarakatan.Vokasi.Training;

namespace Pemasyarakatan.Vokasi.Tests.Foundation;

public sealed class ConverterTests
{
    [Fact]
    public void Date_IsIso() => JsonContract.Holds(
        new LocalDate(2025, 11, 1), "\"2025-11-01\"", "\"\"", "\"2025-11-1\"", "\"01/11/2025\"", "\"2025-02-29\"", "\"2025-11-01T00:00:00\"", "\" 2025-11-01\"", "20251101", "{}", "true");

    // A date is written as it stands in the text; the lines around it have to be those of any other text.
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Date_InAListAndAsAMember_StandsWhereATextWould(bool indented)
    {
        LocalDate[] days = [new(2025, 11, 1), new(1, 1, 1), new(9999, 12, 31), new(-43, 3, 15)];
        JsonSerializerOptions options = new(VokasiJson.Options) { WriteIndented = indented, TypeInfoResolver = JsonTypeInfoResolver.Combine(VokasiJson.Resolver, new DefaultJsonTypeInfoResolver()) };
        string[] texts = [.. days.Select(day => day.ToString("uuuu-MM-dd", System.Globalization.CultureInfo.InvariantCulture))];
        JsonSerializer.Serialize(new { On = days[0], Days = days }, options).Should().Be(JsonSerializer.Serialize(new { On = texts[0], Days = texts }, options));
    }

    [Fact]
    public void Instant_IsIso() => JsonContract.Holds(
        Instant.FromUtc(2025, 11, 11, 2, 0), "\"2025-11-11T02:00:00Z\"", "\"\"", "\"2025-11-11\"", "\"2025-11-11T02:00:00\"", "\"2025-11-11T02:00:00+07:00\"", "5");

    [Fact]
    public void Period_IsIsoAsWritten()
    {
        JsonContract.Holds(Period.FromMonths(13), "\"P13M\"", "\"\"", "\"13M\"", "\"P1.5M\"", "\"PT5H\"", "\"P1DT1S\"", "5");
        JsonContract.Holds(new PeriodBuilder { Years = 1, Months = 1 }.Build(), "\"P1Y1M\"");
    }

    // The usual form is read and written without the pattern; both have to say the same of every text and every period.
    [Fact]
    public void Period_InEveryForm_IsWhatThePatternSays()
    {
        Random random = new(20261128);
        int[] amounts = [0, 0, 0, 1, 7, 12, 999_999, 1_000_000, int.MaxValue, -1];
        string[] pieces = ["P", "", "1Y", "0Y", "6M", "06M", "2W", "14D", "999999D", "1000000D", "2147483648D", "-3M", "+3M", "T5H", "1", "Y", "1.5M", "\u0031D", "d", " "];
        for (int i = 0; i < Laws.Times(20_000); i++)
        {
            Period period = new PeriodBuilder { Years = Amount(), Months = Amount(), Weeks = Amount(), Days = Amount() }.Build();
            VokasiJson.Write(period).Should().Be($"\"{NodaTime.Text.PeriodPattern.Roundtrip.Format(period)}\"");
            string text = $"P{string.Concat(Enumerable.Range(0, random.Next(5)).Select(_ => pieces[random.Next(pieces.Length)]))}";
            Period? expected = IsoPeriods.TryParse(text, out Period? parsed) && !parsed.HasTimeComponent ? parsed : null;
            (Record.Exception(() => VokasiJson.Read<Period>($"\"{text}\"").Should().Be(expected)) is JsonException).Should().Be(expected is null, "{0} reads as the pattern reads it", text);
        }

        int Amount() => amounts[random.Next(amounts.Length)];
    }

    [Fact]
    public void NodaTimeConverter_InAConsumersGeneratedContracts_KeepsTheIsoForm()
    {
        const string json = """{"Day":"2025-11-11","Until":null,"At":"2025-11-11T02:00:00Z","Seen":"2025-11-12T02:00:00Z","Term":"P1Y6M","Course":{"From":"2026-01-12","To":"2026-01-30"},"Evidence":{"value":"2025-01-01","asOf":"2025-08-01"}}""";
        ConsumerNote note = JsonSerializer.Deserialize(json, ConsumerContext.Default.ConsumerNote)!;
        note.Should().Be(new ConsumerNote(
            new(2025, 11, 11),
            null,
            Instant.FromUtc(2025, 11, 11, 2, 0),
            Instant.FromUtc(2025, 11, 12, 2, 0),
            new PeriodBuilder { Years = 1, Months = 6 }.Build(),
            new(new(2026, 1, 12), new(2026, 1, 30)),
            Recorded.Known(new LocalDate(2025, 1, 1), new LocalDate(2025, 8, 1))));
        JsonSerializer.Serialize(note, ConsumerContext.Default.ConsumerNote).Should().Be(json);
        ((Action)(() => JsonSerializer.Deserialize(json.Replace("null", "\"11 Nov\"", StringComparison.Ordinal), ConsumerContext.Default.ConsumerNote))).Should().Throw<JsonException>();
    }

    [Fact]
    public void Factories_TypeThatTheyDoNotKnow_IsRefused()
    {
        foreach ((JsonConverterFactory factory, Type other) in ((JsonConverterFactory, Type)[])[(new NodaTimeJsonConverter(), typeof(LocalTime)), (new RegisterJsonConverterFactory(), typeof(Recorded<int>))])
        {
            factory.CanConvert(other).Should().BeFalse();
            ((Action)(() => factory.CreateConverter(other, VokasiJson.Options))).Should().Throw<NotSupportedException>();
        }
    }

    [Fact]
    public void Enum_IsItsNameInLowerCamelCase() => Cultures.UnderEach(() =>
    {
        JsonSerializerOptions options = new() { Converters = { new CamelCaseEnumConverter<Actor>() } };
        foreach (Actor actor in Enum.GetValues<Actor>())
        {
            string json = JsonSerializer.Serialize(actor, options);
            json.Should().Be($"\"{char.ToLowerInvariant(actor.ToString()[0])}{actor.ToString()[1..]}\"");
            JsonSerializer.Deserialize<Actor>(json, options).Should().Be(actor);
        }

        foreach (string refused in (string[])["0", "\"0\"", "\"\"", "\"nobody\"", "\"partner, assessor\"", "\"Partner\"", "\"PARTNER\"", "\" partner\"", "null", "{}"])
            ((Action)(() => JsonSerializer.Deserialize<Actor>(refused, options))).Should().Throw<JsonException>("{0} is no actor", refused);
    });

    [Fact]
    public void Enum_AsNameOfAMember_IsStrictToo()
    {
        JsonSerializerOptions options = new() { Converters = { new CamelCaseEnumConverter<Actor>() } };
        Dictionary<Actor, int> counts = new() { [Actor.FacilityHead] = 1, [Actor.Registry] = 2 };
        JsonSerializer.Serialize(counts, options).Should().Be("""{"facilityHead":1,"registry":2}""");
        JsonSerializer.Deserialize<Dictionary<Actor, int>>("""{"facilityHead":1,"registry":2}""", options).Should().Equal(counts);
        ((Action)(() => JsonSerializer.Deserialize<Dictionary<Actor, int>>("""{"FacilityHead":1}""", options))).Should().Throw<JsonException>();
        ((Action)(() => JsonSerializer.Serialize((Actor)99, options))).Should().Throw<JsonException>();
    }

    [Fact]
    public void Level_IsItsNumber()
    {
        JsonContract.Holds(KkniLevel.Level1, "1", "0", "10", "1.5", "\"1\"", "{}");
        JsonContract.Holds(KkniLevel.Level9, "9");
    }

    [Fact]
    public void TextConverter_AsNameOfAMember_IsStrictToo()
    {
        JsonSerializerOptions options = new() { Converters = { new TextJsonConverter<RegionCode>() } };
        Dictionary<RegionCode, int> counts = new() { [RegionCode.Parse("12.71")] = 3 };
        JsonSerializer.Serialize(counts, options).Should().Be("""{"12.71":3}""");
        JsonSerializer.Deserialize<Dictionary<RegionCode, int>>("""{"12.71":3}""", options).Should().Equal(counts);
        ((Action)(() => JsonSerializer.Deserialize<Dictionary<RegionCode, int>>("""{"12.":3}""", options))).Should().Throw<JsonException>();
    }

    [Fact]
    public void TextConverter_WithAFormat_WritesItAndReadsEither()
    {
        JsonSerializerOptions options = new() { Converters = { new TextJsonConverter<RegionCode>("P") } };
        JsonSerializer.Serialize(RegionCode.Parse("12.71"), options).Should().Be("\"1271\"");
        JsonSerializer.Deserialize<RegionCode>("\"12.71\"", options).Should().Be(RegionCode.Parse("1271"));
        ((Action)(() => _ = new TextJsonConverter<RegionCode>(" "))).Should().Throw<ArgumentException>().WithParameterName("format");
    }

    [Fact]
    public void TextConverter_UnreadableText_IsNamedByItsTypeAndNotRepeated() =>
        JsonContract.Refuses<UnitCode>("\"Budi Santoso 3273012345678901\"").Message.Should().Contain("UnitCode").And.NotContain("Budi").And.NotContain("3273");
}
