using System.Text.Json.Serialization;

namespace Pemasyarakatan.Vokasi.Selection;

/// <summary>One act after the draw of an intake, with what came of it.</summary>
internal sealed record PublishedAct
{
    /// <summary>A published act.</summary>
    /// <param name="on">The date.</param>
    /// <param name="act">What was done.</param>
    /// <param name="ids">Those whom it concerns, without a seat of their own in it.</param>
    /// <param name="offered">Seats that were offered or returned to.</param>
    /// <param name="skipped">Those whose turn it was and who were not eligible any more.</param>
    /// <param name="joined">Those who joined.</param>
    /// <param name="screened">Those of whom a later screening says something else.</param>
    /// <param name="count">The new number of seats, or how many are permitted beyond it.</param>
    /// <param name="reserved">The new numbers of the reserves, in order.</param>
    /// <param name="by">The office of the one who permitted it.</param>
    /// <param name="why">The code of the reason.</param>
    [JsonConstructor]
    public PublishedAct(
        LocalDate on, PublishedActKind act, ImmutableArray<string> ids = default, ImmutableArray<PublishedSeat> offered = default, ImmutableArray<string> skipped = default,
        ImmutableArray<PublishedApplicant> joined = default, ImmutableArray<PublishedApplicant> screened = default, int? count = default, ImmutableArray<int> reserved = default,
        string? by = default, string? why = default)
    {
        (On, Act) = (on, Guard.Against.EnumOutOfRange(act));
        (Ids, Skipped) = (Guard.Against.NullElements<string>(ids), Guard.Against.NullElements<string>(skipped));
        (Offered, Joined, Screened) = (Guard.Against.NullElements<PublishedSeat>(offered), Guard.Against.NullElements<PublishedApplicant>(joined), Guard.Against.NullElements<PublishedApplicant>(screened));
        foreach (string id in Ids)
            Guard.Against.InvalidCode(id, nameof(ids));
        foreach (string id in Skipped)
            Guard.Against.InvalidCode(id, nameof(skipped));
        Guard.Against.Condition(act is PublishedActKind.Seats or PublishedActKind.Permitted != count is not null, "Expected a number with a change of seats or a permission, and only there.", nameof(count));
        Guard.Against.Condition(count < 0, "Expected zero or more.", nameof(count));
        bool permitted = act == PublishedActKind.Permitted;
        Guard.Against.Condition(permitted != by is not null || permitted != why is not null, "Expected who permitted it and why, and only there.", nameof(why));
        Reserved = reserved.IsDefault ? [] : reserved;
        Why = why is null ? null : Guard.Against.InvalidCode(why);
        (Count, By) = (count, by);
    }

    public LocalDate On { get; }

    public PublishedActKind Act { get; }

    public ImmutableArray<string> Ids { get; }

    public ImmutableArray<PublishedSeat> Offered { get; }

    public ImmutableArray<string> Skipped { get; }

    public ImmutableArray<PublishedApplicant> Joined { get; }

    public ImmutableArray<PublishedApplicant> Screened { get; }

    public int? Count { get; }

    public ImmutableArray<int> Reserved { get; }

    public string? By { get; }

    public string? Why { get; }
}
