using Pemasyarakatan.Vokasi.Applicants;
using Pemasyarakatan.Vokasi.Training;

namespace Pemasyarakatan.Vokasi.Eligibility;

public sealed partial class EligibilityRules
{
    /// <inheritdoc cref="Timeline(Applicant, TrainingPackage, IEnumerable{Override})"/>
    public Outcome<Timeline<Verdict>> Timeline(Applicant applicant, TrainingPackage package) => Timeline(applicant, package, []);

    /// <summary>The verdict on every decision date of the latest versions that follow one another without a gap, the package staying as it is.</summary>
    /// <param name="applicant">The applicant.</param>
    /// <param name="package">The package.</param>
    /// <param name="overrides">Waivers of criteria of suitability.</param>
    /// <returns>
    /// The timeline, from the first date of those versions to their end or 2199, with the advisories of each version; refused where the package's dates are not on record.
    /// </returns>
    /// <exception cref="ArgumentException">A value of the applicant is outside its fact's range.</exception>
    public Outcome<Timeline<Verdict>> Timeline(Applicant applicant, TrainingPackage package, params IEnumerable<Override> overrides) =>
        Timeline(Facts.Encode(applicant), package, LatestRun(), isRenewed: false, overrides);

    /// <inheritdoc cref="Timeline(FactSheet, TrainingPackage, DateRange, IEnumerable{Override})"/>
    public Outcome<Timeline<Verdict>> Timeline(FactSheet sheet, TrainingPackage package, DateRange range) => Timeline(sheet, package, range, []);

    /// <summary>The verdict on every decision date of a range, the package staying as it is.</summary>
    /// <param name="sheet">The facts of a person, by the encoder of these rules or a map over their catalogue.</param>
    /// <param name="package">The package.</param>
    /// <param name="range">The decision dates, from 1900 to 2199, with an end.</param>
    /// <param name="overrides">Waivers of criteria of suitability.</param>
    /// <returns>The timeline with the advisories of each version; refused where on one of the dates no version is in force, or the package's dates are not on record.</returns>
    /// <exception cref="ArgumentException">The sheet was encoded otherwise, or the range has no end or is outside 1900 to 2199.</exception>
    public Outcome<Timeline<Verdict>> Timeline(FactSheet sheet, TrainingPackage package, DateRange range, params IEnumerable<Override> overrides) =>
        Timeline(sheet, package, range, isRenewed: false, overrides);

    /// <inheritdoc cref="TimelineIfRenewed(Applicant, TrainingPackage, IEnumerable{Override})"/>
    public Outcome<Timeline<Verdict>> TimelineIfRenewed(Applicant applicant, TrainingPackage package) => TimelineIfRenewed(applicant, package, []);

    /// <summary>The same as <see cref="Timeline(Applicant, TrainingPackage, IEnumerable{Override})"/>, with old evidence taken as renewed at its present value: what would be if all that is on record were confirmed.</summary>
    /// <param name="applicant">The applicant.</param>
    /// <param name="package">The package.</param>
    /// <param name="overrides">Waivers of criteria of suitability.</param>
    /// <returns>The timeline with the advisories of each version; refused where the package's dates are not on record.</returns>
    /// <exception cref="ArgumentException">A value of the applicant is outside its fact's range.</exception>
    public Outcome<Timeline<Verdict>> TimelineIfRenewed(Applicant applicant, TrainingPackage package, params IEnumerable<Override> overrides) =>
        Timeline(Facts.Encode(applicant), package, LatestRun(), isRenewed: true, overrides);

    /// <inheritdoc cref="TimelineIfRenewed(FactSheet, TrainingPackage, DateRange, IEnumerable{Override})"/>
    public Outcome<Timeline<Verdict>> TimelineIfRenewed(FactSheet sheet, TrainingPackage package, DateRange range) => TimelineIfRenewed(sheet, package, range, []);

    /// <summary>The same as <see cref="Timeline(FactSheet, TrainingPackage, DateRange, IEnumerable{Override})"/>, with old evidence taken as renewed at its present value.</summary>
    /// <param name="sheet">The facts of a person, by the encoder of these rules or a map over their catalogue.</param>
    /// <param name="package">The package.</param>
    /// <param name="range">The decision dates, from 1900 to 2199, with an end.</param>
    /// <param name="overrides">Waivers of criteria of suitability.</param>
    /// <returns>The timeline with the advisories of each version; refused where on one of the dates no version is in force, or the package's dates are not on record.</returns>
    /// <exception cref="ArgumentException">The sheet was encoded otherwise, or the range has no end or is outside 1900 to 2199.</exception>
    public Outcome<Timeline<Verdict>> TimelineIfRenewed(FactSheet sheet, TrainingPackage package, DateRange range, params IEnumerable<Override> overrides) =>
        Timeline(sheet, package, range, isRenewed: true, overrides);

    private Outcome<Timeline<Verdict>> Timeline(FactSheet sheet, TrainingPackage package, DateRange range, bool isRenewed, IEnumerable<Override> overrides)
    {
        RefuseOtherEncoder(sheet.EncoderFingerprint, nameof(sheet));
        Guard.Against.Null(range);
        Guard.Against.Condition(range.To is not { } end || range.From < DecisionTimeline.FirstDate || end > DecisionTimeline.LastDate, "Expected a range within 1900 to 2199, with an end.", nameof(range));
        ImmutableArray<Override> given = Guard.Against.NullElements(overrides);
        List<(LocalDate From, Verdict Verdict)> pieces = [];
        List<Reason> advisories = [];
        LocalDate last = range.To!.Value;
        for (LocalDate from = range.From; from <= last;)
        {
            Outcome<BoundPolicy> outcome = Bind(package, from);
            if (!outcome.TryGetValue(out BoundPolicy? bound))
                return Outcome.Refused<Timeline<Verdict>>(outcome.Refusals);
            LocalDate until = bound.Policy.InForce!.To is { } ends && ends < last ? ends : last;
            pieces.AddRange(DecisionTimeline.Pieces(isRenewed ? bound.AsIfRenewed() : bound, sheet, new(from, until), given));
            advisories.AddRange(outcome.Advisories);
            advisories.AddRange(bound.Ignored(given, id => id == sheet.Id, new(from, until)));
            from = until.PlusDays(1);
        }

        return Outcome.Success(new Timeline<Verdict>(pieces, last), advisories.Distinct());
    }

    // The versions up to the last one, from behind the latest gap between two of them.
    private DateRange LatestRun()
    {
        ImmutableArray<Policy> versions = Book.Versions;
        int first = versions.Length - 1;
        while (first > 0 && versions[first - 1].InForce!.To!.Value.PlusDays(1) == versions[first].InForce!.From)
            first--;
        return new(versions[first].InForce!.From, versions[^1].InForce!.To ?? DecisionTimeline.LastDate);
    }
}
