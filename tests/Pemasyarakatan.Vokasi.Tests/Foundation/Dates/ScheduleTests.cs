using NodaTime.Testing.Extensions;
using System.Text.Json;
using Pemasyarakatan.Vokasi.Tests.Contracts;

namespace Pemasyarakatan.Vokasi.Tests.Foundation;

public sealed class ScheduleTests
{
    private static readonly LocalDate Monday = 12.January(2026);

    [Fact]
    public void OnWeekdays_TwentyDaysOfEight_Are160JpInFourWeeks()
    {
        Schedule schedule = Schedule.OnWeekdays(Monday, 20, 8, 45, []);

        schedule.Start.Should().Be(Monday);
        schedule.End.Should().Be(6.February(2026));
        schedule.DayCount.Should().Be(20);
        schedule.Jp.Should().Be(160);
        schedule.TrainingDays.Should().NotContain(day => day.DayOfWeek == IsoDayOfWeek.Saturday || day.DayOfWeek == IsoDayOfWeek.Sunday);
        schedule.ToString().Should().Be("2026-01-12/2026-02-06, 20 days, 160 JP");
    }

    [Fact]
    public void OnWeekdays_ClosedDays_AreSkippedAndMoveTheEnd()
    {
        LocalDate holiday = 16.January(2026);
        LocalDate sunday = 18.January(2026);

        Schedule schedule = Schedule.OnWeekdays(Monday, 20, 8, 45, [sunday, holiday, holiday]);

        schedule.TrainingDays.Should().NotContain(holiday).And.HaveCount(20);
        schedule.End.Should().Be(9.February(2026));
    }

    [Fact]
    public void OnWeekdays_StartOnAClosedWeekend_BeginsOnTheNextOpenDay() =>
        Schedule.OnWeekdays(10.January(2026), 1, 8, 45, [Monday]).Start.Should().Be(13.January(2026));

    [Theory]
    [InlineData(0)]
    [InlineData(1001)]
    public void OnWeekdays_NumberOfDaysThatCannotBe_IsRefused(int days) =>
        FluentActions.Invoking(() => Schedule.OnWeekdays(Monday, days, 8, 45, [])).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("trainingDays");

    [Fact]
    public void OnWeekdays_MostDays_AreLaid() => Schedule.OnWeekdays(Monday, 1000, 8, 45, []).DayCount.Should().Be(1000);

    [Fact]
    public void Equality_IsByEveryPart() => EqualityContract.Holds(
        () => Schedule.OnWeekdays(Monday, 3, 4, 45, []),
        Schedule.OnWeekdays(Monday, 3, 5, 45, []),
        Schedule.OnWeekdays(Monday, 3, 4, 60, []),
        Schedule.OnWeekdays(Monday, 4, 4, 45, []),
        Schedule.OnWeekdays(Monday, 3, 4, 45, [Monday.PlusDays(1)]),
        new Schedule(Monday, Monday.PlusDays(2), [Monday, Monday.PlusDays(1), Monday.PlusDays(2)], 4, 45, 12));

    [Theory]
    [InlineData(159, false)]
    [InlineData(160, true)]
    [InlineData(161, false)]
    public void StatedJp_OtherThanDaysTimesJpADay_IsRefused(int statedJp, bool accepted)
    {
        Schedule weekdays = Schedule.OnWeekdays(Monday, 20, 8, 45, []);

        Action state = () => _ = new Schedule(weekdays.Start, weekdays.End, weekdays.TrainingDays, 8, 45, statedJp);

        if (accepted)
            state.Should().NotThrow();
        else
            state.Should().Throw<ArgumentException>().WithParameterName(nameof(statedJp));
    }

