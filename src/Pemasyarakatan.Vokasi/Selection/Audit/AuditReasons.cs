namespace Pemasyarakatan.Vokasi.Selection;

/// <summary>The reason codes of what the audit of a published record found: <c>audit.*</c>.</summary>
/// <remarks>Each code is a constant of the wire; <c>docs/reason-codes.md</c> lists them with their texts.</remarks>
public static class AuditReasons
{
    /// <summary>The seed was known before the lists closed.</summary>
    public static ReasonCode SeedBeforeClosing { get; } = new("audit.seedBeforeClosing", ReasonKind.Refusal);

    /// <summary>Somebody on a list was screened after it closed.</summary>
    public static ReasonCode ScreenedAfterClosing { get; } = new("audit.screenedAfterClosing", ReasonKind.Refusal, "applicant", "package", "screened");

    /// <summary>The lists are not those whose hash was published at closing.</summary>
    public static ReasonCode Commitment { get; } = new("audit.commitment", ReasonKind.Refusal);

    /// <summary>A published rank is not what merit and lottery give.</summary>
    public static ReasonCode Rank { get; } = new("audit.rank", ReasonKind.Refusal, "applicant", "package", "told", "rank");

    /// <summary>Somebody was made eligible whom law or programme excludes.</summary>
    public static ReasonCode Excluded { get; } = new("audit.excluded", ReasonKind.Refusal, "applicant", "package");

    /// <summary>Somebody stands on a list without an application for the package.</summary>
    public static ReasonCode NoApplication { get; } = new("audit.noApplication", ReasonKind.Refusal, "applicant", "package");

    /// <summary>Somebody is told in time who was late, or the other way round.</summary>
    public static ReasonCode Late { get; } = new("audit.late", ReasonKind.Refusal, "applicant", "package", "applied");

    /// <summary>A late applicant was seated in the draw of an intake.</summary>
    public static ReasonCode LateDrawn { get; } = new("audit.lateDrawn", ReasonKind.Refusal, "applicant", "package");

    /// <summary>Somebody is seated who is not eligible.</summary>
    public static ReasonCode Ineligible { get; } = new("audit.ineligible", ReasonKind.Refusal, "applicant", "package", "verdict");

    /// <summary>Somebody is seated who is not on the list.</summary>
    public static ReasonCode NotOnList { get; } = new("audit.notOnList", ReasonKind.Refusal, "applicant", "package");

    /// <summary>More are seated than there are seats.</summary>
    public static ReasonCode Capacity { get; } = new("audit.capacity", ReasonKind.Refusal, "package", "taken", "seats");

    /// <summary>A reserved seat is told as that of somebody who is no member and to whom it could not revert.</summary>
    public static ReasonCode Reserve { get; } = new("audit.reserve", ReasonKind.Refusal, "applicant", "package", "reserve");

    /// <summary>More are told to sit on a reserve than it has seats.</summary>
    public static ReasonCode ReserveOverfull { get; } = new("audit.reserveOverfull", ReasonKind.Refusal, "package", "reserve", "taken", "seats");

    /// <summary>Somebody sits on a seat that the plan does not give them even among those who are seated.</summary>
    public static ReasonCode NotChosen { get; } = new("audit.notChosen", ReasonKind.Refusal, "applicant", "package", "rank");

    /// <summary>A seat is empty that would be somebody's.</summary>
    public static ReasonCode Waste { get; } = new("audit.waste", ReasonKind.Refusal, "applicant", "package", "rank");

    /// <summary>Somebody was passed over for one of lesser rank who is a member of no reserve that they are not a member of.</summary>
    public static ReasonCode Envy { get; } = new("audit.envy", ReasonKind.Refusal, "applicant", "package", "rank", "other", "otherRank");

    /// <summary>An applicant and a package would both rather have each other.</summary>
    public static ReasonCode BlockingPair { get; } = new("audit.blockingPair", ReasonKind.Refusal, "applicant", "package", "rank", "other", "otherRank");

    /// <summary>A number that was closed has no result.</summary>
    public static ReasonCode NoResult { get; } = new("audit.noResult", ReasonKind.Missing, "applicant");

    /// <summary>An act is dated before the draw or before the act in front of it.</summary>
    public static ReasonCode ActBefore { get; } = new("audit.actBefore", ReasonKind.Refusal, "package", "on", "before");

    /// <summary>The number of seats was changed to a plan that cannot be.</summary>
    public static ReasonCode Plan { get; } = new("audit.plan", ReasonKind.Refusal, "package", "on");

    /// <summary>An act that could not happen to the applicant in that state.</summary>
    public static ReasonCode NoSuchTransition { get; } = new("audit.noSuchTransition", ReasonKind.Refusal, "applicant", "package", "on");

    /// <summary>Somebody came back to a seat that was not theirs, or to none although one was.</summary>
    public static ReasonCode Return { get; } = new("audit.return", ReasonKind.Refusal, "applicant", "package", "on");

    /// <summary>Somebody joined who was there already or is not told late.</summary>
    public static ReasonCode Joined { get; } = new("audit.joined", ReasonKind.Refusal, "applicant", "package", "on");

    /// <summary>A seat was somebody's turn and was not offered to them.</summary>
    public static ReasonCode OfferSkipped { get; } = new("audit.offerSkipped", ReasonKind.Refusal, "applicant", "package", "rank", "on");

    /// <summary>A seat was offered to somebody whose turn it was not, or that was not there.</summary>
    public static ReasonCode OfferUndue { get; } = new("audit.offerUndue", ReasonKind.Refusal, "applicant", "package", "on");

    /// <summary>Somebody was skipped without a cause that is published.</summary>
    public static ReasonCode Skip { get; } = new("audit.skip", ReasonKind.Refusal, "applicant", "package", "on");

    /// <summary>The officer decided otherwise than the screening.</summary>
    public static ReasonCode Waiver { get; } = new("audit.waiver", ReasonKind.Advisory, "applicant", "package", "screened", "verdict", "why");

    /// <summary>Seats beyond the number were permitted.</summary>
    public static ReasonCode Permitted { get; } = new("audit.permitted", ReasonKind.Advisory, "package", "count", "why", "on");

    /// <summary>The number of seats or of reserved seats was changed after closing.</summary>
    public static ReasonCode SeatsChanged { get; } = new("audit.seatsChanged", ReasonKind.Advisory, "package", "before", "after", "on");

    /// <summary>People were screened by another policy after closing.</summary>
    public static ReasonCode PolicyChanged { get; } = new("audit.policyChanged", ReasonKind.Advisory, "package", "policy", "on");

    /// <summary>Somebody would hold a seat if everybody were placed anew after somebody left; the policy lets whoever is placed stay.</summary>
    public static ReasonCode ChainEnvy { get; } = new("audit.chainEnvy", ReasonKind.Advisory, "applicant", "package", "rank");

    /// <summary>Seats stay empty although eligible people wait.</summary>
    public static ReasonCode EmptySeats { get; } = new("audit.emptySeats", ReasonKind.Advisory, "package", "empty", "waiting");

    internal static ImmutableArray<ReasonCode> All =>
    [
        SeedBeforeClosing, ScreenedAfterClosing, Commitment, Rank, Excluded, NoApplication, Late, LateDrawn, Ineligible, NotOnList, Capacity, Reserve,
        ReserveOverfull, NotChosen, Waste, Envy, BlockingPair, NoResult, ActBefore, Plan, NoSuchTransition, Return, Joined, OfferSkipped, OfferUndue, Skip,
        Waiver, Permitted, SeatsChanged, PolicyChanged, ChainEnvy, EmptySeats,
    ];
}
