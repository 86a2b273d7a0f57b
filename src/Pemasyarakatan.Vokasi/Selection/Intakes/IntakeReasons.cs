namespace Pemasyarakatan.Vokasi.Selection;

/// <summary>The reason codes of intakes: <c>intake.*</c>.</summary>
/// <remarks>Each code is a constant of the wire; <c>docs/reason-codes.md</c> lists them with their texts.</remarks>
public static class IntakeReasons
{
    /// <summary>The command was made on another version.</summary>
    public static ReasonCode Stale { get; } = new("intake.stale", ReasonKind.Refusal, "version", "current");

    /// <summary>A command of the journal is refused, by its number from 1; the reasons for it follow.</summary>
    public static ReasonCode NotReplayed { get; } = new("intake.notReplayed", ReasonKind.Refusal, "command");

    /// <summary>The command is dated before the last one.</summary>
    public static ReasonCode Backdated { get; } = new("intake.backdated", ReasonKind.Refusal, "on", "last");

    /// <summary>The seats are given out on a day before the draw.</summary>
    public static ReasonCode BeforeDraw { get; } = new("intake.beforeDraw", ReasonKind.Refusal, "on", "drawn");

    /// <summary>The seats were given out for the first time already.</summary>
    public static ReasonCode AlreadyFilled { get; } = new("intake.alreadyFilled", ReasonKind.Refusal);

    /// <summary>The seats have not been given out for the first time yet.</summary>
    public static ReasonCode NotFilled { get; } = new("intake.notFilled", ReasonKind.Refusal);

    /// <summary>The list was adopted for another package.</summary>
    public static ReasonCode OtherPackage { get; } = new("intake.otherPackage", ReasonKind.Refusal, "package");

    /// <summary>The plan of seats is not that of the intake.</summary>
    public static ReasonCode OtherPlan { get; } = new("intake.otherPlan", ReasonKind.Refusal);

    /// <summary>The list was closed for another number of seats than the intake has.</summary>
    public static ReasonCode OtherSeats { get; } = new("intake.otherSeats", ReasonKind.Refusal, "listed", "seats");

    /// <summary>The list has another number of merit keys than the one that was closed.</summary>
    public static ReasonCode OtherMerit { get; } = new("intake.otherMerit", ReasonKind.Refusal);

    /// <summary>The list is adopted later than the command.</summary>
    public static ReasonCode ListNotYetAdopted { get; } = new("intake.listNotYetAdopted", ReasonKind.Refusal, "adopted");

    /// <summary>Those who wait are held against a list of an earlier day, which the intake has seen already.</summary>
    public static ReasonCode ListReused { get; } = new("intake.listReused", ReasonKind.Advisory, "adopted");

    /// <summary>A later list has been used already.</summary>
    public static ReasonCode ListOutdated { get; } = new("intake.listOutdated", ReasonKind.Refusal, "adopted", "latest");

    /// <summary>Nobody applied under this id.</summary>
    public static ReasonCode NoSuchApplicant { get; } = new("intake.noSuchApplicant", ReasonKind.Refusal, "applicant");

    /// <summary>Every seat is taken; the waiting list is open.</summary>
    public static ReasonCode Full { get; } = new("intake.full", ReasonKind.Refusal, "taken", "seats");

    /// <summary>No free seat would go to anybody who waits.</summary>
    public static ReasonCode NobodyToPromote { get; } = new("intake.nobodyToPromote", ReasonKind.Refusal);

    /// <summary>The list names nobody who is new.</summary>
    public static ReasonCode NobodyNew { get; } = new("intake.nobodyNew", ReasonKind.Refusal);

    /// <summary>The deadline of the offer has passed.</summary>
    public static ReasonCode OfferPast { get; } = new("intake.offerPast", ReasonKind.Refusal, "deadline");

    /// <summary>No open offer is past its deadline.</summary>
    public static ReasonCode NothingLapsed { get; } = new("intake.nothingLapsed", ReasonKind.Refusal, "on");

    /// <summary>More seats are reserved than there are.</summary>
    public static ReasonCode ReservesExceedSeats { get; } = new("intake.reservesExceedSeats", ReasonKind.Refusal, "reserved", "seats");

    /// <summary>More people hold a seat than there are seats now; it is to be decided who.</summary>
    public static ReasonCode Surplus { get; } = new("intake.surplus", ReasonKind.Advisory, "surplus", "seats");

    /// <summary>Seats may be offered beyond the number.</summary>
    public static ReasonCode OverAllocationPermitted { get; } = new("intake.overAllocationPermitted", ReasonKind.Advisory, "permitted", "why");

