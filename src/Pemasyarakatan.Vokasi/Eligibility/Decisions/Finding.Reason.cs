namespace Pemasyarakatan.Vokasi.Eligibility;

public readonly partial record struct Finding
{
    /// <summary>The finding as a reason: its code says how it stands, its arguments what is on record and what is required.</summary>
    public Reason Reason
    {
        get
        {
            Reason reason = IsOverridden ? Of(EligibilityReasons.Overridden) : Truth == Truth.Unknown ? WhyUnknown() : Stated(Truth == Truth.True);
            reason = !IsWithheld ? reason : reason.Without(Info.Leaf.Comparison.Other is null ? ["actual", "asOf", "gap"] : ["actual", "asOf", "gap", "required", "by"]);
            return Basis is { } basis ? reason.BasedOn(basis) : reason;
        }
    }

    private Reason WhyUnknown()
    {
        FactValue actual = Recorded;
        if (actual.Defect is { } defect)
            return Of(EligibilityReasons.Defective, ReasonArgument.Term(Wording.ReasonPrefix + defect.Id));
        if (Leaf.IsStale(Decision.Sheet) && actual.State is RecordState.Known or RecordState.None)
        {
            return actual.AsOf is { } asOf
                ? Of(EligibilityReasons.Stale, asOf, Info.Leaf.EvidenceWithin!)
                : Of(EligibilityReasons.Undated, Info.Leaf.EvidenceWithin!);
        }

        if (actual.State != RecordState.Known)
            return Of(EligibilityReasons.NotOnRecord);
        return Info.Leaf.Comparison is Within within
            ? Of(EligibilityReasons.TooCoarse, actual.ToArgument(), ReasonArgument.Code(within.Region))
            : Of(EligibilityReasons.BoundNotOnRecord, actual.ToArgument(), BoundName);
    }

    private Reason Stated(bool met)
    {
        ReasonArgument actual = Recorded.ToArgument();
        switch (Info.Leaf.Comparison)
        {
            case Elapsed elapsed:
                bool hasElapsed = met != elapsed.Negated;
                return Of(hasElapsed ? EligibilityReasons.Elapsed : EligibilityReasons.NotElapsed, actual, elapsed.Period, Due(elapsed), ReasonArgument.Term(met ? "outcome.met" : "outcome.notMet"));
            case In values:
                Fact fact = Fact;
                ReasonArgument allowed = ReasonArgument.TermsOf([.. values.Codes.Select(code => FactValue.ValueArgument(fact, code))]);
                return Of(met ? EligibilityReasons.Among : EligibilityReasons.NotAmong, actual, allowed);
            case Is { None: var none }:
                return Of(met ? EligibilityReasons.Met : EligibilityReasons.Failed, actual, ReasonArgument.Term("comparison.is"), ReasonArgument.Term(none ? "recordState.none" : "recordState.known"));
            case Within within:
                return Of(met ? EligibilityReasons.Met : EligibilityReasons.Failed, actual, ReasonArgument.Term("comparison.within"), ReasonArgument.Code(within.Region));
            default:
                return Ranged(met, actual);
        }
    }

    private Reason Ranged(bool met, ReasonArgument actual)
    {
        // Told to others, the code follows the criterion and its truth alone, not whether the value is there or how far it is away.
        if (IsWithheld && Info.Leaf.Comparison is DateAgainst { Other: not null } against)
            return Of(met ? EligibilityReasons.Met : EligibilityReasons.Failed, actual, ReasonArgument.Term(against.Order is DateOrder.Before or DateOrder.NotAfter ? "comparison.notAfter" : "comparison.notBefore"), actual);
        (FactValue? from, FactValue? to) = (Required?.From, Required?.To);
        if (from is { } low && to is { } high)
            return Of(met ? EligibilityReasons.InRange : EligibilityReasons.OutOfRange, actual, low.ToArgument(), high.ToArgument());
        if ((from ?? to) is not { } bound)
            return Of(met ? EligibilityReasons.MetAnyway : EligibilityReasons.CannotBeMet, actual);
        string comparison = Fact.Kind == FactKind.Date ? (from is null ? "notAfter" : "notBefore") : from is null ? "atMost" : "atLeast";
        ReasonArgument required = ReasonArgument.Term("comparison." + comparison);
        return !met && !IsWithheld && Required?.Gap(Cell.Code) is { } gap
            ? Of(EligibilityReasons.FailedBy, actual, required, bound.ToArgument(), (long)gap, ReasonArgument.Term("unit." + (Fact.Unit ?? (Fact.Kind == FactKind.Date ? "days" : "steps"))))
            : Of(met ? EligibilityReasons.Met : EligibilityReasons.Failed, actual, required, bound.ToArgument());
    }

    // The day by which the period has, or has not yet, passed: what the leaf is held against, of this person where that is a fact.
    private ReasonArgument Due(Elapsed elapsed)
    {
        int code = elapsed.Other is { } other ? Decision.Sheet.Cells[Decision.Sheet.Catalogue.CellOf(Decision.Sheet.Catalogue.PlaceOf(other))].Code : elapsed.By.Resolve(Decision.Bound.Context);
        return FactCodes.IsNone(code) ? ReasonArgument.Term(RecordState.None) : FactCodes.ToDate(code);
    }

    private Reason Of(ReasonCode code, params ReadOnlySpan<ReasonArgument> details)
    {
        return Reason.Of(code, [ReasonArgument.Criterion(CriterionId), TermOf(), .. details]);
    }

    private ReasonArgument TermOf() => Fact.IsFamily ? Fact.ToArgument(Info.Leaf.Key.Resolve(Decision.Bound.Context)) : Fact.ToArgument();
}
