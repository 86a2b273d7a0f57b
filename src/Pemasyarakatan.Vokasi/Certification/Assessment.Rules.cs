using Pemasyarakatan.Vokasi.Training;

namespace Pemasyarakatan.Vokasi.Certification;

public sealed partial record Assessment
{
    private static readonly ReasonArgument UnitsTerm = ReasonArgument.Term("certification.schemeUnits");

    private ImmutableArray<Reason> Refusals(AssessmentEntry entry)
    {
        ImmutableArray<Reason> wrongTransition = Lifecycle.Fire(State, entry.Trigger, entry.Actor).Refusals;
        return Lifecycle.Find(State, entry.Trigger) is null ? wrongTransition : [.. wrongTransition, .. OutOfOrder(entry.On), .. Unmet(entry)];
    }

    private IEnumerable<Reason> Unmet(AssessmentEntry entry) => entry switch
    {
        { Trigger: AssessmentTrigger.SelfAssess } => entry.Claimed.SelectMany(NotOfScheme),
        { Trigger: AssessmentTrigger.Admit } => Unlicensed(entry.On),
        { IsJudgement: true } => [.. UnmetByJudgement(entry.Unit!), .. entry.People.SelectMany(person => UnmetByAssignment(person, entry)), .. Unlicensed(entry.On)],
        { Trigger: AssessmentTrigger.Report } => UnmetByReport(),
        { IsDecision: true } => [.. Among(entry.People, Assessors, CertificationReasons.AssessorOnPanel), .. TooFew(entry.People.Length), .. Unlicensed(entry.On)],
        { Trigger: AssessmentTrigger.Appeal } when entry.On > AppealUntil => [Reason.Of(CertificationReasons.AppealLate, entry.On, AppealUntil.Value)],
        { IsAnswer: true } => Among(entry.People, PeopleOf(earlier => earlier.IsJudgement || earlier.IsDecision), CertificationReasons.InvolvedInAppeal),
        _ => [],
    };

    private IEnumerable<Reason> OutOfOrder(LocalDate on)
    {
        LocalDate latest = _told == 0 ? AppliedOn : History[_told - 1].On;
        if (on < latest)
            yield return Reason.Of(CertificationReasons.OutOfOrder, on, latest);
    }

    // What is done by virtue of the licence is done under one: on that day, for this scheme.
    private ImmutableArray<Reason> Unlicensed(LocalDate on) => Body.IsLicensed(Scheme.Code, on).Hindrances;

    private IEnumerable<Reason> NotOfScheme(UnitCode unit) =>
        Scheme.Units.Contains(unit) ? [] : [Reason.Of(CertificationReasons.UnitNotInScheme, ReasonArgument.Code(unit))];

    private IEnumerable<Reason> UnmetByJudgement(UnitCode unit) =>
        JudgementOf(unit) is null ? NotOfScheme(unit) : [.. NotOfScheme(unit), Reason.Of(CertificationReasons.UnitJudgedTwice, ReasonArgument.Code(unit))];

    // Whoever judges does so by a letter, within registration and scope, at a verified place, each on the day itself.
    private IEnumerable<Reason> UnmetByAssignment(string assessor, AssessmentEntry judgement) =>
        Last(entry => string.Equals(entry.Assessor?.Id, assessor, StringComparison.Ordinal)) is { Assessor: { } assigned, Place: { } place }
            ? [.. assigned.MayAssess(judgement.Unit!, judgement.On).Hindrances, .. place.IsVerified(judgement.On).Hindrances]
            : [Reason.Of(CertificationReasons.AssessorNotAssigned, ReasonArgument.Code(assessor))];

    private IEnumerable<Reason> UnmetByReport() => Scheme.Units.IsEmpty
        ? [Reason.Of(RecordReasons.Missing, UnitsTerm)]
        : Scheme.Units.Where(unit => JudgementOf(unit) is null).Select(unit => Reason.Of(CertificationReasons.UnitNotJudged, ReasonArgument.Code(unit)));

    private IEnumerable<Reason> TooFew(int members)
    {
        if (Body.PanelSize.TryGetValue(out int least) && members < least)
            yield return Reason.Of(CertificationReasons.PanelTooSmall, members, least);
    }

    private static IEnumerable<Reason> Among(ImmutableArray<string> people, IEnumerable<string> barred, ReasonCode code) =>
        people.Intersect(barred, StringComparer.Ordinal).Select(person => Reason.Of(code, ReasonArgument.Code(person)));

    private IEnumerable<Reason> Advice(AssessmentEntry entry) => entry switch
    {
        { Trigger: AssessmentTrigger.Admit } => Scheme.Units.Except(Claimed).Select(unit => Reason.Of(CertificationReasons.UnitNotClaimed, ReasonArgument.Code(unit))),
        { IsDecision: true } => OtherThanRecommended(entry.Trigger == AssessmentTrigger.DecideCompetent),
        { IsAnswer: true } => AnsweredLate(entry.On),
        _ => [],
    };

    // The assessor recommends and the panel decides: it may decide otherwise, but not unseen.
    private IEnumerable<Reason> OtherThanRecommended(bool competent)
    {
        if (Recommendation is { } recommended && (recommended == Judgement.Kompeten) != competent)
            yield return Reason.Of(CertificationReasons.DiffersFromRecommendation, ReasonArgument.Term(recommended));
    }

    // A body that is late takes nothing from the applicant: the answer stands.
    private IEnumerable<Reason> AnsweredLate(LocalDate on)
    {
        if (Body.AppealAnsweredWithin.TryGetValue(out Period? term) && Last(entry => entry.Trigger == AssessmentTrigger.Appeal)!.On.Plus(term) is var due && on > due)
            yield return Reason.Of(CertificationReasons.AppealAnsweredLate, on, due);
    }
}