    /// <summary>Reserved seats stay empty while people wait.</summary>
    public static ReasonCode SeatsKeptEmpty { get; } = new("intake.seatsKeptEmpty", ReasonKind.Advisory, "seats");

    /// <summary>Someone is a member of several reserves, under an order that then may fill fewer of them than could be filled.</summary>
    public static ReasonCode ReservesOverlap { get; } = new("intake.reservesOverlap", ReasonKind.Advisory, "order");

    /// <summary>It is not on record whether someone is a member of a reserve; counted as not.</summary>
    public static ReasonCode MembershipUnknown { get; } = new("intake.membershipUnknown", ReasonKind.Advisory, "applicant", "reserve");

    /// <summary>Whose turn it was is not eligible on the current list, and was skipped.</summary>
    public static ReasonCode Skipped { get; } = new("intake.skipped", ReasonKind.Advisory, "applicant", "rank", "verdict");

    /// <summary>Whose turn it was is not on the current list, and was skipped.</summary>
    public static ReasonCode SkippedMissing { get; } = new("intake.skippedMissing", ReasonKind.Advisory, "applicant", "rank");

    /// <summary>Someone came back to a full package and waits in merit order.</summary>
    public static ReasonCode ReturnedToFull { get; } = new("intake.returnedToFull", ReasonKind.Advisory, "applicant");

    /// <summary>What happened to someone who waits or holds a seat changes nothing, but may touch the verdict.</summary>
    public static ReasonCode LookAgain { get; } = new("intake.lookAgain", ReasonKind.Advisory, "applicant", "event");

    /// <summary>Holds a reserved seat.</summary>
    public static ReasonCode SeatReserved { get; } = new("intake.seatReserved", ReasonKind.Finding, "reserve", "rank", "cutoff");

    /// <summary>Holds a reserved seat that no member could take.</summary>
    public static ReasonCode SeatReverted { get; } = new("intake.seatReverted", ReasonKind.Finding, "reserve", "rank", "cutoff");

    /// <summary>Holds an open seat.</summary>
    public static ReasonCode SeatOpen { get; } = new("intake.seatOpen", ReasonKind.Finding, "rank", "cutoff");

    /// <summary>Holds a seat beyond the number.</summary>
    public static ReasonCode SeatOverAllocated { get; } = new("intake.seatOverAllocated", ReasonKind.Finding, "rank", "cutoff");

    /// <summary>Waits; seats that are not reserved reach another rank.</summary>
    public static ReasonCode Waits { get; } = new("intake.waits", ReasonKind.Finding, "rank", "cutoff");

    /// <summary>Waits; nobody holds a seat that is not reserved.</summary>
    public static ReasonCode WaitsNoOpen { get; } = new("intake.waitsNoOpen", ReasonKind.Finding, "rank");

    /// <summary>Cannot be offered a seat: the verdict stands against it.</summary>
    public static ReasonCode NotEligible { get; } = new("intake.notEligible", ReasonKind.Finding, "verdict");

    /// <summary>Is kept from taking part for a time.</summary>
    public static ReasonCode Suspended { get; } = new("intake.suspended", ReasonKind.Finding, "why");

    /// <summary>Has declined the offer.</summary>
    public static ReasonCode Declined { get; } = new("intake.declined", ReasonKind.Finding);

    /// <summary>Did not answer the offer by its deadline.</summary>
    public static ReasonCode Lapsed { get; } = new("intake.lapsed", ReasonKind.Finding, "deadline");

    /// <summary>Has left by own wish.</summary>
    public static ReasonCode Withdrawn { get; } = new("intake.withdrawn", ReasonKind.Finding);

    /// <summary>Has left by an outside event.</summary>
    public static ReasonCode TakenAway { get; } = new("intake.takenAway", ReasonKind.Finding, "why");

    /// <summary>Was taken off by a decision.</summary>
    public static ReasonCode Removed { get; } = new("intake.removed", ReasonKind.Finding, "why");

    internal static ImmutableArray<ReasonCode> All =>
    [
        Stale, NotReplayed, Backdated, BeforeDraw, AlreadyFilled, NotFilled, OtherPackage, OtherPlan, OtherSeats, OtherMerit, ListNotYetAdopted,
        ListOutdated, ListReused, NoSuchApplicant, Full, NobodyToPromote, NobodyNew, OfferPast, NothingLapsed, ReservesExceedSeats, Surplus,
        OverAllocationPermitted, SeatsKeptEmpty, ReservesOverlap, MembershipUnknown, Skipped, SkippedMissing, ReturnedToFull, LookAgain, SeatReserved,
        SeatReverted, SeatOpen, SeatOverAllocated, Waits, WaitsNoOpen, NotEligible, Suspended, Declined, Lapsed, Withdrawn, TakenAway, Removed,
    ];
}
