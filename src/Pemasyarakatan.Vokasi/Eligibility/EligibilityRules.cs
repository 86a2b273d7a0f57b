using Pemasyarakatan.Vokasi.Applicants;
using Pemasyarakatan.Vokasi.Training;

namespace Pemasyarakatan.Vokasi.Eligibility;

/// <summary>The front door: the versions of a policy and the way facts are encoded, asked for decisions and timelines about one person; module ScreeningResult asks it about a whole roster.</summary>
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

    /// <inheritdoc cref="Decide(Applicant, TrainingPackage, LocalDate, IEnumerable{Override})"/>
    public Outcome<Decision> Decide(Applicant applicant, TrainingPackage package, LocalDate on) => Decide(applicant, package, on, []);

    /// <summary>Decides about one applicant.</summary>
    /// <param name="applicant">The applicant.</param>
    /// <param name="package">The package.</param>
    /// <param name="on">The decision date.</param>
    /// <param name="overrides">Waivers of criteria of suitability.</param>
    /// <returns>The decision, with an advisory for each override that the version in force no longer knows, that another office made than it names, or that has no effect on what is not on record; refused only where no version is in force or the package's dates are not on record.</returns>
    /// <exception cref="ArgumentException">A value of the applicant is outside its fact's range.</exception>
    public Outcome<Decision> Decide(Applicant applicant, TrainingPackage package, LocalDate on, params IEnumerable<Override> overrides) =>
        Decide(Facts.Encode(applicant), package, on, overrides);

    /// <inheritdoc cref="Decide(FactSheet, TrainingPackage, LocalDate, IEnumerable{Override})"/>
    public Outcome<Decision> Decide(FactSheet sheet, TrainingPackage package, LocalDate on) => Decide(sheet, package, on, []);

    /// <summary>Decides about one person by facts that are encoded already, such as through a <see cref="FactMap{T}"/>.</summary>
    /// <param name="sheet">The facts, by the encoder of these rules or a map over their catalogue.</param>
    /// <param name="package">The package.</param>
    /// <param name="on">The decision date.</param>
    /// <param name="overrides">Waivers of criteria of suitability.</param>
    /// <returns>The decision, with an advisory for each override that the version in force no longer knows, that another office made than it names, or that has no effect on what is not on record; refused only where no version is in force or the package's dates are not on record.</returns>
    /// <exception cref="ArgumentException">The sheet was encoded otherwise.</exception>
    public Outcome<Decision> Decide(FactSheet sheet, TrainingPackage package, LocalDate on, params IEnumerable<Override> overrides)
    {
        RefuseOtherEncoder(sheet.EncoderFingerprint, nameof(sheet));
        ImmutableArray<Override> given = Guard.Against.NullElements(overrides);
        Outcome<BoundPolicy> bound = Bind(package, on);
        return bound.TryGetValue(out BoundPolicy? policy)
            ? Decided(policy.Decide(sheet, given), bound.Advisories.Concat(policy.Ignored(given, id => id == sheet.Id)))
            : Outcome.Refused<Decision>(bound.Refusals);
    }

    private static Outcome<Decision> Decided(Decision decision, IEnumerable<Reason> advisories) => Outcome.Success(decision, advisories.Concat(decision.OverrideAdvice));

    internal void RefuseOtherEncoder(string encoderFingerprint, string parameterName) =>
        Guard.Against.Condition(
            encoderFingerprint != Facts.Fingerprint && encoderFingerprint != Facts.Catalogue.Fingerprint, "Expected facts encoded as these rules encode, or by a map over their catalogue.", parameterName);

    internal Outcome<BoundPolicy> Bind(TrainingPackage package, LocalDate on)
    {
        Outcome<Policy> inForce = Book.InForce(on);
        if (!inForce.TryGetValue(out Policy? policy))
            return Outcome.Refused<BoundPolicy>(inForce.Refusals);
        Outcome<BoundPolicy> bound = policy.Bind(package, on);
        return bound.TryGetValue(out BoundPolicy? value) ? Outcome.Success(value, inForce.Advisories) : bound;
    }
}
