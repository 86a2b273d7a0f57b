using System.Text.Json.Serialization;
using Pemasyarakatan.Vokasi.Agreements;
using Pemasyarakatan.Vokasi.Training;

namespace Pemasyarakatan.Vokasi.Certification;

/// <summary>An assessment of competence (asesmen, uji kompetensi) under a certification scheme, from the application to the decision.</summary>
/// <remarks>
/// Assessors judge unit by unit and recommend; the panel of the certification body decides, and nobody who assessed is on it; nobody who assessed or decided answers the appeal.
/// What differs from body to body, its licence, terms, panel and forms, is read off the body as it stands in the assessment. No course is asked for, so that recognition of prior learning takes the same way.
/// The state is what the history adds up to; a history that breaks a rule is refused when it is read. Equality by all members. Immutable and thread-safe.
/// </remarks>
public sealed partial record Assessment
{
    private const string ApplicationStep = "apply";
    private static readonly ImmutableArray<string> Steps = [ApplicationStep, .. Enum.GetNames<AssessmentTrigger>().Select(TextCodes.CamelCase)];

    // How many entries of the history count so far: all of them, except while it is read entry by entry.
    private readonly int _told;

    // What was found of each unit and still counts: few enough to look through.
    private readonly ImmutableArray<AssessmentEntry> _judgements = [];

    /// <summary>An assessment with its history, if it has one.</summary>
    /// <param name="id">The id of the assessment.</param>
    /// <param name="applicantId">The id of the applicant.</param>
    /// <param name="body">The certification body, whose licence, terms, panel and forms hold.</param>
    /// <param name="scheme">The scheme whose units are assessed.</param>
    /// <param name="purpose">For what.</param>
    /// <param name="appliedOn">When the application was made.</param>
    /// <param name="history">What happened so far, in order.</param>
    /// <exception cref="ArgumentException">An id has not the shape of one, the body is no certification body or has a form for a step that there is not, or the history breaks a rule.</exception>
    [JsonConstructor]
    public Assessment(
        string id,
        string applicantId,
        PartnerInstitution body,
        CertificationScheme scheme,
        AssessmentPurpose purpose,
        LocalDate appliedOn,
        ImmutableArray<AssessmentEntry> history = default)
    {
        Id = Guard.Against.InvalidCode(id);
        ApplicantId = Guard.Against.InvalidCode(applicantId);
        Body = Guard.Against.Null(body);
        Guard.Against.Condition(body.Kind != PartnerKind.CertificationBody, "Expected a certification body.", nameof(body));
        Guard.Against.Condition(body.Forms.Keys.Any(step => !Steps.Contains(step, StringComparer.Ordinal)), "Expected forms of steps that an assessment has, such as apply and selfAssess.", nameof(body));
        Scheme = Guard.Against.Null(scheme);
        Purpose = Guard.Against.EnumOutOfRange(purpose);
        AppliedOn = appliedOn;
        History = Guard.Against.NullElements<AssessmentEntry>(history);
        for (; _told < History.Length; _told++)
        {
            AssessmentEntry entry = History[_told];
            if (Refusals(entry) is [var refusal, ..])
                throw new ArgumentException($"Entry {_told + 1} breaks a rule: {refusal.Code.Id}.", nameof(history));
            (State, _judgements) = After(entry);
        }
    }

    // One entry more, which keeps every rule.
    private Assessment(Assessment before, AssessmentEntry entry)
        : this(before)
    {
        (State, _judgements) = before.After(entry);
        History = before.History.Add(entry);
        _told++;
    }

    /// <summary>The id of the assessment.</summary>
    public string Id { get; }

    /// <summary>The id of the applicant.</summary>
    public string ApplicantId { get; }

    /// <summary>The certification body (LSP), whose licence, terms, panel and forms hold.</summary>
    public PartnerInstitution Body { get; }

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
    public LocalDate? DecidedOn => Last(entry => entry.IsDecision)?.On;

    /// <summary>What the judgements amount to: competent where every unit is; null while a unit is not judged.</summary>
    [JsonIgnore]
    public Judgement? Recommendation =>
        Scheme.Units.IsEmpty || Scheme.Units.Any(unit => JudgementOf(unit) is null) ? null
        : Scheme.Units.All(unit => JudgementOf(unit) == Judgement.Kompeten) ? Judgement.Kompeten
        : Judgement.BelumKompeten;

    /// <summary>The units in which the applicant finds themselves or herself competent; empty before the self-assessment.</summary>
    [JsonIgnore]
    public ImmutableArray<UnitCode> Claimed => History.FirstOrDefault(entry => entry.Trigger == AssessmentTrigger.SelfAssess)?.Claimed ?? [];

    /// <summary>What is adjusted to the applicant, as codes of the body, each once, in the order of their recording.</summary>
    [JsonIgnore]
    public ImmutableArray<string> Adjustments => [.. History.SelectMany(entry => entry.Adjustments).Distinct(StringComparer.Ordinal)];

