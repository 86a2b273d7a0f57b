using System.Text.Json.Serialization;
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
    /// <param name="certified">Those who hold a certificate of competence.</param>
    /// <param name="supported">Those who were given support after training.</param>
    /// <exception cref="ArgumentOutOfRangeException">A count is negative.</exception>
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

    /// <summary>Those who hold a certificate of competence.</summary>
    public int? Certified { get; }

    /// <summary>Those who were given support after training.</summary>
    public int? Supported { get; }

    /// <summary>Admitted to seats; null where there are no seats or either is not told.</summary>
    [JsonIgnore]
    public decimal? FillRate => Share(Admitted, Seats);

    /// <summary>Admitted to applicants; null where nobody applied or either is not told.</summary>
    [JsonIgnore]
    public decimal? AdmissionRate => Share(Admitted, Applicants);

    /// <summary>Completed to admitted; null where nobody was admitted or either is not told.</summary>
    [JsonIgnore]
    public decimal? CompletionRate => Share(Completed, Admitted);

    /// <summary>Certified to assessed; null where nobody was assessed or either is not told.</summary>
    [JsonIgnore]
    public decimal? CertificationRate => Share(Certified, Assessed);

    /// <summary>Supported to completed; null where nobody completed or either is not told.</summary>
    [JsonIgnore]
    public decimal? SupportRate => Share(Supported, Completed);

    /// <summary>Counts people, each once, from what happened to them.</summary>
    /// <param name="seats">The seats, or null where they are not on record.</param>
    /// <param name="applicants">Those who applied, or null where they are not on record.</param>
    /// <param name="enrolments">The enrolments.</param>
    /// <param name="assessments">The assessments.</param>
    /// <param name="certificates">The certificates of competence.</param>
    /// <returns>The counts.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A count is negative.</exception>
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
            People(Guard.Against.NullElements(certificates).Select(certificate => certificate.ApplicantId)),
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

    /// <summary>Completed to a stated target.</summary>
    /// <param name="target">The number of people that the programme set out to train.</param>
    /// <returns>The share reached, above 1 where more completed than planned; null where the target is zero or the count is not told.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The target is negative.</exception>
    public decimal? ShareOfTarget(int target) => Share(Completed, Guard.Against.Negative(target));

    private static decimal? Share(int? part, int? whole) => whole == 0 ? null : (decimal?)part / whole;

    private static int People(IEnumerable<string> ids) => ids.Distinct(StringComparer.Ordinal).Count();

    private static int? NotNegative(int? count, string parameter) => count is { } known ? Guard.Against.Negative(known, parameter) : null;
}
