namespace Pemasyarakatan.Vokasi.Outcomes;

public sealed partial class ReasonCode
{
    /// <summary>The seed was known before the lists closed.</summary>
    public static ReasonCode LotteryDrawnBeforeClosing { get; } = new("lottery.drawnBeforeClosing", ReasonKind.Refusal);

    /// <summary>The seed is drawn already; it is drawn once.</summary>
    public static ReasonCode LotteryAlreadyDrawn { get; } = new("lottery.alreadyDrawn", ReasonKind.Refusal);

    /// <summary>The lottery is closed, but its seed is not drawn.</summary>
    public static ReasonCode LotteryNotDrawn { get; } = new("lottery.notDrawn", ReasonKind.Refusal);

    /// <summary>The lottery was not closed with this list.</summary>
    public static ReasonCode LotteryOtherList { get; } = new("lottery.otherList", ReasonKind.Refusal);

    /// <summary>The command was made on another version.</summary>
    public static ReasonCode IntakeStale { get; } = new("intake.stale", ReasonKind.Refusal, "version", "current");

    /// <summary>A command of the journal is refused, by its number from 1; the reasons for it follow.</summary>
    public static ReasonCode IntakeNotReplayed { get; } = new("intake.notReplayed", ReasonKind.Refusal, "command");

    /// <summary>The command is dated before the last one.</summary>
    public static ReasonCode IntakeBackdated { get; } = new("intake.backdated", ReasonKind.Refusal, "on", "last");

    /// <summary>The seats are given out on a day before the draw.</summary>
    public static ReasonCode IntakeBeforeDraw { get; } = new("intake.beforeDraw", ReasonKind.Refusal, "on", "drawn");

    /// <summary>The seats were given out for the first time already.</summary>
    public static ReasonCode IntakeAlreadyFilled { get; } = new("intake.alreadyFilled", ReasonKind.Refusal);

    /// <summary>The seats have not been given out for the first time yet.</summary>
    public static ReasonCode IntakeNotFilled { get; } = new("intake.notFilled", ReasonKind.Refusal);

    /// <summary>The list was adopted for another package.</summary>
    public static ReasonCode IntakeOtherPackage { get; } = new("intake.otherPackage", ReasonKind.Refusal, "package");

    /// <summary>The plan of seats is not that of the intake.</summary>
    public static ReasonCode IntakeOtherPlan { get; } = new("intake.otherPlan", ReasonKind.Refusal);

    /// <summary>The list was closed for another number of seats than the intake has.</summary>
    public static ReasonCode IntakeOtherSeats { get; } = new("intake.otherSeats", ReasonKind.Refusal, "listed", "seats");

    /// <summary>The list has another number of merit keys than the one that was closed.</summary>
    public static ReasonCode IntakeOtherMerit { get; } = new("intake.otherMerit", ReasonKind.Refusal);

    /// <summary>The list is adopted later than the command.</summary>
    public static ReasonCode IntakeListNotYetAdopted { get; } = new("intake.listNotYetAdopted", ReasonKind.Refusal, "adopted");

    /// <summary>Those who wait are held against a list of an earlier day, which the intake has seen already.</summary>
    public static ReasonCode IntakeListReused { get; } = new("intake.listReused", ReasonKind.Advisory, "adopted");

    /// <summary>A later list has been used already.</summary>
    public static ReasonCode IntakeListOutdated { get; } = new("intake.listOutdated", ReasonKind.Refusal, "adopted", "latest");

    /// <summary>Nobody applied under this id.</summary>
    public static ReasonCode IntakeNoSuchApplicant { get; } = new("intake.noSuchApplicant", ReasonKind.Refusal, "applicant");

    /// <summary>Every seat is taken; the waiting list is open.</summary>
    public static ReasonCode IntakeFull { get; } = new("intake.full", ReasonKind.Refusal, "taken", "seats");

    /// <summary>No free seat would go to anybody who waits.</summary>
    public static ReasonCode IntakeNobodyToPromote { get; } = new("intake.nobodyToPromote", ReasonKind.Refusal);

    /// <summary>The list names nobody who is new.</summary>
    public static ReasonCode IntakeNobodyNew { get; } = new("intake.nobodyNew", ReasonKind.Refusal);

