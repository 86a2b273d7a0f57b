namespace Pemasyarakatan.Vokasi.Eligibility;

// How a date stands to another one, each moved by its shift: before it, equal or after it. Leaves that relate the same two
// dates share it. It says something only where both are on record; two nones at the same end are equal.
internal sealed record DateOrdering(AnalysisFact Left, Shift LeftShift, AnalysisFact Right, Shift RightShift, AnalysisVariable Order)
{
    /// <summary>The days from the right date to the left one: fewer, none or more.</summary>
    public static ImmutableArray<(int Low, int High)> Cells { get; } = [(-1, -1), (0, 0), (1, 1)];

    /// <summary>Pushes the later date up to where the earlier one needs it.</summary>
    /// <param name="state">What is possible.</param>
    /// <param name="codes">The lowest dates known so far, by fact; raised where need be.</param>
    /// <returns>How many were raised; -1 where a date would have to be later than it can be.</returns>
    public int Push(ulong[] state, int[] codes)
    {
        if (codes[Left.Index] == FactCodes.Unknown || codes[Right.Index] == FactCodes.Unknown)
            return 0;
        bool strictly = !Order.Has(state, 1);
        int right = Order.Has(state, 2) ? 0 : Push(state, codes, (Left, LeftShift), (Right, RightShift), strictly);
        int left = right < 0 || Order.Has(state, 0) ? 0 : Push(state, codes, (Right, RightShift), (Left, LeftShift), strictly);
        return right < 0 || left < 0 ? -1 : right + left;
    }

    private static int Push(ulong[] state, int[] codes, (AnalysisFact Fact, Shift Shift) earlier, (AnalysisFact Fact, Shift Shift) later, bool strictly)
    {
        int reached = earlier.Shift.Apply(codes[earlier.Fact.Index]), code = codes[later.Fact.Index];
        int now = later.Shift.Apply(code);
        if (strictly ? now > reached : now >= reached)
            return 0;
        if (strictly && reached == FactCodes.NoneHigh)
            return -1;
        codes[later.Fact.Index] = later.Fact.Variable.FirstFrom(state, FirstReaching(later.Shift, strictly ? reached + 1 : reached));
        return codes[later.Fact.Index] == FactCodes.Unknown ? -1 : 1;
    }

    // From the lowest none the next is the first date there is.
    private static int FirstReaching(Shift shift, int target) =>
        target is FactCodes.NoneHigh or FactCodes.First || shift.Period is null ? target : FactCodes.OfDate(shift.FirstReaching(FactCodes.ToDate(target)));
}
