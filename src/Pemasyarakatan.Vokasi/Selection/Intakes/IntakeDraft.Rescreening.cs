using Pemasyarakatan.Vokasi.Eligibility;

namespace Pemasyarakatan.Vokasi.Selection;

internal sealed partial class IntakeDraft
{
    /// <summary>Refuses a list that is not of this intake or not of this time.</summary>
    public void CheckLater(AdoptedList adopted)
    {
        RefuseIf(Lottery is null, IntakeReasons.NotFilled);
        CheckList(adopted);
        RefuseIf(!Plan.HasReserves(adopted.Plan.Reserves), IntakeReasons.OtherPlan);
        RefuseIf(adopted.On < LatestList, IntakeReasons.ListOutdated, adopted.On, LatestList ?? adopted.On);
        RefuseIf(_entries is [var first, ..] && adopted.Determinations is [var other, ..] && first.Determination.Merit.Length != other.Merit.Length, IntakeReasons.OtherMerit);
    }

    public void CheckList(AdoptedList adopted)
    {
        RefuseOtherPackage(adopted.PackageId);
        RefuseIf(adopted.On > On, IntakeReasons.ListNotYetAdopted, adopted.On);
    }

    /// <summary>Tells where a list of an earlier day serves that the intake has seen already.</summary>
    public void AdviseOfReuse(AdoptedList adopted)
    {
        if (adopted.On < On && adopted.On == LatestList)
            Advise(Reason.Of(IntakeReasons.ListReused, adopted.On));
    }

    /// <summary>Takes on those of a later list who are new, behind all others.</summary>
    /// <returns>How many they are.</returns>
    public int EnterNew(AdoptedList adopted)
    {
        Determination[] newcomers = [.. adopted.Determinations.Where(one => !Places.ContainsKey(one.ApplicantId)).Select(one => one.AsLate())];
        Enter(newcomers);
        LatestList = adopted.On;
        return newcomers.Length;
    }

    /// <summary>Offers free seats after holding those who wait against a current list.</summary>
    /// <returns>How many were offered a seat or skipped.</returns>
    public int OfferRescreened(AdoptedList adopted, LocalDate? answerBy)
    {
        IReadOnlyDictionary<string, (Reason Why, Determination Now)> failing = Rescreen(adopted);
        int steps = OfferFreeSeats(answerBy, failing.ToDictionary(one => one.Key, one => one.Value.Why, StringComparer.Ordinal));
        foreach ((string applicant, (_, Determination now)) in failing)
            Put(With(_entries[Places[applicant]], now));
        return steps;
    }

    /// <summary>Tells what the reserves have come to.</summary>
    public void AdviseOfReserves()
    {
        int empty = FreeSeats;
        if (empty > 0 && Array.Exists(_entries, entry => entry.CanBeOffered))
            Advise(Reason.Of(IntakeReasons.SeatsKeptEmpty, empty));
        if (Plan.Order != SeatOrder.Maximal && Array.Exists(_entries, entry => SeatMatching.Overlap(entry.Groups)))
            Advise(Reason.Of(IntakeReasons.ReservesOverlap, ReasonArgument.Term(Plan.Order)));
    }

    /// <summary>Holds those who wait against a current list.</summary>
    /// <returns>Those who could be offered a seat and now cannot, by id: why, and what they are now. They keep their old standing until the walk is over, so that they are skipped in their turn.</returns>
    private Dictionary<string, (Reason Why, Determination Now)> Rescreen(AdoptedList adopted)
    {
        Dictionary<string, (Reason Why, Determination Now)> failing = new(StringComparer.Ordinal);
        bool anybodyNew = false;
        for (int i = 0; i < _entries.Length; i++)
        {
            IntakeEntry entry = _entries[i];
            if (entry.State != OfferState.Waiting)
                continue;
            Determination? current = adopted.Find(entry.ApplicantId);
            Determination now = current is null ? entry.Determination : entry.Determination.Rescreened(current);
            if (entry.CanBeOffered && current?.Verdict != Verdict.Eligible)
            {
                failing.Add(entry.ApplicantId, (WhySkipped(entry, current), now));
                continue;
            }

            if (!ReferenceEquals(now, entry.Determination))
                _entries[i] = With(entry, now);
            anybodyNew |= _entries[i].WasEligible && !entry.WasEligible;
        }

        if (anybodyNew)
            Rank();
        return failing;
    }

    private static Reason WhySkipped(IntakeEntry entry, Determination? current) => current is null
        ? Reason.Of(IntakeReasons.SkippedMissing, ReasonArgument.Code(entry.ApplicantId), entry.Rank!.Value)
        : Reason.Of(IntakeReasons.Skipped, ReasonArgument.Code(entry.ApplicantId), entry.Rank!.Value, ReasonArgument.Term(current.Verdict));

    private IntakeEntry With(IntakeEntry entry, Determination now) => entry with { Determination = now, Groups = Plan.GroupsOf(now), WasEligible = entry.WasEligible || now.Verdict == Verdict.Eligible };
}
