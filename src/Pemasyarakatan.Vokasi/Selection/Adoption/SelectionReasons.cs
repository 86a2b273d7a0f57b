namespace Pemasyarakatan.Vokasi.Selection;

/// <summary>The reason codes of the adoption of a list: <c>selection.*</c>.</summary>
/// <remarks>Each code is a constant of the wire; <c>docs/reason-codes.md</c> lists them with their texts.</remarks>
public static class SelectionReasons
{
    /// <summary>Somebody applied who is not on the roster that was screened.</summary>
    public static ReasonCode ApplicantUnknown { get; } = new("selection.applicantUnknown", ReasonKind.Refusal, "application");

    /// <summary>Somebody applied twice for one package.</summary>
    public static ReasonCode AppliedTwice { get; } = new("selection.appliedTwice", ReasonKind.Refusal, "application");

    /// <summary>The number of seats of the package is not on record.</summary>
    public static ReasonCode SeatsUnknown { get; } = new("selection.seatsUnknown", ReasonKind.Refusal, "package");

    /// <summary>The verdict is the screening's already.</summary>
    public static ReasonCode NothingWaived { get; } = new("selection.nothingWaived", ReasonKind.Refusal, "applicant", "verdict");

    /// <summary>Law or programme excludes the applicant; no judgement makes them eligible.</summary>
    public static ReasonCode Excluded { get; } = new("selection.excluded", ReasonKind.Refusal, "applicant");

    /// <summary>The order of merit, which is published, rests on specific personal data.</summary>
    public static ReasonCode PriorityTells { get; } = new("selection.priorityTells", ReasonKind.Advisory, "fact");

    /// <summary>Membership of a reserve, which is published, rests on specific personal data.</summary>
    public static ReasonCode ReserveTells { get; } = new("selection.reserveTells", ReasonKind.Advisory, "reserve", "fact");

    /// <summary>So many applications do not name the package and do not count for it.</summary>
    public static ReasonCode ApplicationsElsewhere { get; } = new("selection.applicationsElsewhere", ReasonKind.Advisory, "package", "count");

    internal static ImmutableArray<ReasonCode> All =>
    [
        ApplicantUnknown, AppliedTwice, SeatsUnknown, NothingWaived, Excluded, PriorityTells, ReserveTells, ApplicationsElsewhere,
    ];
}