    /// <summary>The body's code of the form of the application; null where it is not on record.</summary>
    [JsonIgnore]
    public string? ApplicationForm => Body.Forms.GetValueOrDefault(ApplicationStep);

    /// <summary>The last date on which one may appeal against the last decision; null where there is no decision or no term on record.</summary>
    [JsonIgnore]
    public LocalDate? AppealUntil => DecidedOn is { } decided && Body.AppealWithin.TryGetValue(out Period? term) ? decided.Plus(term) : null;

    /// <summary>Applies anew and lets a history happen again, entry by entry.</summary>
    /// <param name="applied">An assessment; its own history is set aside.</param>
    /// <param name="history">The entries in order.</param>
    /// <returns>The assessment that they add up to, or the refusals of the first entry that breaks a rule.</returns>
    public static Outcome<Assessment> Replay(Assessment applied, IEnumerable<AssessmentEntry> history)
    {
        Guard.Against.Null(applied);
        Assessment anew = new(applied.Id, applied.ApplicantId, applied.Body, applied.Scheme, applied.Purpose, applied.AppliedOn);
        return Guard.Against.NullElements(history).Aggregate(Outcome.Success(anew), (life, entry) => life.Success ? life.Value.Apply(entry) : life);
    }

    /// <summary>The same assessment under the record of its body as it stands now, such as with a licence that was renewed.</summary>
    /// <param name="body">The same body.</param>
    /// <returns>The assessment, or the refusals of the first entry that breaks a rule under that record.</returns>
    /// <exception cref="ArgumentException">It is another body, or has a form for a step that there is not.</exception>
    public Outcome<Assessment> Under(PartnerInstitution body)
    {
        Guard.Against.Condition(!string.Equals(Guard.Against.Null(body).Id, Body.Id, StringComparison.Ordinal), "Expected the body of this assessment.", nameof(body));
        return Replay(new(Id, ApplicantId, body, Scheme, Purpose, AppliedOn), History);
    }

    /// <summary>The body's code of the form that goes with a trigger.</summary>
    /// <param name="trigger">The trigger.</param>
    /// <returns>Such as <c>FR.APL.02</c> of the self-assessment; null where the body has none on record.</returns>
    public string? FormOf(AssessmentTrigger trigger) => Body.Forms.GetValueOrDefault(TextCodes.CamelCase(Guard.Against.EnumOutOfRange(trigger).ToString()));

    /// <summary>What was found of a unit and still counts.</summary>
    /// <param name="unit">A unit of competency.</param>
    /// <returns>The judgement, or null where there is none. An appeal that succeeds sets all of them aside; where someone is assessed again, what was found competent stands, unless all of it was.</returns>
    public Judgement? JudgementOf(UnitCode unit)
    {
        Guard.Against.Null(unit);
        foreach (AssessmentEntry found in _judgements)
        {
            if (found.Unit == unit)
                return found.Judgement;
        }

        return null;
    }

    /// <inheritdoc/>
    public bool Equals(Assessment? other) =>
        other is not null
        && string.Equals(Id, other.Id, StringComparison.Ordinal)
        && string.Equals(ApplicantId, other.ApplicantId, StringComparison.Ordinal)
        && Body == other.Body
        && Scheme == other.Scheme
        && Purpose == other.Purpose
        && AppliedOn == other.AppliedOn
        && History.AsSpan().SequenceEqual(other.History.AsSpan());

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(StringComparer.Ordinal.GetHashCode(Id), History.Length);

    /// <summary>The id and the state.</summary>
    /// <returns>Such as <c>U-1: Assessed</c>.</returns>
    public override string ToString() => $"{Id}: {State}";

    private (AssessmentState State, ImmutableArray<AssessmentEntry> Judgements) After(AssessmentEntry entry)
    {
        ImmutableArray<AssessmentEntry> judgements = entry.Trigger switch
        {
            AssessmentTrigger.Judge => _judgements.Add(entry),
            AssessmentTrigger.UpholdAppeal => [],
            AssessmentTrigger.Reassess => Recommendation == Judgement.Kompeten ? [] : _judgements.RemoveAll(found => found.Judgement == Judgement.BelumKompeten),
            _ => _judgements,
        };
        return (Lifecycle.Fire(State, entry.Trigger, entry.Actor).Value, judgements);
    }

    private IEnumerable<string> PeopleOf(Func<AssessmentEntry, bool> which) =>
        History.Take(_told).Where(which).SelectMany(entry => entry.People).Distinct(StringComparer.Ordinal);

    private AssessmentEntry? Last(Func<AssessmentEntry, bool> which)
    {
        for (int i = _told - 1; i >= 0; i--)
        {
            if (which(History[i]))
                return History[i];
        }

        return null;
    }
}