    public static TheoryData<string, string> Faults => new()
    {
        { "trainingDays", """{"start":"2026-01-12","end":"2026-01-12","trainingDays":[],"hoursPerDay":8,"minutesPerHour":45}""" },
        { "trainingDays", """{"start":"2026-01-12","end":"2026-01-12","trainingDays":["2026-01-12","2026-01-12"],"hoursPerDay":8,"minutesPerHour":45}""" },
        { "trainingDays", """{"start":"2026-01-13","end":"2026-01-12","trainingDays":["2026-01-13","2026-01-12"],"hoursPerDay":8,"minutesPerHour":45}""" },
        { "start", """{"start":"2026-01-11","end":"2026-01-13","trainingDays":["2026-01-12","2026-01-13"],"hoursPerDay":8,"minutesPerHour":45}""" },
        { "end", """{"start":"2026-01-12","end":"2026-01-14","trainingDays":["2026-01-12","2026-01-13"],"hoursPerDay":8,"minutesPerHour":45}""" },
        { "hoursPerDay", """{"start":"2026-01-12","end":"2026-01-12","trainingDays":["2026-01-12"],"hoursPerDay":0,"minutesPerHour":45}""" },
        { "hoursPerDay", """{"start":"2026-01-12","end":"2026-01-12","trainingDays":["2026-01-12"],"hoursPerDay":33,"minutesPerHour":45}""" },
        { "minutesPerHour", """{"start":"2026-01-12","end":"2026-01-12","trainingDays":["2026-01-12"],"hoursPerDay":8,"minutesPerHour":0}""" },
    };

    [Theory]
    [MemberData(nameof(Faults))]
    public void Read_DaysThatCannotBe_AreRefused(string parameter, string json)
    {
        Action read = () => VokasiJson.Read<Schedule>(json);
        read.Should().Throw<JsonException>().WithMessage($"*({parameter})*");
    }

    [Fact]
    public void HoursPerDay_AsManyAsADayHolds_AreAccepted() =>
        new Schedule(Monday, Monday, [Monday], 32, 45).Jp.Should().Be(32);

    [Fact]
    public void Json_RoundTrips()
    {
        const string Json = """{"start":"2026-01-12","end":"2026-01-14","trainingDays":["2026-01-12","2026-01-14"],"hoursPerDay":8,"minutesPerHour":45,"statedJp":16}""";
        Schedule read = VokasiJson.Read<Schedule>(Json);
        VokasiJson.Write(read).Should().Be(Json);
        VokasiJson.Read<Schedule>(Json).Should().Be(read).And.NotBe(new Schedule(read.Start, read.End, read.TrainingDays, 8, 45));
        VokasiJson.Read<Schedule>(Json).GetHashCode().Should().Be(read.GetHashCode());
    }

    [Fact]
    public void Equality_IsByDaysHoursMinutesAndStatedTotal() => EqualityContract.Holds(
        () => new Schedule(Monday, Monday.PlusDays(1), [Monday, Monday.PlusDays(1)], 8, 45),
        new Schedule(Monday, Monday.PlusDays(2), [Monday, Monday.PlusDays(2)], 8, 45),
        new Schedule(Monday, Monday.PlusDays(2), [Monday, Monday.PlusDays(1), Monday.PlusDays(2)], 8, 45),
        new Schedule(Monday, Monday.PlusDays(1), [Monday, Monday.PlusDays(1)], 7, 45),
        new Schedule(Monday, Monday.PlusDays(1), [Monday, Monday.PlusDays(1)], 8, 60),
        new Schedule(Monday, Monday.PlusDays(1), [Monday, Monday.PlusDays(1)], 8, 45, 16));

    [Fact]
    public void OnWeekdays_AnyStartAndHolidays_TakesEveryOpenWeekdayUntilThereAreEnough()
    {
        Random random = new(20261122);
        for (int round = 0; round < 500; round++)
        {
            LocalDate start = Monday.PlusDays(random.Next(400));
            int days = random.Next(1, 60);
            HashSet<LocalDate> closed = [.. Enumerable.Range(0, random.Next(30)).Select(_ => start.PlusDays(random.Next(90)))];

            Schedule schedule = Schedule.OnWeekdays(start, days, 8, 45, closed);

            IEnumerable<LocalDate> open = Enumerable.Range(0, 400).Select(start.PlusDays).Where(day => day.DayOfWeek <= IsoDayOfWeek.Friday && !closed.Contains(day));
            schedule.TrainingDays.Should().Equal(open.Take(days), "seed 20261122, round {0}", round);
            schedule.Jp.Should().Be(days * 8);
        }
    }
}
