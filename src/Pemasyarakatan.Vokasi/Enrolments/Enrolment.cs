using System.Text.Json.Serialization;
using Pemasyarakatan.Vokasi.Applicants;
using Pemasyarakatan.Vokasi.Training;

namespace Pemasyarakatan.Vokasi.Enrolments;

/// <summary>The enrolment of a participant in a training package (kepesertaan pelatihan), from the accepted seat to completion and beyond.</summary>
/// <remarks>
/// State and attendance are never stored beside the history: they are what its entries add up to, and a history that breaks a rule is refused when it is read.
/// Equality by all members. Immutable and thread-safe.
/// </remarks>
/// <example>
/// <code>
/// Enrolment enrolment = Enrolment.In(package, "E-1", applicantId, confirmedOn)
///     .Start(Actor.TrainingProvider, firstDay).Value
///     .RecordAttendance(Actor.TrainingProvider, firstDay, present: true).Value;
/// </code>
/// </example>
public sealed partial record Enrolment
{
    // How many entries of the history count so far: all of them, except while it is read entry by entry.
    private readonly int _told;
    private readonly LocalDate _latest;

    /// <summary>An enrolment with its history, if it has one.</summary>
    /// <param name="id">The id of the enrolment.</param>
    /// <param name="applicantId">The id of the participant.</param>
    /// <param name="packageId">The id of the training package.</param>
    /// <param name="confirmedOn">When the seat was accepted.</param>
    /// <param name="plannedSessions">The dates of the planned sessions, each once.</param>
    /// <param name="requiredAttendance">The share of the planned sessions that completion needs, in percent from 1 to 100; none where none is needed.</param>
    /// <param name="promisedSupport">The support that was promised for after the training.</param>
    /// <param name="history">What happened so far, in the order of its recording.</param>
    /// <exception cref="ArgumentException">An id has not the shape of one, a session stands twice, the percentage is out of range, or the history breaks a rule.</exception>
    [JsonConstructor]
    public Enrolment(
        string id,
        string applicantId,
        string packageId,
        LocalDate confirmedOn,
        ImmutableArray<LocalDate> plannedSessions = default,
        Recorded<int> requiredAttendance = default,
        Recorded<PostTrainingSupport> promisedSupport = default,
        ImmutableArray<EnrolmentEntry> history = default)
    {
        Id = Guard.Against.InvalidCode(id);
        ApplicantId = Guard.Against.InvalidCode(applicantId);
        PackageId = Guard.Against.InvalidCode(packageId);
        ConfirmedOn = confirmedOn;
        PlannedSessions = [.. Guard.Against.NullElements<LocalDate>(plannedSessions).Order()];
        Guard.Against.Condition(PlannedSessions.Distinct().Count() != PlannedSessions.Length, "Expected each session once.", nameof(plannedSessions));
        Guard.Against.Condition(requiredAttendance.TryGetValue(out int percent) && percent is < 1 or > 100, "Expected a percentage from 1 to 100.", nameof(requiredAttendance));
        (RequiredAttendance, PromisedSupport) = (requiredAttendance, promisedSupport);
        History = Guard.Against.NullElements<EnrolmentEntry>(history);
        for (_latest = confirmedOn; _told < History.Length; _told++)
        {
            EnrolmentEntry entry = History[_told];
            if (Refusals(entry) is [var refusal, ..])
                throw new ArgumentException($"Entry {_told + 1} breaks a rule: {refusal.Code.Id}.", nameof(history));
            (State, _latest) = After(entry);
        }
    }

    // One entry more, which keeps every rule.
    private Enrolment(Enrolment before, EnrolmentEntry entry)
        : this(before)
    {
        (State, _latest) = before.After(entry);
        History = before.History.Add(entry);
        _told++;
    }

    /// <summary>The id of the enrolment.</summary>
    public string Id { get; }

    /// <summary>The id of the participant.</summary>
    public string ApplicantId { get; }

    /// <summary>The id of the training package.</summary>
    public string PackageId { get; }

    /// <summary>When the seat was accepted.</summary>
    [JsonConverter(typeof(NodaTimeJsonConverter))]
    public LocalDate ConfirmedOn { get; }

    /// <summary>The dates of the planned sessions, in order.</summary>
    public ImmutableArray<LocalDate> PlannedSessions { get; }

    /// <summary>The share of the planned sessions that completion needs, in percent.</summary>
    public Recorded<int> RequiredAttendance { get; }

    /// <summary>The support that was promised for after the training.</summary>
    public Recorded<PostTrainingSupport> PromisedSupport { get; }

    /// <summary>What happened so far, in the order of its recording.</summary>
    public ImmutableArray<EnrolmentEntry> History { get; }

