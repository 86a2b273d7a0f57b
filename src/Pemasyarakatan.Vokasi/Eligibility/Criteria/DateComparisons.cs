#pragma warning disable MA0048 // the leaf forms over dates, side by side

namespace Pemasyarakatan.Vokasi.Eligibility;

internal enum DateOrder
{
    Before,
    NotAfter,
    NotBefore,
    After,
}

// Look-back: the fact against a bound that is resolved first. A none-low lies before every bound, a none-high after it.
internal sealed record DateAgainst(DateOrder Order, Bound Bound) : Comparison(TextCodes.CamelCase(Order.ToString()))
{
    public override Fact? Other => Bound.Fact;

    public override bool DependsOnDecisionDate => Bound.Anchor == Anchor.Decision;

    public override Shift OtherShift => Bound.Fact is null ? Shift.None : Bound.Shift;

    public override IntervalSet? Bind(BindingContext context)
    {
        if (Other is not null)
            return Against(0);
        int bound = Bound.Resolve(context);
        return bound == FactCodes.Unknown ? null : Against(bound);
    }

    // The bound reaches the fact on one date and passes it on another.
    public override IEnumerable<LocalDate> Changes(int code) =>
        DependsOnDecisionDate && code is > FactCodes.NoneLow and < FactCodes.NoneHigh
            ? [Bound.Shift.FirstReaching(FactCodes.ToDate(code)), Bound.Shift.FirstReaching(FactCodes.ToDate(code + 1))]
            : [];

    private IntervalSet Against(int bound) => Order switch
    {
        DateOrder.Before => IntervalSet.Of(FactCodes.NoneLow, bound - 1),
        DateOrder.NotAfter => IntervalSet.Of(FactCodes.NoneLow, bound),
        DateOrder.NotBefore => IntervalSet.Of(bound, FactCodes.NoneHigh),
        _ when bound == FactCodes.NoneHigh => IntervalSet.Empty,
        _ => IntervalSet.Of(bound + 1, FactCodes.NoneHigh),
    };
}

internal sealed record BetweenDates(Bound From, Bound To) : Comparison("between")
{
    public override bool DependsOnDecisionDate => From.Anchor == Anchor.Decision || To.Anchor == Anchor.Decision;

    public override IntervalSet? Bind(BindingContext context)
    {
        int from = From.Resolve(context);
        int to = To.Resolve(context);
        return from == FactCodes.Unknown || to == FactCodes.Unknown ? null : IntervalSet.Of(from, Math.Min(to, FactCodes.Last));
    }

    public override IEnumerable<LocalDate> Changes(int code)
    {
        if (FactCodes.IsNone(code))
            yield break;
        foreach (Bound bound in (Bound[])[From, To])
        {
            if (bound.Anchor != Anchor.Decision)
                continue;
            yield return bound.Shift.FirstReaching(FactCodes.ToDate(code));
            yield return bound.Shift.FirstReaching(FactCodes.ToDate(code + 1));
        }
    }
}

// Elapsed: the fact moved forward first, then held against the anchor. Not the same as looking back: see the ends of months.
internal sealed record Elapsed(bool Negated, Period Period, Bound By) : Comparison(Negated ? "notElapsed" : "elapsed")
{
    public override Fact? Other => By.Fact;

    public override bool DependsOnDecisionDate => By.Anchor == Anchor.Decision;

    public override Shift ThisShift => new(Period, Back: false);

    public override IntervalSet? Bind(BindingContext context)
    {
        if (Other is not null)
            return UpTo(0);
        int by = By.Resolve(context);
        return by switch
        {
            FactCodes.Unknown => null,
            FactCodes.NoneHigh or FactCodes.NoneLow => UpTo(by),
            _ => UpTo(FactCodes.OfDate(ThisShift.FirstReaching(FactCodes.ToDate(by).PlusDays(1))) - 1),
        };
    }

    public override IEnumerable<LocalDate> Changes(int code) =>
        DependsOnDecisionDate && !FactCodes.IsNone(code) ? [ThisShift.Apply(FactCodes.ToDate(code))] : [];

    private IntervalSet UpTo(int last) =>
        !Negated ? IntervalSet.Of(FactCodes.NoneLow, last)
        : last == FactCodes.NoneHigh ? IntervalSet.Empty
        : IntervalSet.Of(last + 1, FactCodes.NoneHigh);
}
