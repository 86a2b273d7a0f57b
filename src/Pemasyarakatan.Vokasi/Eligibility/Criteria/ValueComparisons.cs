#pragma warning disable MA0048 // the leaf forms over values, side by side

namespace Pemasyarakatan.Vokasi.Eligibility;

// A value stands for its whole rank; which of several equal ones was written is kept.
internal sealed record AtLeast(int Low, int Written) : Comparison("atLeast")
{
    public override IntervalSet? Bind(BindingContext context) => IntervalSet.Of(Low, FactCodes.NoneHigh);
}

internal sealed record AtMost(int High, int Written) : Comparison("atMost")
{
    public override IntervalSet? Bind(BindingContext context) => IntervalSet.Of(FactCodes.NoneLow, High);
}

internal sealed record Between(int Low, int High, int From, int To) : Comparison("between")
{
    public override IntervalSet? Bind(BindingContext context) => IntervalSet.Of(Low, High);
}

internal sealed record In(ImmutableArray<int> Codes) : Comparison("in")
{
    public override IntervalSet? Bind(BindingContext context) => IntervalSet.Of(Codes.Select(code => (code, code)));

    public bool Equals(In? other) => other is not null && Codes.AsSpan().SequenceEqual(other.Codes.AsSpan());

    public override int GetHashCode() => Codes.Length;
}

internal sealed record Within(RegionCode Region) : Comparison("within")
{
    public override IntervalSet? Bind(BindingContext context) => IntervalSet.Of(Region.Ordinal, Region.LastOrdinal);

    // Known only coarsely, as a region that contains this one: the finer code is what has to be obtained.
    public override IntervalSet BindUnknown()
    {
        List<(int Low, int High)> ancestors = [];
        for (RegionCode? ancestor = Region.Parent; ancestor is { } region; ancestor = region.Parent)
            ancestors.Add((region.Ordinal, region.Ordinal));
        return IntervalSet.Of(ancestors);
    }
}

internal sealed record Is(bool None) : Comparison("is")
{
    public override IntervalSet? Bind(BindingContext context) =>
        None
            ? IntervalSet.Of([(FactCodes.NoneLow, FactCodes.NoneLow), (FactCodes.NoneHigh, FactCodes.NoneHigh)])
            : IntervalSet.Of(FactCodes.First, FactCodes.Last);
}
