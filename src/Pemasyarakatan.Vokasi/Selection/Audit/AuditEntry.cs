using Pemasyarakatan.Vokasi.Eligibility;

namespace Pemasyarakatan.Vokasi.Selection;

/// <summary>Somebody in an intake while an auditor goes through its acts.</summary>
internal sealed class AuditEntry(PublishedApplicant joined, int round)
{
    private PublishedApplicant _current = joined;

    /// <summary>What was known when they joined, which the order of merit uses.</summary>
    public PublishedApplicant Joined { get; } = joined;

    public string Id => Joined.Id;

    public int Round { get; } = round;

    public int Rank { get; set; }

    public OfferState State { get; set; }

    public PublishedSeat? Held { get; private set; }

    public bool CanBeOffered => State == OfferState.Waiting && _current.Verdict == Verdict.Eligible;

    public AuditPerson Person => new(Id, Rank, [.. _current.Reserves], Held?.Reserve);

    /// <summary>Ranks are among those who are or were eligible.</summary>
    public bool WasEligible { get; private set; } = joined.Verdict == Verdict.Eligible;

    public void Screen(PublishedApplicant current) => (_current, WasEligible) = (current, WasEligible || current.Verdict == Verdict.Eligible);

    public void Seat(PublishedSeat seat, OfferState state) => (Held, State) = (seat, state);

    public void Leave(OfferState state, bool keepsSeat) => (Held, State) = (keepsSeat ? Held : null, state);
}
