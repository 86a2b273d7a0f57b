using Pemasyarakatan.Vokasi.Calendars;

namespace Pemasyarakatan.Vokasi.Eligibility;

// The verdict on every decision date of a range: all dates on which anything may change, then one decision a piece.
internal static class DecisionTimeline
{
    public static IEnumerable<(LocalDate From, Verdict Verdict)> Pieces(Policy policy, FactSheet sheet, BindingContext context, DateRange range, ImmutableArray<Override> overrides)
    {
        LocalDate to = range.To!.Value;
        SortedSet<LocalDate> starts = [range.From];
        foreach (LocalDate change in Changes(policy, sheet, context, overrides))
        {
            if (change > range.From && change <= to)
                starts.Add(change);
        }

        foreach (LocalDate start in starts)
            yield return (start, policy.Bind(context with { Decision = start }).Decide(sheet, overrides).Verdict);
    }

    private static IEnumerable<LocalDate> Changes(Policy policy, FactSheet sheet, BindingContext context, ImmutableArray<Override> overrides)
    {
        foreach (LeafInfo info in policy.Tree.Leaves)
        {
            LeafCriterion leaf = info.Leaf;
            int actual = new BoundLeaf(leaf, policy.Catalogue, context).Actual(sheet);
            if (actual != FactCodes.Unknown)
            {
                foreach (LocalDate change in leaf.Comparison.Changes(actual))
                    yield return change;
            }

            int evidence = sheet.Cells[sheet.Catalogue.EvidenceCellOf(sheet.Catalogue.PlaceOf(leaf.Fact))];
            if (leaf.EvidenceWithin is { } within && evidence != FactCodes.Unknown && DefectCodes.Find(evidence) is null)
                yield return new Shift(within, Back: true).FirstReaching(FactCodes.ToDate(evidence + 1));
        }

        foreach (Override departure in overrides)
        {
            yield return departure.Period.From;
            yield return departure.Period.To!.Value.PlusDays(1);
        }
    }
}
