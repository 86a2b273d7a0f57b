using Pemasyarakatan.Vokasi.Applicants;
using Pemasyarakatan.Vokasi.Competency;
using Pemasyarakatan.Vokasi.Enrolments;
using Pemasyarakatan.Vokasi.Lifecycles;
using Pemasyarakatan.Vokasi.Outcomes;

namespace Pemasyarakatan.Vokasi.Certification;

public sealed partial record Assessment
{
    private static readonly ReasonArgument UnitsTerm = ReasonArgument.Term("certification.schemeUnits");

    /// <summary>Lets an entry happen: the one way in which an assessment changes.</summary>
    /// <param name="entry">What happens.</param>
    /// <returns>The assessment with the entry, or every reason why it may not happen; a decision that departs from the recommendation carries an advisory.</returns>
    public Outcome<Assessment> Apply(AssessmentEntry entry)
    {
        ImmutableArray<Reason> refusals = Refusals(Guard.Against.Null(entry));
        return refusals.IsEmpty
            ? Outcome.Success(WithHistory(History.Add(entry)), Departure(entry))
            : Outcome.Refused<Assessment>(refusals);
    }

    /// <summary>Hands in the self-assessment (FR.APL.02).</summary>
    /// <param name="actor">Who: the applicant.</param>
    /// <param name="on">The date.</param>
    /// <returns>The assessment, or every reason why not.</returns>
    public Outcome<Assessment> SelfAssess(Actor actor, LocalDate on) => Apply(new(AssessmentTrigger.SelfAssess, actor, on));

    /// <summary>Admits the applicant after the check of the documents.</summary>
    /// <param name="actor">Who: the certification body.</param>
    /// <param name="on">The date.</param>
    /// <returns>The assessment, or every reason why not.</returns>
    public Outcome<Assessment> Admit(Actor actor, LocalDate on) => Apply(new(AssessmentTrigger.Admit, actor, on));

    /// <summary>Judges one unit of the scheme (FR.AK.02).</summary>
    /// <param name="actor">Who: an assessor.</param>
    /// <param name="assessorId">The id of the assessor.</param>
    /// <param name="unit">The unit, once.</param>
    /// <param name="judgement">What was found.</param>
    /// <param name="on">The date.</param>
    /// <returns>The assessment, or every reason why not.</returns>
    public Outcome<Assessment> Judge(Actor actor, string assessorId, UnitCode unit, Judgement judgement, LocalDate on) =>
        Apply(new(AssessmentTrigger.Judge, actor, on, [assessorId], Guard.Against.Null(unit), judgement));

    /// <summary>Reports that every unit of the scheme is judged (FR.AK.05).</summary>
    /// <param name="actor">Who: an assessor.</param>
    /// <param name="on">The date.</param>
    /// <returns>The assessment, or every reason why not, each unit without a judgement among them.</returns>
    public Outcome<Assessment> Report(Actor actor, LocalDate on) => Apply(new(AssessmentTrigger.Report, actor, on));

    /// <summary>Decides (rapat pleno).</summary>
    /// <param name="actor">Who: the panel of the certification body.</param>
    /// <param name="panel">The ids of the members of the panel, at least one; none has assessed.</param>
    /// <param name="competent">What is decided.</param>
    /// <param name="on">The date.</param>
    /// <returns>The assessment, or every reason why not, each assessor on the panel among them.</returns>
    public Outcome<Assessment> Decide(Actor actor, IEnumerable<string> panel, bool competent, LocalDate on) =>
        Apply(new(competent ? AssessmentTrigger.DecideCompetent : AssessmentTrigger.DecideNotCompetent, actor, on, Guard.Against.NullElements(panel)));

    /// <summary>Appeals against the decision (banding, FR.AK.04).</summary>
    /// <param name="actor">Who: the applicant.</param>
    /// <param name="on">The date.</param>
    /// <returns>The assessment, or every reason why not.</returns>
    public Outcome<Assessment> Appeal(Actor actor, LocalDate on) => Apply(new(AssessmentTrigger.Appeal, actor, on));

    /// <summary>Answers an appeal; where it succeeds, every unit is judged anew.</summary>
    /// <param name="actor">Who: the certification body.</param>
    /// <param name="people">The ids of those who handled it, at least one; none has assessed or decided.</param>
    /// <param name="upheld">Whether the appeal succeeds.</param>
    /// <param name="on">The date.</param>
    /// <returns>The assessment, or every reason why not.</returns>
    public Outcome<Assessment> AnswerAppeal(Actor actor, IEnumerable<string> people, bool upheld, LocalDate on) =>
        Apply(new(upheld ? AssessmentTrigger.UpholdAppeal : AssessmentTrigger.DismissAppeal, actor, on, Guard.Against.NullElements(people)));

