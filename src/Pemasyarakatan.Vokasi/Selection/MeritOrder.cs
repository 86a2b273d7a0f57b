namespace Pemasyarakatan.Vokasi.Selection;

/// <summary>The order of merit: those in time before the late, then the keys of merit, then who joined before, then the lottery.</summary>
internal static class MeritOrder
{
    public static List<IntakeEntry> Sort(IEnumerable<IntakeEntry> entries, Lottery lottery) =>
    [
        .. entries.OrderBy(entry => entry.Determination.Late)
            .ThenBy(entry => entry.Determination.Merit, KeyByKey.Instance)
            .ThenBy(entry => entry.JoinedAt)
            .ThenBy(entry => lottery.KeyOf(entry.Applicant), StringComparer.Ordinal)
            .ThenBy(entry => entry.Applicant, Utf8Order.Instance),
    ];

    private sealed class KeyByKey : IComparer<ImmutableArray<int>>
    {
        public static KeyByKey Instance { get; } = new();

        public int Compare(ImmutableArray<int> x, ImmutableArray<int> y) => x.AsSpan().SequenceCompareTo(y.AsSpan());
    }
}
