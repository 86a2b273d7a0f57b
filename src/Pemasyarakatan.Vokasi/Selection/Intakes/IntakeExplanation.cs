namespace Pemasyarakatan.Vokasi.Selection;

/// <summary>Places and reasons of those who wait in an intake.</summary>
internal static class IntakeExplanation
{
    /// <summary>The entries of an intake with the places and reasons of those who wait.</summary>
    public static ImmutableArray<IntakeEntry> Of(Intake intake)
    {
        int? cutoff = intake.Raw.Where(entry => entry.HoldsSeat && entry.Seat.Ground != SeatGround.Reserved).Max(entry => entry.Rank);
        int open = 0;
        int[] reserved = new int[intake.Plan.Reserves.Length];
        return
        [
            .. intake.Raw.Select(entry => entry.State != OfferState.Waiting ? entry : entry with
            {
                OpenPlace = entry.CanBeOffered ? ++open : null,
                ReservePlaces = entry.CanBeOffered ? NextPlaces(intake.Plan, entry, reserved) : [],
                Why = WhyWaiting(entry, cutoff),
            }),
        ];
    }

    private static ImmutableArray<KeyValuePair<string, int>> NextPlaces(SeatPlan plan, IntakeEntry entry, int[] reserved) =>
    [
        .. from reserve in Enumerable.Range(0, reserved.Length)
           where SeatMatching.IsMember(entry.Groups, reserve)
           select KeyValuePair.Create(plan.Reserves[reserve].Id, ++reserved[reserve]),
    ];

    private static Reason WhyWaiting(IntakeEntry entry, int? cutoff)
    {
        if (!entry.CanBeOffered)
            return Reason.Of(IntakeReasons.NotEligible, ReasonArgument.Term(entry.Determination.Verdict));
        int rank = entry.Rank!.Value;
        return cutoff is { } last ? Reason.Of(IntakeReasons.Waits, rank, last) : Reason.Of(IntakeReasons.WaitsNoOpen, rank);
    }
}
