using Pemasyarakatan.Vokasi.Eligibility;
using Pemasyarakatan.Vokasi.Training;

namespace Pemasyarakatan.Vokasi.Screening;

/// <summary>What <see cref="EligibilityRules"/> answer about a whole roster: who is eligible on a day, and who becomes eligible soon.</summary>
public static class ScreeningExtensions
{
    // So many days are worked out in one go.
    private const int DaysAtOnce = 64;

    /// <inheritdoc cref="Screen(EligibilityRules, Roster, TrainingPackage, LocalDate, IEnumerable{Override})"/>
    public static Outcome<ScreeningResult> Screen(this EligibilityRules rules, Roster roster, TrainingPackage package, LocalDate on) => rules.Screen(roster, package, on, []);

    /// <summary>Screens a whole roster against one package.</summary>
    /// <param name="rules">The rules.</param>
    /// <param name="roster">The roster, encoded with <see cref="EligibilityRules.Facts"/>.</param>
    /// <param name="package">The package.</param>
    /// <param name="on">The decision date.</param>
    /// <param name="overrides">Waivers of criteria of suitability.</param>
    /// <returns>The screening, with an advisory for each override that the version in force no longer knows; refused only where no version is in force or the package's dates are not on record.</returns>
    /// <exception cref="ArgumentException">The roster is over another catalogue, or was encoded with another calculator of sentences.</exception>
    public static Outcome<ScreeningResult> Screen(this EligibilityRules rules, Roster roster, TrainingPackage package, LocalDate on, params IEnumerable<Override> overrides)
    {
        Guard.Against.Null(rules).RefuseOtherEncoder(Guard.Against.Null(roster).EncoderFingerprint, nameof(roster));
        ImmutableArray<Override> given = Guard.Against.NullElements(overrides);
        Outcome<BoundPolicy> bound = rules.Bind(package, on);
        return bound.TryGetValue(out BoundPolicy? policy)
            ? Outcome.Success(roster.Screen(policy, given), bound.Advisories.Concat(policy.Ignored(given, id => roster.TryFind(id, out _))))
            : Outcome.Refused<ScreeningResult>(bound.Refusals);
    }

    /// <inheritdoc cref="DueWithin(EligibilityRules, Roster, TrainingPackage, LocalDate, Period, IEnumerable{Override})"/>
    public static Outcome<ImmutableArray<Prospect>> DueWithin(this EligibilityRules rules, Roster roster, TrainingPackage package, LocalDate on, Period within) => rules.DueWithin(roster, package, on, within, []);

    /// <summary>Who of a roster becomes eligible soon: when, and what stands in the way until then.</summary>
    /// <param name="rules">The rules.</param>
    /// <param name="roster">The roster, encoded with <see cref="EligibilityRules.Facts"/>.</param>
    /// <param name="package">The package.</param>
    /// <param name="on">The date of today.</param>
    /// <param name="within">How far to look ahead: a period of date units.</param>
    /// <param name="overrides">Waivers of criteria of suitability.</param>
    /// <returns>Everybody who is not eligible today and is on one of the days up to the end of the period, that day included, by the first such day and then by row; refused only where no version is in force today or the package's dates are not on record.</returns>
    /// <exception cref="ArgumentException">The roster is over another catalogue, or was encoded with another calculator of sentences; or the period has units of time or reaches no later date.</exception>
    /// <remarks>Every day is decided by the version in force on it; on a day without one nobody becomes eligible.</remarks>
    public static Outcome<ImmutableArray<Prospect>> DueWithin(this EligibilityRules rules, Roster roster, TrainingPackage package, LocalDate on, Period within, params IEnumerable<Override> overrides)
    {
        Guard.Against.Condition(Guard.Against.Null(within).HasTimeComponent, "Expected a period of date units.", nameof(within));
        LocalDate last = on.Plus(within);
        Guard.Against.Condition(last <= on || !FactCodes.IsDate(last), "Expected a period that reaches a later date, at most the end of 2199.", nameof(within));
        ImmutableArray<Override> given = Guard.Against.NullElements(overrides);
        Outcome<ScreeningResult> today = rules.Screen(roster, package, on, given);
        return today.TryGetValue(out ScreeningResult? screening)
            ? Outcome.Success(Due(rules, screening, package, last, given).ToImmutableArray(), today.Advisories)
            : Outcome.Refused<ImmutableArray<Prospect>>(today.Refusals);
    }

    // Each day is a policy of its own, bound to that day: what no day changes is worked out once for all of them.
    private static IEnumerable<Prospect> Due(EligibilityRules rules, ScreeningResult today, TrainingPackage package, LocalDate last, ImmutableArray<Override> overrides)
    {
        RowMask seen = new(today.Roster.Count);
        seen.Add(today.Verdicts.Met);
        LocalDate first = today.DecidedOn.PlusDays(1);
        foreach (int[] days in Enumerable.Range(0, Period.DaysBetween(first, last) + 1).Chunk(DaysAtOnce))
        {
            BoundPolicy[] bounds = [.. days.Select(day => rules.Bind(package, first.PlusDays(day))).Where(bound => bound.Success).Select(bound => bound.Value)];
            foreach (ScreeningResult day in today.Roster.Screen(bounds, overrides))
            {
                foreach (int row in MaskKernels.Rows(seen.Words, word => day.Verdicts.Met[word] & ~seen[word]))
                    yield return new(today.Decide(row), day.DecidedOn);
                seen.Add(day.Verdicts.Met);
            }
        }
    }
}
