using Pemasyarakatan.Vokasi.Applicants;
using Pemasyarakatan.Vokasi.Training;

namespace Pemasyarakatan.Vokasi.Eligibility;

public sealed partial class EligibilityRules
{
    /// <inheritdoc cref="Options(Applicant, IEnumerable{TrainingPackage}, LocalDate, IEnumerable{Override})"/>
    public ImmutableArray<Outcome<Prospect>> Options(Applicant applicant, IEnumerable<TrainingPackage> packages, LocalDate on) => Options(applicant, packages, on, []);

    /// <summary>What one person can choose from: how they stand for each of several packages, and from when on.</summary>
    /// <param name="applicant">The applicant.</param>
    /// <param name="packages">The packages.</param>
    /// <param name="on">The date of today.</param>
    /// <param name="overrides">Waivers of criteria of suitability.</param>
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
    /// <param name="overrides">Waivers of criteria of suitability.</param>
    /// <returns>One prospect a package, in their order; refused where no version is in force or the package's dates are not on record.</returns>
    /// <exception cref="ArgumentException">The sheet was encoded otherwise.</exception>
    public ImmutableArray<Outcome<Prospect>> Options(FactSheet sheet, IEnumerable<TrainingPackage> packages, LocalDate on, params IEnumerable<Override> overrides)
    {
        RefuseOtherEncoder(sheet.EncoderFingerprint, nameof(sheet));
        ImmutableArray<Override> given = Guard.Against.NullElements(overrides);
        return [.. Guard.Against.NullElements(packages).Select(package => Option(sheet, package, on, given))];
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
}
