using Pemasyarakatan.Vokasi.Calendars;

namespace Pemasyarakatan.Vokasi.Eligibility;

// The verdict on every decision date of a range: all dates on which anything may change, then one decision a piece.
internal static class DecisionTimeline
{
    public static LocalDate LastDate => FactCodes.LastDate;

    public static IEnumerable<(LocalDate From, Verdict Verdict)> Pieces(BoundPolicy bound, FactSheet sheet, DateRange range, ImmutableArray<Override> overrides)
    {
        (Policy policy, BindingContext context) = (bound.Policy, bound.Context);
        LocalDate to = range.To!.Value;
        SortedSet<LocalDate> starts = [range.From];
        foreach (LocalDate change in Changes(bound, sheet, overrides))
        {
            if (change > range.From && change <= to)
                starts.Add(change);
        }

        foreach (LocalDate start in starts)
            yield return (start, policy.Bind(context with { Decision = start }).Decide(sheet, overrides).Verdict);
    }

    private static IEnumerable<LocalDate> Changes(BoundPolicy bound, FactSheet sheet, ImmutableArray<Override> overrides)
    {
        for (int i = 0; i < bound.Leaves.Length; i++)
        {
            LeafCriterion leaf = bound.Policy.Tree.Leaves[i].Leaf;
            FactCell cell = bound.Leaves[i].Actual(sheet);
            if (cell.Code != FactCodes.Unknown)
            {
                foreach (LocalDate change in leaf.Comparison.Changes(cell.Code))
                    yield return change;
            }

            if (leaf.EvidenceWithin is { } within && cell.Evidence != FactCodes.Unknown && DefectCodes.Find(cell.Evidence) is null)
                yield return new Shift(within, Back: true).FirstReaching(FactCodes.ToDate(cell.Evidence + 1));
        }

        foreach (Override departure in overrides)
        {
            yield return departure.Period.From;
            if (departure.Period.To is { } last && last < LastDate)
                yield return last.PlusDays(1);
        }
    }
}