    /// <summary>Ends the assessment before a decision.</summary>
    /// <param name="actor">Who ends it.</param>
    /// <param name="reason">Why.</param>
    /// <param name="on">The date.</param>
    /// <returns>The assessment, or every reason why not.</returns>
    public Outcome<Assessment> Withdraw(Actor actor, EndingReason reason, LocalDate on) =>
        Apply(new(AssessmentTrigger.Withdraw, actor, on, reason: reason));

    /// <summary>Answers what happened to the applicant outside the assessment.</summary>
    /// <param name="happened">What happened.</param>
    /// <returns>The assessment, withdrawn by a death or an escape before the decision, unchanged by every other event; refused only where its date lies before what is on record.</returns>
    /// <exception cref="ArgumentException">The event happened to someone else.</exception>
    /// <remarks>Competence is the person's and not the facility's: a transfer or a release ends no assessment; a certification body that cannot go on withdraws it.</remarks>
    public Outcome<Assessment> Answer(OutsideEvent happened)
    {
        Guard.Against.Null(happened);
        Guard.Against.Condition(!string.Equals(happened.ApplicantId, ApplicantId, StringComparison.Ordinal), "Expected an event of this applicant.", nameof(happened));
        EndingReason? reason = happened.Kind switch
        {
            OutsideEventKind.Death => EndingReason.Died,
            OutsideEventKind.Escape => EndingReason.Security,
            _ => null,
        };
        return reason is { } why && Lifecycle.Find(State, AssessmentTrigger.Withdraw) is not null
            ? Withdraw(Actor.Registry, why, happened.On)
            : Outcome.Success(this);
    }

    private ImmutableArray<Reason> Refusals(AssessmentEntry entry)
    {
        ImmutableArray<Reason> wrongMove = Lifecycle.Fire(State, entry.Trigger, entry.Actor).Refusals;
        return Lifecycle.Find(State, entry.Trigger) is null ? wrongMove : [.. wrongMove, .. OutOfOrder(entry.On), .. Unmet(entry)];
    }

    private IEnumerable<Reason> Unmet(AssessmentEntry entry) => entry switch
    {
        { IsJudgement: true } => UnmetByJudgement(entry.Unit!),
        { Trigger: AssessmentTrigger.Report } => UnmetByReport(),
        { IsDecision: true } => Among(entry.People, Assessors, ReasonCode.CertificationAssessorOnPanel),
        { IsAnswer: true } => Among(entry.People, PeopleOf(earlier => earlier.IsJudgement || earlier.IsDecision), ReasonCode.CertificationInvolvedInAppeal),
        _ => [],
    };

    private IEnumerable<Reason> OutOfOrder(LocalDate on)
    {
        LocalDate latest = History.IsEmpty ? AppliedOn : History[^1].On;
        if (on < latest)
            yield return Reason.Of(ReasonCode.CertificationOutOfOrder, on, latest);
    }

    private IEnumerable<Reason> UnmetByJudgement(UnitCode unit)
    {
        if (!Scheme.Units.Contains(unit))
            yield return Reason.Of(ReasonCode.CertificationUnitNotInScheme, ReasonArgument.Code(unit));
        if (JudgementOf(unit) is not null)
            yield return Reason.Of(ReasonCode.CertificationUnitJudgedTwice, ReasonArgument.Code(unit));
    }

    private IEnumerable<Reason> UnmetByReport() => Scheme.Units.IsEmpty
        ? [Reason.Of(ReasonCode.RecordMissing, UnitsTerm)]
        : Scheme.Units.Where(unit => JudgementOf(unit) is null).Select(unit => Reason.Of(ReasonCode.CertificationUnitNotJudged, ReasonArgument.Code(unit)));

    private static IEnumerable<Reason> Among(ImmutableArray<string> people, IEnumerable<string> barred, ReasonCode code) =>
        people.Intersect(barred, StringComparer.Ordinal).Select(person => Reason.Of(code, ReasonArgument.Code(person)));

    // The assessor recommends and the panel decides: it may depart, but not unseen.
    private IEnumerable<Reason> Departure(AssessmentEntry entry)
    {
        if (entry.IsDecision && Recommendation is { } recommended && (recommended == Judgement.Kompeten) != (entry.Trigger == AssessmentTrigger.DecideCompetent))
            yield return Reason.Of(ReasonCode.CertificationDepartsFromRecommendation, ReasonArgument.Term(recommended));
    }
}
