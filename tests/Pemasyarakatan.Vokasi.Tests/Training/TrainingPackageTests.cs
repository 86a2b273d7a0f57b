using System.Text.Json;
using Pemasyarakatan.Vokasi.Tests.Contracts;
using Pemasyarakatan.Vokasi.Training;

namespace Pemasyarakatan.Vokasi.Tests.Training;

public sealed class TrainingPackageTests
{
    private const string Bare = """{"id":"P-1","title":"Pelatihan menjahit","field":"menjahit","providerId":"disnaker-tts","audience":"inmates","curriculum":[],"instructors":[]}""";

    private const string Full = """
        {"id":"P-2","title":"Pelatihan las dasar","field":"las","providerId":"blk-medan","audience":"inclusive","delivery":"mobileUnit","seats":16,"schedule":{"start":"2026-01-12","end":"2026-01-13","trainingDays":["2026-01-12","2026-01-13"],"hoursPerDay":8,"minutesPerHour":45},"registration":{"from":"2025-12-01","to":"2026-01-11"},"scheme":{"code":"S-1","kind":"cluster","field":"las","units":[]},"venue":"Bengkel rutan","curriculum":["C.24LAS01.001.1","C.24LAS01.002.1"],"instructors":[{"id":"I-1","units":["C.24LAS01.001.1"]}],"funding":"regionalBudget","support":{"toolkit":true,"capital":true,"includesInmates":false,"followUps":["P3M","P6M"]},"completionAttendance":80,"stageOf":"P-1","state":"open"}
        """;

    [Theory]
    [InlineData(Bare)]
    [InlineData(Full)]
    [InlineData("""{"id":"P-1","title":"T","field":"las","providerId":"X","audience":"public","delivery":"institutional","seats":0,"scheme":{"none":true},"curriculum":[],"instructors":[],"funding":"stateBudget","support":{"none":true,"asOf":"2026-01-01"}}""")]
    public void Json_RoundTrips(string json) => VokasiJson.Write(VokasiJson.Read<TrainingPackage>(json)).Should().Be(json);

    [Fact]
    public void Read_WhatTheAnnouncementDoesNotState_IsNotOnRecord()
    {
        TrainingPackage package = VokasiJson.Read<TrainingPackage>(Bare);

        package.Seats.State.Should().Be(RecordState.NotOnRecord);
        package.Schedule.State.Should().Be(RecordState.NotOnRecord);
        package.CompletionAttendance.State.Should().Be(RecordState.NotOnRecord);
        package.IsRegistrationOpen(new(2026, 1, 1)).Should().Be(Truth.Unknown);
        package.State.Should().Be(PackageState.Announced);
    }

    public static TheoryData<string, string> Faults => new()
    {
        { "seats", """ "seats":-1 """ },
        { "completionAttendance", """ "completionAttendance":0 """ },
        { "completionAttendance", """ "completionAttendance":101 """ },
        { "venue", """ "venue":" " """ },
        { "stageOf", """ "stageOf":"P-1" """ },
        { "curriculum", """ "curriculum":["C.24LAS01.001.1","C.24LAS01.001.1"] """ },
        { "instructors", """ "instructors":[{"id":"I-1"},{"id":"I-1","units":["C.24LAS01.001.1"]}] """ },
        { "units", """ "instructors":[{"id":"I-1","units":["C.24LAS01.001.1","C.24LAS01.001.1"]}] """ },
        { "toolkit", """ "support":{"includesInmates":true} """ },
    };

    [Theory]
    [MemberData(nameof(Faults))]
    public void Read_AFigureThatCannotBe_IsRefused(string parameter, string member)
    {
        Action read = () => VokasiJson.Read<TrainingPackage>("""{"id":"P-1","title":"T","field":"las","providerId":"X","audience":"inmates",""" + member + "}");
        read.Should().Throw<JsonException>().WithMessage($"*({parameter})*");
    }

    [Theory]
    [InlineData("2026-01-11", true)]
    [InlineData("2026-01-12", false)]
    [InlineData("2026-01-13", false)]
    [InlineData(null, false)]
    public void Registration_MustEndBeforeTheTrainingStarts(string? to, bool accepted)
    {
        Recorded<DateRange> registration = Recorded.Known(new DateRange(new(2025, 12, 1), to is null ? null : NodaTime.Text.LocalDatePattern.Iso.Parse(to).Value));

        Action make = () => _ = Package(registration: registration);

        if (accepted)
            make.Should().NotThrow();
        else
            make.Should().Throw<ArgumentException>().WithParameterName(nameof(registration));
    }

    [Theory]
    [InlineData(30, Truth.False)]
    [InlineData(31, Truth.True)]
    [InlineData(41, Truth.True)]
    [InlineData(42, Truth.False)]
    public void IsRegistrationOpen_CountsBothEnds(int day, Truth expected) =>
        Package(registration: Recorded.Known(new DateRange(new(2025, 12, 31), new(2026, 1, 10))))
            .IsRegistrationOpen(new LocalDate(2025, 12, 1).PlusDays(day - 1)).Should().Be(expected);

