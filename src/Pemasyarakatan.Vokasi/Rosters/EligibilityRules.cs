using Pemasyarakatan.Vokasi.Applicants;
using Pemasyarakatan.Vokasi.Calendars;
using Pemasyarakatan.Vokasi.Eligibility;
using Pemasyarakatan.Vokasi.Outcomes;
using Pemasyarakatan.Vokasi.Training;

namespace Pemasyarakatan.Vokasi.Rosters;

/// <summary>The front door: the versions of a policy and the way facts are encoded, asked for decisions, timelines and screenings.</summary>
/// <remarks>Asks the book which version is in force on the decision date. Immutable and thread-safe.</remarks>
public sealed partial class EligibilityRules
{
    /// <summary>Rules.</summary>
    /// <param name="book">The versions of the policy.</param>
    /// <param name="facts">How facts are encoded.</param>
    /// <exception cref="ArgumentException">The policies are over another catalogue.</exception>
    public EligibilityRules(PolicyBook book, FactEncoder facts)
    {
        (Book, Facts) = (Guard.Against.Null(book), Guard.Against.Null(facts));
        Guard.Against.Condition(book.Versions[0].Catalogue.Fingerprint != facts.Catalogue.Fingerprint, "Expected policies over the encoder's catalogue.", nameof(book));
    }

    /// <summary>The versions of the policy.</summary>
    public PolicyBook Book { get; }

    /// <summary>How facts are encoded.</summary>
    public FactEncoder Facts { get; }

    /// <summary>Decides about one applicant.</summary>
    /// <param name="applicant">The applicant.</param>
    /// <param name="package">The package.</param>
    /// <param name="on">The decision date.</param>
    /// <param name="overrides">Departures from criteria of suitability.</param>
    /// <returns>The decision, with an advisory for each override that the version in force no longer knows; refused only where no version is in force or the package's dates are not on record.</returns>
    /// <exception cref="ArgumentException">A value of the applicant is outside its fact's range.</exception>
    public Outcome<Decision> Decide(Applicant applicant, TrainingPackage package, LocalDate on, params IEnumerable<Override> overrides)
    {
        ImmutableArray<Override> departures = Guard.Against.NullElements(overrides);
        Outcome<BoundPolicy> bound = Bind(package, on);
        return bound.TryGetValue(out BoundPolicy? policy)
            ? Outcome.Success(policy.Decide(Facts.Encode(applicant), departures), bound.Advisories.Concat(policy.Ignored(departures, id => id == applicant.Id)))
            : Outcome.Refused<Decision>(bound.Refusals);
    }

    /// <summary>The verdict on every decision date of the latest versions that follow one another without a gap, the package staying as it is.</summary>
    /// <param name="applicant">The applicant.</param>
    /// <param name="package">The package.</param>
    /// <param name="overrides">Departures from criteria of suitability.</param>
    /// <returns>The timeline, from the first date of those versions to their end or 2199; refused where the package's dates are not on record.</returns>
    /// <exception cref="ArgumentException">A value of the applicant is outside its fact's range.</exception>
    public Outcome<Timeline<Verdict>> Timeline(Applicant applicant, TrainingPackage package, params IEnumerable<Override> overrides)
    {
        FactSheet sheet = Facts.Encode(applicant);
        ImmutableArray<Override> departures = Guard.Against.NullElements(overrides);
        List<(LocalDate From, Verdict Verdict)> pieces = [];
        LocalDate last = default;
        foreach (Policy policy in Book.Versions)
        {
            DateRange inForce = policy.InForce!;
            Outcome<BoundPolicy> outcome = policy.Bind(package, inForce.From);
            if (!outcome.TryGetValue(out BoundPolicy? bound))
                return Outcome.Refused<Timeline<Verdict>>(outcome.Refusals);
            if (pieces.Count > 0 && last.PlusDays(1) != inForce.From)
                pieces.Clear();
            last = inForce.To ?? DecisionTimeline.LastDate;
            pieces.AddRange(DecisionTimeline.Pieces(bound, sheet, new(inForce.From, last), departures));
        }

        return Outcome.Success(new Timeline<Verdict>(pieces, last));
    }

    /// <summary>Screens a whole roster.</summary>
    /// <param name="roster">The roster, encoded with <see cref="Facts"/>.</param>
    /// <param name="package">The package.</param>
    /// <param name="on">The decision date.</param>
    /// <param name="overrides">Departures from criteria of suitability.</param>
    /// <returns>The screening, with an advisory for each override that the version in force no longer knows; refused only where no version is in force or the package's dates are not on record.</returns>
    /// <exception cref="ArgumentException">The roster is over another catalogue, or was encoded with another calculator of sentences.</exception>
    public Outcome<Screening> Screen(Roster roster, TrainingPackage package, LocalDate on, params IEnumerable<Override> overrides)
    {
        RefuseEncodedOtherwise(roster);
        ImmutableArray<Override> departures = Guard.Against.NullElements(overrides);
        Outcome<BoundPolicy> bound = Bind(package, on);
        return bound.TryGetValue(out BoundPolicy? policy)
            ? Outcome.Success(roster.Screen(policy, departures), bound.Advisories.Concat(policy.Ignored(departures, id => roster.TryFind(id, out _))))
            : Outcome.Refused<Screening>(bound.Refusals);
    }

    private void RefuseEncodedOtherwise(Roster roster)
    {
        Guard.Against.Null(roster);
        bool same = roster.Encoder == Facts.Fingerprint || roster.Encoder == Facts.Catalogue.Fingerprint;
        Guard.Against.Condition(!same, "Expected a roster encoded as these rules encode, or by a map over their catalogue.", nameof(roster));
    }

    private Outcome<BoundPolicy> Bind(TrainingPackage package, LocalDate on)
    {
        Outcome<Policy> inForce = Book.InForce(on);
        if (!inForce.TryGetValue(out Policy? policy))
            return Outcome.Refused<BoundPolicy>(inForce.Refusals);
        Outcome<BoundPolicy> bound = policy.Bind(package, on);
        return bound.TryGetValue(out BoundPolicy? value) ? Outcome.Success(value, inForce.Advisories) : bound;
    }
}
