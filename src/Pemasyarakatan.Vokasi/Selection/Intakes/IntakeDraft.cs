namespace Pemasyarakatan.Vokasi.Selection;

/// <summary>An intake while one command acts on it; what comes of it becomes the next version, or is thrown away with the refusals.</summary>
internal sealed partial class IntakeDraft(Intake intake, LocalDate on)
{
    private readonly List<Reason> _refusals = [];
    private readonly List<Reason> _advisories = [];
    private IntakeEntry[] _entries = [.. intake.Raw];

    public string PackageId => intake.PackageId;

    public LocalDate On => on;

    public int Seats { get; set; } = intake.Seats;

    public SeatPlan Plan { get; set; } = intake.Plan;

    public int Permitted { get; set; } = intake.Permitted;

    public Lottery? Lottery { get; set; } = intake.Lottery;

    public LocalDate? LatestList { get; set; } = intake.LatestList;

    public IReadOnlyDictionary<string, int> Places { get; private set; } = intake.Places;

    public IReadOnlyList<IntakeEntry> Entries => _entries;

    public IReadOnlyList<Reason> Refusals => _refusals;

    public IReadOnlyList<Reason> Advisories => _advisories;

    public IEnumerable<IntakeEntry> Holders => _entries.Where(entry => entry.HoldsSeat);

    public int Taken => _entries.Count(entry => entry.HoldsSeat);

    /// <summary>Seats that are held within the number of seats; an over-allocated one is not.</summary>
    private int TakenWithin => _entries.Count(entry => entry.HoldsSeat && !entry.IsOverAllocated);

    public int FreeSeats => Math.Max(0, Seats - TakenWithin);

    public int Surplus => Math.Max(0, TakenWithin - Seats);

    public bool IsRefused => _refusals.Count > 0;

    /// <summary>Refuses the command where something is at fault.</summary>
    public void RefuseIf(bool fault, ReasonCode code, params ReadOnlySpan<ReasonArgument> arguments)
    {
        if (fault)
            _refusals.Add(Reason.Of(code, arguments));
    }

    public void RefuseOtherPackage(string packageId) =>
        RefuseIf(!string.Equals(packageId, PackageId, StringComparison.Ordinal), IntakeReasons.OtherPackage, ReasonArgument.Code(packageId));

    public void Advise(Reason advisory) => _advisories.Add(advisory);

    /// <summary>The entry of an applicant; refuses where there is none.</summary>
    public IntakeEntry? Find(string applicantId)
    {
        bool found = Places.TryGetValue(applicantId, out int place);
        RefuseIf(Lottery is null, IntakeReasons.NotFilled);
        RefuseIf(!found && Lottery is not null, IntakeReasons.NoSuchApplicant, ReasonArgument.Code(applicantId));
        return found ? _entries[place] : null;
    }

    /// <summary>Fires a trigger of an offer; refuses where the state does not know it.</summary>
    /// <returns>The changed entry, or null where the trigger is refused.</returns>
    public IntakeEntry? Fire(IntakeEntry entry, OfferTrigger trigger, Actor actor)
    {
        Outcome<OfferState> moved = IntakeEntry.Lifecycle.Fire(entry.State, trigger, actor);
        _refusals.AddRange(moved.Refusals);
        return moved.TryGetValue(out OfferState state) ? entry with { State = state } : null;
    }

    /// <summary>Puts a changed entry in the place of the old one.</summary>
    public void Put(IntakeEntry entry) => _entries[entry.Place] = entry;

    /// <summary>Takes the seat from an entry.</summary>
    public static IntakeEntry Unseat(IntakeEntry entry) => entry with { Seat = default, ReserveId = null, AnswerBy = null };

    /// <summary>Adds applicants in their place of merit.</summary>
    public void Enter(IReadOnlyCollection<Determination> determinations)
    {
        if (determinations.Count == 0)
            return;
        foreach (Reason unknown in determinations.SelectMany(one => one.UnknownMemberships()))
            Advise(unknown);

        _entries = [.. _entries.Concat(determinations.Select(one => new IntakeEntry(one, Plan.GroupsOf(one), intake.Version, Lottery!.Draws(one.Number)))).OrderBy(entry => entry.Merit)];
        Dictionary<string, int> places = new(_entries.Length, StringComparer.Ordinal);
        for (int place = 0; place < _entries.Length; place++)
        {
            _entries[place] = _entries[place] with { Place = place };
            places.Add(_entries[place].ApplicantId, place);
        }

        Places = places;
        Rank();
    }

    /// <summary>Those who sit beyond the number of seats move to seats that have become free, best first: so the extra ones are given back first.</summary>
    public void GiveBackOverAllocated()
    {
        int free = FreeSeats;
        for (int place = 0; free > 0 && place < _entries.Length; place++)
        {
            IntakeEntry entry = _entries[place];
            if (!entry.IsOverAllocated)
                continue;
            Put(entry with { Seat = Seat.Open, Why = WhySeated(entry, Seat.Open, entry.Rank!.Value) });
            free--;
        }
    }

    /// <summary>The entries as they stand when the command has acted.</summary>
    public ImmutableArray<IntakeEntry> Finished() => [.. _entries];

    // Ranks are among those who are or were eligible.
    private void Rank()
    {
        int rank = 0;
        for (int place = 0; place < _entries.Length; place++)
        {
            int? now = _entries[place].WasEligible ? ++rank : null;
            if (_entries[place].Rank != now)
                _entries[place] = _entries[place] with { Rank = now };
        }
    }
}
