using System.Text.Json.Serialization;

namespace Pemasyarakatan.Vokasi.Training;

/// <summary>A training package (paket pelatihan): one course, held once, with a number of seats.</summary>
/// <remarks>
/// What its source does not state is not on record; nothing has a hidden default. A package knows its number of seats alone: who may take a reserved one is a criterion of the seat plan. Equality by identity. Immutable.
/// </remarks>
public sealed partial class TrainingPackage
{
    /// <summary>A package.</summary>
    /// <param name="id">The code of the package.</param>
    /// <param name="title">The title as announced.</param>
    /// <param name="field">The field of training.</param>
    /// <param name="providerId">The id of the institution that gives the training; a facility's own training names the facility.</param>
    /// <param name="audience">For whom it is announced.</param>
    /// <param name="delivery">How it reaches its participants.</param>
    /// <param name="seats">How many seats it has, zero or more.</param>
    /// <param name="schedule">When it is held.</param>
    /// <param name="registration">When one may apply; ends before the training starts.</param>
    /// <param name="scheme">The certification scheme to which it leads; none where it leads to no certificate of competence.</param>
    /// <param name="venue">Where it is held, as announced.</param>
    /// <param name="curriculum">The units of competency taught, where they are on record.</param>
    /// <param name="instructors">Who teaches, where that is on record.</param>
    /// <param name="funding">Who pays.</param>
    /// <param name="support">What is promised to those who complete it.</param>
    /// <param name="completionAttendance">The percentage of the sessions that one must attend for the training certificate, 1 to 100.</param>
    /// <param name="stageOf">The id of the package that this one follows, where it is a later stage of one.</param>
    /// <param name="state">How far it has come.</param>
    /// <exception cref="ArgumentException">
    /// A code has not the shape of one, the title is blank, a number is out of its range, registration does not end before the training starts, a unit or instructor stands twice, or a package is its own stage.
    /// </exception>
    [JsonConstructor]
    public TrainingPackage(
        string id,
        string title,
        TrainingField field,
        string providerId,
        Audience audience,
        Recorded<DeliveryMode> delivery = default,
        Recorded<int> seats = default,
        Recorded<Schedule> schedule = default,
        Recorded<DateRange> registration = default,
        Recorded<CertificationScheme> scheme = default,
        Recorded<string> venue = default,
        ImmutableArray<UnitCode> curriculum = default,
        ImmutableArray<Instructor> instructors = default,
        Recorded<FundingSource> funding = default,
        Recorded<PostTrainingSupport> support = default,
        Recorded<int> completionAttendance = default,
        string? stageOf = null,
        PackageState state = PackageState.Announced)
    {
        Id = Guard.Against.InvalidCode(id);
        Title = Guard.Against.NullOrWhiteSpace(title);
        Field = Guard.Against.Null(field);
        ProviderId = Guard.Against.InvalidCode(providerId);
        Audience = Guard.Against.EnumOutOfRange(audience);
        (Delivery, Seats, Schedule, Registration, Scheme) = (delivery, seats, schedule, registration, scheme);
        (Venue, Funding, Support, CompletionAttendance) = (venue, funding, support, completionAttendance);
        Curriculum = Guard.Against.NullElements<UnitCode>(curriculum);
        Instructors = Guard.Against.NullElements<Instructor>(instructors);
        StageOf = stageOf is null ? null : Guard.Against.InvalidCode(stageOf);
        State = Guard.Against.EnumOutOfRange(state);
        RefuseFaults();
    }

    /// <summary>The code of the package.</summary>
    public string Id { get; }

    /// <summary>The title as announced.</summary>
    public string Title { get; }

    /// <summary>The field of training.</summary>
    public TrainingField Field { get; }

    /// <summary>The id of the institution that gives the training.</summary>
    public string ProviderId { get; }

    /// <summary>For whom it is announced.</summary>
    public Audience Audience { get; }

    /// <summary>How it reaches its participants.</summary>
    public Recorded<DeliveryMode> Delivery { get; }

    /// <summary>How many seats it has, zero or more.</summary>
    public Recorded<int> Seats { get; }

    /// <summary>When it is held.</summary>
    public Recorded<Schedule> Schedule { get; }

    /// <summary>When one may apply, both ends inclusive.</summary>
    public Recorded<DateRange> Registration { get; }

    /// <summary>The certification scheme to which it leads; none where it leads to no certificate of competence.</summary>
    public Recorded<CertificationScheme> Scheme { get; }

    /// <summary>Where it is held, as announced.</summary>
    public Recorded<string> Venue { get; }

