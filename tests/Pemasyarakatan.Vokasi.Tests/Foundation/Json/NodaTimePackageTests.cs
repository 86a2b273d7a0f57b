using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using NodaTime.Serialization.SystemTextJson;
using NodaTime.Testing.Extensions;
using Pemasyarakatan.Vokasi.Applicants;
using Pemasyarakatan.Vokasi.Testing;
using Pemasyarakatan.Vokasi.Tests.Contracts;

namespace Pemasyarakatan.Vokasi.Tests.Foundation;

/// <summary>Our converters against those of NodaTime's own package: the same text, and what each reads of the other's.</summary>
public sealed class NodaTimePackageTests
{
    private static readonly JsonSerializerOptions Package = new JsonSerializerOptions().ConfigureForNodaTime(DateTimeZoneProviders.Tzdb);

    // What an application has that chains our contracts, without the package and with it.
    private static readonly JsonSerializerOptions Plain = new()
    {
        TypeInfoResolver = JsonTypeInfoResolver.Combine(VokasiJson.Resolver, new DefaultJsonTypeInfoResolver()),
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
    };

    private static readonly JsonSerializerOptions Host = new JsonSerializerOptions(Plain).ConfigureForNodaTime(DateTimeZoneProviders.Tzdb);

    public static TheoryData<LocalDate> Dates => [1.November(2025), 29.February(2024), 1.January(1), 31.December(9999), 15.March(-43), 1.January(-9998)];

    public static TheoryData<Instant> Instants =>
    [
        Instant.FromUtc(2025, 11, 11, 2, 0), Instant.FromUtc(2025, 11, 11, 2, 0).PlusNanoseconds(1), Instant.FromUtc(2025, 11, 11, 2, 0, 59) + Duration.FromMilliseconds(120),
        NodaConstants.UnixEpoch, Instant.MinValue, Instant.MaxValue,
    ];

    // Ours are of years, months, weeks and days.
    public static TheoryData<Period> Periods =>
    [
        Period.Zero, Period.FromMonths(13), Period.FromWeeks(2), Period.FromDays(-3), Period.FromYears(int.MaxValue), new PeriodBuilder { Years = 1, Months = -6, Weeks = 3, Days = 40 }.Build(),
    ];

    public static TheoryData<string> NotOurDates => ["\"2025-11-1\"", "\"2025-02-29\"", "\"2025-11-01T00:00:00\"", "\"01/11/2025\"", "\"\"", "20251101"];

    [Theory]
    [MemberData(nameof(Dates))]
    public void Date_IsTheSameText(LocalDate date) => HoldsForBoth(date);

    [Theory]
    [MemberData(nameof(Instants))]
    public void Instant_IsTheSameText(Instant instant) => HoldsForBoth(instant);

    [Theory]
    [MemberData(nameof(Periods))]
    public void Period_OfDateUnits_IsTheSameText(Period period) => HoldsForBoth(period);

    [Fact]
    public void Values_AtRandom_AreTheSameText()
    {
        Random random = new(20261201);
        for (int i = 0; i < Laws.Times(5_000); i++)
        {
            HoldsForBoth(1.January(1).PlusDays(random.Next(3_652_059)));
            HoldsForBoth(NodaConstants.UnixEpoch.PlusNanoseconds(random.NextInt64(long.MinValue, long.MaxValue)));
            HoldsForBoth(new PeriodBuilder { Years = random.Next(-9, 99), Months = random.Next(-9, 99), Weeks = random.Next(3), Days = random.Next(-9, 999) }.Build());
        }
    }

    // A sentence of five hours is a mistake in a register, so ours refuses what the package reads.
    [Theory]
    [InlineData("\"PT5H\"")]
    [InlineData("\"P1DT1S\"")]
    public void Period_WithTime_IsReadByThePackageAlone(string json)
    {
        JsonSerializer.Deserialize<Period>(json, Package)!.HasTimeComponent.Should().BeTrue();
        ((Action)(() => VokasiJson.Read<Period>(json))).Should().Throw<JsonException>();
    }

    [Theory]
    [MemberData(nameof(NotOurDates))]
    public void Date_InNoIsoForm_IsRefusedByBoth(string json)
    {
        ((Action)(() => VokasiJson.Read<LocalDate>(json))).Should().Throw<JsonException>();
        ((Action)(() => JsonSerializer.Deserialize<LocalDate>(json, Package))).Should().Throw<Exception>();
    }

    [Fact]
    public void Host_WithThePackage_WritesAndReadsOurTypesAsWithoutIt()
    {
        Applicant person = Person();
        JsonSerializer.Serialize(person, Host).Should().Be(JsonSerializer.Serialize(person, Plain));
        VokasiJson.Write(JsonSerializer.Deserialize<Applicant>(VokasiJson.Write(person), Host)!).Should().Be(VokasiJson.Write(person));
    }

    // Unknown members are a matter of the host's options; dates and periods are not.
    [Theory]
    [InlineData("\"P3Y\"", "\"PT5H\"")]
    [InlineData("\"P3Y\"", "\"P3YT5H\"")]
    [InlineData("\"asOf\":\"2025-12-05\"", "\"asOf\":\"2025-12-5\"")]
    [InlineData("\"asOf\":\"2025-12-05\"", "\"asOf\":\"2025-12-05T00:00:00\"")]
    public void Host_WithThePackage_ReadsOurTypesStrictly(string was, string becomes)
    {
        string good = VokasiJson.Write<Applicant>(Person());
        good.Should().Contain(was);
        string bad = good.Replace(was, becomes, StringComparison.Ordinal);
        ((Action)(() => JsonSerializer.Deserialize<Applicant>(bad, Host))).Should().Throw<JsonException>();
        ((Action)(() => VokasiJson.Read<Applicant>(bad))).Should().Throw<JsonException>();
    }

    // Without the chained contracts the types' own attributes have to be enough.
    [Fact]
    public void Host_WithThePackageAlone_ReadsARangeStrictly()
    {
        JsonSerializer.Deserialize<DateRange>("""{"From":"2026-01-12","To":"2026-01-30"}""", Package).Should().Be(new DateRange(12.January(2026), 30.January(2026)));
        foreach (string bad in (string[])["""{"From":"2026-01-12T00:00","To":"2026-01-30"}""", """{"From":"12 January","To":"2026-01-30"}"""])
            ((Action)(() => JsonSerializer.Deserialize<DateRange>(bad, Package))).Should().Throw<JsonException>();
    }

    // Each writes the same, so each reads what the other wrote.
    private static void HoldsForBoth<T>(T value)
        where T : notnull
    {
        string ours = VokasiJson.Write(value), theirs = JsonSerializer.Serialize(value, Package);
        ours.Should().Be(theirs);
        VokasiJson.Read<T>(theirs).Should().Be(value);
        JsonSerializer.Deserialize<T>(ours, Package).Should().Be(value);
    }

    private static Inmate Person() => An.Inmate();
}
