using System.Text.Json.Serialization;
using Pemasyarakatan.Vokasi.Eligibility;
using Pemasyarakatan.Vokasi.Training;

namespace Pemasyarakatan.Vokasi.Selection;

/// <summary>The seats of one package and those who applied for them (penerimaan peserta), as of one version.</summary>
/// <remarks>
/// It changes by <see cref="Apply"/> alone; what is stored is how it was opened and its journal of commands, and reading it is applying them again.
/// Holders are never displaced. Equality by identity. Immutable.
/// </remarks>
public sealed partial class Intake
{
    private readonly Lazy<ImmutableArray<IntakeEntry>> _explained;

    /// <summary>An intake as it was stored: the journal is applied again from the first command on.</summary>
    /// <param name="packageId">The id of the package.</param>
    /// <param name="openingSeats">The number of seats with which it was opened.</param>
    /// <param name="openingPlan">The plan with which it was opened.</param>
    /// <param name="journal">The commands, each on the version that is its place from 0.</param>
    /// <exception cref="ArgumentException">The id has not the shape of a code, more seats are reserved than there are, or a command of the journal is refused.</exception>
    /// <exception cref="ArgumentException">The number of seats is negative.</exception>
    [JsonConstructor]
    internal Intake(string packageId, int openingSeats, SeatPlan openingPlan, ImmutableArray<IntakeCommand> journal = default)
    {
        PackageId = Guard.Against.InvalidCode(packageId);
        OpeningSeats = Seats = Guard.Against.Negative(openingSeats);
        OpeningPlan = Plan = Guard.Against.Null(openingPlan);
        Guard.Against.Condition(openingPlan.ReservedSeats > openingSeats, "Expected no more reserved seats than there are seats.", nameof(openingPlan));
        (Journal, Raw, Places) = ([], [], ImmutableDictionary<string, int>.Empty);
        _explained = new(() => IntakeExplanation.Of(this));
        Intake folded = this;
        foreach (IntakeCommand command in Guard.Against.NullElements<IntakeCommand>(journal))
        {
            Outcome<Intake> next = folded.Apply(command, folded.Version);
            if (!next.Success)
                throw new ArgumentException(FormattableString.Invariant($"Command {folded.Version + 1} of the journal is refused: {next}."), nameof(journal));
            folded = next.Value;
        }

        (Seats, Plan, Permitted, Lottery, LatestList, Journal, Raw, Places) =
            (folded.Seats, folded.Plan, folded.Permitted, folded.Lottery, folded.LatestList, folded.Journal, folded.Raw, folded.Places);
    }

    private Intake(Intake before, IntakeDraft draft, IntakeCommand command)
    {
        (PackageId, OpeningSeats, OpeningPlan) = (before.PackageId, before.OpeningSeats, before.OpeningPlan);
        (Seats, Plan, Permitted, Lottery, LatestList) = (draft.Seats, draft.Plan, draft.Permitted, draft.Lottery, draft.LatestList);
        (Journal, Raw, Places) = (before.Journal.Add(command), draft.Finished(), draft.Places);
        _explained = new(() => IntakeExplanation.Of(this));
    }

    /// <summary>The id of the package.</summary>
    public string PackageId { get; }

    /// <summary>The number of seats with which the intake was opened.</summary>
    public int OpeningSeats { get; }

    /// <summary>The plan with which the intake was opened.</summary>
    public SeatPlan OpeningPlan { get; }

    /// <summary>The commands that made the intake what it is; each was made on the version that is its place from 0.</summary>
    public ImmutableArray<IntakeCommand> Journal { get; }

    /// <summary>The version: how many commands have been carried out.</summary>
    [JsonIgnore]
    public int Version => Journal.Length;

    /// <summary>The number of seats.</summary>
    [JsonIgnore]
    public int Seats { get; }

    /// <summary>The plan by which seats are given out.</summary>
    [JsonIgnore]
    public SeatPlan Plan { get; }

    /// <summary>The lottery that broke ties; null until the seats are filled.</summary>
    [JsonIgnore]
    public Lottery? Lottery { get; }

    /// <summary>Everybody who applied, in merit order.</summary>
    /// <remarks>Places and reasons of those who wait are worked out when they are first asked for.</remarks>
    [JsonIgnore]
    public ImmutableArray<IntakeEntry> Entries => _explained.Value;

    /// <summary>How many seats are held, those beyond the number included.</summary>
    [JsonIgnore]
    public int Taken => Raw.Count(entry => entry.HoldsSeat);

    /// <summary>How many of the seats are free.</summary>
    [JsonIgnore]
    public int FreeSeats => Math.Max(0, Seats - Taken + OverAllocated);

    /// <summary>How many seats are held beyond the number, by permission.</summary>
    [JsonIgnore]
    public int OverAllocated => Raw.Count(entry => entry.IsOverAllocated);

    /// <summary>How many more seats may be offered beyond the number.</summary>
    [JsonIgnore]
    public int Permitted { get; }

    /// <summary>How many hold a seat that is no longer there after the number of seats was lowered: for a decision, nobody is dropped.</summary>
    [JsonIgnore]
    public int Surplus => Math.Max(0, Taken - OverAllocated - Seats);

    /// <summary>Those who wait and could be offered a seat, in merit order, each with the place for an open seat and for each of the applicant's reserves.</summary>
    /// <remarks>Under reserves there is no single order of waiting: who moves up depends on who leaves.</remarks>
    [JsonIgnore]
    public ImmutableArray<IntakeEntry> WaitingList => [.. Entries.Where(entry => entry.CanBeOffered)];

    /// <summary>Those who applied and of whom the record does not settle whether they are eligible, in merit order; they fill no seat.</summary>
    [JsonIgnore]
    public ImmutableArray<IntakeEntry> Undetermined => [.. Entries.Where(entry => entry is { State: OfferState.Waiting, Determination.Verdict: Verdict.Undetermined })];

    /// <summary>The date of adoption of the latest list.</summary>
    internal LocalDate? LatestList { get; }

    /// <summary>The entries without places and reasons of those who wait.</summary>
    internal ImmutableArray<IntakeEntry> Raw { get; }

    /// <summary>The place of each applicant among the entries, from 0.</summary>
    internal IReadOnlyDictionary<string, int> Places { get; }

    /// <summary>Opens the intake of a package.</summary>
    /// <param name="package">The package.</param>
    /// <param name="plan">The plan by which its seats are given out.</param>
    /// <returns>The intake at version 0.</returns>
    /// <exception cref="ArgumentException">The number of seats is not on record, which is neither none nor as many as one likes; or more seats are reserved than there are.</exception>
    public static Intake Open(TrainingPackage package, SeatPlan plan)
    {
        Guard.Against.Condition(!Guard.Against.Null(package).Seats.IsKnown, "Expected a package whose number of seats is on record.", nameof(package));
        return new(package.Id, package.Seats.Value, plan);
    }

    /// <summary>Gets an applicant's entry.</summary>
    /// <param name="applicantId">The id of the applicant.</param>
    /// <returns>The entry, or null where nobody applied under that id.</returns>
    public IntakeEntry? Find(string applicantId) => Places.TryGetValue(Guard.Against.Null(applicantId), out int place) ? Entries[place] : null;

    /// <summary>Seats held of seats there are, over-allocation shown as it is.</summary>
    /// <returns>Such as <c>17/16</c>.</returns>
    public override string ToString() => FormattableString.Invariant($"{Taken}/{Seats}");
}