    /// <summary>The units of competency taught; empty where they are not on record.</summary>
    public ImmutableArray<UnitCode> Curriculum { get; }

    /// <summary>Who teaches; empty where that is not on record.</summary>
    public ImmutableArray<Instructor> Instructors { get; }

    /// <summary>Who pays.</summary>
    public Recorded<FundingSource> Funding { get; }

    /// <summary>What is promised to those who complete it; none where it is on record that nothing is.</summary>
    public Recorded<PostTrainingSupport> Support { get; }

    /// <summary>The percentage of the sessions that one must attend for the training certificate, 1 to 100.</summary>
    public Recorded<int> CompletionAttendance { get; }

    /// <summary>The id of the package that this one follows, or null.</summary>
    public string? StageOf { get; }

    /// <summary>How far it has come.</summary>
    public PackageState State { get; }

    /// <summary>Whether participants go out to be trained, as an institutional delivery has it; otherwise the training comes to them.</summary>
    [JsonIgnore]
    public Truth ParticipantsGoOut =>
        !Delivery.TryGetValue(out DeliveryMode mode) ? Truth.Unknown
        : mode == DeliveryMode.Institutional ? Truth.True
        : Truth.False;

    /// <summary>Whether inmates of a facility need a cooperation agreement to join: where they join another body's training.</summary>
    /// <param name="facilityId">The id of the facility.</param>
    /// <returns>False for a package for the public alone and for the facility's own training.</returns>
    public bool NeedsAgreement(string facilityId) => Audience != Audience.Public && !string.Equals(ProviderId, facilityId, StringComparison.Ordinal);

    /// <summary>Whether a date lies in the time in which one may apply.</summary>
    /// <param name="on">The date.</param>
    /// <returns>Whether it does; unknown where the time is not on record.</returns>
    public Truth IsRegistrationOpen(LocalDate on) =>
        Registration.TryGetValue(out DateRange? window) ? (window.Contains(on) ? Truth.True : Truth.False)
        : Registration.IsNone ? Truth.False
        : Truth.Unknown;

    /// <summary>Whether the package is a later stage of another and begins after its end.</summary>
    /// <param name="earlier">The other package.</param>
    /// <returns>False for a package that is no stage of the other; unknown where a schedule is not on record.</returns>
    public Truth Follows(TrainingPackage earlier)
    {
        if (!string.Equals(StageOf, Guard.Against.Null(earlier).Id, StringComparison.Ordinal))
            return Truth.False;
        return !Schedule.TryGetValue(out Schedule? own) || !earlier.Schedule.TryGetValue(out Schedule? before) ? Truth.Unknown
            : own.Start > before.End ? Truth.True
            : Truth.False;
    }

    /// <summary>The units of the curriculum that none of the instructors may teach, in the order of the curriculum.</summary>
    /// <returns>The units; all of them where no instructor is on record.</returns>
    public ImmutableArray<UnitCode> UnitsWithoutInstructor() => [.. Curriculum.Where(unit => !Instructors.Any(instructor => instructor.Units.Contains(unit)))];

    private void RefuseFaults()
    {
        Guard.Against.Condition(Delivery.TryGetValue(out DeliveryMode mode) && !Enum.IsDefined(mode), "Expected a declared mode of delivery.", "delivery");
        Guard.Against.Condition(Funding.TryGetValue(out FundingSource source) && !Enum.IsDefined(source), "Expected a declared source of funding.", "funding");
        Guard.Against.Condition(Seats.TryGetValue(out int count) && count < 0, "Expected zero seats or more.", "seats");
        Guard.Against.Condition(Venue.TryGetValue(out string? place) && string.IsNullOrWhiteSpace(place), "Expected a venue that is not blank.", "venue");
        Guard.Against.Condition(CompletionAttendance.TryGetValue(out int percent) && percent is < 1 or > 100, "Expected a percentage from 1 to 100.", "completionAttendance");
        Guard.Against.Condition(Curriculum.Distinct().Count() != Curriculum.Length, "Expected each unit once.", "curriculum");
        Guard.Against.Condition(Instructors.DistinctBy(instructor => instructor.Id, StringComparer.Ordinal).Count() != Instructors.Length, "Expected each instructor once.", "instructors");
        Guard.Against.Condition(string.Equals(StageOf, Id, StringComparison.Ordinal), "Expected another package than this one.", "stageOf");
        bool late = Registration.TryGetValue(out DateRange? window) && Schedule.TryGetValue(out Schedule? held) && !(window.To < held.Start);
        Guard.Against.Condition(late, "Expected a registration that ends before the training starts.", "registration");
    }
}
