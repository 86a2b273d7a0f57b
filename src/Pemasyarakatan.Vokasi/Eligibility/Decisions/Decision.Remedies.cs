namespace Pemasyarakatan.Vokasi.Eligibility;

public sealed partial class Decision
{
    /// <summary>The ways left to a person who is not eligible: obtain evidence, have the record corrected, come back on a date, ask for a waiver, object.</summary>
    /// <remarks>None for the eligible. Never says that a refusal cannot be objected to.</remarks>
    public ImmutableArray<Reason> Remedies => Verdict == Verdict.Eligible ? [] : [.. WaysLeft()];

    /// <summary>The next decision date on which this policy would find the person eligible, by what is on record and with the same package; null where there is none up to 2199, or where it would tell others than the facility of a date that is withheld from them.</summary>
    /// <remarks>Overrides count as far as they reach. For versions that change on the way ask the timeline of the rules.</remarks>
    public LocalDate? EligibleFrom
    {
        get
        {
            if (Recipient != Recipient.Facility && Bound.RedactedLeaves.Any(leaf => leaf is { IsWithheld: true, DependsOnDecisionDate: true }))
                return null;
            DateRange rest = new(DecidedOn, FactCodes.LastDate);
            foreach ((LocalDate from, Verdict verdict) in DecisionTimeline.Pieces(Bound, Sheet, rest, _departures?.Given ?? []))
            {
                if (verdict == Verdict.Eligible)
                    return from;
            }

            return null;
        }
    }

    /// <summary>What a reader should know of the waivers: those that the policy does not foresee, those made by another office than it names, and those of what is not on record where it allows none.</summary>
    internal IEnumerable<Reason> OverrideAdvice =>
        from waiver in _departures?.Given ?? []
        where waiver.Period.Contains(DecidedOn)
        from leaf in Bound.Leaves
        where leaf.Info.IsSuitability && leaf.Info.Id == waiver.CriterionId && RecordedTruthOf(leaf) != leaf.Info.Helpful
        let rule = leaf.Info.Leaf.OverrideRule
        let code = RecordedTruthOf(leaf) == Truth.Unknown && rule is not { Unknown: true } ? EligibilityReasons.OverrideUnheeded
            : rule is null ? EligibilityReasons.OverrideUnforeseen
            : rule.IsFor(waiver.By) ? null : EligibilityReasons.OverrideByAnother
        where code is not null
        select Reason.Of(code, ReasonArgument.Criterion(waiver.CriterionId));

    // Of no use where something else fails that nobody may waive.
    private ImmutableArray<BoundLeaf> WaiversThatHelp()
    {
        ImmutableArray<BoundLeaf> leaves = [.. Walk().Reasons.Select(leaf => Bound.Leaves[leaf]).Where(leaf => leaf.Info.Leaf.OverrideRule is not null)];
        LeafTruths waived = leaves.Aggregate(Truths, (truths, leaf) => truths.With(leaf.Slot, leaf.Info.Helpful));
        return Bound.Judge(waived) == Verdict.NotRecommended ? [] : leaves;
    }

    private IEnumerable<Reason> WaysLeft()
    {
        foreach (Finding finding in MissingLeaves().Select(leaf => Findings[leaf]))
            yield return Reason.Of(EligibilityReasons.RemedyObtain, ReasonArgument.Criterion(finding.CriterionId), finding.Lacking);
        if (Verdict != Verdict.Undetermined)
            yield return Reason.Of(EligibilityReasons.RemedyCorrect);
        if (EligibleFrom is { } date)
            yield return Reason.Of(date <= (Bound.Context.RegistrationEnds ?? Bound.Context.TrainingStart) ? EligibilityReasons.RemedyComeBack : EligibilityReasons.RemedyLaterPackage, date);
        if (Verdict == Verdict.NotRecommended)
        {
            foreach (BoundLeaf leaf in WaiversThatHelp())
                yield return Reason.Of(EligibilityReasons.RemedyOverride, ReasonArgument.Criterion(leaf.Info.Id));
        }

        yield return Policy.Objection is { } objection
            ? Reason.Of(EligibilityReasons.RemedyObject, DecidedOn.Plus(objection.Within)).BasedOn(objection.Basis)
            : Reason.Of(EligibilityReasons.RemedyObjectAnyTime);
    }
}
