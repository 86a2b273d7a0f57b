namespace Pemasyarakatan.Vokasi.Selection;

/// <summary>The reason codes of lotteries: <c>lottery.*</c>.</summary>
/// <remarks>Each code is a constant of the wire; <c>docs/reason-codes.md</c> lists them with their texts.</remarks>
public static class LotteryReasons
{
    /// <summary>The seed was known before the lists closed.</summary>
    public static ReasonCode DrawnBeforeClosing { get; } = new("lottery.drawnBeforeClosing", ReasonKind.Refusal);

    /// <summary>The seed is drawn already; it is drawn once.</summary>
    public static ReasonCode AlreadyDrawn { get; } = new("lottery.alreadyDrawn", ReasonKind.Refusal);

    /// <summary>The lottery is closed, but its seed is not drawn.</summary>
    public static ReasonCode NotDrawn { get; } = new("lottery.notDrawn", ReasonKind.Refusal);

    /// <summary>The lottery was not closed with this list.</summary>
    public static ReasonCode OtherList { get; } = new("lottery.otherList", ReasonKind.Refusal);

    internal static ImmutableArray<ReasonCode> All =>
    [
        DrawnBeforeClosing, AlreadyDrawn, NotDrawn, OtherList,
    ];
}
