using Pemasyarakatan.Vokasi.Calendars;
using Pemasyarakatan.Vokasi.Outcomes;

namespace Pemasyarakatan.Vokasi.Eligibility;

public sealed partial class Decision
{
    /// <summary>The ways left to a person who is not eligible: obtain evidence, have the record corrected, come back on a date, ask for a departure, object.</summary>
    /// <remarks>None for the eligible. Never says that a refusal cannot be objected to.</remarks>
    public ImmutableArray<Reason> Remedies => Verdict == Verdict.Eligible ? [] : [.. WaysLeft()];

    /// <summary>The next decision date on which this policy would find the person eligible, by what is on record and with the same package; null where there is none up to 2199.</summary>
    /// <remarks>Overrides count as far as they reach. For versions that change on the way ask the timeline of the rules.</remarks>
    public LocalDate? EligibleFrom
    {
        get
        {
            DateRange rest = new(DecidedOn, FactCodes.LastDate);
            foreach ((LocalDate from, Verdict verdict) in DecisionTimeline.Pieces(Bound, Sheet, rest, _departures?.Given ?? []))
            {
                if (verdict == Verdict.Eligible)
                    return from;
            }

            return null;
        }
    }

    private IEnumerable<Reason> WaysLeft()
    {
        foreach (Finding finding in MissingLeaves().Select(FindingOf))
            yield return Reason.Of(ReasonCode.RemedyObtain, ReasonArgument.Criterion(finding.Criterion), finding.Lacking.ToArgument());
        if (Verdict != Verdict.Undetermined)
            yield return Reason.Of(ReasonCode.RemedyCorrect);
        if (EligibleFrom is { } date)
            yield return Reason.Of(date <= (Bound.Context.RegistrationEnds ?? Bound.Context.TrainingStart) ? ReasonCode.RemedyComeBack : ReasonCode.RemedyLaterPackage, date);
        if (Verdict == Verdict.NotRecommended)
        {
            foreach (LeafInfo leaf in Walk().Reasons.Select(leaf => Policy.Tree.Leaves[leaf]).Where(leaf => leaf.Leaf.OverrideRule is not null))
                yield return Reason.Of(ReasonCode.RemedyOverride, ReasonArgument.Criterion(leaf.Id));
        }

        yield return Policy.Objection is { } objection
            ? Reason.Of(ReasonCode.RemedyObject, DecidedOn.Plus(objection.Within)).BasedOn(objection.Basis)
            : Reason.Of(ReasonCode.RemedyObjectAnyTime);
    }
}
