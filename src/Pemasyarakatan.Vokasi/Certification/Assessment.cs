using System.Text.Json.Serialization;
using Pemasyarakatan.Vokasi.Competency;
using Pemasyarakatan.Vokasi.Json;
using Pemasyarakatan.Vokasi.Outcomes;

namespace Pemasyarakatan.Vokasi.Certification;

/// <summary>An assessment of competence (asesmen, uji kompetensi) under a certification scheme, from the application to the decision.</summary>
/// <remarks>
/// Assessors judge unit by unit and recommend; the panel of the certification body decides, and nobody who assessed is on it; nobody who assessed or decided answers the appeal.
/// No course is asked for, so that recognition of prior learning takes the same way. The state is what the history adds up to; a history that breaks a rule is refused when it is read.
/// Equality by all members. Immutable and thread-safe.
/// </remarks>
public sealed partial record Assessment
{
    /// <summary>An assessment with its history, if it has one.</summary>
    /// <param name="id">The id of the assessment.</param>
    /// <param name="applicantId">The id of the applicant.</param>
    /// <param name="certificationBodyId">The id of the certification body.</param>
    /// <param name="scheme">The scheme whose units are assessed.</param>
    /// <param name="purpose">For what.</param>
    /// <param name="appliedOn">When the application (FR.APL.01) was made.</param>
    /// <param name="history">What happened so far, in order.</param>
    /// <exception cref="ArgumentException">An id has not the shape of one, or the history breaks a rule.</exception>
    [JsonConstructor]
    public Assessment(
        string id,
        string applicantId,
        string certificationBodyId,
        CertificationScheme scheme,
        AssessmentPurpose purpose,
        LocalDate appliedOn,
        ImmutableArray<AssessmentEntry> history = default)
    {
        Id = Guard.Against.NotCode(id);
        ApplicantId = Guard.Against.NotCode(applicantId);
        CertificationBodyId = Guard.Against.NotCode(certificationBodyId);
        Scheme = Guard.Against.Null(scheme);
        Purpose = Guard.Against.EnumOutOfRange(purpose);
        AppliedOn = appliedOn;
        History = [];
        foreach (AssessmentEntry entry in Guard.Against.NullElements<AssessmentEntry>(history))
        {
            if (Refusals(entry) is [var refusal, ..])
                throw new ArgumentException($"Entry {History.Length + 1} breaks a rule: {refusal.Code.Id}.", nameof(history));
            State = Lifecycle.Fire(State, entry.Trigger, entry.Actor).Value;
            History = History.Add(entry);
        }
    }

    /// <summary>The id of the assessment.</summary>
    public string Id { get; }

    /// <summary>The id of the applicant.</summary>
    public string ApplicantId { get; }

    /// <summary>The id of the certification body (LSP).</summary>
    public string CertificationBodyId { get; }

    /// <summary>The scheme whose units are assessed.</summary>
    public CertificationScheme Scheme { get; }

    /// <summary>For what competence is assessed.</summary>
    public AssessmentPurpose Purpose { get; }

    /// <summary>When the application was made.</summary>
    [JsonConverter(typeof(NodaTimeJsonConverter))]
    public LocalDate AppliedOn { get; }

    /// <summary>What happened so far, in order.</summary>
    public ImmutableArray<AssessmentEntry> History { get; }

    /// <summary>Where the assessment stands now.</summary>
    [JsonIgnore]
    public AssessmentState State { get; }

    /// <summary>The ids of all who have judged a unit, before an appeal too, in the order of their first judgement.</summary>
    [JsonIgnore]
    public ImmutableArray<string> Assessors => [.. PeopleOf(entry => entry.IsJudgement)];

    /// <summary>The date of the last decision of the panel; null before it.</summary>
    [JsonIgnore]
    public LocalDate? DecidedOn => History.LastOrDefault(entry => entry.IsDecision)?.On;

    /// <summary>What the judgements amount to: competent where every unit is; null while a unit is not judged.</summary>
    [JsonIgnore]
    public Judgement? Recommendation =>
        Scheme.Units.IsEmpty || Scheme.Units.Any(unit => JudgementOf(unit) is null) ? null
        : Scheme.Units.All(unit => JudgementOf(unit) == Judgement.Kompeten) ? Judgement.Kompeten
        : Judgement.BelumKompeten;

    /// <summary>Applies anew and lets a history happen again, entry by entry.</summary>
    /// <param name="applied">An assessment; its own history is set aside.</param>
    /// <param name="history">The entries in order.</param>
    /// <returns>The assessment that they add up to, or the refusals of the first entry that breaks a rule.</returns>
    public static Outcome<Assessment> Replay(Assessment applied, IEnumerable<AssessmentEntry> history)
    {
        Outcome<Assessment> replayed = Outcome.Success(Guard.Against.Null(applied).WithHistory([]));
        foreach (AssessmentEntry entry in Guard.Against.NullElements(history))
        {
            replayed = replayed.Value.Apply(entry);
            if (!replayed.Success)
                break;
        }

        return replayed;
    }

    /// <summary>What was found of a unit; after an appeal that succeeded, only what was found since.</summary>
    /// <param name="unit">A unit of competency.</param>
    /// <returns>The judgement, or null where there is none.</returns>
    public Judgement? JudgementOf(UnitCode unit) => SinceAdmission().FirstOrDefault(entry => entry.IsJudgement && entry.Unit == unit)?.Judgement;

    /// <inheritdoc/>
    public bool Equals(Assessment? other) =>
        other is not null
        && string.Equals(Id, other.Id, StringComparison.Ordinal)
        && string.Equals(ApplicantId, other.ApplicantId, StringComparison.Ordinal)
        && string.Equals(CertificationBodyId, other.CertificationBodyId, StringComparison.Ordinal)
        && Scheme == other.Scheme
        && Purpose == other.Purpose
        && AppliedOn == other.AppliedOn
        && History.AsSpan().SequenceEqual(other.History.AsSpan());

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(StringComparer.Ordinal.GetHashCode(Id), History.Length);

    /// <summary>The id and the state.</summary>
    /// <returns>Such as <c>U-1: Assessed</c>.</returns>
    public override string ToString() => $"{Id}: {State}";

    private Assessment WithHistory(ImmutableArray<AssessmentEntry> history) =>
        new(Id, ApplicantId, CertificationBodyId, Scheme, Purpose, AppliedOn, history);

    private IEnumerable<AssessmentEntry> SinceAdmission() =>
        History.Reverse().TakeWhile(entry => entry.Trigger is not (AssessmentTrigger.Admit or AssessmentTrigger.UpholdAppeal));

    private IEnumerable<string> PeopleOf(Func<AssessmentEntry, bool> which) =>
        History.Where(which).SelectMany(entry => entry.People).Distinct(StringComparer.Ordinal);
}