    /// <summary>The deadline of the offer has passed.</summary>
    public static ReasonCode IntakeOfferPast { get; } = new("intake.offerPast", ReasonKind.Refusal, "deadline");

    /// <summary>No open offer is past its deadline.</summary>
    public static ReasonCode IntakeNothingLapsed { get; } = new("intake.nothingLapsed", ReasonKind.Refusal, "on");

    /// <summary>More seats are reserved than there are.</summary>
    public static ReasonCode IntakeReservesExceedSeats { get; } = new("intake.reservesExceedSeats", ReasonKind.Refusal, "reserved", "seats");

    /// <summary>More people hold a seat than there are seats now; it is to be decided who.</summary>
    public static ReasonCode IntakeSurplus { get; } = new("intake.surplus", ReasonKind.Advisory, "surplus", "seats");

    /// <summary>Seats may be offered beyond the number.</summary>
    public static ReasonCode IntakeOverAllocationPermitted { get; } = new("intake.overAllocationPermitted", ReasonKind.Advisory, "permitted", "why");

    /// <summary>Reserved seats stay empty while people wait.</summary>
    public static ReasonCode IntakeSeatsKeptEmpty { get; } = new("intake.seatsKeptEmpty", ReasonKind.Advisory, "seats");

    /// <summary>Someone is a member of several reserves, under an order that then may fill fewer of them than could be filled.</summary>
    public static ReasonCode IntakeReservesOverlap { get; } = new("intake.reservesOverlap", ReasonKind.Advisory, "order");

    /// <summary>It is not on record whether someone is a member of a reserve; counted as not.</summary>
    public static ReasonCode IntakeMembershipUnknown { get; } = new("intake.membershipUnknown", ReasonKind.Advisory, "applicant", "reserve");

    /// <summary>Whose turn it was is not eligible on the current list, and was skipped.</summary>
    public static ReasonCode IntakeSkipped { get; } = new("intake.skipped", ReasonKind.Advisory, "applicant", "rank", "verdict");

    /// <summary>Whose turn it was is not on the current list, and was skipped.</summary>
    public static ReasonCode IntakeSkippedMissing { get; } = new("intake.skippedMissing", ReasonKind.Advisory, "applicant", "rank");

    /// <summary>Someone came back to a full package and waits in merit order.</summary>
    public static ReasonCode IntakeReturnedToFull { get; } = new("intake.returnedToFull", ReasonKind.Advisory, "applicant");

    /// <summary>What happened to someone who waits or holds a seat moves nothing, but may touch the verdict.</summary>
    public static ReasonCode IntakeLookAgain { get; } = new("intake.lookAgain", ReasonKind.Advisory, "applicant", "event");

    /// <summary>Holds a reserved seat.</summary>
    public static ReasonCode IntakeSeatReserved { get; } = new("intake.seatReserved", ReasonKind.Finding, "reserve", "rank", "cutoff");

    /// <summary>Holds a reserved seat that no member could take.</summary>
    public static ReasonCode IntakeSeatReverted { get; } = new("intake.seatReverted", ReasonKind.Finding, "reserve", "rank", "cutoff");

    /// <summary>Holds an open seat.</summary>
    public static ReasonCode IntakeSeatOpen { get; } = new("intake.seatOpen", ReasonKind.Finding, "rank", "cutoff");

    /// <summary>Holds a seat beyond the number.</summary>
    public static ReasonCode IntakeSeatOverAllocated { get; } = new("intake.seatOverAllocated", ReasonKind.Finding, "rank", "cutoff");

    /// <summary>Waits; seats that are not reserved reach another rank.</summary>
    public static ReasonCode IntakeWaits { get; } = new("intake.waits", ReasonKind.Finding, "rank", "cutoff");

    /// <summary>Waits; nobody holds a seat that is not reserved.</summary>
    public static ReasonCode IntakeWaitsNoOpen { get; } = new("intake.waitsNoOpen", ReasonKind.Finding, "rank");

    /// <summary>Cannot be offered a seat: the verdict stands against it.</summary>
    public static ReasonCode IntakeNotEligible { get; } = new("intake.notEligible", ReasonKind.Finding, "verdict");

    /// <summary>Is kept from taking part for a time.</summary>
    public static ReasonCode IntakeSuspended { get; } = new("intake.suspended", ReasonKind.Finding, "why");

