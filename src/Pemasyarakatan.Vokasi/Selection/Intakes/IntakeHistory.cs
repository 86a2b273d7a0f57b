namespace Pemasyarakatan.Vokasi.Selection;

/// <summary>What an intake has gone through, act by act, as it is published.</summary>
internal sealed class IntakeHistory
{
    private readonly List<PublishedAct> _acts = [];

    public IntakeHistory(Intake intake)
    {
        Intake now = new(intake.PackageId, intake.OpeningSeats, intake.OpeningPlan);
        foreach (IntakeCommand command in intake.Journal)
        {
            Intake next = now.Apply(command, now.Version).Value;
            if (command is IntakeCommand.AllocateCommand fill)
                Fill(fill, next);
            else
                Add(command, now, next);
            now = next;
        }
    }

    /// <summary>The list that was closed.</summary>
    public AdoptedList Closed { get; private set; } = null!;

    /// <summary>The intake after its seats were given out for the first time.</summary>
    public Intake Filled { get; private set; } = null!;

    public ImmutableArray<PublishedSeat> Placements { get; private set; }

    public ImmutableArray<PublishedAct> Acts => [.. _acts];

    // Those in time are drawn at once; what is left goes to the late one by one, an act of its own.
    private void Fill(IntakeCommand.AllocateCommand fill, Intake filled)
    {
        (Closed, Filled) = (fill.Adopted, filled);
        Placements =
        [
            .. filled.Raw.Select(entry => entry.HoldsSeat && !entry.Determination.Late ? SeatOf(entry, filled) : new PublishedSeat(entry.Determination.Number)).OrderBy(seat => seat.Id, Utf8OrdinalComparer.Instance),
        ];
        PublishedSeat[] late = [.. filled.Raw.Where(entry => entry.HoldsSeat && entry.Determination.Late).Select(entry => SeatOf(entry, filled))];
        if (late.Length > 0)
            _acts.Add(new(fill.On, PublishedActKind.Promoted, offered: [.. late]));
    }

    private void Add(IntakeCommand command, Intake before, Intake after)
    {
        switch (command)
        {
            case IntakeCommand.PromoteCommand or IntakeCommand.AddLateCommand:
                _acts.Add(Round(command, before, after));
                break;
            case IntakeCommand.ChangeCapacityCommand change:
                _acts.Add(new(command.On, PublishedActKind.Seats, count: change.Seats, reserved: [.. change.Reserves.Select(reserve => reserve.Seats)]));
                break;
            case IntakeCommand.OverAllocateCommand permission:
                _acts.Add(new(command.On, PublishedActKind.Permitted, count: permission.Count, by: permission.By, why: permission.Why));
                break;
            default:
                Move(command.On, before, after);
                break;
        }
    }

    private static PublishedAct Round(IntakeCommand command, Intake before, Intake after)
    {
        List<PublishedSeat> offered = [];
        List<string> skipped = [];
        List<PublishedApplicant> joined = [], screened = [];
        foreach (IntakeEntry entry in after.Raw)
        {
            IntakeEntry? old = Old(entry, before);
            if (entry.HoldsSeat && old?.HoldsSeat != true)
                offered.Add(SeatOf(entry, after));
            if (entry.Skips.Length > (old?.Skips.Length ?? 0))
                skipped.Add(entry.Determination.Number);
            if (old is null)
                joined.Add(PublishedApplicant.Of(entry.Determination, after.Plan, entry.Rank));
            else if (old.Determination != entry.Determination)
                screened.Add(PublishedApplicant.Of(entry.Determination, after.Plan, entry.Rank));
        }

        PublishedActKind act = command is IntakeCommand.AddLateCommand ? PublishedActKind.Joined : PublishedActKind.Promoted;
        return new(command.On, act, offered: [.. offered], skipped: [.. skipped], joined: [.. joined], screened: [.. screened]);
    }

    private void Move(LocalDate on, Intake before, Intake after)
    {
        IntakeEntry[] moved = [.. after.Raw.Where(entry => Old(entry, before)!.State != entry.State)];
        if (moved is not [var one, ..])
            return;
        PublishedActKind act = (Old(one, before)!.State, one.State) switch
        {
            (OfferState.Offered, OfferState.Accepted) => PublishedActKind.Accepted,
            (_, OfferState.Declined) => PublishedActKind.Declined,
            (_, OfferState.Lapsed) => PublishedActKind.Lapsed,
            (_, OfferState.Withdrawn) => PublishedActKind.Left,
            (_, OfferState.Suspended) => PublishedActKind.Suspended,
            _ => PublishedActKind.Returned,
        };
        bool seated = act == PublishedActKind.Returned && one.HoldsSeat;
        _acts.Add(new(on, act, ids: seated ? [] : [.. moved.Select(entry => entry.Determination.Number)], offered: seated ? [SeatOf(one, after)] : []));
    }

    private static IntakeEntry? Old(IntakeEntry entry, Intake before) => before.Places.TryGetValue(entry.ApplicantId, out int place) ? before.Raw[place] : null;

    private static PublishedSeat SeatOf(IntakeEntry entry, Intake intake) => PublishedSeat.Of(entry.Determination.Number, intake.PackageId, entry.Seat);
}