    [Theory]
    [InlineData(Audience.Inmates, "blk-medan", true)]
    [InlineData(Audience.Inclusive, "blk-medan", true)]
    [InlineData(Audience.Public, "blk-medan", false)]
    [InlineData(Audience.Inmates, "rutan-medan", false)]
    public void NeedsAgreement_WhereInmatesJoinAnotherBodysTraining(Audience audience, string provider, bool expected) =>
        new TrainingPackage("P", "T", TrainingField.Welding, provider, audience).NeedsAgreement("rutan-medan").Should().Be(expected);

    [Fact]
    public void UnitsWithoutInstructor_NamesWhatNobodyMayTeach() =>
        VokasiJson.Read<TrainingPackage>(Full).UnitsWithoutInstructor().Should().Equal(UnitCode.Parse("C.24LAS01.002.1"));

    [Fact]
    public void Fire_TheWholeWay_KeepsAllElse()
    {
        TrainingPackage package = VokasiJson.Read<TrainingPackage>(Full);

        TrainingPackage finished = package.Fire(PackageTrigger.Close, Actor.FacilityOfficer).Value
            .Fire(PackageTrigger.Start, Actor.TrainingProvider).Value
            .Fire(PackageTrigger.Finish, Actor.TrainingProvider).Value;

        finished.State.Should().Be(PackageState.Finished);
        VokasiJson.Write(finished).Should().Be(Full.Replace("\"state\":\"open\"", "\"state\":\"finished\"", StringComparison.Ordinal));
        package.State.Should().Be(PackageState.Open);
    }

    [Fact]
    public void Fire_AnyStateTriggerActor_MovesOrNamesTheLegalMoves()
    {
        foreach (PackageState state in Enum.GetValues<PackageState>())
        foreach (PackageTrigger trigger in Enum.GetValues<PackageTrigger>())
        foreach (Actor actor in Enum.GetValues<Actor>())
        {
            TrainingPackage package = new("P", "T", TrainingField.Welding, "X", Audience.Inmates, state: state);
            Outcome<TrainingPackage> outcome = package.Fire(trigger, actor);
            bool legal = TrainingPackage.Lifecycle.PermittedTriggers(state, actor).Contains(trigger);
            outcome.Success.Should().Be(legal);
            if (!legal)
                outcome.Refusals.Should().ContainSingle().Which.Code.Should().Match<ReasonCode>(code => code == LifecycleReasons.NoSuchTransition || code == LifecycleReasons.WrongActor);
        }
    }

    private static TrainingPackage Package(Recorded<DateRange> registration) => new(
        "P", "T", TrainingField.Welding, "X", Audience.Inmates,
        schedule: Recorded.Known(Schedule.OnWeekdays(new(2026, 1, 12), 20, 8, 45, [])), registration: registration);

    // An institutional delivery means that participants go out; a mobile unit comes in.
    [Theory]
    [InlineData("\"delivery\":\"institutional\",", Truth.True)]
    [InlineData("\"delivery\":\"nonInstitutional\",", Truth.False)]
    [InlineData("\"delivery\":\"mobileUnit\",", Truth.False)]
    [InlineData("", Truth.Unknown)]
    public void ParticipantsGoOut_FollowsTheDelivery(string delivery, Truth expected) =>
        VokasiJson.Read<TrainingPackage>(Bare.Replace("\"curriculum\"", delivery + "\"curriculum\"", StringComparison.Ordinal)).ParticipantsGoOut.Should().Be(expected);

    [Theory]
    [InlineData("2026-02-06", Truth.False)]
    [InlineData("2026-02-07", Truth.True)]
    [InlineData(null, Truth.Unknown)]
    public void Follows_ALaterStage_BeginsAfterTheEndOfTheEarlierOne(string? start, Truth expected)
    {
        TrainingPackage first = Stage("T-1", null, new(2026, 1, 12), new(2026, 2, 6));
        LocalDate? begins = start is null ? null : NodaTime.Text.LocalDatePattern.Iso.Parse(start).Value;
        Stage("T-2", "T-1", begins, begins).Follows(first).Should().Be(expected);
        Stage("T-2", "T-9", begins, begins).Follows(first).Should().Be(Truth.False);
        Stage("T-2", null, begins, begins).Follows(first).Should().Be(Truth.False);
    }

    [Fact]
    public void Equality_OfInstructorsAndPromises_IsByAllMembers()
    {
        UnitCode one = UnitCode.Parse("C.24LAS01.001.1"), two = UnitCode.Parse("C.24LAS01.002.1");
        EqualityContract.Holds(() => new Instructor("I-1", [one]), new Instructor("I-1", [one, two]), new Instructor("I-1", [two]), new Instructor("I-1"), new Instructor("I-2", [one]));
        EqualityContract.Holds(
            () => new PostTrainingSupport(toolkit: true, capital: true),
            new PostTrainingSupport(toolkit: true), new PostTrainingSupport(toolkit: true, capital: true, mentoring: true), new PostTrainingSupport(capital: true),
            new PostTrainingSupport(toolkit: true, capital: true, includesInmates: Recorded.Known(true)));
    }

    private static TrainingPackage Stage(string id, string? stageOf, LocalDate? start, LocalDate? end) => new(
        id, "Tahap", TrainingField.Welding, "blk", Audience.Inmates, stageOf: stageOf,
        schedule: start is { } from && end is { } to ? Recorded.Known(new Schedule(from, to, from == to ? [from] : [from, to], 8, 45)) : default);
}
