using System.Text.Json.Serialization;

namespace Pemasyarakatan.Vokasi;

/// <summary>The days on which a training is held, and how many training hours (jam pelajaran, JP) each of them has.</summary>
/// <remarks>
/// How long one JP lasts is data: 45 minutes by common practice, which no text that was read states for vocational training. Equality by days, hours, minutes and stated total. Immutable.
/// </remarks>
public sealed record Schedule
{
    private const int MinutesOfADay = 24 * 60;

    /// <summary>A schedule.</summary>
    /// <param name="start">The first day of training.</param>
    /// <param name="end">The last day of training.</param>
    /// <param name="trainingDays">Every day of training, ascending, from the first to the last.</param>
    /// <param name="hoursPerDay">How many JP each day has, at least one.</param>
    /// <param name="minutesPerHour">How many minutes one JP lasts, at least one.</param>
    /// <param name="statedJp">The total of JP that the announcement states, where it states one.</param>
    /// <exception cref="ArgumentException">
    /// There is no day, the days do not ascend or do not run from the start to the end, the JP of a day are none or longer than a day, or the stated total is not days × JP a day.
    /// </exception>
    [JsonConstructor]
    public Schedule(LocalDate start, LocalDate end, ImmutableArray<LocalDate> trainingDays, int hoursPerDay, int minutesPerHour, int? statedJp = null)
    {
        TrainingDays = Guard.Against.NullElements<LocalDate>(trainingDays);
        Guard.Against.Condition(TrainingDays.IsEmpty, "Expected at least one day of training.", nameof(trainingDays));
        Guard.Against.Condition(TrainingDays.Zip(TrainingDays.Skip(1), (day, next) => next <= day).Any(falls => falls), "Expected days in ascending order, each once.", nameof(trainingDays));
        Guard.Against.Condition(TrainingDays[0] != start, "Expected the first day of training at the start.", nameof(start));
        Guard.Against.Condition(TrainingDays[^1] != end, "Expected the last day of training at the end.", nameof(end));
        (Start, End) = (start, end);
        MinutesPerHour = Guard.Against.OutOfRange(minutesPerHour, nameof(minutesPerHour), 1, MinutesOfADay, "Expected from 1 minute to a day.");
        HoursPerDay = Guard.Against.OutOfRange(hoursPerDay, nameof(hoursPerDay), 1, MinutesOfADay / minutesPerHour, "Expected at least 1 hour, and no more than a day has.");
        Guard.Against.Condition(statedJp is { } stated && stated != Jp, "Expected a stated total of days × JP a day.", nameof(statedJp));
        StatedJp = statedJp;
    }

    /// <summary>The first day of training.</summary>
    [JsonConverter(typeof(NodaTimeJsonConverter))]
    public LocalDate Start { get; }

    /// <summary>The last day of training.</summary>
    [JsonConverter(typeof(NodaTimeJsonConverter))]
    public LocalDate End { get; }

    /// <summary>Every day of training, ascending; the first is the start, the last the end.</summary>
    public ImmutableArray<LocalDate> TrainingDays { get; }

    /// <summary>How many JP each day has.</summary>
    public int HoursPerDay { get; }

    /// <summary>How many minutes one JP lasts.</summary>
    public int MinutesPerHour { get; }

    /// <summary>The total of JP that the announcement states; never other than <see cref="Jp"/>, null where it states none.</summary>
    public int? StatedJp { get; }

    /// <summary>How many days of training there are.</summary>
    [JsonIgnore]
    public int DayCount => TrainingDays.Length;

    /// <summary>The total of JP: days × JP a day.</summary>
    [JsonIgnore]
    public int Jp => DayCount * HoursPerDay;

    /// <summary>From the first to the last day of training.</summary>
    [JsonIgnore]
    public DateRange Range => new(Start, End);

    /// <summary>Lays the days of training on Mondays to Fridays that are not closed.</summary>
    /// <param name="start">The date from which to look for the first day; where it is a weekend or closed, the training starts on the next open day.</param>
    /// <param name="trainingDays">How many days of training there are, 1 to 1,000.</param>
    /// <param name="hoursPerDay">How many JP each day has.</param>
    /// <param name="minutesPerHour">How many minutes one JP lasts.</param>
    /// <param name="closedDays">Public holidays and other days on which no training is held, in any order.</param>
    /// <returns>The schedule.</returns>
    /// <exception cref="ArgumentException">A number is out of its range.</exception>
    public static Schedule OnWeekdays(LocalDate start, int trainingDays, int hoursPerDay, int minutesPerHour, IEnumerable<LocalDate> closedDays)
    {
        Guard.Against.OutOfRange(trainingDays, nameof(trainingDays), 1, 1000, "Expected from 1 to 1,000 days.");
        HashSet<LocalDate> closed = [.. Guard.Against.NullElements(closedDays)];
        ImmutableArray<LocalDate>.Builder days = ImmutableArray.CreateBuilder<LocalDate>(trainingDays);
        for (LocalDate day = start; days.Count < trainingDays; day = day.PlusDays(1))
        {
            if (day.DayOfWeek is not (IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday) && !closed.Contains(day))
                days.Add(day);
        }

        return new(days[0], days[^1], days.MoveToImmutable(), hoursPerDay, minutesPerHour);
    }

    /// <inheritdoc/>
    public bool Equals(Schedule? other) =>
        other is not null && HoursPerDay == other.HoursPerDay && MinutesPerHour == other.MinutesPerHour && StatedJp == other.StatedJp
        && TrainingDays.AsSpan().SequenceEqual(other.TrainingDays.AsSpan());

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Start, End, DayCount, HoursPerDay);

    /// <summary>The schedule in short.</summary>
    /// <returns>Such as <c>2026-01-12/2026-02-06, 20 days, 160 JP</c>.</returns>
    public override string ToString() => FormattableString.Invariant($"{Range}, {DayCount} days, {Jp} JP");
}
