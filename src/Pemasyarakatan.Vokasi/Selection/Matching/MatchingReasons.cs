namespace Pemasyarakatan.Vokasi.Selection;

/// <summary>The reason codes of matchings: <c>matching.*</c>.</summary>
/// <remarks>Each code is a constant of the wire; <c>docs/reason-codes.md</c> lists them with their texts.</remarks>
public static class MatchingReasons
{
    /// <summary>An application names a package on whose list the applicant is missing.</summary>
    public static ReasonCode NotOnList { get; } = new("matching.notOnList", ReasonKind.Refusal, "application", "package");

    /// <summary>Somebody stands on the list of a package for which there is no application of theirs.</summary>
    public static ReasonCode NoApplication { get; } = new("matching.noApplication", ReasonKind.Refusal, "applicant", "package");

    /// <summary>An applicant bears different numbers on the lists; the lottery has one key for each.</summary>
    public static ReasonCode Numbers { get; } = new("matching.numbers", ReasonKind.Refusal, "application");

    /// <summary>Nobody is in the matching under this id, or they have left it.</summary>
    public static ReasonCode NotInIt { get; } = new("matching.notInIt", ReasonKind.Refusal, "applicant");

    /// <summary>Somebody placed would rather have had a freed seat and stood before whoever got it.</summary>
    public static ReasonCode Envy { get; } = new("matching.envy", ReasonKind.Advisory, "applicant", "package", "rank", "over");

    /// <summary>Somebody placed would rather have had a freed seat, which nobody gets.</summary>
    public static ReasonCode KeptFrom { get; } = new("matching.keptFrom", ReasonKind.Advisory, "applicant", "package", "rank");

    /// <summary>Is placed on an open seat.</summary>
    public static ReasonCode SeatOpen { get; } = new("matching.seatOpen", ReasonKind.Finding, "package", "rank", "cutoff");

    /// <summary>Is placed on a reserved seat.</summary>
    public static ReasonCode SeatReserved { get; } = new("matching.seatReserved", ReasonKind.Finding, "package", "reserve", "rank", "cutoff");

    /// <summary>Is placed on a reserved seat that no member could take.</summary>
    public static ReasonCode SeatReverted { get; } = new("matching.seatReverted", ReasonKind.Finding, "package", "reserve", "rank", "cutoff");

    /// <summary>The seats within reach went to better ranks.</summary>
    public static ReasonCode Outranked { get; } = new("matching.outranked", ReasonKind.Finding, "package", "rank", "cutoff");

    /// <summary>There is no seat within reach of the applicant.</summary>
    public static ReasonCode NoSeat { get; } = new("matching.noSeat", ReasonKind.Finding, "package", "rank");

    /// <summary>A seat that was freed later went to somebody who had none, of a rank behind the applicant's.</summary>
    public static ReasonCode PassedOver { get; } = new("matching.passedOver", ReasonKind.Finding, "package", "rank", "cutoff");

    /// <summary>Cannot be placed there: the verdict stands against it.</summary>
    public static ReasonCode NotEligible { get; } = new("matching.notEligible", ReasonKind.Finding, "package", "verdict");

    /// <summary>A preference that stands before it is met.</summary>
    public static ReasonCode NotNeeded { get; } = new("matching.notNeeded", ReasonKind.Finding, "package");

    /// <summary>The package is not in this matching.</summary>
    public static ReasonCode NotOffered { get; } = new("matching.notOffered", ReasonKind.Finding, "package");

    /// <summary>Has left the matching.</summary>
    public static ReasonCode Left { get; } = new("matching.left", ReasonKind.Finding, "package");

    internal static ImmutableArray<ReasonCode> All =>
    [
        NotOnList, NoApplication, Numbers, NotInIt, Envy, KeptFrom, SeatOpen, SeatReserved, SeatReverted, Outranked, NoSeat, PassedOver, NotEligible,
        NotNeeded, NotOffered, Left,
    ];
}
