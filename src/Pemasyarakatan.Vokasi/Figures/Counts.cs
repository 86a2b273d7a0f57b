using System.Text.Json.Serialization;
using Pemasyarakatan.Vokasi.Agreements;
using Pemasyarakatan.Vokasi.Certification;
using Pemasyarakatan.Vokasi.Enrolments;

namespace Pemasyarakatan.Vokasi.Figures;

/// <summary>How many seats there were and how far how many people came.</summary>
/// <remarks>
/// A count is null where it is not told: not on record, or suppressed. What is added to or divided by such a count is null too. Equality by all counts. Immutable.
/// </remarks>
public sealed record Counts
{
    /// <summary>Counts, each zero or more.</summary>
    /// <param name="seats">The seats.</param>
    /// <param name="applicants">Those who applied.</param>
    /// <param name="admitted">Those who were enrolled.</param>
    /// <param name="completed">Those who completed the training.</param>
    /// <param name="assessed">Those whose assessment was decided, either way.</param>
    /// <param name="certified">Those who were given a certificate of competence that was not revoked.</param>
    /// <param name="supported">Those who were given support after training.</param>
    /// <exception cref="ArgumentException">A count is negative.</exception>
    [JsonConstructor]
    public Counts(
        int? seats = null, int? applicants = null, int? admitted = null, int? completed = null, int? assessed = null, int? certified = null, int? supported = null)
    {
        Seats = NotNegative(seats, nameof(seats));
        Applicants = NotNegative(applicants, nameof(applicants));
        Admitted = NotNegative(admitted, nameof(admitted));
        Completed = NotNegative(completed, nameof(completed));
        Assessed = NotNegative(assessed, nameof(assessed));
        Certified = NotNegative(certified, nameof(certified));
        Supported = NotNegative(supported, nameof(supported));
    }

    /// <summary>Zero of everything.</summary>
    public static Counts Zero { get; } = new(0, 0, 0, 0, 0, 0, 0);

    /// <summary>The seats.</summary>
    public int? Seats { get; }

    /// <summary>Those who applied.</summary>
    public int? Applicants { get; }

    /// <summary>Those who were enrolled.</summary>
    public int? Admitted { get; }

    /// <summary>Those who completed the training.</summary>
    public int? Completed { get; }

    /// <summary>Those whose assessment was decided, either way.</summary>
    public int? Assessed { get; }

    /// <summary>Those who were given a certificate of competence that was not revoked, expired ones included.</summary>
    public int? Certified { get; }

    /// <summary>Those who were given support after training.</summary>
    public int? Supported { get; }

    /// <summary>Admitted to seats; null where either is not told.</summary>
    [JsonIgnore]
    public Rate? FillRate => RateOf(Admitted, Seats);

    /// <summary>Admitted to applicants; null where either is not told.</summary>
    [JsonIgnore]
    public Rate? AdmissionRate => RateOf(Admitted, Applicants);

    /// <summary>Completed to admitted; null where either is not told.</summary>
    [JsonIgnore]
    public Rate? CompletionRate => RateOf(Completed, Admitted);

    /// <summary>Certified to assessed; null where either is not told.</summary>
    [JsonIgnore]
    public Rate? CertificationRate => RateOf(Certified, Assessed);

    /// <summary>Supported to completed; null where either is not told.</summary>
    [JsonIgnore]
    public Rate? SupportRate => RateOf(Supported, Completed);

    /// <summary>Counts people, each once, from what happened to them.</summary>
    /// <param name="seats">The seats, or null where they are not on record.</param>
    /// <param name="applicants">Those who applied, or null where they are not on record.</param>
    /// <param name="enrolments">The enrolments.</param>
    /// <param name="assessments">The assessments.</param>
    /// <param name="certificates">The certificates of competence.</param>
    /// <returns>The counts.</returns>
    /// <exception cref="ArgumentException">A count is negative.</exception>
    public static Counts Of(
        int? seats, int? applicants, IEnumerable<Enrolment> enrolments, IEnumerable<Assessment> assessments, IEnumerable<CompetenceCertificate> certificates)
    {
        ImmutableArray<Enrolment> enrolled = Guard.Against.NullElements(enrolments);
        return new(
            seats,
            applicants,
            People(enrolled.Select(enrolment => enrolment.ApplicantId)),
            People(enrolled.Where(enrolment => enrolment.State == EnrolmentState.Completed).Select(enrolment => enrolment.ApplicantId)),
            People(Guard.Against.NullElements(assessments).Where(assessment => assessment.DecidedOn is not null).Select(assessment => assessment.ApplicantId)),
            People(Guard.Against.NullElements(certificates).Where(certificate => certificate.State != CertificateState.Revoked).Select(certificate => certificate.ApplicantId)),
            People(enrolled.Where(enrolment => enrolment.GrantedSupport != Support.Nothing).Select(enrolment => enrolment.ApplicantId)));
    }

    /// <summary>Adds counts up.</summary>
    /// <param name="other">The other counts.</param>
    /// <returns>The sums; null where either is not told.</returns>
    /// <exception cref="OverflowException">A sum leaves the range of an int.</exception>
    public Counts Plus(Counts other)
    {
        Guard.Against.Null(other);
        return new(
            checked(Seats + other.Seats),
            checked(Applicants + other.Applicants),
            checked(Admitted + other.Admitted),
            checked(Completed + other.Completed),
            checked(Assessed + other.Assessed),
            checked(Certified + other.Certified),
            checked(Supported + other.Supported));
    }

    /// <summary>Leaves out every count of people below a threshold, so that nobody is recognised in it; seats are told.</summary>
    /// <param name="below">The lowest count that is told, such as 5.</param>
    /// <returns>The counts that may be told.</returns>
    /// <remarks>What can be reckoned from two counts that are told, such as a difference of one person, is left to whoever publishes them.</remarks>
    public Counts Suppressed(int below)
    {
        int? Told(int? count) => count < below ? null : count;
        return new(Seats, Told(Applicants), Told(Admitted), Told(Completed), Told(Assessed), Told(Certified), Told(Supported));
    }

    /// <summary>Completed to the target of a programme, as it is stated.</summary>
    /// <param name="programme">The programme, whose target is a number of people to be trained.</param>
    /// <returns>The rate; null where no target is on record, where it is about, up to or a percentage of so many, or where the completed are not told. A number in the name of a programme is no target.</returns>
    public Rate? TargetRate(Programme programme) => RateOf(Completed, Guard.Against.Null(programme).Target.ValueOr(null)?.Count);

    private static Rate? RateOf(int? part, long? whole) => part is { } some && whole is { } all ? new Rate(some, all) : null;

    private static int People(IEnumerable<string> ids) => ids.Distinct(StringComparer.Ordinal).Count();

    private static int? NotNegative(int? count, string parameter) => count is { } known ? Guard.Against.Negative(known, parameter) : null;
}
