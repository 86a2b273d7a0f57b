namespace Pemasyarakatan.Vokasi.Selection;

internal sealed partial class IntakeDraft
{
    /// <summary>Someone leaves for good; a seat that they held is free.</summary>
    public void Leave(IntakeEntry entry, OfferTrigger trigger, Actor actor, Reason why)
    {
        if (Fire(entry, trigger, actor) is { } left)
            Put(Unseat(left) with { Why = why });
    }

    /// <summary>Someone is kept from taking part; the seat is kept or freed as the plan says.</summary>
    public void Suspend(IntakeEntry entry, Actor actor, ReasonArgument why)
    {
        if (Fire(entry, OfferTrigger.Suspend, actor) is not { } suspended)
            return;
        IntakeEntry explained = suspended with { Why = Reason.Of(IntakeReasons.Suspended, why) };
        Put(Plan.SeatKeptOnSuspension ? explained : Unseat(explained));
    }

    /// <summary>Someone comes back: to the seat that was kept, else to a free seat that they may take, else to their place of merit among those who wait.</summary>
    public void TakeBack(IntakeEntry entry, Actor actor)
    {
        Seat seat = entry.HoldsSeat ? entry.Seat : SeatFor(entry);
        if (Fire(entry, seat.IsTaken ? OfferTrigger.Return : OfferTrigger.Requeue, actor) is not { } returned)
            return;
        Put(seat.IsTaken ? Seated(returned, seat) with { Why = WhySeated(entry, seat, entry.Rank!.Value) } : returned);
        if (!seat.IsTaken)
            Advise(Reason.Of(IntakeReasons.ReturnedToFull, ReasonArgument.Code(entry.ApplicantId)));
    }
}
