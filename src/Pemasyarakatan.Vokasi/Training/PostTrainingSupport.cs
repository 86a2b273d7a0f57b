using System.Text.Json.Serialization;

namespace Pemasyarakatan.Vokasi.Training;

/// <summary>What is promised to those who complete a package: tools, business capital, mentoring.</summary>
/// <remarks>What was granted in fact is a matter of each enrolment. Equality by all members. Immutable.</remarks>
public sealed record PostTrainingSupport
{
    /// <summary>A promise of support.</summary>
    /// <param name="toolkit">Whether tools are promised.</param>
    /// <param name="capital">Whether business capital is promised.</param>
    /// <param name="mentoring">Whether mentoring is promised.</param>
    /// <param name="includesInmates">Whether the promise holds for inmates too, where that is said.</param>
    /// <param name="followUps">How long after completion each participant is looked up, each once, where that is stated.</param>
    /// <exception cref="ArgumentException">Nothing is promised: that is a support of none; or a time is not one of days, weeks, months and years above zero, or stands twice.</exception>
    [JsonConstructor]
    public PostTrainingSupport(
        bool toolkit = false, bool capital = false, bool mentoring = false, Recorded<bool> includesInmates = default, ImmutableArray<Period> followUps = default)
    {
        Guard.Against.Condition(!toolkit && !capital && !mentoring, "Expected at least one of toolkit, capital and mentoring.", nameof(toolkit));
        (Toolkit, Capital, Mentoring, IncludesInmates) = (toolkit, capital, mentoring, includesInmates);
        FollowUps = Guard.Against.NullElements<Period>(followUps);
        foreach (Period period in FollowUps)
            Guard.Against.InvalidPeriod(period, nameof(followUps));
        Guard.Against.Condition(FollowUps.Distinct().Count() != FollowUps.Length, "Expected each time once.", nameof(followUps));
    }

    /// <summary>Whether tools are promised (bantuan peralatan).</summary>
    public bool Toolkit { get; }

    /// <summary>Whether business capital is promised (modal usaha).</summary>
    public bool Capital { get; }

    /// <summary>Whether mentoring is promised (pendampingan).</summary>
    public bool Mentoring { get; }

    /// <summary>Whether the promise holds for inmates too.</summary>
    public Recorded<bool> IncludesInmates { get; }

    /// <summary>How long after completion each participant is looked up (pemantauan pascapelatihan), in the order of the promise; empty where that is not stated.</summary>
    public ImmutableArray<Period> FollowUps { get; }

    /// <inheritdoc/>
    public bool Equals(PostTrainingSupport? other) =>
        other is not null && Toolkit == other.Toolkit && Capital == other.Capital && Mentoring == other.Mentoring && IncludesInmates == other.IncludesInmates
        && FollowUps.AsSpan().SequenceEqual(other.FollowUps.AsSpan());

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Toolkit, Capital, Mentoring, IncludesInmates, FollowUps.Length);

    /// <summary>What is given and how often somebody looks after it.</summary>
    /// <returns>Such as <c>toolkit, mentoring, 2 follow-ups</c>.</returns>
    public override string ToString() => FormattableString.Invariant($"{(Toolkit ? "toolkit, " : "")}{(Capital ? "capital, " : "")}{(Mentoring ? "mentoring, " : "")}{FollowUps.Length} follow-ups");
}
