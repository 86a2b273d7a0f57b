using Pemasyarakatan.Vokasi.Lifecycles;
using Pemasyarakatan.Vokasi.Outcomes;

namespace Pemasyarakatan.Vokasi.Selection;

/// <summary>An intake while one command acts on it; what comes of it becomes the next version, or is thrown away with the refusals.</summary>
internal sealed partial class IntakeDraft(Intake intake, LocalDate on)
{
    public static readonly IReadOnlyDictionary<string, Reason> NobodyFails = ImmutableDictionary<string, Reason>.Empty;

    private readonly List<Reason> _refusals = [];
    private readonly List<Reason> _advisories = [];
    private List<IntakeEntry> _entries = [.. intake.Entries];

    public string Package => intake.Package;

    public int Version => intake.Version;

    public LocalDate On => on;

    public int Seats { get; set; } = intake.Seats;

    public SeatPlan Plan { get; set; } = intake.Plan;

    public int Permitted { get; set; } = intake.Permitted;

    public Lottery? Lottery { get; set; } = intake.Lottery;

    public LocalDate? LatestList { get; set; } = intake.LatestList;

    public IReadOnlyList<IntakeEntry> Entries => _entries;

    public IReadOnlyList<Reason> Refusals => _refusals;

    public IReadOnlyList<Reason> Advisories => _advisories;

    public IReadOnlyList<IntakeEntry> Holders => [.. _entries.Where(entry => entry.HoldsSeat)];

    public int Taken => _entries.Count(entry => entry.HoldsSeat);

    /// <summary>Seats that are held within the number of seats; an over-allocated one is not.</summary>
    private int TakenWithin => _entries.Count(entry => entry.HoldsSeat && !entry.OverAllocated);

    public int FreeSeats => Math.Max(0, Seats - TakenWithin);

    public int Surplus => Math.Max(0, TakenWithin - Seats);

    public bool IsRefused => _refusals.Count > 0;

    /// <summary>Refuses the command where something is at fault.</summary>
    public void RefuseIf(bool fault, ReasonCode code, params ReadOnlySpan<ReasonArgument> arguments)
    {
        if (fault)
            _refusals.Add(Reason.Of(code, arguments));
    }

    public void Advise(Reason advisory) => _advisories.Add(advisory);

    /// <summary>The entry of an applicant; refuses where there is none.</summary>
    public IntakeEntry? Find(string applicant)
    {
        IntakeEntry? found = _entries.Find(entry => string.Equals(entry.Applicant, applicant, StringComparison.Ordinal));
        RefuseIf(found is null, ReasonCode.IntakeNoSuchApplicant, ReasonArgument.Code(applicant));
        return found;
    }

    /// <summary>Makes a move in the life of an offer; refuses where it is none.</summary>
    /// <returns>The moved entry, or null where the move is refused.</returns>
    public IntakeEntry? Fire(IntakeEntry entry, OfferTrigger trigger, Actor actor)
    {
        Outcome<OfferState> moved = IntakeEntry.Lifecycle.Fire(entry.State, trigger, actor);
        _refusals.AddRange(moved.Refusals);
        return moved.TryGetValue(out OfferState state) ? entry with { State = state } : null;
    }

    /// <summary>Puts a changed entry in the place of the old one.</summary>
    public void Put(IntakeEntry entry) =>
        _entries[_entries.FindIndex(old => string.Equals(old.Applicant, entry.Applicant, StringComparison.Ordinal))] = entry;

    /// <summary>Takes the seat from an entry.</summary>
    public static IntakeEntry Unseat(IntakeEntry entry) => entry with { Seat = default, ReserveId = null, AnswerBy = null };

    /// <summary>Adds applicants in their place of merit.</summary>
    public void Enter(IEnumerable<Determination> determinations)
    {
        foreach (Determination one in determinations)
        {
            _entries.Add(new IntakeEntry(one, Plan.GroupsOf(one), Version));
            foreach (string reserve in one.ReservesUnknown)
                Advise(Reason.Of(ReasonCode.IntakeMembershipUnknown, ReasonArgument.Code(one.Applicant), ReasonArgument.Code(reserve)));
        }

        _entries = MeritOrder.Sort(_entries, Lottery!);
        for (int i = 0; i < _entries.Count; i++)
            _entries[i] = _entries[i] with { Rank = i + 1 };
    }
}