    /// <summary>Where the participant stands now.</summary>
    [JsonIgnore]
    public EnrolmentState State { get; }

    /// <summary>Why the training ended without completion; null in every other state.</summary>
    [JsonIgnore]
    public EndingReason? EndedFor => State == EnrolmentState.Ended ? History[^1].Reason : null;

    /// <summary>Enrols a participant in a package, with the days of training, the required attendance and the promised support that the package states.</summary>
    /// <param name="package">The package.</param>
    /// <param name="id">The id of the enrolment.</param>
    /// <param name="applicantId">The id of the participant.</param>
    /// <param name="confirmedOn">When the seat was accepted.</param>
    /// <returns>The confirmed enrolment.</returns>
    /// <exception cref="ArgumentException">An id has not the shape of one.</exception>
    public static Enrolment In(TrainingPackage package, string id, string applicantId, LocalDate confirmedOn) =>
        In(package, id, applicantId, confirmedOn, Guard.Against.Null(package).Support);

    /// <summary>Enrols a participant in a package; an inmate with the promised support only as far as the promise is said to include inmates.</summary>
    /// <param name="package">The package.</param>
    /// <param name="id">The id of the enrolment.</param>
    /// <param name="applicant">The participant.</param>
    /// <param name="confirmedOn">When the seat was accepted.</param>
    /// <returns>The confirmed enrolment; of an inmate nothing is promised where inmates are left out, and the promise is not on record where that is not said.</returns>
    /// <exception cref="ArgumentException">The id has not the shape of one.</exception>
    public static Enrolment In(TrainingPackage package, string id, Applicant applicant, LocalDate confirmedOn)
    {
        Recorded<PostTrainingSupport> promise = Guard.Against.Null(package).Support;
        return In(
            package, id, Guard.Against.Null(applicant).Id, confirmedOn,
            applicant is Inmate ? promise.Then(support => support.IncludesInmates.Then(included => included ? Recorded.Known(support) : Recorded<PostTrainingSupport>.None)) : promise);
    }

    /// <summary>Enrols a participant anew and lets a history happen again, entry by entry.</summary>
    /// <param name="confirmed">An enrolment; its own history is set aside.</param>
    /// <param name="history">The entries in the order of their recording.</param>
    /// <returns>The enrolment that they add up to, or the refusals of the first entry that breaks a rule.</returns>
    public static Outcome<Enrolment> Replay(Enrolment confirmed, IEnumerable<EnrolmentEntry> history)
    {
        Guard.Against.Null(confirmed);
        Enrolment anew = new(
            confirmed.Id, confirmed.ApplicantId, confirmed.PackageId, confirmed.ConfirmedOn, confirmed.PlannedSessions, confirmed.RequiredAttendance, confirmed.PromisedSupport);
        return Guard.Against.NullElements(history).Aggregate(Outcome.Success(anew), (life, entry) => life.Success ? life.Value.Apply(entry) : life);
    }

    /// <inheritdoc/>
    public bool Equals(Enrolment? other) =>
        other is not null
        && string.Equals(Id, other.Id, StringComparison.Ordinal)
        && string.Equals(ApplicantId, other.ApplicantId, StringComparison.Ordinal)
        && string.Equals(PackageId, other.PackageId, StringComparison.Ordinal)
        && ConfirmedOn == other.ConfirmedOn
        && RequiredAttendance == other.RequiredAttendance
        && PromisedSupport == other.PromisedSupport
        && PlannedSessions.AsSpan().SequenceEqual(other.PlannedSessions.AsSpan())
        && History.AsSpan().SequenceEqual(other.History.AsSpan());

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(StringComparer.Ordinal.GetHashCode(Id), History.Length);

    /// <summary>The id and the state.</summary>
    /// <returns>Such as <c>E-1: InTraining</c>.</returns>
    public override string ToString() => $"{Id}: {State}";

    private static Enrolment In(TrainingPackage package, string id, string applicantId, LocalDate confirmedOn, Recorded<PostTrainingSupport> promise)
    {
        ImmutableArray<LocalDate> days = package.Schedule.TryGetValue(out Schedule? schedule) ? schedule.TrainingDays : [];
        return new(id, applicantId, package.Id, confirmedOn, days, package.CompletionAttendance, promise);
    }

    private ReadOnlySpan<EnrolmentEntry> Told => History.AsSpan(0, _told);

    private (EnrolmentState State, LocalDate Latest) After(EnrolmentEntry entry) =>
        (Lifecycle.Fire(State, entry.Trigger, entry.Actor).Value, LocalDate.Max(_latest, entry.On));
}