    /// <summary>Has declined the offer.</summary>
    public static ReasonCode IntakeDeclined { get; } = new("intake.declined", ReasonKind.Finding);

    /// <summary>Did not answer the offer by its deadline.</summary>
    public static ReasonCode IntakeLapsed { get; } = new("intake.lapsed", ReasonKind.Finding, "deadline");

    /// <summary>Has left by own wish.</summary>
    public static ReasonCode IntakeWithdrawn { get; } = new("intake.withdrawn", ReasonKind.Finding);

    /// <summary>Has left by an outside event.</summary>
    public static ReasonCode IntakeTakenAway { get; } = new("intake.takenAway", ReasonKind.Finding, "why");

    /// <summary>Was taken off by a decision.</summary>
    public static ReasonCode IntakeTakenOff { get; } = new("intake.takenOff", ReasonKind.Finding, "why");

    /// <summary>Somebody applied who is not on the roster that was screened.</summary>
    public static ReasonCode SelectionApplicantUnknown { get; } = new("selection.applicantUnknown", ReasonKind.Refusal, "application");

    /// <summary>Somebody applied twice for one package.</summary>
    public static ReasonCode SelectionAppliedTwice { get; } = new("selection.appliedTwice", ReasonKind.Refusal, "application");

    /// <summary>The number of seats of the package is not on record.</summary>
    public static ReasonCode SelectionSeatsUnknown { get; } = new("selection.seatsUnknown", ReasonKind.Refusal, "package");

    /// <summary>The verdict is the screening's already.</summary>
    public static ReasonCode SelectionNoDeparture { get; } = new("selection.noDeparture", ReasonKind.Refusal, "applicant", "verdict");

    /// <summary>Law or programme excludes the applicant; no judgement makes him eligible.</summary>
    public static ReasonCode SelectionExcluded { get; } = new("selection.excluded", ReasonKind.Refusal, "applicant");

    /// <summary>The order of merit, which is published, rests on specific personal data.</summary>
    public static ReasonCode SelectionPriorityTells { get; } = new("selection.priorityTells", ReasonKind.Advisory, "fact");

    /// <summary>Membership of a reserve, which is published, rests on specific personal data.</summary>
    public static ReasonCode SelectionReserveTells { get; } = new("selection.reserveTells", ReasonKind.Advisory, "reserve", "fact");

    /// <summary>So many applications do not name the package and do not count for it.</summary>
    public static ReasonCode SelectionApplicationsElsewhere { get; } = new("selection.applicationsElsewhere", ReasonKind.Advisory, "package", "count");

    private static ImmutableArray<ReasonCode> SelectionCodes =>
    [
        SelectionApplicantUnknown, SelectionAppliedTwice, SelectionSeatsUnknown, SelectionNoDeparture, SelectionExcluded, SelectionPriorityTells, SelectionReserveTells, SelectionApplicationsElsewhere,
        LotteryDrawnBeforeClosing, LotteryAlreadyDrawn, LotteryNotDrawn, LotteryOtherList,
        IntakeStale, IntakeNotReplayed, IntakeBackdated, IntakeBeforeDraw, IntakeAlreadyFilled, IntakeNotFilled, IntakeOtherPackage, IntakeOtherPlan, IntakeOtherSeats, IntakeOtherMerit,
        IntakeListNotYetAdopted, IntakeListOutdated, IntakeListReused, IntakeNoSuchApplicant, IntakeFull, IntakeNobodyToPromote, IntakeNobodyNew, IntakeOfferPast,
        IntakeNothingLapsed, IntakeReservesExceedSeats,
        IntakeSurplus, IntakeOverAllocationPermitted, IntakeSeatsKeptEmpty, IntakeReservesOverlap, IntakeMembershipUnknown, IntakeSkipped,
        IntakeSkippedMissing, IntakeReturnedToFull, IntakeLookAgain,
        IntakeSeatReserved, IntakeSeatReverted, IntakeSeatOpen, IntakeSeatOverAllocated, IntakeWaits, IntakeWaitsNoOpen, IntakeNotEligible,
        IntakeSuspended, IntakeDeclined, IntakeLapsed, IntakeWithdrawn, IntakeTakenAway, IntakeTakenOff,
        .. MatchingCodes, .. AuditCodes,
    ];
}
