using Pemasyarakatan.Vokasi.Applicants;
using Pemasyarakatan.Vokasi.Enrolments;
using Pemasyarakatan.Vokasi.Training;

namespace Pemasyarakatan.Vokasi.Certification;

public sealed partial record Assessment
{
    /// <summary>Lets an entry happen: the one way in which an assessment changes.</summary>
    /// <param name="entry">What happens.</param>
    /// <returns>The assessment with the entry, or every reason why it may not happen; with the advice where an admitted applicant does not claim a unit, a decision differs from the recommendation, or an appeal is answered late.</returns>
    public Outcome<Assessment> Apply(AssessmentEntry entry)
    {
        ImmutableArray<Reason> refusals = Refusals(Guard.Against.Null(entry));
        return refusals.IsEmpty
            ? Outcome.Success(new Assessment(this, entry), Advice(entry))
            : Outcome.Refused<Assessment>(refusals);
    }

    /// <summary>Hands in the self-assessment (asesmen mandiri).</summary>
    /// <param name="actor">Who: the applicant.</param>
    /// <param name="claimed">The units of the scheme in which the applicant finds themselves or herself competent.</param>
    /// <param name="on">The date.</param>
    /// <returns>The assessment, or every reason why not.</returns>
    public Outcome<Assessment> SelfAssess(Actor actor, IEnumerable<UnitCode> claimed, LocalDate on) =>
        Apply(new(AssessmentTrigger.SelfAssess, actor, on, claimed: Guard.Against.NullElements(claimed)));

    /// <summary>Admits the applicant after the check of the documents.</summary>
    /// <param name="actor">Who: the certification body.</param>
    /// <param name="on">The date.</param>
    /// <returns>The assessment, or every reason why not.</returns>
    public Outcome<Assessment> Admit(Actor actor, LocalDate on) => Apply(new(AssessmentTrigger.Admit, actor, on));

    /// <summary>Assigns an assessor by a letter, and the place; a later letter for the same assessor counts.</summary>
    /// <param name="actor">Who: the certification body.</param>
    /// <param name="assessor">The assessor.</param>
    /// <param name="place">The place of assessment.</param>
    /// <param name="letter">The number of the letter of assignment, as a code.</param>
    /// <param name="on">The date of the letter.</param>
    /// <returns>The assessment, or every reason why not.</returns>
    public Outcome<Assessment> Assign(Actor actor, Assessor assessor, AssessmentPlace place, string letter, LocalDate on) =>
        Apply(new(AssessmentTrigger.Assign, actor, on, assessor: Guard.Against.Null(assessor), place: Guard.Against.Null(place), letter: Guard.Against.Null(letter)));

    /// <summary>Adjusts the way of assessing to what the applicant needs (penyesuaian wajar).</summary>
    /// <param name="actor">Who: an assessor or the certification body.</param>
    /// <param name="adjustments">What is adjusted, as codes of the body, at least one.</param>
    /// <param name="on">The date.</param>
    /// <returns>The assessment, or every reason why not.</returns>
    public Outcome<Assessment> Adjust(Actor actor, IEnumerable<string> adjustments, LocalDate on) =>
        Apply(new(AssessmentTrigger.Adjust, actor, on, adjustments: Guard.Against.NullElements(adjustments)));

    /// <summary>Judges one unit of the scheme.</summary>
    /// <param name="actor">Who: an assessor.</param>
    /// <param name="assessorId">The id of the assessor, who is assigned, registered on the date, and may assess the unit.</param>
    /// <param name="unit">The unit, once.</param>
    /// <param name="judgement">What was found.</param>
    /// <param name="on">The date.</param>
    /// <returns>The assessment, or every reason why not.</returns>
    public Outcome<Assessment> Judge(Actor actor, string assessorId, UnitCode unit, Judgement judgement, LocalDate on) =>
        Apply(new(AssessmentTrigger.Judge, actor, on, [assessorId], Guard.Against.Null(unit), judgement));

    /// <summary>Reports that every unit of the scheme is judged.</summary>
    /// <param name="actor">Who: an assessor.</param>
    /// <param name="on">The date.</param>
    /// <returns>The assessment, or every reason why not, each unit without a judgement among them.</returns>
    public Outcome<Assessment> Report(Actor actor, LocalDate on) => Apply(new(AssessmentTrigger.Report, actor, on));

    /// <summary>Decides (rapat pleno).</summary>
    /// <param name="actor">Who: the panel of the certification body.</param>
    /// <param name="panel">The ids of the members of the panel, at least as many as the body demands; none has assessed.</param>
    /// <param name="competent">What is decided.</param>
    /// <param name="on">The date.</param>
    /// <returns>The assessment, or every reason why not, each assessor on the panel among them.</returns>
    public Outcome<Assessment> Decide(Actor actor, IEnumerable<string> panel, bool competent, LocalDate on) =>
        Apply(new(competent ? AssessmentTrigger.DecideCompetent : AssessmentTrigger.DecideNotCompetent, actor, on, Guard.Against.NullElements(panel)));

    /// <summary>Appeals against the decision (banding).</summary>
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

    /// <summary>Lets whoever is not yet competent be assessed again: in the units that were not found competent, or in all where all were.</summary>
    /// <param name="actor">Who: the certification body.</param>
    /// <param name="on">The date.</param>
    /// <returns>The assessment, or every reason why not.</returns>
    public Outcome<Assessment> Reassess(Actor actor, LocalDate on) => Apply(new(AssessmentTrigger.Reassess, actor, on));

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
}
