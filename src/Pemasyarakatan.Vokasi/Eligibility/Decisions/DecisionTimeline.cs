namespace Pemasyarakatan.Vokasi.Eligibility;

// The verdict on every decision date of a range: each leaf tells its own changes, the policy is judged once between two of them.
internal static class DecisionTimeline
{
    public static LocalDate FirstDate => FactCodes.FirstDate;

    public static LocalDate LastDate => FactCodes.LastDate;

    public static IEnumerable<(LocalDate From, Verdict Verdict)> Pieces(BoundPolicy bound, FactSheet sheet, DateRange range, ImmutableArray<Override> overrides)
    {
        overrides = overrides.RemoveAll(each => !each.Concerns(sheet.Id, bound.Policy.Id));
        List<(LocalDate From, BoundLeaf? Leaf, Truth Truth)> changes = [];
        foreach (BoundLeaf leaf in bound.Leaves)
            Add(changes, bound, sheet, range, leaf);
        foreach (LocalDate turn in Turns(overrides).Where(turn => turn > range.From && turn <= range.To))
            changes.Add((turn, null, default));
        changes.Sort(static (left, right) => left.From.CompareTo(right.From));

        LeafTruths truths = bound.Truths(sheet);
        for (int i = 0; i < changes.Count;)
        {
            LocalDate from = changes[i].From;
            for (; i < changes.Count && changes[i].From == from; i++)
                truths = changes[i].Leaf is { } leaf ? truths.With(leaf.Slot, changes[i].Truth) : truths;
            yield return (from, bound.Judge(overrides.IsEmpty ? truths : new AppliedOverrides(bound, truths, overrides, from).Truths));
        }
    }

    /// <summary>The first date, from the decision's on, on which one of its criteria is met by what is on record.</summary>
    public static LocalDate? HoldsFrom(Decision decision, BoundLeaf leaf)
    {
        List<(LocalDate From, BoundLeaf? Leaf, Truth Truth)> changes = [];
        Add(changes, decision.Bound, decision.Sheet, new(decision.DecidedOn, LastDate), leaf);
        changes.Sort(static (left, right) => left.From.CompareTo(right.From));
        foreach ((LocalDate from, _, Truth truth) in changes)
        {
            if (truth == Truth.True)
                return from;
        }

        return null;
    }

    // How a leaf stands at the beginning of the range and after each of its own changes.
    private static void Add(List<(LocalDate From, BoundLeaf? Leaf, Truth Truth)> changes, BoundPolicy bound, FactSheet sheet, DateRange range, BoundLeaf leaf)
    {
        changes.Add((range.From, leaf, TruthOn(range.From)));
        foreach (LocalDate change in leaf.Changes(sheet))
        {
            if (change > range.From && change <= range.To)
                changes.Add((change, leaf, TruthOn(change)));
        }

        Truth TruthOn(LocalDate date) =>
            (date == bound.DecidedOn || !leaf.DependsOnDecisionDate ? leaf : new BoundLeaf(leaf.Info, bound.Policy.Catalogue, bound.Context with { Decision = date })).Test(sheet);
    }

    private static IEnumerable<LocalDate> Turns(ImmutableArray<Override> overrides)
    {
        foreach (Override waiver in overrides)
        {
            yield return waiver.Period.From;
            if (waiver.Period.To is { } last && last < LastDate)
                yield return last.PlusDays(1);
        }
    }
}
