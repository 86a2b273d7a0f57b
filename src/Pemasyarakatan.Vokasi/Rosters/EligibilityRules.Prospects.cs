using Pemasyarakatan.Vokasi.Applicants;
using Pemasyarakatan.Vokasi.Calendars;
using Pemasyarakatan.Vokasi.Eligibility;
using Pemasyarakatan.Vokasi.Outcomes;
using Pemasyarakatan.Vokasi.Training;

namespace Pemasyarakatan.Vokasi.Rosters;

public sealed partial class EligibilityRules
{
    // So many days are worked out in one go.
    private const int DaysAtOnce = 64;

    /// <inheritdoc cref="Options(Applicant, IEnumerable{TrainingPackage}, LocalDate, IEnumerable{Override})"/>
    public ImmutableArray<Outcome<Prospect>> Options(Applicant applicant, IEnumerable<TrainingPackage> packages, LocalDate on) => Options(applicant, packages, on, []);

    /// <summary>What one person can choose from: how he stands for each of several packages, and from when on.</summary>
    /// <param name="applicant">The applicant.</param>
    /// <param name="packages">The packages.</param>
    /// <param name="on">The date of today.</param>
    /// <param name="overrides">Departures from criteria of suitability.</param>
    /// <returns>One prospect a package, in their order; refused where no version is in force or the package's dates are not on record.</returns>
    /// <exception cref="ArgumentException">A value of the applicant is outside its fact's range.</exception>
    public ImmutableArray<Outcome<Prospect>> Options(Applicant applicant, IEnumerable<TrainingPackage> packages, LocalDate on, params IEnumerable<Override> overrides) =>
        Options(Facts.Encode(applicant), packages, on, overrides);

    /// <inheritdoc cref="Options(FactSheet, IEnumerable{TrainingPackage}, LocalDate, IEnumerable{Override})"/>
    public ImmutableArray<Outcome<Prospect>> Options(FactSheet sheet, IEnumerable<TrainingPackage> packages, LocalDate on) => Options(sheet, packages, on, []);

    /// <summary>The same by facts that are encoded already, such as through a <see cref="FactMap{T}"/>.</summary>
    /// <param name="sheet">The facts, by the encoder of these rules or a map over their catalogue.</param>
    /// <param name="packages">The packages.</param>
    /// <param name="on">The date of today.</param>
    /// <param name="overrides">Departures from criteria of suitability.</param>
    /// <returns>One prospect a package, in their order; refused where no version is in force or the package's dates are not on record.</returns>
    /// <exception cref="ArgumentException">The sheet was encoded otherwise.</exception>
    public ImmutableArray<Outcome<Prospect>> Options(FactSheet sheet, IEnumerable<TrainingPackage> packages, LocalDate on, params IEnumerable<Override> overrides)
    {
        RefuseOtherEncoder(sheet.Encoder, nameof(sheet));
        ImmutableArray<Override> departures = Guard.Against.NullElements(overrides);
        return [.. Guard.Against.NullElements(packages).Select(package => Option(sheet, package, on, departures))];
    }

    /// <inheritdoc cref="DueWithin(Roster, TrainingPackage, LocalDate, Period, IEnumerable{Override})"/>
    public Outcome<ImmutableArray<Prospect>> DueWithin(Roster roster, TrainingPackage package, LocalDate on, Period within) => DueWithin(roster, package, on, within, []);

    /// <summary>Who of a roster becomes eligible soon: when, and what stands in the way until then.</summary>
    /// <param name="roster">The roster, encoded with <see cref="Facts"/>.</param>
    /// <param name="package">The package.</param>
    /// <param name="on">The date of today.</param>
    /// <param name="within">How far to look ahead: a period of date units.</param>
    /// <param name="overrides">Departures from criteria of suitability.</param>
    /// <returns>Everybody who is not eligible today and is on one of the days up to the end of the period, that day included, by the first such day and then by row; refused only where no version is in force today or the package's dates are not on record.</returns>
    /// <exception cref="ArgumentException">The roster is over another catalogue, or was encoded with another calculator of sentences; or the period has units of time or reaches no later date.</exception>
    /// <remarks>Every day is decided by the version in force on it; on a day without one nobody becomes eligible.</remarks>
    public Outcome<ImmutableArray<Prospect>> DueWithin(Roster roster, TrainingPackage package, LocalDate on, Period within, params IEnumerable<Override> overrides)
    {
        Guard.Against.Condition(Guard.Against.Null(within).HasTimeComponent, "Expected a period of date units.", nameof(within));
        LocalDate last = on.Plus(within);
        Guard.Against.Condition(last <= on || !FactCodes.IsDate(last), "Expected a period that reaches a later date, at most the end of 2199.", nameof(within));
        ImmutableArray<Override> departures = Guard.Against.NullElements(overrides);
        Outcome<Screening> today = Screen(roster, package, on, departures);
        return today.TryGetValue(out Screening? screening)
            ? Outcome.Success(Due(screening, package, last, departures).ToImmutableArray(), today.Advisories)
            : Outcome.Refused<ImmutableArray<Prospect>>(today.Refusals);
    }

    private Outcome<Prospect> Option(FactSheet sheet, TrainingPackage package, LocalDate on, ImmutableArray<Override> overrides)
    {
        Outcome<Decision> decided = Decide(sheet, package, on, overrides);
        if (!decided.TryGetValue(out Decision? today))
            return Outcome.Refused<Prospect>(decided.Refusals);
        return Outcome.Success(new Prospect(today, FirstEligible(sheet, package, on, overrides)), decided.Advisories);
    }

    // Version by version, also beyond a time without any.
    private LocalDate? FirstEligible(FactSheet sheet, TrainingPackage package, LocalDate on, ImmutableArray<Override> overrides)
    {
        foreach (Policy policy in Book.Versions.Where(version => !(version.InForce!.To < on)))
        {
            DateRange rest = new(LocalDate.Max(on, policy.InForce!.From), policy.InForce.To ?? DecisionTimeline.LastDate);
            foreach ((LocalDate from, Verdict verdict) in DecisionTimeline.Pieces(policy.Bind(package, rest.From).Value, sheet, rest, overrides))
            {
                if (verdict == Verdict.Eligible)
                    return from;
            }
        }

        return null;
    }

    // Each day is a policy of its own, bound to that day: what no day moves is worked out once for all of them.
    private IEnumerable<Prospect> Due(Screening today, TrainingPackage package, LocalDate last, ImmutableArray<Override> overrides)
    {
        RowMask seen = new(today.Roster.Count);
        seen.Add(today.Verdicts.Met);
        LocalDate first = today.DecidedOn.PlusDays(1);
        foreach (int[] days in Enumerable.Range(0, Period.DaysBetween(first, last) + 1).Chunk(DaysAtOnce))
        {
            BoundPolicy[] bounds = [.. days.Select(day => Bind(package, first.PlusDays(day))).Where(bound => bound.Success).Select(bound => bound.Value)];
            foreach (Screening day in today.Roster.Screen(bounds, overrides))
            {
                foreach (int row in MaskKernels.Rows(seen.Words, word => day.Verdicts.Met[word] & ~seen[word]))
                    yield return new(today.Decide(row), day.DecidedOn);
                seen.Add(day.Verdicts.Met);
            }
        }
    }
}
