namespace Pemasyarakatan.Vokasi.Eligibility;

// The overrides of one person under one policy, and how the criteria stand with those that hold on the day. Holds the truths of a decision, too, where they do not fit into its word.
internal sealed class AppliedOverrides
{
    public AppliedOverrides(BoundPolicy bound, LeafTruths recorded, ImmutableArray<Override> given, LocalDate on)
    {
        (Given, Recorded, Truths) = (given, recorded, recorded);
        ImmutableArray<Override>.Builder applied = ImmutableArray.CreateBuilder<Override>();
        foreach (Override each in given)
        {
            if (!each.Period.Contains(on) || LeafOf(bound, recorded, each) is not { } leaf)
                continue;
            Truths = Truths.With(leaf.Slot, leaf.Info.Helpful);
            applied.Add(each);
        }

        Applied = applied.ToImmutable();
    }

    /// <summary>All of the person under the policy, whatever their time.</summary>
    public ImmutableArray<Override> Given { get; }

    /// <summary>Those that changed a criterion.</summary>
    public ImmutableArray<Override> Applied { get; }

    /// <summary>How the criteria stand by the record alone.</summary>
    public LeafTruths Recorded { get; }

    /// <summary>How they stand with those that were applied.</summary>
    public LeafTruths Truths { get; }

    // False, and unknown only where the criterion says so, become what helps.
    private static BoundLeaf? LeafOf(BoundPolicy bound, LeafTruths recorded, Override waiver)
    {
        foreach (BoundLeaf leaf in bound.Leaves)
        {
            LeafInfo info = leaf.Info;
            if (!string.Equals(info.Id, waiver.CriterionId, StringComparison.Ordinal) || !info.IsSuitability)
                continue;
            Truth truth = recorded[leaf.Slot];
            return truth != info.Helpful && (truth != Truth.Unknown || info.Leaf.OverrideRule is { Unknown: true }) ? leaf : null;
        }

        return null;
    }
}
